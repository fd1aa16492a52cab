import fc from 'fast-check'
import {
  type AuctionPart,
  type ByAmount,
  type Course,
  type Courses,
  type DebtPart,
  type DrawTable,
  type DrawTableId,
  drawTableIds,
  type Earner,
  type HomePart,
  type Waiting,
  type World,
} from '#assessment/courses/course.ts'
import { type Yen, yen } from '#base/yen.ts'

// Whole sets of courses, likely and unlikely ones: nothing of them need make sense, but that the kernel reckons them as the plain twin does.

const int = (min: number, max: number) => fc.integer({ min, max })

const amount = (max: number): fc.Arbitrary<Yen> =>
  fc.oneof({ weight: 1, arbitrary: fc.constantFrom(0, 1, max) }, { weight: 4, arbitrary: int(0, max) }).map(yen)

const signed = (max: number): fc.Arbitrary<Yen> => int(-max, max).map(yen)

/** Never, always, or in between, rather seldom or often. */
const odds = (often: number) =>
  fc.oneof(
    fc.constantFrom(0, 1, 4_294_967_296),
    fc.double({ min: 0, max: often, noNaN: true }).map((share) => Math.floor(4_294_967_296 * share)),
  )

/** What each table may hold. */
const spans: Readonly<Record<DrawTableId, readonly [number, number]>> = {
  'price-growth': [-40_000, 40_000],
  'sale-value': [0, 200_000],
  'months-to-sell': [0, 6_000],
  'price-cut-noise': [-20_000, 20_000],
  'months-before-listing': [0, 1_000],
  'months-to-closing': [0, 600],
  'standard-price': [0, 120_000],
  'petition-to-opening': [0, 4_000],
  bid: [0, 400_000],
  'base-price-fall': [0, 60_000],
  'opening-to-payment': [0, 500],
  'lump-sum': [0, 100_000],
  'months-to-settle': [0, 12_000],
  'leaseback-price': [0, 120_000],
  'leaseback-yield': [0, 30_000],
  'months-to-new-work': [0, 6_000],
  'new-pay': [0, 200_000],
  'new-pay-from-55': [0, 200_000],
  'months-of-illness': [0, 3_000],
  'pay-cut': [0, 100_000],
}

/** Ascending values from a few knots; or one value all along. */
const table = ([min, max]: readonly [number, number]): fc.Arbitrary<DrawTable> =>
  fc.oneof(
    { weight: 1, arbitrary: int(min, max).map((value) => Array.from({ length: 257 }, () => value)) },
    {
      weight: 3,
      arbitrary: fc.array(int(min, max), { minLength: 2, maxLength: 6 }).map((some) => {
        const knots = some.toSorted((a, b) => a - b)
        return Array.from({ length: 257 }, (_, place) => {
          const at = (place * (knots.length - 1)) / 256
          const low = knots[Math.floor(at)] ?? 0
          return low + Math.floor(((knots[Math.ceil(at)] ?? 0) - low) * (at - Math.floor(at)))
        })
      }),
    },
  )

const tables = fc.record(
  Object.fromEntries(drawTableIds.map((id) => [id, table(spans[id])])) as Record<DrawTableId, fc.Arbitrary<DrawTable>>,
)

const world: fc.Arbitrary<World> = fc.record({
  marketValue: fc.option(amount(300_000_000), { freq: 8 }),
  meanGrowth: int(-5_000, 5_000),
  persistence: int(-50_000, 100_000),
  recession: fc.record({
    odds: odds(1),
    months: int(0, 140),
    growth: int(-20_000, 5_000),
    timeFactor: int(50_000, 300_000),
    bidFactor: int(30_000, 120_000),
  }),
  cut: fc.record({
    atOnce: int(0, 10_000),
    perMonth: int(0, 3_000),
    least: int(50_000, 90_000),
    most: int(90_000, 120_000),
  }),
  overpricing: fc.record({ perPercent: int(0, 10_000), most: int(100_000, 400_000) }),
  rounds: fc.record({
    leastBid: int(0, 150_000),
    failedFactor: int(50_000, 120_000),
    months: int(1, 12),
    most: int(0, 4),
  }),
})

const help = fc.record({ perMonth: amount(400_000), months: int(0, 20) })

const earner: fc.Arbitrary<Earner> = fc.record({
  pay: amount(1_200_000),
  owes: fc.boolean(),
  isFrom55: fc.boolean(),
  odds: fc.record({ loss: odds(0.1), lossInRecession: odds(0.2), illness: odds(0.05), cut: odds(0.1) }),
  unemployment: help,
  sickness: help,
  longer: int(50_000, 300_000),
})

