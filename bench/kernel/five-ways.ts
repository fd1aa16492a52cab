import type { ByAmount, Course, Courses, DrawTable } from '#assessment/courses/course.ts'
import { yen } from '#base/yen.ts'

// A made-up matter, like those that come: a home worth 21 million with 26 million owed, two earners, a little put aside.

const certain = 4_294_967_296

const odds = (percent: number) => Math.round((certain * percent) / 100)

/** A table through some points, each a place in 0…256 and a value, straight between them. */
function table(...points: readonly (readonly [number, number])[]): DrawTable {
  return Array.from({ length: 257 }, (_, place) => {
    const next = points.find(([at]) => at >= place) ?? [256, 0]
    const before = points.findLast(([at]) => at <= place) ?? [0, 0]
    const span = next[0] - before[0]
    return span === 0 ? next[1] : before[1] + Math.floor(((next[1] - before[1]) * (place - before[0])) / span)
  })
}

const tables: Courses['tables'] = {
  'price-growth': table([0, -14_000], [26, -6_000], [128, 200], [230, 6_000], [256, 15_000]),
  'sale-value': table([0, 70_000], [26, 86_000], [128, 98_000], [230, 110_000], [256, 130_000]),
  'months-to-sell': table([0, 20], [26, 90], [128, 330], [230, 900], [256, 2_400]),
  'price-cut-noise': table([0, -9_000], [26, -4_000], [128, 0], [230, 4_000], [256, 9_000]),
  'months-before-listing': table([0, 50], [128, 150], [256, 400]),
  'months-to-closing': table([0, 80], [128, 150], [256, 300]),
  'standard-price': table([0, 40_000], [128, 58_000], [256, 80_000]),
  'petition-to-opening': table([0, 600], [128, 900], [256, 1_500]),
  bid: table([0, 60_000], [13, 80_000], [128, 135_000], [230, 190_000], [256, 300_000]),
  'base-price-fall': table([0, 20_000], [256, 40_000]),
  'opening-to-payment': table([0, 130], [256, 250]),
  'lump-sum': table([0, 1_000], [128, 6_000], [256, 30_000]),
  'months-to-settle': table([0, 600], [128, 2_400], [256, 6_000]),
  'leaseback-price': table([0, 50_000], [128, 68_000], [256, 85_000]),
  'leaseback-yield': table([0, 6_000], [128, 9_000], [256, 13_000]),
  'months-to-new-work': table([0, 50], [64, 150], [128, 350], [230, 1_300], [256, 3_000]),
  'new-pay': table([0, 50_000], [64, 85_000], [128, 100_000], [230, 112_000], [256, 140_000]),
  'new-pay-from-55': table([0, 35_000], [64, 62_000], [128, 85_000], [230, 102_000], [256, 125_000]),
  'months-of-illness': table([0, 50], [128, 120], [230, 700], [256, 2_000]),
  'pay-cut': table([0, 70_000], [128, 90_000], [256, 98_000]),
}

const proceeds: ByAmount = [5, 10, 15, 20, 25, 30].map((millions) => ({
  at: yen(millions * 1_000_000),
  amount: yen(millions * 955_000 - 360_000),
}))
const auctionProceeds: ByAmount = [
  { at: yen(1_000_000), amount: yen(200_000) },
  { at: yen(40_000_000), amount: yen(39_200_000) },
]
const planTotal: ByAmount = [
  { at: yen(0), amount: yen(0) },
  { at: yen(1_000_000), amount: yen(1_000_000) },
  { at: yen(5_000_000), amount: yen(1_000_000) },
  { at: yen(15_000_000), amount: yen(3_000_000) },
  { at: yen(30_000_000), amount: yen(3_000_000) },
]

