import type { Issue } from '#law/issues.ts'
import type { Matter } from './matter.ts'

type Kind = 'person' | 'property' | 'loan' | 'otherDebt' | 'right' | 'letter' | 'tax' | 'condominium' | 'other'

interface Thing {
  readonly kind: Kind
  readonly path: string
  readonly fields: Readonly<Record<string, unknown>>
}

interface Reference {
  readonly path: string
  readonly to: string | null | undefined
  readonly kinds: readonly Kind[]
}

const kindWords: Readonly<Record<Kind, string>> = {
  person: '人（people）',
  property: '不動産（properties）',
  loan: 'ローン（loans）',
  otherDebt: 'ほかの借金（otherDebts）',
  right: '権利（rights）',
  letter: '手紙（letters）',
  tax: '税の滞納（taxArrears）',
  condominium: '管理費の滞納（condominiumArrears）',
  other: 'そのほか',
}

/** Ids that are used twice, and references and origins that lead nowhere: with these the file does not hold together. */
export function brokenReferences(matter: Matter): readonly Issue[] {
  const things = new Map<string, Thing>()
  const issues: Issue[] = []
  for (const [id, thing] of allThings(matter)) {
    const first = things.get(id)
    if (first === undefined) things.set(id, thing)
    else issues.push({ path: `${thing.path}.id`, message: `id「${id}」は ${first.path} でも使われています。` })
  }
  for (const { path, to, kinds } of references(matter)) {
    if (to === null || to === undefined) continue
    const found = things.get(to)
    if (found !== undefined && kinds.includes(found.kind)) continue
    issues.push({
      path,
      message: `「${to}」という id の${kinds.map((kind) => kindWords[kind]).join('か')}がありません。`,
    })
  }
  return [...issues, ...lostOrigins(matter, things)]
}

function lostOrigins(matter: Matter, things: ReadonlyMap<string, Thing>): readonly Issue[] {
  return Object.entries(matter.provenance ?? {}).flatMap(([subject, fields]) => {
    const thing = things.get(subject)
    const path = `provenance.${subject}`
    if (thing === undefined) return [{ path, message: `「${subject}」という id のものがありません。` }]
    return Object.keys(fields)
      .filter((field) => fieldAt(thing.fields, field) === undefined)
      .map((field) => ({
        path: `${path}.${field}`,
        message: `${thing.path} に「${field}」という項目の値がありません。`,
      }))
  })
}

function fieldAt(fields: Readonly<Record<string, unknown>>, dotted: string): unknown {
  return dotted.split('.').reduce<unknown>((value, key) => {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
    return (value as Readonly<Record<string, unknown>>)[key]
  }, fields)
}

/** 使われている id. The ids of all things of the file. */
export function idsIn(matter: Matter): readonly string[] {
  return [...allThings(matter)].map(([id]) => id)
}

/** 参照の場所. The paths of all fields that name the thing with this id. */
export function referencesTo(matter: Matter, id: string): readonly string[] {
  return [...references(matter)].flatMap(({ path, to }) => (to === id ? [path] : []))
}

function* allThings(matter: Matter): Generator<readonly [string, Thing]> {
  const lists: readonly (readonly [string, Kind, readonly { readonly id: string }[] | null | undefined])[] = [
    ['people', 'person', matter.people],
    ['budget.incomes', 'other', matter.budget?.incomes],
    ['budget.expenses', 'other', matter.budget?.expenses],
    ['assets', 'other', matter.assets],
    ['properties', 'property', matter.properties],
    ['loans', 'loan', matter.loans],
    ['statements', 'other', matter.statements],
    ['rights', 'right', matter.rights],
    ['taxArrears', 'tax', matter.taxArrears],
    ['condominiumArrears', 'condominium', matter.condominiumArrears],
    ['otherDebts', 'otherDebt', matter.otherDebts],
    ['letters', 'letter', matter.letters],
    ['events', 'other', matter.events],
    ['papers', 'other', matter.papers],
    ['scenarios', 'other', matter.scenarios],
    ...(matter.scenarios ?? []).map(
      ({ voluntarySale }, i) =>
        [`scenarios[${i}].voluntarySale.otherCosts`, 'other', voluntarySale?.otherCosts] as const,
    ),
  ]
  for (const [name, kind, list] of lists) {
    for (const [index, fields] of (list ?? []).entries()) yield [fields.id, { kind, path: `${name}[${index}]`, fields }]
  }
}

