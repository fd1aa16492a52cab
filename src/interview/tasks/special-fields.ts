import type { Day } from '#base/day.ts'
import { incomeNotFallen } from '#interview/first-matter.ts'
import { freeId } from '#interview/free-id.ts'
import { type BudgetLineId, type ExpenseLineId, expenseLineIds, incomeLineIds } from '#matter/budget-items.ts'
import type { Matter } from '#matter/matter.ts'
import { factAt, withFact } from '#matter/with-fact.ts'
import { entryFor, ownEntry } from './expense-lines.ts'
import { cleared } from './facts.ts'
import { isSaidNone, originAt, saidNoneOn, saidOn, withOrigin } from './origins.ts'
import { withSelf } from './self.ts'
import { none } from './task.ts'

/** 特別な欄. A field whose answer is not simply the value at its path. */
export interface SpecialField {
  readonly at: RegExp
  readonly read: (matter: Matter, path: string) => unknown
  readonly write: (matter: Matter, path: string, value: unknown, on: Day) => Matter
}

/** A price is told by its three figures or not at all: what is not known of it is as the usual one. */
const marketValue: SpecialField = {
  at: /\.marketValue\.(low|typical|high)$/,
  read: (matter, path) => {
    const whole = factAt(matter, parentOf(path))
    return whole === null ? null : factAt(matter, path)
  },
  write: (matter, path, value, on) => {
    const at = parentOf(path)
    const figure = path.slice(at.length + 1)
    const told = factAt(matter, at)
    const whole = told === null || typeof told !== 'object' ? null : told
    const kept = value === null && whole !== null && figure !== 'typical' ? factAt(matter, `${at}.typical`) : value
    if (kept === null || kept === undefined) {
      if (figure === 'typical') return withOrigin(withFact(matter, at, null), at, null)
      return told === undefined ? withFact(matter, at, null) : matter
    }
    if (factAt(matter, path) === kept) return matter
    const next = whole === null ? { low: kept, typical: kept, high: kept } : { ...whole, [figure]: kept }
    return withOrigin(withFact(matter, at, next), at, saidOn(on))
  },
}

/** Whether the whole was asked for: files from before it was asked tell it by the day alone. */
const wholeDemanded: SpecialField = {
  at: /^loans\[\d+\]\.wholeDemanded$/,
  read: (matter, path) => {
    const told = factAt(matter, path)
    if (told !== undefined) return told
    const at = `${parentOf(path)}.acceleratedOn`
    const on = factAt(matter, at)
    return typeof on === 'string' ? true : on === null && isSaidNone(originAt(matter, at)) ? false : on
  },
  write: (matter, path, value, on) => {
    const at = `${parentOf(path)}.acceleratedOn`
    const next = withOrigin(withFact(matter, path, value), path, value === null ? null : saidOn(on))
    if (value === false) return withOrigin(withFact(next, at, null), at, saidNoneOn(on))
    return isSaidNone(originAt(next, at)) ? withOrigin(cleared(next, at), at, null) : next
  },
}

/** The first matter calls a home `other` before anybody was asked: only an origin tells that somebody was. */
const propertyKind: SpecialField = {
  at: /^properties\[\d+\]\.kind$/,
  read: (matter, path) => {
    const kind = factAt(matter, path)
    return kind === 'other' && originAt(matter, path) === null ? undefined : kind
  },
  write: (matter, path, value, on) => withOrigin(withFact(matter, path, value), path, saidOn(on)),
}

/** Which debt a letter or an event is about: a loan or another debt. */
const about: SpecialField = {
  at: /^(letters|events)\[\d+\]\.about$/,
  read: (matter, path) => {
    const at = parentOf(path)
    const [loan, debt] = [factAt(matter, `${at}.loan`), factAt(matter, `${at}.otherDebt`)]
    if (typeof loan === 'string') return loan
    if (typeof debt === 'string') return debt
    return loan === null && originAt(matter, `${at}.loan`)?.note !== undefined ? none : loan
  },
  write: (matter, path, value, on) => {
    const at = parentOf(path)
    const isLoan = (matter.loans ?? []).some(({ id }) => id === value)
    const bare = cleared(cleared(matter, `${at}.loan`), `${at}.otherDebt`)
    const origin = { ...saidOn(on), note: '借金のことではないと聞きました。' }
    if (value === none) return withOrigin(withFact(bare, `${at}.loan`, null), `${at}.loan`, origin)
    if (value === null) return withOrigin(withFact(bare, `${at}.loan`, null), `${at}.loan`, null)
    const field = isLoan ? `${at}.loan` : `${at}.otherDebt`
    return withOrigin(withFact(bare, field, value), field, saidOn(on))
  },
}

