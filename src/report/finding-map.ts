import type { Finding } from '#law/finding.ts'
import { sameFindings } from './same-findings.ts'

/** A finding as plain JSON; what it was built on stands as ids of the same map. */
export interface PlainFinding {
  readonly rule: string
  readonly title: string
  readonly value: unknown
  readonly on: string | null
  readonly version: { readonly since: string | null; readonly by: string } | null
  readonly checked: string | null
  readonly confidence: string | null
  readonly citations: Finding<unknown>['citations']
  readonly steps: Finding<unknown>['steps']
  readonly notes: Finding<unknown>['notes']
  readonly from: readonly string[]
}

/** One map of findings: each finding has one id, `rule` or `rule-2`, in the order in which it is first named. */
export interface FindingMap {
  /** The id of a finding; it and all that it was built on are taken into the map. */
  idOf(finding: Finding<unknown>): string
  readonly findings: Readonly<Record<string, PlainFinding>>
}

export function findingMap(): FindingMap {
  const ids = new Map<Finding<unknown>, string>()
  const counts = new Map<string, number>()
  const findings: Record<string, PlainFinding> = {}
  const same = sameFindings()

  function idOf(met: Finding<unknown>): string {
    const finding = same(met)
    const known = ids.get(finding)
    if (known !== undefined) return known
    const count = (counts.get(finding.rule) ?? 0) + 1
    counts.set(finding.rule, count)
    const id = count === 1 ? finding.rule : `${finding.rule}-${count}`
    ids.set(finding, id)
    const { rule, title, value, on, version, checked, confidence, citations, steps, notes } = finding
    // The place in the map is taken before what it was built on, so that readers meet the answer first.
    const from: string[] = []
    findings[id] = { rule, title, value, on, version, checked, confidence, citations, steps, notes, from }
    for (const one of finding.from) from.push(idOf(one))
    return id
  }

  return { idOf, findings }
}

/** A value with the id of its finding, as every figure of the JSON is written; `orNull` where it may not be known. */
export function figuresBy(idOf: FindingMap['idOf']) {
  const figure = <T>(found: Finding<T>) => ({ value: found.value, finding: idOf(found) })
  const orNull = <T>(found: Finding<T> | null) => (found === null ? null : figure(found))
  return { figure, orNull }
}
