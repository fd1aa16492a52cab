import { planFor } from '#assessment/plan.ts'
import type { Day } from '#base/day.ts'
import { type Evaluation, evaluate } from '#law/evaluate.ts'
import type { Finding, Version } from '#law/finding.ts'
import type { RuleEntry } from '#law/rule.ts'
import type { Matter } from '#matter/matter.ts'

/** 規定の変化. The versions of a rule that take effect after one day and by another. */
export interface RuleChange {
  readonly id: string
  readonly title: string
  readonly decidedBy: string | null
  readonly versions: readonly Version[]
}

/** What changes in the rules after `from` and up to `to`. */
export function changedRules(rules: readonly RuleEntry[], from: Day, to: Day): readonly RuleChange[] {
  return rules.flatMap(({ id, title, decidedBy, versions }) => {
    const taking = versions.filter(({ since }) => since !== null && from < since && since <= to)
    return taking.length === 0 ? [] : [{ id, title, decidedBy, versions: taking }]
  })
}

/** 案件での変化. An answer in the plan of a matter, and what it would be if the day that decides it fell under the new version. */
export interface MatterChange {
  readonly rule: string
  readonly title: string
  readonly since: Day
  readonly by: string
  /** The day that decides the version now, as the matter has it. */
  readonly on: Day | null
  readonly now: unknown
  readonly changed: Evaluation
}

/** For each answer of a matter's plan whose rule changes: the answer now, and the answer under the new version. */
export function changesForMatter(changes: readonly RuleChange[], matter: Matter, from: Day): readonly MatterChange[] {
  const used = findingsOf(planFor(matter, from))
  return changes.flatMap((change) =>
    used.filter(({ rule }) => rule === change.id).flatMap((finding) => changesOf(change, finding)),
  )
}

function changesOf({ decidedBy, versions }: RuleChange, finding: Finding<unknown>): readonly MatterChange[] {
  const { rule, title, on, value, facts } = finding
  return versions.flatMap(({ since, by }) => {
    // Where the deciding day already lies in the new version, nothing changes for this answer.
    if (since === null || decidedBy === null || facts === null || (on !== null && on >= since)) return []
    return [{ rule, title, since, by, on, now: value, changed: evaluate(rule, { ...facts, [decidedBy]: since }) }]
  })
}

/** Every finding that something holds, each once, with all that they were built on. */
function findingsOf(root: unknown): readonly Finding<unknown>[] {
  const found = new Set<Finding<unknown>>()
  const seen = new Set<unknown>()
  function visit(value: unknown): void {
    if (value === null || typeof value !== 'object' || seen.has(value)) return
    seen.add(value)
    if (isFinding(value)) found.add(value)
    for (const inner of Object.values(value)) visit(inner)
  }
  visit(root)
  return [...found]
}

function isFinding(value: object): value is Finding<unknown> {
  return 'rule' in value && 'citations' in value && 'from' in value
}
