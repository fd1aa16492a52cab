import { correctionsFor } from '#law/corrections.ts'
import type { Evaluation } from '#law/evaluate.ts'
import type { RuleEntry } from '#law/rule.ts'
import { findingMap } from './finding-map.ts'
import type { RuleEntryJson, RuleJson } from './rule-schema.ts'

/** The answer of one rule as plain JSON by `ruleSchema`, with every reason that it rests on. */
export function ruleJson({ finding, output, ignored }: Extract<Evaluation, { kind: 'answer' }>): RuleJson {
  const { idOf, findings } = findingMap()
  const id = idOf(finding)
  const { rule, steps, notes } = finding
  return {
    ...{ rule, output, steps: [...steps], notes: [...notes], corrections: plainCorrections(rule) },
    ...{ ignored: [...ignored], finding: id, findings: findings as RuleJson['findings'] },
  }
}

/** What a rule asks and answers, as plain JSON by `ruleEntrySchema`. */
export function ruleEntryJson(rule: RuleEntry): RuleEntryJson {
  const { id, title, confidence, checked, decidedBy, versions, citations, facts, answers } = rule
  const asked = Object.entries(facts).map(([name, fact]) => ({
    ...{ name, label: fact.label, unit: fact.unit },
    ...('otherwise' in fact ? { otherwise: fact.otherwise ?? null } : {}),
  }))
  return {
    ...{ id, title, confidence, checked, decidedBy, versions: [...versions], citations: [...citations] },
    ...{ facts: asked, answers, corrections: plainCorrections(id) },
  }
}

/** よくある説明とのちがい of one rule. */
function plainCorrections(id: string): RuleEntryJson['corrections'] {
  return correctionsFor(id).map(({ said, actually }) => ({ said, actually: `${actually}。` }))
}
