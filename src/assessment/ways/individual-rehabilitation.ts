import { missing } from '#assessment/known.ts'
import { addMonths } from '#base/day.ts'
import { yenWords } from '#base/words.ts'
import { zeroYen } from '#base/yen.ts'
import { rehabEligibility } from '#law/rehabilitation/rehab-eligibility.ts'
import { salariedBar } from './bankruptcy-state.ts'
import { learnsOf, wayStep } from './common.ts'
import { continuingIncome } from './continuing-income.ts'
import { homeIsAnothers } from './filer.ts'
import {
  beforeFiling,
  creditWithGazette,
  filerEffects,
  forgivenessTax,
  hasNoHome,
  homeApart,
  limitationFirst,
} from './insolvency.ts'
import { legalAid } from './legal-aid.ts'
import { type Liquidation, liquidation } from './liquidation.ts'
import { debtsAfterHome, type OwnDebts } from './own-debts.ts'
import { owedWhilePaying, payable, shortWords, unhoused } from './payable.ts'
import { aroundTheSale, longerWords } from './plan-around-sale.ts'
import {
  greatestAlone,
  longestMonths,
  monthlyShare,
  monthsToPlan,
  type PlanFloor,
  planFloor,
  planMoney,
  planMonths,
  rehabilitationCosts,
  rehabilitationLearns,
  salariedWords,
  usualMonths,
} from './rehabilitation.ts'
import type { Way, WayContext } from './way.ts'

/** 個人再生（住宅資金特別条項なし）. The debts that no home secures are cut to the law's floor and paid over three to five years. */
export function individualRehabilitation(context: WayContext): Way {
  const { on } = context
  const debts = debtsAfterHome(context)
  const { floor, ...state } = stateOf(context, debts)
  const months = floor === null ? usualMonths : planMonths(context, floor.low.value)
  const money = floor === null ? null : planMoney(floor.low, months)
  const aid = legalAid(context)
  return {
    id: 'individual-rehabilitation',
    title: '個人再生（家を残さない形）',
    ...state,
    until: null,
    home: homeApart(
      context,
      homeIsAnothers(context)
        ? '家は本人のものではないので、この手続では売られません。任意売却か競売になるかは、別に決まります。'
        : '家は、任意売却か競売で別に決まります。残った債務がこの手続で減ります。',
    ),
    money,
    owedAfter: money === null ? [] : owedWhilePaying(money, monthsToPlan),
    people: filerEffects(
      context,
      {
        debtor: '計画どおりに払い終えると、残りは免除されます。',
        jointDebtor: 'ほかの人の個人再生では、この人の債務は減りません。債権者は全額を請求できます。',
        jointGuarantor: '保証人の債務は減りません。債権者は全額を請求できます（民事再生法177条2項）。',
        spouse: '保証人でなければ、払う義務はありません。同居していれば、収入の資料を求められます。',
        collateralProvider: '担保に出した不動産の担保は、そのまま残ります（民事再生法177条2項）。',
      },
      floor?.low ?? 'as-today',
    ),
    learns: learnsOf(...rehabilitationLearns),
    credit: creditWithGazette(money === null ? null : addMonths(on, monthsToPlan + months), on),
    taxes: [forgivenessTax(debts.total?.value ?? null, floor?.low.value ?? null)],
    costs: rehabilitationCosts(aid.meets !== false, false),
    help: aid.words,
    steps: [
      wayStep('時効を確かめる', '長く払っていない借金は、申し立てる前に時効を確かめます。', 'general-information'),
      wayStep(
        '弁護士に相談する',
        '収入・債務・財産が分かるものを持って行きます。受任の通知で、請求が止まります。',
        'explain-procedures',
        { paper: '債権者の一覧、家計の表、財産の目録' },
      ),
      wayStep('申立ての書類を出す', '住所地の地方裁判所に出します。', 'court-papers', {
        paper: '再生手続開始の申立書',
      }),
      wayStep(
        '再生計画案を出す',
        '最低弁済額・清算価値・（給与所得者等再生では可処分所得2年分）のうち、いちばん多い額を払う案です。',
        'court-papers',
        { paper: '再生計画案' },
      ),
      wayStep('計画どおりに払う', '認可が確定した後、少なくとも3か月に1回払います。', 'general-information'),
    ],
    warnings: [...beforeFiling(context), '税金・保険料・養育費などは減りません。', ...limitationFirst(context)],
  }
}

