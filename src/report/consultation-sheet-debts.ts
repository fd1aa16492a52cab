import { creditorOn, otherCreditor } from '#assessment/debts/creditor.ts'
import type { Debt } from '#assessment/debts/debts.ts'
import { isKnown } from '#assessment/known.ts'
import type { Plan } from '#assessment/plan.ts'
import { wholeIsDue } from '#assessment/road/stage.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { add, yen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import type { Loan, Matter } from '#matter/matter.ts'
import { toldDayWords } from '#matter/month-only.ts'
import { personName } from '#matter/names.ts'
import { nearestLimitation } from './consultation-sheet-loans.ts'
import {
  notAsked,
  type SheetRow,
  type SheetSection,
  sheetRow,
  sheetSection,
  statedFinding,
  told,
} from './consultation-sheet-parts.ts'
import { otherDebtWords, purposeWords, titleStateWords } from './consultation-sheet-words.ts'
import { type Cell, shown } from './report.ts'

type OtherDebt = NonNullable<Matter['otherDebts']>[number]

/** 借金の欄. Every debt with what is owed, who else answers for it, its limitation and what a creditor can seize on. */
export function debtRows(plan: Plan, matter: Matter): SheetSection {
  const loans = matter.loans ?? []
  const others = matter.otherDebts ?? []
  const known = [
    ...loans.flatMap(({ id }) => plan.debts.find(({ loan }) => loan === id)?.claimed ?? []),
    ...others.flatMap(({ creditor, balance, balanceOn }) =>
      isKnown(balance) ? [statedFinding(creditor ?? 'ほかの借金', balance, balanceOn)] : [],
    ),
  ]
  const open = loans.length + others.length - known.length
  const rows = [
    ...loans.map((loan) => loanRow(plan, matter, loan)),
    ...others.map((debt) => otherRow(plan, matter, debt)),
    ...strayTitles(plan),
  ]
  return sheetSection(
    {
      ...{ id: 'debts', title: `借金（${dayWords(plan.on)}の計算）`, rows, least: 5 },
      columns: [
        { title: '債権者', width: 10 },
        { title: '種類', width: 7 },
        { title: '残高', width: 11 },
        { title: '延滞・損害金', width: 10 },
        { title: '連帯・保証', width: 10 },
        { title: '消滅時効', width: 9 },
        { title: '債務名義・差押え', width: 8 },
      ],
      foot: known.length === 0 ? [] : [totalRow(known)],
      note: noteOf(matter, rows, open),
    },
    5,
  )
}

function noteOf({ otherDebts }: Matter, rows: readonly SheetRow[], open: number): string {
  const missing = open === 0 ? '' : `合計には、残高の分からない${open}件が入っていません（0円ではありません）。`
  const none = rows.length === 0 ? `住宅ローン：${notAsked}。` : ''
  const rest = (otherDebts ?? []).length > 0 ? '' : `住宅ローンのほかの借金：${told(otherDebts, () => 'なし')}。`
  return `${none}${missing}${rest}`
}

function totalRow(known: readonly Finding<number>[]): SheetRow {
  const sum = add(...known.map(({ value }) => yen(value)))
  const total = reckon('sheet-total', '借金の合計（分かっている分）', sum, known, () => [
    ...known.map(({ title, value }) => step(title, yen(value))),
    step('合計', sum),
  ])
  return sheetRow('合計', '合計', '', shown(yenWords(sum), total), '', '', '', '')
}

function loanRow(plan: Plan, matter: Matter, loan: Loan): SheetRow {
  const debt = plan.debts.find((one) => one.loan === loan.id) ?? null
  const { name } = creditorOn(loan, plan.on)
  return sheetRow(
    name,
    name,
    told(loan.purpose, (purpose) => purposeWords[purpose]),
    debt === null ? told(loan.balance, yenWords) : balanceCell(debt),
    lateCell(plan, matter, loan, debt),
    besideWords(matter, loan),
    limitationCell(plan, loan.id, wholeIsDue(plan.stage.value) ? notAsked : '一括請求の前'),
    titleWords(plan, loan.id),
  )
}

