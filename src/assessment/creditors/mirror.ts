import { type Residual, totalResidual } from '#assessment/debts/residual.ts'
import { settingsOf } from '#assessment/settings.ts'
import { type Fraction, monthlyDiscount, rounded, type Worth, weighedByStops } from '#assessment/ways/present-value.ts'
import { monthlyOf, wholeMonths } from '#assessment/ways/residual-course.ts'
import { residualsOf } from '#assessment/ways/residual-people.ts'
import { discountPercentOf } from '#assessment/ways/settlement-lump.ts'
import type { Way, WayContext } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import { type Yen, zeroYen } from '#base/yen.ts'
import { largestRemainder } from '#law/distribution/largest-remainder.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { CreditorCourse, MirrorWay } from './creditor-view.ts'
import { type HeldClaim, type Holder, holdersOf, sumOf } from './holders.ts'

/** 比べの土台. What the courses of all creditors are reckoned from, worked out once. */
export interface Mirror {
  readonly context: WayContext
  readonly ways: readonly Way[]
  readonly holders: readonly Holder[]
  /** Null while the statutory rate of the day is not announced and the matter names no other. */
  readonly rate: Rate | null
  /** The day from which the residual is paid: the sale's, or today. */
  readonly start: Day
  /** 待つ月数. Whole months from the plan's day; a part of a month is not counted, and a day that has passed is today. */
  monthsTo(day: Day): number
  readonly residuals: ReadonlyMap<Holder, Left>
  /** 毎月の額. Of the whole household for all that stays owed; null where what stays owed cannot be told. */
  readonly perMonth: Finding<Yen> | null
  readonly shares: ReadonlyMap<Holder, Yen>
}

/** 割引. */
export interface Rate {
  readonly percent: number
  readonly stopPercents: readonly number[]
  readonly discount: Fraction
  /** The discount, weighed by the chance that payments go on. */
  readonly kept: Fraction
}

/** 残る額. What stays owed to one creditor; null where it cannot be told, and why. */
export interface Left {
  readonly amount: Finding<Yen> | null
  readonly parts: readonly Residual[]
  readonly why: string
}

/** Reads the matter once for all creditors. */
export function mirrorOf(context: WayContext, ways: readonly Way[]): Mirror {
  const holders = holdersOf(context)
  const residuals = new Map(holders.map((holder) => [holder, leftOf(context, holder)]))
  const pool = holders.flatMap((holder) => {
    const amount = isPaidByTheMonth(holder) ? (residuals.get(holder)?.amount ?? null) : null
    return amount === null || amount.value === 0 ? [] : [{ holder, amount }]
  })
  const perMonth = pool.length === 0 ? null : monthlyOf(context, poolTotal(pool.map(({ amount }) => amount))).perMonth
  const shares = largestRemainder(perMonth?.value ?? zeroYen, pool, ({ amount }) => amount.value)
  return {
    ...{ context, ways, holders, residuals, perMonth, rate: rateOf(context) },
    monthsTo: monthsFrom(context.on),
    start: context.plan.residual?.from ?? context.on,
    shares: new Map(shares.map(([{ holder }, share]) => [holder, share])),
  }
}

function poolTotal(amounts: readonly Finding<Yen>[]): Finding<Yen> {
  const [only] = amounts
  return only !== undefined && amounts.length === 1 ? only : sumOf('分割で払う債務の合計', amounts)
}

function rateOf(context: WayContext): Rate | null {
  const percent = discountPercentOf(context)
  if (percent === null) return null
  const { stopPercents } = settingsOf(context.matter)
  const discount = monthlyDiscount(percent)
  return { percent, stopPercents, discount, kept: weighedByStops(discount, stopPercents) }
}

/** Taxes and fees are not shared out of the household's monthly amount: the office decides, and a buyer takes the fees over. */
export function isPaidByTheMonth({ kind }: Holder): boolean {
  return kind === 'secured' || kind === 'unsecured'
}

const notYet = '家が売れた後に残る額がまだ計算できないため、分かりません。'
const balanceOpen = '残る額が分からない債権があるため、計算できません。'

function untold(why: string): Left {
  return { amount: null, parts: [], why }
}

