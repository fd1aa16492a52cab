import { creditorOn, otherCreditor } from '#assessment/debts/creditor.ts'
import { isKnown } from '#assessment/known.ts'
import { isAbout } from '#assessment/limitation/claim-history.ts'
import type { Limitation } from '#assessment/limitation/limitation-words.ts'
import type { Plan } from '#assessment/plan.ts'
import { happenedBy } from '#assessment/road/happenings.ts'
import { addToMonth, type Day, type Month, monthOf } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import type { Event, Loan, Matter } from '#matter/matter.ts'
import { isMonthOnlyNote } from '#matter/month-only.ts'
import { claimName } from '#matter/names.ts'
import {
  oneColumn,
  type SheetRow,
  type SheetSection,
  sheetRow,
  sheetSection,
  statedFinding,
} from './consultation-sheet-parts.ts'
import { type Cell, plain, shown } from './report.ts'

type OtherDebt = NonNullable<Matter['otherDebts']>[number]

/** 契約と経過の欄. For each loan its terms and what a guarantor paid; for each debt the days that its limitation hangs on. */
export function loanRows(plan: Plan, matter: Matter): SheetSection {
  const loans = matter.loans ?? []
  const rows = [
    ...loans.flatMap((loan) => ofLoan(plan, matter, loan)),
    ...(matter.otherDebts ?? []).flatMap((debt) => ofDebt(plan, matter, debt)),
  ]
  const note = rows.length > 0 ? '' : '住宅ローンの条件：未確認'
  return sheetSection({ id: 'loans', title: '契約の条件と、これまでの日', columns: oneColumn, rows, note, least: 2 }, 4)
}

function ofLoan(plan: Plan, matter: Matter, loan: Loan): readonly SheetRow[] {
  const { name } = creditorOn(loan, plan.on)
  const several = (matter.loans ?? []).length > 1
  const label = several ? claimName(matter, loan.id) : '契約の条件'
  const days = daysCell(plan, matter, loan.id, ofLoanDays(matter, loan), 'loan')
  return [
    sheetRow(`${name}の条件`, labelled(label, termsCell(loan))),
    ...(days === null ? [] : [sheetRow(`${name}の日`, labelled(several ? `${label}の日` : '時効にかかわる日', days))]),
  ]
}

function ofDebt(plan: Plan, matter: Matter, debt: OtherDebt): readonly SheetRow[] {
  const days = daysCell(plan, matter, debt.id, ofDebtDays(matter, debt), 'otherDebt')
  const name = otherCreditor(matter, debt)
  return days === null ? [] : [sheetRow(`${name}の日`, labelled(`${name}の日`, days))]
}

function labelled(label: string, cell: Cell): Cell {
  return { ...cell, words: `${label}：${cell.words}` }
}

/** What is known of the contract; what nobody has asked and what nobody knows are named at the end, each once. */
function termsCell(loan: Loan): Cell {
  const { contractOn, amount, ratePercent, termMonths, instalment, balance, balanceOn, delayRatePercent } = loan
  const terms: readonly (readonly [string, string | null | undefined])[] = [
    ['借りた日', wordsOf(contractOn, dayWords)],
    ['借りた額', wordsOf(amount, yenWords)],
    ['利率', wordsOf(ratePercent, (rate) => `年${rate}%`)],
    ['期間', wordsOf(termMonths, (months) => `${months}か月${endWords(contractOn, months)}`)],
    ['毎月の返済', wordsOf(instalment, (amountOf) => `${yenWords(amountOf)}${bonusWords(loan)}`)],
    ['残高', wordsOf(balance, yenWords)],
    ...(isKnown(balance) ? [['残高の日', wordsOf(balanceOn, dayWords)] as const] : []),
    ...(isKnown(delayRatePercent) ? [['損害金', `年${delayRatePercent}%`] as const] : []),
  ]
  const known = terms.flatMap(([name, words]) => (isKnown(words) ? [`${name} ${words}`] : []))
  const named = (state: undefined | null) =>
    terms.flatMap(([name, words]) => (words === state ? [name] : [])).join('・')
  const open = [
    ['未確認', named(undefined)],
    ['不明', named(null)],
  ].flatMap(([state, names]) => (names === '' ? [] : [`${state}：${names}`]))
  const words = [...known, ...paidWords(loan), ...open].join('／')
  const { subrogatedAmount, subrogatedOn } = loan
  return isKnown(subrogatedAmount)
    ? shown(words, statedFinding('代位弁済額', subrogatedAmount, subrogatedOn))
    : plain(words)
}

function wordsOf<T>(fact: T | null | undefined, words: (fact: T) => string): string | null | undefined {
  return isKnown(fact) ? words(fact) : fact
}

/** 完済の月. The first instalment falls due in the month after the contract. */
function endWords(contractOn: Day | null | undefined, months: number): string {
  return isKnown(contractOn) ? `（${monthWords(addToMonth(monthOf(contractOn), months))}まで）` : ''
}

