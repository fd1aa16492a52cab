import { labelOf } from '#matter/labels.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import type { Letter, Matter } from '#matter/matter.ts'
import { type PaperKind, paperKinds } from '#matter/papers.ts'

export type FactKind = 'letter' | 'payment' | 'offer' | 'event' | 'statement' | 'fact'

/** 案件ファイルの変わったところ. One thing that is new, gone or told otherwise in the later file. */
export interface FactChange {
  readonly what: 'new' | 'changed' | 'gone'
  readonly kind: FactKind
  /** The id of the thing; empty for what has none. */
  readonly id: string
  readonly title: string
  /** The Japanese names of the fields that differ; empty for what is new or gone. */
  readonly fields: readonly string[]
}

interface Thing {
  readonly list: string
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** What the later file tells otherwise than the earlier one, in the order of the later. */
export function factChanges(older: Matter, newer: Matter): readonly FactChange[] {
  const [before, after] = [thingsOf(older), thingsOf(newer)]
  const changed = [...after.values()].flatMap((thing): FactChange[] => {
    const old = before.get(keyOf(thing))
    if (old === undefined) return [change('new', thing, [])]
    const fields = differing(old.fields, thing.fields)
    return fields.length === 0 ? [] : [change('changed', thing, fields)]
  })
  const gone = [...before.values()].filter((thing) => !after.has(keyOf(thing)))
  return [...changed, ...gone.map((thing) => change('gone', thing, [])), ...restOf(older, newer)]
}

function keyOf({ list, id }: Thing): string {
  return `${list} ${id}`
}

function thingsOf(matter: Matter): ReadonlyMap<string, Thing> {
  const lists: readonly (readonly [string, readonly ({ readonly id: string } & object)[] | null | undefined])[] = [
    ['letters', matter.letters],
    ['events', matter.events],
    ['papers', matter.papers],
    ['statements', matter.statements],
    ['loans', matter.loans],
    ['properties', matter.properties],
    ['rights', matter.rights],
    ['taxArrears', matter.taxArrears],
    ['condominiumArrears', matter.condominiumArrears],
    ['otherDebts', matter.otherDebts],
    ['people', matter.people],
    ['incomes', matter.budget?.incomes],
    ['expenses', matter.budget?.expenses],
    ['assets', matter.assets],
    ['scenarios', matter.scenarios],
  ]
  const things = lists.flatMap(([list, items]) =>
    (items ?? []).map((item): Thing => ({ list, id: item.id, fields: Object.fromEntries(Object.entries(item)) })),
  )
  return new Map(things.map((thing) => [keyOf(thing), thing]))
}

function differing(old: Thing['fields'], now: Thing['fields']): readonly string[] {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])]
  return keys.filter((key) => !same(old[key], now[key])).map((key) => labelOf(key) ?? key)
}

/** Left out and null both say that nothing is known. */
function same(a: unknown, b: unknown): boolean {
  return canonical(a ?? null) === canonical(b ?? null)
}

/** The order in which keys were typed says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function change(what: FactChange['what'], thing: Thing, fields: readonly string[]): FactChange {
  return { what, kind: kindOf(thing, fields), id: thing.id, title: titleOf(thing), fields }
}

const offers: readonly string[] = ['settlement-proposal', 'living-statement-request']
const offered: readonly string[] = ['leastAccepted', 'releaseAsked']

function kindOf({ list, fields }: Thing, changed: readonly string[]): FactKind {
  const { kind } = fields
  if (list === 'letters') return typeof kind === 'string' && offers.includes(kind) ? 'offer' : 'letter'
  if (list === 'events') return kind === 'payment' ? 'payment' : 'event'
  if (list === 'statements') return 'statement'
  const labels = offered.map((key) => labelOf(key))
  return list === 'rights' && changed.some((field) => labels.includes(field)) ? 'offer' : 'fact'
}

function titleOf({ list, id, fields }: Thing): string {
  const { kind, title, name } = fields
  if (list === 'letters' && isLetterKind(kind)) return `「${letterKinds[kind].title}」`
  if (list === 'events' && typeof kind === 'string') return `出来事「${eventWords[kind] ?? kind}」`
  if (list === 'papers' && isPaperKind(kind)) return `書類「${paperKinds[kind]}」`
  const called = typeof title === 'string' ? title : typeof name === 'string' ? name : id
  return `${labelOf(list) ?? list}「${called}」`
}

function isPaperKind(kind: unknown): kind is PaperKind {
  return typeof kind === 'string' && Object.hasOwn(paperKinds, kind)
}

function isLetterKind(kind: unknown): kind is Letter['kind'] {
  return typeof kind === 'string' && Object.hasOwn(letterKinds, kind)
}

const eventWords: Readonly<Record<string, string>> = {
  payment: '支払い',
  acknowledgement: '借金を認めた',
  consultation: '相談',
  brokerageAgreement: '媒介契約',
  lawsuit: '裁判',
  auctionPetition: '競売の申立て',
  commencementOrder: '競売の開始決定',
  siteInspection: '現況調査',
  bidOpening: '開札',
  salePermission: '売却許可決定',
  pricePaid: '代金の納付',
  distribution: '配当',
  deliveryOrder: '引渡命令',
  withdrawal: '競売の取下げ',
  bankruptcyPetition: '破産の申立て',
  rehabilitationPetition: '個人再生の申立て',
  transfer: '贈与や名義の変更',
  other: 'そのほか',
}

/** What has no id of its own. */
function restOf(older: Matter, newer: Matter): readonly FactChange[] {
  const whole = (key: 'title' | 'note' | 'wishes' | 'settings', a: unknown, b: unknown): readonly FactChange[] =>
    same(a, b) ? [] : [{ what: 'changed', kind: 'fact', id: '', title: labelOf(key) ?? key, fields: [] }]
  const { incomes: _, expenses: __, ...oldBudget } = older.budget ?? {}
  const { incomes: ___, expenses: ____, ...newBudget } = newer.budget ?? {}
  const budget: readonly FactChange[] = same(oldBudget, newBudget)
    ? []
    : [
        {
          what: 'changed',
          kind: 'fact',
          id: '',
          title: labelOf('budget') ?? '家計',
          fields: differing(oldBudget, newBudget),
        },
      ]
  return [
    ...whole('title', older.title, newer.title),
    ...whole('note', older.note, newer.note),
    ...budget,
    ...whole('wishes', older.wishes, newer.wishes),
    ...whole('settings', older.settings, newer.settings),
  ]
}
