import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { type Yen, yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { type Allocated, allocate, clears } from './allocate.ts'
import type { AllocationTerms, ClaimTerms, CostLine } from './allocation-terms.ts'
import { clearingOf, greatestOf, slackOf } from './clearing.ts'
import { amountIn, lawfulShares, splitByValue } from './lawful-shares.ts'
import { type Entry, type Lot, type Register, registerOf, type Standing } from './register.ts'
import { sharesWithReleases } from './release-money.ts'

const seed = 3

/** 費用. A rate of the price, a fixed fee, a payee who must agree and whose share has a ceiling, and a tax that jumps. */
interface Costs {
  readonly perMille: number
  readonly fee: number
  readonly estate: number
  readonly estatePercent: number
  readonly jump: number
  readonly firstStep: number
  readonly steps: number
}

interface Rights {
  readonly lots: readonly Lot[]
  readonly claims: readonly ClaimTerms[]
  readonly costs: Costs
}

const kinds = ['mortgage', 'mortgage', 'mortgage', 'tax', 'tax', 'general-lien', 'title', 'attachment'] as const
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.nat(400) },
  { weight: 6, arbitrary: fc.nat(60_000_000) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 2 ** 40 - 1_000, max: 2 ** 40 }) },
)
const some = fc.oneof(fc.constant(0), fc.nat(300), fc.nat(1_000_000))
const permutation = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 6, maxLength: 6 })
const drawnClaim = fc.record({
  kind: fc.constantFrom(...kinds),
  /** Bit by bit, on which of the lots it stands, and which of them belong to a third party. */
  on: fc.integer({ min: 1, max: 15 }),
  thirdParty: fc.oneof(fc.constant(0), fc.nat(15)),
  days: fc.nat(3),
  secured: amount,
  beyond: fc.oneof(fc.constant(0), some),
  unsecured: fc.oneof(fc.constant(0), some),
  release: some,
  /** 同意に必要な額, in percent of the secured amount; beyond 100 none is needed. */
  needs: fc.nat(120),
  limit: fc.option(amount, { freq: 4 }),
})
const drawnCosts = fc.record({
  perMille: fc.nat(100),
  fee: some,
  estate: some,
  estatePercent: fc.nat(5),
  jump: fc.oneof(fc.constant(0), fc.nat(200), fc.nat(200_000)),
  firstStep: fc.nat(1_000),
  steps: fc.nat(4),
})
const value = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 60_000_000 }), fc.constant(2 ** 40))

const rights: fc.Arbitrary<Rights> = fc
  .record({
    values: fc.array(value, { minLength: 1, maxLength: 4 }),
    drawn: fc.array(drawnClaim, { maxLength: 6 }),
    ranks: permutation,
    /** 順位の入れ替え: one lot may have an order of its own. */
    swapped: fc.tuple(fc.nat(5), permutation),
    costs: drawnCosts,
  })
  .map(({ values, drawn, ranks, swapped: [swappedLot, otherRanks], costs }) => {
    const lots = values.map((each, index): Lot => ({ id: `区分${index}`, value: yen(each) }))
    const claims = drawn.map((one, index): ClaimTerms => {
      const has = (bits: number, lot: number) => Math.floor(bits / 2 ** lot) % 2 === 1
      const isDated = one.kind === 'mortgage' || one.kind === 'tax'
      const stands = lots.map((_, lot) => has(one.on, lot))
      const entries = lots.flatMap(({ id }, lot): Entry[] => {
        if (!stands[lot] && (lot > 0 || stands.includes(true))) return []
        const order = lot === swappedLot ? otherRanks : ranks
        return [
          {
            lot: id,
            date: isDated ? addDays(day('2015-05-01'), one.days) : null,
            rank: order[index] ?? 9,
            limit: one.kind === 'mortgage' && one.limit !== null ? yen(one.limit) : null,
            owner: has(one.thirdParty, lot) ? 'third-party' : 'debtor',
          },
        ]
      })
      const [beyond, unsecured] = one.kind === 'mortgage' ? [one.beyond, one.unsecured] : [0, 0]
      return {
        ...{ id: `債権${index}`, kind: one.kind, entries, release: yen(one.release) },
        ...{ secured: yen(one.secured), beyond: yen(beyond), owed: yen(one.secured + beyond + unsecured) },
        needs: one.needs > 100 ? null : yen(Math.floor((one.secured * one.needs) / 100)),
      }
    })
    return { lots, claims, costs }
  })

