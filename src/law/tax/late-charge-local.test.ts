import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { lateChargeLocal } from './late-charge-local.ts'

const finding = (tax: number, due: string, paid: string) =>
  lateChargeLocal({ tax: yen(tax), dueDate: day(due), paidDate: day(paid) })

describe('延滞金（地方税）', () => {
  it.each([
    // tax, due, paid, days at the lower and at the higher rate, charge: by hand, each run of days cut to the yen
    // 120 + 1,228: https://www.city.chuo.yamanashi.jp/soshiki/zeimu/shuunou/10746.html
    [56_400, '2026-02-02', '2026-05-29', 28, 88, 1_300],
    [56_999, '2026-02-02', '2026-05-29', 28, 88, 1_300],
    // 244 + 4,376 + 9,723
    [120_000, '2025-06-30', '2026-11-21', 31, 478, 14_300],
    // 509 + 26,219: one row of the table over two new years and a 29 February, still by 365
    [250_000, '2022-11-30', '2024-03-15', 31, 440, 26_700],
    // 126 + 138 + 1,077: the rate changes within the first month
    [120_000, '2025-12-15', '2026-02-20', 31, 36, 1_300],
    // 2,381 + 7,805 + 182,067 + 89,910 + 266,976 + 87,912 + 7,619: every row from 2014 to 2022
    [999_999, '2014-10-31', '2022-02-01', 30, 2_620, 644_600],
    // 365 + 1,487
    [100_000, '2013-11-30', '2014-02-28', 31, 59, 1_800],
    // due on the last day of a month: to the last day of the next
    [500_000, '2026-02-28', '2026-03-31', 31, 0, 1_100], // 1,189
    [500_000, '2026-02-28', '2026-04-01', 31, 1, 1_300], // 1,189 + 124
    // less than 1,000 yen, exactly 1,000, less than a hundred more, a hundred more: 119 + 868, 881, 972, 985
    [52_000, '2026-03-31', '2026-07-06', 30, 67, 0],
    [52_000, '2026-03-31', '2026-07-07', 30, 68, 1_000],
    [52_000, '2026-03-31', '2026-07-14', 30, 75, 1_000],
    [52_000, '2026-03-31', '2026-07-15', 30, 76, 1_100],
    // paid in time
    [100_000, '2026-06-30', '2026-06-30', 0, 0, 0],
    [100_000, '2026-06-30', '2026-06-01', 0, 0, 0],
    // under 2,000 yen of tax nothing, though the days are counted and some have no known rate
    [1_800, '2026-06-30', '2026-11-20', 31, 112, 0],
    [1_999, '2010-06-30', '2026-12-31', 31, 5_997, 0],
    [1_999, '2026-12-01', '2027-06-30', 31, 180, 0],
    [2_000, '2026-12-01', '2027-06-30', 31, 180, null],
    // every row of the table: 7 + 999 + 184 + 364 + 180 + 534 + 176 + 696 + 182
    [2_000, '2010-06-30', '2026-12-31', 31, 5_997, 3_300],
    // 713 + 4,562, and one day more has no known rate
    [300_000, '2026-09-30', '2026-12-31', 31, 61, 5_200],
    [300_000, '2026-09-30', '2027-01-01', 31, 62, null],
    [300_000, '2026-09-30', '2027-01-15', 31, 76, null],
    // 1,095 + 18,000, and one day earlier has no known rate
    [300_000, '2009-12-31', '2010-06-30', 31, 150, 19_000],
    [300_000, '2009-12-30', '2010-06-30', 31, 151, null],
  ] as const)('%i due on %s, paid on %s: %i + %i days, %s', (tax, due, paid, firstDays, secondDays, lateCharge) => {
    expect(finding(tax, due, paid).value).toMatchObject({ firstDays, secondDays, lateCharge })
  })

  it('tells each run of days with its rate', () => {
    const { steps } = finding(56_400, '2026-02-02', '2026-05-29')
    expect(steps.map(({ value }) => value)).toEqual([
      ...[56_400, '2026-02-02', '2026-03-02', '2026-05-29', 28, 88],
      ...[56_000, 120, 1_228, 1_348, 1_300],
    ])
    expect(steps[2]?.label).toBe('低い割合の最後の日（納期限の翌日から1か月）')
    expect(steps[7]?.label).toBe('2026年2月3日(火)から28日間：年2.8%、365日の日割り（1円未満切捨て）')
    expect(steps.at(-1)?.label).toBe('納める額（100円未満切捨て）')
  })

  it('tells why nothing is charged', () => {
    const last = (tax: number, paid: string) => finding(tax, '2026-03-31', paid).steps.at(-1)
    expect(last(1_999, '2026-07-06')).toMatchObject({ label: '税額が2,000円未満なので、かからない', value: 0 })
    expect(last(52_000, '2026-07-06')).toMatchObject({ label: expect.stringContaining('1,000円未満'), value: 0 })
    expect(last(52_000, '2026-07-07')).toMatchObject({ label: expect.stringContaining('100円未満'), value: 1_000 })
  })

  it('gives no amount where a rate is not known, and says so', () => {
    const found = finding(300_000, '2026-09-30', '2027-01-15')
    expect(found.steps.slice(-4).map(({ value }) => value)).toEqual([
      ...[713, 4_562, '割合が分からない', '割合が分からない日があるため、計算できない'],
    ])
    expect(found.notes.map(({ text }) => text.includes('割合の分からない日'))).toEqual([true, false, false])
    expect(finding(300_000, '2026-09-30', '2026-12-31').notes).toHaveLength(2)
  })

  it('rests on the rate of each run of days', () => {
    const rates = (tax: number) =>
      finding(tax, '2025-12-15', '2026-02-20').from.map(({ rule, on, value }) => [rule, on, value])
    expect(rates(120_000)).toEqual([
      ['late-charge-rates', '2025-12-16', { pct: 2.4 }],
      ['late-charge-rates', '2026-01-01', { pct: 2.8 }],
      ['late-charge-rates', '2026-01-16', { pct: 9.1 }],
    ])
    expect(rates(1_999)).toEqual([])
    const runs = (paid: string) => finding(50_000, '2026-06-30', paid).from.map(({ on }) => on)
    expect(runs('2026-06-30')).toEqual([])
    expect(runs('2026-07-31')).toEqual(['2026-07-01'])
    expect(runs('2026-08-01')).toEqual(['2026-07-01', '2026-08-01'])
    expect(finding(50_000, '2025-11-30', '2025-12-31').from.map(({ on }) => on)).toEqual(['2025-12-01'])
  })

  it.each([
    [{ tax: -1 }, 'tax'],
    [{ dueDate: '2026-02-30' }, 'dueDate'],
    [{ paidDate: null }, 'paidDate'],
  ])('refuses %j', (wrong, path) => {
    const input = { tax: 1, dueDate: '2026-01-31', paidDate: '2026-02-28', ...wrong }
    expect(lateChargeLocal.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
