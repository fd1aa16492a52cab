import { describe, expect, it } from 'vitest'
import type { HomePart } from '#assessment/courses/course.ts'
import { yen } from '#base/yen.ts'
import { fiveWays } from '../../bench/kernel/five-ways.ts'
import { plainRun } from './plain-run.ts'
import { certain, noAuction, quietCourses, quietDebt, quietWaiting, steadyEarner, told } from './quiet-courses.ts'
import { bytes, fastIsPlain, fastRun } from './same-bits.ts'

const months = (amount: (month: number) => number) => Array.from({ length: 121 }, (_, month) => yen(amount(month)))

/** 12 million without interest, 100,000 a month; so it is paid in the last month of the run. */
const kept: HomePart = {
  ...{
    kind: 'keep',
    due: months((month) => (month === 0 ? 0 : 100_000)),
    owed: months((month) => 12_000_000 - 100_000 * month),
  },
  ...{ delayRate: 120_000, mostMissed: 2, fallback: noAuction, waiting: quietWaiting },
}

const agreedSale = (amount: number, refusal = 0): HomePart => ({
  ...{ kind: 'sale', asking: yen(0), agreed: { price: yen(20_000_000), month: 3 }, refusal, lastMonth: null },
  ...{ proceeds: [{ at: yen(20_000_000), amount: yen(amount) }], waiting: quietWaiting, fallback: noAuction },
})

const auction: HomePart = {
  ...{ kind: 'auction', waiting: quietWaiting },
  auction: {
    ...{ petition: 0, since: 0, opening: 6, standardPrice: yen(10_000_000) },
    proceeds: [
      { at: yen(0), amount: yen(0) },
      { at: yen(40_000_000), amount: yen(39_000_000) },
    ],
  },
}

