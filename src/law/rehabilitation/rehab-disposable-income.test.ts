import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import {
  householdCosts,
  housingCaps,
  type Place,
  personalCosts,
  type WinterClass,
  winterClasses,
  winterCosts,
  type Zone,
  zones,
} from './rehab-disposable-income.table.ts'
import { rehabDisposableIncome } from './rehab-disposable-income.ts'

interface Household {
  readonly zone: Zone
  readonly winterClass: WinterClass
  readonly place: Place
  readonly ages: readonly number[]
  readonly rent: number
  readonly gross: number
  readonly earned: boolean
  readonly net: number
}

/** One person of 30 in a ward of Tokyo, without rent and without work. */
const single: Household = {
  ...{ zone: 1, winterClass: 6, place: '東京都', ages: [30], rent: 0, gross: 0, earned: false, net: 0 },
}

const finding = (changes: Partial<Household>) => {
  const { rent, gross, net, ...others } = { ...single, ...changes }
  return rehabDisposableIncome({
    ...others,
    yearlyHousingCost: yen(rent),
    grossAnnual: yen(gross),
    netTwoYears: yen(net),
  })
}

const answer = (changes: Partial<Household>) => finding(changes).value
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const anyClass = (zone: Zone): WinterClass => (zone === 2 ? 3 : 6)

