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
 * without a lien in proportion. A joint claim falls on its lots by 民法392条1項. The same is law in an auction and the starting
 * point of the talks in a voluntary sale.
 */
export function lawfulShares({ bundles, joint, spread }: Register, money: Amounts, owed: Amounts): LawfulShares {
  const pots = new Map(bundles.map((bundle) => [bundle, potOf(bundle, money, owed)]))
  // A joint claim takes nothing anywhere until it is its turn.
  for (const { id } of [...joint, ...spread]) for (const { amounts } of pots.values()) amounts.set(id, zeroYen)
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
}

interface Shares {
  readonly paid: Map<string, Yen>
  readonly byLot: Map<string, Map<string, Yen>>
  readonly surplus: Map<string, Yen>
}

function potOf(bundle: Bundle, money: Amounts, owed: Amounts): Pot {
  const amounts = new Map(
    bundle.standings.map(({ claim: { id }, entry }) => {
      const amount = amountIn(owed, id)
      return [id, least(amount, entry.limit ?? amount)]
    }),
  )
  return { bundle, money: add(...bundle.lots.map(({ id }) => amountIn(money, id))), amounts }
}

/** 民法392条1項. What a claim could take from each of its lots, behind those ahead of it, decides what each bears of it. */
function splitJoint({ id, places }: JointClaim, pots: ReadonlyMap<Bundle, Pot>, claim: Yen): void {
  const own = places.flatMap(({ bundle, entry, ahead }) => {
    const pot = pots.get(bundle)
    if (pot === undefined) return []
    const could = most(zeroYen, subtract(pot.money, ...ahead.map((other) => amountIn(pot.amounts, other))))
    return [{ pot, netValue: least(could, entry.limit ?? could), owner: entry.owner }]
  })
  const properties = own.map(({ netValue, owner }, index) => ({ id: String(index), netValue, owner }))
  const { shares } = jointMortgageSplit.value({ claim, properties })
  own.forEach(({ pot }, index) => {
    pot.amounts.set(id, shares[String(index)] ?? zeroYen)
  })
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
