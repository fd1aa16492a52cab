import type { Offer } from '#assessment/budget/budget-offer.ts'
import { type Instalment, instalments } from '#assessment/debts/instalments.ts'
import type { Residue } from '#assessment/debts/residue.ts'
import { isKnown, missing } from '#assessment/known.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import { settingsOf } from '#assessment/settings.ts'
import { addMonths, type Day, monthOf, monthsBetween, parts } from '#base/day.ts'
import { ratio } from '#base/ratio.ts'
import { grouped, yenWords } from '#base/words.ts'
import { add, least, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import { milestones } from './common.ts'
import { livesElsewhere } from './filer.ts'
import type { Way, WayContext, WayMoney } from './way.ts'

/** 残債の払い方の見込み. One monthly amount, what it comes to once damages are waived, and what it comes to while they run. */
export interface ResidualCourse {
  readonly perMonth: Finding<Yen>
  /** Null where nothing is owed or nothing can be paid. */
  readonly instalment: Instalment | null
  readonly money: WayMoney
  readonly owedAfter: Way['owedAfter']
  /** The day on which the last instalment would be paid; null where there is none. */
  readonly endsOn: Day | null
  /** What follows if the damages are not waived, and how long the course is. */
  readonly words: readonly string[]
  readonly lacks: readonly Problem[]
}

/** What a residual comes to, paid by what creditors usually accept and no more than the household can offer. */
export function residualCourse(context: WayContext, residue: Residue): ResidualCourse {
  const { owed, from } = residue
  const { perMonth, lacks } = monthlyOf(context, owed.residual)
  if (owed.residual.value === 0) return nothingOwed(perMonth, from)
  if (perMonth.value === 0) return nothingToPay(perMonth, lacks)
  const [instalment] = instalments(owed, [perMonth.value], from)
  const { months = null, total = null, ends = 'unknown' } = instalment?.withoutDamages.value ?? {}
  const reasons = instalment === undefined ? [perMonth] : [perMonth, instalment.withoutDamages]
  return {
    ...{ perMonth, instalment: instalment ?? null, endsOn: months === null ? null : addMonths(from, months) },
    money: { perMonth, ends, months, total: total === null ? null : totalOf(total, reasons) },
    owedAfter: owedAt(context, owed.residual, perMonth, from),
    words: [
      ...(instalment === undefined ? [] : damagesWords(residue, instalment)),
      ...sharedWords(residue, perMonth.value),
      ...lengthWords(context, months, from),
    ],
    lacks: [...lacks, ...rateUnknown(context, residue)],
  }
}

/** まん中の額. Of the amounts that the settings name, or the practice. */
function usualAmount({ matter }: WayContext): Yen {
  const amounts = settingsOf(matter).instalments.toSorted((a, b) => a - b)
  return amounts[Math.floor((amounts.length - 1) / 2)] ?? zeroYen
}

/** 毎月の額. What the household can be taken to pay by the month on a sum that stays owed. */
export function monthlyOf(
  context: WayContext,
  owed: Finding<Yen>,
): { readonly perMonth: Finding<Yen>; readonly lacks: readonly Problem[] } {
  const usual = usualAmount(context)
  const { offer, lacks } = offerOf(context)
  const amount = least(owed.value, offer === null ? usual : least(usual, offer.value.high))
  const perMonth = reckon(
    'residual-instalment',
    '残債を払う毎月の額（見込み）',
    amount,
    offer === null ? [] : [offer],
    () => [
      step('実務でよくある額（目安のまん中の額）', usual),
      step('家計から申し出られる額の高い方', offer === null ? 'まだ分からない' : offer.value.high),
      step('残債', owed.value),
      step('いちばん少ない額', amount),
    ],
    () => [note('practice', '法律の計算ではなく、見積りです。額は債権者との話し合いで決まります。')],
  )
  return { perMonth, lacks }
}

/** What the household can offer: by the month as planned; today's month speaks only where the home is gone, or is not lived in: for others another rent is still to come. */
function offerOf(context: WayContext): {
  readonly offer: Finding<Pick<Offer, 'high'>> | null
  readonly lacks: readonly Problem[]
} {
  const { budget, plan, matter } = context
  const why = '残債を毎月いくら払えるかを知るため'
  if (budget === null || !isKnown(matter.budget)) return { offer: null, lacks: [missing('budget', why)] }
  const { income, openIncomes } = budget.planned ?? budget.usual
  if (income?.value === 0 && openIncomes.length === 0) return { offer: nothingToOffer(income), lacks: [] }
  const isGone = homeIsGone(plan.stage.value) || livesElsewhere(context)
  const offer = (budget.planned ?? (isGone ? budget.usual : null))?.offer ?? null
  if (offer !== null) return { offer, lacks: [] }
  const more = isGone ? '' : '。家を出た後の家賃などを「計画の月額」に書いてください'
  return { offer: null, lacks: [missing('budget.expenses', `${why}${more}`)] }
}

/** Whoever has no income has nothing to offer by the month, whatever the next rent will be. */
function nothingToOffer(income: Finding<Yen>): Finding<Pick<Offer, 'high'>> {
  return reckon('no-income-offer', '家計から申し出られる額', { high: zeroYen }, [income], () => [
    step('収入の合計', income.value),
    step('申し出られる額', zeroYen),
  ])
}

function nothingOwed(perMonth: Finding<Yen>, from: Day): ResidualCourse {
  const none = reckon('residual-instalment', '残債を払う毎月の額', zeroYen, [perMonth], () => [step('残債', zeroYen)])
  return {
    ...{ perMonth: none, instalment: null, endsOn: from, words: [], lacks: [] },
    money: { perMonth: none, ends: 'ends', months: 0, total: totalOf(zeroYen, [none]) },
    owedAfter: milestones.map((months) => ({ months, owed: leftOf(months, zeroYen, [none]) })),
  }
}

function nothingToPay(perMonth: Finding<Yen>, lacks: readonly Problem[]): ResidualCourse {
  return {
    ...{ perMonth, instalment: null, endsOn: null, owedAfter: [], lacks },
    money: { perMonth, ends: 'never', months: null, total: null },
    words: [
      '家計から払える額が0円のため、分割では終わりません。個人再生・自己破産と並べて比べてください。',
      '仕事がないときや生活保護を受けているときは、支払いを0円のまま待ってもらえることがあります。',
    ],
  }
}

function totalOf(total: Yen, from: readonly Finding<unknown>[]): Finding<Yen> {
  const words = '損害金が免除される約束ができたときの額です。免除がないと、これより多くなります。'
  const caution = () => (total === 0 ? [] : [note('caution', words)])
  return reckon('residual-total-paid', '残債の支払いの合計', total, from, () => [step('支払いの合計', total)], caution)
}

/** What is left at each milestone from today, of payments that begin when the home is sold; before that day it is not told. */
function owedAt({ on }: WayContext, residual: Finding<Yen>, perMonth: Finding<Yen>, from: Day): Way['owedAfter'] {
  return milestones.flatMap((months) => {
    const at = addMonths(on, months)
    if (at < from) return []
    const paid = least(residual.value, yen(perMonth.value * wholeMonths(from, at)))
    const left = subtract(residual.value, paid)
    return [{ months, owed: leftOf(months, left, [residual, perMonth]) }]
  })
}

function leftOf(months: number, left: Yen, from: readonly Finding<unknown>[]): Finding<Yen> {
  return reckon('owed-after', `${months}か月後に残る額（損害金が免除されるとき）`, left, from, () => [
    step('残る額', left),
  ])
}

/** ほかの借金と分けるとき. The views of the creditors share the amount among all of them; here it is paid on the residual alone. */
function sharedWords({ owed, otherDebts }: Residue, perMonth: Yen): readonly string[] {
  if (otherDebts === 0) return []
  const own = times(perMonth, ratio(owed.residual.value, add(owed.residual.value, otherDebts)), 'half-up')
  return [
    `毎月${yenWords(perMonth)}は、残債だけに払うときの額です。ほかの借金${yenWords(otherDebts)}とも割合で分けるなら、残債の分は約${yenWords(own)}で、終わるまでも長くなります（債権者から見た比べは、この分け方です）。`,
  ]
}

/** 満了した月数. Months that have passed in full between two days. */
export function wholeMonths(from: Day, to: Day): number {
  const months = monthsBetween(monthOf(from), monthOf(to))
  return addMonths(from, months) > to ? months - 1 : months
}

/** 損害金がかかり続けるとき. */
function damagesWords({ owed }: Residue, { withDamages }: Instalment): readonly string[] {
  if (owed.rate === 0) return []
  if (withDamages === null) {
    return [
      '遅延損害金の率が分からないため、損害金がかかり続けるときの計算はできません。免除の約束がないと、期間も合計も増えます。',
    ]
  }
  const { perMonth, ends, months, total } = withDamages.value
  const start = `損害金（年${owed.rate}%）を免除する約束がなく、月${yenWords(perMonth)}を払うと、`
  if (ends === 'never') return [`${start}損害金のほうが多くて元金が減らず、払い終わりません。`]
  if (months === null || total === null) return [`${start}100年を超えても払い終わりません。`]
  return [`${start}${grouped(months)}か月、合計${yenWords(total)}になります。`]
}

/** From here on small instalments are a way of waiting, not of ending. */
const longMonths = 120

/** 百歳. Nobody is told of an age beyond it: the payments end otherwise. */
const oldest = 100

function lengthWords({ matter }: WayContext, months: number | null, from: Day): readonly string[] {
  const compare = '少ない額の分割は時間をかせぐ形なので、個人再生・自己破産・一括の和解と並べて比べてください。'
  if (months === null) return [`損害金が免除されても、100年を超えます。${compare}`]
  if (months <= longMonths) return []
  const born = matter.people?.find(({ relation }) => relation === 'self')?.bornOn
  const age = isKnown(born) ? parts(addMonths(from, months)).year - parts(born).year : null
  const words = `損害金が免除されても、払い終わるまで${grouped(months)}か月（約${Math.floor(months / 12)}年）かかります。`
  return [`${words}${age === null || age > oldest ? '' : `その年に${age}歳になります。`}${compare}`]
}

function rateUnknown({ matter }: WayContext, { owed }: Residue): readonly Problem[] {
  const at = (matter.loans ?? []).findIndex(({ delayRatePercent }) => !isKnown(delayRatePercent))
  return owed.rate === null && at >= 0
    ? [missing(`loans[${at}].delayRatePercent`, '損害金がかかり続けるときの支払いを計算するため')]
    : []
}

/** What only makes a residual more exact: without it one is reckoned all the same, and the plan says how. */
const refining =
  /\.(balanceOn|instalment|paymentDay|dayCount|delayRatePercent|acceleratedOn|assignedOn|judgmentFinalOn|registeredUnits|scrivenerFee|contractOn|closingOn|lowPriceAgreed|landlordConsent)$/

/** 残債がまだ分からないとき: what the plan lacks for it. */
export function lacksForResidual({ plan }: WayContext): readonly Problem[] {
  const found = plan.problems.filter(
    (problem) =>
      problem.kind === 'missing' &&
      /^(loans|properties|rights|scenarios)/.test(problem.path) &&
      !refining.test(problem.path),
  )
  return found.length > 0 ? found : [missing('loans', '残る債務の額を知るため')]
}
