import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { type Yen, yen, zeroYen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { type Allocated, type AllocationTerms, allocate, type ClaimTerms, type CostLine, clears } from './allocate.ts'
import { clearingOf, greatestOf, slackOf } from './clearing.ts'
import { amountIn, lawfulShares, splitByValue } from './lawful-shares.ts'
import { type Entry, type Lot, type Register, registerOf, type Standing } from './register.ts'
import { sharesWithReleases } from './release-money.ts'

const seed = 20261121

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
        for (const { amount, allowed, requested } of costs) expect(amount <= allowed && allowed <= requested).toBe(true)
        for (const { id, owed } of of.claims) expect(amountIn(paid, id)).toBeLessThanOrEqual(owed)
      }),
      { seed, numRuns: 10_000 },
    )
  })

  it('fills a senior right before a junior gets a yen, but for release money, lot by lot', () => {
    fc.assert(
      fc.property(solvable, share, ({ of, terms }, perMille) => {
        const { paid, byLot } = sharesWithReleases(terms, priceAt(of, perMille))
        for (const { id: lot } of of.lots) {
          const here = of.claims.flatMap((claim) =>
            claim.entries.filter((entry) => entry.lot === lot).map((entry) => ({ claim, entry })),
          )
          if (!isAcyclic(here)) continue
          for (const junior of here) {
            // Release money apart: `byLot` is what the rank brings.
            if (amountIn(byLot.get(junior.claim.id) ?? new Map(), lot) === 0) continue
            for (const { claim, entry } of here.filter((other) => isAhead(other, junior))) {
              const isFull = amountIn(paid, claim.id) >= claim.secured
              const atLimit = amountIn(byLot.get(claim.id) ?? new Map(), lot) === entry.limit
              const all = sum(claim.entries.map(({ limit }) => limit ?? Number.POSITIVE_INFINITY))
              expect(isFull || atLimit || amountIn(paid, claim.id) >= all).toBe(true)
            }
          }
        }
      }),
      { seed, numRuns: 10_000 },
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
      { seed, numRuns: 10_000 },
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
      { seed, numRuns: 10_000 },
    )
  })

  it('never lowers what anybody gets by a raise within a band of cost steps, roundings aside', () => {
    fc.assert(
      fc.property(solvable, share, fc.nat(1_000_000), ({ of, terms }, perMille, more) => {
        const price = priceAt(of, perMille)
        const next = stepsOf(of.costs).find((step) => step >= price) ?? price + more
        const [low, high] = [allocate(terms, price), allocate(terms, yen(Math.min(price + more, next)))]
        for (const { id } of of.claims) {
          expect(paidTo(high, id)).toBeGreaterThanOrEqual(paidTo(low, id) - 12)
        }
      }),
      { seed, numRuns: 10_000 },
    )
  })
})

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
void [lawfulShares, splitByValue, sharesWithReleases, clearingOf, greatestOf, slackOf, clears, zeroYen, paidTo]
