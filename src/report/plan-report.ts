import type { Plan } from '#assessment/plan.ts'
import type { Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { ruleSetVersion } from '#law/rule-set.ts'
import type { Ranges } from '#simulation/ranges.ts'
import { peopleSection, problemSection, residualSection } from './plan-after.ts'
import { combinationsSection } from './plan-combinations.ts'
import { creditorsSection } from './plan-creditors.ts'
import { debtSection, limitationSection, saleSection } from './plan-money.ts'
import { deadlineSection, nextStepSection, stageSection, timelineSection } from './plan-now.ts'
import { lastDaySection, saleStepSection } from './plan-road.ts'
import { seizureSection } from './plan-seizure.ts'
import { unknownsSection } from './plan-unknowns.ts'
import { waysSection } from './plan-ways.ts'
import { rangesSection } from './ranges-report.ts'
import type { Block, Report, Section } from './report.ts'
import { termsIn } from './terms.ts'

/** A plan arranged for a reader: what matters first, every figure with its finding; the ranges, where they were asked for, come last. */
export function planReport(plan: Plan, ranges: Ranges | null = null): Report {
  const sections = [
    stageSection(plan),
    nextStepSection(plan),
    deadlineSection(plan),
    timelineSection(plan),
    lastDaySection(plan),
    saleStepSection(plan),
    debtSection(plan),
    limitationSection(plan),
    waysSection(plan),
    combinationsSection(plan.combinations()),
    saleSection(plan),
    residualSection(plan),
    creditorsSection(plan),
    seizureSection(plan),
    peopleSection(plan),
    unknownsSection(plan),
    // What is missing stands among the unknowns, with what hangs on it.
    problemSection({ problems: plan.problems.filter(({ kind }) => kind !== 'missing') }),
    ranges === null ? null : rangesSection(ranges, plan),
  ].filter((section) => section !== null)
  return {
    title: plan.title ?? '案件の見通し',
    on: dayWords(plan.on),
    sections,
    terms: termsIn(sections.map(textOf).join('\n')),
    closing: closingWords(plan.on),
  }
}

/** むすび. What the reader must know of every answer as of a day. */
export function closingWords(on: Day): readonly string[] {
  return [
    `この答えは ${dayWords(on)} の時点で、${ruleSetVersion} の規定の版によるものです。`,
    '法律相談ではありません。大切なことを決める前に、弁護士会、法テラス（0570-078374）、消費生活センター（188）に相談できます。',
    '借金を減らす話し合いを代わりにできるのは、弁護士（140万円までなら認定司法書士も）です（弁護士法72条）。',
  ]
}

/** The words of a section, in which terms are looked for. */
export function textOf({ title, blocks }: Section): string {
  return [title, ...blocks.map(blockText)].join('\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'notice':
      return block.text
    case 'facts':
      return block.rows.map(({ label, cell }) => `${label} ${cell.words}`).join('\n')
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat().map(({ words }) => words)].join('\n')
    case 'steps':
      return block.items.map(({ title, text }) => `${title} ${text}`).join('\n')
  }
}