/** Where the tax jumps: so far apart that a price beyond a step gains more than the step costs. */
function stepsOf({ jump, firstStep, steps }: Costs): readonly Yen[] {
  return Array.from({ length: steps }, (_, index) => yen(firstStep + index * (4 * jump + 7)))
}

function linesAt(costs: Costs, price: number): readonly CostLine[] {
  const line = (id: string, requested: number, allowed = requested) => ({
    ...{ id, requested: yen(requested), allowed: yen(allowed) },
  })
  const passed = stepsOf(costs).filter((step) => price > step).length
  const cap = Math.floor((price * costs.estatePercent) / 100)
  return [
    line('commission', Math.floor((price * costs.perMille) / 1_000)),
    line('fee', costs.fee),
    line('stamp', passed * costs.jump),
    line('estate', costs.estate, Math.min(costs.estate, cap)),
  ]
}

function registered({ lots, claims }: Rights): Register | null {
  try {
    return registerOf(lots, claims)
  } catch (error) {
    if (error instanceof NotCovered) return null
    throw error
  }
}

function termsOf(of: Rights, register: Register, fixed: ReadonlyMap<string, Yen> = new Map()): AllocationTerms {
  return {
    ...{ lots: of.lots, claims: of.claims, register, fixed, consentingCosts: ['estate'] },
    costs: (price) => linesAt(of.costs, price),
  }
}

const solvable = rights
  .map((of) => ({ of, register: registered(of) }))
  .filter((drawn): drawn is { of: Rights; register: Register } => drawn.register !== null)
  .map(({ of, register }) => ({ of, terms: termsOf(of, register) }))

const sum = (amounts: Iterable<number>) => [...amounts].reduce((total, each) => total + each, 0)
const owedIn = ({ claims }: Rights) => sum(claims.map(({ owed }) => owed))

/** A price from nothing to well above all that is owed. */
const share = fc.oneof(fc.nat(1_000), fc.nat(1_600), fc.nat(30))
const priceAt = (of: Rights, perMille: number) =>
  yen(Math.floor((owedIn(of) + of.costs.fee + 500) * (perMille / 1_000)))
const raise = fc.oneof(fc.nat(40), fc.nat(1_000_000))
const paidTo = ({ paid }: Allocated, id: string) => amountIn(paid, id)

