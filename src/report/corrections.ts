import type { Correction } from '#law/corrections.table.ts'
import { correctionsFor } from '#law/corrections.ts'
import type { Finding } from '#law/finding.ts'
import type { Block, Report, Section } from './report.ts'

/** The corrections that stand with a finding of one report. */
export type CorrectionsOf = (finding: Finding<unknown>) => readonly Correction[]

/**
 * よくある説明とのちがい. Each correction stands once in a report: with the first finding of its rules, in the order in which the findings
 * are told. Nothing is looked up before someone asks.
 */
export function correctionsIn(report: Report): CorrectionsOf {
  let placed: ReadonlyMap<Finding<unknown>, readonly Correction[]> | undefined
  return (finding) => {
    placed ??= place(report)
    return placed.get(finding) ?? []
  }
}

function place({ sections }: Report): ReadonlyMap<Finding<unknown>, readonly Correction[]> {
  const placed = new Map<Finding<unknown>, readonly Correction[]>()
  const told = new Set<Correction>()
  for (const finding of toldFindings(sections)) {
    const fresh = correctionsFor(finding.rule).filter((correction) => !told.has(correction))
    for (const correction of fresh) told.add(correction)
    placed.set(finding, fresh)
  }
  return placed
}

/** Section by section: first what its cells show, then what those were built on. */
function toldFindings(sections: readonly Section[]): ReadonlySet<Finding<unknown>> {
  const findings = new Set<Finding<unknown>>()
  for (const { blocks } of sections) {
    for (const finding of blocks.flatMap(shownIn)) findings.add(finding)
    // A set goes on to what is added while it is walked.
    for (const finding of findings) for (const basis of finding.from) findings.add(basis)
  }
  return findings
}

function shownIn(block: Block): readonly Finding<unknown>[] {
  switch (block.kind) {
    case 'facts':
      return block.rows.flatMap(({ cell }) => cell.finding ?? [])
    case 'table':
      return block.rows.flat().flatMap(({ finding }) => finding ?? [])
    case 'text':
    case 'notice':
    case 'steps':
      return []
  }
}
