import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { allocate, clears } from './allocate.ts'
import type { AllocationTerms, ClaimTerms } from './allocation-terms.ts'
import { clearingOf, type PriceGap, slackOf } from './clearing.ts'
import { amountIn, lawfulShares } from './lawful-shares.ts'
import { type Entry, type Lot, registerOf } from './register.ts'

// A second solver, written from the articles alone and slow: yen by yen, price by price, and with exact fractions.

const seed = 20261121

type Kind = ClaimTerms['kind']

/** One claim on one lot. */
interface Line {
  readonly id: string
  readonly kind: Kind
  readonly date: string
  readonly rank: number
  readonly amount: number
}

type Payouts = ReadonlyMap<string, number>

/** 国税徴収法26条・民事執行法85条, one yen after another. */
function yenByYen(money: number, lines: readonly Line[]): Payouts {
  const paid = new Map(lines.map(({ id }) => [id, 0]))
  const lacks = ({ id, amount }: Line) => (paid.get(id) ?? 0) < amount
  const give = (line: Line) => paid.set(line.id, (paid.get(line.id) ?? 0) + 1)
  // 2号: the older of 法定納期限等 and registration first, on the same day the mortgage (16条); a yen falls to the kind of its claim.
  const dated = lines.filter(({ kind }) => kind === 'mortgage' || kind === 'tax')
  const older = dated.toSorted(
    (a, b) => compare(a.date, b.date) || compare(a.kind, b.kind) || a.rank - b.rank, // 'mortgage' before 'tax'
  )
  const pots = { mortgage: 0, tax: 0 }
  const walked = new Map(dated.map(({ id }) => [id, 0]))
  let left = money
  for (; left > 0; left--) {
    const next = older.find(({ id, amount }) => (walked.get(id) ?? 0) < amount)
    if (next === undefined) break
    walked.set(next.id, (walked.get(next.id) ?? 0) + 1)
    pots[next.kind === 'tax' ? 'tax' : 'mortgage'] += 1
  }
  // 3号・4号: each kind shares its yen by its own ranks.
  for (const kind of ['mortgage', 'tax'] as const) {
    const own = dated.filter((line) => line.kind === kind).toSorted((a, b) => a.rank - b.rank)
    for (let pot = pots[kind]; pot > 0; pot--) {
      const next = own.find(lacks)
      if (next !== undefined) give(next)
    }
  }
  const liens = lines.filter(({ kind }) => kind === 'general-lien').toSorted((a, b) => a.rank - b.rank)
  for (; left > 0; left--) {
    const next = liens.find(lacks)
    if (next === undefined) break
    give(next)
  }
  const ordinary = lines.filter(({ kind }) => kind === 'title' || kind === 'attachment')
  for (const [id, amount] of inProportion(left, ordinary)) paid.set(id, amount)
  return paid
}

/** 按分: floored, and the yen left over to the largest fractions, the first by name of equals first. */
function inProportion(money: number, lines: readonly Line[]): Payouts {
  const whole = BigInt(total(lines.map(({ amount }) => amount)))
  if (whole === 0n) return new Map()
  const pot = BigInt(money) < whole ? BigInt(money) : whole
  const parts = lines.map(({ id, amount }) => ({ id, product: pot * BigInt(amount) }))
  const shares = new Map(parts.map(({ id, product }) => [id, Number(product / whole)]))
  const odd = Number(pot) - total([...shares.values()])
  const byFraction = parts.toSorted((a, b) => Number((b.product % whole) - (a.product % whole)) || compare(a.id, b.id))
  for (const { id } of byFraction.slice(0, odd)) shares.set(id, (shares.get(id) ?? 0) + 1)
  return shares
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

const kinds: readonly Kind[] = ['mortgage', 'mortgage', 'tax', 'tax', 'general-lien', 'title', 'attachment']
const permutation = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 6, maxLength: 6 })