interface State extends Pick<Way, 'status' | 'reasons' | 'basis' | 'lacks'> {
  readonly floor: PlanFloor | null
}

const notFor = '約束どおりに払えているなら、この道は要りません。続く収入の見込みがない人には向きません。'

function stateOf(context: WayContext, debts: OwnDebts): State {
  const none = { basis: [], lacks: [], floor: null }
  const { total } = debts
  if (total === null) {
    const reasons = [debts.why]
    return { ...none, status: 'unknown', reasons, lacks: debts.lacks }
  }
  const limit = rehabEligibility({
    ...{ unsecured: total.value, housingLoan: zeroYen, houseValue: zeroYen, useHousingClause: false },
  })
  if (total.value === 0) {
    return debts.isWhole
      ? { ...none, status: 'closed', reasons: ['減らす債務がありません。', notFor], basis: [limit] }
      : { ...none, status: 'unknown', reasons: ['借金の残高が分からないため、計算できません。'], lacks: debts.lacks }
  }
  const assets = assetsOf(context)
  const floor = limit.value.withinLimit ? planFloor(context, total.value, assets) : null
  if (floor === null) {
    const reasons = [
      '担保のない債務が5,000万円を超えるため、個人再生は使えません（民事再生法221条1項）。自己破産や通常の再生を弁護士に聞いてください。',
    ]
    return { ...none, status: 'closed', reasons, basis: [limit] }
  }
  return { floor, ...paying(context, debts, floor, assets.lacks, [limit, assets.low]) }
}

/** 清算価値. Where no sale of the home is reckoned, and where it leaves something to the owner, the home is among the assets (174条2項4号). */
export function assetsOf(context: WayContext): Liquidation {
  const keepsHome = context.plan.residual === null || (context.plan.voluntarySale?.surplus ?? 0) > 0
  return liquidation(context, keepsHome && !hasNoHome(context))
}

/** The plan must be paid out of the household: five years of the low reading close it, five years of the high one open it. */
function paying(
  context: WayContext,
  debts: OwnDebts,
  floor: PlanFloor,
  assetLacks: Way['lacks'],
  found: Way['basis'],
): Pick<Way, 'status' | 'reasons' | 'basis' | 'lacks'> {
  const least = payable(context, monthlyShare(floor.low.value, longestMonths), ['debt'])
  const most = floor.high === null ? null : payable(context, monthlyShare(floor.high.value, longestMonths), ['debt'])
  const vote = greatestAlone(debts)
  const apart = aroundTheSale(context, debts, assetsOf(context))
  const basis = [
    ...found,
    floor.low,
    ...[floor.high, floor.salaried, least.room, vote?.finding ?? null, apart.after].filter((one) => one !== null),
  ]
  const income = continuingIncome(context)
  const rentless = unhoused(context, least.room, monthlyShare(floor.low.value, longestMonths))
  const more = [
    ...income.words,
    ...(rentless === null ? [] : [rentless.words]),
    ...[...(vote === null ? [] : [vote.words]), ...apart.words, ...salariedWords(floor)],
    ...[...salariedBar(context), notFor],
  ]
  const perMonth = yenWords(monthlyShare(floor.low.value, longestMonths))
  if (least.answer === 'short') {
    const first = `5年に延ばしても毎月${perMonth}からになります。${shortWords(context)}自己破産と比べてください。`
    return { status: 'closed', reasons: [first, ...more], basis, lacks: [] }
  }
  const lacks = [...income.lacks, ...(rentless?.lacks ?? []), ...debts.lacks, ...assetLacks, ...least.lacks]
  if (most?.answer === 'enough' && debts.isWhole && income.isTold && rentless === null) {
    const first = '担保のない債務が5,000万円以下で、家計の余りから払える見込みです。'
    return { status: 'open', reasons: [first, ...longerWords(context, floor), ...more], basis, lacks }
  }
  const first = `5年に延ばすと毎月${perMonth}からの見込みです。続く収入から払えるかどうかと、財産の額で決まります。`
  return { status: 'unknown', reasons: [first, ...more], basis, lacks: lacks.length > 0 ? lacks : [courtDecides] }
}

const courtDecides = missing('budget.court', 'どの財産を清算価値から引けるかは、裁判所の基準によるため')
