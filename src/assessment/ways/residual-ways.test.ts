import fc from 'fast-check'
import { expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { addDays, day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { auctionWay } from './auction.ts'
import { instalmentsWay } from './instalments.ts'
import { prescription } from './prescription.ts'
import { servicerSettlement } from './servicer-settlement.ts'
import { voluntarySaleWay } from './voluntary-sale.ts'
import type { Way, WayContext } from './way.ts'

const ways = [voluntarySaleWay, auctionWay, instalmentsWay, servicerSettlement, prescription]
const first = day('2015-01-01')
const onDay = fc.option(fc.integer({ min: 0, max: 4_500 }).map((days) => addDays(first, days)))
const amount = (max: number) => fc.option(fc.integer({ min: 0, max }))

const loan = fc.record({
  id: fc.constant('loan'),
  debtor: fc.constantFrom('me', null),
  jointGuarantors: fc.constantFrom([], ['other']),
  lender: fc.constantFrom({ kind: 'bank' }, { kind: 'shinkin' }, { kind: 'jhf-direct' }),
  guarantor: fc.constantFrom(null, { kind: 'guarantee-company' }, { kind: 'credit-guarantee-association' }),
  assignee: fc.constantFrom(null, { kind: 'servicer' }, { kind: 'other' }),
  balance: amount(60_000_000),
  delayRatePercent: fc.constantFrom(null, 0, 14.6),
  ...{ contractOn: onDay, balanceOn: onDay, acceleratedOn: onDay, subrogatedOn: onDay, assignedOn: onDay },
  ...{ lastPaidOn: onDay, judgmentFinalOn: onDay },
})
const matter = fc.record({
  loans: fc.tuple(loan),
  people: fc.constant([
    { id: 'me', name: '私', relation: 'self', bornOn: '1970-04-01' },
    { id: 'other', name: '妻', relation: 'spouse' },
  ]),
  properties: fc
    .record({ soldOn: onDay, value: fc.integer({ min: 1, max: 60_000_000 }) })
    .map(({ soldOn, value }) => [
      { id: 'home', kind: 'house', soldOn, marketValue: { low: value, typical: value, high: value } },
    ]),
  assets: amount(9_000_000).map((value) => (value === null ? [] : [{ id: 'cash', kind: 'cash', value }])),
  letters: onDay.map((openingOn) => [{ id: 'bids', kind: 'bid-period-notice', receivedOn: '2020-01-01', openingOn }]),
  scenarios: fc.record({ price: amount(60_000_000), closingOn: onDay }).map((one) => [{ id: 's', voluntarySale: one }]),
  settings: fc.constantFrom({}, { instalments: [73_000] }, { instalments: [1] }),
})

/** Every amount that a way tells. */
function amounts({ money, owedAfter, people, costs }: Way): readonly number[] {
  return [
    ...[money?.perMonth, money?.total, ...people.map(({ owes }) => owes)].flatMap((finding) => finding?.value ?? []),
    ...owedAfter.map(({ owed }) => owed.value),
    ...costs.flatMap(({ low, high }) => [low, high]),
  ]
}

function complete(way: Way, { on }: WayContext) {
  expect(way.reasons.length).toBeGreaterThan(0)
  const words = [
    ...[...way.reasons, ...way.warnings, ...way.help, way.home.decidedBy],
    ...[...way.people, ...way.learns, ...way.credit, ...way.taxes].map((one) => one.words),
    ...way.steps.flatMap(({ title, text, who }) => [title, text, who]),
  ]
  for (const text of words) expect(text).not.toMatch(/^$|NaN|undefined|null|必ず/)
  for (const value of amounts(way)) expect(Number.isSafeInteger(value) && value >= 0).toBe(true)
  for (const finding of way.basis) expect(finding.steps.length).toBeGreaterThan(0)
  const owed = way.owedAfter.map(({ owed: { value } }) => value)
  expect(owed.toSorted((a, b) => b - a)).toEqual(owed)
  const { money, status, until, lacks } = way
  expect((money?.months ?? null) === null).toBe(money === null || money.ends !== 'ends')
  expect((money?.total ?? null) === null).toBe(money === null || money.ends !== 'ends')
  if (status === 'open' && until !== null) expect(until >= on).toBe(true)
  const paths = lacks.flatMap((lack) => (lack.kind === 'missing' ? lack.path : []))
  expect(new Set(paths).size).toBe(paths.length)
  expect(way.steps.length).toBeGreaterThan(0)
}

it('tells every generated matter a complete way', () => {
  fc.assert(
    fc.property(matter, fc.integer({ min: 3_000, max: 4_700 }), (fields, days) => {
      const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
      if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
      const on = addDays(first, days)
      const { ways: _, nextSteps: __, ...plan } = planFor(parsed.matter, on)
      const context = { matter: parsed.matter, on, plan, budget: budgetOf(parsed.matter, on).found }
      for (const way of ways) complete(way(context), context)
    }),
    { seed: 20261121, numRuns: 80 },
  )
})
