import { isHomeSold } from '#assessment/road/happenings.ts'
import type { Day } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import type { Event, Expense, Income, Letter, Loan, Matter, Property, Right, Statement } from '#matter/matter.ts'
import { personName } from '#matter/names.ts'
import {
  assetWords,
  debtWords,
  eventWords,
  incomeWords,
  lenderWords,
  propertyWords,
  purposeWords,
  rightWords,
  taxWords,
} from './kind-words.table.ts'
import type { TaskChoice } from './task.ts'

type Item<K extends keyof Matter> = NonNullable<Matter[K]> extends readonly (infer T)[] ? T : never
export type Person = Item<'people'>
export type OtherDebt = Item<'otherDebts'>
export type TaxArrears = Item<'taxArrears'>
export type CondominiumArrears = Item<'condominiumArrears'>
export type Asset = Item<'assets'>

/** ものの一覧. A list of the file, and what one of its things is called. */
export interface List<T> {
  readonly path: string
  readonly things: (matter: Matter) => readonly T[]
  readonly words: (thing: T, matter: Matter) => string
}

const list = <T>(
  path: string,
  things: (matter: Matter) => readonly T[] | null | undefined,
  words: (thing: T, matter: Matter) => string,
): List<T> => ({ path, things: (matter) => things(matter) ?? [], words })

const joined = (...parts: readonly (string | null | undefined)[]) => parts.filter((part) => part).join('・')

export const letters = list<Letter>(
  'letters',
  ({ letters }) => letters,
  ({ kind, receivedOn }) => `${letterKinds[kind].title}${receivedOn ? `（${dayWords(receivedOn)}に受け取った）` : ''}`,
)

export const loans = list<Loan>(
  'loans',
  ({ loans }) => loans,
  (loan, matter) => {
    const own = joined(loan.lender?.name ?? (loan.lender ? lenderWords[loan.lender.kind] : null))
    const title =
      loan.purpose === 'home' || loan.purpose === 'refinance' ? '住宅ローン' : purposeWords[loan.purpose ?? 'other']
    const named = own === '' ? title : `${title}（${own}）`
    const same = (matter.loans ?? []).filter(({ id }) => id !== loan.id).length > 0
    return same ? `${named}・${(matter.loans ?? []).indexOf(loan) + 1}つ目` : named
  },
)

export const statements = list<Statement>(
  'statements',
  ({ statements }) => statements,
  ({ loan, on, creditor }, matter) => {
    const of = (matter.loans ?? []).find(({ id }) => id === loan)
    return joined(
      `${of === undefined ? '債権者' : loans.words(of, matter)}の計算書`,
      creditor,
      on ? dayWords(on) : null,
    )
  },
)

export const properties = list<Property>(
  'properties',
  ({ properties }) => properties,
  (property, matter) => {
    if (property.name) return property.name
    const title = property.kind === 'other' ? '家' : propertyWords[property.kind].replace(/（.*/u, '')
    const all = matter.properties ?? []
    return all.length > 1 ? `${title}・${all.indexOf(property) + 1}つ目` : title
  },
)

/** まだある家. The homes that nobody else has yet: of the others neither price nor register is asked. */
export function ownHomes(matter: Matter, on: Day | null): readonly Property[] {
  return properties.things(matter).filter((home) => !isHomeSold(matter, home, on))
}

export const rights = list<Right>(
  'rights',
  ({ rights }) => rights,
  ({ kind, holder, rank }) => joined(rightWords[kind], holder, rank ? `${rank}番` : null),
)

export const taxArrears = list<TaxArrears>(
  'taxArrears',
  ({ taxArrears }) => taxArrears,
  ({ kind, office }) => joined(taxWords[kind], office),
)

export const condominiumArrears = list<CondominiumArrears>(
  'condominiumArrears',
  ({ condominiumArrears }) => condominiumArrears,
  ({ property }, matter) => {
    const home = (matter.properties ?? []).find(({ id }) => id === property)
    return `管理費など（${home === undefined ? 'マンション' : properties.words(home, matter)}）`
  },
)

export const people = list<Person>(
  'people',
  ({ people }) => people,
  ({ id }, matter) => personName(matter, id),
)

export const incomes = list<Income>(
  'budget.incomes',
  ({ budget }) => budget?.incomes,
  ({ kind, person }, matter) => {
    const whose = (matter.people ?? []).length > 1 ? personWords(matter, person) : null
    return joined(incomeWords[kind], whose)
  },
)

export const expenses = list<Expense>(
  'budget.expenses',
  ({ budget }) => budget?.expenses,
  ({ note, monthly, amount }) =>
    joined('支出', note, typeof (monthly ?? amount) === 'number' ? yenWords(monthly ?? amount ?? 0) : null),
)

export const assets = list<Asset>(
  'assets',
  ({ assets }) => assets,
  ({ kind, owner }, matter) =>
    joined(
      assetWords[kind].replace(/（.*/u, ''),
      owner && (matter.people ?? []).length > 1 ? personWords(matter, owner) : null,
    ),
)

export const otherDebts = list<OtherDebt>(
  'otherDebts',
  ({ otherDebts }) => otherDebts,
  ({ kind, creditor }) => joined(debtWords[kind], creditor),
)

export const events = list<Event>(
  'events',
  ({ events }) => events,
  ({ kind, on }) => `${eventWords[kind]}（${dayWords(on)}）`,
)

/** 人の言葉. What a person of the matter is called. */
export function personWords(matter: Matter, id: string): string {
  const person = people.things(matter).find((one) => one.id === id)
  return person === undefined ? '' : people.words(person, matter)
}

/** The things of a list as choices, by their ids. */
export function asChoices<T extends { readonly id: string }>(of: List<T>, matter: Matter): readonly TaskChoice[] {
  return of.things(matter).map((thing) => ({ value: thing.id, label: of.words(thing, matter) }))
}

/** 借金の選択肢. Loans and other debts, by their ids. */
export function debtChoices(matter: Matter): readonly TaskChoice[] {
  return [...asChoices(loans, matter), ...asChoices(otherDebts, matter)]
}