describe('配分の性質', () => {
  it('comes to the price to the yen, gives nobody more than is owed, and nobody less than nothing', () => {
    fc.assert(
      fc.property(solvable, share, ({ of, terms }, perMille) => {
        const price = priceAt(of, perMille)
        const { costs, paid, surplus, consents, unpaidCosts } = allocate(terms, price)
        const amounts = [...costs.map((cost) => cost.amount), ...paid.values(), ...surplus.values()]
        expect(sum(amounts)).toBe(price)
        expect(Math.min(0, unpaidCosts, ...amounts, ...consents.map(({ short }) => short))).toBe(0)
        expect(costs.filter(({ amount, allowed, requested }) => amount > allowed || allowed > requested)).toEqual([])
        expect(of.claims.filter(({ id, owed }) => amountIn(paid, id) > owed)).toEqual([])
      }),
      { seed, numRuns: 5_000, endOnFailure: true },
    )
  })

  it('fills a senior right before a junior gets a yen, but for release money, lot by lot', () => {
    fc.assert(
      fc.property(solvable, share, ({ of, terms }, perMille) => {
        const { paid, byLot } = sharesWithReleases(terms, priceAt(of, perMille))
        const isFull = ({
          claim: { id, secured },
          entry: { limit, lot },
        }: Standing & { readonly claim: ClaimTerms }) => {
          const byRank = byLot.get(id) ?? new Map<string, Yen>()
          // 極度額: by rank, or with release money that is more than the rank brings.
          const isAtLimit =
            limit !== null && (amountIn(byRank, lot) === limit || amountIn(paid, id) > sum(byRank.values()))
          return amountIn(paid, id) >= secured || isAtLimit
        }
        for (const { id: lot } of of.lots) {
          const here = standingsOn(of, lot)
          if (!isAcyclic(here)) continue
          const unfair = here.flatMap((junior) => {
            // Release money apart: `byLot` is what the rank brings.
            if (amountIn(byLot.get(junior.claim.id) ?? new Map(), lot) === 0) return []
            return here.filter((other) => isAhead(other, junior) && !isFull(other))
          })
          expect(unfair).toEqual([])
        }
      }),
      { seed, numRuns: 5_000, endOnFailure: true },
    )
  })

  it('does not hang on the order of lots, claims or entries', () => {
    const turned = ({ lots, claims, costs }: Rights): Rights => ({
      ...{ lots: lots.toReversed(), costs },
      claims: claims.map((claim) => ({ ...claim, entries: claim.entries.toReversed() })),
    })
    fc.assert(
      fc.property(solvable, share, ({ of, terms }, perMille) => {
        const other = turned(of)
        const register = registerOf(other.lots, other.claims.toReversed())
        const price = priceAt(of, perMille)
        expect(withoutOrder(allocate(termsOf(other, register), price))).toEqual(withoutOrder(allocate(terms, price)))
        const owed = new Map(of.claims.map(({ id, owed }) => [id, owed]))
        const money = splitByValue(price, of.lots)
        expect(lawfulShares(register, money, owed)).toEqual(lawfulShares(terms.register, money, owed))
      }),
      { seed, numRuns: 5_000, endOnFailure: true },
    )
  })

  it('never lowers the net to creditors and owners by a raise of more than the largest cost step', () => {
    fc.assert(
      fc.property(solvable, share, fc.nat(1_000_000), ({ of, terms }, perMille, more) => {
        const { jump } = of.costs
        // The raise itself bears its part of the commission, and of the estate share.
        const price = priceAt(of, perMille)
        const raise = Math.ceil((jump * 1_000) / (1_000 - of.costs.perMille - of.costs.estatePercent * 10)) + 2 + more
        const net = ({ price, costs }: Allocated) => price - sum(costs.map((cost) => cost.amount))
        expect(net(allocate(terms, yen(price + raise)))).toBeGreaterThanOrEqual(net(allocate(terms, price)))
      }),
      { seed, numRuns: 5_000, endOnFailure: true },
    )
  })

  it('never lowers what anybody gets by a raise within a band of cost steps, roundings aside', () => {
    fc.assert(
      fc.property(solvable, share, raise, ({ of, terms }, perMille, more) => {
        if (terms.register.bundles.length > 1 && !of.lots.every(({ id }) => isAcyclic(standingsOn(of, id)))) return
        const price = priceAt(of, perMille)
        const next = stepsOf(of.costs).find((step) => step >= price) ?? price + more
        const [low, high] = [allocate(terms, price), allocate(terms, yen(Math.min(price + more, next)))]
        expect(of.claims.filter(({ id }) => paidTo(high, id) < paidTo(low, id) - 12)).toEqual([])
      }),
      { seed, numRuns: 5_000, endOnFailure: true },
    )
  })
})

describe('成り立つ最低価格の性質', () => {
  const searched = ({ of, terms }: { of: Rights; terms: AllocationTerms }) => {
    const clearsAt = (price: number, costsOf = price) =>
      clears(allocate({ ...terms, costs: () => terms.costs(yen(costsOf)) }, yen(price)))
    const upTo = yen(2 * (owedIn(of) + of.costs.fee + of.costs.estate) + 3_000)
    return { clearsAt, upTo, clearing: clearingOf({ clearsAt, upTo, steps: stepsOf(of.costs), slack: slackOf(terms) }) }
  }

  // Where a share moves by a yen in hundreds of the price, the search does not look at every rounding.
  const exact = solvable.filter(({ terms }) => slackOf(terms) < 100)

  it('clears at the least price and at no lower one; a gap fails at both ends, and its neighbours clear', () => {
    fc.assert(
      fc.property(exact, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20 }), (drawn, parts) => {
        const { clearsAt, upTo, clearing } = searched(drawn)
        const { leastPrice, gaps } = clearing
        if (leastPrice !== null) expect(clearsAt(leastPrice)).toBe(true)
        const below = leastPrice ?? upTo + 1
        const prices = parts.map((part) => Math.floor(part * below))
        for (const price of [...prices, below - 1, below - 2, below - 3].filter((each) => each >= 0 && each < below)) {
          expect(clearsAt(price)).toBe(false)
        }
        for (const { from, to } of gaps) {
          expect([from - 1, from, to, to + 1].map((price) => clearsAt(price))).toEqual([true, false, false, true])
        }
      }),
      { seed, numRuns: 400, endOnFailure: true },
    )
  })

  it('is not helped by moving money: the greatest amount that holds holds, and more of it brings nobody more', () => {
    const withMoving = (terms: AllocationTerms, moving: number): AllocationTerms => ({
      ...terms,
      costs: (price) => [...terms.costs(price), { id: 'moving', requested: yen(moving), allowed: yen(moving) }],
    })
    fc.assert(
      fc.property(solvable, share, some, some, ({ of, terms }, perMille, moving, more) => {
        const price = priceAt(of, perMille)
        const [less, raised] = [moving, moving + more].map((each) => allocate(withMoving(terms, each), price))
        if (less === undefined || raised === undefined) throw new Error('two allocations')
        expect(raised.unpaidCosts).toBeGreaterThanOrEqual(less.unpaidCosts)
        const isLine = of.lots.every(({ id }) => isAcyclic(standingsOn(of, id)))
        for (const { id } of isLine ? of.claims : []) {
          expect(paidTo(raised, id)).toBeLessThanOrEqual(paidTo(less, id) + 12)
        }
        const holds = (amount: number) => clears(allocate(withMoving(terms, amount), price))
        const most = greatestOf(holds, yen(moving), slackOf(terms))
        if (most === null) expect(holds(0)).toBe(false)
        else expect([holds(most), most < moving && holds(most + 1)]).toEqual([true, false])
      }),
      { seed, numRuns: 500, endOnFailure: true },
    )
  })
})

