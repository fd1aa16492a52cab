import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import type { ActKind, Ended, Happening } from './claim-history.ts'
import { walk } from './claim-walk.ts'

type Told = readonly [kind: ActKind, on: string | null, endedOn?: string, how?: Ended['how']]

const happening = ([kind, on, endedOn, how]: Told): Happening => ({
  ...{ kind, on: on === null ? null : day(on), person: null, path: null },
  ended: endedOn === undefined ? null : { on: day(endedOn), how: how ?? 'withdrawn' },
})
const walked = (start: string, told: readonly Told[], years = 5) =>
  walk({ on: day(start), years, renewal: null }, told.map(happening))

/** Last day, since when it is held, until when stayed, and the last day if what came too late counted. */
const answer = (start: string, ...told: readonly Told[]) => {
  const { completesOn, heldSince, stayedUntil, after } = walked(start, told)
  return [completesOn, heldSince, stayedUntil, after?.walked.completesOn ?? null]
}

// Five years from 2021-05-10 end with 2026-05-10; all days by hand (140条・143条).
const start = '2021-05-10'

describe('a period', () => {
  it('runs its years', () => {
    expect(answer(start)).toEqual(['2026-05-10', null, null, null])
    expect(walked(start, [], 10).completesOn).toBe('2031-05-10')
  })

  it.each<readonly [Told, readonly (string | null)[]]>([
    // 150条: six months from the demand, if it came in time and they end later
    [
      ['demand', '2026-05-10'],
      ['2026-11-10', null, '2026-11-10', null],
    ],
    [
      ['demand', '2026-05-11'],
      ['2026-05-10', null, null, null],
    ],
    [
      ['demand', '2025-11-10'],
      ['2026-05-10', null, null, null],
    ],
    [
      ['demand', '2025-11-11'],
      ['2026-05-11', null, '2026-05-11', null],
    ],
    // before the start nothing counts
    [
      ['payment', '2021-05-09'],
      ['2026-05-10', null, null, null],
    ],
    [
      ['payment', '2021-05-10'],
      ['2026-05-10', null, null, null],
    ],
    [
      ['payment', '2021-05-11'],
      ['2026-05-11', null, null, null],
    ],
    // 152条, to the last day; after it whether it counts is in doubt
    [
      ['acknowledgement', '2026-05-10'],
      ['2031-05-10', null, null, null],
    ],
    [
      ['acknowledgement', '2026-05-11'],
      ['2026-05-10', null, null, '2031-05-11'],
    ],
    // 147条・148条: open
    [
      ['suit', '2026-05-10'],
      ['2026-05-10', '2026-05-10', null, null],
    ],
    [
      ['suit', '2026-05-11'],
      ['2026-05-10', null, null, null],
    ],
    [
      ['seizure', '2020-01-01'],
      ['2026-05-10', '2020-01-01', null, null],
    ],
    [
      ['provisionalSeizure', '2026-05-10'],
      ['2026-05-10', '2026-05-10', null, null],
    ],
    // withdrawn: six months from the end
    [
      ['suit', '2026-02-01', '2026-10-01'],
      ['2027-04-01', null, '2027-04-01', null],
    ],
    [
      ['auction', '2026-02-01', '2026-05-10'],
      ['2026-11-10', null, '2026-11-10', null],
    ],
    [
      ['auction', '2026-05-11', '2026-10-01'],
      ['2026-05-10', null, null, null],
    ],
    [
      ['auction', null, '2026-05-10'],
      ['2026-11-10', null, '2026-11-10', null],
    ],
    [
      ['auction', null, '2026-05-11'],
      ['2026-05-10', null, null, null],
    ],
    [
      ['provisionalSeizure', '2026-02-01', '2026-10-01', 'completed'],
      ['2027-04-01', null, '2027-04-01', null],
    ],
    // 148条2項: an auction that came to its end
    [
      ['auction', '2026-05-10', '2027-03-31', 'completed'],
      ['2032-03-31', null, null, null],
    ],
    [
      ['auction', '2026-05-11', '2027-03-31', 'completed'],
      ['2026-05-10', null, null, '2032-03-31'],
    ],
    [
      ['auction', null, '2026-05-10', 'completed'],
      ['2031-05-10', null, null, null],
    ],
    [
      ['auction', null, '2026-05-11', 'completed'],
      ['2026-05-10', null, null, '2031-05-11'],
    ],
    [
      ['auction', '2020-01-01', '2021-05-09', 'completed'],
      ['2026-05-10', null, null, null],
    ],
    // a suit that ended with a judgment over somebody else whom it reached
    [
      ['suit', '2026-05-10', '2026-08-01', 'judged'],
      ['2031-08-01', null, null, null],
    ],
    [
      ['suit', '2026-05-11', '2026-08-01', 'judged'],
      ['2026-05-10', null, null, '2031-08-01'],
    ],
  ])('after %j: %j', (told, expected) => {
    expect(answer(start, told)).toEqual(expected)
  })

  it.each<readonly [readonly Told[], readonly (string | null)[]]>([
    // 150条2項: a second demand within the six months does nothing
    [
      [
        ['demand', '2026-05-01'],
        ['demand', '2026-10-01'],
      ],
      ['2026-11-01', null, '2026-11-01', null],
    ],
    // withdrawn on 2026-10-01, so until 2027-04-01: one demand counts, the next does not
    [
      [
        ['suit', '2026-02-01', '2026-10-01'],
        ['demand', '2027-04-01'],
      ],
      ['2027-10-01', null, '2027-10-01', null],
    ],
    [
      [
        ['suit', '2026-02-01', '2026-10-01'],
        ['demand', '2027-04-02'],
      ],
      ['2027-04-01', null, '2027-04-01', null],
    ],
    [
      [
        ['suit', '2026-02-01', '2026-10-01'],
        ['demand', '2027-04-01'],
        ['demand', '2027-09-01'],
      ],
      ['2027-10-01', null, '2027-10-01', null],
    ],
    [
      [
        ['suit', '2026-02-01', '2026-10-01'],
        ['payment', '2027-04-01'],
      ],
      ['2032-04-01', null, null, null],
    ],
    [
      [
        ['suit', '2026-02-01', '2026-10-01'],
        ['suit', '2027-04-01'],
      ],
      ['2027-04-01', '2027-04-01', '2027-04-01', null],
    ],
    [
      [
        ['suit', '2026-02-01', '2026-10-01'],
        ['suit', '2027-04-02'],
      ],
      ['2027-04-01', null, '2027-04-01', null],
    ],
    [
      [
        ['suit', '2026-02-01', '2026-10-01'],
        ['auction', '2027-03-01', '2027-12-01'],
      ],
      ['2028-06-01', null, '2028-06-01', null],
    ],
    // while one holds it, a payment and another procedure are in time
    [
      [
        ['suit', '2026-05-01'],
        ['payment', '2026-08-01'],
      ],
      ['2031-08-01', '2026-05-01', null, null],
    ],
    [
      [
        ['suit', '2026-05-01'],
        ['auction', '2027-05-01'],
      ],
      ['2026-05-10', '2026-05-01', null, null],
    ],
    [
      [
        ['suit', '2026-05-01', '2027-06-01'],
        ['auction', '2027-05-01'],
      ],
      ['2027-12-01', '2027-05-01', '2027-12-01', null],
    ],
    // late, and late again: the last of them decides
    [
      [
        ['payment', '2027-01-10'],
        ['payment', '2033-02-10'],
      ],
      ['2026-05-10', null, null, '2032-01-10'],
    ],
    [
      [
        ['payment', '2027-01-10'],
        ['payment', '2030-02-10'],
      ],
      ['2026-05-10', null, null, '2035-02-10'],
    ],
    [
      [
        ['payment', '2023-01-10'],
        ['payment', '2021-08-31'],
      ],
      ['2028-01-10', null, null, null],
    ],
  ])('after %j: %j', (told, expected) => {
    expect(answer(start, ...told)).toEqual(expected)
  })

  it.each<readonly [string, readonly Told[], readonly (string | null)[]]>([
    // 附則10条2項. From 2015-04-01 until 2020-04-01: a demand on the day itself is under the new law
    ['2015-04-01', [['demand', '2020-04-01']], ['2020-10-01', null, '2020-10-01', null]],
    ['2015-04-01', [['demand', '2020-03-31']], ['2020-04-01', null, null, null]],
    // 旧153条: six months from 2019-09-01 end with 2020-03-01, a suit by then is in time
    [
      '2014-10-01',
      [
        ['demand', '2019-09-01'],
        ['suit', '2020-03-01'],
      ],
      ['2019-10-01', '2020-03-01', null, null],
    ],
    [
      '2014-10-01',
      [
        ['demand', '2019-09-01'],
        ['suit', '2020-03-02'],
      ],
      ['2019-10-01', null, null, null],
    ],
    // of two demands in time the later one
    [
      '2014-10-01',
      [
        ['demand', '2019-06-01'],
        ['demand', '2019-09-01'],
        ['suit', '2020-03-01'],
      ],
      ['2019-10-01', '2020-03-01', null, null],
    ],
    [
      '2014-10-01',
      [
        ['demand', '2019-10-02'],
        ['suit', '2020-03-01'],
      ],
      ['2019-10-01', null, null, null],
    ],
    // 旧149条・旧154条: withdrawn before the day, as if it had never been
    ['2015-03-01', [['suit', '2019-01-10', '2020-03-31']], ['2020-03-01', null, null, null]],
    ['2015-03-01', [['suit', '2019-01-10', '2020-04-01']], ['2020-10-01', null, '2020-10-01', null]],
    ['2015-03-01', [['auction', '2019-01-10', '2020-03-31', 'completed']], ['2025-03-31', null, null, null]],
  ])('from %s after %j: %j', (from, told, expected) => {
    expect(answer(from, ...told)).toEqual(expected)
  })

  it('names what started it anew, and the first that began too late', () => {
    const renewed = (...told: readonly Told[]) => walked(start, told).renewedBy
    expect(renewed()).toBe(null)
    expect(renewed(['demand', '2026-05-10'])).toBe(null)
    expect(renewed(['payment', '2022-01-10'], ['acknowledgement', '2023-01-10'])).toEqual({
      on: '2023-01-10',
      kind: 'acknowledgement',
    })
    expect(renewed(['auction', '2022-01-10', '2023-01-10', 'completed'])).toEqual({
      on: '2023-01-10',
      kind: 'auctionEnded',
    })
    expect(renewed(['suit', '2022-01-10', '2023-01-10', 'judged'])).toEqual({ on: '2023-01-10', kind: 'judgment' })
    expect(
      walked(start, [
        ['suit', '2026-06-01'],
        ['auction', '2026-05-11'],
      ]).lateSince,
    ).toBe('2026-05-11')
    expect(walked(start, [['suit', '2026-06-01', '2026-07-01']]).lateSince).toBe(null)
    expect(
      walked(start, [
        ['payment', '2026-05-20'],
        ['suit', '2026-06-01'],
      ]).lateSince,
    ).toBe('2026-06-01')
    expect(
      walked(start, [
        ['payment', '2026-05-20'],
        ['suit', '2026-06-01'],
      ]).after?.walked.heldSince,
    ).toBe('2026-06-01')
  })

  it('is reckoned by the rules: the calculation, the stay where one decides, and six months after a withdrawal', () => {
    const rules = (...told: readonly Told[]) => walked(start, told).from.map(({ rule }) => rule)
    expect(rules()).toEqual(['prescription-date-calc'])
    expect(rules(['payment', '2022-01-10'])).toEqual(['prescription-date-calc'])
    expect(rules(['demand', '2026-05-10'])).toEqual(['prescription-stay'])
    expect(rules(['suit', '2026-02-01', '2026-10-01'])).toEqual(['prescription-date-calc', 'civil-period-end'])
    expect(rules(['suit', '2026-02-01'], ['payment', '2026-06-01'])).toEqual([
      'prescription-date-calc',
      'prescription-date-calc',
    ])
  })
})

