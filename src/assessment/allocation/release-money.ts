import { add, least, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { largestRemainder } from '#law/distribution/largest-remainder.ts'
import type { AllocationTerms } from './allocate.ts'
import { type Amounts, amountIn, lawfulShares, splitByValue } from './lawful-shares.ts'

/** 解除料と順位による分け方. What each claim gets and what each lot leaves. */
interface Shares {
  readonly paid: Amounts
  readonly byLot: ReadonlyMap<string, Amounts>
  readonly surplus: Amounts
}

type Terms = Pick<AllocationTerms, 'lots' | 'register' | 'claims' | 'fixed'>

/**
 * Each claim gets what the order of law brings it, and no less than its release money as far as the money goes: release money
 * adds nothing to what the rank brings anyway. Rows fixed by hand get exactly their amount.
 */
export function sharesWithReleases(terms: Terms, money: Yen): Shares {
  const floors = floorsOf(terms, money)
  const { bundles, isLine } = terms.register
  if (bundles.length > 1) return whereItBinds(terms, floors, money)
  return isLine ? floored(terms, floors, money) : toppedUp(terms, floors, money)
}

/** Release money, or the amount fixed by hand, as far as the money goes: the fixed rows first, and the last in rank gives way first. */
function floorsOf({ claims, fixed }: Terms, money: Yen): Amounts {
  let left = money
  const floors = new Map<string, Yen>()
  const inTurn = [...claims.filter(({ id }) => fixed.has(id)), ...claims.filter(({ id }) => !fixed.has(id))]
  for (const { id, owed, release } of inTurn) {
    const amount = least(fixed.get(id) ?? least(owed, release), left)
    floors.set(id, amount)
    left = subtract(left, amount)
  }
  return floors
}

/** The floors first, then the order of law. Where ranks stand in a line, this is what the rank brings or the floor, whichever is more. */
function floored(terms: Terms, floors: Amounts, money: Yen, lawful: ReadonlyMap<string, Amounts> = new Map()): Shares {
  const { register, claims, fixed } = terms
  const rest = new Map(
    claims.map(({ id, secured }) => [
      id,
      fixed.has(id) ? zeroYen : most(zeroYen, subtract(secured, amountIn(floors, id))),
    ]),
  )
  const shares = lawfulShares(register, moneyByLot(terms, money, floors, lawful), rest)
  return { ...shares, paid: together(claims, floors, shares.paid) }
}

function together(claims: Terms['claims'], one: Amounts, other: Amounts): Amounts {
  return new Map(claims.map(({ id }) => [id, add(amountIn(one, id), amountIn(other, id))]))
}

/**
 * ぐるぐる回り、按分: who gets less than its floor is topped up out of the money of all, so that the order of law is that of what is
 * left. The least sum that suffices is found by halving: the more is taken, the more is lacking, but never faster.
 */
function toppedUp(terms: Terms, floors: Amounts, money: Yen): Shares {
  const { register, claims, fixed, lots } = terms
  const free = claims.filter(({ id }) => !fixed.has(id))
  const left = subtract(money, ...claims.flatMap(({ id }) => (fixed.has(id) ? [amountIn(floors, id)] : [])))
  const rest = new Map(free.map(({ id, secured }) => [id, secured]))
  const at = (taken: number) => {
    const shares = lawfulShares(register, splitByValue(subtract(left, yen(taken)), lots), rest)
    const lacking = new Map(
      free.map(({ id }) => [id, most(zeroYen, subtract(amountIn(floors, id), amountIn(shares.paid, id)))]),
    )
    return { shares, lacking, sum: add(...lacking.values()) }
  }
  let low = -1
  let high: number = add(...free.map(({ id }) => amountIn(floors, id)))
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (at(middle).sum <= middle) high = middle
    else low = middle
  }
  const { shares, lacking, sum } = at(high)
  // The yen left over of shares in proportion can make a yen too many.
  if (sum < high) return floored(terms, floors, money)
  const tops = new Map(claims.map(({ id }) => [id, lacking.get(id) ?? amountIn(floors, id)]))
  return { ...shares, paid: together(claims, tops, shares.paid) }
}

/** Over several lots a floor is taken only for those to whom the order of law brings less; what that costs may make it bind for others. */
function whereItBinds(terms: Terms, all: Amounts, money: Yen): Shares {
  let floors: Amounts = new Map([...all].filter(([id]) => terms.fixed.has(id)))
  const lawful = floored(terms, floors, money)
  for (let shares = lawful; ; shares = floored(terms, floors, money, lawful.byLot)) {
    const known = floors
    const short = [...all].filter(([id, floor]) => !known.has(id) && amountIn(shares.paid, id) < floor)
    if (short.length === 0) return shares
    floors = new Map([...floors, ...short])
  }
}

interface LotMoney {
  readonly id: string
  readonly share: Yen
}

/**
 * Money and costs by the values of the lots. Release money comes first out of what the order of law brings its claim anyway, since
 * nobody bears that; then out of the lots of its claim; then out of all.
 */
function moneyByLot(
  { lots, claims }: Terms,
  money: Yen,
  floors: Amounts,
  lawful: ReadonlyMap<string, Amounts>,
): Amounts {
  if (lots.length === 1) return splitByValue(subtract(money, ...floors.values()), lots)
  let left: readonly LotMoney[] = [...splitByValue(money, lots)].map(([id, share]) => ({ id, share }))
  const take = (amount: Yen, weightOf: (lot: LotMoney) => Yen): Yen => {
    const part = least(amount, add(...left.map(weightOf)))
    left = largestRemainder(part, left, weightOf).map(([{ id, share }, taken]) => ({
      id,
      share: subtract(share, taken),
    }))
    return subtract(amount, part)
  }
  const open = claims.map(({ id, entries }) => {
    const own = lawful.get(id) ?? new Map<string, Yen>()
    return { entries, amount: take(amountIn(floors, id), (lot) => least(lot.share, amountIn(own, lot.id))) }
  })
  for (const { entries, amount } of open) {
    const own = new Set(entries.map(({ lot }) => lot))
    const fromAll = take(amount, (lot) => (own.has(lot.id) ? lot.share : zeroYen))
    take(fromAll, ({ share }) => share)
  }
  return new Map(left.map(({ id, share }) => [id, share]))
}
