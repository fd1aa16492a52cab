import { add, least, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { largestRemainder } from '#law/distribution/largest-remainder.ts'
import type { AllocationTerms } from './allocation-terms.ts'
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
  const { bundles, inLine } = terms.register
  if (bundles.length > 1) return overLots(terms, floors, money)
  return terms.claims.every(({ id }) => inLine.has(id)) ? floored(terms, floors, money) : toppedUp(terms, floors, money)
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

/** One lot, one after another: the floors first, then the order of law. It comes to what the rank brings or the floor, whichever is more. */
function floored({ register, claims, fixed, lots }: Terms, floors: Amounts, money: Yen): Shares {
  const rest = claims.map(({ id, secured }) => [id, fixed.has(id) ? zeroYen : beyond(secured, floors, id)] as const)
  const left = splitByValue(subtract(money, ...floors.values()), lots)
  const had = new Map(claims.map(({ id }) => [id, new Map(lots.map((lot) => [lot.id, amountIn(floors, id)]))]))
  return withFloors(claims, floors, lawfulShares(register, left, new Map(rest), had))
}

function beyond(secured: Yen, floors: Amounts, id: string): Yen {
  return most(zeroYen, subtract(secured, amountIn(floors, id)))
}

function withFloors(claims: Terms['claims'], floors: Amounts, shares: Shares): Shares {
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
  const tops = new Map(claims.map(({ id }) => [id, lacking.get(id) ?? amountIn(floors, id)]))
  const paid = new Map(together(claims, tops, shares.paid))
  // The yen left over of shares in proportion can make a yen too many: it goes to the first who still lacks one.
  let odd = subtract(yen(high), sum)
  for (const { id, secured } of free) {
    const more = least(odd, most(zeroYen, subtract(secured, amountIn(paid, id))))
    paid.set(id, add(amountIn(paid, id), more))
    odd = subtract(odd, more)
  }
  return { ...shares, paid }
}

/**
 * Several lots: out of what the order of law brings a claim its floor is kept, lot by lot; what it lacks comes out of what nobody
 * keeps. The rest goes by the order of law again. Nothing is taken where nobody lacks anything.
 */
function overLots(terms: Terms, floors: Amounts, money: Yen): Shares {
  const { register, claims, fixed, lots } = terms
  const values = splitByValue(money, lots)
  const asks = claims.map(({ id, secured }) => [id, fixed.get(id) ?? secured] as const)
  const lawful = lawfulShares(register, values, new Map(asks))
  const isShort = ({ paid }: Shares, id: string) => amountIn(paid, id) < amountIn(floors, id)
  if (!claims.some(({ id }) => isShort(lawful, id))) return lawful
  // In a circle or a proportion only those who lack something keep their floor, and get no more than it.
  let bound: ReadonlySet<string> = new Set(fixed.keys())
  for (;;) {
    const keeps = claims.filter(({ id }) => register.inLine.has(id) || bound.has(id))
    const { left, had } = afterFloors(keeps, floors, values, lawful)
    const rest = claims.map(({ id, secured }) => {
      if (fixed.has(id)) return [id, zeroYen] as const
      if (register.inLine.has(id)) return [id, beyond(secured, floors, id)] as const
      return [id, bound.has(id) ? zeroYen : secured] as const
    })
    const kept = new Map(keeps.map(({ id }) => [id, amountIn(floors, id)]))
    const shares = withFloors(claims, kept, lawfulShares(register, left, new Map(rest), had))
    const short = claims.filter(({ id }) => isShort(shares, id))
    if (short.length === 0) return shares
    bound = new Set([...bound, ...short.map(({ id }) => id)])
  }
}

interface LotMoney {
  readonly id: string
  readonly share: Yen
}

/** What is left of each lot: less what is kept on it, then less what the floors lack, from the lots of the claim first. */
function afterFloors(keeps: Terms['claims'], floors: Amounts, values: Amounts, { paid, byLot }: Shares) {
  let left: readonly LotMoney[] = [...values].map(([id, share]) => ({ id, share }))
  const take = (amount: Yen, weightOf: (lot: LotMoney) => Yen) => {
    const taken = largestRemainder(least(amount, add(...left.map(weightOf))), left, weightOf)
    left = taken.map(([{ id, share }, part]) => ({ id, share: subtract(share, part) }))
    return new Map(taken.map(([{ id }, part]) => [id, part]))
  }
  const had = new Map(
    keeps.map(({ id }) => {
      const byRank = byLot.get(id) ?? new Map<string, Yen>()
      return [id, take(least(amountIn(floors, id), amountIn(paid, id)), (lot) => amountIn(byRank, lot.id))]
    }),
  )
  for (const { id, entries } of keeps) {
    const own = new Set(entries.map(({ lot }) => lot))
    const lacking = beyond(amountIn(floors, id), paid, id)
    const fromOwn = take(lacking, (lot) => (own.has(lot.id) ? lot.share : zeroYen))
    take(subtract(lacking, ...fromOwn.values()), ({ share }) => share)
  }
  return { left: new Map(left.map(({ id, share }) => [id, share])), had }
}
