import type { Issue } from '#law/issues.ts'
import type { Matter } from '#matter/matter.ts'
import { longestMatter, parseJson, parseMatter } from '#matter/parse.ts'
import { type Locked, readLocked, unlock } from './locked.ts'
import { readSaved, type Saved } from './saved.ts'
import { versionOf } from './version.ts'

/** 読み込んだもの. A matter file, something saved, a locked file still shut; or one of a newer ninbai, or what is to be mended. */
export type Imported =
  | { readonly kind: 'matter'; readonly matter: Matter }
  | { readonly kind: 'saved'; readonly saved: Saved }
  | { readonly kind: 'locked'; readonly locked: Locked }
  | { readonly kind: 'newer' }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }

/** The most that a file may hold, in characters: a locked file of three matters of full length in three bytes each. */
export const longestFile = 24_000_000

/** 読み込む. What the text of a file holds; nothing of it is dropped. */
export function importedFrom(text: string): Imported {
  const asMatter = (): Imported => {
    const parsed = parseMatter(text)
    return 'matter' in parsed ? { kind: 'matter', matter: parsed.matter } : { kind: 'issues', issues: parsed.issues }
  }
  if (text.length > longestFile || text.trim() === '') return asMatter()
  const json = parseJson(text.replace(/^\uFEFF/, ''))
  if ('issues' in json) return { kind: 'issues', issues: json.issues }
  const { value } = json
  if (versionOf(value, 'locked') !== null) return readLocked(value)
  if (versionOf(value, 'saved') !== null) {
    const read = readSaved(value)
    return read.kind === 'broken' ? { kind: 'issues', issues: read.issues } : read
  }
  return (versionOf(value, 'matter') ?? 1) > 1 ? { kind: 'newer' } : asMatter()
}

/** 鍵を開けて読み込む. `wrong`: another passphrase, or the file was changed. */
export async function unlocked(
  locked: Locked,
  passphrase: string,
): Promise<Exclude<Imported, { kind: 'locked' }> | { readonly kind: 'wrong' }> {
  const text = await unlock(locked, passphrase)
  if (text === null) return { kind: 'wrong' }
  const imported = importedFrom(text)
  if (imported.kind !== 'locked') return imported
  return {
    kind: 'issues',
    issues: [{ path: '', message: '鍵つきのファイルの中に、もう一つ鍵つきのファイルがあります。' }],
  }
}

/** 案件ファイルの文字. What the matter file holds, as `npx ninbai plan` reads it. */
export function matterText(matter: Matter): string {
  const text = `${JSON.stringify(matter, null, 2)}\n`
  // Indented, a file near the limit would pass it.
  return text.length <= longestMatter ? text : JSON.stringify(matter)
}
