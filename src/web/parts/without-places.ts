import type { Block } from '#report/report.ts'

/** 書く場所を除く. The places in a matter file mean nothing to who has none. */
export function withoutPlaces(text: string): string {
  return text.replace(/〔[^〕]*〕/gu, '')
}

/** The same of a notice or a table. */
export function blockWithoutPlaces(block: Block): Block {
  if (block.kind === 'notice') return { ...block, text: withoutPlaces(block.text) }
  if (block.kind !== 'table') return block
  return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, words: withoutPlaces(cell.words) }))) }
}