describe('書き換えた行の性質', () => {
  it('pays a fixed row exactly where the rows before it leave enough, and the table still adds up', () => {
    const choice = fc.array(fc.tuple(fc.nat(9), fc.nat(1_000)), { maxLength: 3 })
    fc.assert(
      fc.property(solvable, share, choice, ({ of }, perMille, chosen) => {
        const price = priceAt(of, perMille)
        const most = new Map([
          ...linesAt(of.costs, price).map(({ id, requested }) => [id, requested] as const),
          ...of.claims.map(({ id, owed }) => [id, owed] as const),
        ])
        const fixed = new Map(
          chosen.flatMap(([row, part]) =>
            [...most].slice(row, row + 1).map(([id, top]) => [id, yen(Math.floor((top * part) / 1_000))] as const),
          ),
        )
        const { costs, paid, surplus } = allocate(termsOf(of, registerOf(of.lots, of.claims), fixed), price)
        expect(sum([...costs.map((cost) => cost.amount), ...paid.values(), ...surplus.values()])).toBe(price)
        let left: number = price
        for (const { id, allowed, amount } of costs) {
          if (fixed.has(id)) expect(amount).toBe(Math.min(left, fixed.get(id) ?? 0))
          else expect(amount).toBe(Math.min(left, allowed))
          left -= amount
        }
        for (const { id } of of.claims.filter((claim) => fixed.has(claim.id))) {
          expect(amountIn(paid, id)).toBe(Math.min(left, fixed.get(id) ?? 0))
          left -= amountIn(paid, id)
        }
      }),
      { seed, numRuns: 3_000, endOnFailure: true },
    )
  })
})

function standingsOn({ claims }: Rights, lot: string): readonly (Standing & { readonly claim: ClaimTerms })[] {
  return claims.flatMap((claim) =>
    claim.entries.filter((entry) => entry.lot === lot).map((entry) => ({ claim, entry })),
  )
}

function isAhead(one: Standing, other: Standing): boolean {
  const classOf = ({ claim: { kind } }: Standing) =>
    kind === 'mortgage' || kind === 'tax' ? 1 : kind === 'general-lien' ? 2 : 3
  if (classOf(one) !== classOf(other)) return classOf(one) < classOf(other)
  if (classOf(one) === 3) return false
  if (one.claim.kind === other.claim.kind) return one.entry.rank < other.entry.rank
  // 国税徴収法16条: the mortgage first where it was registered on or before the 法定納期限等.
  const [date, otherDate] = [one.entry.date ?? '', other.entry.date ?? '']
  return one.claim.kind === 'mortgage' ? date <= otherDate : date < otherDate
}

/** Whether one after another can be taken away before whom none is left. */
function isAcyclic(standings: readonly Standing[]): boolean {
  if (standings.length === 0) return true
  const rest = standings.filter((one) => standings.some((other) => isAhead(other, one)))
  return rest.length < standings.length && isAcyclic(rest)
}

function withoutOrder({ paid, surplus, ...rest }: Allocated) {
  return { ...rest, paid: Object.fromEntries(paid), surplus: Object.fromEntries(surplus) }
}
