import { homeIsGone } from '#assessment/road/stage.ts'
import { fromTable } from '#assessment/table-finding.ts'
import { addMonths } from '#base/day.ts'
import { yenWords } from '#base/words.ts'
import { zeroYen } from '#base/yen.ts'
import { mortgageTaxCreditLoss } from '#law/debt/mortgage-tax-credit-loss.table.ts'
import { step } from '#law/finding.ts'
import { bankReschedule } from '#law/reschedule/bank-reschedule.table.ts'
import { disasterGuideline } from '#law/reschedule/disaster-guideline.table.ts'
import { creditAfter, learnsOf, wayStep } from './common.ts'
import { loanMoney, owedOf } from './home-loans.ts'
import { claimedOf, demandDay, effects } from './household-room.ts'
import { type Rescheduled, rescheduleState } from './reschedule-state.ts'
import { acknowledgementWarning, preferenceWarning } from './warnings.ts'
import type { Way, WayContext, WayStep } from './way.ts'

/** 返済条件の変更（リスケジュール）. The lender stretches the loan, or takes interest alone for a time, and the home stays. */
export function reschedule(context: WayContext): Way {
  const { plan } = context
  const found = rescheduleState(context)
  const { status, reasons, basis, lacks, course } = found
  const isGone = homeIsGone(plan.stage.value)
  const isDisaster = context.matter.budget?.incomeFall?.cause === 'disaster'
  return {
    id: 'reschedule',
    title: '返済条件の変更（リスケジュール）',
    status,
    reasons: isDisaster && !isGone ? [...reasons, guidelineWords] : reasons,
    basis: isDisaster && !isGone ? [...basis, guideline()] : basis,
    lacks,
    until: status === 'closed' ? null : (demandDay(context)?.on ?? null),
    home: {
      ...{ outcome: isGone ? 'none' : 'kept', leaveFrom: null, leaveBy: null },
      decidedBy: '変えた条件で払い続けるかぎり、家を出る日はありません。認めるかどうかは貸し手が決めます。',
    },
    money: moneyOf(found),
    owedAfter: course === null || status === 'closed' ? [] : owedOf(course, basis),
    people: effects(
      context,
      {
        debtor: '変えた条件で払います。総額は増えますが、債務の名義は変わりません。',
        jointDebtor: 'この人も全額を払う義務があるままです。条件の変更には、この人の署名も要ります。',
        jointGuarantor: '保証は続きます。条件の変更に、保証人の同意や署名を求められることがあります。',
        collateralProvider: '担保は続きます。同意を求められることがあります。',
        spouse: 'ローンの名義がなければ、払う義務は増えません。新しく保証人になるよう求められても、断れます。',
      },
      claimedOf(context),
    ),
    learns: learnsOf(
      { who: 'family', answer: 'possible', words: '家計の資料を出すので、同居の家族の収入を書くことがあります。' },
      { who: 'employer', answer: 'no', words: '収入の証明は源泉徴収票などで足り、勤め先には知らせません。' },
    ),
    credit: creditOf(context, found),
    taxes: [
      {
        words: taxRow.says,
        finding: fromTable(mortgageTaxCreditLoss, taxRow.point, taxRow.says, () => [step(taxRow.point, taxRow.says)]),
      },
    ],
    costs: [],
    help: [
      ...(isDisaster ? [guidelineWords] : []),
      '家計の相談は、市区町村の自立相談支援機関で、お金を払わずにできます。',
    ],
    steps: stepsOf(context, found, isDisaster),
    warnings: ['滞納を止めるためにカードなどで借りないでください。', acknowledgementWarning, preferenceWarning],
  }
}

const row = <R extends { readonly point: string; readonly says: string }>(rows: readonly R[], point: string) => ({
  point,
  says: rows.find((one) => one.point === point)?.says ?? point,
})
const taxRow = row(mortgageTaxCreditLoss.rows, '期間の延長と短縮')
const keeps = disasterGuideline.rows.find(({ point }) => point === '手元に残せるお金')?.yen ?? 0
const guidelineWords = `災害救助法の適用された災害が理由なら、自然災害債務整理ガイドラインも使えることがあります。現金と預金を原則${yenWords(keeps)}まで残せ、信用情報にも登録されません。債権者全員の同意が要ります。`

const guideline = () =>
  fromTable(disasterGuideline, disasterGuideline.title, guidelineWords, () =>
    disasterGuideline.rows.slice(0, 8).map(({ point, says }) => step(point, says)),
  )

function moneyOf({ status, course, interestOnly, basis }: Rescheduled): Way['money'] {
  if (status === 'closed') return null
  if (interestOnly !== null) return { perMonth: interestOnly.perMonth, ends: 'unknown', months: null, total: null }
  return course === null ? null : loanMoney(course, '条件を変えた後の毎月の返済', basis, zeroYen)
}

/** Arrears stay on record until the loan ends and five years after; the change itself is none. */
function creditOf({ plan, on }: WayContext, { course }: Rescheduled): Way['credit'] {
  const months = course?.months ?? null
  if (plan.stage.value.id !== 'paying') return creditAfter(months === null ? null : addMonths(on, months))
  const { says } = row(bankReschedule.rows, '信用情報')
  return creditAfter(null).map((one) => ({ ...one, words: says }))
}

function stepsOf(context: WayContext, { isAgency }: Rescheduled, isDisaster: boolean): readonly WayStep[] {
  const by = demandDay(context)?.on ?? null
  return [
    ...(isDisaster
      ? [
          wayStep(
            'ガイドラインを使えるか聞く',
            'いちばん多く借りている金融機関に申し出ると、登録された支援専門家（弁護士など）がお金を取らずに手伝います。',
            'general-information',
            { paper: '罹災証明書' },
          ),
        ]
      : []),
    wayStep(
      '団体信用生命保険（団信）を確かめる',
      '病気や障害が理由なら、保険でローンが払われることがあります。',
      'general-information',
      { paper: '団信の契約書' },
    ),
    wayStep(
      '家計の表と、収入が減ったことの分かるものを用意する',
      '変えた後に払い続けられることを示します。',
      'form-filling-help',
      {
        paper: '源泉徴収票か給与明細、離職票、家計の表、返済予定表',
      },
    ),
    wayStep(
      isAgency === true
        ? '返済している金融機関に、機構の返済方法の変更を申し込む'
        : '銀行の窓口で、返済条件の変更を相談する',
      isAgency === true
        ? '期間の延長（最長15年）、利息だけの期間、ボーナス払いの変更を合わせて聞きます。'
        : '利息だけの期間と、期間の延長を聞きます。保証会社の同意は銀行が取ります。',
      'general-information',
      { paper: '返済条件変更の申込書', by },
    ),
    wayStep(
      '変更の契約をして、払い始める',
      '新しい返済予定表で、毎月の額と終わる日を確かめます。',
      'general-information',
      { paper: '変更契約書' },
    ),
  ]
}