/** What is paid and owed month by month: 98,000 yen, of which some is interest, after `atOnce` today. */
function schedule(owed: number, atOnce: number) {
  const left = [owed - atOnce]
  for (let month = 1; month <= 120; month += 1) {
    const before = left[month - 1] ?? 0
    left.push(before + Math.floor((before * 15) / 12_000) - 98_000)
  }
  return { due: left.map((_, month) => yen(month === 0 ? atOnce : 98_000)), owed: left.map(yen) }
}

const waiting = {
  owed: yen(26_000_000),
  growth: yen(33_000),
  growthWhenDue: yen(310_000),
  dueFrom: 3,
  instalments: null,
}
const court = { petition: 8, since: 0, opening: null, standardPrice: null, proceeds: auctionProceeds }
const debt = {
  ...{ lag: 2, perMonth: yen(30_000), planTotal: [], planMonths: 60, surviving: yen(0), runningRate: 0 },
  ...{ accepted: odds(40), mostMissed: 2, toSeizure: 6, delayRate: 146_000 },
}
const rooms = { fails: 'all' as const, owed: yen(0), room: yen(121_000), roomAfter: yen(52_000) }

const courses: readonly Course[] = [
  {
    way: 'keep-paying',
    home: {
      kind: 'keep',
      ...schedule(26_000_000, 196_000),
      delayRate: 146_000,
      mostMissed: 6,
      fallback: court,
      waiting,
    },
    debt: { ...debt, kind: 'lump' },
    ...rooms,
  },
  {
    way: 'voluntary-sale',
    home: {
      ...{ kind: 'sale', asking: yen(22_800_000), agreed: null, refusal: odds(8), lastMonth: null },
      ...{ proceeds, waiting, fallback: court },
    },
    debt: { ...debt, kind: 'instalments' },
    ...rooms,
  },
  {
    way: 'auction',
    home: { kind: 'auction', waiting, auction: { ...court, petition: 5 } },
    debt: { ...debt, kind: 'lump' },
    ...rooms,
  },
  {
    way: 'leaseback',
    home: {
      ...{ kind: 'leaseback', price: null, rent: null, refusal: odds(45), lastMonth: null, leaseMonths: 36 },
      ...{ notRenewed: odds(20), proceeds, waiting, fallback: court },
    },
    debt: { ...debt, kind: 'instalments' },
    ...rooms,
  },
  {
    way: 'individual-rehabilitation',
    home: { kind: 'none' },
    debt: { ...debt, kind: 'plan', lag: 7, planTotal, planMonths: 60 },
    ...rooms,
    owed: yen(6_400_000),
  },
]

/** 五つの道筋. Keeping the home, a voluntary sale, an auction, a leaseback and a plan, over ten years with two earners. */
export const fiveWays: Courses = {
  world: {
    marketValue: yen(21_000_000),
    meanGrowth: 500,
    persistence: 40_000,
    recession: { odds: odds(15), months: 24, growth: -6_000, timeFactor: 150_000, bidFactor: 85_000 },
    cut: { atOnce: 2_000, perMonth: 700, least: 70_000, most: 105_000 },
    overpricing: { perPercent: 3_000, most: 250_000 },
    rounds: { leastBid: 80_000, failedFactor: 95_000, months: 3, most: 4 },
  },
  household: {
    earners: [
      {
        ...{ pay: yen(268_000), owes: true, isFrom55: false, longer: 100_000 },
        odds: { loss: odds(0.6), lossInRecession: odds(1.2), illness: odds(0.15), cut: odds(0.4) },
        unemployment: { perMonth: yen(165_000), months: 5 },
        sickness: { perMonth: yen(178_000), months: 18 },
      },
      {
        ...{ pay: yen(96_000), owes: false, isFrom55: false, longer: 120_000 },
        odds: { loss: odds(1), lossInRecession: odds(1.8), illness: odds(0.15), cut: odds(0.8) },
        unemployment: { perMonth: yen(0), months: 0 },
        sickness: { perMonth: yen(0), months: 0 },
      },
    ],
    savings: yen(450_000),
    savedShare: 50_000,
  },
  tables,
  courses,
}
