import type { Reader } from './piece.ts'

/** ふりがなの様子. Whether readings are shown, on their way, or could not be loaded. */
export type RubyState = 'off' | 'waiting' | 'on' | 'failed'

/** ふりがなの切り替え. The reader by which all text of the page is read; null while readings are off. Set by the app, asked by the JSX runtime. */
let chosen: Reader | null = null

export function readBy(reader: Reader | null): void {
  chosen = reader
}

export function chosenReader(): Reader | null {
  return chosen
}
