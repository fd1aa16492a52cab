import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '#base/day.ts'
import { reinsDeadline } from './reins-deadline.ts'

type Type = 'general' | 'exclusive' | 'sole-exclusive'

const finding = (type: Type, contractDate: string, closedDates: readonly string[] = []) =>
  reinsDeadline({ type, contractDate: day(contractDate), closedDates: closedDates.map(day) })

/** Every Tuesday and Wednesday after Monday 2026-11-02. */
const tuesdaysAndWednesdays = ['2026-11-03', '2026-11-04', '2026-11-10', '2026-11-11']

describe('指定流通機構への登録期限', () => {
  it.each([
    // printed in the reference (reins-deadline)
    ['exclusive', '2026-11-02', tuesdaysAndWednesdays, '2026-11-13'],
    ['sole-exclusive', '2026-11-02', tuesdaysAndWednesdays, '2026-11-09'],
    ['general', '2026-11-02', tuesdaysAndWednesdays, null],
    // by hand: weekends and holidays count unless they are the broker's days off
    ['exclusive', '2026-11-02', [], '2026-11-09'],
    ['sole-exclusive', '2026-11-02', [], '2026-11-07'],
    ['exclusive', '2026-12-28', [], '2027-01-04'],
    // the contract day is not counted, a day off or not; the last day moves if it is one, the day after does not matter
    ['sole-exclusive', '2026-11-02', ['2026-11-02'], '2026-11-07'],
    ['sole-exclusive', '2026-11-02', ['2026-11-07'], '2026-11-08'],
    ['sole-exclusive', '2026-11-02', ['2026-11-08'], '2026-11-07'],
    ['sole-exclusive', '2026-11-02', ['2026-11-03'], '2026-11-08'],
    // a day named twice is one day, and the order does not matter
    ['sole-exclusive', '2026-11-02', ['2026-11-04', '2026-11-03', '2026-11-04'], '2026-11-09'],
    ['exclusive', '2028-02-25', ['2028-02-29'], '2028-03-04'],
  ] as const)('%s, made on %s, closed on %j: %s', (type, on, closed, expected) => {
    expect(finding(type, on, closed).value.deadline).toBe(expected)
  })

  it('counts every day unless told of days off', () => {
    const facts = { type: 'exclusive', contractDate: '2026-11-02' }
    expect(reinsDeadline.evaluate(facts)).toMatchObject({ value: { deadline: '2026-11-09' } })
  })

  it('is an open day, with the days of the law open up to it', () => {
    const offsets = fc.array(fc.integer({ min: -5, max: 30 }), { maxLength: 20 })
    fc.assert(
      fc.property(fc.constantFrom('exclusive', 'sole-exclusive'), offsets, (type, closed) => {
        const on = day('2026-11-02')
        const closedDates = closed.map((days) => addDays(on, days))
        const { deadline } = finding(type, on, closedDates).value
        if (deadline === null) throw new Error('an exclusive contract has a deadline')
        const open = Array.from({ length: daysBetween(on, deadline) }, (_, index) => addDays(on, index + 1)).filter(
          (each) => !closedDates.includes(each),
        )
        expect(open).toHaveLength(type === 'exclusive' ? 7 : 5)
        expect(open.at(-1)).toBe(deadline)
        expect(finding(type, on, closedDates.toReversed()).value.deadline).toBe(deadline)
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working, and the days off that it left out', () => {
    const { steps, notes } = finding('exclusive', '2026-11-02', [
      ...tuesdaysAndWednesdays,
      ...['2026-11-10', '2026-11-02', '2026-11-17'],
    ])
    expect(steps.map(({ value }) => value)).toEqual(['専任媒介契約', '2026-11-02', 7, 4, '2026-11-13'])
    expect(steps.map(({ unit }) => unit)).toEqual(['text', 'day', 'days', 'days', 'day'])
    expect(notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
    const general = finding('general', '2026-11-02')
    expect(general.steps.map(({ value }) => value)).toEqual(['一般媒介契約', '義務なし'])
    expect(general.notes).toMatchObject([{ kind: 'caution', text: expect.stringContaining('任意') }])
  })

  it.each([
    [{ type: 'double' }, 'type'],
    [{ contractDate: undefined }, 'contractDate'],
    [{ closedDates: ['2026-11-31'] }, 'closedDates[0]'],
    [{ closedDates: '2026-11-03' }, 'closedDates'],
  ])('refuses %j', (wrong, path) => {
    const facts = { type: 'exclusive', contractDate: '2026-11-02', ...wrong }
    expect(reinsDeadline.evaluate(facts)).toContainEqual(expect.objectContaining({ path }))
  })
})
