import type { NextStepId } from '#assessment/next-steps.ts'
import { yenWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'

/** 報告. What a reader sees, in order; every surface shows the same sections and adds nothing. */
export interface Report {
  readonly title: string
  /** 基準日, written out. */
  readonly on: string
  readonly sections: readonly Section[]
  /** ことばの説明: the terms of law that the sections use. */
  readonly terms: readonly Term[]
  /** What the reader must know of every such answer. */
  readonly closing: readonly string[]
}

export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly Cell[])[]
      /** Not what the reader needs first: the page shows its caption, and the rows when asked. */
      readonly isFolded?: true
    }
  | { readonly kind: 'steps'; readonly items: readonly StepItem[] }

export interface FactRow {
  readonly label: string
  readonly cell: Cell
}

/** Words, and the finding that they show if there is one. */
export interface Cell {
  readonly words: string
  readonly finding: Finding<unknown> | null
}

export interface StepItem {
  /** Which next step it is, so that a surface can lead to more about it; absent where it is none of them. */
  readonly id?: NextStepId
  readonly title: string
  readonly text: string
  /** 2026年11月30日(月)まで; empty without a day. */
  readonly by: string
  /** Who may do it or help. */
  readonly who: string
}

export interface Term {
  readonly term: string
  readonly reading: string
  readonly meaning: string
}

export function plain(words: string): Cell {
  return { words, finding: null }
}

export function shown(words: string, finding: Finding<unknown>): Cell {
  return { words, finding }
}

/** 金額のます. An exact amount and the finding behind it. */
export function yenCell(found: Finding<number>): Cell {
  return shown(yenWords(found.value), found)
}
