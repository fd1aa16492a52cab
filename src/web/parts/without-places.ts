import type { Block, Cell, Report } from '#report/report.ts'

/** 書く場所を除く. The places in a matter file mean nothing to who has none. */
export function withoutPlaces(text: string): string {
  return text.replace(/〔[^〕]*〕/gu, '')
}

/** The same of a block. */
export function blockWithoutPlaces(block: Block): Block {
  switch (block.kind) {
    case 'text':
    case 'notice':
      return { ...block, text: withoutPlaces(block.text) }
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ label, cell }) => ({ label: withoutPlaces(label), cell: bare(cell) })),
      }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(bare)) }
    case 'steps':
      return { ...block, items: block.items.map((item) => ({ ...item, text: withoutPlaces(item.text) })) }
  }
}

/** 場所のない見通し. The same of a whole report, for the rooms that show no file. */
export function reportWithoutPlaces(report: Report): Report {
  const sections = report.sections.map((section) => ({ ...section, blocks: section.blocks.map(blockWithoutPlaces) }))
  return { ...report, sections }
}

function bare(cell: Cell): Cell {
  return { ...cell, words: withoutPlaces(cell.words) }
}
