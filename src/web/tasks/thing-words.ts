import type { Matter } from '#matter/matter.ts'
import { personName } from '#matter/names.ts'
import { dayWordsIn, yenWordsIn } from '#web/words/format.ts'
import type { TaskNames } from '#web/words/task-texts.ts'
import type { Language } from '#web/words/words.ts'

type Named = readonly [id: string, words: string]
type Names = ReadonlyMap<string, string>

/** Without what stands in brackets behind it. */
const short = (words: string) => words.replace(/\s*[（(].*/u, '')

/** A name with what is told of it in brackets. */
function detailed({ things }: TaskNames, name: string, ...details: readonly (string | null | undefined)[]): string {
  const told = details.filter((detail) => detail)
  return told.length === 0 ? name : things.with(name, told.join(things.between))
}

/** ものの名. What each thing of the matter is called in a language, by its id: its kind, and the person's own words for it. */
export function thingWordsIn(language: Language, names: TaskNames, matter: Matter): Names {
  const people = new Map(peopleOf(language, names, matter))
  const properties = new Map(propertiesOf(names, matter))
  const loans = new Map(loansOf(names, matter))
  return new Map([
    ...[...people, ...properties, ...loans],
    ...datedOf(language, names, matter, loans),
    ...claimsOf(names, matter, properties),
    ...moneyOf(language, names, matter, people),
  ])
}

/** In Japanese as the plan calls them; of two whom nobody has named the second bears a number. */
function peopleOf(language: Language, names: TaskNames, matter: Matter): readonly Named[] {
  const all = matter.people ?? []
  const { kinds, things } = names
  if (language === 'ja') {
    return all.map(({ id, name, relation }) => {
      const plain = personName(matter, id)
      // On the page who asks is 「わたし」; on paper, which others read, 本人.
      return [id, name || relation !== 'self' ? plain : plain.replace(/^本人/u, short(kinds.relation.self))]
    })
  }
  const counts = new Map<string, number>()
  return all.map(({ id, name, relation }) => {
    if (name) return [id, name]
    const kin = relation ? short(kinds.relation[relation]) : things.person
    const count = (counts.get(kin) ?? 0) + 1
    counts.set(kin, count)
    return [id, detailed(names, kin, count > 1 ? things.nth(`${count}`) : null)]
  })
}

function propertiesOf(names: TaskNames, { properties }: Matter): readonly Named[] {
  const { kinds, things } = names
  const all = properties ?? []
  return all.map(({ id, name, kind }, index) => {
    const title = kind === 'other' ? things.home : short(kinds.property[kind])
    return [id, name || detailed(names, title, all.length > 1 ? things.nth(`${index + 1}`) : null)]
  })
}

function loansOf(names: TaskNames, { loans }: Matter): readonly Named[] {
  const { kinds, things } = names
  const all = loans ?? []
  return all.map(({ id, purpose, lender }, index) => {
    const isMortgage = purpose === 'home' || purpose === 'refinance'
    const title = isMortgage ? things.mortgage : kinds.purpose[purpose ?? 'other']
    const own = lender?.name ?? (lender ? short(kinds.lender[lender.kind]) : null)
    return [id, detailed(names, title, own, all.length > 1 ? things.nth(`${index + 1}`) : null)]
  })
}

/** Letters, events and statements: with their days. */
function datedOf(language: Language, names: TaskNames, matter: Matter, loans: Names): readonly Named[] {
  const { kinds, things } = names
  const { letters, events, statements } = matter
  return [
    ...(letters ?? []).map(({ id, kind, receivedOn }): Named => {
      const received = receivedOn ? things.receivedOn(dayWordsIn(language, receivedOn)) : null
      return [id, detailed(names, kinds.letter[kind], received)]
    }),
    ...(events ?? []).map(({ id, kind, on }): Named => {
      return [id, detailed(names, kinds.event[kind], dayWordsIn(language, on))]
    }),
    ...(statements ?? []).map(({ id, loan, on, creditor }): Named => {
      const of = typeof loan === 'string' ? loans.get(loan) : null
      return [id, detailed(names, things.statement, of, creditor, on ? dayWordsIn(language, on) : null)]
    }),
  ]
}

/** What lies on the home. */
function claimsOf(names: TaskNames, matter: Matter, properties: Names): readonly Named[] {
  const { kinds, things } = names
  const { rights, taxArrears, condominiumArrears } = matter
  return [
    ...(rights ?? []).map(({ id, kind, holder, rank }): Named => {
      return [id, detailed(names, kinds.right[kind], holder, rank ? things.rank(`${rank}`) : null)]
    }),
    ...(taxArrears ?? []).map(({ id, kind, office }): Named => [id, detailed(names, kinds.tax[kind], office)]),
    ...(condominiumArrears ?? []).map(({ id, property }): Named => {
      return [id, detailed(names, things.fees, properties.get(property))]
    }),
  ]
}

/** The household's money, what it owns and what it owes. */
function moneyOf(language: Language, names: TaskNames, matter: Matter, people: Names): readonly Named[] {
  const { kinds, things } = names
  const { budget, assets, otherDebts } = matter
  const whose = (person: string | null | undefined) =>
    people.size > 1 && typeof person === 'string' ? people.get(person) : null
  return [
    ...(budget?.incomes ?? []).map(({ id, kind, person }): Named => {
      return [id, detailed(names, kinds.income[kind], whose(person))]
    }),
    ...(budget?.expenses ?? []).map(({ id, note, monthly, amount }): Named => {
      const sum = monthly ?? amount
      return [id, detailed(names, things.expense, note, typeof sum === 'number' ? yenWordsIn(language, sum) : null)]
    }),
    ...(assets ?? []).map(({ id, kind, owner }): Named => {
      return [id, detailed(names, short(kinds.asset[kind]), whose(owner))]
    }),
    ...(otherDebts ?? []).map(({ id, kind, creditor }): Named => [id, detailed(names, kinds.debt[kind], creditor)]),
  ]
}
