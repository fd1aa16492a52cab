import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, month } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { childSupportLien } from './child-support-lien.ts'

const finding = (children: number, agreed: number | null, divorcedOn: string | null, of: string) =>
  childSupportLien({
    children,
    agreedMonthly: agreed === null ? null : yen(agreed),
    divorcedOn: divorcedOn === null ? null : day(divorcedOn),
    month: month(of),
  })

describe('養育費の先取特権と法定養育費', () => {
  it.each([
    // printed in the reference and its examples
    [1, 100_000, '2024-05-10', '2026-05', 100_000, 80_000],
    [3, null, '2026-05-15', '2026-06', 60_000, 60_000],
    [2, null, '2026-03-31', '2026-06', 0, 0],
    [2, 60_000, '2024-05-10', '2026-03', 60_000, 0],
    [2, 60_000, '2024-05-10', '2026-05', 60_000, 60_000],
    // by hand
    [1, 80_000, null, '2026-04', 80_000, 80_000],
    [1, 80_001, null, '2026-04', 80_001, 80_000],
    [2, 160_001, null, '2026-04', 160_001, 160_000],
    [1, 80_000, null, '2026-03', 80_000, 0],
    [1, 50_000, '2026-05-15', '2026-05', 50_000, 50_000], // agreed: the month of the divorce is no matter
    [1, 0, '2026-05-15', '2026-06', 0, 0],
    [2, null, '2026-04-01', '2026-05', 40_000, 40_000],
    [1, null, '2026-03-31', '2026-03', 0, 0], // an older divorce: nothing to prorate
    [1, null, '2026-06-01', '2026-05', 0, 0], // before the divorce
    [1, null, '2026-12-31', '2027-01', 20_000, 20_000],
  ] as const)('%i children, agreed %s, divorced %s, for %s: due %i, lien %i', (children, agreed, on, of, due, lien) => {
    expect(finding(children, agreed, on, of).value).toMatchObject({ due, lien })
  })

  it('does not reckon the month of the divorce, nor without a day of the divorce', () => {
    for (const on of ['2026-05-01', '2026-05-15', '2026-05-31']) {
      expect(() => finding(1, null, on, '2026-05')).toThrow(NotCovered)
      expect(() => finding(1, null, on, '2026-05')).toThrow('日割り')
    }
    expect(() => finding(1, null, null, '2026-05')).toThrow(NotCovered)
    expect(() => finding(1, null, null, '2026-05')).toThrow('離婚の日（divorcedOn）が要ります')
  })

  it('never gives the lien more than is due or than the cap', () => {
    const months = fc.integer({ min: 0, max: 40 }).map((after) => {
      return month(`${2025 + Math.floor(after / 12)}-${String((after % 12) + 1).padStart(2, '0')}`)
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(500_000), months, (children, agreed, of) => {
        const { due, lien } = finding(children, agreed, null, of).value
        expect(due).toBe(agreed)
        expect(lien).toBe(of < '2026-04' ? 0 : Math.min(agreed, children * 80_000))
      }),
      { seed: 20261121 },
    )
  })

  it('takes the defaults, and tells what is wrong with the facts', () => {
    expect(childSupportLien.evaluate({ children: 1, agreedMonthly: 30_000, month: '2026-05' })).toMatchObject({
      value: { due: 30_000, lien: 30_000 },
    })
    expect(childSupportLien.evaluate({ children: 1, divorcedOn: '2026-04-30', month: '2026-05' })).toMatchObject({
      value: { due: 20_000, lien: 20_000 },
    })
    expect(
      childSupportLien.evaluate({ children: 0, agreedMonthly: -1, divorcedOn: '2026-04-31', month: '2026-13' }),
    ).toMatchObject([{ path: 'children' }, { path: 'agreedMonthly' }, { path: 'divorcedOn' }, { path: 'month' }])
    expect(childSupportLien.evaluate({ children: 1001, agreedMonthly: 1, month: '2026-04' })).toMatchObject([
      { path: 'children' },
    ])
    expect(childSupportLien.evaluate({ children: 1000, agreedMonthly: 1, month: '2026-04' })).toMatchObject({
      value: { lien: 1 },
    })
  })

  it('tells its working', () => {
    const { steps } = finding(1, 100_000, null, '2026-05')
    expect(steps.map(({ value }) => value)).toEqual([1, '2026-05', 100_000, 80_000, 80_000])
    expect(steps[2]?.label).toContain('取り決めた月額')
    expect(finding(3, null, '2026-05-15', '2026-06').steps[2]?.label).toContain('法定養育費')
  })

  it('tells what the lien does, that statutory support can be refused, and that nothing due is not free', () => {
    const words = (...facts: Parameters<typeof finding>) => finding(...facts).notes.map(({ text }) => text)
    const [lien, refuse, last, none, discharge] = [
      ...['先取特権が付く額は', '766条の3第1項ただし書', '成年に達する月', '0円は', '免責'].map((text) =>
        expect.stringContaining(text),
      ),
    ]
    expect(words(1, 1, null, '2026-04')).toEqual([lien, discharge])
    expect(words(1, 1, null, '2026-03')).toEqual([discharge])
    expect(words(1, null, '2026-04-01', '2026-05')).toEqual([lien, refuse, last, discharge])
    expect(words(1, null, '2026-03-31', '2026-05')).toEqual([none, discharge])
    expect(Object.keys(childSupportLien.answers)).toEqual(['due', 'lien'])
    expect(childSupportLien.citations.map(({ law }) => law)).toEqual(['民法', '令和7年法務省令第56号'])
  })
})
