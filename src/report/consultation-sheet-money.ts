import { budgetOf } from '#assessment/budget/budget.ts'
import type { BudgetLine } from '#assessment/budget/budget-lines.ts'
import { isKnown } from '#assessment/known.ts'
import type { Plan } from '#assessment/plan.ts'
import { dayWords, yenWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import { personName } from '#matter/names.ts'
import {
  factColumns,
  notKnown,
  type SheetColumn,
  type SheetRow,
  type SheetSection,
  sheetRow,
  sheetSection,
  statedFinding,
  told,
} from './consultation-sheet-parts.ts'
import { assetWords, intentionWords, secrecyWords, taxWords } from './consultation-sheet-words.ts'
import { type Cell, plain, shown } from './report.ts'

const lineColumns: readonly SheetColumn[] = [
  { title: '', width: 39 },
  { title: '', width: 26 },
]

/** 家計の欄. What comes in and goes out in a usual month, what is over, and of what nobody has told. */
export function budgetRows(plan: Plan, matter: Matter): SheetSection {
  const { lines, usual } = budgetOf(matter, plan.on).found
  const rows = lines.flatMap(lineRow)
  const none = lines.filter((line) => line.usual.state === 'none').map(({ label }) => label)
  const open = [...usual.openIncomes, ...usual.openExpenses]
  const foot = [
    sheetRow('収入の合計', '収入の合計', totalCell(usual.income)),
    sheetRow('支出の合計', '支出の合計', totalCell(usual.expense)),
    sheetRow('収支', '収支（収入－支出）', totalCell(usual.surplus)),
  ]
  const words = [
    ...(open.length === 0 ? [] : [`まだ分からない項目（0円ではありません）：${open.join('、')}`]),
    ...(none.length === 0 ? [] : [`なし：${none.join('、')}`]),
  ]
  return sheetSection(
    {
      ...{ id: 'budget', title: '家計（1か月）', columns: lineColumns, across: 3, rows, least: 6 },
      foot: rows.length === 0 ? [] : foot,
      note: rows.length === 0 ? '収入・支出：未確認' : words.join('／'),
    },
    2,
  )
}

function lineRow({ label, side, usual }: BudgetLine): readonly SheetRow[] {
  const name = side === 'income' ? `収入 ${label}` : label
  switch (usual.state) {
    case 'amount':
      return [sheetRow(label, name, totalCell(usual.monthly))]
    case 'partly':
      return usual.monthly === null
        ? []
        : [sheetRow(label, name, shown(`${yenWords(usual.monthly.value)}と不明分`, usual.monthly))]
    case 'unknown':
      return [sheetRow(label, name, notKnown)]
    default:
      return []
  }
}

function totalCell(amount: Finding<number> | null): Cell {
  return amount === null ? plain('—') : shown(yenWords(amount.value), amount)
}

/** 財産の欄. */
export function assetRows(matter: Matter): SheetSection {
  const nameOf = (id: string) => personName(matter, id)
  const rows = (matter.assets ?? []).map(({ kind, value, on, owner, note }) => {
    const whose = isKnown(owner) ? `（${nameOf(owner)}）` : ''
    const more = isKnown(note) && note !== '' ? `。${note}` : ''
    const label = `${assetWords[kind]}${whose}${more}`
    const of = isKnown(on) ? `（${dayWords(on)}）` : ''
    const words = told(value, (amount) => `${yenWords(amount)}${of}`)
    return sheetRow(
      assetWords[kind],
      label,
      isKnown(value) ? shown(words, statedFinding(assetWords[kind], value, on)) : words,
    )
  })
  return sheetSection(
    {
      ...{ id: 'assets', title: '家のほかの財産', across: 2, rows, least: 4 },
      columns: [
        { title: '', width: 26 },
        { title: '', width: 39 },
      ],
      note: rows.length > 0 ? '' : told(matter.assets, () => 'なし'),
    },
    2,
  )
}

/** 滞納の欄. Taxes and premiums, and what is owed to the owners' association. */
export function arrearRows({ enforcement }: Plan, { taxArrears, condominiumArrears }: Matter): SheetSection {
  const seized = (enforcement?.titles ?? []).some(({ kind }) => kind === 'tax-seizure') ? '差押えの書類あり' : ''
  const rows = [
    ...(taxArrears ?? []).map(({ kind, office, principal, lateCharge, statutoryDueOn }) =>
      sheetRow(
        taxWords[kind],
        `${taxWords[kind]}${isKnown(office) ? `（${office}）` : ''}`,
        amountCell(taxWords[kind], principal),
        told(lateCharge, yenWords),
        `法定納期限等 ${told(statutoryDueOn, dayWords)}${seized === '' ? '' : `。${seized}`}`,
      ),
    ),
    ...(condominiumArrears ?? []).map(({ principal, lateCharge, parking, demandedOn }) =>
      sheetRow(
        '管理費など',
        '管理費・修繕積立金',
        amountCell('管理費などの滞納', principal),
        told(lateCharge, yenWords),
        `${isKnown(parking) ? `ほかに駐車場 ${yenWords(parking)}。` : ''}請求の日 ${told(demandedOn, dayWords)}`,
      ),
    ),
  ]
  const missing = [
    ...((taxArrears ?? []).length > 0 ? [] : [`税・保険料：${told(taxArrears, () => 'なし')}`]),
    ...((condominiumArrears ?? []).length > 0 ? [] : [`管理費など：${told(condominiumArrears, () => 'なし')}`]),
  ]
  return sheetSection(
    {
      ...{ id: 'arrears', title: '税金・保険料・管理費の滞納', rows, least: 3 },
      columns:
        rows.length === 0
          ? factColumns
          : [
              { title: '何の', width: 19 },
              { title: '元の額', width: 11 },
              { title: '延滞金など', width: 10 },
              { title: '日付', width: 25 },
            ],
      note: missing.join('／'),
    },
    2,
  )
}

function amountCell(title: string, amount: number | null | undefined): Cell | string {
  return isKnown(amount) ? shown(yenWords(amount), statedFinding(title, amount, null)) : told(amount, yenWords)
}

/** 希望の欄. What the household wants. */
export function wishRows({ wishes }: Matter): SheetSection {
  const { keepHome, secrecy, leaveBy, intends, note } = wishes ?? {}
  const list = (words: readonly string[]) => (words.length === 0 ? 'なし' : words.join('、'))
  const rows = [
    sheetRow(
      '家',
      '家',
      told(keepHome, (keep) => (keep ? '残したい' : '手放してもよい')),
    ),
    sheetRow(
      '知られたくない',
      '知られたくない',
      told(secrecy, (whom) => list(whom.map((one) => secrecyWords[one]))),
    ),
    ...(leaveBy === undefined
      ? []
      : [
          sheetRow(
            '引越し',
            '引越し',
            told(leaveBy, (on) => `${dayWords(on)}までに`),
          ),
        ]),
    ...(intends === undefined
      ? []
      : [
          sheetRow(
            '考えていること',
            '考えていること',
            told(intends, (all) => list(all.map((one) => intentionWords[one]))),
          ),
        ]),
    ...(isKnown(note) && note !== '' ? [sheetRow('自由に', 'そのほか', note)] : []),
  ]
  return sheetSection(
    {
      ...{ id: 'wishes', title: '家族の希望', across: 2, rows, least: 4 },
      columns: [
        { title: '', width: 18 },
        { title: '', width: 47 },
      ],
    },
    3,
  )
}
