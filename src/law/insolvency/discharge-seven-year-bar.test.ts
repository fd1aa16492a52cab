import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, dayOf, parts } from '#base/day.ts'
import { dischargeSevenYearBar } from './discharge-seven-year-bar.ts'

type PriorKind = Parameters<typeof dischargeSevenYearBar>[0]['priorKind']

const kinds: readonly PriorKind[] = ['bankruptcy-discharge', 'salaried-plan-performed', 'hardship-discharge']

const finding = (priorKind: PriorKind, finality: string) =>
  dischargeSevenYearBar({ priorKind, finality: day(finality) })

describe('7年以内の再度の免責等の制限', () => {
  it.each([
    // the first three of the rule reference, the rest by the calendar
    ['bankruptcy-discharge', '2019-12-10', '2026-12-10', '2026-12-11'],
    ['salaried-plan-performed', '2020-02-29', '2027-02-28', '2027-03-01'],
    ['hardship-discharge', '2018-11-21', '2025-11-21', '2025-11-22'],
    ['bankruptcy-discharge', '2019-12-31', '2026-12-31', '2027-01-01'],
    ['bankruptcy-discharge', '2021-02-28', '2028-02-29', '2028-03-01'],
    ['bankruptcy-discharge', '2020-02-28', '2027-02-28', '2027-03-01'],
    ['bankruptcy-discharge', '2021-03-01', '2028-03-01', '2028-03-02'],
  ] as const)('%s, final on %s: barred until %s, free from %s', (priorKind, finality, barUntil, freeFrom) => {
    expect(finding(priorKind, finality).value).toEqual({ barUntil, freeFrom })
  })

  it('lasts seven years to the day for every kind, but at the end of February', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (after) => {
        const finality = addDays(day('2005-01-01'), after)
        const { year, month, date } = parts(finality)
        for (const priorKind of kinds) {
          const { barUntil, freeFrom } = finding(priorKind, finality).value
          if (month !== 2 || date < 28) expect(barUntil).toBe(dayOf(year + 7, month, date))
          expect(freeFrom).toBe(addDays(barUntil, 1))
        }
      }),
      { seed: 20261121 },
    )
  })

  it('tells what is wrong with the facts', () => {
    expect(dischargeSevenYearBar.evaluate({ priorKind: 'small-scale', finality: '2026-02-29' })).toMatchObject([
      ...[{ path: 'priorKind' }, { path: 'finality' }],
    ])
  })

  it('tells its working by kind', () => {
    const values = (priorKind: PriorKind) => finding(priorKind, '2019-12-10').steps.map(({ value }) => value)
    const rest = ['2019-12-10', 7, '2026-12-10', '2026-12-11']
    expect(values('bankruptcy-discharge')).toEqual([
      ...['破産の免責許可', '破産法252条1項10号イ・民事再生法239条5項2号', ...rest],
    ])
    expect(values('salaried-plan-performed').slice(0, 2)).toEqual([
      ...['給与所得者等再生の計画を最後まで払った', '破産法252条1項10号ロ・民事再生法239条5項2号'],
    ])
    expect(values('hardship-discharge').slice(0, 2)).toEqual([
      ...['個人再生のハードシップ免責', '破産法252条1項10号ハ・民事再生法239条5項2号'],
    ])
    const labels = kinds.map((priorKind) => finding(priorKind, '2019-12-10').steps[2]?.label)
    expect(labels[0]).toContain('免責許可の決定が確定した日')
    expect(labels[1]).toContain('再生計画の認可の決定が確定した日')
    expect(labels[2]).toBe(labels[1])
  })

  it('tells what stays open, and which day counts after a plan', () => {
    const notes = (priorKind: PriorKind) => finding(priorKind, '2019-12-10').notes
    expect(notes('bankruptcy-discharge').map(({ kind }) => kind)).toEqual(['caution'])
    expect(notes('bankruptcy-discharge')[0]?.text).toContain('小規模個人再生')
    expect(notes('salaried-plan-performed')).toHaveLength(2)
    expect(notes('hardship-discharge')[1]?.text).toContain('払い終えた日')
  })
})