/** Some points at prices that ascend; the amounts may fall. */
const byAmount: fc.Arbitrary<ByAmount> = fc
  .array(fc.record({ at: amount(300_000_000), amount: amount(300_000_000) }), { maxLength: 16 })
  .map((knots) => {
    const ascending = knots.toSorted((a, b) => a.at - b.at)
    return ascending.filter(({ at }, index) => at !== ascending[index + 1]?.at)
  })

/** Instalments of one amount, here and there of another, and what is left after each; some end within the run. */
const schedule = fc
  .record({
    owed: amount(60_000_000),
    due: amount(300_000),
    atOnce: amount(500_000),
    odd: signed(2_000),
    rate: int(0, 60),
  })
  .map(({ owed, due, atOnce, odd, rate }) => {
    const left = [Math.max(0, owed - atOnce)]
    const paid = [Math.min(owed, atOnce)]
    for (let month = 1; month <= 120; month += 1) {
      const before = (left[month - 1] ?? 0) + Math.floor(((left[month - 1] ?? 0) * rate) / 12_000)
      const now = Math.min(before, Math.max(0, due + (month % 6 === 0 ? odd : 0)))
      paid.push(now)
      left.push(before - now)
    }
    return { due: paid.map(yen), owed: left.map(yen) }
  })

const waiting: fc.Arbitrary<Waiting> = fc.record({
  owed: amount(400_000_000),
  growth: amount(200_000),
  growthWhenDue: amount(3_000_000),
  dueFrom: int(0, 130),
  instalments: fc.option(schedule, { freq: 2 }),
})

const auction: fc.Arbitrary<AuctionPart> = fc.record({
  // From 121 on there is no petition within the run.
  petition: fc.oneof(int(0, 20), fc.constantFrom(120, 121, 1_000)),
  since: int(0, 30),
  opening: fc.option(fc.oneof(int(0, 12), int(110, 140)), { freq: 2 }),
  standardPrice: fc.option(int(1, 100_000_000).map(yen), { freq: 2 }),
  proceeds: byAmount,
})

const lastMonth = fc.option(int(0, 130), { freq: 2 })

const home: fc.Arbitrary<HomePart> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc
    .record({ months: schedule, delayRate: int(0, 200_000), mostMissed: int(1, 8), fallback: auction, waiting })
    .map(({ months, ...rest }) => ({ kind: 'keep' as const, ...months, ...rest })),
  fc.record({
    kind: fc.constant('sale' as const),
    asking: amount(300_000_000),
    agreed: fc.option(fc.record({ price: amount(300_000_000), month: int(0, 130) }), { freq: 2 }),
    refusal: odds(1),
    ...{ lastMonth, proceeds: byAmount, waiting, fallback: auction },
  }),
  fc.record({
    kind: fc.constant('leaseback' as const),
    price: fc.option(int(1, 100_000_000).map(yen), { freq: 2 }),
    rent: fc.option(int(1, 300_000).map(yen), { freq: 2 }),
    refusal: odds(1),
    leaseMonths: int(0, 140),
    notRenewed: odds(1),
    ...{ lastMonth, proceeds: byAmount, waiting, fallback: auction },
  }),
  fc.record({ kind: fc.constant('auction' as const), waiting, auction }),
)

const debt: fc.Arbitrary<DebtPart> = fc.record({
  kind: fc.constantFrom('none', 'instalments', 'lump', 'plan', 'discharge'),
  lag: fc.oneof(int(0, 24), int(100, 130)),
  perMonth: fc.oneof(amount(300_000), amount(5_000_000)),
  planTotal: byAmount,
  planMonths: int(1, 60),
  surviving: amount(5_000_000),
  accepted: odds(1),
  mostMissed: int(1, 6),
  toSeizure: int(0, 30),
  runningRate: fc.oneof(fc.constant(0), int(0, 200_000)),
  delayRate: int(0, 200_000),
})

const room = fc.option(fc.oneof(signed(300_000), signed(2_000_000)), { freq: 4 })

const course: fc.Arbitrary<Course> = fc.record({
  way: fc.constant('voluntary-sale' as const),
  fails: fc.constantFrom('all' as const, 'debt' as const),
  ...{ home, debt, owed: amount(400_000_000), room, roomAfter: room },
})

/** 経過のまとまり of every kind, a few ways each. */
export const generatedCourses: fc.Arbitrary<Courses> = fc.record({
  world,
  household: fc.record({
    earners: fc.array(earner, { maxLength: 2 }),
    savings: amount(20_000_000),
    savedShare: int(0, 100_000),
  }),
  tables,
  courses: fc.array(course, { minLength: 1, maxLength: 4 }),
})
