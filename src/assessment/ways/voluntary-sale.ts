import { aheadOf } from '#assessment/road/last-days.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import { addDays, addMonths, type Day } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { insolvencyExemption } from '#law/seller-tax/insolvency-exemption.ts'
import { saleStepRows } from '#law/voluntary-sale/sale-steps.table.ts'
import { livesElsewhereWords, ownersDecide } from './borrower-learns.ts'
import { learnsOf } from './common.ts'
import { legalAid } from './legal-aid.ts'
import { limitationGate } from './limitation-gate.ts'
import { lacksForResidual, type ResidualCourse } from './residual-course.ts'
import { residualEffects } from './residual-people.ts'
import { consentWords } from './sale-consents.ts'
import { courseAfter, creditOf } from './sale-outcome.ts'
import { saleCosts, saleTasks } from './sale-work.ts'
import { voluntarySettleBy } from './settle-by.ts'
import { voluntarySaleState } from './states.ts'
import { acknowledgementWarning, estateWarning, giftWarning, preferenceWarning } from './warnings.ts'
import type { Learns, TaxEffect, Way, WayContext, WayHome } from './way.ts'

/** 任意売却. The home is sold with the consent of all who hold a right on it; what the price does not pay stays owed. */
export function voluntarySaleWay(context: WayContext): Way {
  const { plan, on, matter } = context
  const state = voluntarySaleState(plan.stage.value, plan.deadlines, on)
  const isClosed = state.status === 'closed'
  const sale = isClosed ? null : plan.voluntarySale
  const course = courseAfter(context, sale, sale?.closingOn ?? on)
  const settle = voluntarySettleBy(context)
  return {
    id: 'voluntary-sale',
    title: '任意売却（債権者の同意をもらって売る）',
    status: state.status,
    reasons: [...state.reasons, ...(isClosed ? [] : [...ownersDecide(context), ...moreReasons(context, course)])],
    basis: sale === null ? [plan.stage] : [plan.stage, sale.toFirstCreditor, sale.residual],
    lacks: lacksOf(context, course),
    ...{ until: state.until ?? settle?.safeOn ?? null, settle },
    home: homeAfter(context, state.until ?? settle?.last.value ?? null),
    money: course?.money ?? null,
    owedAfter: course?.owedAfter ?? [],
    people: residualEffects(context, words, sale?.residuals ?? null),
    learns: learnsOf(
      { who: 'family', answer: 'possible', words: '所有者と、担保に入れた人の全員の署名が要ります。' },
      {
        who: 'neighbours',
        answer: 'possible',
        words:
          '売り出しの広告で知られることがあります。広告の出し方は仲介業者に相談できます。競売のように住所が裁判所から公告されることはありません。',
      },
      ...(plan.deadlines.some(({ id }) => id.startsWith('withdrawal-')) ? [onCourtSite] : []),
    ),
    credit: creditOf(course),
    taxes: taxes(context),
    costs: saleCosts(context),
    help: [
      '引っ越した後の家賃が払いにくいときは、住居確保給付金（転居の費用の補助を含む）を役所の自立相談支援機関に聞けます。',
      '生活保護は、家を売る手続をしている間でも申請できます。',
      ...legalAid(context).words,
    ],
    steps: saleTasks(context),
    warnings: [
      giftWarning(context),
      preferenceWarning,
      acknowledgementWarning,
      '売却の仲介で業者が受け取れるのは、上限のある仲介手数料です。ほかの名目のお金を求められたら、払う前に消費生活センター（188）に相談してください。',
      ...estateWarning(context),
      ...((matter.taxArrears ?? []).length > 0
        ? ['税金・保険料の滞納は、残れば破産や個人再生をしても減りません。']
        : []),
    ],
  }
}

const onCourtSite: Learns = {
  who: 'court-site',
  answer: 'yes',
  words: '入札の日程が決まっているため、取り下げるまで裁判所のサイト（BIT）に家の情報が載ります。',
}

const words = {
  debtor: '売れた額で払いきれない分（残債）を、この人が負い続けます。',
  jointDebtor: '連帯債務者として、残債の全額を請求されます。家の持分があれば、売買の契約に署名します。',
  jointGuarantor: '連帯保証人として、残債の全額を請求されます。売る前に、この人にも知らせて話し合ってください。',
  ownGuarantee:
    'あなたは連帯保証人として、残債の全額を請求されます。売る前に知らせてもらい、価格と残る額が決まる前に話に加わってください。',
  collateralProvider: '担保に入れた家や土地を失います。それを超えて請求されることはありません。',
  owner: '所有者として、売買の契約に署名します。債務者や保証人でなければ、残債を請求されません。',
  heir: '相続した人の全員で売ることになります。売ると、相続放棄はできなくなります。',
  spouse: '債務者でも保証人でもなければ、残債を請求されません。住んでいれば、決済までに引っ越します。',
}

