/** 読みの付いた一片. A piece of a text and the reading that stands above it; null where none does. */
export interface Piece {
  readonly text: string
  readonly reading: string | null
}

/** 読み手. A text in pieces, which together are the text again. */
export type Reader = (text: string) => readonly Piece[]
