import * as z from 'zod/mini'
import { estateActs } from '#law/family/simple-acceptance.ts'
import { housingCaps, type Place } from '#law/rehabilitation/rehab-disposable-income.table.ts'
import { budgetLineIds, expenseCategoryIds } from './budget-items.ts'
import { amount, bool, facts, id, ids, longText, onDay, required, text, whole } from './fields.ts'

/** 前に受けた免責など; the same words as the facts of `discharge-seven-year-bar`, and `none` for never. */
const earlierReliefs = ['none', 'bankruptcy-discharge', 'salaried-plan-performed', 'hardship-discharge'] as const

/** 申立てをする地方裁判所; the same words as the facts of `bankruptcy-route`, and `other` for the rest. */
const districtCourts = ['tokyo', 'yokohama', 'chiba', 'saitama', 'osaka', 'nagoya', 'other'] as const

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
    heirAs: z.enum(['spouse', 'child', 'parent', 'sibling', 'half-sibling']),
    knewInheritanceOn: onDay,
    renouncedOn: onDay,
    estateActs: z.array(z.enum(estateActs)).check(z.maxLength(20)),
    guaranteedOn: onDay,
    earlierRelief: z.enum(earlierReliefs),
    earlierReliefFinalOn: onDay,
  }),
})

/** What an income and an expense have beside their amount: the plan month, whether it comes once only, and how exact it is. */
const beside = { plannedMonthly: amount, once: bool, exactness: z.enum(['exact', 'estimated']) }

/** 収入. One source of income of one person; `net` is what is left of one payment after taxes and social insurance. */
const incomeSchema = z.strictObject({
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
    ...{ timesPerYear: whole(1, 12), daysPerMonth: whole(0, 31), ...beside },
  }),
})

/**
 * 支出. One line of a usual month: `monthly`, or `amount` for every so many `months`. `category` tells more finely what `kind` tells.
 */
const expenseSchema = z.strictObject({
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
  ...facts({
    ...{ monthly: amount, note: longText, category: z.enum(expenseCategoryIds), person: id },
    ...{ amount, months: whole(1, 12), ...beside },
  }),
})

// The places of a table of law, each once; there is at least one.
const places = [...new Set(housingCaps.map(({ place }) => place))] as [Place, ...Place[]]

/** 収入が減った事情. Why the income fell, since when, until when it is expected to last, and what a year brought before. */
const incomeFallSchema = z.strictObject(
  facts({
    cause: z.enum(['unemployment', 'illness', 'reducedPay', 'business', 'retirement', 'disaster', 'other']),
    ...{ since: onDay, until: onDay, yearlyBefore: amount },
  }),
)

/** 家計. Who shares one purse, what comes in and goes out, what there is none of, and where the household lives. */
export const budgetSchema = z.strictObject(
  facts({
    incomes: z.array(incomeSchema).check(z.maxLength(200)),
    expenses: z.array(expenseSchema).check(z.maxLength(200)),
    incomeFall: incomeFallSchema,
    household: ids,
    noneOf: z.array(z.enum(budgetLineIds)).check(z.maxLength(50)),
    grade: z.enum(['1-1', '1-2', '2-1', '2-2', '3-1', '3-2']),
    zone: whole(1, 6),
    winterClass: whole(1, 6),
    place: z.enum(places),
    court: z.enum(districtCourts),
  }),
)

/** 財産. Something of value besides the home. */
export const assetSchema = z.strictObject({
  ...required({ id, kind: z.enum(['cash', 'deposit', 'insurance', 'car', 'securities', 'retirementPay', 'other']) }),
  ...facts({ owner: id, value: amount, on: onDay, retirementImminent: bool, note: longText }),
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

/** 考えていること. What somebody means to do before any procedure, and what may hurt later. */
export const intentions = ['give-home', 'sell-cheap', 'pay-family', 'pay-one-creditor', 'use-estate'] as const

/** 希望. What the household wants. */
export const wishesSchema = z.strictObject(
  facts({
    keepHome: bool,
    secrecy: z.array(z.enum(['family', 'workplace', 'neighbours'])).check(z.maxLength(3)),
    leaveBy: onDay,
    intends: z.array(z.enum(intentions)).check(z.maxLength(intentions.length)),
    note: longText,
  }),
)
