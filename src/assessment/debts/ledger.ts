import type { Day } from '#base/day.ts'
import { add, least, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { delayDamagesDaycount } from '#law/debt/delay-damages-daycount.ts'
import { paymentAllocation } from '#law/debt/payment-allocation.ts'

/** 債務の内訳. The parts of one claim, in the order in which a payment covers them (民法489条1項); interest is covered before damages. */
export interface Parts {
  readonly costs: Yen
  readonly interest: Yen
  readonly damages: Yen
  readonly principal: Yen
}

export const noParts: Parts = { costs: zeroYen, interest: zeroYen, damages: zeroYen, principal: zeroYen }

/** 支払い. One payment towards one claim. */
export interface Payment {
  /** The id of the event that tells it. */
  readonly id: string
  readonly on: Day
  readonly amount: Yen
}

/** 率の始まり. The yearly rate (percent) of damages on the days after one day, until the next rate. */
export interface RateFrom {
  readonly from: Day
  readonly percent: number
}

/** 充当の順. `statutory`: costs, interest and damages, principal. `principalFirst`: principal before all else, as agreed (民法490条). */
export type Order = 'statutory' | 'principalFirst'

const orders = {
  statutory: ['costs', 'damages', 'principal'],
  principalFirst: ['principal', 'costs', 'damages'],
} as const

/** 充当. What one payment covered, and what nothing was left to cover with. */
export interface Allocated {
  readonly payment: Payment
  readonly covered: Parts
  readonly unapplied: Yen
  readonly left: Parts
  readonly finding: ReturnType<typeof paymentAllocation>
}

/** 民法489条・490条. One payment against the parts of one claim. */
export function allocated(owed: Parts, payment: Payment, order: Order): Allocated {
  const finding = paymentAllocation({
    ...{ costs: owed.costs, damages: add(owed.interest, owed.damages), principal: owed.principal },
    ...{ payment: payment.amount, order: orders[order] },
  })
  const { costs, damages: leftOfBoth, principal, unapplied } = finding.value
  const onBoth = subtract(add(owed.interest, owed.damages), leftOfBoth)
  // Within their group, what fell due first is covered first (民法489条2項・488条4項3号): interest fell due before damages arose on it.
  const onInterest = least(owed.interest, onBoth)
  const covered = {
    costs: subtract(owed.costs, costs),
    interest: onInterest,
    damages: subtract(onBoth, onInterest),
    principal: subtract(owed.principal, principal),
  }
  const left = {
    costs,
    interest: subtract(owed.interest, covered.interest),
    damages: subtract(owed.damages, covered.damages),
    principal,
  }
  return { payment, covered, unapplied, left, finding }
}

export type Daycount = ReturnType<typeof delayDamagesDaycount>

/** 損害金の付いた期間. Damages on the principal of one stretch of days with one rate. */
export interface Span {
  readonly from: Day
  readonly to: Day
  readonly percent: number
  readonly base: Yen
  readonly amount: Yen
  readonly finding: Daycount
}

/** 損害金の日割り: `fixed365` or `calendarYear`. */
export type DayCount = 'fixed365' | 'calendarYear'

/** Damages on an amount for the days after one day, to and with another. */
export function spanOf(base: Yen, percent: number, from: Day, to: Day, dayCount: DayCount): Span {
  const finding = delayDamagesDaycount({ base, annualRatePercent: percent, dueDate: from, payDate: to })
  return { from, to, percent, base, amount: finding.value[dayCount], finding }
}

/** 費用の発生. Costs as a statement names them on its day. */
export interface Charge {
  readonly on: Day
  readonly amount: Yen
}

export interface Account {
  readonly owed: Parts
  /** The day as of which the parts are owed; damages arise on the days after it. */
  readonly from: Day
  /** The rates, the first of them from that day or before. */
  readonly rates: readonly RateFrom[]
  readonly payments: readonly Payment[]
  /** Costs that are added on a day, after the payments of that day. */
  readonly charges: readonly Charge[]
  readonly dayCount: DayCount
  readonly order: Order
}

/** 元帳. What an account has come to on a day: every stretch of damages, every payment, and what is left. */
export interface Ledger {
  readonly left: Parts
  readonly spans: readonly Span[]
  readonly allocations: readonly Allocated[]
}

/** Runs an account to a day. Each stretch is cut to the yen by itself; a payment counts after the damages of its own day. */
export function ledger({ owed, from, rates, payments, charges, dayCount, order }: Account, until: Day): Ledger {
  const within = payments.filter(({ on }) => on > from && on <= until)
  const spans: Span[] = []
  const allocations: Allocated[] = []
  const costsBy = (after: Day | null, by: Day) =>
    charges.filter(({ on }) => (after === null || on > after) && on <= by).map(({ amount }) => amount)
  let [left, since]: [Parts, Day] = [{ ...owed, costs: add(owed.costs, ...costsBy(null, from)) }, from]
  for (const to of cuts(from, until, [
    ...rates.map((rate) => rate.from),
    ...[...within, ...charges].map(({ on }) => on),
  ])) {
    const percent = rates.findLast((rate) => rate.from <= since)?.percent
    if (percent !== undefined && to > since && left.principal > 0) {
      const span = spanOf(left.principal, percent, since, to, dayCount)
      spans.push(span)
      left = { ...left, damages: add(left.damages, span.amount) }
    }
    for (const payment of within.filter(({ on }) => on === to)) {
      const paid = allocated(left, payment, order)
      allocations.push(paid)
      left = paid.left
    }
    left = { ...left, costs: add(left.costs, ...costsBy(since, to)) }
    since = to
  }
  return { left, spans, allocations }
}

/** The days on which something changes, the last day among them. */
function cuts(from: Day, until: Day, days: readonly Day[]): readonly Day[] {
  return [...new Set([...days.filter((day) => day > from && day < until), until])].sort()
}

/** All that is owed together. */
export function sumOf({ costs, interest, damages, principal }: Parts): Yen {
  return add(costs, interest, damages, principal)
}