function claimTerms(
  id: string,
  kind: Kind,
  days: number,
  entries: readonly Pick<Entry, 'lot' | 'rank' | 'owner' | 'limit'>[],
  secured: number,
): ClaimTerms {
  const date = kind === 'mortgage' || kind === 'tax' ? addDays(day('2015-05-01'), days) : null
  return {
    ...{ id, kind, entries: entries.map((entry) => ({ ...entry, date })), owed: yen(secured), secured: yen(secured) },
    ...{ beyond: yen(0), release: yen(0), needs: null },
  }
}

function linesOn(claims: readonly ClaimTerms[], lot: string): readonly Line[] {
  return claims.flatMap(({ id, kind, entries, secured }) =>
    entries
      .filter((entry) => entry.lot === lot)
      .map(({ date, rank, limit }) => ({
        id,
        kind,
        date: date ?? '',
        rank,
        amount: Math.min(secured, limit ?? secured),
      })),
  )
}

const lot: Lot = { id: '家', value: yen(1) }

/** Claims on one home, with what they ask for. */
const onOneHome = fc
  .record({
    ranks: permutation,
    drawn: fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        days: fc.nat(3),
        secured: fc.nat(120),
        limit: fc.option(fc.nat(120), { freq: 3 }),
        beyond: fc.oneof(fc.constant(0), fc.nat(30)),
        release: fc.oneof(fc.constant(0), fc.nat(40)),
        needs: fc.nat(130),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ ranks, drawn }) =>
    drawn.map(({ kind, days, secured, limit: most, beyond, release, needs }, index): ClaimTerms => {
      const limit = kind === 'mortgage' && most !== null ? yen(most) : null
      const entry = { lot: lot.id, rank: ranks[index] ?? 9, owner: 'debtor', limit } as const
      const later = kind === 'mortgage' ? beyond : 0
      return {
        ...claimTerms(`債権${index}`, kind, days, [entry], secured),
        ...{ beyond: yen(later), owed: yen(secured + later), release: yen(release) },
        needs: needs > 120 ? null : yen(needs),
      }
    }),
  )

describe('一つの家の配当を、1円ずつ配って確かめる', () => {
  it('agrees on every claim and on the surplus', () => {
    fc.assert(
      fc.property(onOneHome, fc.nat(700), (claims, money) => {
        const expected = yenByYen(money, linesOn(claims, lot.id))
        const owed = new Map(claims.map(({ id, secured }) => [id, secured]))
        const { paid, surplus } = lawfulShares(registerOf([lot], claims), new Map([[lot.id, yen(money)]]), owed)
        expect(new Map(paid)).toEqual(expected)
        expect(amountIn(surplus, lot.id)).toBe(money - total([...expected.values()]))
      }),
      { seed, numRuns: 5_000 },
    )
  })
})

/** 控除費用 of the toy: a rate of the price, and a tax that jumps above each step. */
interface ToyCosts {
  readonly percent: number
  readonly fee: number
  readonly steps: readonly { readonly over: number; readonly jump: number }[]
}

const toyCosts: fc.Arbitrary<ToyCosts> = fc.record({
  percent: fc.nat(9),
  fee: fc.nat(20),
  steps: fc.array(fc.record({ over: fc.nat(500), jump: fc.nat(60) }), { maxLength: 4 }),
})

function costAt({ percent, fee, steps }: ToyCosts, price: number): number {
  return fee + Math.floor((price * percent) / 100) + total(steps.map(({ over, jump }) => (price > over ? jump : 0)))
}

interface ByHand {
  readonly paid: Payouts
  readonly surplus: number
  readonly unpaidCosts: number
}

/** 任意売却の配分: costs, then the order of law with release money as a floor, then what lies beyond two years (民法375条). */
function allocatedByHand(claims: readonly ClaimTerms[], costs: ToyCosts, price: number): ByHand {
  const cost = costAt(costs, price)
  let rest = Math.max(0, price - cost)
  const money = rest
  const floors = new Map<string, number>()
  for (const { id, release, owed } of claims) {
    floors.set(id, Math.min(release, owed, rest))
    rest -= floors.get(id) ?? 0
  }
  // As many yen as are lacking are taken out of the money of all: the fewest that suffice.
  for (let taken = 0; ; taken++) {
    const byRank = yenByYen(money - taken, linesOn(claims, lot.id))
    const lacking = claims.map(({ id }) => Math.max(0, (floors.get(id) ?? 0) - (byRank.get(id) ?? 0)))
    if (total(lacking) > taken) continue
    const paid = new Map(claims.map(({ id }, index) => [id, (byRank.get(id) ?? 0) + (lacking[index] ?? 0)]))
    give(claims, paid, taken - total(lacking), ({ secured }) => secured)
    const byLaw = new Map(paid)
    const mostOf = ({ id, owed, beyond }: ClaimTerms) => Math.min(owed, (byLaw.get(id) ?? 0) + beyond)
    const left = give(claims, paid, money - total([...paid.values()]), mostOf)
    return { paid, surplus: left, unpaidCosts: Math.max(0, cost - price) }
  }
}

