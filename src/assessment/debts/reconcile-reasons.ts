import { isKnown } from '#assessment/known.ts'
import { addDays, type Day, daysBetween } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { add, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Loan, Statement } from '#matter/matter.ts'
import { isSubrogated } from './creditor.ts'
import type { Debt } from './debts.ts'
import type { Payment } from './ledger.ts'
import { wholeDueSince } from './whole-due.ts'

export type ReasonId =
  | 'rounding'
  | 'day-count'
  | 'rate'
  | 'from-day'
  | 'allocation-order'
  | 'payment'
  | 'bonus'
  | 'inside-principal'
  | 'sum'
  | 'unexplained'

/** くいちがいの理由の見込み. What would make the two agree; a guess to ask about, not a finding against anybody. */
export interface Reason {
  readonly id: ReasonId
  readonly part: 'principal' | 'damages' | 'total'
  /** What the part comes to if it is so. */
  readonly finding: Finding<Yen>
}

export interface Case {
  readonly loan: Loan
  readonly statement: Statement
  readonly debt: Debt
  readonly debtOf: (variant: Loan, payments?: readonly Payment[]) => Debt | null
  readonly payments: readonly Payment[]
  readonly on: Day
}

interface Facts {
  readonly loan: Loan
  readonly payments: readonly Payment[]
}

interface Variant {
  readonly id: ReasonId
  readonly words: string
  readonly of: (facts: Facts) => Facts
}

/** The reasons that would explain the damages, the principal and the sum; `unexplained` where none does. */
export function reasonsFor(all: Case): readonly Reason[] {
  return [...sumReason(all.statement), ...principalReasons(all), ...damageReasons(all)]
}

/** A statement whose parts do not come to its total. */
function sumReason({ principal, interest, damages, costs, total }: Statement): readonly Reason[] {
  if (!isKnown(total) || !isKnown(principal) || !isKnown(damages)) return []
  const sum = add(principal, damages, interest ?? zeroYen, costs ?? zeroYen)
  if (sum === total) return []
  const finding = reckon('statement-sum', '計算書の内訳の合計', sum, [], () => [
    step('計算書の内訳を足した額', sum),
    step('計算書に書かれた合計', total),
    step('足りない内訳（合計 − 内訳）', subtract(total, sum)),
  ])
  return [{ id: 'sum', part: 'total', finding }]
}

function damageReasons(all: Case): readonly Reason[] {
  const { statement, debt } = all
  const { damages } = debt
  if (!isKnown(statement.damages) || damages === null || damages.value === statement.damages) return []
  const { damages: stated } = statement
  if (Math.abs(stated - damages.value) <= roundedStretches(damages)) return [rounding(stated, damages)]
  const single = variants(all).flatMap((variant) => explains(all, variant, stated))
  if (single.length > 0) return single
  const paired = pairsOf(variants(all)).flatMap((variant) => explains(all, variant, stated))
  return paired.length > 0 ? paired : [unexplained(all, stated, damages)]
}

/** Each stretch may be rounded up where it is cut here. */
function roundedStretches({ from }: Finding<Yen>): number {
  return Math.max(1, from.filter(({ rule }) => rule === 'delay-damages-daycount').length)
}

function rounding(stated: Yen, damages: Finding<Yen>): Reason {
  const finding = reckon(
    'reason-rounding',
    '端数の扱いの違い',
    stated,
    [damages],
    () => [step('計算書の損害金', stated), step('この計算（期間ごとに1円未満切捨て）', damages.value)],
    () => [note('practice', '1円未満を四捨五入や切上げにする計算書があります。')],
  )
  return { id: 'rounding', part: 'damages', finding }
}

