import * as z from 'zod/mini'
import { amount, bool, facts, id, longText, onDay, required, text, whole } from './fields.ts'

/** 人. Somebody the matter concerns. Who owes, guarantees or owns stands with the loan or the property, as in its papers. */
export const personSchema = z.strictObject({
  ...required({ id }),
  ...facts({
    name: text,
    relation: z.enum(['self', 'spouse', 'formerSpouse', 'child', 'parent', 'sibling', 'relative', 'other']),
    bornOn: onDay,
    diedOn: onDay,
    divorcedOn: onDay,
    heirOf: id,
  }),
})

/** 収入. One source of income of one person; `net` is what is left of one payment after taxes and social insurance. */
export const incomeSchema = z.strictObject({
  ...required({
    id,
    person: id,
    kind: z.enum([
      'wage',
      'bonus',
      'selfEmployed',
      'pension',
      'childAllowance',
      'benefit',
      'publicAssistance',
      'support',
      'rent',
      'other',
    ]),
  }),
  ...facts({
    net: amount,
    gross: amount,
    interval: z.enum(['monthly', 'half-monthly', 'ten-day', 'multi-month', 'daily', 'other-days', 'bonus']),
    months: whole(1, 12),
    days: whole(1, 366),
  }),
})

/** 支出. One line of a usual month. */
export const expenseSchema = z.strictObject({
  ...required({
    id,
    kind: z.enum([
      'rent',
      'managementFee',
      'food',
      'utilities',
      'communication',
      'medical',
      'education',
      'commuting',
      'insurance',
      'car',
      'taxAndPremiums',
      'support',
      'repayment',
      'other',
    ]),
  }),
  ...facts({ monthly: amount, note: longText }),
})

/** 財産. Something of value besides the home. */
export const assetSchema = z.strictObject({
  ...required({ id, kind: z.enum(['cash', 'deposit', 'insurance', 'car', 'securities', 'retirementPay', 'other']) }),
  ...facts({ owner: id, value: amount, on: onDay, note: longText }),
})

/** ほかの借金. A debt that no home secures. */
export const otherDebtSchema = z.strictObject({
  ...required({
    id,
    kind: z.enum([
      'cardLoan',
      'creditCard',
      'autoLoan',
      'studentLoan',
      'businessLoan',
      'employer',
      'family',
      'guarantee',
      'other',
    ]),
  }),
  ...facts({
    creditor: text,
    debtor: id,
    contractOn: onDay,
    balance: amount,
    balanceOn: onDay,
    creditLimit: amount,
    monthly: amount,
    lastPaidOn: onDay,
    judgmentFinalOn: onDay,
  }),
})

/** 希望. What the household wants. */
export const wishesSchema = z.strictObject(
  facts({
    keepHome: bool,
    secrecy: z.array(z.enum(['family', 'workplace', 'neighbours'])).check(z.maxLength(3)),
    leaveBy: onDay,
    note: longText,
  }),
)
