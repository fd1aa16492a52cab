import type { Finding } from '#law/finding.ts'
import { type CorrectionsOf, correctionsIn } from '#report/corrections.ts'
import { correctionText, noteText, sourceLines, stepValueWords } from '#report/finding-words.ts'
import type { Block, Cell, Report, Section } from '#report/report.ts'
import { sameFindings } from '#report/same-findings.ts'
import { hanging, tableLines, wrap } from './layout.ts'

/** How deep the reasons go: 0 sentences, 1 the working, 2 the articles. */
export type Depth = 0 | 1 | 2

const columns = 80

/** A report as lines for a terminal of 80 columns. */
export function reportLines(report: Report, depth: Depth): readonly string[] {
  const reasons = reasonsOf(depth, correctionsIn(report))
  return [
    ...wrap(`任売ナビ：${report.title}`, columns),
    `基準日 ${report.on}`,
    '',
    ...report.sections.flatMap((section) => [...sectionLines(section, depth, reasons), '']),
    ...(report.terms.length === 0
      ? []
      : [
          '【ことばの説明】',
          ...report.terms.flatMap(({ term, reading, meaning }) =>
            hanging('・', `${term}（${reading}）：${meaning}`, columns),
          ),
          '',
        ]),
    ...report.closing.flatMap((line) => hanging('＊', line, columns)),
    ...(depth === 0 ? ['', '計算の過程は --why 1、根拠の条文は --why 2 で表示します。'] : []),
  ]
}

function sectionLines({ title, blocks }: Section, depth: Depth, reasons: Reasons): readonly string[] {
  const body = blocks.flatMap((block) => blockLines(block, depth, reasons.marked))
  const told = reasons.untold()
  return [`【${title}】`, ...body, ...(told.length === 0 ? [] : ['  ―― 理由 ――', ...told])]
}

/** 理由. The findings of one report by their numbers: each is told once, and named by its number ever after. */
interface Reasons {
  /** The words of a cell; with reasons asked for, the number of its finding behind them. */
  readonly marked: (cell: Cell) => string
  /** The lines for all findings that have been named and not yet told. */
  readonly untold: () => readonly string[]
}

function reasonsOf(depth: Depth, correctionsOf: CorrectionsOf): Reasons {
  const numbers = new Map<Finding<unknown>, number>()
  const same = sameFindings()
  let told = 0
  function numberOf(met: Finding<unknown>): string {
    const finding = same(met)
    const number = numbers.get(finding) ?? numbers.size + 1
    numbers.set(finding, number)
    return `[${number}]`
  }
  function marked({ words, finding }: Cell): string {
    return depth === 0 || finding === null ? words : words + numberOf(finding)
  }
  function untold(): readonly string[] {
    const lines: string[] = []
    // Telling a finding names what it was built on, which is told in its turn.
    for (const [finding, number] of numbers) {
      if (number <= told) continue
      lines.push(...reasonLines(`[${number}] `, finding, depth, numberOf, correctionsOf))
      told = number
    }
    return lines
  }
  return { marked, untold }
}

function blockLines(block: Block, depth: Depth, text: (cell: Cell) => string): readonly string[] {
  switch (block.kind) {
    case 'text':
      return wrap(block.text, columns)
    case 'notice':
      return hanging('！', block.text, columns)
    case 'facts':
      return block.rows.flatMap(({ label, cell }) => hanging(`${label}：`, text(cell), columns))
    case 'table': {
      if (block.isFolded === true && depth === 0) return hanging('▸ ', `${block.caption}（--why 1 で表示）`, columns)
      const rows = block.rows.map((row) => row.map(text))
      return block.head.length === 1
        ? [block.caption, ...rows.flatMap(([only = '']) => hanging('・', only, columns))]
        : [`＜${block.caption}＞`, ...tableLines(block.head, rows, columns)]
    }
    case 'steps':
      return block.items.flatMap(({ title, text, by, who }, index) => [
        ...hanging(`${index + 1}. `, by === '' ? title : `${title}（${by}）`, columns),
        ...hanging('   ', text, columns),
        ...hanging('   相談先：', who, columns),
      ])
  }
}

function reasonLines(
  lead: string,
  finding: Finding<unknown>,
  depth: Depth,
  numberOf: (finding: Finding<unknown>) => string,
  correctionsOf: CorrectionsOf,
): readonly string[] {
  const indent = ' '.repeat(lead.length)
  const bases = finding.from.map(numberOf).join(' ')
  return [
    ...hanging(lead, finding.title, columns),
    ...finding.steps.flatMap((step) => hanging(`${indent}・`, `${step.label}：${stepValueWords(step)}`, columns)),
    ...finding.notes.flatMap((note) => hanging(`${indent}※`, noteText(note), columns)),
    ...correctionsOf(finding).flatMap((correction) => hanging(`${indent}※`, correctionText(correction), columns)),
    ...(bases === '' ? [] : hanging(`${indent}もとの計算 `, bases, columns)),
    ...(depth < 2 ? [] : sourceLines(finding).flatMap((source) => sourceText(indent, source))),
  ]
}

function sourceText(
  indent: string,
  { text, url }: { readonly text: string; readonly url: string | null },
): readonly string[] {
  return hanging(`${indent}根拠 `, url === null ? text : `${text} ${url}`, columns)
}
