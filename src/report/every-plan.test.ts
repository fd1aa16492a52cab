import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { addDays, type Day, day } from '#base/day.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { planJson } from './plan-json.ts'
import { planReport } from './plan-report.ts'
import { planSchema } from './plan-schema.ts'
import type { Block } from './report.ts'

// Matters of every kind of knowledge: each fact known, unknown (null) or left out; days before, on and after the day of reckoning.

const fact = <T>(known: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: known }, fc.constant(null), fc.constant(undefined))
const rare = <T>(known: fc.Arbitrary<T>) => fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, known)
const half = <T>(known: fc.Arbitrary<T>) => fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, known)
const some = <T>(item: fc.Arbitrary<T>, maxLength = 3) => fact(fc.array(item, { maxLength }))
const numbered = <T extends object>(prefix: string, things: readonly T[] | null | undefined) =>
  things?.map((thing, index) => ({ id: `${prefix}${index}`, ...thing })) ?? null

const first = { property: 'property0', kind: 'mortgage', claim: 'loan0', rank: 1 }
const days = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -4_000, max: 500 }).map((count) => addDays(day('2026-11-21'), count)) },
  fc.constantFrom(...['1900-01-01', '2020-03-31', '2020-04-01', '2027-03-31', '2199-12-31'].map(day)),
)
const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 60_000_000 }) },
  fc.constantFrom(0, 1, 99_999, 1_000_000_000),
)
const percent = fc.constantFrom(0, 0.35, 1, 14, 14.5, 14.6, 100)
const persons = fc.constantFrom('person0', 'person1')
const lenders = ['bank', 'shinkin', 'jhf-direct', 'flat35-purchase', 'other-company'] as const
const eventKinds = [
  ...['payment', 'acknowledgement', 'lawsuit', 'auctionPetition', 'commencementOrder', 'siteInspection', 'bidOpening'],
  ...['withdrawal', 'consultation', 'other'],
]
const lastKinds = ['salePermission', 'pricePaid', 'distribution', 'deliveryOrder']

const loan = fc.record({
  purpose: fact(fc.constantFrom('home', 'business')),
  lender: fact(fc.record({ kind: fc.constantFrom(...lenders), name: fact(fc.constant('銀行')) })),
  guarantor: fact(
    fc.record({
      kind: fc.constantFrom('guarantee-company', 'credit-guarantee-association'),
      contractOn: fact(days),
      delayRatePercent: fact(percent),
    }),
  ),
  debtor: fact(persons),
  jointGuarantors: fact(fc.constant(['person2'])),
  collateralProviders: fact(fc.constant(['person3'])),
  contractOn: fact(days),
  amount: fact(amount),
  ratePercent: fact(percent),
  method: fact(fc.constantFrom('levelPayment', 'interestOnly')),
  termMonths: fact(fc.constantFrom(1, 120, 420)),
  instalment: fact(amount),
  paymentDay: fact(fc.integer({ min: 1, max: 31 })),
  bonusInstalment: fact(amount),
  balance: fact(amount),
  balanceOn: fact(days),
  accruedDamages: fact(amount),
  delayRatePercent: fact(percent),
  dayCount: fact(fc.constantFrom('fixed365', 'calendarYear')),
  firstMissedMonth: fact(days.map((on) => on.slice(0, 7))),
  lastPaidOn: fact(days),
  acceleratedOn: half(days),
  subrogatedOn: half(days),
  assignedOn: fact(days),
  judgmentFinalOn: rare(days),
})
const property = fc.record({
  kind: fc.constantFrom('house', 'condominium'),
  registeredUnits: fact(fc.integer({ min: 1, max: 30 })),
  marketValue: fact(amount.map((typical) => ({ low: typical, typical, high: typical }))),
  annualPropertyTax: fact(amount),
  soldOn: rare(days),
})
const right = fc.record({
  property: fc.constant('property0'),
  kind: fc.constantFrom(
    'mortgage',
    'revolvingMortgage',
    'seizure',
    'provisionalSeizure',
    'taxSeizure',
    'taxParticipation',
  ),
  holder: fact(fc.constantFrom('2番の会社', '市役所', '銀行')),
  claim: fact(fc.constantFrom('loan0', 'loan1', 'debt0', 'tax0')),
  rank: fact(fc.integer({ min: 1, max: 5 })),
  registeredOn: fact(days),
  securedBalance: fact(amount),
  releaseAsked: fact(amount),
})
const early = [
  'formal-demand',
  'full-repayment-demand',
  'subrogation-notice',
  'commencement-order',
  'bid-period-notice',
]
const letter = fc.record({
  kind: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...early) }, fc.constantFrom(...Object.keys(letterKinds))),
  receivedOn: fact(days),
  sentOn: fact(days),
  deadlineOn: fact(days),
  loan: fact(fc.constant('loan0')),
  otherDebt: fc.constantFrom(null, 'debt0'),
  bidFrom: fact(days),
  openingOn: fact(days),
  saleDecisionOn: fact(days),
  standardPrice: fact(amount),
})
const eventKind = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...eventKinds) }, fc.constantFrom(...lastKinds))
const event = fc.record({ kind: eventKind, on: days, loan: fact(fc.constant('loan0')) })
const sale = fc.record({
  price: fact(amount),
  mediationContractOn: fact(days),
  contractOn: fact(days),
  closingOn: fact(days),
  medium: fact(fc.constantFrom('paper', 'electronic')),
  deeds: fact(fc.integer({ min: 0, max: 2 })),
  lowPriceAgreed: fact(fc.boolean()),
  registrationCosts: fact(amount),
  scrivenerFee: fact(amount),
  estateShare: fact(amount),
  movingCost: fact(amount),
  movingApproved: fact(fc.boolean()),
})
const intervals = ['monthly', 'half-monthly', 'ten-day', 'multi-month', 'daily', 'other-days', 'bonus'] as const

