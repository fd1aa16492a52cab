import { rateOf } from '#assessment/debts/debts.ts'
import { aheadOf } from '#assessment/road/last-days.ts'
import { bandOf } from '#assessment/road/road.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import type { AuctionMoney } from '#assessment/sale/auction.ts'
import { settingsOf } from '#assessment/settings.ts'
import type { Day } from '#base/day.ts'
import { percent } from '#base/ratio.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { times } from '#base/yen.ts'
import { insolvencyExemption } from '#law/seller-tax/insolvency-exemption.ts'
import { livesElsewhereWords } from './borrower-learns.ts'
import { learnsOf, wayStep } from './common.ts'
import { legalAid } from './legal-aid.ts'
import { pledgedWords } from './pledged-rents.ts'
import { lacksForResidual, type ResidualCourse } from './residual-course.ts'
import { residualEffects } from './residual-people.ts'
import { courseAfter, creditOf } from './sale-outcome.ts'
import { auctionState } from './states.ts'
import { acknowledgementWarning, estateWarning, giftWarning, preferenceWarning } from './warnings.ts'
import type { Way, WayContext, WayCost, WayHome } from './way.ts'

/** 競売. The court sells the home if nothing is agreed before; what the distribution does not pay stays owed. */
export function auctionWay(context: WayContext): Way {
  const { plan } = context
  const state = auctionState(plan.stage.value)
  const auction = state.status === 'closed' ? null : plan.auction
  const course = auction === null ? null : courseAfter(context, paidBy(auction), auction.distributionOn)
  return {
    id: 'auction',
    title: '競売（裁判所が売る）',
    status: state.status,
    reasons: [...state.reasons, ...(state.status === 'closed' ? [] : moreReasons(context, auction, course))],
    basis: auction === null ? [plan.stage] : [plan.stage, auction.standardPrice, auction.cases.typical.residual],
    lacks: state.status === 'closed' ? [] : (course?.lacks ?? lacksForResidual(context)),
    until: state.until,
    home: homeAfter(context),
    money: course?.money ?? null,
    owedAfter: course?.owedAfter ?? [],
    people: residualEffects(context, words, auction?.cases.typical.residuals ?? null),
    learns: learnsOf(
      { who: 'family', answer: 'yes', words: '裁判所の書類が家に届き、執行官が家の中を調べに来ます。' },
      {
        who: 'neighbours',
        answer: 'possible',
        words: '執行官や買いたい人が見に来ることがあり、公告を見た業者から手紙が届きます。',
      },
      {
        ...{ who: 'court-site', answer: 'yes' },
        words: '裁判所のサイト（BIT）に、所在地、写真、間取り、評価の書類が載ります。',
      },
      {
        ...{ who: 'employer', answer: 'possible' },
        words: '競売を勤め先に知らせる手続はありません。残債で給料が差し押さえられると、知られます。',
      },
    ),
    credit: creditOf(course),
    taxes: [
      {
        words:
          '債務を払いきれない状態で競売になったときは、売れた利益に所得税はかかりません。そうでなければ、ふつうの売却と同じです。',
        finding: insolvencyExemption({
          ...{ viaForcedSale: true, insolvent: true, forcedSaleUnavoidable: true, netProceedsAllToDebts: true },
        }),
      },
      { words: '固定資産税は、1月1日の所有者がその年の分の全部を負います。', finding: null },
    ],
    costs: [procedureCost(context, auction)],
    help: [
      '引っ越した後の家賃が払いにくいときは、住居確保給付金（転居の費用の補助を含む）を役所の自立相談支援機関に聞けます。',
      '生活保護は、競売の手続の間でも申請できます。',
      ...legalAid(context).words,
    ],
    steps: steps(aheadOf(plan.lastDays, 'leaving')?.day.value ?? null, plan.asker.livesThere !== false),
    warnings: [
      giftWarning(context),
      preferenceWarning,
      acknowledgementWarning,
      '開札の後は、落札した人の同意がないと、債権者は競売を取り下げられません。任意売却を考えるなら、その前です。',
      ...estateWarning(context),
    ],
  }
}

const words = {
  debtor: '配当で払いきれない分（残債）を、この人が負い続けます。損害金は配当の日まで増えます。',
  jointDebtor: '連帯債務者として、残債の全額を請求されます。',
  jointGuarantor: '連帯保証人として、残債の全額を請求されます。',
  ownGuarantee: 'あなたは連帯保証人として、残債の全額を請求されます。',
  collateralProvider: '担保に入れた家や土地を失います。それを超えて請求されることはありません。',
  owner: '持ち主でなくなります。債務者や保証人でなければ、残債を請求されません。',
  heir: '相続した家が売られます。残債は、相続した分だけ負います。相続放棄の期限を確かめてください。',
  spouse: '債務者でも保証人でもなければ、残債を請求されません。住んでいれば、引渡命令の相手になることがあります。',
}

/** What stands for the auction is its usual case. */
function paidBy({ debt, cases }: AuctionMoney) {
  return { debt, ...cases.typical }
}