function explains(all: Case, { id, words, of }: Variant, stated: Yen): readonly Reason[] {
  const { debtOf, debt } = all
  const { loan, payments } = of(all)
  const other = debtOf(loan, payments)?.damages ?? null
  if (other === null || other.value === debt.damages?.value) return []
  if (Math.abs(other.value - stated) > roundedStretches(other)) return []
  const finding = reckon(
    `reason-${id}`,
    `くいちがいの理由の見込み：${words}`,
    other.value,
    [other],
    () => [
      step('もしそうなら、損害金は', other.value),
      step('計算書の損害金', stated),
      ...(other.value === stated ? [] : [step('残るくいちがい（端数）', subtract(stated, other.value))]),
    ],
    () => [note('caution', '計算が合うというだけで、そう決まったわけではありません。債権者に確かめてください。')],
  )
  return [{ id, part: 'damages', finding }]
}

/** 損害金の率としてよくあるもの (delay-damages-daycount: banks 14, agency 14.5, guarantee companies 14.6). */
const usualRates = [14, 14.5, 14.6]

function variants(all: Case): readonly Variant[] {
  return [...dayCounts(all), ...rates(all), ...fromDays(all), ...orderVariants(all), ...bonuses(all)]
}

const onLoan = (change: (loan: Loan) => Loan) => (facts: Facts) => ({ ...facts, loan: change(facts.loan) })

function dayCounts({ loan }: Case): readonly Variant[] {
  const other = loan.dayCount === 'calendarYear' ? 'fixed365' : 'calendarYear'
  const words = other === 'fixed365' ? '年365日で日割りしている' : 'うるう年の日を366日で日割りしている'
  return [{ id: 'day-count', words, of: onLoan((one) => ({ ...one, dayCount: other })) }]
}

function rates({ loan }: Case): readonly Variant[] {
  const known = [loan.delayRatePercent, loan.guarantor?.delayRatePercent, loan.judgmentRatePercent, loan.ratePercent]
  const all = [...new Set([...known.filter(isKnown), ...usualRates])]
  return all.map((percent) => ({
    id: 'rate',
    words: `年${percent}%で計算している`,
    of: onLoan((one) => ({
      ...one,
      delayRatePercent: percent,
      judgmentRatePercent: isKnown(one.judgmentRatePercent) ? percent : one.judgmentRatePercent,
      guarantor: isKnown(one.guarantor) ? { ...one.guarantor, delayRatePercent: percent } : one.guarantor,
    })),
  }))
}

/** Both ends counted, a day later, or from the other of acceleration and subrogation. */
function fromDays({ loan, on }: Case): readonly Variant[] {
  const since = wholeDueSince(loan, on)
  if (since === null) return []
  const of = (day: Day, words: string): Variant => ({
    ...{ id: 'from-day', words },
    of: onLoan((one) => (isSubrogated(loan, on) ? { ...one, subrogatedOn: day } : { ...one, acceleratedOn: day })),
  })
  const { acceleratedOn } = loan
  return [
    of(addDays(since, -1), `${dayWords(since)}の当日も数えている`),
    ...(addDays(since, 1) > on ? [] : [of(addDays(since, 1), `${dayWords(addDays(since, 1))}の翌日から数えている`)]),
    ...(isSubrogated(loan, on) && isKnown(acceleratedOn) && acceleratedOn < since
      ? [of(acceleratedOn, `代位弁済の日ではなく、期限の利益を失った日（${dayWords(acceleratedOn)}）から数えている`)]
      : []),
  ]
}

function orderVariants({ loan, payments }: Case): readonly Variant[] {
  if (payments.length === 0) return []
  const other = otherOrder(loan)
  const words =
    other === 'statutory' ? '費用、利息・損害金、元金の順に充てている（民法489条）' : '支払いを元金から充てている'
  return [
    { id: 'allocation-order', words, of: onLoan((one) => ({ ...one, allocationOrder: other })) },
    ...payments.map(
      ({ id, on, amount }): Variant => ({
        ...{ id: 'payment', words: `${dayWords(on)}の${yenWords(amount)}の支払いが入っていない` },
        of: (facts) => ({ ...facts, payments: facts.payments.filter((payment) => payment.id !== id) }),
      }),
    ),
  ]
}