describe('the months of a path, worked by hand', () => {
  it('a home that is kept without a shock is paid as its schedule says', () => {
    const expected = {
      paid: 12_000_000,
      owed12: 10_800_000,
      owed36: 8_400_000,
      owed60: 6_000_000,
      owed120: 0,
      end: 120,
    }
    expect(told(quietCourses({ home: kept }))).toMatchObject({ ...expected, failure: 'none' })
    expect(told(quietCourses({ home: kept, room: yen(100_000) }))).toMatchObject({ ...expected, failure: 'none' })
  })

  it('a household that falls behind uses up what it has, pays what it can, and breaks the loan at the second miss', () => {
    // 60,000 a month and 100,000 put aside. Months 1, 2: paid, 20,000 left. 3: missed, 80,000 left. 4, 5: the instalment alone is paid,
    // 0 left. 6: missed. Overdue 200,000; damages of 1 % a month on 100,000 in months 4, 5, 6. Owed 11,400,000 + 203,000, then 1 % of
    // 11,600,000 more each month.
    const courses = quietCourses({ home: kept, room: yen(60_000) }, {}, { savings: yen(100_000) })
    expect(told(courses)).toMatchObject({
      ...{ paid: 400_000, owed12: 11_603_000 + 6 * 116_000, owed120: 11_603_000 + 114 * 116_000, end: 0 },
      ...{ failure: 'missed-home', isSeized: false, isAuctioned: false },
    })
  })

  it('instalments of what is left begin after the lag and end with the rest', () => {
    // 33 of 30,000 in months 2 to 34, then 10,000.
    const debt = { ...quietDebt, kind: 'instalments' as const, lag: 1, perMonth: yen(30_000) }
    const expected = { paid: 1_000_000, owed12: 670_000, owed36: 0, end: 35, failure: 'none' }
    expect(told(quietCourses({ debt, owed: yen(1_000_000) }))).toMatchObject(expected)
    expect(told(quietCourses({ debt, owed: yen(1_000_000), roomAfter: yen(30_000) }))).toMatchObject(expected)
  })

  it('who misses twice breaks the agreement, and a quarter of the pay is seized, first for damages', () => {
    // Breach in month 2, damages of 0.25 % a month, 50,000 of 200,000 seized from month 5: of the first 7,500 are damages.
    const debt = {
      ...{
        ...quietDebt,
        kind: 'instalments' as const,
        perMonth: yen(50_000),
        mostMissed: 2,
        toSeizure: 3,
        delayRate: 30_000,
      },
    }
    const courses = quietCourses(
      { debt, owed: yen(1_000_000), roomAfter: yen(10_000) },
      {},
      { earners: [steadyEarner(200_000)] },
    )
    expect(told(courses)).toMatchObject({
      ...{ paid: 20 * 50_000 + 32_409, owed12: 621_742, owed36: 0, end: 25 },
      ...{ failure: 'missed-debt', isSeized: true },
    })
  })

  it('of pay above 440,000 all but 330,000 is seized; of who owes nothing, nothing', () => {
    const debt = { ...quietDebt, kind: 'instalments' as const, perMonth: yen(50_000) }
    const seizedFrom = (owes: boolean) =>
      told(
        quietCourses({ debt, owed: yen(340_000), roomAfter: yen(0) }, {}, { earners: [steadyEarner(500_000, owes)] }),
      )
    expect(seizedFrom(true)).toMatchObject({ paid: 340_000, end: 6 })
    expect(seizedFrom(false)).toMatchObject({ paid: 0, owed120: 340_000, end: 0 })
  })

  it('a sale that is agreed pays what the debt has grown to, and leaves the rest', () => {
    // 20,000,000 + 2 × 30,000 + 240,000 after three months.
    expect(told(quietCourses({ home: agreedSale(19_000_000) }))).toMatchObject({
      ...{ paid: 0, owed12: 1_300_000, owed120: 1_300_000, end: 0, failure: 'none' },
    })
    expect(told(quietCourses({ home: agreedSale(20_300_000) }))).toMatchObject({ owed12: 0, end: 3 })
  })

  it('a sale to which nobody consents leaves the debt to grow where no auction comes', () => {
    expect(told(quietCourses({ home: agreedSale(19_000_000, certain) }))).toMatchObject({
      ...{ paid: 0, owed12: 22_460_000, owed120: 48_380_000, end: 0, failure: 'refused', isAuctioned: false },
    })
  })

  it('a sale on the market takes longer above the value, and the price gives way month by month', () => {
    // Asked 10 % above 20,000,000: 2.00 × 1.3 = 2.60 months, with 1.00 before and 1.00 after 4.60, so month 5. 2 % at once and 1 % a
    // month off: 95.4 % of 20,000,000.
    const home: HomePart = {
      ...{ kind: 'sale', asking: yen(22_000_000), agreed: null, refusal: 0, lastMonth: 5, fallback: noAuction },
      proceeds: [
        { at: yen(0), amount: yen(0) },
        { at: yen(40_000_000), amount: yen(40_000_000) },
      ],
      waiting: { ...quietWaiting, owed: yen(25_000_000), growth: yen(0), growthWhenDue: yen(0) },
    }
    const tables = {
      'sale-value': 100_000,
      'months-to-sell': 200,
      'months-before-listing': 100,
      'months-to-closing': 100,
    }
    const world = {
      ...{ marketValue: yen(20_000_000), overpricing: { perPercent: 3_000, most: 250_000 } },
      cut: { atOnce: 2_000, perMonth: 1_000, least: 50_000, most: 100_000 },
    }
    expect(told(quietCourses({ home }, tables, {}, world))).toMatchObject({ owed12: 5_920_000, failure: 'none' })
    const tooLate = quietCourses({ home: { ...home, lastMonth: 4 } }, tables, {}, world)
    expect(told(tooLate)).toMatchObject({ owed12: 25_000_000, failure: 'no-buyer' })
  })

  it('an auction goes by its opening, the first bid that is high enough, and the payment', () => {
    // 1.5 × 10,000,000, paid 1.5 months after the opening in month 6: two whole months. 14,625,000 of it reach the debt of 21,500,000.
    const tables = { bid: 150_000, 'opening-to-payment': 150 }
    expect(told(quietCourses({ home: auction }, tables))).toMatchObject({
      ...{ owed12: 6_875_000, owed120: 6_875_000, failure: 'none', isAuctioned: true },
    })
    expect(told(quietCourses({ home: auction }, { ...tables, bid: 79_999 }))).toMatchObject({
      ...{ owed120: 48_380_000, failure: 'unsold', isAuctioned: false },
    })
  })

  it('a plan is paid in equal parts, counted up, and the last is the rest', () => {
    // 1,000,000 ÷ 36 = 27,778; months 7 to 41 come to 972,230.
    const planTotal = [{ at: yen(5_000_000), amount: yen(1_000_000) }]
    const debt = { ...quietDebt, kind: 'plan' as const, lag: 6, planMonths: 36, planTotal }
    expect(told(quietCourses({ debt, owed: yen(5_000_000) }))).toMatchObject({
      ...{ paid: 1_000_000, owed12: 833_332, owed36: 166_660, owed60: 0, end: 42 },
    })
  })

  it('of a plan that fails, what it would have cut stands again', () => {
    // 27,778 in month 1 out of savings; then two are missed.
    const planTotal = [{ at: yen(5_000_000), amount: yen(1_000_000) }]
    const debt = { ...quietDebt, kind: 'plan' as const, planTotal }
    const courses = quietCourses({ debt, owed: yen(5_000_000), roomAfter: yen(0) }, {}, { savings: yen(27_778) })
    expect(told(courses)).toMatchObject({ paid: 27_778, owed120: 4_972_222, failure: 'missed-debt' })
  })

  it('a discharge leaves what survives it', () => {
    const debt = { ...quietDebt, kind: 'discharge' as const, lag: 9, surviving: yen(300_000) }
    expect(told(quietCourses({ debt, owed: yen(8_000_000) }))).toMatchObject({ paid: 0, owed12: 300_000, end: 9 })
  })

  it('a lump that is accepted is paid if enough is put aside, and else never', () => {
    // 5 % of 4,000,000 after 2.4 months: two whole months.
    const debt = { ...quietDebt, kind: 'lump' as const, accepted: certain }
    const tables = { 'lump-sum': 5_000, 'months-to-settle': 240 }
    const withSavings = (savings: number) =>
      told(quietCourses({ debt, owed: yen(4_000_000), roomAfter: yen(0) }, tables, { savings: yen(savings) }))
    expect(withSavings(200_000)).toMatchObject({ paid: 200_000, owed12: 0, end: 2 })
    expect(withSavings(199_999)).toMatchObject({ paid: 0, owed120: 4_000_000, end: 0 })
  })

  it('a leaseback that is not renewed ends with its term, and the rent until then is paid', () => {
    const home: HomePart = {
      ...{ kind: 'leaseback', price: yen(10_000_000), rent: yen(80_000), refusal: 0, lastMonth: null, leaseMonths: 24 },
      ...{
        notRenewed: certain,
        proceeds: [{ at: yen(0), amount: yen(20_060_000) }],
        waiting: quietWaiting,
        fallback: noAuction,
      },
    }
    const tables = { 'months-before-listing': 100, 'months-to-closing': 100 }
    expect(told(quietCourses({ home }, tables))).toMatchObject({ paid: 1_920_000, end: 2, failure: 'not-renewed' })
    expect(told(quietCourses({ home: { ...home, notRenewed: 0 } }, tables))).toMatchObject({
      ...{ paid: 118 * 80_000, end: 2, failure: 'none' },
    })
  })

  it('lost work brings benefits while they last, and then nothing until the new work with its new pay', () => {
    // Certain loss in month 1, 3 months without work, then 80 % of 300,000. Benefits of 100,000 for 2 months. The room of 60,000 falls to
    // -140,000, -140,000, -240,000; from month 4 it would be 0, but the work is lost again at once, and benefits are those of 80 %.
    const earner = {
      ...{ ...steadyEarner(300_000), odds: { loss: certain, lossInRecession: 0, illness: 0, cut: 0 } },
      unemployment: { perMonth: yen(100_000), months: 2 },
    }
    const debt = { ...quietDebt, kind: 'lump' as const, accepted: certain, mostMissed: 99 }
    const tables = { 'months-to-new-work': 300, 'new-pay': 80_000, 'lump-sum': 1, 'months-to-settle': 400 }
    // After months 1 to 3 and 520,000 yen, 1 is left of 520,001 for the lump of month 4: floor(100,000 × 1 ÷ 100,000).
    const withSavings = (savings: number) =>
      told(
        quietCourses({ debt, owed: yen(100_000), roomAfter: yen(60_000) }, tables, {
          earners: [earner],
          savings: yen(savings),
        }),
      )
    expect(withSavings(520_001)).toMatchObject({ paid: 1, end: 4 })
    expect(withSavings(520_000)).toMatchObject({ paid: 0, end: 0 })
  })
})