/** Yen by yen to the first who has not got as much as it may, and what is left. */
function give(
  claims: readonly ClaimTerms[],
  paid: Map<string, number>,
  money: number,
  mostOf: (claim: ClaimTerms) => number,
): number {
  let left = money
  for (; left > 0; left--) {
    const next = claims.find((claim) => (paid.get(claim.id) ?? 0) < mostOf(claim))
    if (next === undefined) break
    paid.set(next.id, (paid.get(next.id) ?? 0) + 1)
  }
  return left
}

function toyTerms(lots: readonly Lot[], claims: readonly ClaimTerms[], costs: ToyCosts): AllocationTerms {
  return {
    ...{ lots, register: registerOf(lots, claims), claims, consentingCosts: [], fixed: new Map() },
    costs: (price) => [{ id: '費用', requested: yen(costAt(costs, price)), allowed: yen(costAt(costs, price)) }],
  }
}

function agreesByHand(claims: readonly ClaimTerms[], { paid, unpaidCosts }: ByHand): boolean {
  return (
    unpaidCosts === 0 &&
    claims.every(({ id, needs, owed }) => needs === null || (paid.get(id) ?? 0) >= Math.min(needs, owed))
  )
}

/** Every price from 0 up. */
function searchedByHand(isClear: (price: number) => boolean) {
  const prices = Array.from({ length: upTo + 1 }, (_, price) => price)
  const leastPrice = prices.find(isClear) ?? null
  const gaps: PriceGap[] = []
  if (leastPrice === null) return { leastPrice, gaps }
  let from: number | null = null
  for (const price of prices.slice(leastPrice)) {
    if (!isClear(price)) from ??= price
    else if (from !== null) {
      gaps.push({ from: yen(from), to: yen(price - 1) })
      from = null
    }
  }
  return { leastPrice, gaps }
}

const upTo = yen(700)

function searched(lots: readonly Lot[], claims: readonly ClaimTerms[], costs: ToyCosts) {
  const terms = toyTerms(lots, claims, costs)
  return clearingOf({
    clearsAt: (price, costsOf) => clears(allocate({ ...terms, costs: () => terms.costs(costsOf) }, price)),
    steps: costs.steps.map(({ over }) => yen(over)),
    upTo,
    slack: slackOf(terms),
  })
}

describe('一つの家の配分を、すべての価格で確かめる', () => {
  it('agrees on every amount', () => {
    fc.assert(
      fc.property(onOneHome, toyCosts, fc.nat(700), (claims, costs, price) => {
        const expected = allocatedByHand(claims, costs, price)
        const { paid, surplus, unpaidCosts } = allocate(toyTerms([lot], claims, costs), yen(price))
        expect({ paid, surplus: amountIn(surplus, lot.id), unpaidCosts }).toEqual(expected)
      }),
      { seed, numRuns: 2_000, endOnFailure: true },
    )
  })

  it('agrees on the least price and on every gap', () => {
    let withGaps = 0
    fc.assert(
      fc.property(onOneHome, toyCosts, (claims, costs) => {
        const isClear = (price: number) => agreesByHand(claims, allocatedByHand(claims, costs, price))
        const found = searched([lot], claims, costs)
        expect(found).toEqual(searchedByHand(isClear))
        withGaps += Number(found.gaps.length > 0)
      }),
      { seed, numRuns: 150 },
    )
    expect(withGaps).toBeGreaterThan(10)
  })
})

