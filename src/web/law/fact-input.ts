import type { Day } from '#base/day.ts'
import type { Fact, FactTable } from '#law/facts.ts'
import { type Draft, emptyDraft, type FieldKind, readDraft } from '#web/parts/draft.ts'

/** 事実の書きかけ. What stands in each field, by its path; and how many entries each list has. */
export interface FactDrafts {
  readonly texts: Readonly<Record<string, Draft>>
  readonly counts: Readonly<Record<string, number>>
}

export const noDrafts: FactDrafts = { texts: {}, counts: {} }

/** What is typed, as the facts that a rule takes from outside; and what cannot be read, by its path. */
export interface FactInput {
  readonly input: Readonly<Record<string, unknown>>
  readonly problems: ReadonlyMap<string, string>
}

/** 書かれた事実. An empty field is left out, or null where the rule gives that a sense. */
export function factInput(facts: FactTable, drafts: FactDrafts, today: Day): FactInput {
  const problems = new Map<string, string>()
  const input = tableInput(facts, '', { drafts, today, problems })
  return { input, problems }
}

interface Reading {
  readonly drafts: FactDrafts
  readonly today: Day
  readonly problems: Map<string, string>
}

function tableInput(facts: FactTable, prefix: string, reading: Reading): Readonly<Record<string, unknown>> {
  const entries = Object.entries(facts).map(([name, fact]) => [name, factValue(fact, `${prefix}${name}`, reading)])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function factValue(fact: Fact<unknown>, path: string, reading: Reading): unknown {
  const { item, fields } = fact
  if (item !== undefined) return listOf(fact, item, path, reading)
  if (fields !== undefined) {
    const inner = tableInput(fields, `${path}.`, reading)
    return Object.keys(inner).length === 0 && 'otherwise' in fact ? undefined : inner
  }
  const draft = reading.drafts.texts[path] ?? emptyDraft
  if (draft.text.trim() === '') return ifEmpty(fact)
  const found = readFact(fact, draft, reading.today)
  if ('value' in found) return found.value
  const { problem } = found
  reading.problems.set(path, problem.startsWith(`${fact.label}：`) ? problem : `${fact.label}：${problem}`)
  return undefined
}

function listOf(fact: Fact<unknown>, item: Fact<unknown>, path: string, reading: Reading): unknown {
  const count = reading.drafts.counts[path] ?? startCount(fact)
  if (count === 0 && 'otherwise' in fact) return undefined
  return Array.from({ length: count }, (_, index) => factValue(item, `${path}[${index}]`, reading) ?? null)
}

/** How many entries of a list stand open at first: one where the rule needs some. */
export function startCount(fact: Fact<unknown>): number {
  return 'otherwise' in fact ? 0 : 1
}

function ifEmpty(fact: Fact<unknown>): null | undefined {
  return 'otherwise' in fact || !isNullable(fact) ? undefined : null
}

/** Whether the rule gives «nothing» a sense, which the label tells. */
export function isNullable({ schema }: Fact<unknown>): boolean {
  return schema.safeParse(null).success
}

/** Whether the field may stay empty. */
export function isOptional(fact: Fact<unknown>): boolean {
  return 'otherwise' in fact || isNullable(fact)
}

type Found = { readonly value: unknown } | { readonly problem: string }

function readFact(fact: Fact<unknown>, draft: Draft, today: Day): Found {
  const { unit, label } = fact
  switch (unit) {
    case 'yen':
      return typedFact(fact, draft, { kind: 'amount', label }, today)
    case 'day':
    case 'month':
      return typedFact(fact, draft, { kind: unit, label }, today)
    case 'bool':
      return { value: draft.text === 'true' }
    case 'enum':
    case 'text':
    case 'list':
    case 'record':
      return { value: draft.text.trim() }
    case 'days':
    case 'months':
    case 'years':
    case 'count':
    case 'percent':
    case 'permille':
    case 'm2':
      return number(draft.text)
  }
}

const needed = 'この規定は、これが分からないと答えを出せません。'

function typedFact(fact: Fact<unknown>, draft: Draft, field: FieldKind, today: Day): Found {
  const negative = unsigned(fact, draft)
  const typed = readDraft(field, negative ?? draft, today)
  switch (typed.kind) {
    case 'amount':
      if (typed.low !== typed.high) return { problem: '金額を一つだけ書いてください。' }
      return { value: negative === null ? typed.low : -typed.low }
    case 'day':
      return { value: typed.on }
    case 'month':
      return { value: typed.month }
    case 'unknown':
    case 'empty':
      return isNullable(fact) ? { value: null } : { problem: needed }
    case 'ask':
      return { problem: `${typed.question}どちらかを選んでください。` }
    case 'unreadable':
      return { problem: typed.message }
  }
}

/** A loss in a field that takes one: the amount without its minus; else null. */
function unsigned({ unit, schema }: Fact<unknown>, { text }: Draft): Draft | null {
  if (unit !== 'yen' || !schema.safeParse(-1).success) return null
  const rest = text.trim().replace(/^(?:マイナス|[△▲−‐–—―ー－-])/u, '')
  return rest === text.trim() ? null : { text: rest, chosen: null }
}

const unitBehind = /(?:日|か月|ヶ月|カ月|ヵ月|年|%|‰|㎡|m2|平米|個|件|通|人|歳|回|つ)$/u

function number(text: string): Found {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '').replace(unitBehind, '')
  if (!/^-?\d{1,15}(?:\.\d{1,9})?$/.test(plain)) return { problem: '「12」や「14.6」のように、数字で書いてください。' }
  return { value: Number(plain) }
}
