import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { NotCovered } from '#law/finding.ts'
import type { EventType, PrescriptionEvent } from './completion.ts'
import { prescriptionDateCalc } from './prescription-date-calc.ts'

type Told = readonly [type: EventType, date: string]

const event = ([type, date]: Told): PrescriptionEvent => ({ type, date: day(date), days: null, refusedOn: null })

const finding = (years: number, startEvent: string, ...events: readonly Told[]) =>
  prescriptionDateCalc({ years, startEvent: day(startEvent), events: events.map(event) })

const notes = (years: number, startEvent: string, ...events: readonly Told[]) =>
  finding(years, startEvent, ...events).notes.map(({ text }) => text)

describe('時効完成日の計算', () => {
  it.each<readonly [number, string, readonly Told[], string, boolean]>([
    // printed in the reference (prescription-date-calc)
    [5, '2019-06-30', [], '2024-06-30', false],
    [5, '2019-06-30', [['acknowledgment', '2021-08-31']], '2026-08-31', false],
    [10, '2016-02-29', [], '2026-02-28', false],
    [5, '2022-03-30', [], '2027-03-30', false],
    // worked examples of the reference: a final title makes it ten years for good; late; renewed in a stay; three months
    [
      5,
      '2019-06-30',
      [
        ['final-title', '2022-04-20'],
        ['acknowledgment', '2025-05-31'],
      ],
      '2035-05-31',
      false,
    ],
    [5, '2019-06-30', [['acknowledgment', '2024-07-15']], '2024-06-30', true],
    [
      5,
      '2021-10-31',
      [
        ['withdrawn-suit', '2026-09-15'],
        ['execution-ended', '2027-01-20'],
      ],
      '2032-01-20',
      false,
    ],
    [5, '2021-12-31', [['disaster', '2026-11-30']], '2027-02-28', false],
    // by hand: the last day is in time, the next is not
    [5, '2019-06-30', [['acknowledgment', '2024-06-30']], '2029-06-30', false],
    [5, '2019-06-30', [['acknowledgment', '2024-07-01']], '2024-06-30', true],
    [5, '2019-06-30', [['final-title', '2024-06-30']], '2034-06-30', false],
    [5, '2019-06-30', [['final-title', '2024-07-01']], '2024-06-30', true],
    [5, '2019-06-30', [['execution-ended', '2024-06-30']], '2029-06-30', false],
    [10, '2019-06-30', [['execution-ended', '2024-06-30']], '2034-06-30', false],
    [10, '2019-06-30', [['acknowledgment', '2029-06-30']], '2039-06-30', false],
    // on the day of the start: nothing new
    [5, '2019-06-30', [['acknowledgment', '2019-06-30']], '2024-06-30', false],
    // told in any order, walked in the order of the days; of two late ones neither counts
    [
      5,
      '2019-06-30',
      [
        ['acknowledgment', '2025-05-31'],
        ['final-title', '2022-04-20'],
      ],
      '2035-05-31',
      false,
    ],
    [
      5,
      '2019-06-30',
      [
        ['acknowledgment', '2028-01-01'],
        ['acknowledgment', '2024-07-01'],
      ],
      '2024-06-30',
      true,
    ],
    // one late event stays late, though an earlier one was in time
    [
      5,
      '2019-06-30',
      [
        ['acknowledgment', '2021-08-31'],
        ['demand', '2026-09-01'],
      ],
      '2026-08-31',
      true,
    ],
    // what is shorter than the period itself changes nothing
    [5, '2021-12-10', [['succession', '2022-01-01']], '2026-12-10', false],
  ])('%i years from %s with %j: until %s (late: %s)', (years, start, events, completionDate, lateEvents) => {
    const { value } = finding(years, start, ...events)
    const invocableFrom = addDays(day(completionDate), 1)
    expect(value).toMatchObject({ completionDate, invocableFrom, lateEvents })
  })

  /** A claim is alive day by day while its period runs or a stay covers the day; here reckoned by just walking the days. */
  function byDays(start: Day, firstYears: number, events: readonly PrescriptionEvent[]) {
    let [years, base] = [firstYears, periodEnd(start, 12 * firstYears)]
    let covers: readonly { readonly kind: string; readonly until: Day }[] = []
    const alive = (on: Day) => on <= base || covers.some(({ until }) => on <= until)
    let on = start
    for (; alive(on); on = addDays(on, 1)) {
      for (const { type, date, days, refusedOn } of events) {
        if (date !== on) continue
        const kinds = on <= base ? ['period'] : covers.filter(({ until }) => on <= until).map(({ kind }) => kind)
        if (type === 'acknowledgment' || type === 'execution-ended' || type === 'final-title') {
          if (type === 'final-title') years = 10
          base = periodEnd(on, 12 * years)
          covers = []
        } else if (type === 'negotiation-agreement') {
          if (on < '2020-04-01' || kinds.every((kind) => kind === 'demand')) continue
          const ends: Day[] = [periodEnd(on, 12), periodEnd(base, 60)]
          if (days !== null) ends.push(addDays(on, days))
          if (refusedOn !== null) ends.push(periodEnd(refusedOn, 6))
          covers = [...covers, { kind: 'agreement', until: day(String(ends.sort()[0])) }]
        } else if (type === 'demand') {
          if (kinds.every((kind) => kind === 'demand' || kind === 'agreement')) continue
          covers = [...covers, { kind: 'demand', until: periodEnd(on, 6) }]
        } else {
          covers = [...covers, { kind: 'other', until: periodEnd(on, type === 'disaster' ? 3 : 6) }]
        }
      }
    }
    return { completionDate: addDays(on, -1), invocableFrom: on, lateEvents: events.some(({ date }) => date >= on) }
  }

  it('agrees with a walk day by day, in whatever order the events are told', () => {
    const types: readonly EventType[] = [
      ...(['acknowledgment', 'final-title', 'execution-ended', 'withdrawn-suit', 'withdrawn-execution'] as const),
      ...(['provisional-seizure-ended', 'succession', 'disaster'] as const),
      // Most often those that depend on one another.
      ...(['demand', 'demand', 'demand', 'negotiation-agreement', 'negotiation-agreement'] as const),
      ...(['negotiation-agreement', 'negotiation-agreement', 'demand', 'disaster'] as const),
    ]
    const told = fc.record({
      type: fc.constantFrom(...types),
      after: fc.oneof(fc.integer({ min: 1_500, max: 3_000 }), fc.integer({ min: 0, max: 1_500 })),
      days: fc.option(fc.integer({ min: 0, max: 400 })),
      refusedAfter: fc.option(fc.integer({ min: 0, max: 400 })),
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000 }),
        fc.uniqueArray(told, { selector: ({ after }) => after, maxLength: 8 }),
        (startAfter, list) => {
          const start = addDays(day('2013-01-01'), startAfter)
          const events = list.map(({ type, after, days, refusedAfter }) => ({
            ...{ type, days, date: addDays(start, after) },
            refusedOn: refusedAfter === null ? null : addDays(start, after + refusedAfter),
          }))
          const expected = byDays(start, 5, events)
          expect(prescriptionDateCalc.value({ years: 5, startEvent: start, events })).toMatchObject(expected)
          expect(
            prescriptionDateCalc.value({ years: 5, startEvent: start, events: events.toReversed() }),
          ).toMatchObject(expected)
        },
      ),
      { seed: 20261121, numRuns: 400 },
    )
  })

  it('does not cover a renewal before the period starts, but looks past an older demand', () => {
    for (const type of ['acknowledgment', 'final-title', 'execution-ended'] as const) {
      expect(() => finding(5, '2019-06-30', [type, '2019-06-29'])).toThrow(NotCovered)
      expect(() => finding(5, '2019-06-30', [type, '2019-06-29'])).toThrow(
        'prescription-date-calc on 2019-06-29: 起算点より前',
      )
    }
    expect(finding(5, '2019-06-30', ['demand', '2019-06-29']).value.completionDate).toBe('2024-06-30')
  })

  it('takes no events and nothing agreed where none are told', () => {
    expect(prescriptionDateCalc.evaluate({ years: 10, startEvent: '2016-02-29' })).toMatchObject({
      value: { completionDate: '2026-02-28' },
    })
    const events = [{ type: 'demand', date: '2026-01-31' }]
    expect(prescriptionDateCalc.evaluate({ years: 10, startEvent: '2016-02-29', events })).toMatchObject({
      value: { completionDate: '2026-07-31' },
    })
  })

  it('tells what is wrong with the facts', () => {
    const issues = (input: object) => prescriptionDateCalc.evaluate({ years: 5, startEvent: '2019-06-30', ...input })
    expect(prescriptionDateCalc.evaluate({ events: {} })).toMatchObject([
      { path: 'years' },
      { path: 'startEvent' },
      { path: 'events' },
    ])
    for (const years of [4, 6, 9, 11, 5.5, '5']) expect(issues({ years })).toMatchObject([{ path: 'years' }])
    expect(issues({ years: 7 })).toMatchObject([{ message: expect.stringContaining('5か10') }])
    const agreed = { type: 'negotiation-agreement', date: '2024-01-01' }
    expect(issues({ events: [{ type: 'lawsuit', date: '2024-02-30', days: -1, refusedOn: '' }] })).toMatchObject([
      { path: 'events[0].type' },
      { path: 'events[0].date' },
      { path: 'events[0].days' },
      { path: 'events[0].refusedOn' },
    ])
    expect(issues({ events: [{ ...agreed, days: 36_501 }] })).toMatchObject([{ path: 'events[0].days' }])
    expect(issues({ events: [{ ...agreed, days: 36_500, refusedOn: null }] })).toMatchObject({ value: {} })
  })

  it('tells each event and what came of it', () => {
    const { steps } = finding(
      ...([5, '2021-12-10'] as const),
      ...([
        ['final-title', '2023-01-31'],
        ['disaster', '2024-01-31'],
        ['demand', '2033-01-01'],
        ['demand', '2033-03-01'],
        ['acknowledgment', '2034-01-01'],
      ] as const),
    )
    expect(steps.map(({ value }) => value)).toEqual([
      ...['2021-12-10', 5, '2026-12-10'],
      ...['2033-01-31', '2033-01-31', '2033-07-01', '2033-07-01', '2033-07-01'],
      ...['2033-07-01', '2033-07-02'],
    ])
    const words = ['ここから10年を数え直した', '早く終わるので変わらない', '延びた末日', '効力がない', '末日より後']
    expect(steps.slice(3, 8).map(({ label }) => label)).toEqual(words.map((word) => expect.stringContaining(word)))
    expect(steps[3]?.label).toContain('2023年1月31日(火) 判決などの確定')
    expect(finding(5, '2021-12-10', ['acknowledgment', '2022-01-31']).steps[3]?.label).toContain('ここから5年')
    // A stay that ends on the last day itself does not prolong it: 2026-06-10 and six months.
    expect(finding(5, '2021-12-10', ['demand', '2026-06-10']).steps[3]?.label).toContain('変わらない')
    expect(finding(5, '2021-12-10', ['demand', '2026-06-11']).steps[3]?.label).toContain('延びた末日')
  })

  it('always warns of what is still going on, and of paying first', () => {
    const [first, ...rest] = notes(5, '2022-03-30') // until Monday 2027-03-30
    expect(first).toContain('続いている間')
    expect(rest).toEqual([expect.stringContaining('援用')])
  })

  it.each<readonly [Told, string | null]>([
    // after 2024-06-30: an act of that day is late; of a procedure, an heir or a disaster only the end is told
    [['acknowledgment', '2024-07-01'], '完成した後に払ったり'],
    [['demand', '2024-07-01'], null],
    [['negotiation-agreement', '2024-07-01'], null],
    [['final-title', '2024-07-01'], '末日より後に終わった裁判'],
    [['execution-ended', '2024-07-01'], '末日より後に終わった裁判'],
    [['withdrawn-suit', '2024-07-01'], '末日より後に終わった裁判'],
    [['withdrawn-execution', '2024-07-01'], '末日より後に終わった裁判'],
    [['provisional-seizure-ended', '2024-07-01'], '末日より後に終わった裁判'],
    [['succession', '2024-07-01'], '末日より後に終わった裁判'],
    [['disaster', '2024-07-01'], '末日より後に終わった裁判'],
    [['acknowledgment', '2024-06-30'], null],
    [['execution-ended', '2024-06-30'], null],
  ])('after the last day %j is told with %s', (told, words) => {
    const warnings = ['完成した後に払ったり', '末日より後に終わった裁判']
    const found = notes(5, '2019-06-30', told)
    for (const warning of warnings) expect(found.some((text) => text.includes(warning))).toBe(warning === words)
  })

  it('marks what is in doubt: stays of the old law, provisional seizures, what a title does not reach, a closed day', () => {
    const has = (words: string, ...facts: Parameters<typeof notes>) =>
      notes(...facts).some((text) => text.includes(words))
    expect(has('改正後の長さ', 5, '2015-02-01', ['demand', '2020-01-31'])).toBe(true)
    expect(has('改正後の長さ', 5, '2016-02-01', ['demand', '2020-03-31'])).toBe(true) // no longer than the period
    expect(has('改正後の長さ', 5, '2015-05-01', ['demand', '2020-04-01'])).toBe(false)
    expect(has('改正後の長さ', 5, '2015-02-01', ['acknowledgment', '2020-01-31'])).toBe(false)
    expect(has('改正後の長さ', 5, '2015-02-01', ['demand', '2020-02-02'])).toBe(false) // late
    expect(has('仮差押え', 5, '2015-05-01', ['provisional-seizure-ended', '2020-04-01'])).toBe(true)
    expect(has('仮差押え', 5, '2015-05-01', ['demand', '2020-04-01'])).toBe(false)
    expect(has('169条2項', 5, '2015-05-01', ['final-title', '2020-04-01'])).toBe(true)
    expect(has('169条2項', 5, '2015-05-01', ['execution-ended', '2020-04-01'])).toBe(false)
    expect(has('142条', 5, '2019-06-30')).toBe(true) // Sunday 2024-06-30
    expect(has('142条', 5, '2019-07-01')).toBe(false)
    expect(has('142条', 10, '2089-12-31')).toBe(true) // the end of 2099 is closed
    expect(has('142条', 10, '2090-01-01')).toBe(false) // and of 2100 nothing is known
  })
})
