import { isAgencyLoan } from '#assessment/debts/creditor.ts'
import { isKnown, missing } from '#assessment/known.ts'
import { homeIsGone, wholeIsDue } from '#assessment/road/stage.ts'
import { addMonths, type Day } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { add, type Yen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import { type HomeLoan, homeLoans, monthly, type Repaid, repaid, termsOf, together } from './home-loans.ts'
import { bearable, demandDay } from './household-room.ts'
import type { State } from './keep-paying-state.ts'
import { agencyInterestOnly, agencyTest, bankInterestOnly, mainLoan, stretched } from './reschedule-terms.ts'
import type { WayContext } from './way.ts'

/** 返済条件の変更の見込み. Its state, and what would be paid. */
export interface Rescheduled extends State {
  readonly course: Repaid | null
  /** 利息だけの支払い, for so many months; null where that is not what makes the way open. */
  readonly interestOnly: { readonly perMonth: Finding<Yen>; readonly months: number } | null
  readonly isAgency: boolean | null
}

const nothing = { course: null, interestOnly: null, isAgency: null, basis: [], lacks: [] } as const
const closed = (reason: string, rest: Partial<Rescheduled> = {}): Rescheduled => ({
  ...{ ...nothing, status: 'closed', reasons: [reason], ...rest },
})
const unknown = (reason: string, lacks: readonly Problem[], rest: Partial<Rescheduled> = {}): Rescheduled => ({
  ...{ ...nothing, status: 'unknown', reasons: [reason], ...rest, lacks },
})

/** Whether the terms can still be changed, and whether the household could bear them then. */
export function rescheduleState(context: WayContext): Rescheduled {
  const { stage } = context.plan
  const basis = [stage]
  if (homeIsGone(stage.value)) return closed('家はもう売れているか、持ち主が変わっています。', { basis })
  if (context.matter.loans?.length === 0) return closed('条件を変える住宅ローンがありません。', { basis })
  if (wholeIsDue(stage.value)) {
    return closed(
      '返済条件の変更は、一括で請求される（期限の利益を失う）前の方法です。今は、銀行や機構はふつう応じません。',
      { basis },
    )
  }
  if (stage.value.id === 'unknown') {
    return unknown(
      '払えているかどうかがまだ分かりません。',
      [missing('loans[0].firstMissedMonth', 'いま払えているかを知るため')],
      { basis },
    )
  }
  const home = mainLoan(context)
  if (home === null)
    return unknown('条件を変えるローンが分かりません。', [missing('loans', '条件を変えるローンを知るため')], { basis })
  if (!isKnown(home.loan.lender)) {
    return unknown(
      '貸し手によって、できることが違います。',
      [missing(`${home.path}.lender`, '機構か銀行かを知るため')],
      { basis },
    )
  }
  if (demandDay(context)?.passed === true) {
    return unknown(
      '手紙に書かれた期限を過ぎています。まだ相談できるか、すぐに貸し手に聞いてください。',
      [missing(`${home.path}.acceleratedOn`, '期限の利益を失ったかどうかを知るため')],
      { basis },
    )
  }
  return isAgencyLoan(home.loan) ? byAgency(context, home) : byLender(context, home, bankInterestOnly, [stage], false)
}

function byAgency(context: WayContext, home: HomeLoan): Rescheduled {
  const { met, finding, dropPercent, lacks } = agencyTest(context, home)
  const basis = [context.plan.stage, ...(finding === null ? [] : [finding])]
  if (met === null) return unknown('機構の収入基準に合うかどうかで決まります。', lacks, { basis, isAgency: true })
  if (!met) {
    return closed(
      '機構の収入基準に合わないため、期間の延長は使えない見込みです。一定の間だけ額を減らす方法や、ボーナス払いの変更は、機構に聞いてください。',
      { basis, isAgency: true },
    )
  }
  const fall = context.matter.budget?.incomeFall
  const mayPause = fall?.cause === 'unemployment' || (dropPercent ?? 0) >= 20
  return byLender(context, home, mayPause ? agencyInterestOnly : 0, basis, true)
}

function byLender(
  context: WayContext,
  home: HomeLoan,
  pause: number,
  basis: readonly Finding<unknown>[],
  isAgency: boolean,
): Rescheduled {
  const others = homeLoans(context).filter(({ loan }) => loan.id !== home.loan.id)
  const rest = others.map((one) => termsOf(one, context.on, add()))
  const own = stretched(context, home)
  const lacks = [...own.problems, ...rest.flatMap((one) => ('principal' in one ? [] : one))]
  if (lacks.length > 0) return unknown('返済の条件が足りないため、まだ計算できません。', lacks, { basis, isAgency })
  const kept = rest.flatMap((one) => ('principal' in one ? [repaid(one)] : []))
  const asked = { context, home, pause, isAgency, kept }
  if (own.found === null) return byPause(asked, basis, 'これ以上は期間を延ばせない見込みです。')
  const course = together([own.found.course, ...kept])
  const { answer, room, lacks: unknowns } = bearable(context, course.perMonth)
  const found = { course, isAgency, basis: [...basis, own.found.payment, ...(room === null ? [] : [room])] }
  const need = yenWords(course.perMonth)
  const longer = `期間を${own.found.longer}か月延ばすと、毎月の返済は${need}になる見込みです。`
  if (answer === 'unknown') return unknown(`${longer}家計から払えるかどうかで決まります。`, unknowns, found)
  if (answer === 'short') return byPause(asked, found.basis, `${longer}それでも家計からは払えません。`)
  return { ...nothing, ...found, status: 'open', reasons: [longer, ...openWords(context, isAgency)] }
}

interface Asked {
  readonly context: WayContext
  readonly home: HomeLoan
  readonly pause: number
  readonly isAgency: boolean
  readonly kept: readonly Repaid[]
}

/** 利息だけの支払い: of use only where the income comes back before it ends. */
function byPause(
  { context, home, pause, isAgency, kept }: Asked,
  basis: Rescheduled['basis'],
  before: string,
): Rescheduled {
  const { matter, on } = context
  const rate = home.loan.ratePercent
  const principal = home.debt?.principal.value
  if (pause === 0) return closed(`${before}売却や、ほかの手続を考えてください。`, { basis, isAgency })
  if (!isKnown(rate) || principal === undefined) {
    return unknown(
      `${before}利息だけの支払いは、利率が分かると計算できます。`,
      [missing(`${home.path}.ratePercent`, '利息を計算するため')],
      { basis, isAgency },
    )
  }
  const interest = monthly(principal, rate)
  const sum = add(interest, ...kept.map(({ perMonth }) => perMonth))
  const perMonth = reckon('interest-only', '利息だけの支払い（1か月）', sum, basis, () => [
    step('残元金', principal),
    step('年利', rate, 'percent'),
    step('1か月の利息', interest),
    step('ほかの家のローンも合わせて', sum),
  ])
  const { answer, lacks } = bearable(context, sum)
  const words = `${before}利息だけなら、毎月${yenWords(sum)}で、長くて${pause}か月です。`
  if (answer === 'unknown') return unknown(words, lacks, { basis, isAgency })
  if (answer === 'short')
    return closed(`${words}それも家計からは払えません。売却や、ほかの手続を考えてください。`, { basis, isAgency })
  const back = matter.budget?.incomeFall?.until
  if (!isKnown(back)) {
    return unknown(
      `${words}その間に収入が戻る見込みがあるかどうかで決まります。`,
      [missing('budget.incomeFall.until', '収入がいつ戻る見込みかを知るため')],
      { basis, isAgency },
    )
  }
  const last: Day = addMonths(on, pause)
  if (back > last) return closed(`${words}収入が戻る見込みは${dayWords(back)}で、間に合いません。`, { basis, isAgency })
  const reasons = [
    words,
    `収入が戻る見込み（${dayWords(back)}）までの助けになります。`,
    ...openWords(context, isAgency),
  ]
  return { ...nothing, status: 'open', reasons, basis, isAgency, interestOnly: { perMonth, months: pause } }
}

function openWords({ plan }: WayContext, isAgency: boolean): readonly string[] {
  const isPaying = plan.stage.value.id === 'paying'
  return [
    isAgency
      ? '機構の審査では、収入のほかに、減った事情と、変えた後に払い続けられることが要ります。'
      : '応じるかどうかは、銀行と保証会社が決めます。銀行ごとに違います。',
    isPaying
      ? '滞納する前に相談するほうが、認められやすいとされています。'
      : '滞納が始まると応じないことがあります。早く相談してください。',
    '払う総額は増えます。今のまま払える人や、収入が戻らない人には向きません。',
  ]
}
