import { isKnown } from '#assessment/known.ts'
import { longestMonthsOf, procedureOf } from '#assessment/ways/bankruptcy-procedure.ts'
import { type Liquidation, liquidation } from '#assessment/ways/liquidation.ts'
import { debtsAfterHome, type OwnDebts } from '#assessment/ways/own-debts.ts'
import { monthlyShare, monthsPaid, monthsToPlan, planFloor } from '#assessment/ways/rehabilitation.ts'
import type { Way } from '#assessment/ways/way.ts'
import { addMonths } from '#base/day.ts'
import { yenWords } from '#base/words.ts'
import { add, least, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { bankruptcyCosts } from '#law/bankruptcy/bankruptcy-costs.table.ts'
import { largestRemainder } from '#law/distribution/largest-remainder.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Holder } from './holders.ts'
import { once } from './home-courses.ts'
import { feesGoWithTheHome, type Mirror, type Reckoned, wayOf, without } from './mirror.ts'
import { byTheMonth } from './residual-courses.ts'

/** 手続の土台. What the two procedures of one person are shared out from, worked out once for all creditors. */
export interface Insolvency {
  readonly debts: OwnDebts
  /** What each holder is owed by the person who asks. */
  readonly owed: ReadonlyMap<Holder, Yen>
  readonly plan: { readonly low: Spread; readonly high: Spread | null; readonly months: number } | null
  readonly estate: Estate | null
}

type Shares = ReadonlyMap<Holder, Yen>

/** 按分. A sum and what each holder gets of it. */
interface Spread {
  readonly sum: Finding<Yen>
  readonly shares: Shares
}

/** 破産で配られる額, between the two readings of the assets. */
interface Estate {
  readonly low: Spread
  /** Null where the file does not tell enough for an upper end. */
  readonly high: Spread | null
  readonly isSimultaneous: boolean
}

/** Reads the insolvency of the one who would ask. */
export function insolvencyOf(mirror: Mirror): Insolvency {
  const debts = debtsAfterHome(mirror.context)
  const owed = new Map(
    mirror.holders.map((holder) => {
      const ids = holder.claims.map(({ id }) => id)
      const own = debts.debts.filter(({ claim }) => ids.includes(claim))
      return [holder, add(zeroYen, ...own.map(({ amount }) => amount))] as const
    }),
  )
  const assets = liquidation(mirror.context, false)
  return { debts, owed, plan: planOf(mirror, debts, owed, assets), estate: estateOf(mirror, debts, owed, assets) }
}

function shared(amount: Yen, owed: ReadonlyMap<Holder, Yen>): Shares {
  return new Map(largestRemainder(amount, [...owed], ([, own]) => own).map(([[holder], share]) => [holder, share]))
}

/** 再生計画の按分, of the plan of the way itself. */
function planOf(mirror: Mirror, debts: OwnDebts, owed: Shares, assets: Liquidation): Insolvency['plan'] {
  const money = wayOf(mirror, 'individual-rehabilitation')?.money ?? null
  const [total, months] = [money?.total ?? null, monthsPaid(money)]
  if (total === null || months === null || debts.total === null) return null
  const high = planFloor(mirror.context, debts.total.value, assets)?.high ?? null
  const spread = (sum: Finding<Yen>): Spread => ({ sum, shares: shared(sum.value, owed) })
  return { low: spread(total), high: high === null ? null : spread(high), months }
}

/** 個人再生での受け取り. The creditor's part of the plan, by the month once it is final. */
export function rehabilitationCourse(mirror: Mirror, insolvency: Insolvency, holder: Holder): Reckoned {
  const way = 'individual-rehabilitation'
  const none = (why: string) => without(way, 'residual', why)
  if (holder.kind === 'tax') return none('税・保険料は再生計画で減らず、計画とは別に払います（民事再生法122条）。')
  const closed = closedBy(insolvency, holder, wayOf(mirror, way))
  if (closed !== null) return none(closed)
  const { plan, owed } = insolvency
  if (plan === null) return none('再生計画で払う総額がまだ計算できません。')
  const own = owed.get(holder) ?? zeroYen
  const low = partOf('再生計画で受け取る額の合計（残債の割合で分けたもの）', own, holder, plan.low)
  if (low.value === 0) return without(way, 'residual', '残債の割合で分けた額が1円に満たない計算です。', true)
  const more = '再生計画で受け取る額の合計（財産を多く見るとき）'
  const high = plan.high === null ? null : partOf(more, own, holder, plan.high)
  const months = monthlyShare(low.value, plan.months)
  const monthly = reckon('rehabilitation-instalment', '再生計画で毎月受け取る額', months, [low], () => [
    step('受け取る総額', low.value),
    step('回数', plan.months, 'count'),
    step('毎月受け取る額（1円未満切上げ）', months),
  ])
  const found = byTheMonth(mirror, {
    ...{ way, owed: low, monthly, start: addMonths(mirror.context.on, monthsToPlan) },
    words: '再生計画で毎月受け取る額',
    why: `今日申し立てて、認可が確定してから${plan.months}か月で払うときの、法律の下限の額です。${high === null ? assetsOpen : ''}${openBalance(insolvency)}`,
  })
  const isRange = high !== null && high.value !== low.value
  return { ...found, course: { ...found.course, low: isRange ? low : null, high: isRange ? high : null } }
}

const assetsOpen = '財産の額が分からないので、これより多くなることがあります。'

/** Why a procedure brings this creditor nothing that could be told; null where it can. Taxes are in it whoever owes them. */
function closedBy({ debts, owed }: Insolvency, holder: Holder, way: Way | null): string | null {
  if (holder.kind === 'association') return feesGoWithTheHome
  if (way === null) return 'この手続の規定を、この日についてはまだ扱っていません。'
  if (way.status === 'closed') return way.reasons[0] ?? ''
  if (debts.total === null) return debts.why
  if (holder.kind === 'tax' || (owed.get(holder) ?? zeroYen) > 0) return null
  return '手続をする人がこの債権者に負う額がないか、残高が分からないため、計算に入れていません。'
}

function openBalance({ debts }: Insolvency): string {
  return debts.isWhole ? '' : '残高の分からない債務があり、分かると、分けた額は変わります。'
}

function partOf(title: string, owed: Yen, holder: Holder, { sum, shares }: Spread): Finding<Yen> {
  const amount = shares.get(holder) ?? zeroYen
  return reckon(
    'creditor-part',
    title,
    amount,
    [sum],
    () => [step(sum.title, sum.value), step('この債権者に残る額', owed), step(title, amount)],
    () => [note('practice', '残る額の割合で分け、1円未満は端数の大きい順に1円ずつ足しました（最大剰余法）。')],
  )
}

const deposits = bankruptcyCosts.rows
  .filter(({ item }) => item === '破産管財人のための予納金')
  .flatMap(({ lowYen, usualYen, highYen }) => [lowYen, usualYen, highYen])
  .filter(isKnown)
const trustee = { low: yen(Math.min(...deposits)), high: yen(Math.max(...deposits)) }

/** 配当の原資: the assets less the trustee's costs, the taxes first, and the rest in proportion. Without a trustee nothing is distributed. */
function estateOf(mirror: Mirror, debts: OwnDebts, owed: Shares, assets: Liquidation): Estate | null {
  if (debts.total === null) return null
  const { route } = procedureOf(mirror.context)
  const offices = mirror.holders.filter(({ kind }) => kind === 'tax')
  const taxes = new Map(offices.map((holder) => [holder, mirror.residuals.get(holder)?.amount?.value ?? null] as const))
  const known = new Map([...taxes].map(([holder, amount]) => [holder, amount ?? zeroYen] as const))
  const isOpen = [...taxes.values()].includes(null)
  const spread = (sum: Finding<Yen>): Spread => ({ sum, shares: distributed(sum.value, known, owed) })
  // Which of the two procedures it will be, or how much the taxes are, may not be known: the low end is then nothing.
  const low = afterCosts(assets.low, trustee.high, route === 'trustee' && !isOpen)
  const high = assets.high === null ? null : afterCosts(assets.high, trustee.low, true)
  return { low: spread(low), high: high === null ? null : spread(high), isSimultaneous: route === 'simultaneous' }
}

function afterCosts(assets: Finding<Yen>, costs: Yen, isCertain: boolean): Finding<Yen> {
  const left = isCertain ? most(zeroYen, subtract(assets.value, costs)) : zeroYen
  return reckon(
    'bankruptcy-estate',
    '破産で配られる額（見込み）',
    left,
    [assets],
    () => [
      step(assets.title, assets.value),
      step('破産管財人の費用（引く）', costs),
      ...(isCertain ? [] : [step('手続か税の額が分からないため、低い見込み', '配当なし')]),
      step('配られる額', left),
    ],
    () => [note('doubt', '管財人の費用は未確認の目安です（資料 bankruptcy-costs）。')],
  )
}

/** 財団債権・優先的破産債権 (破産法98条・148条1項3号): the taxes before the ordinary claims; which of the two a tax is changes nothing here. */
function distributed(amount: Yen, taxes: Shares, owed: Shares): Shares {
  const ofTaxes = least(amount, add(zeroYen, ...taxes.values()))
  const rest = least(subtract(amount, ofTaxes), add(zeroYen, ...owed.values()))
  const ordinary = new Map([...owed].filter(([{ kind }]) => kind !== 'tax'))
  return new Map([...shared(rest, ordinary), ...shared(ofTaxes, taxes)])
}

/** 自己破産での受け取り. The creditor's part of what a trustee would distribute. */
export function bankruptcyCourse(mirror: Mirror, insolvency: Insolvency, holder: Holder): Reckoned {
  const way = 'bankruptcy'
  const isTax = holder.kind === 'tax'
  const closed = closedBy(insolvency, holder, wayOf(mirror, way))
  const { estate, owed, debts } = insolvency
  if (closed !== null) return without(way, 'residual', closed)
  if (estate === null) return without(way, 'residual', debts.why)
  const rest = isTax ? '免責の後も、残りを払う義務があります（破産法253条）。' : ''
  if (estate.isSimultaneous) {
    const words = '財産が少なく、破産管財人が選ばれない手続（同時廃止）の見込みで、配当はありません。'
    return without(way, 'residual', `${words}${rest}`, true)
  }
  if (estate.high === null) {
    return without(way, 'residual', `財産の額が分からないため、配当の額は計算できません。${rest}`)
  }
  const own = isTax ? (mirror.residuals.get(holder)?.amount?.value ?? zeroYen) : (owed.get(holder) ?? zeroYen)
  const low = partOf('破産の配当の見込み（低い見込み）', own, holder, estate.low)
  const high = partOf('破産の配当の見込み（高い見込み）', own, holder, estate.high)
  const isRange = high.value !== low.value
  const range = isRange ? `財産と手続の見方により、${yenWords(low.value)}から${yenWords(high.value)}の見込みです。` : ''
  const first = isTax
    ? '税・保険料は、ほかの債務より先に払われます。'
    : '破産管財人の費用と税・保険料を先に引き、残りを残債の割合で分けました。'
  return once(mirror, way, low, addMonths(mirror.context.on, longestMonthsOf('trustee')), {
    words: '破産の配当で受け取る額（手続の期間は未確認の目安）',
    why: `${first}${range}${rest}${isTax ? '' : openBalance(insolvency)}`,
    ...{ low: isRange ? low : null, high: isRange ? high : null },
  })
}