describe('可処分所得2年分', () => {
  it.each<readonly [Partial<Household>, number, number]>([
    // the first two printed in the reference; the third by hand: 477 + 477 + 296 + 618 + 182 + 419 + 555 = 3,024
    [{ ages: [45, 43, 10], rent: 1_200_000, gross: 2_500_000, earned: true, net: 9_200_000 }, 3_499_000, 2_202_000],
    [{ ages: [45, 43, 10], rent: 600_000, gross: 6_000_000, earned: true, net: 9_200_000 }, 3_264_000, 2_672_000],
    [
      {
        ...{ zone: 2, winterClass: 1, place: '北海道', ages: [33, 31, 2], rent: 660_000 },
        ...{ gross: 3_600_000, earned: true, net: 6_400_000 },
      },
      3_024_000,
      352_000,
    ],
    // by hand: 520 + 520 + 478 + 62 = 1,580, a pension and a home without a loan
    [
      { zone: 5, winterClass: 3, place: '長野県', ages: [71, 70], gross: 2_500_000, net: 4_600_000 },
      1_580_000,
      1_440_000,
    ],
    // by hand: 499 + 527 + 16 = 1,042; the income is just twice that, a yen more, a yen less
    [{ net: 2_084_000 }, 1_042_000, 0],
    [{ net: 2_084_001 }, 1_042_000, 1],
    [{ net: 2_083_999 }, 1_042_000, 0],
    [{ net: 0 }, 1_042_000, 0],
  ])('%j costs %i a year and leaves %i in two', (household, minimumLivingCost, disposableTwoYears) => {
    expect(answer(household)).toMatchObject({ minimumLivingCost, disposableTwoYears })
  })

  it.each([
    // age, first and sixth zone in thousands: 別表第二, read by eye
    [0, 279, 223],
    [1, 279, 216],
    [2, 310, 240],
    [3, 341, 265],
    [4, 341, 265],
    [5, 398, 315],
    [6, 442, 351],
    [7, 429, 338],
    [8, 456, 359],
    [9, 482, 380],
    [10, 482, 380],
    [11, 557, 444],
    [12, 615, 492],
    [13, 598, 475],
    [14, 606, 478],
    [15, 601, 468],
    [16, 588, 456],
    [17, 556, 431],
    [18, 524, 406],
    [19, 512, 396],
    [20, 499, 387],
    [39, 499, 387],
    [40, 488, 379],
    [41, 478, 370],
    [58, 478, 370],
    [59, 465, 360],
    [60, 452, 351],
    [68, 452, 351],
    [69, 538, 429],
    [70, 624, 507],
    [104, 624, 507],
  ] as const)('at the age of %i costs %i thousand in the first zone and %i in the sixth', (age, first, sixth) => {
    expect(answer({ ages: [age] }).personal).toEqual([first * 1000])
    expect(answer({ zone: 6, ages: [age] }).personal).toEqual([sixth * 1000])
  })

  it.each([
    // zone, size, household, winter in class 1 (別表, read by eye)
    [1, 1, 527, 16],
    [1, 2, 583, 20],
    [1, 3, 647, 24],
    [1, 4, 703, 27],
    [1, 5, 703, 27],
    [2, 1, 503, 118],
    [2, 4, 672, 206],
    [3, 3, 588, 173],
    [4, 2, 504, 138],
    [5, 9, 577, 177],
    [6, 3, 501, 147],
  ] as const)('in zone %i a household of %i costs %i, and %i in winter', (zone, size, household, winter) => {
    const found = answer({ zone, winterClass: 1, ages: Array.from({ length: size }, () => 30) })
    expect(found).toMatchObject({ household: household * 1000, winter: winter * 1000 })
  })

  it.each([
    // zone, class, one person: 冬季, read by eye
    [1, 4, 16],
    [2, 3, 56],
    [2, 6, 15],
    [3, 2, 80],
    [3, 5, 28],
    [4, 3, 51],
    [4, 6, 14],
    [5, 4, 37],
    [5, 5, 26],
    [6, 2, 68],
    [6, 4, 35],
  ] as const)('in zone %i and class %i one person costs %i thousand in winter', (zone, winterClass, winter) => {
    expect(answer({ zone, winterClass }).winter).toBe(winter * 1000)
  })

  it.each([
    // place, zone, one, two to six, seven and more: 住居費, read by eye
    ['北海道', 4, 322, 419, 503],
    ['北海道', 6, 270, 352, 422],
    ['札幌市', 2, 407, 529, 635],
    ['仙台市', 2, 422, 550, 660],
    ['いわき市', 5, 334, 434, 521],
    ['宇都宮市', 3, 446, 580, 696],
    ['埼玉県', 1, 568, 738, 886],
    ['埼玉県', 3, 568, 738, 886],
    ['埼玉県', 5, 493, 641, 769],
    ['千葉県', 2, 552, 718, 862],
    ['東京都', 1, 642, 835, 1002],
    ['東京都', 5, 468, 608, 730],
    ['神奈川県', 2, 550, 714, 857],
    ['横浜市及び川崎市', 1, 642, 835, 1002],
    ['富山県', 6, 256, 332, 398],
    ['名古屋市', 1, 430, 559, 671],
    ['滋賀県', 3, 500, 650, 780],
    ['京都市', 1, 502, 653, 784],
    ['大阪府', 3, 502, 653, 784],
    ['兵庫県', 4, 502, 653, 784],
    ['和歌山市', 3, 418, 544, 653],
    ['岡山県', 2, 390, 508, 610],
    ['広島市', 2, 484, 629, 755],
    ['高知県', 6, 298, 388, 466],
    ['福岡市', 2, 426, 553, 664],
    ['熊本県', 6, 299, 389, 467],
    ['鹿児島市', 3, 361, 469, 563],
    ['沖縄県', 3, 386, 502, 602],
    ['沖縄県', 5, 368, 479, 575],
  ] as const)('in %s, zone %i, housing is capped at %i, %i or %i thousand', (place, zone, forOne, forSix, forMore) => {
    const housing = (size: number, rent: number) =>
      answer({ zone, winterClass: anyClass(zone), place, rent, ages: Array.from({ length: size }, () => 30) }).housing
    expect([1, 2, 6, 7, 8].map((size) => housing(size, 99_000_000))).toEqual(
      [forOne, forSix, forSix, forMore, forMore].map((cap) => cap * 1000),
    )
    expect(housing(1, forOne * 1000)).toBe(forOne * 1000)
    expect(housing(1, forOne * 1000 - 1)).toBe(forOne * 1000 - 1)
    expect(housing(1, 1)).toBe(1)
  })

  it.each([
    // zone, gross income, thousands: 勤労必要経費
    [1, 0, 490],
    [1, 1_999_999, 490],
    [2, 2_000_000, 525],
    [1, 2_499_999, 525],
    [2, 2_500_000, 555],
    [3, 1_999_999, 476],
    [4, 2_000_000, 505],
    [3, 9_000_000, 505],
    [5, 1_999_999, 455],
    [6, 9_000_000, 455],
  ] as const)('in zone %i an earner of %i needs %i thousand for work', (zone, gross, work) => {
    const facts = { zone, winterClass: anyClass(zone), gross } as const
    expect(answer({ ...facts, earned: true }).work).toBe(work * 1000)
    expect(answer({ ...facts, earned: false }).work).toBe(0)
  })

  it('has the tables of the order: sums per column, added up from the text', () => {
    const columns = [0, 1, 2, 3, 4, 5].map((column) => sum(personalCosts.map(({ amounts }) => amounts[column] ?? 0)))
    expect(columns).toEqual([12_117, 11_609, 11_072, 10_564, 10_019, 9_516])
    expect(zones.map((zone) => sum(householdCosts[zone]))).toEqual([2460, 2350, 2239, 2128, 2017, 1906])
    expect(zones.map((zone) => winterClasses.map((at) => sum(winterCosts[zone][at] ?? [])))).toEqual([
      [87, 87, 87, 87, 87, 87],
      [658, 0, 312, 0, 0, 83],
      [626, 448, 297, 228, 159, 79],
      [597, 426, 283, 217, 151, 77],
      [565, 403, 268, 205, 143, 73],
      [533, 381, 253, 194, 134, 68],
    ])
    expect([0, 1, 2].map((column) => sum(housingCaps.map(({ caps }) => caps[column] ?? 0)))).toEqual([
      ...[44_615, 57_998, 69_595],
    ])
    expect([housingCaps.length, sum(housingCaps.map((row) => row.zones.length))]).toEqual([115, 183])
    expect(new Set(housingCaps.flatMap((row) => row.zones.map((zone) => row.place + zone))).size).toBe(183)
  })

  it('names places that lie in the table, and no housing line that is not there', () => {
    expect(() => answer({ place: '北海道', rent: 1 })).toThrow(NotCovered)
    expect(() => answer({ place: '北海道', rent: 1 })).toThrow('北海道の第1区')
    expect(() => answer({ zone: 6, place: '大阪府', rent: 1 })).toThrow(NotCovered)
    expect(() => answer({ zone: 3, place: '兵庫県', rent: 1 })).toThrow(NotCovered)
    expect(answer({ zone: 3, place: '兵庫県', rent: 0 }).housing).toBe(0)
  })

  it('does not cover a winter class that the zone does not have, nor a household of nobody', () => {
    for (const winterClass of [2, 4, 5] as const) {
      expect(() => answer({ zone: 2, winterClass })).toThrow(NotCovered)
    }
    expect(() => answer({ zone: 2, winterClass: 4 })).toThrow('第2区の冬季特別地域4')
    expect(() => answer({ ages: [] })).toThrow(NotCovered)
    expect(() => answer({ ages: [] })).toThrow('1人以上')
  })

  it('doubts a winter class that is not that of the prefecture', () => {
    const places = new Set(housingCaps.map(({ place }) => place))
    const classes: Readonly<Record<number, readonly string[]>> = {
      1: ['北海道', '札幌市', '青森県', '秋田県', '秋田市'],
      2: ['岩手県', '山形県', '新潟県', '新潟市'],
      3: ['宮城県', '仙台市', '福島県', '郡山市', 'いわき市', '富山県', '長野県'],
      4: ['石川県', '金沢市', '福井県'],
      5: ['栃木県', '宇都宮市', '群馬県', '山梨県', '岐阜県', '鳥取県', '島根県'],
    }
    expect(places.size).toBe(74)
    for (const place of places) {
      for (const winterClass of winterClasses) {
        const own = [1, 2, 3, 4, 5].find((at) => classes[at]?.includes(place)) ?? 6
        const [first] = finding({ place, winterClass }).notes
        expect(first?.text.startsWith(`${place}の冬季特別地域の区分は、表では${own}です`), place).toBe(
          own !== winterClass,
        )
      }
    }
  })

  it('does not mind the order of the ages, and is the sum of its lines', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 110 }), { minLength: 1, maxLength: 9 })
    const net = fc.integer({ min: 0, max: 50_000_000 })
    fc.assert(
      fc.property(ages, fc.constantFrom(...zones), net, fc.nat(3_000_000), (given, zone, income, rent) => {
        const place = zone === 6 ? '沖縄県' : zone === 4 ? '兵庫県' : '東京都'
        const facts = {
          zone,
          winterClass: anyClass(zone),
          place,
          net: income,
          rent,
          gross: rent,
          earned: true,
        } as const
        const found = answer({ ...facts, ages: given })
        const { personal, household, winter, housing, work, minimumLivingCost, disposableTwoYears } = found
        expect(minimumLivingCost).toBe(add(...personal, household, winter, housing, work))
        expect(disposableTwoYears).toBe(Math.max(0, income - 2 * minimumLivingCost))
        expect(answer({ ...facts, ages: given.toReversed() }).minimumLivingCost).toBe(minimumLivingCost)
        expect(housing).toBeLessThanOrEqual(rent)
      }),
      { seed: 20261121 },
    )
  })

  it('tells what is wrong with the facts', () => {
    const issues = rehabDisposableIncome.evaluate({
      ...{ zone: 7, winterClass: '1', place: '大阪市', ages: [151, -1, 0.5] },
      ...{ yearlyHousingCost: -1, grossAnnual: 0, earned: 1 },
    })
    expect(issues).toMatchObject([
      ...[{ path: 'zone' }, { path: 'winterClass' }, { path: 'place' }, { path: 'ages[0]' }, { path: 'ages[1]' }],
      ...[{ path: 'ages[2]' }, { path: 'yearlyHousingCost' }, { path: 'earned' }, { path: 'netTwoYears' }],
    ])
    expect(issues).toMatchObject({ 0: { message: expect.stringContaining('1、2、3、4、5、6') } })
  })

  it('tells its working line by line', () => {
    const rented = finding({ ages: [45, 10], rent: 700_000, gross: 3_000_000, earned: true, net: 6_000_000 })
    expect(rented.steps.map(({ value }) => value)).toEqual([
      ...[478_000, 482_000, 583_000, 20_000, 700_000, 700_000, 555_000],
      ...[2_818_000, 6_000_000, 364_000],
    ])
    expect(rented.steps.slice(0, 6).map(({ label }) => label)).toEqual([
      '個人別生活費（第1区・45歳）',
      '個人別生活費（第1区・10歳）',
      '世帯別生活費（第1区・2人）',
      '冬季特別生活費（第1区・冬季特別地域6）',
      '1年の家賃か住宅ローンの返済額',
      '住居費（東京都の表の額までで、実際の額が少なければその額）',
    ])
    expect(finding({}).steps.map(({ value }) => value)).toEqual([499_000, 527_000, 16_000, 0, 0, 1_042_000, 0, 0])
  })

  it('names what else the plan must reach, whom to count, and where the figures may fail', () => {
    expect(finding({}).notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'caution', 'caution'])
    expect(finding({}).notes[0]?.text).toContain('最低弁済額')
    expect(finding({}).notes[1]?.text).toContain('扶養')
    expect(finding({ rent: 1 }).notes).toHaveLength(5)
    expect(finding({ rent: 1 }).notes[4]?.text).toContain('引っ越し')
  })
})
