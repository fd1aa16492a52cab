import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { month } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { publicAssistanceStandard } from './public-assistance-standard.ts'

type Grade = '1-1' | '2-2'

const finding = (grade: Grade, ages: readonly number[], of: string) =>
  publicAssistanceStandard({ grade, ages, month: month(of) })

const value = (grade: Grade, ages: readonly number[], of = '2023-10') => finding(grade, ages, of).value

/** First age of each line, 1級地-1, 2級地-2: the reference's table, written down a second time. */
const lines = [
  [0, 44_580, 39_680],
  [6, 46_460, 41_350],
  [12, 49_270, 43_850],
  [18, 46_930, 41_760],
  [65, 46_460, 41_350],
  [75, 39_890, 35_500],
] as const
const reductions = [100, 87, 75, 66, 59, 58, 55, 52, 50]
const seconds = [27_790, 38_060, 44_730, 48_900, 49_180, 55_650, 58_920, 61_910, 64_670]

/** A second hand, in hundredths of a yen. */
function hundredths(grade: Grade, ages: readonly number[]): readonly [reduced: number, rest: number] {
  const total = ages.reduce((sum, age) => {
    const line = lines.findLast(([from]) => from <= age)
    return sum + (line?.[grade === '1-1' ? 1 : 2] ?? Number.NaN)
  }, 0)
  const size = Math.min(ages.length, 9) - 1
  const further = Math.max(0, ages.length - 9) * 2_760
  return [total * (reductions[size] ?? Number.NaN), (seconds[size] ?? Number.NaN) + further]
}

describe('生活扶助基準（簡易計算）', () => {
  it.each([
    // the reference's three and the worked examples, then by hand with fractions
    ['1-1', [45], '2026-09', 76_220, 76_220],
    ['1-1', [45], '2026-10', 77_220, 77_220],
    ['1-1', [33, 29, 4], '2026-10', 156_060, 156_060],
    ['2-2', [52, 50, 15], '2024-05', 143_257.5, 143_260],
    ['1-1', [44, 43, 18, 16, 14, 12, 9, 7, 3, 1], '2026-11', 327_770, 327_770],
    ['1-1', [68], '2026-01', 75_750, 75_750],
    ['2-2', [75, 74], '2024-01', 106_919.5, 106_920],
    ['2-2', [40, 40], '2024-01', 112_722.4, 112_730],
    ['2-2', [40, 6], '2024-01', 112_365.7, 112_370],
    ['1-1', [40, 38, 12, 5], '2024-01', 176_788.6, 176_790],
    ['1-1', [40, 38, 17, 11, 6], '2026-01', 195_949.5, 195_950],
    ['2-2', [64, 65, 18, 17, 11, 5], '2024-01', 206_505, 206_510],
    ['1-1', [30, 30, 30, 30, 30, 30, 30], '2027-09', 257_100.5, 257_110],
    ['2-2', [0, 0, 0, 0, 0, 0, 0, 0], '2024-01', 234_978.8, 234_980],
    ['1-1', [5, 5, 5, 5, 5, 5, 5, 5, 5], '2027-01', 287_780, 287_780],
    ['1-1', [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], '2027-01', 315_330, 315_330],
    ['2-2', [75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75], '2026-01', 303_950, 303_950],
  ] as const)('%s, ages %j in %s: %d, rounded %i', (grade, ages, of, exact, rounded) => {
    expect(value(grade, ages, of)).toMatchObject({ livelihoodAidExact: exact, roundedUp10: rounded })
  })

  it('has a line for every age', () => {
    for (const grade of ['1-1', '2-2'] as const) {
      for (let age = 0; age <= 150; age++) {
        const [reduced, rest] = hundredths(grade, [age])
        expect(value(grade, [age]).livelihoodAidExact, `${age}`).toBe(reduced / 100 + rest + 1_000)
      }
    }
  })

  it.each([
    // the first and the last month of each special addition: one person of 45 in 1級地-1 has 74,720 without it
    ['2023-10', 75_720],
    ['2025-09', 75_720],
    ['2025-10', 76_220],
    ['2026-09', 76_220],
    ['2026-10', 77_220],
    ['2027-09', 77_220],
  ] as const)('adds the special of %s', (of, expected) => {
    expect(value('1-1', [45], of).livelihoodAidExact).toBe(expected)
    expect(value('1-1', [45, 45], of).special).toBe(2 * (expected - 74_720))
  })

  it('agrees with the second hand for any household, in any order', () => {
    const ages = fc.array(fc.nat(110), { minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(fc.constantFrom('1-1', '2-2'), ages, (grade, household) => {
        const [reduced, rest] = hundredths(grade, household)
        const { livelihoodAidExact, roundedUp10 } = value(grade, household, '2026-10')
        const others = rest + 2_500 * household.length
        expect(livelihoodAidExact).toBe((reduced + 100 * others) / 100)
        expect(roundedUp10).toBe(Math.ceil(reduced / 1_000) * 10 + others)
        expect(roundedUp10 % 10).toBe(0)
        expect(value(grade, household.toReversed(), '2026-10').livelihoodAidExact).toBe(livelihoodAidExact)
      }),
      { seed: 20261121 },
    )
  })

  it('covers the months of the tables only, and someone must live there', () => {
    expect(() => value('1-1', [45], '2023-09')).toThrow(NotCovered)
    expect(() => value('1-1', [45], '2027-10')).toThrow('2027年9月まで')
    expect(() => value('1-1', [])).toThrow(NotCovered)
    expect(() => value('1-1', [])).toThrow('1人以上')
  })

  it('tells what is wrong with the facts', () => {
    const facts = { grade: '1-1', ages: [150], month: '2026-11' }
    expect(publicAssistanceStandard.evaluate(facts)).toMatchObject({ value: { roundedUp10: 70_180 } })
    expect(publicAssistanceStandard.evaluate({ grade: '1-2', ages: [-1, 151], month: '2026-13' })).toMatchObject([
      { path: 'grade' },
      { path: 'ages[0]' },
      { path: 'ages[1]' },
      { path: 'month' },
    ])
  })

  it('tells its working, person by person', () => {
    const found = finding('2-2', [52, 50, 15], '2024-05')
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...['2024-05', '2級地-2', 41_760, 41_760, 43_850, 127_370, 75],
      ...['95,527.5円', 44_730, 3_000, '143,257.5円', 143_260],
    ])
    expect(found.steps[2]?.label).toContain('52歳')
    expect(found.steps[6]?.label).toContain('3人')
    expect(finding('1-1', [45], '2024-05').steps.map(({ value }) => value)).toEqual([
      ...['2024-05', '1級地-1', 46_930, 46_930, 100, '46,930円', 27_790, 1_000, '75,720円', 75_720],
    ])
    expect(found.citations).toHaveLength(2)
  })

  it('says what is left out, and that the last special is announced only', () => {
    expect(finding('1-1', [45], '2026-09').notes.map(({ kind }) => kind)).toEqual(['caution', 'doubt', 'caution'])
    const notes = finding('1-1', [45], '2026-10').notes
    expect(notes.map(({ kind }) => kind)).toEqual(['caution', 'expiry', 'doubt', 'caution'])
    expect(notes[1]?.text).toContain('2027年9月')
  })
})
