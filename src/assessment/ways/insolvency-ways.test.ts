import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { addDays, day } from '#base/day.ts'
import type { Finding } from '#law/finding.ts'
import { budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { bankruptcy } from './bankruptcy.ts'
import { individualRehabilitation } from './individual-rehabilitation.ts'
import { individualRehabilitationHomeLoan } from './individual-rehabilitation-home-loan.ts'
import { inheritanceRenunciation } from './inheritance-renunciation.ts'
import { specialConciliation } from './special-conciliation.ts'
import { voluntaryArrangement } from './voluntary-arrangement.ts'
import type { Way, WayContext } from './way.ts'

const ways = [
  voluntaryArrangement,
  specialConciliation,
  individualRehabilitation,
  individualRehabilitationHomeLoan,
  bankruptcy,
  inheritanceRenunciation,
]

function contextOf(fields: object, on = day('2026-11-21')): WayContext {
  const parsed = matterFrom(fields)
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  return { matter, on, plan: planFor(matter, on), budget: budgetOf(matter, on).found }
}

const fact = <T>(known: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: known }, fc.constant(null), fc.constant(undefined))
const amount = fc.oneof(fc.integer({ min: 0, max: 60_000_000 }), fc.constantFrom(0, 1, 1_000_000_000_000))
const days = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3_000, max: 300 }).map((count) => addDays(day('2026-11-21'), count)) },
  fc.constantFrom(...['1900-01-01', '2020-02-29', '2199-12-31'].map(day)),
)
const persons = fc.constantFrom('self', 'other')
const acts = fc.constantFrom('sell-estate-property', 'pay-due-debt-from-estate', 'survivor-pension')

