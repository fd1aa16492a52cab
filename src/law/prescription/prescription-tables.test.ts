import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { prescriptionDateCalc } from './prescription-date-calc.ts'
import { prescriptionRenewal } from './prescription-renewal.table.ts'
import { prescriptionStart } from './prescription-start.table.ts'

describe('時効の起算点', () => {
  it('names six situations, each with the day that is not counted', () => {
    expect(prescriptionStart.rows).toHaveLength(6)
    expect(new Set(prescriptionStart.rows.map(({ situation }) => situation)).size).toBe(6)
  })

  it('tells the days of its note as the rule reckons them', () => {
    const { value } = prescriptionDateCalc({ years: 5, startEvent: day('2020-04-01'), events: [] })
    expect([value.completionDate, value.invocableFrom]).toEqual(['2025-04-01', '2025-04-02'])
    const text = prescriptionStart.notes.find(({ kind }) => kind === 'doubt')?.text
    expect(text).toContain('2025年4月1日の終わりに満ち')
    expect(text).toContain('援用できるのは2025年4月2日から')
  })
})

describe('時効の更新', () => {
  it('gives ten years to what became final in court, and leaves the length alone otherwise', () => {
    for (const { group, event, newYears } of prescriptionRenewal.rows)
      expect(newYears, event).toBe(group === '裁判などで権利が確定' ? 10 : null)
  })

  it('says where each event lets the period start again', () => {
    for (const { group, event, restartsFrom } of prescriptionRenewal.rows)
      expect(restartsFrom === null, event).toBe(group === 'きまり')
  })

  it('does not hide that one judgment was not read', () => {
    expect(prescriptionRenewal.rows.filter(({ attested }) => attested === '未確認').map(({ basis }) => basis)).toEqual([
      '最高裁令和2年12月15日判決',
    ])
  })
})
