import { isAgencyLoan } from '#assessment/debts/creditor.ts'
import type { Residue } from '#assessment/debts/residue.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import { fromTable } from '#assessment/table-finding.ts'
import { subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { lawyerFeeCaps } from '#law/arrangement/lawyer-fee-caps.ts'
import { residualInstalmentPractice } from '#law/debt/residual-instalment-practice.table.ts'
import { step } from '#law/finding.ts'
import { learnsOf, wayStep } from './common.ts'
import { legalAid } from './legal-aid.ts'
import { limitationGate, restartWords } from './limitation-gate.ts'
import { lacksForResidual, type ResidualCourse, residualCourse } from './residual-course.ts'
import { residualEffects, residualsOf } from './residual-people.ts'
import { creditOf } from './sale-outcome.ts'
import { instalmentsState } from './states.ts'
import { supportHelp } from './support-help.ts'
import { acknowledgementWarning, estateWarning, preferenceWarning } from './warnings.ts'
import type { Way, WayContext, WayCost } from './way.ts'

/** 残債の分割. What is left after the home is paid by the month, as its creditors agree. */
export function instalmentsWay(context: WayContext): Way {
  const { plan } = context
  const { residual } = plan
  const residuals = residualsOf(context)
  const claims = (residuals ?? []).map(({ claim }) => claim)
  const gate = limitationGate(context, claims)
  const reckoned = residual === null || residual.amount.value === 0 ? null : residualCourse(context, residual)
  const course = gate === null ? reckoned : null
  const state = stateOf(context, course, gate !== null)
  const aid = legalAid(context)
  return {
    id: 'instalments',
    title: '残債を分割で払う',
    status: state.status,
    reasons: [
      ...(gate?.reasons ?? restartWords(context, claims)),
      ...state.reasons,
      ...(course?.words ?? []),
      ...kindWords(context),
      forWhom,
    ],
    basis: [
      ...(residual === null ? [plan.stage] : [residual.amount, practice]),
      ...(gate?.basis ?? []),
      ...withDamages(course),
    ],
    lacks: residual === null ? lacksForResidual(context) : [...(gate?.lacks ?? []), ...(course?.lacks ?? [])],
    until: null,
    home: {
      ...{ outcome: homeIsGone(plan.stage.value) ? 'none' : 'unchanged', leaveFrom: null, leaveBy: null },
      decidedBy: '家は、任意売却か競売で別に決まります。ここでは、売れた後に残る債務を払います。',
    },
    money: course?.money ?? null,
    owedAfter: course?.owedAfter ?? [],
    people: residualEffects(context, words, residuals),
    learns: learnsOf({
      ...{ who: 'employer', answer: 'possible' },
      words: '約束どおり払えば、勤め先に知らせる手続はありません。払えずに判決などが出ると、給料の差押えで知られます。',
    }),
    credit: creditOf(course),
    taxes: [
      {
        words:
          '分割で払うことに税はかかりません。後で残りを免除されると、その額が所得になることがあります（所得税法44条の2）。',
        finding: null,
      },
    ],
    costs: [lawyerCost((residuals ?? []).length, aid.meets !== false)],
    help: [...supportHelp(context), ...aid.words],
    steps: steps(residual),
    warnings: [
      acknowledgementWarning,
      preferenceWarning,
      '払えない額を約束しないでください。約束を破ると、残りを一度に請求され、裁判や差押えに進むことがあります。',
      ...estateWarning(context),
    ],
  }
}

const words = {
  debtor: '約束した額を毎月払います。損害金を免除するかどうかは、債権者が決めます。',
  jointDebtor:
    '連帯債務者も全額を請求されます。一人が分割の約束をしても、ほかの人は守られません。この人も約束に入れてください。',
  jointGuarantor: '連帯保証人も全額を請求されます。債務者が分割の約束をしても、この人が別に請求されることがあります。',
  ownGuarantee:
    'あなたは連帯保証人として、全額を請求されます。借りた人が分割の約束をしても、あなたが別に請求されることがあります。',
  collateralProvider: '担保に入れた家や土地が売れた後は、請求されません。',
  owner: '債務者や保証人でなければ、残債を請求されません。',
  heir: '相続した分だけ負います。亡くなった人の財産から払うと、相続を認めたとみられることがあります（民法921条1号）。放棄するかを決めるまで、払わないでください。',
  spouse: '債務者でも保証人でもなければ、払う義務はありません。家計の資料を求められることがあります。',
}

const forWhom =
  '払い終わる見込みのない人には、この道は向きません。その人には、個人再生や自己破産のほうが早く終わります。家を残したまま払えている人は、いまの返済を続けます。'

function stateOf(
  { plan }: WayContext,
  course: ResidualCourse | null,
  isGated: boolean,
): { readonly status: Way['status']; readonly reasons: readonly string[] } {
  const { status, reasons } = instalmentsState(plan.residual?.amount.value ?? null)
  if (status !== 'open') return { status, reasons }
  if (isGated) return { status: 'unknown', reasons: [] }
  const old =
    plan.residual?.isBeforeSale === true
      ? ['いまの残高からは、売却で払われた額が引かれていません。債権者に売却の後の残高を聞いてください。']
      : []
  if (course?.perMonth.value === 0) return { status: 'closed', reasons: old }
  return { status, reasons: [...old, ...reasons, ...practiceWords] }
}

const practiceRows = residualInstalmentPractice.rows.filter(({ part }) => part === '月々の額')
const practiceWords = practiceRows
  .filter(({ lowYen, usualYen }) => lowYen !== 0 && (lowYen ?? usualYen) !== null)
  .map(({ says }) => says)

const practice = fromTable(residualInstalmentPractice, '残債の分割でよくある額', usualPractice(), () =>
  practiceRows.map(({ item, says }) => step(item, says)),
)

function usualPractice(): Yen {
  return yen(practiceRows.find(({ usualYen }) => usualYen !== null)?.usualYen ?? 0)
}

/** 相手による違い. What the kind of creditor changes. */
function kindWords({ matter, plan }: WayContext): readonly string[] {
  if (plan.residual === null || plan.residual.amount.value === 0) return []
  const loans = matter.loans ?? []
  const item = loans.some(isAgencyLoan) ? '住宅金融支援機構などの公的な貸し手' : '民間の貸し手'
  return residualInstalmentPractice.rows
    .filter((row) => row.item === item)
    .map(({ says }) => `${item}について：${says}`)
}

function withDamages(course: ResidualCourse | null) {
  const found = course?.instalment?.withDamages ?? null
  return found === null ? [] : [found]
}

/** 解決報酬金の上限. For having a lawyer agree on it; 着手金 has no limit and comes beside it. */
function lawyerCost(creditors: number, aided: boolean): WayCost {
  const { settlementCap } = lawyerFeeCaps.value({
    ...{ creditors: Math.max(1, creditors), commercialLoanCreditors: 0 },
    ...{ reduction: zeroYen, recoveredOutOfCourt: zeroYen, recoveredBySuit: zeroYen },
  })
  const label = '弁護士に頼むときの解決報酬金（税抜き。着手金は別。自分で話し合えば0円）'
  return { label, low: zeroYen, high: settlementCap, aided, source: 'lawyer-fee-caps' }
}

function steps(residual: Residue | null): Way['steps'] {
  const single = residual === null || residual.owed.isShared ? null : residual.owed
  const claim = single === null ? null : subtract(single.residual.value, single.damages)
  return [
    wayStep(
      '時効を確かめる',
      '最後に払った日、判決の有無、債権者の種類を確かめます。払う・約束するのは、その後です。',
      'explain-procedures',
      {
        paper: '契約書、判決、届いた手紙',
      },
    ),
    wayStep(
      '生活収支報告書をつくる',
      '収入・支出・財産を1か月の表にして、申し出る額を決めます。',
      'form-filling-help',
      {
        paper: '生活収支報告書と収入の証明',
      },
    ),
    wayStep(
      '額と損害金の免除を申し出る',
      '毎月の額、これからの損害金の免除、元金から先に減らすことを、書面で頼みます。',
      'negotiate-residual-instalments',
      {
        ...{ claim, paper: '分割返済の申出書' },
      },
    ),
    wayStep(
      '約束を書面にする',
      '充当の順、損害金、遅れたときの扱い、連帯債務者・保証人の扱いを書きます。',
      'draft-agreed-settlement',
      {
        paper: '分割返済の合意書',
      },
    ),
  ]
}
