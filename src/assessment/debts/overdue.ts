import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { paidRecently } from '#assessment/road/happenings.ts'
import { addToMonth, type Day, dayInMonth, type Month, monthOf, monthsBetween } from '#base/day.ts'
import { multiply, percent, ratio } from '#base/ratio.ts'
import { add, least, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Loan } from '#matter/matter.ts'
import { type Allocated, allocated, type DayCount, noParts, type Payment, type Span, spanOf } from './ledger.ts'
import { paidWithin } from './payments.ts'
import { dayUnknown, isBonusMonth } from './schedule.ts'

/** 期日の来た返済額. One instalment whose day has passed, and what of it is not yet paid. */
export interface Due {
  readonly on: Day
  readonly amount: Yen
  readonly left: Yen
}

/** 延滞額. The instalments whose day has passed, before the whole falls due; none at all without a finding. */
export interface Overdue {
  readonly dues: readonly Due[]
  /** Damages on them that no payment has covered; null where the rate is unknown. */
  readonly damages: Yen | null
  readonly spans: readonly Span[]
  readonly allocations: readonly Allocated[]
  /** What is left of the instalments. */
  readonly finding: Finding<Yen> | null
}

const nothingOverdue: Overdue = { dues: [], damages: zeroYen, spans: [], allocations: [], finding: null }

/** What is overdue on a day; null where the file does not tell. Damages are counted after `countedFrom` where a statement tells those before. */
export function overdueOn(
  loan: Loan,
  path: string,
  on: Day,
  payments: readonly Payment[],
  countedFrom: Day | null = null,
): Assessed<Overdue | null> {
  const { firstMissedMonth, paymentDay, instalment, delayRatePercent } = loan
  if (!isKnown(firstMissedMonth)) {
    if (paidRecently(loan, on)) return { found: nothingOverdue, problems: [] }
    return { found: null, problems: [missing(`${path}.firstMissedMonth`, '延滞している額と損害金を知るため')] }
  }
  const unknownDay = isKnown(paymentDay) ? [] : [missing(`${path}.paymentDay`, '延滞の日数を正しく数えるため')]
  const months = dueMonths(loan, firstMissedMonth, on)
  if (months.length === 0) return { found: isKnown(paymentDay) ? nothingOverdue : null, problems: unknownDay }
  if (!isKnown(instalment)) {
    return { found: null, problems: [...unknownDay, missing(`${path}.instalment`, '延滞している額を知るため')] }
  }
  const dues = months.map((month) => dueIn(loan, instalment, month))
  const rate = delayRatePercent ?? null
  const found = settled(dues, rate, dayCountOf(loan), payments, on, countedFrom)
  const finding = overdueFinding(loan, instalment, { dues, found, months, ratePercent: rate, payments, on })
  return { found: { ...found, finding }, problems: unknownDay }
}

/** The contract decides between 365 days in every year and the calendar's days; unknown, the usual clause (365) is taken and said. */
export function dayCountOf({ dayCount }: Loan): DayCount {
  return dayCount ?? 'fixed365'
}

/** The months from the first missed one whose payment day lies before the given day, to the end of the contract. */
function dueMonths({ paymentDay, contractOn, termMonths }: Loan, first: Month, on: Day): readonly Month[] {
  const end = isKnown(contractOn) && isKnown(termMonths) ? addToMonth(monthOf(contractOn), termMonths) : monthOf(on)
  const last = end < monthOf(on) ? end : monthOf(on)
  const count = Math.max(0, monthsBetween(first, last) + 1)
  const months = Array.from({ length: count }, (_, index) => addToMonth(first, index))
  return months.filter((month) => dayInMonth(month, paymentDay ?? 31) < on)
}

function dueIn(loan: Loan, instalment: Yen, month: Month): Due {
  const bonus = isBonusMonth(loan, month) ? (loan.bonusInstalment ?? zeroYen) : zeroYen
  const amount = add(instalment, bonus)
  return { on: dayInMonth(month, loan.paymentDay ?? 31), amount, left: amount }
}

type Settled = Omit<Overdue, 'finding'>

/**
 * Every instalment bears damages from its own day; a payment covers the damages of all first and then the oldest instalment
 * (民法489条・488条4項3号). Without a rate no payment can be allocated, and none is.
 */
function settled(
  dues: readonly Due[],
  rate: number | null,
  dayCount: DayCount,
  payments: readonly Payment[],
  on: Day,
  countedFrom: Day | null,
): Settled {
  if (rate === null) return { dues, damages: null, spans: [], allocations: [] }
  const [first] = dues
  const within = first === undefined ? [] : paidWithin(payments, first.on, on)
  const spans: Span[] = []
  const allocations: Allocated[] = []
  let [left, damages, since] = [dues, zeroYen, countedFrom]
  const accrue = (to: Day) => {
    const each = left.flatMap((due) => spanOfDue(due, rate, since, to, dayCount))
    spans.push(...each)
    damages = add(damages, ...each.map(({ amount }) => amount))
    since = to
  }
  for (const payment of within) {
    accrue(payment.on)
    const open = left.filter((due) => due.on < payment.on)
    const principal = add(...open.map((due) => due.left))
    const paid = allocated({ ...noParts, damages, principal }, payment, 'statutory')
    allocations.push(paid)
    damages = paid.left.damages
    left = withPaid(left, paid.covered.principal)
  }
  accrue(on)
  return { dues: left, damages, spans, allocations }
}

