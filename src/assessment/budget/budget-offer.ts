import { type Assessed, missing } from '#assessment/known.ts'
import { least, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { repaymentCapacity } from '#law/debt/repayment-capacity.table.ts'
import { type Finding, findingOf, note, reckon, step } from '#law/finding.ts'
import { publicAssistanceAndDebt } from '#law/welfare/public-assistance-and-debt.table.ts'
import { type BudgetLine, type Column, necessaryLines, priorityLines, sumOf, type Totals } from './budget-lines.ts'
import type { Yardstick } from './budget-yardstick.ts'

/** 返済余力. What could be paid if the household lived by one of the standards. */
export interface Capacity {
  readonly standard: Yardstick['id']
  readonly amount: Finding<Yen>
}

/** What to look at before anything is offered. */
export type FirstLook = 'limitation' | 'rehabilitation' | 'bankruptcy'

/** 申し出る額の幅. By the month; never above what is over. */
export interface Offer {
  /** By the strictest standard; null where no standard could be reckoned. */
  readonly low: Yen | null
  readonly high: Yen
  readonly first: readonly FirstLook[]
}

const amountAt = (point: string) =>
  yen(repaymentCapacity.rows.find((row) => row.point === point)?.amountYen ?? Number.NaN)

/** Our own limits, not law: the table has them. */
const highest = amountAt('申し出る額の上限')
const unit = amountAt('申し出る額の端数')

/** The capacity by each standard; none while an expense is unknown, for it would be too high. */
export function capacities(
  lines: readonly BudgetLine[],
  totals: Totals,
  column: Column,
  standards: readonly Yardstick[],
): readonly Capacity[] {
  const { income, openExpenses } = totals
  if (income === null || openExpenses.length > 0) return []
  return standards
    .filter(({ kind }) => kind === 'minimum' || kind === 'kept')
    .map((standard) => ({ standard: standard.id, amount: capacity(lines, income, column, standard) }))
}

/** Like is held beside like: the standard counts only against the lines that it covers. */
function capacity(
  lines: readonly BudgetLine[],
  income: Finding<Yen>,
  column: Column,
  { label, covers, monthly }: Yardstick,
): Finding<Yen> {
  const actual = sumOf(lines, covers, column)
  const others = sumOf(
    lines,
    necessaryLines.filter((id) => !covers.includes(id)),
    column,
  )
  const priority = sumOf(lines, priorityLines, column)
  const needed = most(actual, monthly.value)
  const over = subtract(income.value, needed, others, priority)
  const amount = most(zeroYen, over)
  const { id: rule, title, checked, confidence, citations, notes } = repaymentCapacity
  const answer = { rule, title: `${title}（${label}）`, value: amount, on: null, version: null }
  return findingOf(
    { ...answer, checked, confidence, citations },
    {
      steps: () => [
        step(income.title, income.value),
        step('基準が見ている項目の、実際の支出', actual),
        step(label, monthly.value),
        step('上の二つの多い方', needed),
        step('基準が見ていない項目の支出', others),
        step('先に払うもの（税金・保険料・養育費など）', priority),
        step('収入からこれらを引いた額', over),
        step('返済余力（0円より少ないときは0円）', amount),
      ],
      notes: () => notes,
      from: () => [income, monthly],
    },
  )
}

const firstLooks: readonly FirstLook[] = ['limitation', 'rehabilitation', 'bankruptcy']

/**
 * The offer of a column. Nothing can be offered out of public assistance. While an expense is open, what is over can only shrink; while an income is open, it can only grow: an offer above
 * zero asks that all expenses be known, and an offer of zero that all incomes be known.
 */
export function offer(
  lines: readonly BudgetLine[],
  totals: Totals,
  column: Column,
  found: readonly Capacity[],
): Assessed<Finding<Offer> | null> {
  const { income, surplus, openIncomes, openExpenses } = totals
  if (income !== null && sumOf(lines, ['income.publicAssistance'], column) > 0) {
    return { found: nothingToOffer(income), problems: [] }
  }
  if (surplus === null) return { found: null, problems: [] }
  const isOver = surplus.value > 0
  const open = isOver ? openExpenses : openIncomes
  if (open.length === 0) return { found: offerOf(surplus, found), problems: [] }
  const path = isOver ? 'budget.expenses' : 'budget.incomes'
  return { found: null, problems: [missing(path, `申し出る額の目安を出すため。足りない項目：${open.join('、')}`)] }
}

/** 保護費での返済. The welfare office asks that the money be lived on. */
function nothingToOffer(income: Finding<Yen>): Finding<Offer> {
  const { id: rule, checked, confidence, citations, rows } = publicAssistanceAndDebt
  const value: Offer = { low: zeroYen, high: zeroYen, first: firstLooks }
  const answer = { rule, title: '毎月申し出る額の幅', value, on: null, version: null, checked, confidence, citations }
  return findingOf(answer, {
    steps: () => [step('生活保護を受けているときに申し出る額', zeroYen)],
    notes: () => rows.filter(({ point }) => point === '保護費での返済').map(({ says }) => note('practice', says)),
    from: () => [income],
  })
}

function offerOf(surplus: Finding<Yen>, found: readonly Capacity[]): Finding<Offer> {
  const high = wholeUnits(surplus.value)
  const [first, ...others] = found.map(({ amount }) => amount.value)
  const low = first === undefined ? null : least(high, wholeUnits(least(first, ...others)))
  const value: Offer = { low, high, first: high === 0 ? firstLooks : [] }
  const from = [surplus, ...found.map(({ amount }) => amount)]
  return reckon(
    'monthly-offer',
    '毎月申し出る額の幅',
    value,
    from,
    () => [
      step('収支', surplus.value),
      step('申し出る額の上限', highest),
      step('高い方（収支と上限の少ない方、1,000円未満切捨て、0円より少なくしない）', high),
      ...found.map(({ amount }) => step(amount.title, amount.value)),
      step('低い方（返済余力のいちばん少ないもの、高い方まで、1,000円未満切捨て）', low ?? '基準の額が分からない'),
    ],
    () => [
      note('practice', '法律の計算ではなく、私たちの見積りです。この額を払うよう勧めるものではありません。'),
      note(
        'caution',
        '払うと債務を認めたことになり、時効は数え直しになります。払う前に、時効が完成していないかを確かめてください（民法152条）。',
      ),
    ],
  )
}

function wholeUnits(amount: Yen): Yen {
  const capped = most(zeroYen, least(amount, highest))
  return subtract(capped, yen(capped % unit))
}
