import { isKnown, missing } from '#assessment/known.ts'
import type { PersonView } from '#assessment/people/person-views.ts'
import { cameOn, standing } from '#assessment/road/happenings.ts'
import type { Day } from '#base/day.ts'
import { add, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { expenseLines } from '#matter/budget-items.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import type { Problem } from '#matter/problem.ts'
import { peopleOf, saidTo, surplusOf } from './common.ts'
import type { PersonEffect, WayContext } from './way.ts'

/** 住まいに回せる額: what is over in a usual month before the home loan is paid; null where the budget does not tell. */
export function roomForHome(context: WayContext): Finding<Yen> | null {
  const surplus = surplusOf(context)
  if (surplus === null) return null
  const loan = context.budget?.lines.find(({ id }) => id === 'housing.loan')?.usual.monthly ?? null
  const room = add(surplus.value, loan?.value ?? zeroYen)
  const from = loan === null ? [surplus] : [surplus, loan]
  return reckon('room-for-home', '住まいに回せる額（住宅ローンを払う前の余り）', room, from, () => [
    step('家計の余り', surplus.value),
    step('家計に入っている住宅ローンの返済（足し戻す）', loan?.value ?? zeroYen),
    step('住まいに回せる額', room),
  ])
}

/** 家計で払えるか. */
export interface Bearable {
  readonly answer: 'enough' | 'short' | 'unknown'
  readonly room: Finding<Yen> | null
  readonly lacks: readonly Problem[]
}

/** Whether the household can bear so much a month. An open expense can only lessen the room, an open income only add to it. */
export function bearable(context: WayContext, need: Yen): Bearable {
  const room = roomForHome(context)
  const unknown = (path: string, why: string): Bearable => ({ answer: 'unknown', room, lacks: [missing(path, why)] })
  if (room === null) return unknown('budget', '毎月払えるかを確かめるため')
  const { openIncomes, openExpenses } = context.budget?.usual ?? { openIncomes: [], openExpenses: [] }
  const expenses = openExpenses.filter((label) => label !== expenseLines['housing.loan'].label)
  if (room.value >= need) {
    if (expenses.length === 0) return { answer: 'enough', room, lacks: [] }
    return unknown('budget.expenses', `毎月払えるかを確かめるため。足りない項目：${expenses.join('、')}`)
  }
  if (openIncomes.length === 0) return { answer: 'short', room, lacks: [] }
  return unknown('budget.incomes', `毎月払えるかを確かめるため。足りない項目：${openIncomes.join('、')}`)
}

/** すぐに使えるお金: cash and deposits; null where none is told or one has no value. */
export function savingsOf({ matter }: WayContext): Finding<Yen> | null {
  const told = (matter.assets ?? []).filter(({ kind }) => kind === 'cash' || kind === 'deposit')
  const values = told.map(({ value }) => value).filter(isKnown)
  if (told.length === 0 || values.length < told.length) return null
  const sum = add(...values)
  return reckon('savings', 'すぐに使えるお金（現金と預金）', sum, [], () => [
    ...values.map((value) => step('現金・預金', value)),
    step('合計', sum),
  ])
}

const demands: readonly LetterKind[] = [
  ...(['payment-reminder', 'dunning-letter', 'formal-demand', 'acceleration-warning'] as const),
  ...(['full-repayment-demand', 'subrogation-warning'] as const),
]

/** 手紙の期限: the nearest day that a demand prints; the last one once all have passed. */
export function demandDay({ matter, plan, on }: WayContext): { readonly on: Day; readonly passed: boolean } | null {
  const letters = standing(matter, on).letters.filter(
    (letter) => demands.includes(letter.kind) && (cameOn(letter) ?? on) <= on,
  )
  const days = plan.deadlines.filter(({ id }) => letters.some((letter) => id === `letter-${letter.id}`))
  const next = days.find(({ passed }) => !passed) ?? days.at(-1)
  return next === undefined ? null : { on: next.day.value, passed: next.passed }
}

/** What a way says to each kind of person; null where it does not concern that kind. */
export interface WordsFor {
  readonly debtor: string
  readonly jointDebtor: string
  readonly jointGuarantor: string
  readonly ownGuarantee?: string
  readonly spouse: string
  readonly collateralProvider: string
}

/** その人への影響, by the role that binds the person most; `owes` is what can still be asked of one who is bound. */
export function effects(
  context: WayContext,
  words: WordsFor,
  owes: (person: string) => Finding<Yen> | null,
): readonly PersonEffect[] {
  const order = ['debtor', 'jointDebtor', 'jointGuarantor', 'collateralProvider', 'spouse'] as const
  return peopleOf(context, (view) => {
    const { roles, person } = view
    if (roles.includes('deceased')) return null
    if (isOnlyHeir(view)) return { words: heirWords, owes: inheritedBy(view) }
    const role = order.find((one) => roles.includes(one))
    if (role === undefined) return null
    const isBound = role !== 'spouse' && role !== 'collateralProvider'
    return { words: saidTo(context, words, role, person), owes: isBound ? owes(person) : null }
  })
}

const heirWords =
  '相続すると、亡くなった人の債務を相続分だけ負います。相続するか放棄するかを決めるまで、払わず、約束もしないでください。'

/** 相続人. One who is bound by no contract of the file, but by the debts of one who has died. */
function isOnlyHeir({ roles, owes }: PersonView): boolean {
  return roles.includes('heir') && owes.some((one) => one.owes === 'share') && owes.every((one) => one.owes === 'share')
}

/** 相続で負う額; null where a part of it is unknown. */
function inheritedBy({ name, owes }: PersonView): Finding<Yen> | null {
  const known = owes.flatMap(({ amount }) => amount ?? [])
  if (known.length < owes.length) return null
  const sum = add(...known.map(({ value }) => value))
  return reckon('heir-debts', `${name}：相続で負う額`, sum, known, () => [
    ...known.map((one) => step(one.title, one.value)),
    step('合計', sum),
  ])
}

/** 今日請求されうる額. */
export function claimedOf({ plan }: WayContext): (person: string) => Finding<Yen> | null {
  return (person) => plan.personDebts.find((one) => one.person === person)?.total ?? null
}