describe('the kernel', () => {
  it('gives bit for bit what the plain twin gives', () => {
    fastIsPlain(300, 20, 20261122)
  })

  it('gives these rows on every machine', () => {
    // By the plain twin, and the same from the twin in C: paid, owed after 12, 36, 60 and 120 months, end, mark; of paths 0 and 7.
    const paths = [fastRun(fiveWays, 20_261_122, 0, 1), fastRun(fiveWays, 20_261_122, 7, 8)]
    const rows = paths.map((path) => fiveWays.courses.map((_, way) => [...path.subarray(7 * way, 7 * way + 7)]))
    expect(rows).toEqual([
      [
        [6_369_702, 25_009_608, 23_384_648, 25_838_730, 15_678_852, 0, 27],
        [3_628_100, 28_889_000, 9_648_474, 9_128_198, 13_283_538, 0, 25],
        [3_790_439, 8_986_770, 8_326_770, 8_165_726, 11_259_627, 0, 28],
        [3_628_100, 28_889_000, 9_648_474, 9_128_198, 13_283_538, 0, 26],
        [3_724_253, 1_173_330, 661_314, 5_853_939, 7_211_687, 0, 12],
      ],
      [
        [11_956_000, 25_009_608, 23_384_648, 21_710_230, 17_297_824, 0, 0],
        [3_120_000, 28_889_000, 8_017_060, 7_297_060, 5_497_060, 0, 0],
        [740_496, 28_889_000, 0, 0, 0, 29, 16],
        [18_390_584, 11_996_714, 14_068_834, 15_963_874, 20_701_474, 0, 12],
        [1_280_000, 1_173_330, 661_314, 149_298, 0, 67, 0],
      ],
    ])
  })

  it('gives the same bytes for the same seed, and others for another', () => {
    const first = bytes(fastRun(fiveWays, 5, 0, 40))
    expect(bytes(fastRun(fiveWays, 5, 0, 40)).equals(first)).toBe(true)
    expect(bytes(fastRun(fiveWays, 6, 0, 40)).equals(first)).toBe(false)
  })

  it('tells the same of path 7 however many paths are run, and whether they are run at once', () => {
    const column = (result: Float64Array, paths: number, path: number) =>
      Array.from({ length: result.length / paths }, (_, index) => result[index * paths + path])
    const seventh = column(fastRun(fiveWays, 5, 0, 8), 8, 7)
    expect(column(fastRun(fiveWays, 5, 0, 300), 300, 7)).toEqual(seventh)
    expect(column(fastRun(fiveWays, 5, 7, 8), 1, 0)).toEqual(seventh)
    expect(column(plainRun(fiveWays, 5, 6, 9), 3, 1)).toEqual(seventh)
  })
})
