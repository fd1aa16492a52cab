import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { demandDeadlineExtension } from './demand-deadline-extension.ts'

const finding = (firstDeadline: string, salePermission: string | null, asOf: string) =>
  demandDeadlineExtension({
    firstDeadline: day(firstDeadline),
    salePermission: salePermission === null ? null : day(salePermission),
    asOf: day(asOf),
  })

const deadline = (...facts: Parameters<typeof finding>) => finding(...facts).value.deadline

describe('配当要求の終期の自動変更', () => {
  it.each([
    // first deadline, permission, as of, deadline: the second printed in the reference, the rest by the calendar
    ['2026-03-10', null, '2026-06-10', '2026-03-10'], // the last day of the three months
    ['2026-03-10', null, '2026-11-21', '2026-09-12'],
    ['2026-03-10', null, '2026-06-11', '2026-06-11'],
    ['2026-03-10', null, '2026-09-11', '2026-06-11'],
    ['2026-03-10', null, '2026-09-12', '2026-09-12'],
    ['2026-03-10', null, '2026-01-01', '2026-03-10'],
    ['2026-03-10', '2026-08-20', '2026-11-21', '2026-06-11'],
    ['2026-05-31', '2026-08-31', '2026-11-21', '2026-05-31'], // permitted on the last day
    ['2026-05-31', '2026-09-01', '2026-11-21', '2026-09-01'], // a day too late
    ['2026-05-31', '2026-09-01', '2027-06-01', '2026-09-01'], // and then it holds
    ['2026-03-10', '2026-02-01', '2026-11-21', '2026-03-10'],
    ['2026-11-30', null, '2027-03-01', '2027-03-01'], // a short February
    ['2026-03-10', null, '2030-01-01', '2029-12-25'], // fifteen moves
  ] as const)('first %s, permitted %s, seen on %s: %s', (first, permitted, asOf, expected) => {
    expect(deadline(first, permitted, asOf)).toBe(expected)
  })

  it('never moves back, and with a permission never further than without', () => {
    const days = fc.nat(3_000).map((after) => addDays(day('2026-01-01'), after))
    fc.assert(
      fc.property(days, days, days, days, (first, permitted, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        expect(deadline(first, null, early) <= deadline(first, null, late)).toBe(true)
        expect(deadline(first, permitted, late) <= deadline(first, null, late)).toBe(true)
        expect(deadline(first, null, late) >= first).toBe(true)
        expect(periodEnd(deadline(first, null, late), 3) >= late).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working and what it was built on', () => {
    const found = finding('2026-03-10', '2026-08-20', '2026-11-21')
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...['2026-03-10', '2026-08-20', '2026-11-21', 1, '2026-06-11', '2026-09-11'],
    ])
    expect(found.from).toMatchObject([{ rule: 'civil-period-end', value: { lastDay: '2026-09-11' } }])
    expect(finding('2026-03-10', null, '2026-11-21').steps.map(({ value }) => value)).toEqual([
      ...['2026-03-10', 'まだない', '2026-11-21', 2, '2026-09-12', '2026-12-12'],
    ])
  })

  it('tells whether it may still move, and the doubt of a day once it has moved', () => {
    const texts = (...facts: Parameters<typeof finding>) =>
      finding(...facts).notes.map(({ kind, text }) => `${kind} ${text.slice(0, 13)}`)
    const next = 'caution 買受人が代金を払わず、次順'
    const doubt = 'doubt 条文の「三月を経過した日」'
    const holds = 'caution この終期から3か月の末日ま'
    expect(texts('2026-05-31', '2026-08-31', '2026-11-21')).toEqual([holds, next])
    expect(texts('2026-03-10', null, '2026-11-21')).toEqual([holds, next, doubt])
    const first = (permitted: string | null, asOf: string) => finding('2026-05-31', permitted, asOf).notes[0]?.text
    expect(first('2026-08-31', '2026-11-21')).toContain('終期はここで止まります')
    expect(first('2026-09-01', '2026-08-01')).toContain('終期は翌日に動きます')
    expect(first(null, '2026-08-01')).toContain('終期は翌日に動きます')
  })

  it('wants the permission told or null', () => {
    const facts = { firstDeadline: '2026-03-10', asOf: '2026-11-21' }
    expect(demandDeadlineExtension.evaluate(facts)).toMatchObject([{ path: 'salePermission' }])
  })
})
