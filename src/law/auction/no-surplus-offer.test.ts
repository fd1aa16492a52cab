import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { noSurplusOffer } from './no-surplus-offer.ts'
import { noSurplusTest } from './no-surplus-test.ts'

const finding = (
  noticeDate: string,
  minBid: number,
  procedureCost: number,
  seniorClaims: number,
  ...closed: readonly string[]
) =>
  noSurplusOffer({
    noticeDate: day(noticeDate),
    minBid: yen(minBid),
    procedureCost: yen(procedureCost),
    seniorClaims: yen(seniorClaims),
    closedDates: closed.map(day),
  })

describe('無剰余の通知への対応', () => {
  it.each([
    // least bid, costs, senior claims, least offer, consent possible: the first printed in the reference, the rest by hand
    [6_000_000, 900_000, 15_000_000, 15_900_000, true],
    [850_000, 900_000, 0, 900_001, false],
    [6_000_000, 900_000, 0, 900_001, false],
    [900_000, 900_000, 100_000, 1_000_000, false],
    [900_001, 900_000, 100_000, 1_000_000, true],
    [900_001, 900_000, 1, 900_001, true],
  ] as const)('a least bid of %i, costs of %i, senior claims of %i: %i, %s', (minBid, cost, senior, offer, consent) => {
    expect(finding('2026-11-17', minBid, cost, senior).value).toMatchObject({
      deadline: '2026-11-24',
      minOffer: offer,
      seniorConsentPossible: consent,
    })
  })

  it.each([
    // notice, closed days, deadline: by the calendar
    ['2026-11-17', [], '2026-11-24'],
    ['2026-10-27', ['2026-11-03'], '2026-11-04'],
    ['2026-10-27', ['2026-11-02', '2026-11-04'], '2026-11-03'],
    ['2026-12-24', ['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'], '2027-01-04'],
  ] as const)('a notice of %s, closed on %j: until %s', (notice, closed, deadline) => {
    expect(finding(notice, 6_000_000, 900_000, 15_000_000, ...closed).value.deadline).toBe(deadline)
  })

  it('wants the least sum that leaves no want of surplus', () => {
    const amounts = fc.integer({ min: 0, max: 1_000 })
    fc.assert(
      fc.property(amounts, amounts, (cost, senior) => {
        const { minOffer } = finding('2026-11-17', 0, cost, senior).value
        const without = (minBid: number) =>
          noSurplusTest.value({ minBid: yen(minBid), procedureCost: yen(cost), seniorClaims: yen(senior) }).noSurplus
        expect(without(minOffer)).toBe(false)
        if (minOffer > 0) expect(without(minOffer - 1)).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working and what it was built on', () => {
    const found = finding('2026-10-27', 6_000_000, 900_000, 15_000_000, '2026-11-03')
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...['2026-10-27', '2026-11-03', '2026-11-04', 6_000_000, 900_000, 15_000_000, 15_900_000],
      'できる',
    ])
    expect(found.steps[6]?.label).toContain('合計')
    expect(found.from).toMatchObject([{ rule: 'no-surplus-test', value: { noSurplus: true } }])
    const none = finding('2026-10-27', 850_000, 900_000, 0).steps
    expect(none[6]?.label).toContain('超える額')
    expect(none[7]?.value).toBe('できない')
  })

  it('tells of consent, of a surplus after all, and of a closed day that the list does not have', () => {
    const texts = (notice: string, minBid: number, senior: number) =>
      finding(notice, minBid, 900_000, senior).notes.map(({ kind, text }) => `${kind} ${text.slice(0, 4)}`)
    const always = ['practice 東京地裁', 'caution 申出には']
    expect(texts('2026-11-17', 6_000_000, 15_000_000)).toEqual([...always, 'caution 同意が要'])
    expect(texts('2026-11-17', 850_000, 0)).toEqual(always)
    expect(texts('2026-11-17', 6_000_000, 100_000)).toEqual([...always, 'caution 同意が要', 'caution この数字'])
    expect(texts('2026-10-27', 850_000, 0)).toEqual(['caution 2026', ...always]) // 文化の日
  })

  it('takes the list as empty when it is left out', () => {
    const facts = { minBid: 850_000, procedureCost: 900_000, seniorClaims: 0 }
    expect(noSurplusOffer.evaluate({ ...facts, noticeDate: '2026-11-17' })).toMatchObject({
      value: { deadline: '2026-11-24' },
    })
    expect(noSurplusOffer.evaluate(facts)).toMatchObject([{ path: 'noticeDate' }])
  })
})
