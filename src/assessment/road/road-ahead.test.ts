import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextSteps } from '#assessment/next-steps.ts'
import { personViews } from '#assessment/people/person-views.ts'
import { voluntarySaleState } from '#assessment/ways/states.ts'
import { addDays, type Day, day, isDay } from '#base/day.ts'
import { arrearsTimeline } from '#law/auction/arrears-timeline.table.ts'
import { failedRounds } from '#law/auction/failed-rounds.table.ts'
import { afterSaleTimeline } from '#law/debt/after-sale-timeline.table.ts'
import { roadSteps, stepTitle } from '#law/road-steps.ts'
import { publicSaleTimeline } from '#law/tax/public-sale-timeline.table.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { deadlineProblems, deadlines } from './deadlines.ts'
import { bandOf, type TimelineEntry } from './road.ts'
import { roadAhead } from './road-ahead.ts'
import { stageOn } from './stage.ts'
import { timeline } from './timeline.ts'

const today = day('2026-11-21')
const days = fc.integer({ min: -1_500, max: 200 }).map((count) => addDays(today, count))
const known = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 })

/** What makes each stage of the road, with a day. */
const starts: Readonly<Record<string, (on: Day) => object>> = {
  paying: (on) => ({
    loan: { lastPaidOn: on < addDays(today, -30) ? addDays(today, -3) : on > today ? today : on, paymentDay: 27 },
  }),
  arrears: (on) => ({ loan: { firstMissedMonth: on.slice(0, 7), paymentDay: 26 } }),
  demanded: (on) => ({ letters: [{ kind: 'formal-demand', receivedOn: on }] }),
  accelerated: (on) => ({ loan: { acceleratedOn: on } }),
  subrogated: (on) => ({ loan: { subrogatedOn: on } }),
  opened: (on) => ({ letters: [{ kind: 'commencement-order', receivedOn: on }] }),
  inspected: (on) => ({ letters: [{ kind: 'site-inspection-notice', receivedOn: on }] }),
  bidding: (on) => ({ letters: [{ kind: 'bid-period-notice', receivedOn: on, openingOn: addDays(on, 90) }] }),
  permitted: (on) => ({ letters: [{ kind: 'sale-permission', receivedOn: on, saleDecisionOn: on }] }),
  leaving: (on) => ({ letters: [{ kind: 'delivery-order', receivedOn: on }] }),
  sold: (on) => ({ soldOn: on }),
  sued: (on) => ({ soldOn: addDays(on, -400), letters: [{ kind: 'payment-order', receivedOn: on }] }),
  judged: (on) => ({ soldOn: addDays(on, -400), letters: [{ kind: 'judgment', receivedOn: on }] }),
  seized: (on) => ({ soldOn: addDays(on, -400), letters: [{ kind: 'claim-seizure-order', receivedOn: on }] }),
}

interface Made {
  readonly loan?: object
  readonly letters?: readonly object[]
  readonly soldOn?: string
}

const creditors = [
  { lender: { kind: 'bank' }, guarantor: { kind: 'guarantee-company' } },
  { lender: { kind: 'bank' } },
  { lender: { kind: 'shinkin' }, guarantor: { kind: 'credit-guarantee-association' } },
  { lender: { kind: 'jhf-direct' } },
  { lender: { kind: 'flat35-purchase' } },
  { lender: { kind: 'bank' }, assignee: { kind: 'servicer' }, assignedOn: '2025-06-30' },
]

const letter = fc.record({
  kind: fc.constantFrom(...Object.keys(letterKinds)),
  receivedOn: known(days),
  deadlineOn: known(days),
  openingOn: known(days),
  saleDecisionOn: known(days),
  bidFrom: known(days),
})

const parts = fc.record({
  stage: fc.constantFrom(...Object.keys(starts)),
  since: fc.integer({ min: -1_000, max: 0 }).map((count) => addDays(today, count)),
  creditor: fc.constantFrom(...creditors),
  kind: fc.constantFrom('house', 'condominium', 'land'),
  couple: fc.constantFrom([], ['spouse']),
  heir: fc.boolean(),
  letters: fc.array(letter, { maxLength: 5 }),
  withdrawalBy: known(days),
  seizures: fc.subarray(['taxSeizure', 'seizure'] as const),
  registered: known(days),
  closingOn: known(days),
})

type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never

