import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { lateChargeNational } from './late-charge-national.ts'

const finding = (tax: number, due: string, paid: string) =>
  lateChargeNational({ tax: yen(tax), dueDate: day(due), paidDate: day(paid) })

describe('延滞税（国税）', () => {
  it.each([
    // tax, due, paid, days at the lower and at the higher rate, charge: by hand, each run of days cut to the yen
    [300_000, '2026-03-16', '2026-11-21', 61, 189, 15_500], // 1,403 + 14,136
    [309_999, '2026-03-16', '2026-11-21', 61, 189, 15_500],
    [129_999, '2025-12-31', '2026-04-30', 59, 61, 2_300], // 543 + 1,824
    // the two months end with February; the rate changes within them
    [300_000, '2025-12-31', '2026-02-28', 59, 0, 1_300], // 1,357
    [300_000, '2025-12-31', '2026-03-01', 59, 1, 1_400], // 1,357 + 74
    [300_000, '2025-11-30', '2026-01-31', 62, 0, 1_300], // 611 + 713
    [300_000, '2025-11-30', '2026-02-01', 62, 1, 1_300], // 611 + 713 + 74
    // under 10,000 yen of tax nothing
    [8_000, '2025-03-17', '2025-12-31', 61, 228, 0],
    [9_999, '2020-03-16', '2025-12-31', 61, 2_055, 0],
    [10_000, '2020-03-16', '2025-12-31', 61, 2_055, 4_900], // 43 + 558 + 880 + 3,482
    [19_999, '2020-03-16', '2025-12-31', 61, 2_055, 4_900],
    [500_000, '2026-11-15', '2026-12-31', 46, 0, 1_700], // 1,764
    [500_000, '2026-11-15', '2027-01-10', 56, 0, null],
    [500_000, '2026-11-15', '2026-11-15', 0, 0, 0],
  ] as const)('%i due on %s, paid on %s: %i + %i days, %s', (tax, due, paid, firstDays, secondDays, lateCharge) => {
    expect(finding(tax, due, paid).value).toMatchObject({ firstDays, secondDays, lateCharge })
  })

  it('tells its working', () => {
    const { steps, from } = finding(309_999, '2026-03-16', '2026-11-21')
    expect(steps.map(({ value }) => value)).toEqual([
      ...[309_999, '2026-03-16', '2026-05-16', '2026-11-21', 61, 189],
      ...[300_000, 1_403, 14_136, 15_539, 15_500],
    ])
    expect(steps[2]?.label).toContain('2か月')
    expect(steps[6]?.label).toBe('計算のもとになる税額（10,000円未満切捨て）')
    expect(from.map(({ on }) => on)).toEqual(['2026-03-17', '2026-05-17'])
  })

  it('warns of returns filed late, and where a rate is not known', () => {
    expect(finding(500_000, '2026-11-15', '2026-12-31').notes).toMatchObject([
      { kind: 'caution', text: expect.stringContaining('期限の後の申告') },
      { kind: 'caution', text: expect.stringContaining('猶予') },
    ])
    expect(finding(500_000, '2026-11-15', '2027-01-10').notes[0]?.text).toContain('割合の分からない日')
  })

  it.each([
    [{ tax: 0.5 }, 'tax'],
    [{ dueDate: 'soon' }, 'dueDate'],
    [{ paidDate: '2026-02-29' }, 'paidDate'],
  ])('refuses %j', (wrong, path) => {
    const input = { tax: 1, dueDate: '2026-01-31', paidDate: '2026-02-28', ...wrong }
    expect(lateChargeNational.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