/** 残債、または担保のない債権の今日の額. */
function leftOf(context: WayContext, holder: Holder): Left {
  const { matter, plan } = context
  if (holder.kind === 'association') return untold(feesGoWithTheHome)
  const isOpen = plan.residual === null && (matter.loans ?? []).length > 0
  if (isOpen && holder.kind !== 'tax') return untold(notYet)
  const after = residualsOf(context) ?? []
  const parts = holder.claims.map((claim) => {
    const left = after.find((one) => one.claim === claim.id) ?? taxLeft(context, claim)
    if (left !== undefined) return { claim: claim.id, creditor: holder.creditor, amount: left.amount }
    return claim.isSecured || claim.claimed === null || claim.kind === 'right'
      ? null
      : { claim: claim.id, creditor: holder.creditor, amount: claim.claimed }
  })
  const known = parts.filter((part) => part !== null)
  if (known.length < parts.length) return untold(balanceOpen)
  return { amount: totalResidual(known), parts: known, why: '' }
}

/** 管理費の滞納は、家について行く (区分所有法8条). */
export const feesGoWithTheHome =
  '管理費などの滞納は、家を買った人も払う義務を引き継ぐので（区分所有法8条）、家の代金での受け取りとして数えました。'

/** 残る税: what the sale leaves of a tax that is seized on the home. */
function taxLeft({ plan }: WayContext, { id, kind, claimed }: HeldClaim) {
  const sale = plan.voluntarySale
  if (kind !== 'tax' || claimed === null || sale === null || plan.residual?.amount !== sale.residual) return undefined
  const left = sale.taxesLeft.find(({ claim }) => claim === id)
  if (left !== undefined || !sale.rows.some((row) => row.id === id)) return left
  return { amount: reckon('tax-left', '売却の後に残る税', zeroYen, [], () => [step('残る税', zeroYen)]) }
}

function monthsFrom(on: Day): Mirror['monthsTo'] {
  const known = new Map<Day, number>()
  return (day) => {
    const found = known.get(day) ?? (day <= on ? 0 : wholeMonths(on, day))
    known.set(day, found)
    return found
  }
}

/** 一つの道の計算. A course, and its worth before rounding. */
export interface Reckoned {
  readonly course: CreditorCourse
  readonly worth: Worth | null
}

/** 受け取りのない道. `total` is zero where it is known that nothing comes, and null where it cannot be told. */
export function without(way: MirrorWay, basis: CreditorCourse['basis'], why: string, isNothing = false): Reckoned {
  const total = isNothing ? nothing() : null
  const worth: Worth | null = isNothing ? { near: 0, operations: 0, exact: () => ({ num: 0n, den: 1n }) } : null
  return {
    course: { way, basis, receipts: [], total, present: total, low: null, high: null, why },
    worth,
  }
}

function nothing(): Finding<Yen> {
  return reckon('nothing-received', '受け取る額', zeroYen, [], () => [step('受け取る額', zeroYen)])
}

/** 今の価値, rounded down to the yen. */
export function presentOf(
  { context, rate }: Mirror,
  total: Finding<Yen>,
  worth: Worth | null,
  until: { readonly wait: number; readonly isWeighed: boolean },
): Finding<Yen> | null {
  if (rate === null || worth === null) return null
  const value = rounded(worth, 'down')
  return reckon(
    'creditor-present-value',
    '今の価値（見込み）',
    value,
    [total],
    () => [
      step('計算の日', context.on),
      step('割引率（年）', rate.percent, 'percent'),
      step('最初の受け取りまでに待つ月数（1か月に満たない日は数えない）', until.wait, 'months'),
      ...(until.isWeighed ? rate.stopPercents.map((stop) => step('支払いが止まる割合（毎月）', stop, 'percent')) : []),
      step('受け取る額の合計', total.value),
      step('今の価値（1円未満切捨て）', value),
    ],
    () => [note('practice', '割引率などは前提です。設定で変えられます。債権者が実際に使う率は外から分かりません。')],
  )
}

/** The way of that id, where the law reaches it. */
export function wayOf({ ways }: Mirror, id: MirrorWay): Way | null {
  return ways.find((way) => way.id === id) ?? null
}
