import * as z from 'zod/mini'
import type { Day } from '#base/day.ts'
import { type Issue, issuesOf } from '#law/issues.ts'
import { amount, inMonth, onDay } from '#matter/fields.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import type { Visit } from '#web/rooms/visit.ts'
import type { Seen } from '#web/session/session.ts'
import { versionOf } from './version.ts'

/** 保存するもの、第1版. One matter with what was typed on the way to it, as it stands in the store and in a locked file. */
export interface Saved {
  readonly schema: 'ninbai/saved.v1'
  readonly id: string
  readonly name: string
  readonly matter: Matter
  readonly visit: Visit
  readonly first: Matter | null
  readonly seen: Seen | null
  readonly exportedOn: Day | null
  readonly changedSinceExport: boolean
  readonly savedOn: Day
  /** Counts every writing: who writes must have read the one before. */
  readonly revision: number
}

/** 読んだ結果. A record is understood whole, or comes from a newer ninbai, or is broken; nothing of it is dropped. */
export type ReadSaved =
  | { readonly kind: 'saved'; readonly saved: Saved }
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken'; readonly issues: readonly Issue[] }

type Fields = Readonly<Record<string, unknown>>

/** A step brings a record of one version to the next: the first of the table from saved.v1 to saved.v2. */
export type Step = (record: Fields) => Fields

/** 版上げの表. Empty while saved.v1 is the only version; a step is never edited once a record may have gone through it. */
const steps: readonly Step[] = []

/** The longest name that a kept matter may have. */
export const longestName = 60

const words = z.string().check(z.maxLength(2_000))
const note = z.nullable(words)
const letter = z.enum(Object.keys(letterKinds) as [LetterKind, ...LetterKind[]]) // The keys of the table are its kinds.
const read = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amount'), low: amount, high: amount, isAbout: z.boolean(), words }),
  z.strictObject({ kind: z.literal('day'), on: onDay, words, note, monthOnly: z.optional(inMonth) }),
  z.strictObject({ kind: z.literal('month'), month: inMonth, words, note }),
])
const visitSchema = z.strictObject({
  start: z.nullable(z.enum(['letter', 'month', 'paying'])),
  letters: z.nullable(z.array(letter).check(z.maxLength(200))),
  drafts: z.record(words, z.strictObject({ text: words, chosen: z.nullable(read) })),
  choices: z.record(words, note),
})
const savedSchema = z.strictObject({
  schema: z.literal('ninbai/saved.v1'),
  id: z.string().check(z.regex(/^[0-9a-z-]{8,64}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(longestName)),
  matter: z.unknown(),
  visit: visitSchema,
  first: z.unknown(),
  seen: z.nullable(z.strictObject({ matter: z.unknown(), on: onDay })),
  exportedOn: z.nullable(onDay),
  changedSinceExport: z.boolean(),
  savedOn: onDay,
  revision: z.int().check(z.gte(1)),
})

/** 保存したものを読む. A value from the store or from a file. */
export function readSaved(value: unknown): ReadSaved {
  const version = versionOf(value, 'saved')
  if (version === null) return broken([{ path: 'schema', message: '保存したもの（ninbai/saved.v1）ではありません。' }])
  if (version > steps.length + 1) return { kind: 'newer' }
  // What states its version is an object.
  const record = raised(value as Fields, version, steps)
  const matters = [record.matter, record.first, Object(record.seen).matter]
  if (matters.some((one) => (versionOf(one, 'matter') ?? 1) > 1)) return { kind: 'newer' }
  const parsed = savedSchema.safeParse(record)
  if (!parsed.success) return broken(issuesOf(parsed.error.issues, record, labelOf))
  const { data } = parsed
  const matter = matterFrom(data.matter)
  const first = data.first === null ? { matter: null } : matterFrom(data.first)
  const seen = data.seen === null ? { matter: null } : matterFrom(data.seen.matter)
  const issues = [...within('matter', matter), ...within('first', first), ...within('seen.matter', seen)]
  if (!('matter' in matter && 'matter' in first && 'matter' in seen)) return broken(issues)
  return {
    kind: 'saved',
    saved: {
      ...{ ...data, matter: matter.matter, first: first.matter },
      seen: seen.matter === null || data.seen === null ? null : { matter: seen.matter, on: data.seen.on },
    },
  }
}

/** 版上げ. The record after every step from its version on. */
export function raised(record: Fields, version: number, table: readonly Step[]): Fields {
  return table.slice(version - 1).reduce((before, step) => step(before), record)
}

function broken(issues: readonly Issue[]): ReadSaved {
  return { kind: 'broken', issues }
}

function within(path: string, parsed: object): readonly Issue[] {
  if (!('issues' in parsed)) return []
  // Only what was not understood has issues, and they are the parser's.
  const issues = parsed.issues as readonly Issue[]
  return issues.map((issue) => ({ ...issue, path: issue.path === '' ? path : `${path}.${issue.path}` }))
}

const labels: Readonly<Record<string, string>> = {
  id: '保存の番号',
  name: '名前',
  visit: '最初の質問の答え',
  seen: '前回の内容',
  exportedOn: '書き出した日',
  savedOn: '保存した日',
  revision: '保存の回数',
}

function labelOf(name: string): string | undefined {
  return Object.hasOwn(labels, name) ? labels[name] : undefined
}
