import type { LetterKind } from '#matter/letter-kinds.ts'
import type { FirstDayKey } from './first-answers.ts'

// 手紙で聞く日. The place on the road that each letter tells is that of `assessment/road/stage.ts`, which a test holds beside it. The order is
// ours, by how soon something is lost: periods that the law counts from the receipt (民訴法391条・393条・285条, 民事執行法10条2項), days that a
// court has set, the six months of 民事再生法198条2項, days that a creditor or an office prints, and letters on which no day runs.

/**
 * 手紙の示す所. `early`: before the whole is due. `due`: the whole is asked for. `court`: the auction has begun. `sold`: the court has sold.
 * `gone`: the home is another's. `debt`: a paper on some debt, which may be what a sale left. `beside`: tells nothing of the loan.
 */
export type LetterPlace = 'early' | 'due' | 'court' | 'sold' | 'gone' | 'debt' | 'beside'

export interface LetterDaysRow {
  readonly kind: LetterKind
  readonly place: LetterPlace
  /** What is asked beside the day of receipt: printed on the letter, and a deadline or a period hangs on it. */
  readonly printed: readonly FirstDayKey[]
}

const row = (kind: LetterKind, place: LetterPlace, ...printed: readonly FirstDayKey[]): LetterDaysRow => ({
  ...{ kind, place, printed },
})

/** 手紙で聞く日, the letter that presses most first. */
export const letterDays: readonly LetterDaysRow[] = [
  row('claim-seizure-order', 'debt'),
  row('delivery-order', 'gone'),
  row('payment-order', 'debt'),
  row('provisional-payment-order', 'debt'),
  row('judgment', 'debt'),
  row('sale-permission', 'sold', 'saleDecisionOn'),
  row('complaint', 'debt', 'deadlineOn'),
  row('eviction-call', 'gone', 'deadlineOn'),
  row('absence-slip', 'beside', 'deadlineOn'),
  row('bid-period-notice', 'court', 'openingOn'),
  row('tax-sale-notice', 'beside', 'openingOn', 'saleDecisionOn'),
  row('subrogation-notice', 'due', 'subrogatedOn'),
  row('full-repayment-demand', 'early', 'deadlineOn'),
  row('acceleration-warning', 'early', 'deadlineOn'),
  row('subrogation-warning', 'early', 'deadlineOn'),
  row('formal-demand', 'early', 'deadlineOn'),
  row('voluntary-sale-form', 'beside', 'deadlineOn'),
  row('auction-warning', 'early', 'deadlineOn'),
  row('acceleration-notice', 'due', 'acceleratedOn', 'deadlineOn'),
  row('tax-seizure', 'beside', 'deadlineOn'),
  row('lawsuit-warning', 'debt', 'deadlineOn'),
  row('guarantee-demand', 'due', 'deadlineOn'),
  row('settlement-proposal', 'debt', 'deadlineOn'),
  row('living-statement-request', 'debt', 'deadlineOn'),
  row('dunning-letter', 'early', 'deadlineOn'),
  row('payment-reminder', 'early', 'deadlineOn'),
  row('site-inspection-notice', 'court'),
  row('commencement-order', 'court'),
  row('compulsory-commencement-order', 'court'),
  row('distribution-summons', 'gone'),
  row('provisional-seizure-order', 'debt'),
  row('assignment-notice', 'debt'),
  row('collection-entrustment', 'debt'),
  row('attorney-notice', 'beside'),
  row('mortgage-extinction-claim', 'beside'),
]

const places: readonly LetterPlace[] = ['gone', 'sold', 'court', 'due', 'early', 'debt', 'beside']

/** 決め手の手紙. Of several letters the one whose days are asked; null without a letter. */
export function decidingLetter(letters: readonly LetterKind[]): LetterDaysRow | null {
  return letterDays.find(({ kind }) => letters.includes(kind)) ?? null
}

/** いちばん先の所. The furthest place on the road that the letters show; null without a letter. */
export function placeOf(letters: readonly LetterKind[]): LetterPlace | null {
  const shown = letterDays.filter(({ kind }) => letters.includes(kind)).map(({ place }) => place)
  return places.find((place) => shown.includes(place)) ?? null
}
