import { addMonths, type Day, monthOf, monthsBetween } from '#base/day.ts'
import { add, least, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { surviving } from './bankruptcy-state.ts'
import type { First } from './combination-firsts.ts'
import { milestones } from './common.ts'
import { monthsToPlan } from './rehabilitation.ts'
import type { Way, WayContext, WayMoney } from './way.ts'

/** 待つ月数. Whole months from one day to another, a begun one counted whole. */
export function monthsUntil(from: Day, to: Day): number {
  const passed = monthsPassed(from, to)
  return addMonths(from, passed) < to ? passed + 1 : passed
}

/** Months that have passed in full. */
function monthsPassed(from: Day, to: Day): number {
  const months = monthsBetween(monthOf(from), monthOf(to))
  return addMonths(from, months) > to ? months - 1 : months
}

/** 全体のお金. The second way's payments, begun when the first is done, and beside them the rent of a leaseback. */
export function moneyAfter({ on }: WayContext, { from, rent }: First, second: WayMoney): WayMoney {
  const wait = monthsUntil(on, from)
  const months = second.months === null ? null : wait + second.months
  const { perMonth, total } = second
  const rents = yen((rent?.value ?? 0) * (second.months ?? 0))
  return {
    ...{ ends: second.ends, months },
    perMonth: perMonth === null ? null : monthOfBoth(perMonth, rent),
    total: total === null ? null : totalOfBoth(total, rent, rents, wait),
  }
}

function monthOfBoth(perMonth: Finding<Yen>, rent: Finding<Yen> | null): Finding<Yen> {
  const sum = add(perMonth.value, rent?.value ?? zeroYen)
  const from = rent === null ? [perMonth] : [rent, perMonth]
  return reckon('combination-per-month', '続けて使うときの毎月の額', sum, from, () => [
    ...(rent === null ? [] : [step(rent.title, rent.value)]),
    step(perMonth.title, perMonth.value),
    step('毎月の額', sum),
  ])
}

function totalOfBoth(total: Finding<Yen>, rent: Finding<Yen> | null, rents: Yen, wait: number): Finding<Yen> {
  const sum = add(total.value, rents)
  const from = rent === null ? [total] : [rent, total]
  return reckon(
    'combination-total',
    '続けて使うときの支払いの合計',
    sum,
    from,
    () => [
      step('支払いが始まるまでの月数', wait, 'months'),
      ...(rent === null ? [] : [step('残りの支払いが終わるまでの家賃', rents)]),
      step(total.title, total.value),
      step('支払いの合計', sum),
    ],
    () => [
      note('caution', '今日から決済や配当までに払う額、手続の費用、税金は入っていません。'),
      ...(rent === null ? [] : [note('caution', '家賃は、残りの支払いが終わった後も続きます。')]),
    ],
  )
}

/** The day of the last payment, or on which the procedure is over. */
export function endAfter({ from }: First, { months }: WayMoney): Day | null {
  return months === null ? null : addMonths(from, months)
}

/** 残る額, counted from today; a milestone before the first way is done, or before a procedure is over, is not told. */
export function owedAfterBoth(context: WayContext, first: First, second: Way): Way['owedAfter'] {
  const { money } = second
  if (money === null) return []
  const end = endAfter(first, money)
  const at = (months: number) => addMonths(context.on, months)
  switch (second.id) {
    case 'instalments':
      return second.owedAfter
    case 'bankruptcy': {
      const left = surviving(first.after).amount
      if (left === null || end === null) return []
      return milestones
        .filter((months) => at(months) >= end)
        .map((months) => ({ months, owed: owedFinding(months, left.value, [left]) }))
    }
    case 'servicer-settlement':
      return second.owedAfter.filter(({ months }) => end !== null && at(months) >= end)
    default:
      return inEqualParts(context, first, money, second.id === 'individual-rehabilitation' ? monthsToPlan : 0)
  }
}

function inEqualParts({ on }: WayContext, { from }: First, money: WayMoney, lead: number): Way['owedAfter'] {
  const { perMonth, total } = money
  if (perMonth === null || total === null) return []
  return milestones.flatMap((months) => {
    const at = addMonths(on, months)
    if (at < from) return []
    const paid = least(total.value, yen(perMonth.value * Math.max(0, monthsPassed(from, at) - lead)))
    return [{ months, owed: owedFinding(months, subtract(total.value, paid), [total, perMonth]) }]
  })
}

function owedFinding(months: number, left: Yen, from: readonly Finding<unknown>[]): Finding<Yen> {
  return reckon('owed-after', `今日から${months}か月後に残る額`, left, from, () => [step('残る額', left)])
}

/** 家を残すときの全体のお金: both are paid beside each other from now on. */
export function moneyBeside(home: WayMoney, second: WayMoney): WayMoney {
  const isTold = home.months !== null && second.months !== null
  const ends = home.ends === 'ends' ? second.ends : home.ends
  const sumOf = (rule: string, title: string, one: Finding<Yen> | null, other: Finding<Yen> | null) => {
    if (one === null || other === null) return null
    const sum = add(one.value, other.value)
    return reckon(rule, title, sum, [one, other], () => [
      step(one.title, one.value),
      step(other.title, other.value),
      step(title, sum),
    ])
  }
  return {
    ...{ ends, months: isTold ? Math.max(home.months, second.months) : null },
    perMonth: sumOf('combination-per-month', '両方を払う間の毎月の額', home.perMonth, second.perMonth),
    total: isTold ? sumOf('combination-total', '両方の支払いの合計', home.total, second.total) : null,
  }
}

/** What is owed on the home and on the other debts together, where both are told. */
export function owedBeside(home: Way['owedAfter'], second: Way['owedAfter']): Way['owedAfter'] {
  return home.flatMap(({ months, owed }) => {
    const other = second.find((one) => one.months === months)?.owed
    if (other === undefined) return []
    const sum = add(owed.value, other.value)
    return [{ months, owed: owedFinding(months, sum, [owed, other]) }]
  })
}
