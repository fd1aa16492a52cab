import fc from 'fast-check'
import { addDays, type Day } from '#base/day.ts'
import {
  figureLimits,
  type RangeFigure,
  type RangeHead,
  rangeAssumptionIds,
  rangeFigures,
  rangeHeads,
} from '#law/market/range-heads.ts'
import { roadSteps } from '#law/road-steps.ts'
import { intentions } from '#matter/household.ts'
import type { Cast } from './people.ts'
import { ago, mostly, names, notes, oneIn, percentages, spread, yenOf } from './values.ts'

interface Things {
  readonly properties: number
  readonly rights: number
}

const saleOf = ({ properties, rights }: Things) =>
  fc
    .record({
      isOne: fc.boolean(),
      sold: fc.record({
        price: yenOf(50_000_000),
        lowPriceAgreed: oneIn(2, fc.boolean()),
        medium: mostly(fc.constantFrom('paper', 'electronic')),
        deeds: mostly(fc.nat(2)),
        brokerTaxable: oneIn(2, fc.boolean()),
        registrationCosts: mostly(yenOf(100_000)),
        scrivenerFee: mostly(yenOf(150_000)),
        estateShare: oneIn(2, yenOf(200_000)),
        landlordConsent: oneIn(6, yenOf(1_000_000)),
        otherCosts: oneIn(
          3,
          fc.array(fc.record({ title: names('測量', '残った物の処分'), amount: yenOf(500_000) }), { maxLength: 2 }),
        ),
        movingCost: mostly(yenOf(400_000)),
        movingApproved: mostly(fc.boolean()),
        releaseMoney: oneIn(
          3,
          fc.array(fc.record({ right: fc.constantFrom(...ids('right', rights)), amount: yenOf(500_000) }), {
            maxLength: 2,
          }),
        ),
      }),
      days: fc.tuple(ago(-30, 60), fc.nat(60), fc.nat(90)),
    })
    .map(({ isOne, sold, days: [from, more, last] }) => ({
      ...sold,
      otherCosts: sold.otherCosts?.map((cost, index) => ({ id: `cost${index}`, ...cost })) ?? null,
      ...(isOne ? { property: 'property0' } : { properties: ids('property', properties) }),
      ...daysOf(from, more, last),
    }))

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`)

/** The mandate, the contract and the closing, in their order. */
const daysOf = (from: Day, more: number, last: number) => ({
  mediationContractOn: from,
  contractOn: addDays(from, more),
  closingOn: addDays(from, more + last),
})

/** 想定. The first scenario of the plan, and at times a second one. */
export const scenariosOf = (cast: Cast, things: Things) =>
  fc.array(
    fc.record({
      title: mostly(names('査定の値段で売る', '安く売る')),
      voluntarySale: mostly(saleOf(things)),
      auction: oneIn(2, fc.record({ property: oneIn(2, fc.constant('property0')), salePrice: yenOf(40_000_000) })),
      leaseback: oneIn(
        2,
        fc.record({ price: yenOf(40_000_000), rent: yenOf(200_000), months: fc.integer({ min: 1, max: 60 }) }),
      ),
      familySale: oneIn(
        2,
        fc.record({ buyer: mostly(fc.constantFrom(...cast)), price: yenOf(40_000_000), funded: fc.boolean() }),
      ),
    }),
    { minLength: 1, maxLength: 2 },
  )

/** 希望. */
export const wishes = fc.record({
  keepHome: mostly(fc.boolean()),
  secrecy: oneIn(2, fc.subarray(['family', 'workplace', 'neighbours'])),
  leaveBy: oneIn(2, ago(-400, 0)),
  intends: oneIn(3, fc.subarray([...intentions])),
  note: oneIn(4, notes),
})

const norm = fc.record({
  releaseMost: oneIn(
    2,
    fc.record({ second: mostly(yenOf(500_000)), third: mostly(yenOf(300_000)), later: mostly(yenOf(200_000)) }),
  ),
  releasePercent: oneIn(2, percentages),
  juniorTaxMost: oneIn(2, yenOf(300_000)),
  movingMost: oneIn(2, yenOf(500_000)),
  scrivenerMost: oneIn(2, yenOf(150_000)),
  estateSharePercent: oneIn(2, percentages),
  paysStamp: oneIn(2, fc.boolean()),
  paysLateFees: oneIn(2, fc.boolean()),
})

const stepDays = fc
  .record({ step: fc.constantFrom(...roadSteps), days: spread(0, 400) })
  .map(({ step, days }) => ({ step, ...days }))

/** 設定. Most matters leave them to the defaults; some state their own. */
/** One assumption of the ranges with figures of its own, in their order. */
const figuresOf = (head: RangeHead) => {
  const names: readonly RangeFigure[] = rangeFigures[head.form]
  const between = (name: RangeFigure) => {
    const [least, most] = figureLimits(head, name)
    return fc.integer({ min: 0, max: 8 }).map((part) => {
      const value = least + ((most - least) * part) / 8
      return head.isWhole ? Math.round(value) : value
    })
  }
  return fc.tuple(...names.map(between)).map((values) => {
    const inOrder = names.includes('low') ? values.toSorted((one, other) => one - other) : values
    return Object.fromEntries(names.map((name, index) => [name, inOrder[index]]))
  })
}

const ranges = fc.record(Object.fromEntries(rangeAssumptionIds.map((id) => [id, oneIn(6, figuresOf(rangeHeads[id]))])))

export const settings = fc.record({
  auctionCorrectionPercent: oneIn(3, fc.constantFrom(20, 30, 50)),
  auctionPricePercent: oneIn(3, spread(20, 100)),
  auctionCost: oneIn(3, spread(100_000, 2_000_000)),
  agencyScrivenerPer: oneIn(3, fc.constantFrom('claim', 'parcel')),
  creditorNorms: oneIn(
    3,
    fc.record({
      ...{ agency: oneIn(2, norm), guaranteeCompany: oneIn(2, norm), creditGuaranteeAssociation: oneIn(2, norm) },
      ...{ servicer: oneIn(2, norm), lender: oneIn(2, norm) },
    }),
  ),
  arrangementInstalments: oneIn(3, spread(1, 120)),
  discountPercent: oneIn(3, percentages),
  insolvencyMonths: oneIn(3, fc.integer({ min: 1, max: 120 })),
  municipalityReleasePercent: oneIn(3, percentages),
  settlementOpeningPercent: oneIn(3, percentages),
  stopPercents: oneIn(3, fc.array(percentages, { maxLength: 3 })),
  timelineDays: oneIn(3, fc.uniqueArray(stepDays, { maxLength: 3, selector: ({ step }) => step })),
  withdrawalCourtDays: oneIn(3, fc.integer({ min: 1, max: 30 })),
  instalments: oneIn(3, fc.array(fc.constantFrom(5_000, 10_000, 30_000, 100_000), { minLength: 1, maxLength: 4 })),
  ranges: oneIn(4, ranges),
})