function monthWords(month: Month): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`
}

function bonusWords({ bonusInstalment, bonusMonths }: Loan): string {
  if (!isKnown(bonusInstalment) || bonusInstalment === 0) return ''
  const months = isKnown(bonusMonths) && bonusMonths.length > 0 ? `（${bonusMonths.join('・')}月）` : ''
  return `、ボーナス月${months}に${yenWords(bonusInstalment)}`
}

/** 代位弁済. What the guarantor paid, and when, once anything is known of it. */
function paidWords({ subrogatedOn, subrogatedAmount }: Loan): readonly string[] {
  if (!isKnown(subrogatedOn) && !isKnown(subrogatedAmount)) return []
  const on = isKnown(subrogatedOn) ? dayWords(subrogatedOn) : '日は未確認'
  const unknown = subrogatedAmount === null ? '額は不明' : '額は未確認'
  const amount = isKnown(subrogatedAmount) ? yenWords(subrogatedAmount) : unknown
  return [`保証会社が払った額（代位弁済） ${amount}（${on}）`]
}

type Dated = readonly [on: Day, words: string]

function dated(...all: readonly (readonly [Day | null | undefined, string])[]): readonly Dated[] {
  return all.flatMap(([on, words]) => (isKnown(on) ? [[on, words] as const] : []))
}

/** The days of a thing of the matter; of one of which only the month is remembered it is said. */
function factDays(
  { provenance }: Matter,
  id: string,
  ...facts: readonly (readonly [field: string, Day | null | undefined, string])[]
): readonly Dated[] {
  const wordsOf = (field: string, words: string) =>
    isMonthOnlyNote(provenance?.[id]?.[field]?.note) ? `${words}（月だけ分かる）` : words
  return dated(...facts.map(([field, on, words]) => [on, wordsOf(field, words)] as const))
}

function ofLoanDays(matter: Matter, loan: Loan): readonly Dated[] {
  const { id, lastPaidOn, acceleratedOn, subrogatedOn, assignedOn, judgmentFinalOn } = loan
  return factDays(
    matter,
    id,
    ['lastPaidOn', lastPaidOn, '最後の支払い'],
    ['acceleratedOn', acceleratedOn, '一括請求（期限の利益の喪失）'],
    ['subrogatedOn', subrogatedOn, '代位弁済'],
    ['assignedOn', assignedOn, '債権譲渡'],
    ['judgmentFinalOn', judgmentFinalOn, '判決などの確定'],
  )
}

function ofDebtDays(matter: Matter, { id, lastPaidOn, judgmentFinalOn }: OtherDebt): readonly Dated[] {
  return factDays(
    matter,
    id,
    ['lastPaidOn', lastPaidOn, '最後の支払い'],
    ['judgmentFinalOn', judgmentFinalOn, '判決などの確定'],
  )
}

const eventWords: Partial<Readonly<Record<Event['kind'], string>>> = {
  payment: '支払い',
  acknowledgement: '債務の承認',
  lawsuit: '裁判',
  auctionPetition: '競売の申立て',
  commencementOrder: '競売開始決定',
  distribution: '配当',
  withdrawal: '競売の取下げ',
}

/** Letters of a creditor or a court that may keep a period open. */
const heeded: readonly LetterKind[] = [
  ...(['formal-demand', 'commencement-order', 'compulsory-commencement-order', 'payment-order'] as const),
  ...(['provisional-payment-order', 'complaint', 'judgment', 'claim-seizure-order'] as const),
]

/** In the order of the days, and last when the period ends; the day of a sale whose money reached the creditor may be one of them (民法152条). */
function daysCell(
  plan: Plan,
  matter: Matter,
  id: string,
  own: readonly Dated[],
  kind: 'loan' | 'otherDebt',
): Cell | null {
  const { events, letters } = happenedBy(matter, plan.on)
  const isOwn = (happening: Parameters<typeof isAbout>[0]) => isAbout(happening, { id, kind })
  const sold =
    kind === 'loan'
      ? (matter.properties ?? []).flatMap((home) => factDays(matter, home.id, ['soldOn', home.soldOn, '家の売却']))
      : []
  const all = [
    ...own.filter(([on]) => on <= plan.on),
    ...sold.filter(([on]) => on <= plan.on),
    ...dated(
      ...events
        .filter(isOwn)
        .map(({ on, kind: of }) => [eventWords[of] === undefined ? null : on, eventWords[of] ?? ''] as const),
    ),
    ...dated(
      ...letters
        .filter((letter) => heeded.includes(letter.kind) && isOwn(letter))
        .map((letter) => [letter.receivedOn ?? letter.sentOn, letterKinds[letter.kind].title] as const),
    ),
  ]
  const days = new Map<Day, string[]>()
  for (const [on, words] of all.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const same = days.get(on) ?? []
    if (!same.includes(words)) days.set(on, [...same, words])
  }
  if (days.size === 0) return null
  const words = [...days].map(([on, what]) => `${what.join('・')} ${dayWords(on)}`).join(' → ')
  const found = nearestLimitation(plan, id)
  return found === null ? plain(words) : shown(`${words}${endOf(found.value)}`, found)
}

/** 消滅時効. The debtor's period; the nearest end where several owe, and one that is held open where none ends. */
export function nearestLimitation({ limitations, otherLimitations }: Plan, claim: string): Finding<Limitation> | null {
  const all = [
    ...limitations.filter(({ loan }) => loan === claim),
    ...otherLimitations.filter((one) => one.claim === claim),
  ].map(({ finding }) => finding)
  const open = all.filter(({ value }) => value.completesOn !== null)
  const sorted = open.toSorted((a, b) => ((a.value.completesOn ?? '') < (b.value.completesOn ?? '') ? -1 : 1))
  return sorted[0] ?? all[0] ?? null
}

function endOf({ completesOn, otherwiseOn }: Limitation): string {
  if (completesOn === null) return ' → 競売・裁判の間、時効は完成しない'
  const other = otherwiseOn === null ? '' : `（読み方により ${dayWords(otherwiseOn)}）`
  return ` → 時効の期間の末日（見込み） ${dayWords(completesOn)}${other}`
}
