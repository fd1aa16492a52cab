import { describe, expect, it } from 'vitest'
import { upperNormalQuantiles } from './normal-quantiles.table.ts'
import {
  constantQuantiles,
  exponential,
  lognormalQuantiles,
  mixtureQuantiles,
  normalQuantiles,
  type Quantiles,
  quantileAt,
  quantilesThrough,
  quantilesWithin,
  triangularQuantiles,
  uniformQuantiles,
} from './quantiles.ts'

/** What draws from the table come to on average: straight lines between its values. */
const mean = (table: Quantiles) =>
  table.slice(1).reduce((sum, value, index) => sum + (value + (table[index] ?? Number.NaN)) / 2, 0) / 256

const deviation = (table: Quantiles) => {
  const middle = mean(table)
  // Of a straight line from a to b the mean of the squares is (a² + ab + b²) / 3.
  const squares = table.slice(1).map((b, index) => {
    const a = (table[index] ?? Number.NaN) - middle
    return (a * a + a * (b - middle) + (b - middle) ** 2) / 3
  })
  return Math.sqrt(squares.reduce((sum, square) => sum + square) / 256)
}

/** The part of the standard normal below x, by Simpson's rule. */
function below(x: number): number {
  const steps = 2_000
  const density = (at: number) => Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI)
  let sum = density(0) + density(x)
  for (let n = 1; n < steps; n += 1) sum += (n % 2 === 1 ? 4 : 2) * density((x * n) / steps)
  return 0.5 + (sum * x) / (3 * steps)
}

const all: readonly (readonly [string, Quantiles])[] = [
  ['constant', constantQuantiles(0.65, 100_000)],
  ['uniform', uniformQuantiles(-20, -5, 1_000)],
  ['triangular', triangularQuantiles(0.5, 0.65, 0.8, 100_000)],
  ['normal', normalQuantiles(0, 0.03, 100_000)],
  ['lognormal', lognormalQuantiles(8, 0.3, 100)],
  [
    'points',
    quantilesThrough(
      [
        { chance: 0.1, value: 0.7 },
        { chance: 0.5, value: 4.5 },
        { chance: 0.9, value: 19 },
      ],
      0,
      100,
    ),
  ],
  ['mixture', mixtureQuantiles([{ share: 1, low: 0, high: 1 }], 100)],
]

