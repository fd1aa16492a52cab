import * as z from 'zod/mini'
import { amount, facts, id, longText, onDay, required } from './fields.ts'
import { type LetterKind, letterKinds } from './letter-kinds.ts'

// The keys of a constant table, in its order; there is at least one.
const kinds = Object.keys(letterKinds) as [LetterKind, ...LetterKind[]]

/** 届いた手紙. A letter with the days that are printed on it. */
export const letterSchema = z.strictObject({
  ...required({ id, kind: z.enum(kinds) }),
  ...facts({
    receivedOn: onDay,
    sentOn: onDay,
    deadlineOn: onDay,
    loan: id,
    otherDebt: id,
    property: id,
    bidFrom: onDay,
    bidTo: onDay,
    openingOn: onDay,
    saleDecisionOn: onDay,
    standardPrice: amount,
    claimedAmount: amount,
    note: longText,
  }),
})

/** 出来事. Something that happened on a day and that no other field tells. */
export const eventSchema = z.strictObject({
  ...required({
    id,
    kind: z.enum([
      'payment',
      'acknowledgement',
      'consultation',
      'brokerageAgreement',
      'lawsuit',
      'auctionPetition',
      'commencementOrder',
      'siteInspection',
      'bidOpening',
      'salePermission',
      'pricePaid',
      'distribution',
      'deliveryOrder',
      'withdrawal',
      'bankruptcyPetition',
      'rehabilitationPetition',
      'transfer',
      'other',
    ]),
    on: onDay,
  }),
  ...facts({ loan: id, otherDebt: id, property: id, person: id, amount, note: longText }),
})
