import { isKnown } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import type { Loan, Matter } from '#matter/matter.ts'
import type { Payment } from './ledger.ts'

/** 支払いの出来事. The payments towards a loan that the file tells with day and amount, the earliest first. */
export function paymentsTo(matter: Matter, loan: Pick<Loan, 'id'>): readonly Payment[] {
  const paid = (matter.events ?? []).flatMap(({ id, kind, on, amount, loan: towards }): Payment[] =>
    kind === 'payment' && towards === loan.id && isKnown(amount) && amount > 0 ? [{ id, on, amount }] : [],
  )
  return paid.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Those made after one day, to and with another; a statement of a day holds what was paid on that day. */
export function paidWithin(payments: readonly Payment[], after: Day, until: Day): readonly Payment[] {
  return payments.filter(({ on }) => on > after && on <= until)
}
