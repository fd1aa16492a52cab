import type { Finding } from '#law/finding.ts'
import { noteText, sourceLines, stepValueWords } from '#report/finding-words.ts'
import type { Block, Cell, Report, Section } from '#report/report.ts'
import { hanging, tableLines, wrap } from './layout.ts'

/** How deep the reasons go: 0 sentences, 1 the working, 2 the articles. */
export type Depth = 0 | 1 | 2

const columns = 80

/** A report as lines for a terminal of 80 columns. */
export function reportLines(report: Report, depth: Depth): readonly string[] {
  return [
    ...wrap(`任売ナビ：${report.title}`, columns),
    `基準日 ${report.on}`,
    '',
    ...report.sections.flatMap((section) => [...sectionLines(section, depth), '']),
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

function sectionLines({ title, blocks }: Section, depth: Depth): readonly string[] {
  const marks = new Map<Finding<unknown>, number>()
  const body = blocks.flatMap((block) => blockLines(block, (cell) => marked(cell, marks, depth)))
  const reasons = [...marks].flatMap(([finding, number]) => reasonLines(`[${number}] `, finding, depth))
  return [`【${title}】`, ...body, ...(reasons.length === 0 ? [] : ['  理由', ...reasons])]
}

/** The words of a cell; with reasons asked for, the number of its finding behind them. */
function marked({ words, finding }: Cell, marks: Map<Finding<unknown>, number>, depth: Depth): string {
  if (depth === 0 || finding === null) return words
  const number = marks.get(finding) ?? marks.size + 1
  marks.set(finding, number)
  return `${words}[${number}]`
}

function blockLines(block: Block, text: (cell: Cell) => string): readonly string[] {
  switch (block.kind) {
    case 'text':
      return wrap(block.text, columns)
    case 'notice':
      return hanging('！', block.text, columns)
    case 'facts':
      return block.rows.flatMap(({ label, cell }) => hanging(`${label}：`, text(cell), columns))
    case 'table': {
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

function reasonLines(lead: string, finding: Finding<unknown>, depth: Depth): readonly string[] {
  const indent = ' '.repeat(lead.length)
  return [
    ...hanging(lead, finding.title, columns),
    ...finding.steps.flatMap((step) => hanging(`${indent}・`, `${step.label}：${stepValueWords(step)}`, columns)),
    ...finding.notes.flatMap((note) => hanging(`${indent}※`, noteText(note), columns)),
    ...(depth < 2
      ? []
      : sourceLines(finding).flatMap(({ text, url }) =>
          hanging(`${indent}根拠 `, url === null ? text : `${text} ${url}`, columns),
        )),
    ...finding.from.flatMap((basis) => reasonLines(`${indent}└ `, basis, depth)),
  ]
}
