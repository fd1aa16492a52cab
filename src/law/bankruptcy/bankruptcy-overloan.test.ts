import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Yen, yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { bankruptcyOverloan } from './bankruptcy-overloan.ts'

interface Values {
  readonly estimates?: readonly number[]
  readonly assessed?: number
  readonly assessedBuilding?: number
  readonly assessedLand?: number
  readonly auctionMinimum?: number
  readonly appraisal?: number
}

type Court = 'tokyo' | 'osaka' | 'nagoya'

const orNull = (amount: number | undefined): Yen | null => (amount === undefined ? null : yen(amount))

const finding = (court: Court, debt: number, values: Values) =>
  bankruptcyOverloan({
    ...{ court, debt: yen(debt), estimates: (values.estimates ?? []).map((estimate) => yen(estimate)) },
    ...{ assessed: orNull(values.assessed), auctionMinimum: orNull(values.auctionMinimum) },
    ...{ assessedBuilding: orNull(values.assessedBuilding), assessedLand: orNull(values.assessedLand) },
    appraisal: orNull(values.appraisal),
  })

const met = (court: Court, debt: number, values: Values) => finding(court, debt, values).value.overloanStandardMet

describe('オーバーローン基準', () => {
  it.each<readonly [number, readonly [number, number], boolean]>([
    // debt, two estimates: the first three of the rule reference; 1.5 × the mean, and equal meets it
    [30_000_000, [20_000_000, 20_000_000], true],
    [29_999_999, [20_000_000, 20_000_000], false],
    [30_000_000, [19_000_000, 22_000_000], false],
    [30_750_000, [19_000_000, 22_000_000], true],
    [30_749_999, [22_000_000, 19_000_000], false],
    [15_000_000, [10_000_000, 10_000_001], false], // 15,000,000.75
    [15_000_001, [10_000_000, 10_000_001], true],
  ])('Tokyo: a debt of %i on estimates of %j: %s', (debt, estimates, expected) => {
    expect(met('tokyo', debt, { estimates })).toBe(expected)
  })

  it.each<readonly [number, number, readonly number[], boolean | null]>([
    // debt, assessed value, estimates: the first five of the rule reference; the limit itself does not meet it
    [25_000_000, 15_000_000, [], null],
    [25_000_000, 18_000_000, [], false],
    [25_000_001, 12_500_000, [], true],
    [25_000_000, 12_500_000, [16_000_000], true],
    [24_000_000, 12_000_000, [], null],
    // both sides of 1.5 and of 2.0, by hand
    [22_500_000, 15_000_000, [], false],
    [22_500_001, 15_000_000, [], null],
    [30_000_000, 15_000_000, [], null],
    [30_000_001, 15_000_000, [], true],
    [30_000_001, 15_000_000, [90_000_000], true],
    [22_500_000, 15_000_000, [1], false],
    [15_000_001, 10_000_001, [], false], // 1.5 × is 15,000,001.5
    [15_000_002, 10_000_001, [], null],
    // the estimate: over 1.5 ×, the mean of more than one
    [24_000_000, 15_000_000, [16_000_000], false],
    [24_000_001, 15_000_000, [16_000_000], true],
    [25_000_000, 15_000_000, [16_000_000, 17_000_000], true],
    [24_750_000, 15_000_000, [16_000_000, 17_000_000], false],
    [24_750_001, 15_000_000, [16_000_000, 17_000_000], true],
    [24_000_002, 15_000_000, [16_000_000, 16_000_001, 16_000_003], false], // 24,000,002
    [24_000_003, 15_000_000, [16_000_000, 16_000_001, 16_000_003], true],
  ])('Osaka: a debt of %i on %i assessed, estimates %j: %j', (debt, assessed, estimates, expected) => {
    expect(met('osaka', debt, { assessed, estimates })).toBe(expected)
  })

  it.each<readonly [number, Values, boolean]>([
    // the first of the rule reference; equal meets each test, and one is enough
    [20_000_000, { appraisal: 17_000_000, auctionMinimum: 10_000_000 }, true],
    [19_999_999, { appraisal: 17_000_000, auctionMinimum: 10_000_000 }, false],
    [20_400_000, { appraisal: 17_000_000 }, true],
    [20_399_999, { appraisal: 17_000_000 }, false],
    [1_201_201, { appraisal: 1_001_001 }, false], // 1,201,201.2
    [1_201_202, { appraisal: 1_001_001 }, true],
    [20_000_000, { auctionMinimum: 10_000_000 }, true],
    [19_999_999, { auctionMinimum: 10_000_000 }, false],
    [27_500_000, { assessedBuilding: 5_000_000, assessedLand: 10_000_000 }, true],
    [27_499_999, { assessedBuilding: 5_000_000, assessedLand: 10_000_000 }, false],
    [7_500_002, { assessedBuilding: 5_000_001, assessedLand: 0 }, true], // 7,500,001.5
    [7_500_001, { assessedBuilding: 5_000_001, assessedLand: 0 }, false],
    [30_000_000, { estimates: [19_000_000, 21_000_000] }, true],
    [29_999_999, { estimates: [19_000_000, 21_000_000] }, false],
    [30_000_000, { estimates: [19_000_000, 21_000_000], appraisal: 90_000_000 }, true],
    [20_000_000, { assessedBuilding: 9_000_000, assessedLand: 9_000_000, auctionMinimum: 10_000_000 }, true],
    // half of an assessment is no test, but does not stand in the way of another
    [20_000_000, { assessedBuilding: 9_000_000, auctionMinimum: 10_000_001 }, false],
    [20_000_000, { assessedLand: 1, auctionMinimum: 10_000_001 }, false],
  ])('Nagoya: a debt of %i, %j: %s', (debt, values, expected) => {
    expect(met('nagoya', debt, values)).toBe(expected)
  })

  it('agrees with the ratios as they are written', () => {
    const amount = fc.integer({ min: 1, max: 50_000_000 })
    fc.assert(
      fc.property(amount, amount, amount, (debt, a, b) => {
        const [big, one, two] = [BigInt(debt), BigInt(a), BigInt(b)]
        const overMean = 4n * big > 3n * (one + two)
        const atMean = 4n * big >= 3n * (one + two)
        expect(met('tokyo', debt, { estimates: [a, b] })).toBe(atMean)
        const between = 2n * big > 3n * one && big <= 2n * one
        const osaka = between ? overMean : big > 2n * one
        expect(met('osaka', debt, { assessed: a, estimates: [a, b] })).toBe(osaka)
        expect(met('nagoya', debt, { assessedBuilding: a, assessedLand: b })).toBe(2n * big >= 3n * one + 4n * two)
        expect(met('nagoya', debt, { appraisal: a })).toBe(5n * big >= 6n * one)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover a court without the values that it asks for', () => {
    expect(() => met('tokyo', 1, { estimates: [1] })).toThrow(NotCovered)
    expect(() => met('tokyo', 1, { estimates: [1, 1, 1] })).toThrow('東京では、2社')
    expect(() => met('osaka', 1, { estimates: [1] })).toThrow(NotCovered)
    expect(() => met('osaka', 1, {})).toThrow('assessed')
    expect(() => met('nagoya', 1, {})).toThrow('どれか')
    expect(() => met('nagoya', 1, { assessed: 1 })).toThrow(NotCovered)
    expect(() => met('nagoya', 1, { assessedBuilding: 1 })).toThrow(NotCovered)
    expect(() => met('nagoya', 1, { assessedLand: 1 })).toThrow(NotCovered)
    expect(() => met('nagoya', 1, { estimates: [1], appraisal: 1 })).toThrow('2社の額')
    expect(() => met('nagoya', 1, { estimates: [1, 1, 1], appraisal: 1 })).toThrow(NotCovered)
  })

  it('takes what is left out for not known, and tells what is wrong with the facts', () => {
    const evaluated = bankruptcyOverloan.evaluate({ court: 'osaka', debt: 25_000_000, assessed: 15_000_000 })
    expect(evaluated).toMatchObject({ value: { overloanStandardMet: null } })
    expect(bankruptcyOverloan.evaluate({ court: 'kyoto', debt: -1, estimates: [0.5], appraisal: '1' })).toMatchObject([
      ...[{ path: 'court' }, { path: 'debt' }, { path: 'estimates[0]' }, { path: 'appraisal' }],
    ])
  })

  it('tells every comparison that was made', () => {
    const steps = (court: Court, debt: number, values: Values) =>
      finding(court, debt, values).steps.map(({ value }) => value)
    expect(steps('tokyo', 30_000_000, { estimates: [20_000_000, 20_000_000] })).toEqual([
      ...['東京地裁', 30_000_000, 30_000_000, '以上', '満たす'],
    ])
    expect(steps('tokyo', 1, { estimates: [20_000_000, 20_000_001] }).slice(2)).toEqual([
      30_000_001,
      '未満',
      '満たさない',
    ])
    expect(steps('osaka', 9, { assessed: 4 })).toEqual(['大阪地裁', 9, 8, '超える', '満たす'])
    expect(steps('osaka', 4, { assessed: 4 }).slice(2)).toEqual([8, '超えない', 6, '超えない', '満たさない'])
    expect(steps('osaka', 7, { assessed: 4 }).slice(2)).toEqual([8, '超えない', 6, '超える', '査定がないと決まらない'])
    expect(steps('osaka', 7, { assessed: 4, estimates: [3] }).slice(2)).toEqual([
      ...[8, '超えない', 6, '超える', 4, '超える', '満たす'],
    ])
    const nagoya = { assessedBuilding: 2, assessedLand: 3, estimates: [2, 4], auctionMinimum: 5, appraisal: 10 }
    const found = finding('nagoya', 10, nagoya)
    expect(found.steps.map(({ label, value }) => [label, value]).slice(2, -1)).toEqual([
      ['固定資産評価額の、建物の1.5倍と土地の2倍の合計', 9],
      ['固定資産評価額の、建物の1.5倍と土地の2倍の合計と比べた債務', '以上'],
      ['2社の査定額の平均の1.5倍', 5],
      ['2社の査定額の平均の1.5倍と比べた債務', '以上'],
      ['競売の最低の価額の2倍', 10],
      ['競売の最低の価額の2倍と比べた債務', '以上'],
      ['鑑定評価額の1.2倍', 12],
      ['鑑定評価額の1.2倍と比べた債務', '未満'],
    ])
  })

  it('tells that it is practice, and what follows', () => {
    const kinds = (court: Court, debt: number, values: Values) => finding(court, debt, values).notes
    const nagoya = { auctionMinimum: 5 }
    expect(kinds('osaka', 9, { assessed: 4 }).map(({ kind }) => kind)).toEqual(['practice', 'caution'])
    expect(kinds('osaka', 9, { assessed: 4 })[1]?.text).toContain('任意売却')
    expect(kinds('osaka', 7, { assessed: 4 }).map(({ kind }) => kind)).toEqual(['practice', 'caution', 'caution'])
    expect(kinds('osaka', 7, { assessed: 4 })[1]?.text).toContain('査定（1社）')
    expect(kinds('osaka', 4, { assessed: 4 })).toHaveLength(2)
    expect(kinds('osaka', 4, { assessed: 4 })[1]?.text).toContain('破産管財人')
    expect(kinds('nagoya', 9, nagoya)).toHaveLength(3)
    expect(kinds('nagoya', 9, nagoya)[1]?.text).toContain('書かれていない評価')
    expect(kinds('nagoya', 10, nagoya)).toHaveLength(2)
  })
})
