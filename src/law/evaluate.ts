import type { Day } from '#base/day.ts'
import { type Finding, NotCovered } from './finding.ts'
import type { Issue } from './issues.ts'
import { ruleById, rules } from './rules.ts'

/** What came of asking a rule from outside. */
export type Evaluation =
  | {
      readonly kind: 'answer'
      readonly finding: Finding<object>
      /** The fields of the answer that the contract names; optional ones may be absent. */
      readonly output: Readonly<Record<string, unknown>>
      /** Given facts that the rule does not ask for. */
      readonly ignored: readonly string[]
    }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'not-covered'; readonly rule: string; readonly on: Day | null; readonly reason: string }
  | { readonly kind: 'unknown-rule'; readonly similar: readonly string[] }

/** Asks a rule by its id with facts from outside. Nothing is thrown: every outcome is a value. */
export function evaluate(id: string, input: unknown): Evaluation {
  const rule = ruleById(id)
  if (rule === null) return { kind: 'unknown-rule', similar: similarTo(id) }
  if (input === null || typeof input !== 'object' || Array.isArray(input)) {
    return { kind: 'invalid', issues: [{ path: '', message: '事実は { } で囲んだ一つのまとまりにしてください。' }] }
  }
  try {
    const found = rule.evaluate(input)
    if (isIssues(found)) return { kind: 'invalid', issues: found }
    const value = found.value as Readonly<Record<string, unknown>>
    const named = Object.keys(rule.answers).filter((name) => value[name] !== undefined)
    const output = Object.fromEntries(named.map((name) => [name, value[name]]))
    const ignored = Object.keys(input).filter((name) => !Object.hasOwn(rule.facts, name))
    return { kind: 'answer', finding: found, output, ignored }
  } catch (error) {
    if (!(error instanceof NotCovered)) throw error
    return { kind: 'not-covered', rule: error.rule, on: error.on, reason: error.reason }
  }
}

function isIssues(found: Finding<object> | readonly Issue[]): found is readonly Issue[] {
  return Array.isArray(found)
}

const mostSimilar = 5

/** Ids that share words with what was asked, those that share most first. */
function similarTo(id: string): readonly string[] {
  const words = id
    .slice(0, 100)
    .split('-')
    .filter((word) => word.length > 2)
  const shared = (known: string) => known.split('-').filter((word) => words.includes(word)).length
  return rules
    .map((rule) => ({ id: rule.id, shared: shared(rule.id) }))
    .filter((rule) => rule.shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, mostSimilar)
    .map((rule) => rule.id)
}
