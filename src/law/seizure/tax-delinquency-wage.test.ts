import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { taxDelinquencyWage } from './tax-delinquency-wage.ts'

type Amounts = '100000+45000' | '107000+48000'

const finding = (gross: number, deducted: readonly [number, number, number], relatives: number, amounts: Amounts) =>
  taxDelinquencyWage({
    gross: yen(gross),
    incomeTax: yen(deducted[0]),
    residentTax: yen(deducted[1]),
    socialInsurance: yen(deducted[2]),
    relatives,
    amounts,
  })

const older = '100000+45000'
const newer = '107000+48000'

describe('滞納処分による給与の差押え', () => {
  it.each([
    // printed in the reference: a published pay slip, and reckoned there
    [282_078, [4_280, 4_700, 47_680], 2, older, 190_000, 28_334, 27_000],
    [282_078, [4_280, 4_700, 47_680], 2, newer, 203_000, 17_934, 16_000],
    [1_700_000, [250_000, 90_000, 160_000], 0, older, 100_000, 900_000, 900_000],
    [900_000, [60_000, 45_000, 130_000], 0, older, 100_000, 452_000, 452_000],
    [150_000, [1_500, 3_000, 22_000], 1, older, 145_000, 0, 0],
    // by hand, with exact fractions: around the base
    [0, [0, 0, 0], 0, older, 100_000, 0, 0],
    [100_000, [0, 0, 0], 0, older, 100_000, 0, 0],
    [100_001, [0, 0, 0], 0, older, 100_000, 0, 0],
    [100_002, [0, 0, 0], 0, older, 100_000, 1, 0],
    [101_000, [0, 0, 0], 0, older, 100_000, 800, 0],
    [102_000, [0, 0, 0], 0, older, 100_000, 1_600, 1_000],
    [105_000, [0, 0, 0], 0, older, 100_000, 4_000, 4_000],
    [106_000, [0, 0, 0], 0, older, 100_000, 4_800, 4_000],
    [107_000, [0, 0, 0], 0, newer, 107_000, 0, 0],
    [109_000, [0, 0, 0], 0, newer, 107_000, 1_600, 1_000],
    [205_000, [0, 0, 0], 1, newer, 155_000, 40_000, 40_000],
    // the fifth meets twice the base at a rest of ten times the base
    [1_099_999, [0, 0, 0], 0, older, 100_000, 799_999, 799_000],
    [1_100_000, [0, 0, 0], 0, older, 100_000, 800_000, 800_000],
    [1_100_001, [0, 0, 0], 0, older, 100_000, 800_001, 800_000],
    [1_101_000, [0, 0, 0], 0, older, 100_000, 801_000, 801_000],
    [1_178_000, [0, 0, 0], 0, newer, 107_000, 857_000, 857_000],
    // each deduction is rounded for itself
    [300_000, [1_001, 0, 0], 0, older, 100_000, 159_199, 158_000],
    [300_000, [0, 1_001, 0], 0, older, 100_000, 159_199, 158_000],
    [300_000, [0, 0, 1_001], 0, older, 100_000, 159_199, 158_000],
    [300_000, [1_000, 1_000, 1_000], 0, older, 100_000, 157_600, 157_000],
  ] as const)('of %i less %j, %i relatives, %s: base %i, by law %i, in practice %i', (...row) => {
    const [gross, deducted, relatives, amounts, base, seizableByLaw, seizablePractice] = row
    expect(finding(gross, deducted, relatives, amounts).value).toMatchObject({ base, seizableByLaw, seizablePractice })
  })

  const amount = fc.integer({ min: 0, max: 3_000_000 })
  const part = fc.integer({ min: 0, max: 200_000 })
  const amounts = fc.constantFrom<Amounts>(older, newer)

  it('is the larger of four fifths of the rest, cut, and all above twice the base', () => {
    fc.assert(
      fc.property(amount, fc.tuple(part, part, part), fc.nat(6), amounts, (gross, deducted, relatives, pair) => {
        const { base, seizableByLaw } = finding(gross, deducted, relatives, pair).value
        const rest = gross - deducted[0] - deducted[1] - deducted[2] - base
        expect(seizableByLaw).toBe(Math.max(0, Math.floor((4 * rest) / 5), rest - 2 * base))
      }),
      { seed: 20261121 },
    )
  })

  it('takes whole thousands in practice, no more than by law and less than 5,000 less', () => {
    fc.assert(
      fc.property(amount, fc.tuple(part, part, part), fc.nat(6), amounts, (gross, deducted, relatives, pair) => {
        const { seizableByLaw, seizablePractice } = finding(gross, deducted, relatives, pair).value
        expect(seizablePractice % 1_000).toBe(0)
        expect(seizablePractice).toBeGreaterThanOrEqual(0)
        expect(seizablePractice).toBeLessThanOrEqual(seizableByLaw)
        expect(seizableByLaw - seizablePractice).toBeLessThan(5_000)
      }),
      { seed: 20261121 },
    )
  })

  it('tells what is wrong with the facts', () => {
    const facts = { gross: 1, incomeTax: 0, residentTax: 0, socialInsurance: 0, relatives: 0, amounts: older }
    expect(
      taxDelinquencyWage.evaluate({
        ...{ gross: -1, incomeTax: -1, residentTax: -1, socialInsurance: -1, relatives: -1, amounts: '1+1' },
      }),
    ).toMatchObject(Object.keys(facts).map((path) => ({ path })))
    expect(taxDelinquencyWage.evaluate({ ...facts, relatives: 1001 })).toMatchObject([{ path: 'relatives' }])
    expect(taxDelinquencyWage.evaluate({ ...facts, relatives: 1000 })).toMatchObject({ value: { base: 45_100_000 } })
    expect(taxDelinquencyWage.evaluate({ ...facts, incomeTax: Number.MAX_SAFE_INTEGER })).toMatchObject([{ path: '' }])
  })

  it('tells both workings and the doubt about the amounts', () => {
    const found = finding(282_078, [4_280, 4_700, 47_680], 2, older)
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[282_078, 56_660, 2, 190_000],
      ...[35_418, 7_084, 28_334],
      ...[34_000, 7_000, 27_000],
    ])
    expect(
      finding(150_000, [0, 0, 0], 2, older)
        .steps.slice(4)
        .map(({ value }) => value),
    ).toEqual([...[-40_000, 0, 0], ...[-40_000, 0, 0]])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['doubt', 'practice', 'caution', 'caution'])
    expect(found.notes[0]?.text).toContain('前者で計算')
    expect(finding(1, [0, 0, 0], 0, newer).notes[0]?.text).toContain('後者で計算')
    expect(Object.keys(taxDelinquencyWage.answers)).toEqual(['base', 'seizableByLaw', 'seizablePractice'])
    expect(taxDelinquencyWage.citations.map(({ law }) => law)).toEqual([
      ...['国税徴収法', '国税徴収法施行令', '滞納処分による給与の差押えの計算（実務）'],
    ])
  })
})
