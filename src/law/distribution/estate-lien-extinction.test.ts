import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { isCourtHoliday } from '#base/holiday.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { estateLienExtinction } from './estate-lien-extinction.ts'

const ask = (price: number, estateShare: number, served: string) =>
  estateLienExtinction({ price: yen(price), estateShare: yen(estateShare), servedDate: day(served) })

const deadline = (served: string) => ask(1, 0, served).value.objectionDeadline

describe('担保権消滅許可', () => {
  it.each([
    // printed in the reference (estate-lien-extinction), and by hand: price, share, to the court, least counter-offer
    [18_000_000, 900_000, 17_100_000, 18_900_000],
    [17_650_001, 0, 17_650_001, 18_532_502], // 18,532,501.05
    [20, 20, 0, 21],
    [19, 1, 18, 20], // 19.95
    [21, 1, 20, 23], // 22.05
    [0, 0, 0, 0],
  ] as const)(
    'a price of %i with a share of %i gives the court %i; a holder must offer %i',
    (price, share, toCourt, min) => {
      expect(ask(price, share, '2026-11-10').value).toMatchObject({ toCourt, minCounterOffer: min })
    },
  )

  it.each([
    // served, last day: the month from the day after, then to the next open day
    ['2026-11-10', '2026-12-10'], // a Thursday
    ['2026-12-31', '2027-02-01'], // Sunday January 31
    ['2027-01-29', '2027-03-01'], // no February 30; Sunday February 28
    ['2027-01-30', '2027-03-01'],
    ['2026-11-27', '2026-12-28'], // Sunday December 27
    ['2026-11-28', '2026-12-28'],
    ['2026-11-29', '2027-01-04'], // December 29 to January 3 are court holidays
    ['2026-12-01', '2027-01-04'], // New Year’s Day
    ['2026-12-04', '2027-01-04'],
    ['2026-12-05', '2027-01-05'],
    ['2026-10-23', '2026-11-24'], // 勤労感謝の日, Monday November 23
    ['2099-11-28', '2099-12-28'],
  ] as const)('served on %s leaves until %s', (served, last) => {
    expect(deadline(served)).toBe(last)
  })

  it.each(['2099-11-29', '2099-12-31', '2150-01-01'])(
    'does not cover a service on %s: the holidays are not known',
    (served) => {
      expect(() => deadline(served)).toThrow(NotCovered)
      expect(() => deadline(served)).toThrow('2099年')
    },
  )

  it('does not cover a share above the price', () => {
    expect(() => ask(10, 11, '2026-11-10')).toThrow(NotCovered)
    expect(ask(10, 10, '2026-11-10').value.toCourt).toBe(0)
  })

  it('ends on an open day, 28 to 38 days after the service, and never earlier for a later service', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_000 }), (days) => {
        const served = addDays(day('2026-01-01'), days)
        const last = deadline(served)
        expect(isCourtHoliday(last)).toBe(false)
        expect(last >= addDays(served, 28) && last <= addDays(served, 38)).toBe(true)
        expect(deadline(addDays(served, 1)) >= last).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('tells the working', () => {
    expect(ask(17_650_001, 650_001, '2026-12-31').steps.map(({ value }) => value)).toEqual([
      ...[17_650_001, 650_001, 17_000_000, '2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01', 18_532_502],
    ])
  })

  it('says when holidays are reckoned, not announced', () => {
    const texts = (served: string) => ask(1, 0, served).notes.map(({ text }) => text)
    expect(texts('2027-11-28')).toHaveLength(2) // ends on Tuesday 2027-12-28
    expect(texts('2027-11-30')).toContainEqual(expect.stringContaining('計算で補って')) // rolled to 2028-01-04
    expect(ask(1, 0, '2026-11-10').notes.map(({ kind }) => kind)).toEqual(['caution', 'practice'])
  })

  it.each([
    [{ price: -1 }, 'price'],
    [{ estateShare: undefined }, 'estateShare'],
    [{ servedDate: '2026-11-31' }, 'servedDate'],
  ])('refuses %j', (wrong, path) => {
    const good = { price: 18_000_000, estateShare: 0, servedDate: '2026-11-10' }
    expect(estateLienExtinction.evaluate({ ...good, ...wrong })).toMatchObject([{ path }])
  })
})
