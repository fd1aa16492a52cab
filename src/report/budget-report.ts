import type { Budget } from '#assessment/budget/budget.ts'
import type { Actual, BudgetLine, LineAmount } from '#assessment/budget/budget-lines.ts'
import type { Side } from '#assessment/budget/budget-spread.ts'
import { dayWords, yenWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import { offerSection } from './budget-offer.ts'
import { problemSection } from './plan-after.ts'
import { closingWords, textOf } from './plan-report.ts'
import { type Block, type Cell, type FactRow, plain, type Report, type Section, shown } from './report.ts'
import { termsIn } from './terms.ts'

/** 生活収支報告書. A budget arranged for a reader: the rows in the order in which recipients read them, with their yardsticks. */
export function budgetReport(budget: Budget, problems: readonly Problem[]): Report {
  const sections = [
    householdSection(budget),
    sideSection(budget, 'income', '収入（1か月）'),
    sideSection(budget, 'expense', '支出（1か月）'),
    surplusSection(budget),
    yardstickSection(budget),
    offerSection(budget),
    checkSection(budget),
    problemSection({ problems }),
  ].filter((section) => section !== null)
  return {
    title: budget.title === null ? '家計（生活収支報告書）' : `家計（生活収支報告書）：${budget.title}`,
    on: dayWords(budget.on),
    sections,
    terms: termsIn(sections.map(textOf).join('\n')),
    closing: closingWords(budget.on),
  }
}

const notTold = '分かりません'

function householdSection({ household }: Budget): Section | null {
  if (household === null) return null
  const rows = household.map(({ name, age }): FactRow => {
    return { label: name, cell: plain(age === null ? '年齢は分かりません' : `${age}歳`) }
  })
  return { id: 'household', title: '家計をともにする人', blocks: [{ kind: 'facts', rows }] }
}

function sideSection(budget: Budget, side: Side, title: string): Section {
  const { lines, usual, planned } = budget
  const own = lines.filter((line) => line.side === side)
  const total = (month: Budget['usual']) => (side === 'income' ? month.income : month.expense)
  const columns = { plan: planned !== null, yardstick: own.some((line) => averageOf(budget, line) !== undefined) }
  const head = [
    side === 'income' ? '収入' : '支出',
    '月額',
    ...(columns.plan ? ['計画'] : []),
    ...(columns.yardstick ? ['目安'] : []),
  ]
  const rows = own.flatMap((line) => lineRows(budget, line, columns))
  const sum = [
    plain('合計'),
    totalCell(total(usual)),
    ...(planned === null ? [] : [totalCell(total(planned))]),
    ...(columns.yardstick ? [plain('')] : []),
  ]
  const table: Block = { kind: 'table', caption: '1か月の額', head, rows: [...rows, sum] }
  return { id: side, title, blocks: [table, ...openNotice(budget, side)] }
}

interface Columns {
  readonly plan: boolean
  readonly yardstick: boolean
}

/** The line, and below it each of its parts where there are several. */
function lineRows(budget: Budget, line: BudgetLine, columns: Columns): readonly (readonly Cell[])[] {
  const average = averageOf(budget, line)
  const beside = average === undefined ? plain('') : shown(`平均 ${yenWords(average.value)}`, average)
  const row = [
    plain(line.label),
    amountCell(line.usual, line),
    ...(columns.plan ? [amountCell(line.planned, line)] : []),
    ...(columns.yardstick ? [beside] : []),
  ]
  if (line.entries.length < 2) return [row]
  const parts = line.entries.map(({ label, monthly, planned }) => [
    plain(`うち${label}`),
    totalCell(monthly),
    ...(columns.plan ? [totalCell(planned ?? monthly)] : []),
    ...(columns.yardstick ? [plain('')] : []),
  ])
  return [row, ...parts]
}

/** The average that speaks of this line alone. */
function averageOf({ yardsticks }: Budget, { id }: BudgetLine): Finding<number> | undefined {
  return yardsticks.find(({ kind, covers }) => kind === 'average' && covers.join() === id)?.monthly
}

/** なし, 分かりません and まだ聞いていません are three things, and none of them is 0 yen. */
function amountCell({ state, monthly }: LineAmount, { entries }: BudgetLine): Cell {
  const about = entries.some(({ exactness }) => exactness === 'estimated') ? '（およそ）' : ''
  switch (state) {
    case 'amount':
      return monthly === null ? plain(notTold) : shown(`${yenWords(monthly.value)}${about}`, monthly)
    case 'partly':
      return monthly === null ? plain(notTold) : shown(`${yenWords(monthly.value)}と、分からない部分`, monthly)
    case 'none':
      return plain('なし')
    case 'unknown':
      return plain(notTold)
    case 'not-asked':
      return plain('まだ聞いていません')
  }
}

function totalCell(amount: Finding<number> | null): Cell {
  return amount === null ? plain(notTold) : shown(yenWords(amount.value), amount)
}

function openNotice({ usual }: Budget, side: Side): readonly Block[] {
  const open = side === 'income' ? usual.openIncomes : usual.openExpenses
  if (open.length === 0) return []
  const text = `合計には、分からない部分とまだ聞いていない部分が入っていません（0円ではありません）：${open.join('、')}。`
  return [{ kind: 'notice', text }]
}

function surplusSection({ usual, planned }: Budget): Section {
  const rows: readonly FactRow[] = [
    { label: '収支（収入から支出を引いた額）', cell: totalCell(usual.surplus) },
    ...(planned === null ? [] : [{ label: '収支（計画）', cell: totalCell(planned.surplus) }]),
  ]
  const facts: Block = { kind: 'facts', rows }
  const isShort = usual.surplus !== null && usual.surplus.value < 0
  const text = '支出が収入を上回っています。足りない額は、このままの生活では返済にあてられません。'
  const blocks: readonly Block[] = isShort ? [facts, { kind: 'notice', text }] : [facts]
  return { id: 'surplus', title: '収支', blocks }
}

/** 目安. Each beside what the household spends on the same lines. */
function yardstickSection({ yardsticks, lines }: Budget): Section | null {
  if (yardsticks.length === 0) return null
  const labelOf = (id: string) => lines.find((line) => line.id === id)?.label ?? id
  const rows = yardsticks.map(({ label, monthly, actual }) => [
    plain(label),
    shown(yenWords(monthly.value), monthly),
    plain(actualWords(actual)),
  ])
  const table: Block = {
    kind: 'table',
    caption: '1か月の目安と、同じ項目の分かっている支出',
    head: ['目安', '目安の額', '実際の支出'],
    rows,
  }
  const covered = yardsticks.filter(({ covers, kind }) => covers.length > 1 && kind !== 'check')
  const scope = covered.map(({ label, covers }): Block => {
    return { kind: 'text', text: `${label}が見ている項目：${covers.map(labelOf).join('、')}。` }
  })
  const text = 'どれも比べるための額です。暮らしは家ごとに違うので、この額に合わせる決まりはありません。'
  return { id: 'yardsticks', title: '目安', blocks: [table, ...scope, { kind: 'notice', text }] }
}

function actualWords(actual: Actual | null): string {
  if (actual === null) return notTold
  return actual.isWhole ? yenWords(actual.amount) : `${yenWords(actual.amount)}と、分からない部分`
}

function checkSection({ checks, oneOffs }: Budget): Section | null {
  const low =
    '食費と水道・光熱費が、暮らしの基準に比べて少なめです。書きもれや、無理をしているところがないかを見てください。'
  const proof = `証明する書類（給与明細、通帳、領収書など）の名前が書かれていない項目：${checks.withoutProof.join('、')}。`
  const blocks: readonly Block[] = [
    ...(checks.livingLooksTooLow === true ? [{ kind: 'notice', text: low } as const] : []),
    ...(checks.withoutProof.length > 0 ? [{ kind: 'text', text: proof } as const] : []),
    ...(oneOffs.length > 0 ? [oneOffBlock(oneOffs)] : []),
  ]
  return blocks.length === 0 ? null : { id: 'checks', title: '書いた後に確かめること', blocks }
}

function oneOffBlock(oneOffs: Budget['oneOffs']): Block {
  const rows = oneOffs.map(({ label, amount }) => ({
    label: `${label}（一度だけ。ふだんの月には入れていません）`,
    cell: plain(amount === null ? notTold : yenWords(amount)),
  }))
  return { kind: 'facts', rows }
}
