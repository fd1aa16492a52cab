import { type Day, day } from '#base/day.ts'
import { PastExact } from '#base/exact.ts'
import { type FactsOf, type FactTable, labelIn, tableSchema } from './facts.ts'
import { type Confidence, type Finding, findingOf, NotCovered, type Note, type Step, type Version } from './finding.ts'
import { type Issue, issuesOf } from './issues.ts'
import type { Citation } from './sources.ts'

/**
 * The terms of a text by the day from which they hold: `{ '2024-07-01': { by: '令和6年…', … } }`. `before` holds the law before the
 * first of these days, however far back: no start is made up for it.
 */
export type Versions<T> = {
  readonly [since: `${number}-${number}-${number}`]: T & { readonly by: string }
  readonly before?: T & { readonly by: string }
}

/** What a rule file states. `find` is arithmetic alone; `explain`, `notes` and `from` run when someone asks for reasons. */
export interface Definition<S extends FactTable, V extends object, T> {
  readonly id: string
  readonly title: string
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
  /** The day on which someone last compared this file with its source. */
  readonly checked: string
  readonly facts: S
  /** The fields of the answer that the contract names, with their Japanese labels. */
  readonly answers: { readonly [K in keyof V]?: string }
  /** The fact whose day picks the version (経過措置). */
  readonly decidedBy?: keyof S & string
  readonly versions?: Versions<T>
  find(facts: FactsOf<S>, terms: T): V
  explain(found: V, facts: FactsOf<S>, terms: T): readonly Step[]
  notes?(found: V, facts: FactsOf<S>, terms: T): readonly Note[]
  from?(found: V, facts: FactsOf<S>): readonly Finding<unknown>[]
}

/** What every rule tells of itself, whatever its facts. */
export interface RuleEntry {
  readonly id: string
  readonly title: string
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
  readonly checked: Day
  readonly facts: FactTable
  readonly answers: Readonly<Record<string, string>>
  readonly versions: readonly Version[]
  readonly decidedBy: string | null
  /** Takes facts from outside: the finding, or what is wrong with them. Throws `NotCovered`. */
  evaluate(input: unknown): Finding<object> | readonly Issue[]
}

/** A rule of law: call it for the finding; `value` is the bare arithmetic for hot loops. Both trust their facts and throw `NotCovered`. */
export interface Rule<F, V> extends RuleEntry {
  (facts: F): Finding<V>
  value(facts: F): V
}

/** Makes the rule that a file defines. */
export function rule<const S extends FactTable, V extends object, T = undefined>(
  definition: Definition<S, V, T>,
): Rule<FactsOf<S>, V> {
  const { id, title, citations, confidence, decidedBy } = definition
  const checked = day(definition.checked)
  const dated = datedTerms(definition.versions ?? {})
  const schema = tableSchema(definition.facts)

  // A rule without versions has no terms to hand over, and T is then undefined.
  const undated = { version: null, terms: undefined as T }

  function termsFor(facts: FactsOf<S>): { readonly version: Version | null; readonly terms: T } {
    if (decidedBy === undefined) return undated
    const on = dayOfDecision(facts)
    const found = dated.find(({ version }) => version.since === null || version.since <= on)
    if (found === undefined)
      throw new NotCovered(id, on, `${dated.at(-1)?.version.since ?? ''}より前の日は扱っていません`)
    return found
  }

  // The fact that decides the version is a day by the rule's own definition.
  const dayOfDecision = (facts: FactsOf<S>) => facts[decidedBy as keyof S] as Day
  const value = (facts: FactsOf<S>) => definition.find(facts, termsFor(facts).terms)

  function find(facts: FactsOf<S>): Finding<V> {
    try {
      return findingFor(facts)
    } catch (error) {
      // The reader of a refusal needs the title of the rule.
      if (!(error instanceof NotCovered) || error.rule !== id) throw error
      throw new NotCovered(id, error.on, error.reason, title)
    }
  }

  function findingFor(facts: FactsOf<S>): Finding<V> {
    const { version, terms } = termsFor(facts)
    const found = definition.find(facts, terms)
    const on = decidedBy === undefined ? null : dayOfDecision(facts)
    return findingOf(
      { rule: id, title, value: found, facts, on, version, checked, confidence, citations },
      {
        steps: () => definition.explain(found, facts, terms),
        notes: () => definition.notes?.(found, facts, terms) ?? [],
        from: () => definition.from?.(found, facts) ?? [],
      },
    )
  }

  function evaluate(input: unknown): Finding<object> | readonly Issue[] {
    const parsed = schema.safeParse(input)
    if (!parsed.success) return issuesOf(parsed.error.issues, input, labels)
    try {
      return find(parsed.data)
    } catch (error) {
      // Sums and products past 2^53 have no exact answer; `base` refuses them.
      if (!(error instanceof PastExact)) throw error
      return [{ path: '', message: '数が大きすぎて、正確に計算できません。桁を確かめてください。' }]
    }
  }

  const labels = (name: string) => labelIn(definition.facts, name)
  const versions = dated.map(({ version }) => version)
  const answers = definition.answers as Readonly<Record<string, string>>
  return Object.assign(find, {
    ...{ id, title, citations, confidence, checked, facts: definition.facts, answers, versions },
    ...{ decidedBy: decidedBy ?? null, value, evaluate },
  })
}

/** Newest first, so that the first one not later than the day is the one in force. */
function datedTerms<T>({ before, ...since }: Versions<T>) {
  const dated = Object.entries(since).map(([on, terms]) => ({ version: { since: day(on), by: terms.by }, terms }))
  const newestFirst = dated.sort((a, b) => (a.version.since < b.version.since ? 1 : -1))
  return before === undefined
    ? newestFirst
    : [...newestFirst, { version: { since: null, by: before.by }, terms: before }]
}