const matters = fc.record({
  schema: fc.constant('ninbai/matter.v1'),
  people: fc
    .tuple(
      fc.record({
        ...{
          id: fc.constant('self'),
          relation: fc.constantFrom('self', 'spouse'),
          bornOn: fact(days),
          heirOf: fact(fc.constant('dead')),
        },
        ...{ heirAs: fact(fc.constantFrom('spouse', 'child')), knewInheritanceOn: fact(days), renouncedOn: fact(days) },
        ...{ estateActs: fact(fc.array(acts, { maxLength: 2 })), earlierReliefFinalOn: fact(days) },
        earlierRelief: fact(fc.constantFrom('none', 'bankruptcy-discharge', 'hardship-discharge')),
      }),
      fc.record({ id: fc.constant('dead'), diedOn: fact(days) }),
      fc.constant({ id: 'other' }),
    )
    .map((people) => [...people]),
  budget: fact(
    fc.record({
      noneOf: fc.constantFrom(
        [],
        budgetLineIds.filter((id) => id !== 'income.wage' && id !== 'food' && id !== 'housing.loan'),
      ),
      incomes: fc
        .tuple(
          fc.record({
            id: fc.constant('pay'),
            person: fc.constant('self'),
            kind: fc.constantFrom('wage', 'publicAssistance'),
            net: fact(amount),
            gross: fact(amount),
            interval: fc.constant('monthly'),
          }),
        )
        .map((all) => [...all]),
      expenses: fc
        .tuple(
          fc.record({ id: fc.constant('food'), kind: fc.constant('food'), monthly: fact(amount) }),
          fc.record({
            id: fc.constant('rent'),
            kind: fc.constant('repayment'),
            category: fc.constant('housing.loan'),
            monthly: fact(amount),
          }),
        )
        .map((all) => [...all]),
      household: fact(fc.constant(['self'])),
      court: fact(fc.constantFrom('tokyo', 'osaka', 'nagoya', 'chiba', 'other')),
      ...{
        grade: fact(fc.constantFrom('1-1', '2-2')),
        zone: fact(fc.constant(1)),
        winterClass: fact(fc.constant(6)),
        place: fact(fc.constant('東京都')),
      },
    }),
  ),
  assets: fact(
    fc
      .array(
        fc.record({
          kind: fc.constantFrom('cash', 'deposit', 'car', 'retirementPay', 'other'),
          owner: fact(persons),
          value: fact(amount),
          retirementImminent: fact(fc.boolean()),
        }),
        { maxLength: 3 },
      )
      .map((all) => all.map((one, index) => ({ id: `asset${index}`, ...one }))),
  ),
  properties: fact(
    fc
      .record({
        ...{
          id: fc.constant('home'),
          kind: fc.constant('house'),
          soldOn: fact(days),
          residents: fact(fc.constant(['self'])),
        },
        owners: fact(
          fc.constantFrom(
            [{ person: 'self' }],
            [
              { person: 'self', share: '1/2' },
              { person: 'other', share: '1/2' },
            ],
          ),
        ),
        marketValue: fact(amount.map((typical) => ({ low: typical, typical, high: typical }))),
        ...{ areaM2: fact(fc.constantFrom(0, 50.5, 100)), residenceAreaM2: fact(fc.constantFrom(0, 50.5, 100)) },
        ...{
          brokerEstimates: fact(fc.array(amount, { maxLength: 3 })),
          assessedLand: fact(amount),
          assessedBuilding: fact(amount),
        },
      })
      .map((home) => [home]),
  ),
  loans: fact(
    fc
      .record({
        ...{
          id: fc.constant('loan'),
          purpose: fact(fc.constantFrom('home', 'business')),
          debtor: fact(fc.constantFrom('self', 'dead')),
        },
        ...{
          jointGuarantors: fact(fc.constant(['other'])),
          balance: fact(amount),
          balanceOn: fact(days),
          instalment: fact(amount),
        },
        ...{
          ratePercent: fact(fc.constantFrom(0, 0.5, 15)),
          delayRatePercent: fact(fc.constantFrom(0, 14.6)),
          contractOn: fact(days),
        },
        ...{
          termMonths: fact(fc.constantFrom(1, 420, 1_200)),
          lastPaidOn: fact(days),
          firstMissedMonth: fact(days.map((on) => on.slice(0, 7))),
        },
        ...{ acceleratedOn: fact(days), subrogatedOn: fact(days), paymentDay: fact(fc.constantFrom(1, 31)) },
        lender: fact(fc.constant({ kind: 'bank', name: '銀行' })),
        guarantor: fact(fc.constant({ kind: 'guarantee-company', contractOn: '2015-04-01' })),
      })
      .map((loan) => [loan]),
  ),
  otherDebts: fact(
    fc
      .array(
        fc.record({
          kind: fc.constant('cardLoan'),
          debtor: fact(persons),
          balance: fact(amount),
          lastPaidOn: fact(days),
          contractOn: fact(days),
        }),
        { maxLength: 2 },
      )
      .map((all) => all.map((one, index) => ({ id: `card${index}`, ...one }))),
  ),
  taxArrears: fact(
    fc
      .record({
        id: fc.constant('tax'),
        kind: fc.constantFrom('residentTax', 'healthInsurance'),
        principal: fact(amount),
        lateCharge: fact(amount),
      })
      .map((tax) => [tax]),
  ),
})

const sound = (finding: Finding<unknown> | null) => {
  if (finding === null) return
  expect(finding.title).not.toBe('')
  if (typeof finding.value === 'number') expect(Number.isSafeInteger(finding.value)).toBe(true)
  for (const { label, value } of finding.steps) {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
    expect(label).not.toMatch(/undefined|NaN|null/)
  }
  expect(finding.notes.every(({ text }) => text.length > 0)).toBe(true)
}

