import * as z from 'zod/mini'
import { roadSteps } from '#law/road-steps.ts'
import { amount, bool, facts, id, ids, onDay, percentage, required, text, whole } from './fields.ts'
import { rangesSchema } from './range-settings.ts'

const costSchema = z.strictObject({ ...required({ id }), ...facts({ title: text, amount }) })
const releaseMoneySchema = z.strictObject(required({ right: id, amount }))

/** 任意売却の想定. What is assumed of a sale with the creditors' consent. */
const voluntarySaleSchema = z.strictObject(
  facts({
    property: id,
    properties: ids,
    price: amount,
    mediationContractOn: onDay,
    contractOn: onDay,
    closingOn: onDay,
    medium: z.enum(['paper', 'electronic']),
    deeds: whole(0, 10),
    brokerTaxable: bool,
    lowPriceAgreed: bool,
    registrationCosts: amount,
    scrivenerFee: amount,
    estateShare: amount,
    landlordConsent: amount,
    otherCosts: z.array(costSchema).check(z.maxLength(20)),
    movingCost: amount,
    movingApproved: bool,
    releaseMoney: z.array(releaseMoneySchema).check(z.maxLength(50)),
  }),
)

/** 競売の想定. What is assumed of an auction by the court; without it the settings speak. */
const auctionSchema = z.strictObject(facts({ property: id, salePrice: amount }))

/** リースバックの想定. What a firm has offered: what it pays, the rent, and for how many months the home is let. */
const leasebackSchema = z.strictObject(facts({ price: amount, rent: amount, months: whole(1, 600) }))

/** 親族間売買の想定. Who in the family would buy, for how much, and whether the money is there. */
const familySaleSchema = z.strictObject(facts({ buyer: id, price: amount, funded: bool }))

/** シナリオ. Assumptions are kept apart from facts; the first scenario is the one that a plan shows. */
export const scenarioSchema = z.strictObject({
  ...required({ id }),
  ...facts({
    ...{ title: text, voluntarySale: voluntarySaleSchema, auction: auctionSchema },
    ...{ leaseback: leasebackSchema, familySale: familySaleSchema },
  }),
})

const amounts = required({ low: amount, typical: amount, high: amount })
const percents = required({ low: percentage, typical: percentage, high: percentage })

const normSchema = z.strictObject(
  facts({
    releaseMost: z.strictObject(facts({ second: amount, third: amount, later: amount })),
    releasePercent: percentage,
    juniorTaxMost: amount,
    movingMost: amount,
    scrivenerMost: amount,
    estateSharePercent: percentage,
    paysStamp: bool,
    paysLateFees: bool,
  }),
)

/** 債権者の基準. What each kind of first creditor lets be taken from the price, where it differs from the defaults. */
const normsSchema = z.strictObject(
  facts({
    agency: normSchema,
    guaranteeCompany: normSchema,
    creditGuaranteeAssociation: normSchema,
    servicer: normSchema,
    lender: normSchema,
  }),
)

const counts = whole(1, 1_200)
const spanDays = whole(0, 3_650)
/** 手続ごとの日数. Days from the step before: at least, usual, at most. */
const stepDaysSchema = z.strictObject(
  required({ step: z.enum(roadSteps), low: spanDays, typical: spanDays, high: spanDays }),
)

/** 設定. The matter's own values in place of the defaults of `#law/settings.ts`. */
export const settingsSchema = z.strictObject(
  facts({
    auctionCorrectionPercent: percentage,
    auctionPricePercent: z.strictObject(percents),
    auctionCost: z.strictObject(amounts),
    agencyScrivenerPer: z.enum(['claim', 'parcel']),
    creditorNorms: normsSchema,
    arrangementInstalments: z.strictObject(required({ low: counts, typical: counts, high: counts })),
    discountPercent: percentage,
    insolvencyMonths: whole(1, 120),
    municipalityReleasePercent: percentage,
    ranges: rangesSchema,
    settlementOpeningPercent: percentage,
    stopPercents: z.array(percentage).check(z.maxLength(10)),
    timelineDays: z.array(stepDaysSchema).check(z.maxLength(roadSteps.length)),
    withdrawalCourtDays: whole(1, 30),
    instalments: z.array(amount.check(z.gte(1))).check(z.minLength(1), z.maxLength(10)),
  }),
)