describe('いくつもの区分の最低価格を、すべての価格で確かめる', () => {
  it('finds the least price and every gap that a look at every price finds', () => {
    let withGaps = 0
    fc.assert(
      fc.property(
        onSeveralLots(80),
        toyCosts,
        fc.array(fc.nat(40), { minLength: 12 }),
        ({ lots, claims }, costs, drawn) => {
          const asking = claims.map((claim, index) => ({
            ...claim,
            ...{ release: yen(drawn[index] ?? 0), needs: yen(drawn[index + 6] ?? 0) },
          }))
          if (refused(lots, asking)) return
          const found = searched(lots, asking, costs)
          const terms = toyTerms(lots, asking, costs)
          expect(found).toEqual(searchedByHand((price) => clears(allocate(terms, yen(price)))))
          withGaps += Number(found.gaps.length > 0)
        },
      ),
      { seed, numRuns: 150, endOnFailure: true },
    )
    expect(withGaps).toBeGreaterThan(10)
  })
})

/** An exact fraction; `den` is greater than 0. */
interface Exact {
  readonly num: bigint
  readonly den: bigint
}

const exact = (amount: number): Exact => ({ num: BigInt(amount), den: 1n })
const zero = exact(0)
const plus = (a: Exact, b: Exact): Exact => reduced(a.num * b.den + b.num * a.den, a.den * b.den)
const minus = (a: Exact, b: Exact): Exact => plus(a, { num: -b.num, den: b.den })
const part = (a: Exact, b: Exact, whole: Exact): Exact =>
  whole.num === 0n ? zero : reduced(a.num * b.num * whole.den, a.den * b.den * whole.num)
const smaller = (a: Exact, b: Exact): Exact => (a.num * b.den < b.num * a.den ? a : b)
const sumOf = (all: readonly Exact[]): Exact => all.reduce(plus, zero)
const asNumber = ({ num, den }: Exact): number => Number((num * 1_000_000n) / den) / 1_000_000

function reduced(num: bigint, den: bigint): Exact {
  let [x, y] = [num < 0n ? -num : num, den]
  while (y > 0n) [x, y] = [y, x % y]
  return x === 0n ? zero : { num: num / x, den: den / x }
}

/** 民法392条1項, lot by lot with exact fractions. Null where the claims cannot be put in one order. */
function byFractions(
  money: ReadonlyMap<string, number>,
  claims: readonly ClaimTerms[],
): ReadonlyMap<string, Exact> | null {
  const left = new Map([...money].map(([id, amount]) => [id, exact(amount)]))
  const paid = new Map<string, Exact>()
  let waiting = claims.filter(isRanked)
  while (waiting.length > 0) {
    const next = waiting.find((one) => !waiting.some((other) => isAheadSomewhere(other, one)))
    if (next === undefined) return null
    waiting = waiting.filter((one) => one !== next)
    let open = exact(next.secured)
    // The debtor's lots bear it first, the others the rest; each by what those ahead have left of it.
    for (const owner of ['debtor', 'third-party'] as const) {
      const own = next.entries
        .filter((entry) => entry.owner === owner)
        .map(({ lot: at, limit }) => {
          const rest = left.get(at) ?? zero
          return { at, could: limit === null ? rest : smaller(rest, exact(limit)) }
        })
      const whole = sumOf(own.map(({ could }) => could))
      const bears = smaller(open, whole)
      for (const { at, could } of own) left.set(at, minus(left.get(at) ?? zero, part(bears, could, whole)))
      open = minus(open, bears)
    }
    paid.set(next.id, minus(exact(next.secured), open))
  }
  for (const [at, rest] of left) {
    const ordinary = claims.filter((claim) => !isRanked(claim) && claim.entries.some((entry) => entry.lot === at))
    const whole = sumOf(ordinary.map(({ secured }) => exact(secured)))
    for (const { id, secured } of ordinary) paid.set(id, part(smaller(rest, whole), exact(secured), whole))
  }
  return paid
}

function isRanked({ kind }: ClaimTerms): boolean {
  return kind !== 'title' && kind !== 'attachment'
}