function complete(way: Way, { on }: WayContext) {
  const words = [
    ...way.reasons,
    ...way.warnings,
    ...way.help,
    way.home.decidedBy,
    ...way.people.map((one) => one.words),
  ]
  expect(way.reasons.length).toBeGreaterThan(0)
  for (const one of [
    ...words,
    ...way.learns.map((known) => known.words),
    ...way.steps.flatMap(({ title, text, who }) => [title, text, who]),
  ]) {
    expect(one).not.toBe('')
    expect(one).not.toMatch(/undefined|NaN|必ず/)
  }
  if (way.status === 'unknown') expect(way.lacks.length).toBeGreaterThan(0)
  if (way.status === 'open' && way.until !== null) expect(way.until >= on).toBe(true)
  for (const finding of [
    way.money?.perMonth ?? null,
    way.money?.total ?? null,
    ...way.basis,
    ...way.people.map(({ owes }) => owes),
    ...way.credit.map(({ until }) => until),
    ...way.taxes.map((tax) => tax.finding),
  ])
    sound(finding)
  const owed = way.owedAfter.map((one) => one.owed.value)
  expect(owed.every((one, index) => one >= 0 && one <= (owed[index - 1] ?? one))).toBe(true)
  expect([0, 4]).toContain(owed.length)
  for (const { low, high } of way.costs) expect(Number.isSafeInteger(low) && low >= 0 && low <= high).toBe(true)
  if (way.money !== null) {
    const { perMonth, months, total, ends } = way.money
    expect(perMonth?.value ?? 0).toBeGreaterThanOrEqual(0)
    if (ends === 'ends') expect([months, total].every((one) => one !== null)).toBe(true)
  }
}