function moreReasons(
  context: WayContext,
  auction: AuctionMoney | null,
  course: ResidualCourse | null,
): readonly string[] {
  const { voluntarySale: sale } = context.plan
  const [low, high] = [auction?.cases.high.residual.value, auction?.cases.low.residual.value]
  const after = auction?.cases.typical.residual.value
  const gain = sale === null || after === undefined ? null : after - sale.residual.value
  return [
    ...(low === undefined || high === undefined || after === undefined
      ? []
      : [
          `残債の見込みは${yenWords(low)}から${yenWords(high)}で、ふつうの場合は${yenWords(after)}です。価格は物件と地域で大きく変わります。`,
        ]),
    ...(auction === null ? [] : damagesLeftOut(context, auction)),
    ...(gain === null
      ? []
      : gain > 0
        ? [
            auction?.debt.damages === null
              ? `想定した任意売却のほうが、競売までの損害金を除いても、残債が${yenWords(gain)}少ない見込みです。`
              : `想定した任意売却のほうが、残債が${yenWords(gain)}少ない見込みです。`,
          ]
        : ['想定した任意売却と比べて、残債はふつうの場合で多くならない見込みです。']),
    ...(course?.words ?? []),
    ...pledgedWords(context),
    '出る日をなるべく自分で決めたい人、近所に知られたくない人には、この道は向きません。売る力が残っていない人や、同意の得られない人は、待つこともできます。',
  ]
}

/** 入っていない損害金. What the residual leaves out, and by how much a year it grows, where nobody has told since when the whole is due. */
function damagesLeftOut({ matter }: WayContext, { debt, distributionOn }: AuctionMoney): readonly string[] {
  if (debt.damages !== null) return []
  const loan = (matter.loans ?? []).find(({ id }) => id === debt.loan)
  const rate = loan === undefined ? null : rateOf(loan, distributionOn)
  const yearly = rate === null ? null : times(debt.principal.value, percent(rate), 'down')
  const grows = yearly === null || yearly === 0 ? '' : `損害金は、年${rate}%なら1年で${yenWords(yearly)}増えます。`
  return [
    `この残債には、配当の日（ふつうは${dayWords(distributionOn)}ごろ）までの遅延損害金が入っていません。一括で請求される日か、損害金の率が分からないためです。${grows}残債は、その分だけ多くなります。`,
  ]
}

/** 住める間. From the day on which the buyer may pay to the last one by practice or on the bailiff's paper. */
function homeAfter({ plan }: WayContext): WayHome {
  const leaving = aheadOf(plan.lastDays, 'leaving')?.day.value ?? null
  if (homeIsGone(plan.stage.value)) {
    const decidedBy =
      '家の持ち主は変わっています。住んでいれば、出る日は買受人との話し合いか、執行官の催告で決まります。'
    return { outcome: 'none', leaveFrom: null, leaveBy: leaving, decidedBy }
  }
  if (plan.asker.livesThere === false) {
    return { outcome: 'sold', leaveFrom: null, leaveBy: null, decidedBy: livesElsewhereWords }
  }
  const road = plan.timeline.filter(({ lane }) => lane === 'road' || lane === 'if-payments-stop')
  return {
    outcome: 'sold',
    leaveFrom: bandOf(road, 'payment')?.earliest ?? null,
    leaveBy: leaving ?? bandOf(road, 'eviction')?.latest ?? null,
    decidedBy:
      '出る日は、買受人が代金を納めた後に、買受人との話し合い、引渡命令、執行官の明渡しの催告で決まります。自分では決められません。',
  }
}

/** 手続費用. Taken from the price before all else (民事執行法42条). */
function procedureCost({ matter }: WayContext, auction: AuctionMoney | null): WayCost {
  const { auctionCost } = settingsOf(matter)
  const [low, high] = [auction?.cases.high.procedure.value, auction?.cases.low.procedure.value]
  return {
    label: '競売の手続費用（売れた額から先に引かれる）',
    ...{ low: low ?? auctionCost.low, high: high ?? auctionCost.high },
    ...{ aided: false, source: '競売費用の負担（auction-cost-burden）・手続費用の目安' },
  }
}

function steps(leaveBy: Day | null, livesThere: boolean): Way['steps'] {
  return [
    wayStep(
      '裁判所の書類を開けて、日付を書き出す',
      '開始決定、現況調査、期間入札の通知に書かれた日を、案件ファイルに入れます。',
      'general-information',
      {
        paper: '裁判所から届いた書類',
      },
    ),
    ...(livesThere ? ofWhoLivesThere(leaveBy) : []),
    wayStep(
      '残債の払い方を決める',
      '配当の後に、債権者から残りの請求が来ます。分割・個人再生・自己破産を比べます。',
      'negotiate-residual-instalments',
      {
        paper: '配当表、生活収支報告書',
      },
    ),
  ]
}

function ofWhoLivesThere(leaveBy: Day | null): Way['steps'] {
  return [
    wayStep(
      '現況調査に立ち会う',
      '調査は断れません。住んでいる人、直したいところ、持ち物を、聞かれたとおりに伝えます。',
      'general-information',
    ),
    wayStep(
      '引っ越し先を探す',
      '信用情報を見ない保証会社や、公営住宅・UR を含めて、開札の前から探します。',
      'general-information',
    ),
    wayStep(
      '出る日を買受人と話し合う',
      '買受人が代金を納めた後に、日を決めて引っ越します。引越しの費用を払ってもらえるとは限りません。',
      'general-information',
      {
        ...{ paper: '明渡しの合意書', by: leaveBy },
      },
    ),
  ]
}
