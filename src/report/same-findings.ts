import type { Finding } from '#law/finding.ts'

/** Stands for a finding: the first that was met with the same answer, the same working and the same grounds. */
export type Representative = (finding: Finding<unknown>) => Finding<unknown>

/** 同じ判断は一度. Several tables over the same facts reach the same findings again: a reader is told each once. */
export function sameFindings(): Representative {
  const classes = new Map<string, Finding<unknown>[]>()
  const representatives = new Map<Finding<unknown>, Finding<unknown>>()
  const numbers = new Map<Finding<unknown>, number>()

  function representative(finding: Finding<unknown>): Finding<unknown> {
    const known = representatives.get(finding)
    if (known !== undefined) return known
    const from = finding.from.map((one) => numbers.get(representative(one)))
    // What mostly differs is the key; the long texts of the reasons are compared only where it does not.
    const key = JSON.stringify([finding.rule, finding.value, finding.on, from])
    const alike = classes.get(key) ?? []
    const first = alike.find((one) => reasonsOf(one) === reasonsOf(finding)) ?? finding
    if (first === finding) {
      numbers.set(finding, numbers.size)
      classes.set(key, [...alike, finding])
    }
    representatives.set(finding, first)
    return first
  }

  return representative
}

function reasonsOf({ title, version, checked, confidence, citations, steps, notes }: Finding<unknown>): string {
  return JSON.stringify([title, version, checked, confidence, citations, steps, notes])
}
