import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { revolvingMortgageCrystallisation } from './revolving-mortgage-crystallisation.ts'

type Facts = Parameters<typeof revolvingMortgageCrystallisation>[0]
type Event = Facts['events'][number]
type Row = readonly [kind: Event['kind'], date: string, lapsed?: 'lapsed']

const ask = (setDate: string, agreed: string | null, rows: readonly Row[]) =>
  revolvingMortgageCrystallisation({
    setDate: day(setDate),
    agreedDate: agreed === null ? null : day(agreed),
    events: rows.map(([kind, date, lapsed]) => ({ kind, date: day(date), lapsed: lapsed !== undefined })),
  })

const kinds: readonly Event['kind'][] = [
  ...(['owner-request', 'holder-request', 'holder-petition'] as const),
  ...(['holder-tax-seizure', 'third-party-seizure-known', 'bankruptcy'] as const),
]

describe('元本の確定', () => {
  it.each<readonly [string | null, readonly Row[], string | null, string | null]>([
    // set on 2020-04-01: agreed day, events, crystallised on, cause
    [null, [], null, null],
    ['2025-04-01', [], '2025-04-01', 'agreed-date'],
    [null, [['holder-request', '2026-11-02']], '2026-11-02', 'holder-request'],
    [null, [['holder-petition', '2026-11-02']], '2026-11-02', 'holder-petition'],
    [null, [['holder-tax-seizure', '2026-11-02']], '2026-11-02', 'holder-tax-seizure'],
    [null, [['third-party-seizure-known', '2026-11-02']], '2026-11-16', 'third-party-seizure-known'],
    [null, [['bankruptcy', '2026-11-02']], '2026-11-02', 'bankruptcy'],
    // the owner: three years from the setting end on 2023-04-01; two weeks after the request
    [null, [['owner-request', '2023-04-01']], null, null],
    [null, [['owner-request', '2023-04-02']], '2023-04-16', 'owner-request'],
    // an agreed day bars the two requests, nothing else
    ['2030-01-01', [['owner-request', '2026-11-02']], '2030-01-01', 'agreed-date'],
    ['2030-01-01', [['holder-request', '2026-11-02']], '2030-01-01', 'agreed-date'],
    ['2030-01-01', [['bankruptcy', '2026-11-02']], '2026-11-02', 'bankruptcy'],
    // what fell away again counts no more, but a request and the holder's own tax seizure stay
    [null, [['holder-petition', '2026-11-02', 'lapsed']], null, null],
    [null, [['third-party-seizure-known', '2026-11-02', 'lapsed']], null, null],
    [null, [['bankruptcy', '2026-11-02', 'lapsed']], null, null],
    [null, [['holder-tax-seizure', '2026-11-02', 'lapsed']], '2026-11-02', 'holder-tax-seizure'],
    [null, [['holder-request', '2026-11-02', 'lapsed']], '2026-11-02', 'holder-request'],
    [null, [['owner-request', '2026-11-02', 'lapsed']], '2026-11-16', 'owner-request'],
    // the earliest, in whatever order they come
    [
      null,
      [
        ['bankruptcy', '2026-11-16'],
        ['third-party-seizure-known', '2026-11-01'],
      ],
      '2026-11-15',
      'third-party-seizure-known',
    ],
    [
      null,
      [
        ['third-party-seizure-known', '2026-11-03'],
        ['bankruptcy', '2026-11-16'],
      ],
      '2026-11-16',
      'bankruptcy',
    ],
    // one day: the first in the order of the list of causes
    [
      null,
      [
        ['bankruptcy', '2026-11-16'],
        ['third-party-seizure-known', '2026-11-02'],
      ],
      '2026-11-16',
      'third-party-seizure-known',
    ],
    [
      '2026-11-16',
      [
        ['holder-tax-seizure', '2026-11-16'],
        ['holder-petition', '2026-11-16'],
      ],
      '2026-11-16',
      'agreed-date',
    ],
  ])('agreed %s, %j: %s by %s', (agreed, rows, crystallisedOn, cause) => {
    for (const order of [rows, rows.toReversed()]) {
      expect(ask('2020-04-01', agreed, order).value).toMatchObject({ crystallisedOn, cause })
    }
  })

  it('names the first of all kinds that meet on one day', () => {
    const on = (kind: Event['kind']): Row => {
      const late = kind === 'owner-request' || kind === 'third-party-seizure-known'
      return [kind, late ? '2026-11-02' : '2026-11-16']
    }
    for (const [index, kind] of kinds.entries()) {
      const rows = kinds.slice(index).map(on)
      expect(ask('2020-04-01', null, rows.toReversed()).value).toMatchObject({
        crystallisedOn: '2026-11-16',
        cause: kind,
      })
    }
  })

  it('counts the three years by the calendar: set on 2020-02-28, they end on 2023-02-28', () => {
    expect(ask('2020-02-28', null, [['owner-request', '2023-02-28']]).value.cause).toBeNull()
    expect(ask('2020-02-28', null, [['owner-request', '2023-03-01']]).value.crystallisedOn).toBe('2023-03-15')
  })

  it('is the earliest of what each event alone would bring', () => {
    const dates = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(day('2020-04-01'), days))
    const events = fc.array(fc.record({ kind: fc.constantFrom(...kinds), date: dates, lapsed: fc.boolean() }), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(events, fc.option(dates), (list, agreedDate) => {
        const at = (some: readonly Event[]) =>
          revolvingMortgageCrystallisation.value({ setDate: day('2020-04-01'), agreedDate, events: some })
            .crystallisedOn
        const alone = [at([]), ...list.map((event) => at([event]))].filter((on) => on !== null).sort()
        expect(at(list)).toBe(alone[0] ?? null)
        expect(at(list.toReversed())).toBe(at(list))
      }),
      { seed: 20261121 },
    )
  })

  it('tells each day that counts, and the end of the three years where the owner asked', () => {
    const values = (...given: Parameters<typeof ask>) => ask(...given).steps.map(({ value }) => value)
    expect(
      values('2023-10-05', null, [
        ['owner-request', '2026-11-21'],
        ['holder-petition', '2026-12-01'],
      ]),
    ).toEqual([
      ...['2023-10-05', '定めがない', '2026-10-05', '2026-12-05', '2026-12-01', '2026-12-01'],
      '根抵当権者の競売の申立て（物上代位の差押えを含む）',
    ])
    expect(values('2020-04-01', '2025-04-01', [['bankruptcy', '2026-11-02', 'lapsed']])).toEqual([
      ...['2020-04-01', '2025-04-01', '2025-04-01', '2025-04-01', '確定期日'],
    ])
    expect(values('2020-04-01', null, [])).toEqual(['2020-04-01', '定めがない', 'まだ確定していない'])
  })

  it.each<readonly [readonly Row[], readonly string[]]>([
    [[], ['398条の7']],
    [[['bankruptcy', '2026-11-02']], ['398条の17第2項']],
    [[['third-party-seizure-known', '2026-11-02']], ['398条の17第2項', '2週間']],
    [[['owner-request', '2026-11-02']], ['398条の17第2項', '2週間']],
    [[['bankruptcy', '2026-11-02', 'lapsed']], ['398条の7', '398条の20第2項']],
    [[['third-party-seizure-known', '2026-11-02', 'lapsed']], ['398条の7', '398条の20第2項']],
    [[['holder-petition', '2026-11-02', 'lapsed']], ['398条の7']],
  ])('%j: notes of %j', (rows, words) => {
    const { notes } = ask('2020-04-01', null, rows)
    expect(notes.map(({ text }) => text)).toEqual(words.map((word) => expect.stringContaining(word)))
    expect(notes.some(({ kind }) => kind === 'doubt')).toBe(words.includes('398条の20第2項'))
  })

  it('takes an event without more as standing, and tells what is wrong with the rest', () => {
    const event = { kind: 'bankruptcy', date: '2026-11-02' }
    const evaluate = (events: unknown, agreedDate: unknown = null) =>
      revolvingMortgageCrystallisation.evaluate({ setDate: '2020-04-01', agreedDate, events })
    expect(evaluate([event])).toMatchObject({ value: { crystallisedOn: '2026-11-02' } })
    expect(evaluate([{ ...event, kind: 'agreed-date' }])).toMatchObject([{ path: 'events[0].kind' }])
    expect(evaluate([{ ...event, date: null }])).toMatchObject([{ path: 'events[0].date' }])
    expect(evaluate([event], '2026-02-30')).toMatchObject([{ path: 'agreedDate' }])
    expect(evaluate(null)).toMatchObject([{ path: 'events' }])
  })
})
