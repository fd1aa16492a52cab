import * as z from 'zod/mini'
import { type Fact, listOf } from '#law/facts.ts'

/** 名で区別する並び. A list whose items go by different ids: the answer names each by its id. */
export function listById<T extends { readonly id: string }>(item: Fact<T>, label: string): Fact<readonly T[]> {
  const list = listOf(item, label)
  const distinct = z.refine<readonly T[]>((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, {
    params: { words: '同じ名（id）は二度使えません。' },
  })
  return { ...list, schema: list.schema.check(distinct) }
}