function balanceCell({ claimed, total, principal, damages, least }: Debt): Cell {
  const from = least === null || least.total.value >= total.value ? '' : `${yenWords(least.total.value)}〜`
  const parts = claimed.value === principal.value ? '' : `（元金${yenWords(principal.value)}）`
  return shown(`${from}${yenWords(claimed.value)}${parts}${damages === null ? '。損害金は別' : ''}`, claimed)
}

function lateCell({ stage }: Plan, matter: Matter, { id, lastPaidOn }: Loan, debt: Debt | null): Cell | string {
  const isWhole = wholeIsDue(stage.value)
  if (debt !== null && isWhole) {
    const { damages } = debt
    return damages === null ? '一括請求。損害金は未確認' : shown(`一括請求。損害金${yenWords(damages.value)}`, damages)
  }
  if (debt !== null && debt.arrears !== null) return shown(yenWords(debt.arrears.value), debt.arrears)
  if (stage.value.id === 'paying') return 'なし'
  return `最後の支払い ${told(lastPaidOn, (day) => toldDayWords(matter, id, 'lastPaidOn', day))}`
}

/** Who else answers for it; nothing told of any of them is one 未確認. */
function besideWords(matter: Matter, loan: Loan): string {
  const nameOf = (id: string) => personName(matter, id)
  const each = (label: string, ids: readonly string[] | null | undefined) =>
    isKnown(ids) && ids.length > 0 ? [`${label}：${ids.map(nameOf).join('、')}`] : []
  const words = [
    ...(isKnown(loan.debtor) ? [`債務者：${nameOf(loan.debtor)}`] : []),
    ...each('連帯債務', loan.jointDebtors),
    ...each('連帯保証', loan.jointGuarantors),
    ...each('物上保証', loan.collateralProviders),
  ]
  if (words.length > 0) return words.join('／')
  const asked = [loan.jointDebtors, loan.jointGuarantors]
  if (asked.includes(null)) return told(null, () => '')
  return asked.some((one) => one === undefined) ? notAsked : 'なし'
}

function otherRow(plan: Plan, matter: Matter, debt: OtherDebt): SheetRow {
  const name = otherCreditor(matter, debt)
  const { balance, balanceOn, debtor, lastPaidOn } = debt
  const of = isKnown(balanceOn) ? `（${dayWords(balanceOn)}）` : ''
  return sheetRow(
    name,
    name,
    otherDebtWords[debt.kind],
    isKnown(balance)
      ? shown(`${yenWords(balance)}${of}`, statedFinding('残高', balance, balanceOn))
      : told(balance, yenWords),
    `最後の支払い ${told(lastPaidOn, (day) => toldDayWords(matter, debt.id, 'lastPaidOn', day))}`,
    told(debtor, (id) => `債務者：${personName(matter, id)}`),
    limitationCell(plan, debt.id, notAsked),
    titleWords(plan, debt.id),
  )
}

function limitationCell(plan: Plan, claim: string, none: string): Cell | string {
  const found = nearestLimitation(plan, claim)
  if (found === null) return none
  const { status, completesOn, otherwiseOn } = found.value
  if (completesOn === null) return shown('競売・裁判の間は完成しない', found)
  const day = [completesOn, otherwiseOn].flatMap((last) => (last === null ? [] : dayWords(last))).join('か')
  return shown(status === 'maybe-complete' ? `${day}に過ぎたかもしれない` : `${day}まで（見込み）`, found)
}

function titleWords({ enforcement }: Plan, claim: string): string {
  const own = (enforcement?.titles ?? []).filter((title) => title.claim === claim)
  if (own.length === 0) return '見当たらない'
  return own.map(({ title, state }) => `${title}（${titleStateWords[state]}）`).join('、')
}

/** Papers of which nobody has told what debt they are about; those on taxes stand with the taxes. */
function strayTitles({ enforcement }: Plan): readonly SheetRow[] {
  const all = (enforcement?.titles ?? []).filter(({ claim, kind }) => claim === null && kind !== 'tax-seizure')
  return all.map(({ title, state }) => {
    const words = `${title}（${titleStateWords[state]}）`
    return sheetRow(words, 'どの借金か未確認', notAsked, notAsked, notAsked, notAsked, notAsked, words)
  })
}
