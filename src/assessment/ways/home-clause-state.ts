import { isKnown, missing } from '#assessment/known.ts'
import { yenWords } from '#base/words.ts'
import { least, subtract, type Yen, zeroYen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import { rehabEligibility } from '#law/rehabilitation/rehab-eligibility.ts'
import { rehabHousingClause } from '#law/rehabilitation/rehab-housing-clause.ts'
import { continuingIncome } from './continuing-income.ts'
import { principalOf } from './filer.ts'
import type { HomeClause } from './home-clause.ts'
import { clausePerMonth, type Restored, restored } from './home-clause-money.ts'
import { liquidation } from './liquidation.ts'
import type { OwnDebts } from './own-debts.ts'
import { payable, shortWords } from './payable.ts'
import { longestMonths, type PlanFloor, planFloor, salariedWords } from './rehabilitation.ts'
import type { Way, WayContext } from './way.ts'

export interface ClauseState extends Pick<Way, 'status' | 'reasons' | 'basis' | 'lacks'> {
  /** What the plan pays on the other debts; null where it cannot be told or the way is shut. */
  readonly floor: Finding<Yen> | null
  /** The loans as the way pays them: by the contract, or ten years longer. */
  readonly loans: Restored | null
}

const notFor =
  '約束どおりに払えているなら、この道は要りません。住宅ローンそのものは減らないので、住宅ローンを払い続けられない人には向きません。'

/** 家を残せるか. The clause, the limit of the debts, and whether the household can pay both the loan and the plan. */
export function clauseState(context: WayContext, clause: HomeClause, debts: OwnDebts): ClauseState {
  const none = { floor: null, loans: null, basis: clause.basis, lacks: [] }
  if (clause.answer === 'closed') return { ...none, status: 'closed', reasons: [...clause.reasons, notFor] }
  const owed = debts.total?.value ?? zeroYen
  if (context.plan.stage.value.id === 'paying' && owed === 0 && debts.isWhole) {
    if (isKnown(context.matter.otherDebts))
      return { ...none, status: 'closed', reasons: ['住宅ローンを払えていて、減らすほかの債務もありません。', notFor] }
    const ask = missing('otherDebts', '減らす債務があるかを知るため')
    const reasons = ['住宅ローンは払えています。減らすほかの債務があるかどうかで決まります。', notFor]
    return { ...none, status: 'unknown', reasons, lacks: [ask] }
  }
  const limit = rehabEligibility({
    ...{ unsecured: owed, housingLoan: zeroYen, houseValue: zeroYen, useHousingClause: true },
  })
  const assets = liquidation(context, true)
  const floor = limit.value.withinLimit ? planFloor(context, limit.value.standardClaims, assets) : null
  if (floor === null) {
    const reasons = ['住宅ローンを除いた債務が5,000万円を超えるため、個人再生は使えません（民事再生法221条1項）。']
    return { ...none, status: 'closed', reasons, basis: [...clause.basis, limit] }
  }
  const found =
    clause.loans.length > 0 ? restored(context, clause.loans) : [missing('loans', '住宅ローンの毎月の額を計算するため')]
  const problems = 'course' in found ? found.lacks : found
  const lacks = [...clause.lacks, ...debts.lacks, ...assets.lacks, ...problems]
  const asked = { context, clause, floor, lacks, isWhole: debts.isWhole }
  const state = 'course' in found ? byTypes(asked, found) : withoutLoan(asked)
  return { ...state, floor: floor.low, basis: [...clause.basis, limit, assets.low, floor.low, ...state.basis] }
}

interface Asked {
  readonly context: WayContext
  readonly clause: HomeClause
  readonly floor: PlanFloor
  readonly lacks: Way['lacks']
  readonly isWhole: boolean
}

type Found = Omit<ClauseState, 'floor'>

function moreWords({ context, clause, floor }: Asked): readonly string[] {
  const wish = context.matter.wishes?.keepHome === false ? ['家を残す希望がないなら、この道は向きません。'] : []
  return [...clause.reasons, ...continuingIncome(context).words, ...salariedWords(floor), ...wish, notFor]
}

function withoutLoan(asked: Asked): Found {
  const reasons = ['住宅ローンの毎月の額が分からないため、計算できません。', ...moreWords(asked)]
  return { status: 'unknown', reasons, lacks: asked.lacks, basis: [], loans: null }
}

/** 199条: the contract with the arrears first; where that cannot be paid, ten years more. */
function byTypes(asked: Asked, loans: Restored): Found {
  const agreed = judged(asked, loans, '住宅ローンは契約どおり（滞納分は計画の間に払う形）')
  if (agreed.status !== 'closed') return agreed
  const { stretched } = loans
  if (stretched === null) return agreed
  // What is missed is in the longer loan; what damages on the whole would add is not, and is paid within the plan.
  const { byWhole } = loans
  const added = byWhole?.arrears == null ? null : subtract(byWhole.arrears, least(byWhole.arrears, loans.arrears))
  const longer: Restored = {
    ...{ ...loans, course: stretched.course, arrears: zeroYen },
    byWhole: byWhole === null ? null : { ...byWhole, arrears: added },
  }
  const late = judged(asked, longer, '住宅ローンの終わりを10年延ばす形（リスケジュール型）')
  return late.status === 'closed' ? agreed : byAge(asked, stretched, late, agreed)
}

/** 199条2項2号: not past the age of seventy. */
function byAge(
  { context }: Asked,
  { originalEnd, newEnd }: NonNullable<Restored['stretched']>,
  late: Found,
  agreed: Found,
): Found {
  const who = principalOf(context)?.person
  const people = context.matter.people ?? []
  const index = people.findIndex(({ id }) => id === who)
  const bornOn = people[index]?.bornOn
  if (!isKnown(bornOn) || bornOn > newEnd) {
    const why = '住宅ローンの終わりを延ばせるかは、終わる日の年齢（70歳まで）で決まるため'
    return { ...late, status: 'unknown', lacks: [...late.lacks, missing(`people[${Math.max(0, index)}].bornOn`, why)] }
  }
  const rule = rehabHousingClause({
    ...{ type: 2, originalEnd, newEnd, birthDate: bornOn },
    ...{ floorAreaTotal: undefined, ownResidenceArea: undefined, otherSecurity: undefined, ownedAndLivedIn: undefined },
  })
  if (rule.value.extensionAllowed === true) return { ...late, basis: [...late.basis, rule] }
  const tooOld =
    '住宅ローンの終わりを10年延ばすと70歳を超えるため、貸し手の同意がないと延ばせません（民事再生法199条2項・4項）。'
  return { ...agreed, reasons: [tooOld, ...agreed.reasons], basis: [...agreed.basis, rule] }
}

/** Five years of the low reading close the way, five of the high one open it, if the clause itself can be used. */
function judged(asked: Asked, loans: Restored, form: string): Found {
  const { context, clause, floor, lacks, isWhole } = asked
  const need = (least: Finding<Yen>) => clausePerMonth(loans, least.value, longestMonths)
  const able = (least: Finding<Yen>) => payable(context, need(least), ['housing.loan', 'debt'])
  const { byWhole } = loans
  const whole = byWhole?.arrears == null ? null : { ...loans, arrears: byWhole.arrears }
  const needByWhole = (least: Finding<Yen>) => clausePerMonth(whole ?? loans, least.value, longestMonths)
  const least = able(floor.low)
  const isMore = needByWhole(floor.low) > need(floor.low)
  const other = isMore
    ? `（損害金が残りの全額に付く読み方では${byWhole?.isMost === true ? '、多くて' : ''}${yenWords(needByWhole(floor.low))}から）`
    : ''
  const perMonth = `${form}なら、計画を5年に延ばすと毎月${yenWords(need(floor.low))}から${other}`
  const more = moreWords(asked)
  const base = { loans, basis: least.room === null ? [] : [least.room] }
  if (least.answer === 'short') {
    return { ...base, status: 'closed', reasons: [`${perMonth}になります。${shortWords(context)}`, ...more], lacks: [] }
  }
  const isTold = byWhole === null || whole !== null
  const ableByWhole = (least: Finding<Yen>) => payable(context, needByWhole(least), ['housing.loan', 'debt'])
  const isEnough = isTold && floor.high !== null && ableByWhole(floor.high).answer === 'enough'
  const income = continuingIncome(context)
  if (clause.answer === 'possible' && isEnough && isWhole && income.isTold) {
    return { ...base, status: 'open', reasons: [`${perMonth}で、家計から払える見込みです。`, ...more], lacks }
  }
  const isByReading = whole !== null && floor.high !== null && able(floor.high).answer === 'enough'
  const all = [...income.lacks, ...lacks, ...least.lacks, ...(isMore && isByReading ? [readingDecides] : [])]
  const reasons = [`${perMonth}の見込みです。まだ分からないことで決まります。`, ...more]
  return { ...base, status: 'unknown', reasons, lacks: all.length > 0 ? all : [courtDecides] }
}

const readingDecides = missing(
  'loans',
  '滞納分の損害金を貸し手がどう計算しているか（読み方が分かれる）で、払えるかが変わるため',
)

const courtDecides = missing('budget.court', 'どの財産を清算価値から引けるかは、裁判所の基準によるため')