/** The references of a file must lead somewhere, so that two loans, a debt, a tax and four people are always there. */
const matters: fc.Arbitrary<Matter> = fc
  .record({
    loans: fc.tuple(loan, loan),
    properties: fc.array(property, { minLength: 1, maxLength: 2 }),
    // A first mortgage for the first loan in most files: without it there is no sale to reckon.
    rights: fc.tuple(fc.constantFrom([first], [first], []), fc.array(right, { maxLength: 4 })).map((all) => all.flat()),
    letters: some(letter, 4),
    events: some(event, 4),
    sale: fact(sale),
    salePrice: fact(amount),
    tax: fc.record({ principal: fact(amount), lateCharge: fact(amount), statutoryDueOn: fact(days) }),
    fee: fact(amount),
    debt: fact(amount),
    incomes: some(
      fc.record({
        person: persons,
        kind: fc.constantFrom('wage', 'bonus', 'pension'),
        net: fact(amount),
        interval: fact(fc.constantFrom(...intervals)),
      }),
    ),
    keepHome: fact(fc.boolean()),
    instalments: fact(fc.constant([1, 10_000, 1_000_000])),
  })
  .map(
    ({
      loans,
      properties,
      rights,
      letters,
      events,
      sale,
      salePrice,
      tax,
      fee,
      debt,
      incomes,
      keepHome,
      instalments,
    }) => {
      const parsed = matterFrom({
        schema: 'ninbai/matter.v1',
        people: ['person0', 'person1', 'person2', 'person3'].map((id) => ({ id })),
        budget: { incomes: numbered('income', incomes) },
        loans: numbered('loan', loans),
        properties: numbered('property', properties),
        rights: numbered('right', rights),
        letters: numbered('letter', letters),
        events: numbered('event', events),
        taxArrears: [{ id: 'tax0', kind: 'propertyTax', ...tax }],
        condominiumArrears: [{ id: 'fee0', property: 'property0', principal: fee }],
        otherDebts: [{ id: 'debt0', kind: 'cardLoan', balance: debt }],
        scenarios: [{ id: 'scenario0', voluntarySale: sale, auction: { salePrice } }],
        wishes: { keepHome },
        settings: { instalments },
      })
      if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
      return parsed.matter
    },
  )

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'notice':
      return [block.text]
    case 'facts':
      return block.rows.flatMap(({ label, cell }) => [label, cell.words])
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat().map(({ words }) => words)]
    case 'steps':
      return block.items.flatMap(({ title, text, by, who }) => [title, text, by, who])
  }
}