const days = fc.integer({ min: -1_000, max: 4_500 }).map((count) => addDays(day('2018-01-10'), count))
const acts = fc.record({
  kind: fc.constantFrom<ActKind>('payment', 'acknowledgement', 'demand'),
  ...{ on: days, person: fc.constant(null), path: fc.constant(null), ended: fc.constant(null) },
})
const procedures = fc
  .record({
    kind: fc.constantFrom<ActKind>('suit', 'auction'),
    ...{
      on: days,
      length: fc.option(fc.integer({ min: 0, max: 900 })),
      how: fc.constantFrom<Ended['how']>('withdrawn', 'completed'),
    },
  })
  .map(({ kind, on, length, how }): Happening => {
    const end = kind === 'suit' ? 'withdrawn' : how
    return { kind, on, person: null, path: null, ended: length === null ? null : { on: addDays(on, length), how: end } }
  })
const histories = fc.array(fc.oneof(acts, procedures), { maxLength: 6 })
const from = { on: day('2018-01-10'), years: 5, renewal: null }

describe('every period', () => {
  it('is the same in whatever order its events are told', () => {
    const shuffled = histories.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    const plain = (all: readonly Happening[]) => {
      const { completesOn, heldSince, renewedBy, stayedUntil, lateSince, after } = walk(from, all)
      return [completesOn, heldSince, renewedBy, stayedUntil, lateSince, after?.walked.completesOn]
    }
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(plain(other)).toEqual(plain(all))
      }),
      { seed: 20261121 },
    )
  })

  it('is never brought forward by a payment or an acknowledgement that came in time', () => {
    fc.assert(
      fc.property(histories, acts, (all, act) => {
        const before = walk(from, all)
        if (act.kind === 'demand' || act.on < from.on || act.on > before.completesOn) return
        expect(walk(from, [...all, act]).completesOn >= before.completesOn).toBe(true)
      }),
      { seed: 20261121, numRuns: 500 },
    )
  })

  it('never ends before its years are over', () => {
    fc.assert(
      fc.property(histories, (all) => {
        expect(walk(from, all).completesOn >= '2023-01-10').toBe(true)
      }),
      { seed: 20261121 },
    )
  })
})
