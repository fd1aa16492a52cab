import type { Since } from '#assessment/since/since.ts'
import type { Figure } from '#assessment/since/since-figures.ts'
import type { Finding } from '#law/finding.ts'
import type { SinceJson } from './since-schema.ts'

/** 前回からの変化. What has changed as plain JSON; the findings of the earlier plan join the map of the later one. */
export function sinceJson(since: Since, idOf: (finding: Finding<unknown>) => string): SinceJson {
  const orNull = (finding: Finding<unknown> | null) => (finding === null ? null : idOf(finding))
  const side = (figure: Figure | null) =>
    figure === null ? null : { shown: figure.value, unit: figure.unit, finding: orNull(figure.finding) }
  return {
    ...{ from: since.from, to: since.to },
    facts: since.facts.map((fact) => ({ ...fact, fields: [...fact.fields] })),
    changes: since.changes.map(({ before, after, ...rest }) => ({ ...rest, before: side(before), after: side(after) })),
    urgent: since.urgent.map(({ finding, ...rest }) => ({ ...rest, finding: orNull(finding) })),
    newSteps: [...since.newSteps],
    fellAway: since.fellAway.map((fallen) => ({ ...fallen })),
  }
}
