import * as z from 'zod/mini'
import { amount, bool, facts, id, ids, inMonth, onDay, percentage, required, text, whole } from './fields.ts'

/** Kinds of lender; the same words as the facts of `prescription-period`, where the kind decides the period. */
const lenderKinds = [
  'bank',
  'shinkin',
  'shinkumi',
  'nokyo',
  'rokin',
  'finance-company',
  'other-company',
  'jhf-direct',
  'flat35-purchase',
] as const

const guarantorKinds = ['guarantee-company', 'credit-guarantee-association', 'non-merchant-guarantor'] as const

const lenderSchema = z.strictObject({ ...required({ kind: z.enum(lenderKinds) }), ...facts({ name: text }) })

/** 保証会社など. The institution that pays the lender and then claims from the debtor. A person who guarantees stands under `jointGuarantors`. */
const guarantorSchema = z.strictObject({
  ...required({ kind: z.enum(guarantorKinds) }),
  ...facts({ name: text, contractOn: onDay, delayRatePercent: percentage }),
})

const assigneeSchema = z.strictObject({
  ...required({ kind: z.enum(['servicer', 'other']) }),
  ...facts({ name: text }),
})

/** 借入金. One credit contract, with its parties and what has happened to it. `balance` is principal; damages stand apart. */
export const loanSchema = z.strictObject({
  ...required({ id }),
  ...facts({
    purpose: z.enum(['home', 'refinance', 'renovation', 'business', 'other']),
    lender: lenderSchema,
    guarantor: guarantorSchema,
    assignee: assigneeSchema,
    debtor: id,
    jointDebtors: ids,
    jointGuarantors: ids,
    collateralProviders: ids,
    contractOn: onDay,
    amount,
    ratePercent: percentage,
    method: z.enum(['levelPayment', 'levelPrincipal', 'interestOnly']),
    termMonths: whole(1, 1200),
    instalment: amount,
    paymentDay: whole(1, 31),
    bonusPrincipal: amount,
    bonusInstalment: amount,
    bonusMonths: z.array(whole(1, 12)).check(z.maxLength(12)),
    balance: amount,
    balanceOn: onDay,
    accruedDamages: amount,
    delayRatePercent: percentage,
    dayCount: z.enum(['fixed365', 'calendarYear']),
    firstMissedMonth: inMonth,
    lastPaidOn: onDay,
    wholeDemanded: bool,
    acceleratedOn: onDay,
    subrogatedOn: onDay,
    subrogatedAmount: amount,
    assignedOn: onDay,
    judgmentFinalOn: onDay,
    withdrawalBy: onDay,
    judgmentRatePercent: percentage,
    allocationOrder: z.enum(['statutory', 'principalFirst']),
  }),
})

/** 債権者の計算書. What a creditor says is owed on a loan on a day, by its parts as far as the paper names them. */
export const statementSchema = z.strictObject({
  ...required({ id }),
  ...facts({
    ...{ loan: id, on: onDay, creditor: text },
    ...{ principal: amount, interest: amount, damages: amount, costs: amount, total: amount },
  }),
})
