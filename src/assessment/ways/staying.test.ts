import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { addDays, day } from '#base/day.ts'
import type { Finding } from '#law/finding.ts'
import { budgetLineIds } from '#matter/budget-items.ts'
import { intentions } from '#matter/household.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { familySale } from './family-sale.ts'
import { hurtfulActs } from './hurtful-acts.ts'
import { keepPaying } from './keep-paying.ts'
import { leaseback } from './leaseback.ts'
import { notToSell } from './not-to-sell.ts'
import { reschedule } from './reschedule.ts'
import type { Way, WayContext } from './way.ts'

const on = day('2026-11-21')

function contextOf(matter: Matter): WayContext {
  const plan = planFor(matter, on)
  return { matter, on, plan, budget: budgetOf(matter, on).found }
}

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const waysOf = (context: WayContext) => [
  keepPaying(context),
  reschedule(context),
  leaseback(context),
  familySale(context),
]

/** Every finding that a reader can unfold has whole words and numbers. */
function readable({ title, value, steps, notes, from }: Finding<unknown>): void {
  const text = JSON.stringify([title, value, steps, notes])
  expect(text).not.toMatch(/NaN|Infinity|undefined|"value":null/)
  for (const one of from) readable(one)
}

function complete(way: Way): void {
  expect(way.reasons.length).toBeGreaterThan(0)
  expect(way.reasons.every((reason) => reason.trim().length > 0)).toBe(true)
  expect(JSON.stringify(way)).not.toMatch(/NaN|Infinity|undefined|必ず/)
  expect(way.steps.every(({ who, text }) => who !== '' && text !== '')).toBe(true)
  expect(way.learns.map(({ who }) => who)).toEqual(
    expect.arrayContaining(['neighbours', 'employer', 'gazette', 'court-site']),
  )
  for (const one of way.basis) readable(one)
  if (way.status === 'open' && way.until !== null) expect(way.until >= on).toBe(true)
  if (way.status === 'closed') expect([way.money, way.owedAfter]).toEqual([null, []])
  if (way.status !== 'closed' && way.money === null && way.id !== 'family-sale')
    expect(way.lacks.length).toBeGreaterThan(0)
  const { money, owedAfter } = way
  if (money !== null && money.ends === 'ends') expect(money.total?.value).toBeGreaterThanOrEqual(0)
  if (money !== null && money.ends !== 'ends') expect([money.months, money.total]).toEqual([null, null])
  const owed = owedAfter.map((one) => one.owed.value)
  expect(owed.every((amount, index) => amount >= 0 && amount <= (owed[index - 1] ?? amount))).toBe(true)
}

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 30 })
const amount = fc.oneof(fc.integer({ min: 0, max: 40_000_000 }), fc.integer({ min: 0, max: 1_000_000_000_000 }))
const small = fc.integer({ min: 0, max: 400_000 })
const instalment = fc.integer({ min: 20_000, max: 200_000 })
const near = fc.integer({ min: -900, max: 900 }).map((days) => addDays(on, days))
const past = fc.integer({ min: -9_000, max: 0 }).map((days) => addDays(on, days))

const loan = fc.record({
  id: fc.constant('home'),
  purpose: orNull(fc.constantFrom('home', 'refinance', 'business')),
  lender: orNull(fc.constantFrom('bank', 'jhf-direct', 'flat35-purchase').map((kind) => ({ kind }))),
  debtor: orNull(fc.constant('self')),
  jointGuarantors: fc.constantFrom([], ['son']),
  contractOn: orNull(past),
  amount: orNull(amount),
  ratePercent: orNull(fc.constantFrom(0, 0.475, 1.2, 3, 14.6, 100)),
  method: orNull(fc.constantFrom('levelPayment', 'levelPrincipal', 'interestOnly')),
  termMonths: orNull(fc.integer({ min: 1, max: 1200 })),
  instalment: orNull(instalment),
  paymentDay: orNull(fc.integer({ min: 1, max: 31 })),
  bonusInstalment: orNull(small),
  bonusMonths: fc.constantFrom([], [1, 7]),
  balance: orNull(amount),
  balanceOn: orNull(past),
  firstMissedMonth: fc.constantFrom(null, null, null, '2026-10', '2026-02'),
  lastPaidOn: orNull(fc.constantFrom('2026-11-01', '2026-09-27')),
  delayRatePercent: orNull(fc.constant(14.6)),
  acceleratedOn: fc.constantFrom(...Array<null>(9).fill(null), '2026-09-01'),
  subrogatedOn: fc.constantFrom(...Array<null>(9).fill(null), '2026-10-01'),
})

