import { otherCreditor } from '#assessment/debts/creditor.ts'
import { isKnown } from '#assessment/known.ts'
import type { Matter } from '#matter/matter.ts'
import { monthOnlyOrigins } from '#matter/month-only.ts'
import { personName } from '#matter/names.ts'

/** 名前の扱い. Whether the names that the file holds stand in what goes out of the household. */
export interface SheetNames {
  readonly names: boolean
}

/**
 * 相談シートの案件. The matter as its sheet calls people and creditors: who has no name is called by the place in the family or in the matter. Without names nobody
 * is named, neither person nor creditor nor office nor home, and what was written freely is left out; the plan is then made of that.
 */
export function sheetMatter(matter: Matter, { names }: SheetNames): Matter {
  return called(names ? matter : withoutNames(matter))
}

function called(matter: Matter): Matter {
  const { people, otherDebts } = matter
  return {
    ...matter,
    ...(isKnown(people)
      ? {
          people: people.map((person) => ({ ...person, name: personName(matter, person.id) })),
        }
      : {}),
    ...(isKnown(otherDebts)
      ? {
          otherDebts: otherDebts.map((debt) => ({ ...debt, creditor: otherCreditor(matter, debt) })),
        }
      : {}),
  }
}

type Label = (role: string, original: string) => string

/** One label for each original; the second one of a role gets a number. */
function labels(): Label {
  const given = new Map<string, string>()
  const counts = new Map<string, number>()
  return (role, original) => {
    const before = given.get(original)
    if (before !== undefined) return before
    const count = (counts.get(role) ?? 0) + 1
    counts.set(role, count)
    const label = count === 1 ? role : `${role}${count}`
    given.set(original, label)
    return label
  }
}

/** What holds a name, by the object in which it stands. */
const roles: Readonly<Record<string, string>> = {
  lender: '借入先の金融機関',
  guarantor: '保証会社',
  assignee: '債権を譲り受けた会社',
  otherDebts: '債権者',
  rights: '権利者',
  statements: '債権者',
  taxArrears: '役所',
}

const nameKeys: readonly string[] = ['name', 'holder', 'creditor', 'office']
/** Written freely, or of no use where nobody is named. */
const leftOut: readonly string[] = ['note', 'title', 'landlord', 'provenance']

function withoutNames(matter: Matter): Matter {
  const label = labels()
  // In this order: who lent is called so wherever else the name stands.
  for (const { lender, guarantor, assignee } of matter.loans ?? [])
    for (const [role, party] of Object.entries({ lender, guarantor, assignee }))
      if (isKnown(party?.name)) label(roles[role] ?? role, party.name)
  for (const { creditor } of matter.otherDebts ?? []) if (isKnown(creditor)) label('債権者', creditor)
  // The same file with other words for names, and without what is left out.
  const named = walked(matter, '', label) as Matter
  return { ...named, provenance: monthOnlyOrigins(matter) }
}

function walked(value: unknown, within: string, label: Label): unknown {
  if (Array.isArray(value)) return value.map((one) => walked(one, within, label))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).flatMap(([key, inner]): readonly (readonly [string, unknown])[] => {
    if (leftOut.includes(key)) return []
    if (!nameKeys.includes(key) || typeof inner !== 'string') return [[key, walked(inner, key, label)]]
    const role = roles[within]
    return role === undefined ? [] : [[key, label(role, inner)]]
  })
  return Object.fromEntries(fields)
}
