import * as z from 'zod/mini'
import { dayFact, monthFact, percentFact, yenFact } from '#law/facts.ts'
import { type FieldName, labels } from './labels.ts'

export type Shape = Partial<Record<FieldName, z.ZodMiniType>>

type Facts<S> = {
  readonly [K in keyof S]: S[K] extends z.ZodMiniType ? z.ZodMiniOptional<z.ZodMiniNullable<S[K]>> : never
}

/** Facts of a thing: each may be known, `null` (わからない) or left out (not asked yet). */
export function facts<const S extends Shape>(shape: S): Facts<S> {
  const open = Object.entries(shape).map(([key, schema]) => [key, named(key, z.optional(z.nullable(schema)))])
  // Built entry by entry from the shape, so its keys and types are the shape's.
  return Object.fromEntries(open) as Facts<S>
}

/** Fields that hold the file together and must be there: ids, kinds, references. */
export function required<const S extends Shape>(shape: S): S {
  return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, named(key, schema)])) as S
}

function named<T extends z.ZodMiniType>(key: string, schema: T): T {
  return schema.check(z.describe(labels[key as FieldName]))
}

/** A name within the file: letters, digits, hyphens; chosen by whoever writes it. */
export const id = z
  .string()
  .check(
    z.regex(
      /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
      '半角の英字・数字・「-」・「_」で、64文字まで（先頭は英字か数字）で書いてください。',
    ),
  )
/** At most a trillion yen, so that sums of a whole matter stay exact. */
export const amount = yenFact('').schema.check(z.lte(1_000_000_000_000))
export const percentage = percentFact('').schema
export const onDay = dayFact('').schema
export const inMonth = monthFact('').schema
export const text = z.string().check(z.minLength(1), z.maxLength(200))
export const longText = z.string().check(z.maxLength(4000))
export const bool = z.boolean()
export const ids = z.array(id).check(z.maxLength(50))
export const whole = (from: number, to: number) => z.int().check(z.gte(from), z.lte(to))