function spanOfDue({ on, left }: Due, rate: number, since: Day | null, to: Day, dayCount: DayCount): readonly Span[] {
  const from = since !== null && since > on ? since : on
  return from < to && left > 0 ? [spanOf(left, rate, from, to, dayCount)] : []
}

/** The oldest instalment is covered first. */
function withPaid(dues: readonly Due[], paid: Yen): readonly Due[] {
  let rest = paid
  return dues.map((due) => {
    const covered = least(due.left, rest)
    rest = subtract(rest, covered)
    return { ...due, left: subtract(due.left, covered) }
  })
}

interface Counted {
  readonly dues: readonly Due[]
  readonly found: Settled
  readonly months: readonly Month[]
  readonly ratePercent: number | null
  readonly payments: readonly Payment[]
  readonly on: Day
}

function overdueFinding(loan: Loan, instalment: Yen, counted: Counted): Finding<Yen> {
  const { dues, found, months } = counted
  const { bonusInstalment } = loan
  const whole = add(...dues.map(({ amount }) => amount))
  const left = add(...found.dues.map((due) => due.left))
  const bonuses = months.filter((month) => isBonusMonth(loan, month)).length
  const bonus = isKnown(bonusInstalment) && bonusInstalment > 0 ? bonusInstalment : null
  return reckon(
    'overdue-instalments',
    '延滞している返済額',
    left,
    found.allocations.map(({ finding }) => finding),
    () => [
      step('毎月の返済額', instalment),
      step('返済日が過ぎた回数', dues.length, 'count'),
      ...(bonus === null || bonuses === 0
        ? []
        : [step('ボーナス月の加算額', bonus), step('過ぎたボーナス月の回数', bonuses, 'count')]),
      ...(left === whole ? [] : [step('支払いで減った額', subtract(whole, left))]),
      step('延滞している返済額', left),
    ],
    () => overdueNotes(loan, counted, bonus !== null),
  )
}

function overdueNotes(loan: Loan, { dues, ratePercent, payments, found, on }: Counted, hasBonus: boolean) {
  const [first] = dues
  const isPaid = first !== undefined && paidWithin(payments, first.on, on).length > 0
  return [
    ...(hasBonus && (loan.bonusMonths ?? []).length === 0
      ? [note('caution', 'ボーナス月の加算額は入っていません。')]
      : []),
    // By practice a loan is called in within a year of the first miss (arrears-timeline).
    ...(dues.length > 12
      ? [
          note(
            'caution',
            '1年より長い延滞です。もう一括で請求されているころなので、この額では元に戻せないことがあります。',
          ),
        ]
      : []),
    ...(isKnown(loan.paymentDay) ? [] : [dayUnknown]),
    ...(isPaid && ratePercent === null
      ? [note('caution', '損害金の率が分からないため、延滞の後の支払いは引いていません。')]
      : []),
    ...(found.allocations.length > 0 ? [paidNote] : []),
  ]
}

const paidNote = note(
  'caution',
  '「最初に払えなかった月」より後の支払いを、損害金、古い返済額の順に充てました。その月を支払いの後に書き直しているときは、二重に引いています。',
)

/**
 * 約定利息. The interest in the overdue instalments by the schedule, and with `until` also the interest of the days from the last due
 * day to the day on which the whole fell due; null where the schedule does not tell it.
 */
export function interestIn(
  loan: Loan,
  principal: Yen,
  { dues, allocations }: Overdue,
  until: Day | null,
): Finding<Yen> | null {
  const { ratePercent, method, balanceOn } = loan
  const [first] = dues
  if (!isKnown(ratePercent) || !isKnown(method) || !isKnown(loan.paymentDay) || first === undefined) return null
  if (hasBonus(loan) || allocations.length > 0) return null
  // The schedule goes on from the balance after the last instalment that was paid.
  const lastPaid = dayInMonth(addToMonth(monthOf(first.on), -1), loan.paymentDay)
  if (isKnown(loan.balance) && !(isKnown(balanceOn) && balanceOn >= lastPaid)) return null
  const rate = percent(ratePercent)
  let [balance, sum] = [principal, zeroYen]
  for (const { amount } of dues) {
    const interest = times(balance, multiply(rate, ratio(1, 12)), 'down')
    if (interest >= amount && method !== 'interestOnly') return null
    sum = add(sum, least(interest, amount))
    balance = subtract(balance, least(balance, subtract(amount, least(interest, amount))))
  }
  const last = dues.at(-1)?.on ?? first.on
  const days = until === null || until <= last ? null : spanOf(balance, ratePercent, last, until, 'fixed365')
  const found = add(sum, days?.amount ?? zeroYen)
  return reckon(
    'interest-due',
    '約定利息（期限の来た分）',
    found,
    days === null ? [] : [days.finding],
    () => [
      step('計算の元にした残元金', principal),
      step('年利', ratePercent, 'percent'),
      step('期日の過ぎた返済の利息（返済の計算による）', sum),
      ...(days === null ? [] : [step('最後の返済日から一括で請求された日までの利息（日割り）', days.amount)]),
      step('約定利息', found),
    ],
    () => [note('practice', '返済の計算から出した利息です。貸し手の計算書では、日割りや端数が違うことがあります。')],
  )
}

function hasBonus({ bonusPrincipal, bonusInstalment }: Loan): boolean {
  return (bonusPrincipal ?? yen(0)) > 0 || (bonusInstalment ?? yen(0)) > 0
}
