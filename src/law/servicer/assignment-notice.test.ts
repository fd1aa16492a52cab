import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { assignmentNotice } from './assignment-notice.ts'

const finding = (on: string, consentWithoutObjection: boolean, defenceAroseBeforeNotice: boolean) =>
  assignmentNotice({ assignedOn: day(on), consentWithoutObjection, defenceAroseBeforeNotice })

describe('債権譲渡と抗弁', () => {
  it.each([
    // assigned, consent without objection, defence before the notice, it survives: 旧468条1項 until the eve, 468条1項 from the day
    ['2020-03-31', true, true, false],
    ['2020-03-31', false, true, true],
    ['2020-03-31', true, false, false],
    ['2020-03-31', false, false, false],
    ['2020-04-01', true, true, true],
    ['2020-04-01', false, true, true],
    ['2020-04-01', true, false, false],
    ['2020-04-01', false, false, false],
    ['1985-07-01', true, true, false],
    ['2026-11-21', true, true, true],
  ] as const)('assigned on %s, consent %s, defence before %s: %s', (on, consent, before, survives) => {
    expect(finding(on, consent, before).value.defenceSurvives).toBe(survives)
  })

  it('names the law that holds', () => {
    expect(finding('2020-03-31', true, true).version).toEqual({
      since: null,
      by: '平成29年法律第44号による改正前の民法468条',
    })
    expect(finding('2020-04-01', true, true).version).toEqual({ since: '2020-04-01', by: '平成29年法律第44号' })
  })

  it('takes it that the debtor did not consent unless told', () => {
    expect(assignmentNotice.evaluate({ assignedOn: '2018-05-01', defenceAroseBeforeNotice: true })).toMatchObject({
      value: { defenceSurvives: true },
    })
    expect(assignmentNotice.evaluate({ assignedOn: '2018-02-30' })).toMatchObject([
      { path: 'assignedOn' },
      { path: 'defenceAroseBeforeNotice' },
    ])
  })

  it('tells its working, and the doubt where consent alone cuts the defence off', () => {
    const old = finding('2018-05-01', true, true)
    expect(old.steps.map(({ value }) => value)).toEqual(['2018-05-01', '譲渡の通知より前', 'した', 'なる', '使えない'])
    expect(old.notes.map(({ kind }) => kind)).toEqual(['doubt', 'caution', 'caution'])
    expect(old.notes[0]?.text).toContain('平成27年6月1日')
    const recent = finding('2024-05-01', true, true)
    expect(recent.steps.map(({ value }) => value)).toEqual([
      ...['2024-05-01', '譲渡の通知より前', 'した', 'ならない', '使える'],
    ])
    expect(recent.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
    const late = finding('2018-05-01', true, false)
    expect(late.steps.map(({ value }) => value)).toEqual(['2018-05-01', '譲渡の通知より後', 'した', 'なる', '使えない'])
    expect(late.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
    expect(finding('2018-05-01', false, true).steps.map(({ value }) => value)).toEqual([
      ...['2018-05-01', '譲渡の通知より前', 'していない', 'ならない', '使える'],
    ])
    expect(old.citations).toHaveLength(2)
  })
})
