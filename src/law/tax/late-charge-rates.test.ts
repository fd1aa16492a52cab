import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { lateChargeRates } from './late-charge-rates.ts'

const finding = (date: string, band: 'first' | 'second') => lateChargeRates({ date: day(date), band })

describe('延滞税・延滞金の割合', () => {
  it.each([
    // first day, last day, first band, second band: https://www.nta.go.jp/taxes/shiraberu/taxanswer/osirase/9205.htm
    ['1900-01-01', '2009-12-31', null, null],
    ['2010-01-01', '2013-12-31', 4.3, 14.6],
    ['2014-01-01', '2014-12-31', 2.9, 9.2],
    ['2015-01-01', '2016-12-31', 2.8, 9.1],
    ['2017-01-01', '2017-12-31', 2.7, 9],
    ['2018-01-01', '2020-12-31', 2.6, 8.9],
    ['2021-01-01', '2021-12-31', 2.5, 8.8],
    ['2022-01-01', '2025-12-31', 2.4, 8.7],
    ['2026-01-01', '2026-12-31', 2.8, 9.1],
    ['2027-01-01', '2199-12-31', null, null],
  ])('from %s to %s: %f%%, then %f%%', (from, to, first, second) => {
    for (const date of [from, to]) {
      expect(finding(date, 'first').value).toEqual({ pct: first })
      expect(finding(date, 'second').value).toEqual({ pct: second })
    }
  })

  it('tells the rate, or that it is not known', () => {
    expect(finding('2026-05-01', 'first').steps).toMatchObject([
      { value: '2026-05-01', unit: 'day' },
      { label: '初めの期間の割合（年）', value: 2.8, unit: 'percent' },
    ])
    expect(finding('2026-05-01', 'second').steps[1]).toMatchObject({ label: 'その後の割合（年）', value: 9.1 })
    expect(finding('2027-01-01', 'second').steps[1]).toMatchObject({ value: '分からない', unit: 'text' })
  })

  it('takes both bands from outside', () => {
    for (const band of ['first', 'second']) {
      const found = lateChargeRates.evaluate({ date: '2021-07-01', band })
      expect(found).toMatchObject({ value: { pct: band === 'first' ? 2.5 : 8.8 } })
    }
  })

  it('names the row', () => {
    expect(finding('2020-12-31', 'first').version?.since).toBe('2018-01-01')
    expect(finding('2009-12-31', 'first').version?.since).toBeNull()
  })

  it.each([
    ['2009-12-31', 'first', ['caution']],
    ['2010-01-01', 'first', ['doubt']],
    ['2010-01-01', 'second', []],
    ['2014-01-01', 'first', []],
    ['2026-12-31', 'first', ['expiry']],
    ['2026-12-31', 'second', ['expiry']],
    ['2027-01-01', 'second', ['caution']],
  ] as const)('on %s, in the %s band, it warns %j', (date, band, kinds) => {
    expect(finding(date, band).notes.map(({ kind }) => kind)).toEqual(kinds)
  })

  it.each([
    [{ band: 'first' }, 'date'],
    [{ date: '2026-13-01', band: 'first' }, 'date'],
    [{ date: '2026-01-01', band: 'third' }, 'band'],
  ])('refuses %j', (input, path) => {
    expect(lateChargeRates.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