/** What must hold of the plan of any matter on any day. */
function check(matter: Matter, on: Day) {
  const plan = planFor(matter, on)
  const json = planJson(plan)
  const text = JSON.stringify(json)
  expect(planSchema.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([])
  expect(JSON.stringify(planJson(planFor(matter, on)))).toBe(text)
  expect(plan.nextSteps.length).toBeLessThanOrEqual(3)
  // Amounts and days of this size have exact answers: a RangeError would be a fault.
  expect(text).not.toContain('exact-sums')
  checkFindings(json)
  const report = planReport(plan)
  const texts = [report.title, ...report.sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts))]
  // Paths of the file are English; no value is.
  for (const words of texts)
    expect(words.replace(/〔[^〕]*〕/g, '')).not.toMatch(/undefined|NaN|null|Infinity|\[object/)
  const sold = plan.voluntarySale
  if (sold !== null) {
    const given = sold.deducted.value + sold.toFirstCreditor.value + sold.surplus
    expect(given).toBe(Math.max(sold.price, sold.deducted.value))
    expect(sold.residuals[0]?.amount.value).toBe(sold.debt.total.value - sold.toFirstCreditor.value)
  }
  for (const found of plan.auction === null ? [] : Object.values(plan.auction.cases)) {
    const given = found.cost.value + found.toFirstCreditor.value + found.surplus
    expect(given).toBeLessThanOrEqual(Math.max(found.price.value, found.cost.value))
    expect(found.residual.value).toBe(found.residuals.reduce((sum, { amount }) => sum + amount.value, 0))
  }
  for (const { seizable, net } of plan.seizures) expect(seizable.value).toBeLessThanOrEqual(net)
}

/** Every number names a finding of the same value, and every finding is built on findings that are there. */
function checkFindings(json: ReturnType<typeof planJson>) {
  const { findings, ...rest } = json
  const known = new Set(Object.keys(findings))
  const named = new Set<string>()
  const walk = (value: unknown, key = '') => {
    if (value === null || typeof value !== 'object') return
    // What a way rests on is a list of findings without a number of its own.
    if (key === 'basis' && Array.isArray(value)) for (const id of value) named.add(String(id))
    if ('finding' in value && typeof value.finding === 'string') {
      const found = findings[value.finding]
      named.add(value.finding)
      expect(known.has(value.finding)).toBe(true)
      // The least of a rehabilitation is one of several answers of its rule.
      if ('value' in value && key !== 'rehabilitationMinimum') expect(found?.value).toEqual(value.value)
    }
    for (const [name, inner] of Object.entries(value)) walk(inner, name)
  }
  walk(rest)
  for (const { from } of Object.values(findings)) {
    for (const id of from) {
      named.add(id)
      expect(known.has(id)).toBe(true)
    }
  }
  expect(named).toEqual(known)
}

describe('every plan', () => {
  it('never fails, fits its schema, names its reasons, gives away no more than there is, and speaks plainly', () => {
    const on = fc.constantFrom(...['2026-11-21', '2020-03-31', '2027-04-01', '2099-12-31', '2199-12-31'].map(day))
    fc.assert(fc.property(matters, on, check), { seed: 20261121, numRuns: 400 })
  }, 120_000)

  it.each(readdirSync('examples').filter((name) => name.endsWith('.json')))('of %s too', (name) => {
    const parsed = parseMatter(readFileSync(`examples/${name}`, 'utf8'))
    if ('issues' in parsed) throw new Error(name)
    for (const on of ['2018-01-01', '2020-06-30', '2026-11-21', '2027-02-01', '2036-09-01'])
      check(parsed.matter, day(on))
  })
})