describe('each of the six ways', () => {
  it('is complete for matters of every kind of knowledge', () => {
    fc.assert(
      fc.property(matters, fc.oneof({ weight: 9, arbitrary: fc.constant(day('2026-11-21')) }, days), (fields, on) => {
        const context = contextOf(fields, on)
        for (const way of ways) complete(way(context), context)
      }),
      { seed: 20261121, numRuns: 150 },
    )
  })

  it('is complete for the examples', () => {
    for (const name of readdirSync('examples').filter((file) => file.endsWith('.json'))) {
      const context = contextOf(JSON.parse(readFileSync(`examples/${name}`, 'utf8')))
      for (const way of ways) complete(way(context), context)
    }
  })

  it('speaks to the one who asks, though another is the debtor of the loan', () => {
    const context = contextOf(JSON.parse(readFileSync('examples/joint-debtors-divorced.json', 'utf8')))
    const [husband, wife] = bankruptcy(context).people
    expect([husband?.person, husband?.owes?.value]).toEqual(['husband', 2_039_890])
    expect(husband?.words).toContain('253条2項')
    expect([wife?.person, wife?.owes?.value]).toEqual(['wife', 0])
    expect(wife?.words).toContain('払う義務がなくなります')
    const plan = individualRehabilitation(context).people
    expect(plan.map(({ owes }) => owes?.value)).toEqual([2_039_890, 1_000_000])
  })

  it('waits where the one who asks has inherited and not yet decided', () => {
    const people = [
      { id: 'self', relation: 'self', heirOf: 'dead', heirAs: 'child', knewInheritanceOn: '2026-11-01' },
      { id: 'dead', diedOn: '2026-10-31' },
    ]
    const loans = [{ id: 'loan', debtor: 'dead', balance: 2_000_000, acceleratedOn: '2026-03-31', delayRatePercent: 0 }]
    const context = contextOf({ schema: 'ninbai/matter.v1', people, loans })
    for (const way of [voluntaryArrangement, individualRehabilitation, bankruptcy]) {
      const found = way(context)
      expect(found.status).toBe('unknown')
      expect(found.reasons[0]).toContain('相続')
      expect(found.lacks).toContainEqual(expect.objectContaining({ path: 'people[0].renouncedOn' }))
    }
  })

  it('waits where the debtor has died and nobody alive owes, and tells the heir of the debts (B-tv-elderly-3050)', () => {
    const wife = { id: 'wife', relation: 'spouse', heirOf: 'dead', heirAs: 'spouse', knewInheritanceOn: '2026-11-01' }
    const people = [{ id: 'dead', relation: 'self', diedOn: '2026-10-31' }, wife]
    const loans = [{ id: 'loan', debtor: 'dead', balance: 2_000_000, acceleratedOn: '2026-03-31', delayRatePercent: 0 }]
    const properties = [{ id: 'home', kind: 'house', soldOn: '2026-02-28' }]
    const all = { schema: 'ninbai/matter.v1', people, loans, properties }
    const asked = [voluntaryArrangement, specialConciliation, individualRehabilitation, bankruptcy]
    for (const way of asked) {
      const found = way(contextOf(all))
      expect([found.status, found.money]).toEqual(['unknown', null])
      expect(found.reasons[0]).toContain('亡くなっている')
      expect(found.lacks).toContainEqual(expect.objectContaining({ path: 'people[1].renouncedOn' }))
      // 民法896条・899条: the only heir takes the whole.
      expect(found.people).toMatchObject([{ person: 'wife', owes: { value: 2_000_000 } }])
      expect(found.people[0]?.words).toContain('相続分だけ負います')
      const alone = way(contextOf({ ...all, people: [people[0]] }))
      expect(alone.lacks).toContainEqual(expect.objectContaining({ path: 'people' }))
      const renounced = way(contextOf({ ...all, people: [people[0], { ...wife, renouncedOn: '2026-11-20' }] }))
      expect(renounced.people.map(({ owes }) => owes)).toEqual([null])
      const alive = way(contextOf({ ...all, people: [{ ...people[0], diedOn: '2026-11-22' }, wife] }))
      expect(alive.reasons.join('')).not.toContain('亡くなっている')
    }
  })

  it('takes a home that nobody has asked for as one that may be there', () => {
    const homes = (properties: object) =>
      [voluntaryArrangement, bankruptcy, individualRehabilitationHomeLoan].map(
        (way) => way(contextOf({ schema: 'ninbai/matter.v1', ...properties })).home.outcome,
      )
    expect(homes({})).toEqual(['unchanged', 'sold', 'kept'])
    expect(homes({ properties: [] })).toEqual(['none', 'none', 'none'])
    expect(homes({ properties: [{ id: 'home', kind: 'house', soldOn: '2026-11-21' }] })).toEqual([
      'none',
      'none',
      'none',
    ])
    expect(homes({ properties: [{ id: 'home', kind: 'house' }] })).toEqual(['unchanged', 'sold', 'kept'])
    // The bailiff has set the day: the owner has changed, though the file tells no day of the sale.
    const letters = [{ id: 'call', kind: 'eviction-call', receivedOn: '2026-11-01' }]
    expect(homes({ properties: [{ id: 'home', kind: 'house' }], letters })).toEqual(['none', 'none', 'none'])
  })

  it('counts a home that no sale is reckoned for, and a seizure as no security (G-rej-2022)', () => {
    const people = [{ id: 'self', name: '本人', relation: 'self' }]
    const properties = [
      {
        ...{ id: 'home', kind: 'house', owners: [{ person: 'self', share: '1/1' }] },
        marketValue: { low: 12_000_000, typical: 13_000_000, high: 20_000_000 },
      },
    ]
    const otherDebts = [{ id: 'guarantee', kind: 'guarantee', debtor: 'self', creditor: '協会', balance: 15_000_000 }]
    const rights = [{ id: 'seizure', property: 'home', kind: 'seizure', claim: 'guarantee' }]
    const all = { schema: 'ninbai/matter.v1', people, properties, otherDebts, loans: [], rights }
    // 174条2項4号: not the fifth of 15,000,000, but the 12,000,000 that bankruptcy would bring at the least
    const plan = individualRehabilitation(contextOf(all))
    expect(plan.money?.total?.value).toBe(12_000_000)
    expect(plan.people).toMatchObject([{ person: 'self', owes: { value: 12_000_000 } }])
    const sold = [{ ...properties[0], soldOn: '2026-11-21' }]
    expect(individualRehabilitation(contextOf({ ...all, properties: sold })).money?.total?.value).toBe(3_000_000)
    // Bankruptcy is about the one who owes, though no loan names him.
    expect(bankruptcy(contextOf(all)).people).toMatchObject([{ person: 'self', owes: { value: 0 } }])
  })

  it('answers in its own name, in the order of the ids', () => {
    expect(ways.map((way) => way(contextOf({ schema: 'ninbai/matter.v1' })).id)).toEqual([
      'voluntary-arrangement',
      'special-conciliation',
      'individual-rehabilitation',
      'individual-rehabilitation-home-loan',
      'bankruptcy',
      'inheritance-renunciation',
    ])
  })
})