function* references(matter: Matter): Generator<Reference> {
  const to = (path: string, target: string | null | undefined, ...kinds: Kind[]) => ({ path, to: target, kinds })
  for (const [i, person] of (matter.people ?? []).entries()) yield to(`people[${i}].heirOf`, person.heirOf, 'person')
  for (const [i, income] of (matter.budget?.incomes ?? []).entries())
    yield to(`budget.incomes[${i}].person`, income.person, 'person')
  for (const [i, expense] of (matter.budget?.expenses ?? []).entries())
    yield to(`budget.expenses[${i}].person`, expense.person, 'person')
  for (const [k, person] of (matter.budget?.household ?? []).entries())
    yield to(`budget.household[${k}]`, person, 'person')
  for (const [i, asset] of (matter.assets ?? []).entries()) yield to(`assets[${i}].owner`, asset.owner, 'person')
  for (const [i, property] of (matter.properties ?? []).entries()) {
    for (const [k, owner] of (property.owners ?? []).entries())
      yield to(`properties[${i}].owners[${k}].person`, owner.person, 'person')
    for (const [k, person] of (property.residents ?? []).entries())
      yield to(`properties[${i}].residents[${k}]`, person, 'person')
  }
  for (const [i, loan] of (matter.loans ?? []).entries()) {
    yield to(`loans[${i}].debtor`, loan.debtor, 'person')
    for (const role of ['jointDebtors', 'jointGuarantors', 'collateralProviders'] as const)
      for (const [k, person] of (loan[role] ?? []).entries()) yield to(`loans[${i}].${role}[${k}]`, person, 'person')
  }
  for (const [i, statement] of (matter.statements ?? []).entries())
    yield to(`statements[${i}].loan`, statement.loan, 'loan')
  for (const [i, right] of (matter.rights ?? []).entries()) {
    yield to(`rights[${i}].property`, right.property, 'property')
    yield to(`rights[${i}].owner`, right.owner, 'person')
    yield to(`rights[${i}].claim`, right.claim, 'loan', 'otherDebt', 'tax', 'condominium')
  }
  for (const [i, arrears] of (matter.condominiumArrears ?? []).entries())
    yield to(`condominiumArrears[${i}].property`, arrears.property, 'property')
  for (const [i, debt] of (matter.otherDebts ?? []).entries())
    yield to(`otherDebts[${i}].debtor`, debt.debtor, 'person')
  for (const name of ['letters', 'events'] as const)
    for (const [i, item] of (matter[name] ?? []).entries()) {
      yield to(`${name}[${i}].loan`, item.loan, 'loan')
      yield to(`${name}[${i}].otherDebt`, item.otherDebt, 'otherDebt')
      yield to(`${name}[${i}].property`, item.property, 'property')
    }
  for (const [i, event] of (matter.events ?? []).entries()) yield to(`events[${i}].person`, event.person, 'person')
  for (const [i, scenario] of (matter.scenarios ?? []).entries()) {
    const path = `scenarios[${i}]`
    yield to(`${path}.familySale.buyer`, scenario.familySale?.buyer, 'person')
    yield to(`${path}.voluntarySale.property`, scenario.voluntarySale?.property, 'property')
    for (const [k, property] of (scenario.voluntarySale?.properties ?? []).entries())
      yield to(`${path}.voluntarySale.properties[${k}]`, property, 'property')
    yield to(`${path}.auction.property`, scenario.auction?.property, 'property')
    for (const [k, money] of (scenario.voluntarySale?.releaseMoney ?? []).entries())
      yield to(`${path}.voluntarySale.releaseMoney[${k}].right`, money.right, 'right')
  }
  for (const [subject, fields] of Object.entries(matter.provenance ?? {}))
    for (const [field, origin] of Object.entries(fields))
      yield to(`provenance.${subject}.${field}.letter`, origin.letter, 'letter')
}