const fields = fc.record({
  people: fc.record({ bornOn: orNull(past) }).map(({ bornOn }) => [
    { id: 'self', relation: 'self', bornOn },
    { id: 'son', relation: 'child' },
  ]),
  budget: fc
    .record({
      net: orNull(small),
      gross: orNull(small),
      food: orNull(small),
      closed: fc.boolean(),
      incomeFall: orNull(
        fc.record({
          cause: orNull(fc.constantFrom('unemployment', 'illness', 'reducedPay', 'disaster', 'retirement')),
          until: orNull(near),
          yearlyBefore: orNull(amount),
        }),
      ),
    })
    .map(({ net, gross, food, closed, incomeFall }) => ({
      incomes: [{ id: 'pay', person: 'self', kind: 'wage', net, gross, interval: 'monthly' }],
      expenses: [{ id: 'food', kind: 'food', monthly: food }],
      noneOf: closed ? budgetLineIds.filter((id) => id !== 'income.wage' && id !== 'food') : [],
      incomeFall,
    })),
  assets: fc
    .array(orNull(amount), { maxLength: 1 })
    .map((values) => values.map((value) => ({ id: 'cash', kind: 'cash', value }))),
  properties: fc
    .record({ typical: orNull(amount), soldOn: fc.constantFrom(...Array<null>(9).fill(null), '2026-10-01') })
    .map(({ typical, soldOn }) => [
      {
        id: 'flat',
        kind: 'house',
        marketValue: typical === null ? null : { low: typical, typical, high: typical },
        soldOn,
      },
    ]),
  loans: loan.map((one) => [one]),
  rights: orNull(amount).map((leastAccepted) => [
    { id: 'first', property: 'flat', kind: 'mortgage', claim: 'home', rank: 1, leastAccepted },
  ]),
  letters: fc
    .array(near, { maxLength: 1 })
    .map((days) =>
      days.map((deadlineOn) => ({ id: 'letter', kind: 'formal-demand', receivedOn: '2026-11-01', deadlineOn })),
    ),
  events: fc
    .array(near, { maxLength: 2 })
    .map((days) => days.map((at, index) => ({ id: `gift${index}`, kind: 'transfer', on: at }))),
  wishes: fc.record({ keepHome: orNull(fc.boolean()), intends: fc.subarray([...intentions]) }),
  scenarios: fc
    .record({
      leaseback: orNull(
        fc.record({ price: orNull(amount), rent: orNull(small), months: orNull(fc.integer({ min: 1, max: 600 })) }),
      ),
      familySale: orNull(
        fc.record({ buyer: orNull(fc.constant('son')), price: orNull(amount), funded: orNull(fc.boolean()) }),
      ),
    })
    .map((one) => [{ id: 'one', ...one }]),
})

describe('the ways of staying', () => {
  it('are whole for whatever a file tells', () => {
    fc.assert(
      fc.property(fields, (given) => {
        const context = contextOf(matterOf(given))
        for (const way of waysOf(context)) complete(way)
        for (const one of notToSell(context)) readable(one)
        for (const { words, basis } of hurtfulActs(context).acts) {
          expect(words).not.toMatch(/NaN|undefined|必ず/)
          for (const one of basis) readable(one)
        }
      }),
      { seed: 20261121, numRuns: 80 },
    )
  })

  it('are whole for the examples, and change with nothing but the file', () => {
    for (const name of readdirSync('examples').filter((file) => file.endsWith('.json'))) {
      const matter = matterOf(JSON.parse(readFileSync(`examples/${name}`, 'utf8')))
      const ways = waysOf(contextOf(matter))
      for (const way of ways) complete(way)
      expect(JSON.stringify(waysOf(contextOf(matter)))).toBe(JSON.stringify(ways))
    }
  })
})
