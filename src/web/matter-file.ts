import type { Issue } from '#law/issues.ts'
import { longestMatter, parseMatter } from '#matter/parse.ts'

export type FileContent = { readonly text: string } | { readonly issues: readonly Issue[] }

/** What is said of a file that is no text, or that cannot be opened. */
interface FileWords {
  readonly notText: string
  readonly unreadable: string
}

// UTF-8 takes at most three bytes for what counts as one character here.
const mostBytes = 3 * longestMatter

/** The text of a chosen file, read on this device only. */
export async function readMatterFile(file: File, { notText, unreadable }: FileWords): Promise<FileContent> {
  try {
    if (file.size > mostBytes) return tooLong(await file.slice(0, mostBytes + 3).text(), unreadable)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    return text.includes('\0') ? whole(notText) : { text }
  } catch (error) {
    return whole(error instanceof TypeError ? notText : unreadable)
  }
}

/** The parser has the words for a file that is too long; only its beginning is read. */
function tooLong(beginning: string, unreadable: string): FileContent {
  const parsed = parseMatter(beginning)
  return 'issues' in parsed ? parsed : whole(unreadable)
}

function whole(message: string): FileContent {
  return { issues: [{ path: '', message }] }
}
