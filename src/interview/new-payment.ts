import { creditorOn } from '#assessment/debts/creditor.ts'
import { isKnown } from '#assessment/known.ts'
import type { Day, Month } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { Loan, Matter } from '#matter/matter.ts'
import { freeId } from './free-id.ts'

/** 払った・払えなかった. What happened to the instalments of a loan since the first answers. */
export type NewPayment =
  | {
      readonly kind: 'paid'
      readonly loan: string
      readonly on: Day
      /** Null for わからない. */
      readonly amount: Yen | null
      /** Whether nothing is left unpaid now. */
      readonly isCaughtUp: boolean
    }
  | { readonly kind: 'missed'; readonly loan: string; readonly month: Month }

/** 払うローン. The loans of which a payment can be told, by their creditors of today. */
export function payableLoans({ loans }: Matter, on: Day): readonly { readonly id: string; readonly words: string }[] {
  return (loans ?? []).map((loan) => ({ id: loan.id, words: `${creditorOn(loan, on).name}のローン` }))
}

/** 支払いを入れる. The matter with a payment, or with the month from which something is unpaid; each is marked as said on that day. */
export function withPayment(matter: Matter, told: NewPayment, on: Day): Matter {
  const loans = matter.loans ?? []
  const loan = loans.find(({ id }) => id === told.loan)
  if (loan === undefined) return matter
  const changed = told.kind === 'paid' ? paidLoan(loan, told) : missedLoan(loan, told.month)
  const field = told.kind === 'paid' ? 'lastPaidOn' : 'firstMissedMonth'
  const isChanged = changed[field] !== loan[field]
  const { firstMissedMonth: _, ...kept } = matter.provenance?.[loan.id] ?? {}
  const before = isKnown(changed.firstMissedMonth) ? matter.provenance?.[loan.id] : kept
  return {
    ...matter,
    loans: loans.map((one) => (one === loan ? changed : one)),
    ...paymentEvent(matter, told),
    provenance: {
      ...matter.provenance,
      [loan.id]: { ...before, ...(isChanged ? { [field]: { from: 'said', on } } : {}) },
    },
  }
}

/** The latest payment counts; who has caught up has no unpaid month. */
function paidLoan(loan: Loan, { on, isCaughtUp }: NewPayment & { readonly kind: 'paid' }): Loan {
  const { firstMissedMonth, ...rest } = loan
  const lastPaidOn = isKnown(loan.lastPaidOn) && loan.lastPaidOn > on ? loan.lastPaidOn : on
  const missed = isCaughtUp || firstMissedMonth === undefined ? {} : { firstMissedMonth }
  return { ...rest, ...missed, lastPaidOn }
}

/** The oldest unpaid month counts. */
function missedLoan(loan: Loan, month: Month): Loan {
  const { firstMissedMonth } = loan
  return { ...loan, firstMissedMonth: isKnown(firstMissedMonth) && firstMissedMonth < month ? firstMissedMonth : month }
}

function paymentEvent(matter: Matter, told: NewPayment): Pick<Matter, 'events'> {
  if (told.kind !== 'paid' || told.amount === null) return {}
  const { on, loan, amount } = told
  const event = { id: freeId(matter), kind: 'payment', on, loan, amount } as const
  return { events: [...(matter.events ?? []), event] }
}
