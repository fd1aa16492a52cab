import { standing } from '#assessment/road/happenings.ts'
import { homeIsGone, wholeIsDue } from '#assessment/road/stage.ts'
import { addMonths } from '#base/day.ts'
import { zeroYen } from '#base/yen.ts'
import { creditAfter, learnsOf, wayStep } from './common.ts'
import { currentCourse } from './current-course.ts'
import { loanMoney, owedOf } from './home-loans.ts'
import { claimedOf, demandDay, effects } from './household-room.ts'
import { keepPayingState } from './keep-paying-state.ts'
import { supportHelp } from './support-help.ts'
import { acknowledgementWarning } from './warnings.ts'
import type { Way, WayContext } from './way.ts'

/** そのまま払い続ける. The loan is paid as agreed, and what is overdue at once. */
export function keepPaying(context: WayContext): Way {
  const { on } = context
  const current = currentCourse(context)
  const state = keepPayingState(context, current)
  const { arrears, course } = current
  const isPaid = course !== null && state.status !== 'closed'
  const money = isPaid ? loanMoney(course, '毎月の返済', state.basis, arrears?.value ?? zeroYen) : null
  const months = course?.months ?? null
  const isLate = arrears !== null
  return {
    id: 'keep-paying',
    title: 'そのまま払い続ける',
    ...state,
    reasons: state.status === 'closed' ? state.reasons : [...state.reasons, ...partnerWords(context)],
    until: isLate ? (demandDay(context)?.on ?? null) : null,
    home: {
      ...{ outcome: homeIsGone(context.plan.stage.value) ? 'none' : 'kept', leaveFrom: null, leaveBy: null },
      decidedBy: '払い続けるかぎり、家を出る日はありません。',
    },
    money,
    owedAfter: isPaid ? owedOf(course, state.basis) : [],
    people: effects(
      context,
      {
        debtor: '約束どおりに払います。払い終わると、このローンの債務はなくなります。',
        jointDebtor: 'この人も全額を払う義務があるままです。だれかが払えば、その分だけ減ります。',
        jointGuarantor: wholeIsDue(context.plan.stage.value)
          ? '一括で請求された後は、連帯保証人も全額を請求されます。遅れた分を払っても、請求がなくなるとは限りません。'
          : '払われているあいだは、ふつう請求されません。払われなくなると、全額を請求されることがあります。',
        collateralProvider: '払われているあいだは、担保に入れた家や土地を失いません。',
        spouse: 'ローンの名義がなければ、払う義務はありません。',
      },
      claimedOf(context),
    ),
    learns: learnsOf(),
    credit: isLate
      ? creditAfter(months === null ? null : addMonths(on, months))
      : creditAfter(null).map((one) => ({ ...one, words: '払えていれば、事故の情報（異動）にはなりません。' })),
    taxes: [
      {
        words: '住宅ローン控除を受けているときは、12月31日にその家に住んでいれば、残りの年も続きます。',
        finding: null,
      },
    ],
    costs: [],
    help: helpOf(context),
    steps: [
      wayStep(
        '家計の表をつくる',
        '住宅ローンを払った後に余りがあるかを、1か月の表で確かめます。',
        'form-filling-help',
        {
          paper: '生活収支報告書',
        },
      ),
      ...(isLate
        ? [
            wayStep(
              '延滞の額を銀行に聞いて、まとめて払う',
              '損害金を入れた額と、いつまでに払えば一括の請求にならないかを聞きます。',
              'general-information',
              { paper: '返済予定表と、届いた手紙', by: demandDay(context)?.on ?? null },
            ),
          ]
        : []),
      wayStep(
        '団体信用生命保険（団信）を確かめる',
        '病気・障害・死亡があれば、保険でローンが払われることがあります。売る前に確かめます。',
        'general-information',
        { paper: '団信の契約書' },
      ),
    ],
    warnings: [
      'ローンを払うためにカードなどで借りると、払えなくなった後の手続で不利になることがあります。',
      ...(isLate ? [acknowledgementWarning] : []),
    ],
  }
}

/** 民法137条1号: the benefit of time ends for who goes bankrupt; most contracts end it for all who owe with him. */
function partnerWords({ matter, on }: WayContext): readonly string[] {
  const { events, letters } = standing(matter, on)
  const shared = (matter.loans ?? []).filter(
    ({ jointDebtors, jointGuarantors }) => [...(jointDebtors ?? []), ...(jointGuarantors ?? [])].length > 0,
  )
  const isBegun =
    events.some(({ kind }) => kind === 'bankruptcyPetition') || letters.some(({ kind }) => kind === 'attorney-notice')
  return shared.length === 0 || !isBegun
    ? []
    : [
        'いっしょに負っている人が破産の手続を始めると、その人の期限の利益はなくなり（民法137条1号）、契約によっては、ほかの人も一括で請求されます。払い続けられるかを、借入先に早く聞いてください。',
      ]
}

/** What may raise the household's income while it pays. */
function helpOf(context: WayContext): readonly string[] {
  const cause = context.matter.budget?.incomeFall?.cause
  return [
    ...supportHelp(context),
    ...(cause === 'illness' ? ['健康保険の傷病手当金が使えることがあります。勤め先か健康保険に聞いてください。'] : []),
    ...(cause === 'unemployment' ? ['雇用保険の給付と、国民健康保険料の軽減が使えることがあります。'] : []),
    '家計の相談は、市区町村の自立相談支援機関で、お金を払わずにできます。',
  ]
}