function moreReasons(context: WayContext, course: ResidualCourse | null): readonly string[] {
  const { plan, matter } = context
  const { voluntarySale: sale, stage } = plan
  const gate = limitationGate(
    context,
    (matter.loans ?? []).map(({ id }) => id),
  )
  const expected = plan.lastDays.find(({ way, basis }) => way === 'voluntary-sale' && basis === 'expected')
  const isLate = plan.saleSteps.some(({ passed }) => passed)
  const isWithoutDamages = sale?.debt.damages === null && stage.value.id !== 'paying'
  const mayKeep = stage.value.id !== 'paying' && aheadOf(plan.lastDays, 'rewind') !== null
  return [
    ...consentWords(context),
    ...(gate?.reasons ?? []),
    ...(expected === undefined
      ? []
      : [
          `開札の日はまだ決まっていません。今までの例では、早ければ${dayWords(expected.safeOn)}、ふつうは${dayWords(expected.day.value)}までに決済が要ります。`,
        ]),
    ...(isLate
      ? ['いちばん早く進めても間に合わないおそれのある段階があります。今日、債権者と仲介業者に聞いてください。']
      : []),
    ...(sale === null || sale.surplus === 0
      ? []
      : [
          `想定した価格なら、債務を払った後に${yenWords(sale.surplus)}が所有者に残ります。急ぐ前に、ふつうの売却と比べてください。`,
        ]),
    ...(sale === null || sale.taxesLeft.length === 0
      ? []
      : ['売却で払いきれない税が残ります。税は、破産をしても減りません。']),
    ...(sale === null || sale.residual.value === 0
      ? []
      : [
          `想定した価格では、${yenWords(sale.residual.value)}の債務（残債）が残ります。${isWithoutDamages ? '遅延損害金は、額が分からないため入っていません。残債は、その分だけ多くなります。' : ''}売っても残債の支払いは続きます。`,
        ]),
    ...(course?.words ?? []),
    ...(mayKeep
      ? ['家を残したい人は、個人再生（住宅資金特別条項）の期限を先に確かめてください。売ると、その道はなくなります。']
      : []),
    '払えている人、収入の減り方が一時の人、家を残したい人には、この道は向きません。先に返済方法の変更を相談できます。',
  ]
}

function lacksOf(context: WayContext, course: ResidualCourse | null): Way['lacks'] {
  const { plan, matter } = context
  if (homeIsGone(plan.stage.value) || plan.stage.value.id === 'sold-by-court') return []
  if (course === null) return lacksForResidual(context)
  const at = 'scenarios[0].voluntarySale.price'
  const isAssumed = matter.scenarios?.[0]?.voluntarySale?.price === undefined
  const price = plan.problems.filter((problem) => isAssumed && problem.kind === 'missing' && problem.path === at)
  return [...price, ...course.lacks]
}

/** 決済の日. The day of the scenario, else from the fastest course of practice to the last day that is open. */
function homeAfter({ matter, plan, on }: WayContext, until: Day | null): WayHome {
  if (homeIsGone(plan.stage.value)) {
    return {
      outcome: 'none',
      leaveFrom: null,
      leaveBy: null,
      decidedBy: '家はもう売れているか、持ち主が変わっています。',
    }
  }
  if (plan.asker.livesThere === false) {
    return { outcome: 'sold', leaveFrom: null, leaveBy: null, decidedBy: livesElsewhereWords }
  }
  const decidedBy = '引渡しの日は売買契約で決めます。買主と話し合えるので、子どもの学校などに合わせて頼めます。'
  const closingOn = matter.scenarios?.[0]?.voluntarySale?.closingOn ?? null
  if (closingOn !== null && closingOn >= on)
    return { outcome: 'sold', leaveFrom: closingOn, leaveBy: closingOn, decidedBy }
  const least = saleStepRows[0]?.least
  const earliest = least === undefined ? on : addDays(addMonths(on, least.months), least.days)
  const leaveBy = until !== null && until >= on ? until : null
  return { outcome: 'sold', leaveFrom: leaveBy !== null && leaveBy < earliest ? leaveBy : earliest, leaveBy, decidedBy }
}

function taxes({ plan, matter }: WayContext): readonly TaxEffect[] {
  const sale = plan.voluntarySale
  const kept = (sale?.surplus ?? 0) > 0 || (matter.scenarios?.[0]?.voluntarySale?.movingCost ?? 0) > 0
  const facts = { viaForcedSale: false, insolvent: true, forcedSaleUnavoidable: true, netProceedsAllToDebts: !kept }
  return [
    {
      words:
        '売って利益が出たときは、ふつう申告が要ります。自宅なら3,000万円までの特別控除があります。債務を払いきれず、競売が避けられない状態で、代金をすべて債務にあてたときは、所得税はかかりません。',
      finding: insolvencyExemption(facts),
    },
    {
      words: '固定資産税は、1月1日の所有者がその年の分の全部を負います。売った後も、納付書が届くことがあります。',
      finding: null,
    },
  ]
}
