import { missing } from '#assessment/known.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import { yenWords } from '#base/words.ts'
import { add, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { type ExpenseLineId, expenseLines } from '#matter/budget-items.ts'
import type { Problem } from '#matter/problem.ts'
import { milestones } from './common.ts'
import { livesElsewhere } from './filer.ts'
import type { Way, WayContext, WayMoney } from './way.ts'

/** 返せるか. What a usual month leaves for a way that ends some of today's payments, and whether it is enough. */
export interface Payable {
  readonly answer: 'enough' | 'short' | 'unknown'
  /** Null where the budget does not tell. */
  readonly room: Finding<Yen> | null
  readonly lacks: readonly Problem[]
}

const why = '毎月払えるかを確かめるため'

/**
 * Whether the household can pay so much a month once the `freed` payments have ended. The month as planned speaks where there is one.
 * An open expense can only lessen what is over, an open income only add to it; benefits of public assistance are to be lived on.
 */
export function payable(context: WayContext, need: Yen, freed: readonly ExpenseLineId[]): Payable {
  const { budget } = context
  const month = budget?.planned ?? budget?.usual ?? null
  const { surplus = null, openIncomes = [], openExpenses = [] } = month ?? {}
  const room = surplus === null ? null : roomOf(context, surplus, freed)
  if (livesOnAssistance(context)) return { answer: 'short', room, lacks: [] }
  if (room === null) return { answer: 'unknown', room, lacks: [missing('budget', why)] }
  const ended = freed.map((id) => expenseLines[id].label)
  const expenses = openExpenses.filter((label) => !ended.some((one) => one === label))
  if (room.value >= need) {
    return expenses.length === 0
      ? { answer: 'enough', room, lacks: [] }
      : { answer: 'unknown', room, lacks: [missing('budget.expenses', `${why}。足りない項目：${expenses.join('、')}`)] }
  }
  return openIncomes.length === 0
    ? { answer: 'short', room, lacks: [] }
    : { answer: 'unknown', room, lacks: [missing('budget.incomes', `${why}。足りない項目：${openIncomes.join('、')}`)] }
}

/** 家賃がまだ入っていないとき: what is over before the home is left, and what of it a rent may take. */
export interface Unhoused {
  readonly words: string
  readonly lacks: readonly Problem[]
}

/**
 * Whether what is over pays for no housing at all: the home is still to be left, its loan is not paid, and the month as planned tells no rent.
 * Null where some housing is paid, where the home is gone and the month is that of the new one, or where who asks does not live in it.
 */
export function unhoused(context: WayContext, room: Finding<Yen> | null, need: Yen): Unhoused | null {
  const { budget, plan } = context
  if (budget === null || room === null || homeIsGone(plan.stage.value) || plan.residual === null) return null
  if (livesElsewhere(context)) return null
  const column = budget.planned === null ? 'usual' : 'planned'
  const paid = (id: ExpenseLineId) => budget.lines.find((line) => line.id === id)?.[column].monthly?.value ?? zeroYen
  if (paid('housing.rent') > 0 || paid('housing.loan') > 0) return null
  const rest = most(zeroYen, subtract(room.value, need))
  return {
    words: `家計の余り${yenWords(room.value)}からは、家を出た後の家賃がまだ引かれていません。家賃などが毎月${yenWords(rest)}までなら払える計算です。`,
    lacks: [missing('budget.expenses', `${why}。家を出た後の家賃などを「計画の月額」に書いてください`)],
  }
}

/** 生活保護を受けているか. */
export function livesOnAssistance({ budget }: WayContext): boolean {
  const line = budget?.lines.find(({ id }) => id === 'income.publicAssistance')
  return (line?.usual.monthly?.value ?? zeroYen) > 0
}

/** 足りない理由. */
export function shortWords(context: WayContext): string {
  return livesOnAssistance(context) ? '生活保護費は、借金の返済に使えません。' : '家計の余りでは足りません。'
}

function roomOf({ budget }: WayContext, surplus: Finding<Yen>, freed: readonly ExpenseLineId[]): Finding<Yen> {
  const column = budget?.planned === null ? 'usual' : 'planned'
  const lines = (budget?.lines ?? []).filter(({ id }) => freed.some((one) => one === id))
  const ended = lines.flatMap((line) => line[column].monthly ?? []).filter(({ value }) => value > 0)
  if (ended.length === 0) return surplus
  const room = add(surplus.value, ...ended.map(({ value }) => value))
  return reckon('room-for-debts', 'この道で返済に回せる額', room, [surplus, ...ended], () => [
    step('家計の余り', surplus.value),
    ...ended.map(({ title, value }) => step(`${title}（この道では別に払わないので、足し戻す）`, value)),
    step('返済に回せる額', room),
  ])
}

/** 残る額. What is left at the milestones of a total that is paid in equal parts after a wait. */
export function owedWhilePaying({ perMonth, total }: WayMoney, wait: number): Way['owedAfter'] {
  if (perMonth === null || total === null) return []
  return milestones.map((months) => {
    const paid = Math.min(total.value, perMonth.value * Math.max(0, months - wait))
    const left = subtract(total.value, yen(paid))
    return {
      months,
      owed: reckon('owed-after', `${months}か月後に残る額`, left, [total, perMonth], () => [
        step('払う総額', total.value),
        step('毎月の支払い', perMonth.value),
        step('残る額', left),
      ]),
    }
  })
}