const expensePrefix = 'budget.expenses.'
const isExpenseLine = (text: string): text is ExpenseLineId => expenseLineIds.some((id) => id === text)

/** A line of the budget: an amount, none (as 0 yen), or わからない. */
const expenseLine: SpecialField = {
  at: /^budget\.expenses\.[a-z.]+$/,
  read: (matter, path) => {
    const line = path.slice(expensePrefix.length)
    if (!isExpenseLine(line)) return undefined
    const entry = ownEntry(matter, line)
    if (entry !== null) return entry.monthly
    return matter.budget?.noneOf?.includes(line) === true ? 0 : undefined
  },
  write: (matter, path, value, on) => {
    const line = path.slice(expensePrefix.length)
    if (!isExpenseLine(line) || (value !== null && typeof value !== 'number')) return matter
    const entry = ownEntry(matter, line)
    if (entry === null && value === 0) return withNone(matter, [line])
    const told = withoutNone(matter, line)
    const list = told.budget?.expenses ?? []
    const index = entry === null ? list.length : list.findIndex(({ id }) => id === entry.id)
    const next =
      entry === null
        ? withFact(told, 'budget.expenses', [...list, entryFor(freeId(told), line, value)])
        : withFact(told, `budget.expenses[${index}].monthly`, value)
    const at = `budget.expenses[${index}].monthly`
    if (entry !== null && entry.monthly === value) return next
    return withOrigin(next, at, value === null ? null : saidOn(on))
  },
}

/** Whether the incomes that were told are all: then there is none of every other kind. */
const incomesAll: SpecialField = {
  at: /^budget\.noneOf\.income$/,
  read: (matter) => {
    if (openIncomes(matter).length > 0) return undefined
    return (matter.budget?.incomes ?? []).some(({ kind, net }) => kind === 'other' && net === null) ? null : 'all'
  },
  write: (matter, _, value) => {
    const isOtherTold = (matter.budget?.incomes ?? []).some(({ kind }) => kind === 'other')
    if (value !== null || isOtherTold) return withNone(matter, openIncomes(matter))
    const { matter: peopled, self } = withSelf(matter)
    const more = { id: freeId(peopled), person: self, kind: 'other', net: null }
    const added = withFact(peopled, 'budget.incomes', [...(peopled.budget?.incomes ?? []), more])
    return withNone(withoutNone(added, 'income.other'), openIncomes(added))
  },
}

function openIncomes({ budget }: Matter): readonly BudgetLineId[] {
  const told = (budget?.incomes ?? []).map(({ kind }) => `income.${kind}`)
  return incomeLineIds.filter((id) => !told.includes(id) && budget?.noneOf?.includes(id) !== true)
}

/** 「なし」. The matter in which there is nothing on these lines. */
export function withNone(matter: Matter, lines: readonly BudgetLineId[]): Matter {
  if (lines.length === 0) return matter
  return withFact(matter, 'budget.noneOf', [...new Set([...(matter.budget?.noneOf ?? []), ...lines])])
}

/** 「なし」の取り消し. */
export function withoutNone(matter: Matter, line: BudgetLineId): Matter {
  const noneOf = matter.budget?.noneOf
  if (noneOf?.includes(line) !== true) return matter
  return withFact(
    matter,
    'budget.noneOf',
    noneOf.filter((one) => one !== line),
  )
}

/** The longest note that a file may hold. */
const longestNote = 4000

/** The file has no field for an income that has not fallen: its note says so, as the first answers do. */
const incomeFall: SpecialField = {
  at: /^budget\.incomeFall$/,
  read: ({ budget, note }) => {
    const fall = budget?.incomeFall
    if (fall !== null && fall !== undefined) return {}
    return note?.split('\n').includes(incomeNotFallen) === true ? none : fall
  },
  write: (matter, path, value) => {
    const lines = (matter.note ?? '').split('\n').filter((line) => line !== incomeNotFallen && line !== '')
    const noteOf = (all: readonly string[]) =>
      all.length === 0 ? cleared(matter, 'note') : withFact(matter, 'note', all.join('\n'))
    if (value !== none) {
      const told = matter.note === null || matter.note === undefined ? matter : noteOf(lines)
      const fall = matter.budget?.incomeFall
      return withFact(told, path, value === null ? null : (fall ?? {}))
    }
    const all = [...lines, incomeNotFallen]
    if (all.join('\n').length > longestNote) return withFact(matter, path, null)
    return cleared(noteOf(all), path)
  },
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('.'))

/** 特別な欄の表. */
export const specialFields: readonly SpecialField[] = [
  ...[marketValue, wholeDemanded, propertyKind, about, expenseLine, incomesAll, incomeFall],
]
