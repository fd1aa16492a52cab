import { add, least, most, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { auctionDistribution } from '#law/distribution/auction-distribution.ts'
import { largestRemainder } from '#law/distribution/largest-remainder.ts'
import { jointMortgageSplit } from '#law/mortgage/joint-mortgage-split.ts'
import { type Bundle, byId, type JointClaim, type Lot, type Register } from './register.ts'

/** Amounts by the id of a claim or a lot; what is not named is 0. */
export type Amounts = ReadonlyMap<string, Yen>

/** 法律の順位による分け方. What each claim gets, in all and lot by lot, and what each lot leaves to its owner. */
export interface LawfulShares {
  readonly paid: Amounts
  readonly byLot: ReadonlyMap<string, Amounts>
  readonly surplus: Amounts
}

/**
 * Shares the money of each lot among the claims in the order of law: mortgages and taxes with their circles, liens, then those
 * without a lien in proportion. A joint claim falls on its lots by 民法392条1項. What a claim has had of a lot before (`had`, by claim
 * and lot) counts towards its maximum there. The same is law in an auction and the starting point of the talks in a voluntary sale.
 */
export function lawfulShares(
  { bundles, joint, spread }: Register,
  money: Amounts,
  owed: Amounts,
  had: ReadonlyMap<string, Amounts> = new Map(),
): LawfulShares {
  const pots = new Map(bundles.map((bundle) => [bundle, potOf(bundle, money, owed, had)]))
  for (const claim of joint) splitJoint(claim, pots, amountIn(owed, claim.id))
  const unpaid = new Map(spread.map(({ id }) => [id, amountIn(owed, id)]))
  const shares: Shares = { paid: new Map(), byLot: new Map(), surplus: new Map() }
  for (const pot of pots.values()) {
    // 法律に割付けの定めがない: an unsecured claim asks each lot in turn for all that it has not yet got.
    for (const [id, rest] of unpaid) pot.amounts.set(id, rest)
    const lines = paidFrom(pot)
    for (const { id, paid } of lines) {
      const rest = unpaid.get(id)
      if (rest !== undefined) unpaid.set(id, subtract(rest, paid))
    }
    book(lines, pot.bundle, money, shares)
  }
  return shares
}

/** 民事執行法86条の2第2項 by analogy: an amount for all the lots, split by their values. */
export function splitByValue(amount: Yen, lots: readonly Lot[]): Amounts {
  const [only] = lots
  if (only !== undefined && lots.length === 1) return new Map([[only.id, amount]])
  return new Map(
    largestRemainder(amount, lots.toSorted(byId), ({ value }) => value).map(([{ id }, share]) => [id, share]),
  )
}

export function amountIn(amounts: Amounts, id: string): Yen {
  return amounts.get(id) ?? zeroYen
}

/** One bundle while its money is shared out: what it brings, and what each claim may ask of it. */
interface Pot {
  readonly bundle: Bundle
  readonly money: Yen
  readonly amounts: Map<string, Yen>
  /** 極度額 of the lot, as far as nothing of it has been paid. */
  readonly limits: Amounts
  readonly had: Amounts
}

interface Shares {
  readonly paid: Map<string, Yen>
  readonly byLot: Map<string, Map<string, Yen>>
  readonly surplus: Map<string, Yen>
}

function potOf(bundle: Bundle, money: Amounts, owed: Amounts, had: ReadonlyMap<string, Amounts>): Pot {
  const limits = new Map<string, Yen>()
  const amounts = new Map<string, Yen>()
  const hadHere = new Map<string, Yen>()
  for (const { claim, entry } of bundle.standings) {
    const before = had.get(claim.id)
    if (before !== undefined) hadHere.set(claim.id, add(...bundle.lots.map(({ id }) => amountIn(before, id))))
    const amount = amountIn(owed, claim.id)
    const limit = entry.limit === null ? null : most(zeroYen, subtract(entry.limit, amountIn(hadHere, claim.id)))
    if (limit !== null) limits.set(claim.id, limit)
    amounts.set(claim.id, least(amount, limit ?? amount))
  }
  return { bundle, money: add(...bundle.lots.map(({ id }) => amountIn(money, id))), amounts, limits, had: hadHere }
}

/**
 * 民法392条1項. What a claim could take from each of its lots, behind those ahead of it, decides what each bears of it. What others
 * behind it have had of a lot does not lower the lot's part, as long as there is room for it.
 */
function splitJoint({ id, places }: JointClaim, pots: ReadonlyMap<Bundle, Pot>, claim: Yen): void {
  let open = places.flatMap(({ bundle, entry, ahead, behind }, index) => {
    const pot = pots.get(bundle)
    if (pot === undefined) return []
    const free = most(zeroYen, subtract(pot.money, ...ahead.map((other) => amountIn(pot.amounts, other))))
    const could = add(free, ...behind.map((other) => amountIn(pot.had, other)))
    const limit = pot.limits.get(id) ?? could
    return [{ id: String(index), pot, room: least(free, limit), netValue: least(could, limit), owner: entry.owner }]
  })
  let rest = claim
  for (;;) {
    const { shares } = jointMortgageSplit.value({ claim: rest, properties: open })
    const full = open.filter((own) => (shares[own.id] ?? zeroYen) > own.room)
    for (const own of open) own.pot.amounts.set(id, least(shares[own.id] ?? zeroYen, own.room))
    if (full.length === 0) return
    rest = subtract(rest, ...full.map(({ room }) => room))
    open = open.filter((own) => !full.includes(own))
  }
}

function paidFrom({ bundle, money, amounts }: Pot) {
  const claims = bundle.standings.map(({ claim, entry }) => ({
    id: claim.id,
    kind: claim.kind,
    date: entry.date,
    rank: entry.rank,
    amount: amountIn(amounts, claim.id),
    maximum: null,
  }))
  return auctionDistribution.value({ proceeds: money, costs: zeroYen, claims }).lines
}

/** Writes down what was paid; inside a bundle each lot bears its part by what it still has. */
function book(
  lines: readonly { readonly id: string; readonly paid: Yen }[],
  { lots }: Bundle,
  money: Amounts,
  shares: Shares,
): void {
  let left = lots.map(({ id }) => ({ id, rest: amountIn(money, id) }))
  for (const { id, paid } of lines) {
    shares.paid.set(id, add(amountIn(shares.paid, id), paid))
    const byLot = shares.byLot.get(id) ?? new Map<string, Yen>()
    shares.byLot.set(id, byLot)
    left = largestRemainder(paid, left, ({ rest }) => rest).map(([lot, share]) => {
      byLot.set(lot.id, share)
      return { id: lot.id, rest: subtract(lot.rest, share) }
    })
  }
  for (const { id, rest } of left) shares.surplus.set(id, rest)
}
