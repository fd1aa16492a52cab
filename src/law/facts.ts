import * as z from 'zod/mini'
import { type Day, isDay, type Month } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { Unit } from './finding.ts'

/** One fact that a rule asks for: its type, its unit and its Japanese label. Forms, JSON Schema and the documentation read it from here. */
export interface Fact<T> {
  readonly label: string
  readonly unit: Unit | 'm2' | 'month' | 'permille' | 'list' | 'record' | 'bool' | 'enum'
  readonly schema: z.ZodMiniType<T>
  /** What stands for the fact when whoever asks leaves it out; absent where it must be given. */
  readonly otherwise?: T
  /** The words to choose from. */
  readonly values?: readonly string[]
  /** What each entry of a list is. */
  readonly item?: Fact<unknown>
  /** What a record holds. */
  readonly fields?: FactTable
}

export type FactTable = Readonly<Record<string, Fact<unknown>>>

/** The facts as values. */
export type FactsOf<S extends FactTable> = { readonly [K in keyof S]: S[K] extends Fact<infer T> ? T : never }

interface Bounds {
  readonly from: number
  readonly to: number
}

interface Default<T> {
  readonly otherwise?: T
}

/** 金額（円）. A whole amount, 0 or more. */
export function yenFact(label: string, options: Default<Yen> = {}): Fact<Yen> {
  // A checked whole number of yen is `Yen`; the schema library cannot know the brand.
  return { label, unit: 'yen', schema: z.int().check(z.gte(0)) as unknown as z.ZodMiniType<Yen>, ...options }
}

/** 金額（円）、負にもなる. A whole amount that may fall below zero, as a loss does. */
export function signedYenFact(label: string): Fact<Yen> {
  return { label, unit: 'yen', schema: z.int() as unknown as z.ZodMiniType<Yen> }
}

/** 個数・月数など. A whole number between two bounds. */
export function countFact(
  label: string,
  unit: 'count' | 'months' | 'years' | 'days' | 'permille',
  { from, to, ...options }: Default<number> & Bounds,
): Fact<number> {
  return { label, unit, schema: z.int().check(z.gte(from), z.lte(to)), ...options }
}

/** 面積・倍率など. A number between two bounds, up to six decimals. */
export function numberFact(label: string, unit: 'count' | 'm2', { from, to }: Bounds): Fact<number> {
  return { label, unit, schema: z.number().check(z.gte(from), z.lte(to), decimals) }
}

/** 率（%）. 14.6 means 14.6 %; up to six decimals. */
export function percentFact(label: string): Fact<number> {
  const schema = z.number().check(z.gte(0), z.lte(100), decimals)
  return { label, unit: 'percent', schema }
}

/** 日. 1900-01-01 to 2199-12-31. */
export function dayFact(label: string): Fact<Day> {
  return { label, unit: 'day', schema: daySchema }
}

/** 月. 1900-01 to 2199-12. */
export function monthFact(label: string): Fact<Month> {
  // A text of this form is a `Month`; the schema library cannot know the brand.
  const schema = z.string().check(z.regex(monthForm, monthWords)) as unknown as z.ZodMiniType<Month>
  return { label, unit: 'month', schema }
}

/** One of a fixed list of words. */
export function oneOf<const V extends string>(values: readonly V[], label: string, options: Default<V> = {}): Fact<V> {
  return { label, unit: 'enum', values, schema: z.enum(values) as unknown as z.ZodMiniType<V>, ...options }
}

export function yesNo(label: string, options: Default<boolean> = {}): Fact<boolean> {
  return { label, unit: 'bool', schema: z.boolean(), ...options }
}

export function textFact(label: string): Fact<string> {
  return { label, unit: 'text', schema: z.string().check(z.minLength(1), z.maxLength(200)) }
}

/** The fact, or null with the sense that the label tells. */
export function orNull<T>(fact: Fact<T>): Fact<T | null> {
  const { otherwise: _, ...rest } = fact
  return { ...rest, schema: z.nullable(fact.schema) }
}

/** The fact, or nothing at all. */
export function orAbsent<T>(fact: Fact<T>): Fact<T | undefined> {
  return { ...fact, schema: z.optional(fact.schema), otherwise: undefined }
}

/** A list of such facts, at most a thousand. */
export function listOf<T>(item: Fact<T>, label: string, options: Default<readonly T[]> = {}): Fact<readonly T[]> {
  return { label, unit: 'list', item, schema: z.array(item.schema).check(z.maxLength(1000)), ...options }
}

/** Facts that belong together. */
export function recordOf<const S extends FactTable>(table: S, label: string): Fact<FactsOf<S>> {
  return { label, unit: 'record', fields: table, schema: tableSchema(table) }
}

/** The label of a fact by its name, wherever in the table it stands. */
export function labelIn(table: FactTable, name: string): string | undefined {
  const own = Object.hasOwn(table, name) ? table[name]?.label : undefined
  if (own !== undefined) return own
  for (const { fields, item } of Object.values(table)) {
    const inner = fields ?? item?.fields
    const found = inner === undefined ? undefined : labelIn(inner, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** The schema of a whole table of facts; what is left out takes its `otherwise`. */
export function tableSchema<const S extends FactTable>(table: S): z.ZodMiniType<FactsOf<S>> {
  const shape: Record<string, z.ZodMiniType> = {}
  for (const [name, fact] of Object.entries(table)) {
    const optional = 'otherwise' in fact && fact.otherwise !== undefined
    shape[name] = optional ? z._default(fact.schema, fact.otherwise) : fact.schema
  }
  // The shape is built entry by entry from the table, so its output is the table's.
  return z.object(shape) as unknown as z.ZodMiniType<FactsOf<S>>
}

const monthForm = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/
const monthWords = '1900年から2199年までの月を「2026-07」の形で書いてください。'

/** A calendar day as text, from 1900 to 2199: later sums of days and months stay in four-digit years. */
const daySchema = z.iso.date().check(
  z.regex(/^(19|20|21)/, '1900年から2199年までの日を書いてください。'),
  z.refine((text) => isDay(text)),
) as unknown as z.ZodMiniType<Day>

const decimals = z.refine<number>((rate) => /^\d+(\.\d{1,6})?$/.test(String(rate)), {
  params: { words: '小数点より下は6桁までにしてください。' },
})
