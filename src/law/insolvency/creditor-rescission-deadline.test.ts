import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, dayOf, parts } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { creditorRescissionDeadline } from './creditor-rescission-deadline.ts'

const finding = (actOn: string, creditorKnewOn: string | null) =>
  creditorRescissionDeadline({
    actOn: day(actOn),
    creditorKnewOn: creditorKnewOn === null ? null : day(creditorKnewOn),
  })

describe('詐害行為取消請求の出訴期間', () => {
  it.each([
    // act, knowledge; suit, absolute: the first three of the rule reference
    ['2026-03-10', '2026-09-30', '2028-09-30', '2036-03-10'],
    ['2026-03-10', null, '2036-03-10', '2036-03-10'],
    ['2019-12-01', '2026-11-21', '2028-11-21', '2039-12-01'],
    // the eve and the day of the amendment
    ['2020-03-31', null, '2040-03-31', '2040-03-31'],
    ['2020-04-01', null, '2030-04-01', '2030-04-01'],
    ['1990-05-05', null, '2010-05-05', '2010-05-05'],
    // the earlier of the two, by hand
    ['2026-03-10', '2034-03-09', '2036-03-09', '2036-03-10'],
    ['2026-03-10', '2034-03-10', '2036-03-10', '2036-03-10'],
    ['2026-03-10', '2034-03-11', '2036-03-10', '2036-03-10'],
    ['2019-12-01', '2038-01-01', '2039-12-01', '2039-12-01'],
    ['2026-03-10', '2026-03-10', '2028-03-10', '2036-03-10'],
    // 143条: the last day of a month that has no corresponding day; after the last day of February the period ends with February
    ['2028-02-29', '2028-02-29', '2030-02-28', '2038-02-28'],
    ['2028-02-28', null, '2038-02-28', '2038-02-28'],
    ['2026-02-28', '2026-02-28', '2028-02-29', '2036-02-29'],
  ] as const)('act %s, known %s: suit until %s, at the latest %s', (actOn, knewOn, suitUntil, absoluteUntil) => {
    expect(finding(actOn, knewOn).value).toMatchObject({ suitUntil, absoluteUntil })
  })

  it('ends on the same day of the month, but at the end of February', () => {
    const after = fc.integer({ min: 0, max: 12_000 })
    fc.assert(
      fc.property(after, after, (act, knew) => {
        const actOn = addDays(day('2005-01-01'), act)
        const knewOn = addDays(actOn, knew)
        const { suitUntil, absoluteUntil } = finding(actOn, knewOn).value
        const { year, month, date } = parts(actOn)
        const years = actOn < '2020-04-01' ? 20 : 10
        if (month !== 2 || date < 28) expect(absoluteUntil).toBe(dayOf(year + years, month, date))
        const known = parts(knewOn)
        if (known.month !== 2 || known.date < 28) {
          const byKnowledge = dayOf(known.year + 2, known.month, known.date)
          expect(suitUntil).toBe(byKnowledge < absoluteUntil ? byKnowledge : absoluteUntil)
        }
        expect(suitUntil <= absoluteUntil).toBe(true)
        expect(finding(actOn, null).value.suitUntil).toBe(absoluteUntil)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover knowledge before the act', () => {
    expect(() => finding('2026-03-10', '2026-03-09')).toThrow(NotCovered)
    expect(() => finding('2026-03-10', '2026-03-09')).toThrow('行為の日（actOn）より前')
  })

  it('takes knowledge for not known where it is left out, and tells what is wrong with the facts', () => {
    expect(creditorRescissionDeadline.evaluate({ actOn: '2026-03-10' })).toMatchObject({
      value: { suitUntil: '2036-03-10' },
    })
    expect(creditorRescissionDeadline.evaluate({ actOn: '2026-02-29', creditorKnewOn: 5 })).toMatchObject([
      ...[{ path: 'actOn' }, { path: 'creditorKnewOn' }],
    ])
  })

  it('names the version, old law without a start', () => {
    expect(finding('2020-04-01', null)).toMatchObject({ on: '2020-04-01', version: { since: '2020-04-01' } })
    expect(finding('2020-03-31', null).version).toMatchObject({ since: null, by: expect.stringContaining('附則19条') })
  })

  it('tells its working', () => {
    expect(finding('2026-03-10', '2026-09-30').steps.map(({ value }) => value)).toEqual([
      ...['2026-03-10', 10, '2036-03-10', '2026-09-30', 2, '2028-09-30', '2028-09-30'],
    ])
    expect(finding('2019-12-01', null).steps.map(({ value }) => value)).toEqual([
      ...['2019-12-01', 20, '2039-12-01', '分からない', '2039-12-01'],
    ])
  })

  it('tells that unknown knowledge may end it earlier, and of the old law', () => {
    const kinds = (actOn: string, knewOn: string | null) => finding(actOn, knewOn).notes.map(({ kind }) => kind)
    expect(kinds('2026-03-10', '2026-09-30')).toEqual(['caution', 'caution', 'doubt'])
    expect(kinds('2026-03-10', null)).toEqual(['caution', 'caution', 'caution', 'doubt'])
    expect(finding('2026-03-10', null).notes[0]?.text).toContain('早くなります')
    expect(finding('2020-03-31', '2026-01-01').notes[0]?.text).toContain('改正前の民法')
    expect(kinds('2020-03-31', '2026-01-01')).toHaveLength(4)
    expect(kinds('2020-04-01', '2026-01-01')).toHaveLength(3)
  })
})
