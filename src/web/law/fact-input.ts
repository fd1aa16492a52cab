import type { Day } from '#base/day.ts'
import type { Fact, FactTable } from '#law/facts.ts'
import { type Draft, emptyDraft, type FieldKind, questionWords, readDraft, unreadableWords } from '#web/parts/draft.ts'
import { lawWords } from '#web/words/law.ts'
import type { Language } from '#web/words/words.ts'

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

/** 読む日とことば. From which day what is typed counts, and in which language the problems are told. */
interface At {
  readonly today: Day
  readonly language: Language
}

/** 書かれた事実. An empty field is left out, or null where the rule gives that a sense. */
export function factInput(facts: FactTable, drafts: FactDrafts, at: At): FactInput {
  const problems = new Map<string, string>()
  const input = tableInput(facts, '', { ...at, drafts, problems })
  return { input, problems }
}

interface Reading extends At {
  readonly drafts: FactDrafts
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
  const found = readFact(fact, draft, reading)
  if ('value' in found) return found.value
  reading.problems.set(path, lawWords[reading.language].problem(fact.label, found.problem))
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

function readFact(fact: Fact<unknown>, draft: Draft, at: At): Found {
  const { unit, label } = fact
  switch (unit) {
    case 'yen':
      return typedFact(fact, draft, { kind: 'amount', label }, at)
    case 'day':
    case 'month':
      return typedFact(fact, draft, { kind: unit, label }, at)
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
      return number(draft.text, at.language)
  }
}

function typedFact(fact: Fact<unknown>, draft: Draft, field: FieldKind, { today, language }: At): Found {
  const words = lawWords[language]
  const negative = unsigned(fact, draft)
  const typed = readDraft(field, negative ?? draft, today)
  switch (typed.kind) {
    case 'amount':
      if (typed.low !== typed.high) return { problem: words.oneAmount }
      return { value: negative === null ? typed.low : -typed.low }
    case 'day':
      return { value: typed.on }
    case 'month':
      return { value: typed.month }
    case 'unknown':
    case 'empty':
      return isNullable(fact) ? { value: null } : { problem: words.needed }
    case 'ask':
      return { problem: words.pickOne(questionWords(typed, language)) }
    case 'unreadable':
      return { problem: unreadableWords(typed, field, language) }
    case 'none':
      return { value: null }
    case 'figure':
      return { value: typed.value }
  }
}

/** A loss in a field that takes one: the amount without its minus; else null. */
function unsigned({ unit, schema }: Fact<unknown>, { text }: Draft): Draft | null {
  if (unit !== 'yen' || !schema.safeParse(-1).success) return null
  const rest = text.trim().replace(/^(?:マイナス|[△▲−‐–—―ー－-])/u, '')
  return rest === text.trim() ? null : { text: rest, chosen: null }
}

const unitBehind = /(?:日|か月|ヶ月|カ月|ヵ月|年|%|‰|㎡|m2|平米|個|件|通|人|歳|回|つ)$/u

function number(text: string, language: Language): Found {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '').replace(unitBehind, '')
  if (!/^-?\d{1,15}(?:\.\d{1,9})?$/.test(plain)) return { problem: lawWords[language].number }
  return { value: Number(plain) }
}