function isAheadSomewhere(one: ClaimTerms, other: ClaimTerms): boolean {
  return one.entries.some((here) =>
    other.entries.some((there) => here.lot === there.lot && isAhead(one, here, other, there)),
  )
}

/** 民法373条, 国税徴収法8条・16条. */
function isAhead(one: ClaimTerms, here: Entry, other: ClaimTerms, there: Entry): boolean {
  if (one === other) return false
  if (one.kind === other.kind) return here.rank < there.rank
  if (one.kind === 'general-lien' || other.kind === 'general-lien') return other.kind === 'general-lien'
  return one.kind === 'mortgage' ? (here.date ?? '') <= (there.date ?? '') : (here.date ?? '') < (there.date ?? '')
}

/** Whether on a lot the ranked claims go round in a circle. */
function isCircular(claims: readonly ClaimTerms[], at: string): boolean {
  const on = claims
    .filter(isRanked)
    .flatMap((claim) =>
      claim.entries.filter((entry) => entry.lot === at).map((entry) => ({ ...claim, entries: [entry] })),
    )
  let waiting = on
  while (waiting.length > 0) {
    const rest = waiting.filter((one) => waiting.some((other) => other.id !== one.id && isAheadSomewhere(other, one)))
    if (rest.length === waiting.length) return true
    waiting = rest
  }
  return false
}

function onSeveralLots(most: number) {
  return fc
    .record({
      values: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      ranks: fc.tuple(permutation, permutation, fc.nat(7)),
      drawn: fc.array(
        fc.record({
          kind: fc.constantFrom(...kinds),
          days: fc.nat(2),
          on: fc.integer({ min: 1, max: 15 }),
          third: fc.oneof(fc.constant(0), fc.nat(15)),
          secured: fc.nat(most),
          limit: fc.option(fc.nat(most), { freq: 3 }),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ values, ranks: [usual, other, swapped], drawn }) => {
      const lots = values.map((value, index): Lot => ({ id: `区分${index}`, value: yen(value) }))
      const has = (bits: number, index: number) => Math.floor(bits / 2 ** index) % 2 === 1
      const claims = drawn.map(({ kind, days, on, third, secured, limit }, index) => {
        const isUnsecured = kind === 'title' || kind === 'attachment'
        const stands = lots.filter((_, at) =>
          isUnsecured ? at === on % lots.length : has(on, at) || at === on % lots.length,
        )
        const entries = stands.map(({ id }) => {
          const at = lots.findIndex((one) => one.id === id)
          return {
            ...{ lot: id, rank: (at === swapped ? other : usual)[index] ?? 9 },
            owner: has(third, at) ? ('third-party' as const) : ('debtor' as const),
            limit: kind === 'mortgage' && limit !== null ? yen(limit) : null,
          }
        })
        return claimTerms(`債権${index}`, kind, days, entries, secured)
      })
      return { lots, claims }
    })
}

function refused(lots: readonly Lot[], claims: readonly ClaimTerms[]): boolean {
  try {
    registerOf(lots, claims)
    return false
  } catch (error) {
    if (error instanceof NotCovered) return true
    throw error
  }
}

describe('共同抵当の割付を、分数で確かめる', () => {
  it('agrees to the roundings, and refuses the very circles that have no order', () => {
    let circles = 0
    const money = fc.array(fc.nat(900_000), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(onSeveralLots(900_000), money, ({ lots, claims }, amounts) => {
        if (lots.some(({ id }) => isCircular(claims, id))) return
        const byLot = new Map(lots.map(({ id }, index) => [id, yen(amounts[index] ?? 0)]))
        const expected = byFractions(byLot, claims)
        expect(refused(lots, claims)).toBe(expected === null)
        circles += Number(expected === null)
        if (expected === null) return
        const owed = new Map(claims.map(({ id, secured }) => [id, secured]))
        const { paid } = lawfulShares(registerOf(lots, claims), byLot, owed)
        const off = claims.map(({ id }) => Math.abs(amountIn(paid, id) - asNumber(expected.get(id) ?? zero)))
        expect(Math.max(0, ...off)).toBeLessThan(6)
      }),
      { seed, numRuns: 5_000 },
    )
    expect(circles).toBeGreaterThan(10)
  })
})
