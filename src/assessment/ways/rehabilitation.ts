import { isKnown } from '#assessment/known.ts'
import { yenWords } from '#base/words.ts'
import { least, most, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { rehabCosts } from '#law/rehabilitation/rehab-costs.table.ts'
import { rehabDisposableIncome } from '#law/rehabilitation/rehab-disposable-income.ts'
import { rehabMinimumRepayment } from '#law/rehabilitation/rehab-minimum-repayment.ts'
import { rehabVote } from '#law/rehabilitation/rehab-vote.ts'
import type { Liquidation } from './liquidation.ts'
import type { OwnDebts } from './own-debts.ts'
import { payable } from './payable.ts'
import type { Learns, WayContext, WayCost, WayMoney } from './way.ts'

/** 民事再生法229条2項: three years as a rule, five where there are special reasons. */
export const usualMonths = 36
export const longestMonths = 60

const toConfirmation =
  rehabCosts.rows.find(({ item }) => item === '申立てから認可までの期間')?.usualMonths ?? Number.NaN

/** From the petition to the first payment: the usual months to confirmation, and one until it is final. */
export const monthsToPlan = toConfirmation + 1

/** 再生計画の下限. What a plan must pay, between the low and the high reading of the assets. */
export interface PlanFloor {
  readonly low: Finding<Yen>
  /** Null where the file does not tell enough for an upper end. */
  readonly high: Finding<Yen> | null
  /** 給与所得者等再生: the same with two years of disposable income; null where that cannot be told. */
  readonly salaried: Finding<Yen> | null
}

/** 最低弁済額 (231条2項) or, where it is more, 清算価値 (174条2項4号); null where the claims are past the brackets. */
export function planFloor(context: WayContext, standardClaims: Yen, assets: Liquidation): PlanFloor | null {
  const floor = rehabMinimumRepayment({ standardClaims, bracketClaims: undefined })
  const { minimum } = floor.value
  if (minimum === null) return null
  const reckoned = { floor, minimum, standardClaims }
  const from = (value: Finding<Yen>) => atLeast('再生計画で払う総額（見込み）', reckoned, value, null)
  const disposable = disposableIncome(context)
  return {
    low: from(assets.low),
    high: assets.high === null ? null : from(assets.high),
    salaried:
      disposable === null
        ? null
        : atLeast('給与所得者等再生で払う総額（見込み）', reckoned, assets.high ?? assets.low, disposable),
  }
}

type Disposable = ReturnType<typeof rehabDisposableIncome>

/** 可処分所得の2年分, as the yardstick of the budget found it. */
function disposableIncome({ budget }: WayContext): Disposable | null {
  const yardstick = budget?.yardsticks.find(({ id }) => id === 'rehabilitation-minimum')
  const found = yardstick?.monthly.from.find(({ rule }) => rule === rehabDisposableIncome.id)
  // The yardstick is built on this one rule, and its id names the type of its answer.
  return found === undefined ? null : (found as Disposable)
}

interface Reckoned {
  readonly floor: Finding<unknown>
  readonly minimum: Yen
  readonly standardClaims: Yen
}

/** Never more than is owed: assets worth more than the claims pay these in full. */
function atLeast(
  title: string,
  { floor, minimum, standardClaims }: Reckoned,
  assets: Finding<Yen>,
  disposable: Disposable | null,
): Finding<Yen> {
  const income = disposable?.value.disposableTwoYears ?? zeroYen
  const amount = least(standardClaims, most(minimum, assets.value, income))
  const from = [floor, assets, ...(disposable === null ? [] : [disposable])]
  return reckon('rehabilitation-least', title, amount, from, () => [
    step('最低弁済額', minimum),
    step(assets.title, assets.value),
    ...(disposable === null ? [] : [step('可処分所得の2年分', income)]),
    step('払う総額（いちばん多い額。債務の全額まで）', amount),
  ])
}

/** A month's share, rounded up so that the plan is paid in time. */
export function monthlyShare(total: Yen, months: number): Yen {
  return yen(Math.ceil(total / months))
}

/** 計画の年数. Three years, and five where the household could pay no more than these (229条2項2号: 特別の事情). */
export function planMonths(context: WayContext, total: Yen): number {
  const answerFor = (months: number) => payable(context, monthlyShare(total, months), ['debt']).answer
  return answerFor(usualMonths) === 'short' && answerFor(longestMonths) !== 'short' ? longestMonths : usualMonths
}

/** 再生計画の支払い: three years, without what else the way pays. */
export function planMoney(least: Finding<Yen>, months: number): WayMoney {
  const amount = monthlyShare(least.value, months)
  const perMonth = reckon(
    'rehabilitation-instalment',
    `毎月の支払い（${months / 12}年）`,
    amount,
    [least],
    () => [step('払う総額', least.value), step('回数', months, 'count'), step('毎月の支払い（1円未満切上げ）', amount)],
    () => [note('practice', '3年が原則で、特別な事情があれば5年まで延ばせます（民事再生法229条2項）。')],
  )
  return {
    perMonth,
    ends: 'ends',
    months: monthsToPlan + months,
    total: reckon('rehabilitation-total', '再生計画の支払いの合計', least.value, [least, perMonth], () => [
      step('認可が確定するまでの月数（見込み）', monthsToPlan, 'months'),
      step('払う月数', months, 'months'),
      step('支払いの合計', least.value),
    ]),
  }
}

/** 払う月数 of a plan, of the money of its way: without the wait for it. Null where the way tells no end. */
export function monthsPaid(money: WayMoney | null): number | null {
  const months = money?.months ?? null
  return months === null ? null : months - monthsToPlan
}

/** 決議 (230条6項). Whether the greatest creditor alone could stop a plan of the small-scale type; null without creditors. */
export function greatestAlone({
  debts,
}: OwnDebts): { readonly words: string; readonly finding: Finding<unknown> } | null {
  const sums = new Map<string, number>()
  for (const { creditor, amount } of debts) sums.set(creditor, (sums.get(creditor) ?? 0) + amount)
  const [first] = [...sums].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  if (first === undefined) return null
  const [name, amount] = first
  const totalAmount = yen([...sums.values()].reduce((sum, one) => sum + one, 0))
  const finding = rehabVote({ creditors: sums.size, opposing: 1, totalAmount, opposingAmount: yen(amount) })
  const words = finding.value.accepted
    ? `債権者は${sums.size}社です。${name}が一社で反対しても、小規模個人再生の計画は否決になりません。`
    : `${name}が一社で反対すると、小規模個人再生の計画は否決になります（民事再生法230条6項）。給与所得者等再生には決議がありません。`
  return { words, finding }
}

/** 小規模と給与所得者等の違い, as far as the total of the second can be told. */
export function salariedWords({ salaried }: PlanFloor): readonly string[] {
  if (salaried === null)
    return ['給与所得者等再生で払う額は、可処分所得の2年分で変わります。家計と住む地域が分かると計算できます。']
  return [`給与所得者等再生では、払う総額は${yenWords(salaried.value)}の見込みです。`]
}

/** 費用 by the table; the extra fee of the housing clause is unconfirmed like the fee itself. */
export function rehabilitationCosts(aided: boolean, withClause: boolean): readonly WayCost[] {
  const { id } = rehabCosts
  const rows = (item: string) => rehabCosts.rows.filter((row) => row.item === item)
  const span = (item: string) => {
    const amounts = rows(item)
      .flatMap(({ lowYen, usualYen, highYen }) => [lowYen, usualYen, highYen])
      .filter(isKnown)
    return { low: yen(Math.min(...amounts)), high: yen(Math.max(...amounts)) }
  }
  const source = `${id}（弁護士の費用は未確認の数字。見積りで確かめる）`
  return [
    { label: '申立ての手数料（収入印紙）', ...span('申立ての手数料（収入印紙）'), aided: false, source: id },
    { label: '官報に載せる費用', ...span('官報に載せる費用'), aided: false, source: id },
    {
      ...{ label: '個人再生委員の報酬（選ばれるとき）', low: zeroYen, high: span('個人再生委員の報酬').high },
      ...{ aided: false, source: id },
    },
    { label: '弁護士の費用', ...span('弁護士の費用'), aided, source },
    ...(withClause
      ? [{ label: '住宅資金特別条項を使うときに加わる費用', ...span('弁護士の費用に加わる額'), aided, source }]
      : []),
  ]
}

/** 個人再生をだれが知るか (gazette; 民事再生法33条・35条: the court tells the creditors). */
export const rehabilitationLearns: readonly Learns[] = [
  {
    who: 'gazette',
    answer: 'yes',
    words: '官報に3回載ります（開始、書面決議か意見聴取、認可）。だれでも読めるのは90日間です。',
  },
  {
    who: 'employer',
    answer: 'possible',
    words: '退職金の見込額の証明を勤め先に頼むことがあります。勤め先から借りていると、債権者として通知されます。',
  },
  { who: 'family', answer: 'possible', words: '同居の家族の収入の資料が要ります。' },
]
