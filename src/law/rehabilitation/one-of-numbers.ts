import * as z from 'zod/mini'
import type { Fact } from '#law/facts.ts'

/** One of a fixed list of whole numbers that are names, not amounts: a zone, a class, a type. */
export function oneOfNumbers<const V extends number>(values: readonly V[], label: string): Fact<V> {
  // A literal of whole numbers is an integer, which the schema library does not tell by itself.
  return { label, unit: 'enum', schema: z.literal(values).check(z.meta({ type: 'integer' })) }
}
