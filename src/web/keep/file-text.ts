import { longestFile } from './imported.ts'

/** Why a chosen file gives no text. */
export type FileProblem = 'not-text' | 'unreadable' | 'too-long'

// UTF-8 takes at most three bytes for what counts as one character here.
const mostBytes = 3 * longestFile

/** ファイルの文字. Read on this device only. */
export async function fileText(file: File): Promise<{ readonly text: string } | { readonly problem: FileProblem }> {
  if (file.size > mostBytes) return { problem: 'too-long' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    return text.includes('\0') ? { problem: 'not-text' } : { text }
  } catch (error) {
    return { problem: error instanceof TypeError ? 'not-text' : 'unreadable' }
  }
}