describe('分位点の表', () => {
  it.each(all)('of a %s are 257 whole numbers that ascend', (_, table) => {
    expect(table).toHaveLength(257)
    expect(table.every(Number.isInteger)).toBe(true)
    expect(table.every((value, at) => value >= (table[at - 1] ?? Number.NEGATIVE_INFINITY))).toBe(true)
    expect(table.some((value) => Object.is(value, -0))).toBe(false)
  })

  it('of a constant is that value, rounded half up', () => {
    expect(new Set(constantQuantiles(1.5, 1))).toEqual(new Set([2]))
    expect(new Set(constantQuantiles(-1.5, 1))).toEqual(new Set([-1]))
  })

  it('of a uniform has its ends, its middle and its mean', () => {
    const table = uniformQuantiles(0.5, 1.5, 100_000)
    expect([table[0], table[64], table[128], table[256]]).toEqual([50_000, 75_000, 100_000, 150_000])
    expect(mean(table)).toBeCloseTo(100_000, 0)
  })

  it('of a triangle has the closed form: mean (a + b + c) / 3, and the part (c − a) / (b − a) below its top', () => {
    const table = triangularQuantiles(0.03, 0.1, 0.3, 100_000)
    expect([table[0], table[256]]).toEqual([3_000, 30_000])
    expect(Math.abs(mean(table) - 14_333)).toBeLessThan(10)
    // Of 0.03, 0.10, 0.30 the part 7/27 lies below the top.
    expect(Math.abs(quantileAt(table, 7 / 27) - 10_000)).toBeLessThan(10)
    // Of 0, 1, 2 an eighth lies below 0.5, and as much above 1.5.
    const even = triangularQuantiles(0, 1, 2, 100)
    expect([even[32], even[128], even[224]]).toEqual([50, 100, 150])
  })

  it('of a triangle without width, or with its top at an end, stands', () => {
    expect(new Set(triangularQuantiles(2, 2, 2, 10))).toEqual(new Set([20]))
    // Below x of 0, 0, 1 lies 1 − (1 − x)²: three quarters below a half.
    expect(triangularQuantiles(0, 0, 1, 100)[192]).toBe(50)
    expect(triangularQuantiles(0, 1, 1, 100)[64]).toBe(50)
  })

  it('of the normal hold the part that their place says, to seven places', () => {
    for (const [at, x] of upperNormalQuantiles.entries()) {
      const part = at === 128 ? 2_047 / 2_048 : (128 + at) / 256
      expect(Math.abs(below(x) - part), `${at}`).toBeLessThan(1e-7)
    }
  })

  it('of the normal agree with the values that are printed everywhere, and keep mean and deviation', () => {
    const table = normalQuantiles(0, 1, 100_000)
    const printed = [
      [0.05, -1.645],
      [0.1, -1.2816],
      [0.25, -0.6745],
      [0.5, 0],
      [0.9, 1.2816],
      [0.975, 1.96],
    ] as const
    for (const [chance, z] of printed) expect(Math.abs(quantileAt(table, chance) / 100_000 - z)).toBeLessThan(0.002)
    expect(Math.abs(mean(table))).toBeLessThan(1)
    expect(Math.abs(deviation(table) - 100_000)).toBeLessThan(300)
  })

  it('of a lognormal have its quantiles and, but for the cut tail, its mean', () => {
    // LN(8, 0.3): 8·e^(−1.2816·0.3) = 5.446, 8·e^(1.2816·0.3) = 11.751, mean 8·e^0.045 = 8.368.
    const table = lognormalQuantiles(8, 0.3, 100)
    expect(Math.abs(quantileAt(table, 0.1) - 545)).toBeLessThan(2)
    expect(Math.abs(quantileAt(table, 0.9) - 1_175)).toBeLessThan(2)
    expect(table[128]).toBe(800)
    expect(Math.abs(mean(table) - 837)).toBeLessThan(2)
    expect(new Set(lognormalQuantiles(8, 0, 100))).toEqual(new Set([800]))
  })

  it('through points goes straight between them, and on at the ends but not below the floor', () => {
    const points = [
      { chance: 0.25, value: 1 },
      { chance: 0.5, value: 3 },
      { chance: 0.75, value: 4 },
    ]
    const table = quantilesThrough(points, 0, 100)
    expect([64, 96, 128, 160, 192, 256].map((at) => table[at])).toEqual([100, 200, 300, 350, 400, 500])
    // The first line would begin at −1.
    expect([table[0], table[32], table[48]]).toEqual([0, 0, 50])
    expect(quantilesThrough(points, -5, 100)[0]).toBe(-100)
    expect(() => quantilesThrough(points.slice(1, 2), 0, 1)).toThrow(RangeError)
  })

  it('of a mixture give each piece its share', () => {
    const table = mixtureQuantiles(
      [
        { share: 32, low: 0.6, high: 0.95 },
        { share: 28, low: 1, high: 1 },
        { share: 40, low: 1, high: 1.2 },
      ],
      100_000,
    )
    expect([table[0], table[256]]).toEqual([60_000, 120_000])
    // Half of the first piece: 0.16 of the draws lie below 0.775.
    expect(Math.abs(quantileAt(table, 0.16) - 77_500)).toBeLessThan(2)
    expect(table[100]).toBe(100_000)
    // Half of the last: below 1.10 lie 0.8 of the draws.
    expect(Math.abs(quantileAt(table, 0.8) - 110_000)).toBeLessThan(2)
    // 0.32 × 0.775 + 0.28 + 0.40 × 1.10 = 0.968
    expect(Math.abs(mean(table) - 96_800)).toBeLessThan(20)
    expect(mixtureQuantiles([{ share: 0, low: 3, high: 3 }], 1)[0]).toBe(3)
    expect(() => mixtureQuantiles([], 1)).toThrow(RangeError)
  })

  it('can be kept within limits', () => {
    const table = quantilesWithin(uniformQuantiles(0, 1, 256), 10, 20)
    expect([table[0], table[10], table[15], table[20], table[256]]).toEqual([10, 10, 15, 20, 20])
  })

  it('answer at both ends, and nowhere beyond', () => {
    const table = uniformQuantiles(0, 1, 256)
    expect([quantileAt(table, 0), quantileAt(table, 1 / 512), quantileAt(table, 1)]).toEqual([0, 0.5, 256])
    expect(() => quantileAt(table, 1.1)).toThrow(RangeError)
  })
})

describe('指数関数', () => {
  it('is that of the machine, to fourteen digits', () => {
    for (const x of [0, 1, -1, 0.5, -0.5, 0.3 * 1.2816, 2.8, -2.8, 9.9, -9.9, 1e-9]) {
      expect(Math.abs(exponential(x) / Math.exp(x) - 1), String(x)).toBeLessThan(1e-14)
    }
    expect(exponential(0)).toBe(1)
  })
})