/** The file of these parts, its letters in the given order of their numbers. */
function matterOf(made: Parts, order: (letters: readonly object[]) => readonly object[] = (all) => all): Matter {
  const start: Made = starts[made.stage]?.(made.since) ?? {}
  const numbered = [...(start.letters ?? []), ...made.letters].map((each, index) => ({ id: `letter${index}`, ...each }))
  const home = { id: 'home', kind: made.kind, owners: [{ person: 'self' }], soldOn: start.soldOn }
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    people: [
      { id: 'self' },
      { id: 'spouse', relation: 'spouse' },
      ...(made.heir
        ? [
            { id: 'heir', heirOf: 'dead', heirAs: 'child', knewInheritanceOn: '2026-10-10' },
            { id: 'dead', diedOn: '2026-10-01' },
          ]
        : []),
    ],
    properties: [home],
    loans: [
      {
        id: 'loan',
        debtor: 'self',
        jointDebtors: made.couple,
        balance: 20_000_000,
        ...made.creditor,
        withdrawalBy: made.withdrawalBy,
        ...start.loan,
      },
    ],
    rights: made.seizures.map((kind) => ({ id: kind, property: 'home', kind, registeredOn: made.registered })),
    letters: order(numbered),
    scenarios: [{ id: 'scenario', voluntarySale: { closingOn: made.closingOn } }],
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const rows = [...arrearsTimeline, ...failedRounds, ...publicSaleTimeline, ...afterSaleTimeline]

const unclear = /NaN|undefined|null|：（/

/** What is wrong with a time line: a band out of order, before tomorrow or before the step it is counted from, or a reason without words. */
function faults(entries: readonly TimelineEntry[], on: Day): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'known') return isDay(entry.on) && entry.title !== '' ? [] : [`day of ${entry.step}`]
    const { earliest, usual, latest } = entry.band.value
    const { steps, notes } = entry.band
    const lane = entries.filter((other) => other.lane === entry.lane)
    const before = bandOf(lane, rows.find(({ step }) => step === entry.step)?.after ?? '')
    const isLate = before === null || (before.earliest <= earliest && before.usual <= usual && before.latest <= latest)
    const checks: Readonly<Record<string, boolean>> = {
      days: [earliest, usual, latest].every(isDay),
      order: addDays(on, 1) <= earliest && earliest <= usual && usual <= latest,
      after: isLate,
      working: steps.length === 5 && !steps.some(({ label, value }) => unclear.test(`${label}${value}`)),
      words: notes.length > 0 && notes.every(({ text }) => text !== '' && !unclear.test(text)) && entry.title !== '',
    }
    return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [`${name} of ${entry.step}`]))
  })
}

/** All that is said of the road of a matter. */
function roadOf(matter: Matter, on: Day) {
  const { found, problems } = stageOn(matter, on)
  const stage = found.stage.value
  const road = timeline(matter, found.signs, on)
  const all = deadlines(matter, stage, on)
  const views = personViews(matter, [], on).found
  const ahead = roadAhead(matter, { stage, signs: found.signs, road, deadlines: all, views }, on)
  return {
    ...{ ...ahead.found, stage: found.stage, deadlines: all, next: nextSteps(matter, stage, [], all, on) },
    way: voluntarySaleState(stage, all, on),
    problems: [...problems, ...ahead.problems, ...deadlineProblems(matter, on)],
  }
}

/** The same as text, with the letters named by their ids and not by their places. */
function said(matter: Matter, on: Day) {
  const { problems, ...rest } = roadOf(matter, on)
  const named = (path: string) =>
    path.replace(/letters\[(\d+)\]/, (_, index: string) => matter.letters?.[Number(index)]?.id ?? '')
  const sorted = problems.map((problem) => {
    if (problem.kind === 'missing') return JSON.stringify({ ...problem, path: named(problem.path) })
    return JSON.stringify(problem.kind === 'contradiction' ? { ...problem, paths: problem.paths.map(named) } : problem)
  })
  // Each finding is said once; what it was built on stands in the same list or follows from it.
  return JSON.stringify({ ...rest, sorted: sorted.toSorted() }, (key, value) => (key === 'from' ? undefined : value))
}

describe('the road ahead of any matter', () => {
  it('is always there, in order, with every reason', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const plan = roadOf(matterOf(made), today)
        expect(plan.timeline.length).toBeGreaterThan(0)
        expect(faults(plan.timeline, today)).toEqual([])
        const wordless = plan.lastDays.filter(
          ({ day: found, lost, title }) => !isDay(found.value) || unclear.test(`${title}${lost}`),
        )
        expect(wordless).toEqual([])
        expect([0, 9]).toContain(plan.saleSteps.length)
        expect(plan.saleSteps.every(({ days: found }) => found.value.by <= found.value.last)).toBe(true)
      }),
      { seed: 20261121, numRuns: 3_000 },
    )
  }, 120_000)

  it('is the same in whatever order the letters stand', () => {
    const orders = fc.array(fc.integer(), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(parts, orders, (made, keys) => {
        const shuffle = (letters: readonly object[]) =>
          letters
            .map((each, index) => ({ each, key: keys[index] ?? 0 }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ each }) => each)
        const [one, other] = [matterOf(made), matterOf(made, shuffle)]
        expect(said(other, today)).toBe(said(one, today))
      }),
      { seed: 20261121, numRuns: 2_000 },
    )
  }, 120_000)
})

describe('the steps of the road', () => {
  it('have one name each, and every step of the tables is among them', () => {
    expect(rows.map(({ step }) => step)).toEqual([...roadSteps])
    expect(new Set(roadSteps).size).toBe(roadSteps.length)
    for (const step of roadSteps) expect(stepTitle(step)).not.toBe('')
    expect(stepTitle(null)).toBe('')
  })

  it('take no less time at most than at least', () => {
    const length = ({ months, days: more }: { readonly months: number; readonly days: number }) => months * 31 + more
    for (const { least, usual, most, step } of rows)
      expect(length(least) <= length(usual) && length(usual) <= length(most), step).toBe(true)
  })

  it('may all be set by the matter', () => {
    const timelineDays = roadSteps.map((step) => ({ step, low: 10, typical: 20, high: 30 }))
    const fields = { settings: { timelineDays }, properties: [{ id: 'home', kind: 'house', soldOn: '2026-11-21' }] }
    const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
    if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
    const entries = roadOf(parsed.matter, today).timeline
    expect(bandOf(entries, 'suit')).toEqual({ earliest: '2026-12-01', usual: '2026-12-11', latest: '2026-12-21' })
    expect(bandOf(entries, 'judgment')).toEqual({ earliest: '2026-12-11', usual: '2026-12-31', latest: '2027-01-20' })
  })
})