function otherOrder({ allocationOrder }: Loan): 'statutory' | 'principalFirst' {
  return allocationOrder === 'principalFirst' ? 'statutory' : 'principalFirst'
}

function bonuses({ loan }: Case): readonly Variant[] {
  if (!isKnown(loan.bonusInstalment) || loan.bonusInstalment === 0) return []
  const of = onLoan((one) => ({ ...one, bonusInstalment: zeroYen }))
  return [{ id: 'bonus', words: 'ボーナス月の加算額を入れていない', of }]
}

/** Two reasons of different kinds at once, where no single one explains the difference. */
function pairsOf(all: readonly Variant[]): readonly Variant[] {
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(({ id }) => id !== one.id)
      .map((other) => ({
        ...{ id: other.id, words: `${one.words}。そして、${other.words}` },
        of: (facts: Facts) => other.of(one.of(facts)),
      })),
  )
}

function unexplained({ on, loan, debt }: Case, stated: Yen, damages: Finding<Yen>): Reason {
  const since = wholeDueSince(loan, on)
  const days = since === null ? 0 : daysBetween(since, on)
  const base = debt.principal.value
  // The rate that the stated damages would be by: a hint for the question to the creditor, to a hundredth.
  const implied = days <= 0 || base <= 0 ? null : Math.round((stated / base / days) * 365 * 10_000) / 100
  const finding = reckon(
    'reason-unexplained',
    '理由の分からないくいちがい',
    subtract(stated, damages.value),
    [damages],
    () => [
      step('計算書の損害金', stated),
      step('この計算の損害金', damages.value),
      ...(implied === null ? [] : [step('計算書の損害金は、この元金と日数なら年率でおよそ', implied, 'percent')]),
    ],
    () => [
      note('caution', '率・数え始めの日・日割り・充当の順のどれを変えても合いません。計算書の内訳を求めてください。'),
    ],
  )
  return { id: 'unexplained', part: 'damages', finding }
}

/** A principal that holds interest and damages, a payment that is not in it, or the bonus part left out. */
function principalReasons({ loan, statement, debt, payments, debtOf }: Case): readonly Reason[] {
  const { principal: stated } = statement
  const own = debt.principal.value
  if (!isKnown(stated) || stated === own) return []
  const difference = stated - own
  const found: Reason[] = []
  const report = (id: ReasonId, words: string, value: Yen, from: readonly Finding<unknown>[]) =>
    found.push({
      ...{ id, part: 'principal' },
      finding: reckon(
        `reason-${id}`,
        `くいちがいの理由の見込み：${words}`,
        value,
        from,
        () => [step('計算書の元金', stated), step('この計算の元金', own), step('もしそうなら、元金は', value)],
        () => [note('caution', '計算が合うというだけで、そう決まったわけではありません。債権者に確かめてください。')],
      ),
    })
  const within = add(debt.interest?.value ?? zeroYen, debt.damages?.value ?? zeroYen)
  if (within > 0 && difference === within)
    report('inside-principal', '利息・損害金が元金に入っている（保証会社が払った額など）', yen(own + within), [
      debt.claimed,
    ])
  for (const payment of payments) {
    const without = debtOf(
      loan,
      payments.filter(({ id }) => id !== payment.id),
    )?.principal
    if (without !== undefined && without.value === stated && without.value !== own)
      report('payment', `${dayWords(payment.on)}の${yenWords(payment.amount)}の支払いが入っていない`, without.value, [
        without,
      ])
  }
  const swapped = debtOf({
    ...loan,
    allocationOrder: otherOrder(loan),
  })?.principal
  if (swapped !== undefined && swapped.value === stated && swapped.value !== own)
    report('allocation-order', '支払いを充てる順が違う', swapped.value, [swapped])
  const { bonusPrincipal } = loan
  if (isKnown(bonusPrincipal) && bonusPrincipal > 0 && -difference === bonusPrincipal)
    report('bonus', 'ボーナス返済分の元金が入っていない', yen(own - bonusPrincipal), [debt.principal])
  return found
}
