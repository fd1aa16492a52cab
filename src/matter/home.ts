import * as z from 'zod/mini'
import { amount, bool, facts, id, ids, inMonth, onDay, percentage, required, text, whole } from './fields.ts'

const ownerSchema = z.strictObject({
  ...required({ person: id }),
  ...facts({ share: z.string().check(z.regex(/^[1-9]\d{0,5}\/[1-9]\d{0,5}$/, '持分を「1/2」の形で書いてください。')) }),
})

/** 価格の見込み. Low, usual and high; a single estimate is the same amount three times. */
const estimateSchema = z.strictObject(required({ low: amount, typical: amount, high: amount }))

const squareMetres = z.number().check(z.gte(0), z.lte(1_000_000))

/** 不動産. A home or a lot, with who owns it and who lives there. */
export const propertySchema = z.strictObject({
  ...required({ id, kind: z.enum(['house', 'condominium', 'land', 'building', 'other']) }),
  ...facts({
    name: text,
    owners: z.array(ownerSchema).check(z.maxLength(50)),
    residents: ids,
    registeredUnits: whole(1, 1000),
    areaM2: squareMetres,
    residenceAreaM2: squareMetres,
    boughtOn: onDay,
    boughtFor: amount,
    marketValue: estimateSchema,
    marketValueOn: onDay,
    annualPropertyTax: amount,
    assessedLand: amount,
    assessedBuilding: amount,
    brokerEstimates: z.array(amount).check(z.maxLength(10)),
    tenure: z.enum(['owned', 'leasehold']),
    landlord: text,
    sold: bool,
    soldOn: onDay,
    soldFor: amount,
  }),
})

/** 登記された権利・差押え. One entry of the register, in the order of the register. */
export const rightSchema = z.strictObject({
  ...required({
    id,
    property: id,
    kind: z.enum([
      'mortgage',
      'revolvingMortgage',
      'provisionalRegistration',
      'provisionalSeizure',
      'seizure',
      'taxSeizure',
      'taxParticipation',
    ]),
  }),
  ...facts({
    holder: text,
    claim: id,
    rank: whole(1, 100),
    registeredOn: onDay,
    maximumAmount: amount,
    principalFixedOn: onDay,
    securedBalance: amount,
    delayRatePercent: percentage,
    owner: id,
    jointRegistered: z.boolean(),
    releaseAsked: amount,
    leastAccepted: amount,
  }),
})

/** 税・保険料の滞納. Arrears to one office; `statutoryDueOn` is the day that decides the rank against a mortgage. */
export const taxArrearsSchema = z.strictObject({
  ...required({
    id,
    kind: z.enum(['propertyTax', 'residentTax', 'incomeTax', 'healthInsurance', 'pensionPremium', 'other']),
  }),
  ...facts({ office: text, principal: amount, lateCharge: amount, statutoryDueOn: onDay }),
})

const feeItemSchema = z.strictObject(facts({ dueOn: onDay, principal: amount }))

/** 管理費などの滞納. What is owed to the owners' association of a condominium. */
export const condominiumArrearsSchema = z.strictObject({
  ...required({ id, property: id }),
  ...facts({
    ...{ principal: amount, lateCharge: amount, parking: amount, fromMonth: inMonth, acknowledged: z.boolean() },
    demandedOn: onDay,
    items: z.array(feeItemSchema).check(z.maxLength(600)),
  }),
})
