import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import type { EventType } from './completion.ts'
import { prescriptionDateCalc } from './prescription-date-calc.ts'
import { prescriptionStay } from './prescription-stay.ts'

type Told = readonly [type: EventType, date: string, days?: number | null, refusedOn?: string]

const facts = (startEvent: string, events: readonly Told[]) => ({
  years: 5,
  startEvent: day(startEvent),
  events: events.map(([type, date, days, refusedOn]) => ({
    ...{ type, date: day(date), days: days ?? null },
    refusedOn: refusedOn === undefined ? null : day(refusedOn),
  })),
})

const finding = (startEvent: string, ...events: readonly Told[]) => prescriptionStay(facts(startEvent, events))

const agreement = 'negotiation-agreement'

// The period from 2021-12-10 would complete on 2026-12-10.
describe('時効の完成猶予', () => {
  it.each<readonly [string, readonly Told[], string]>([
    // printed in the reference (prescription-stay)
    ['2021-12-10', [['demand', '2026-11-21']], '2027-05-21'],
    ['2022-12-10', [['demand', '2026-11-21']], '2027-12-10'],
    ['2021-12-10', [[agreement, '2026-11-21']], '2027-11-21'],
    ['2021-12-10', [[agreement, '2026-11-21', 90]], '2027-02-19'],
    // 2026-11-21 with a second demand in the stay; two before the last day, the longer wins; an agreement renewed; refused
    [
      '2021-12-10',
      [
        ['demand', '2026-11-21'],
        ['demand', '2027-03-01'],
      ],
      '2027-05-21',
    ],
    [
      '2021-12-10',
      [
        ['demand', '2026-07-31'],
        ['demand', '2026-11-21'],
      ],
      '2027-05-21',
    ],
    [
      '2021-12-10',
      [
        [agreement, '2026-11-21'],
        [agreement, '2027-10-01'],
      ],
      '2028-10-01',
    ],
    ['2021-12-10', [[agreement, '2026-11-21', 200, '2026-12-20']], '2027-06-09'],
    // by hand, each kind for itself on the last day: six months, of a disaster three, of an agreement twelve
    ['2021-12-10', [['withdrawn-suit', '2026-12-10']], '2027-06-10'],
    ['2021-12-10', [['withdrawn-execution', '2026-12-10']], '2027-06-10'],
    ['2021-12-10', [['provisional-seizure-ended', '2026-12-10']], '2027-06-10'],
    ['2021-12-10', [['demand', '2026-12-10']], '2027-06-10'],
    ['2021-12-10', [['succession', '2026-12-10']], '2027-06-10'],
    ['2021-12-10', [['disaster', '2026-12-10']], '2027-03-10'],
    ['2021-12-10', [[agreement, '2026-12-10']], '2027-12-10'],
    ['2021-12-10', [['withdrawn-suit', '2026-12-11']], '2026-12-10'],
    // an agreement ends on the earliest of a year, its own days and half a year from a refusal
    ['2021-12-10', [[agreement, '2026-11-21', 364]], '2027-11-20'],
    ['2021-12-10', [[agreement, '2026-11-21', 365]], '2027-11-21'],
    ['2021-12-10', [[agreement, '2026-11-21', 366]], '2027-11-21'],
    ['2021-12-10', [[agreement, '2026-11-21', 0]], '2026-12-10'],
    ['2021-12-10', [[agreement, '2026-11-21', null, '2026-12-20']], '2027-06-20'],
    ['2021-12-10', [[agreement, '2026-11-21', 211, '2026-12-20']], '2027-06-20'],
    ['2021-12-10', [[agreement, '2026-11-21', 210, '2026-12-20']], '2027-06-19'],
    ['2021-12-10', [[agreement, '2026-11-21', null, '2026-11-21']], '2027-05-21'],
    ['2021-12-10', [[agreement, '2026-11-21', null, '2027-06-01']], '2027-11-21'],
    // days and a refusal tell nothing of a demand
    ['2021-12-10', [['demand', '2026-11-21', 90, '2026-11-22']], '2027-05-21'],
    ['2021-12-10', [['demand', '2026-11-21', 90, '2026-01-01']], '2027-05-21'],
    // agreements have effect from 2020-04-01
    ['2015-04-10', [[agreement, '2020-03-31']], '2020-04-10'],
    ['2015-04-10', [[agreement, '2020-04-01']], '2021-04-01'],
    // year after year, but together not past five years from 2026-12-10
    ['2021-12-10', [2026, 2027, 2028, 2029, 2030].map((year): Told => [agreement, `${year}-11-21`]), '2031-11-21'],
    [
      '2021-12-10',
      [2026, 2027, 2028, 2029, 2030, 2031].map((year): Told => [agreement, `${year}-11-21`]),
      '2031-12-10',
    ],
    // within a stay by a demand (to 2027-05-21): an agreement or a demand does nothing, a procedure does
    [
      '2021-12-10',
      [
        ['demand', '2026-11-21'],
        [agreement, '2027-03-01'],
      ],
      '2027-05-21',
    ],
    [
      '2021-12-10',
      [
        ['demand', '2026-11-21'],
        [agreement, '2026-12-10'],
      ],
      '2027-12-10',
    ],
    [
      '2021-12-10',
      [
        ['demand', '2026-11-21'],
        [agreement, '2026-12-11'],
      ],
      '2027-05-21',
    ],
    [
      '2021-12-10',
      [
        ['demand', '2026-11-21'],
        ['withdrawn-suit', '2027-05-21'],
      ],
      '2027-11-21',
    ],
    [
      '2021-12-10',
      [
        ['demand', '2026-11-21'],
        ['withdrawn-suit', '2027-05-22'],
      ],
      '2027-05-21',
    ],
    // within a stay by an agreement (to 2027-11-21): a demand does nothing
    [
      '2021-12-10',
      [
        [agreement, '2026-11-21'],
        ['demand', '2027-10-01'],
      ],
      '2027-11-21',
    ],
    [
      '2021-12-10',
      [
        [agreement, '2026-11-21'],
        [agreement, '2027-11-21'],
      ],
      '2028-11-21',
    ],
    [
      '2021-12-10',
      [
        [agreement, '2026-11-21'],
        [agreement, '2027-11-22'],
      ],
      '2027-11-21',
    ],
    // within a stay by a suit (to 2027-06-10): both do, to the last day of it
    [
      '2021-12-10',
      [
        ['withdrawn-suit', '2026-12-10'],
        ['demand', '2027-06-10'],
      ],
      '2027-12-10',
    ],
    [
      '2021-12-10',
      [
        ['withdrawn-suit', '2026-12-10'],
        [agreement, '2027-06-10'],
      ],
      '2028-06-10',
    ],
    // a suit to 2027-06-10 and a demand to 2027-06-10 at once: a demand still has effect, for not only the demand keeps it
    [
      '2021-12-10',
      [
        ['withdrawn-suit', '2026-12-10'],
        ['demand', '2026-12-10'],
        ['demand', '2027-06-01'],
      ],
      '2027-12-01',
    ],
    // a disaster to 2027-03-10, a demand to 2027-06-10: from 2027-03-11 only the demand keeps it
    [
      '2021-12-10',
      [
        ['disaster', '2026-12-10'],
        ['demand', '2026-12-10'],
        ['demand', '2027-03-10'],
      ],
      '2027-09-10',
    ],
    [
      '2021-12-10',
      [
        ['disaster', '2026-12-10'],
        ['demand', '2026-12-10'],
        ['demand', '2027-03-11'],
      ],
      '2027-06-10',
    ],
    [
      '2021-12-10',
      [
        ['disaster', '2026-12-10'],
        ['demand', '2026-12-10'],
        [agreement, '2027-03-11'],
      ],
      '2027-06-10',
    ],
    // an agreement of 30 days to 2026-12-31, a demand to 2027-06-10: a further agreement only while the first lasts
    [
      '2021-12-10',
      [
        [agreement, '2026-12-01', 30],
        ['demand', '2026-12-10'],
        [agreement, '2026-12-31'],
      ],
      '2027-12-31',
    ],
    [
      '2021-12-10',
      [
        [agreement, '2026-12-01', 30],
        ['demand', '2026-12-10'],
        [agreement, '2027-01-01'],
      ],
      '2027-06-10',
    ],
    // an early demand keeps nothing alive; of the same kind the longer stay holds
    [
      '2021-12-10',
      [
        [agreement, '2026-11-21'],
        [agreement, '2026-12-01', 30],
      ],
      '2027-11-21',
    ],
    // of the same day, as listed: after the disaster the demand has effect, before it none
    [
      '2021-12-10',
      [
        ['demand', '2026-11-21'],
        ['disaster', '2027-05-01'],
        ['demand', '2027-05-01'],
      ],
      '2027-11-01',
    ],
    [
      '2021-12-10',
      [
        ['demand', '2026-11-21'],
        ['demand', '2027-05-01'],
        ['disaster', '2027-05-01'],
      ],
      '2027-08-01',
    ],
    // after a renewal the five years of agreements count from its own last day, 2031-03-01
    [
      '2021-12-10',
      [
        ['acknowledgment', '2026-03-01'],
        ...[2030, 2031, 2032, 2033, 2034, 2035].map((year): Told => [agreement, `${year}-12-01`]),
      ],
      '2036-03-01',
    ],
  ])('from %s with %j: until %s', (start, events, completionDate) => {
    expect(finding(start, ...events).value.completionDate).toBe(completionDate)
  })

  it('calls an event late only after the end, not one without effect', () => {
    expect(finding('2021-12-10', ['demand', '2026-11-21'], ['demand', '2027-05-21']).value).toMatchObject({
      completionDate: '2027-05-21',
      invocableFrom: '2027-05-22',
      lateEvents: false,
    })
    expect(finding('2021-12-10', ['demand', '2026-11-21'], ['demand', '2027-05-22']).value.lateEvents).toBe(true)
    // An agreement that is too old to have effect is late all the same after the end.
    expect(finding('2014-04-10', [agreement, '2020-03-31']).value.lateEvents).toBe(true)
  })

  it('answers as the calculation of the last day does', () => {
    const given = facts('2021-12-10', [
      ['acknowledgment', '2023-05-31'],
      ['demand', '2028-05-01'],
    ])
    expect(prescriptionStay(given).value).toEqual(prescriptionDateCalc(given).value)
    expect(prescriptionStay(given).value).toMatchObject({ completionDate: '2028-11-01', lateEvents: false })
    expect(prescriptionStay(given).steps).toEqual(prescriptionDateCalc(given).steps)
  })

  it('does not cover a refusal before its agreement, or a renewal before the start', () => {
    expect(() => finding('2021-12-10', [agreement, '2026-11-21', null, '2026-11-20'])).toThrow(NotCovered)
    expect(() => finding('2021-12-10', [agreement, '2026-11-21', null, '2026-11-20'])).toThrow(
      'prescription-stay on 2026-11-21: 協議を続けない',
    )
    expect(() => finding('2021-12-10', ['acknowledgment', '2021-12-09'])).toThrow('prescription-stay on 2021-12-09')
  })

  it('tells what is wrong with the facts, and says first that a stay only moves the end', () => {
    expect(prescriptionStay.evaluate({ years: 5 })).toMatchObject([{ path: 'startEvent' }])
    expect(finding('2022-03-30').notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('数え直しにはなりません'),
      expect.stringContaining('続いている間'),
      expect.stringContaining('援用'),
    ])
  })
})
