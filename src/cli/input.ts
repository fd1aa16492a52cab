import { readFile, stat } from 'node:fs/promises'
import { type Day, day, isDay } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { longestMatter, parseMatter } from '#matter/parse.ts'
import { issueLines, WrongUse } from './wrong-use.ts'

/** A matter file by its path, or from standard input by `-`. Throws `WrongUse` in Japanese when it cannot be read or understood. */
export async function readMatter(path: string): Promise<Matter> {
  const parsed = parseMatter(path === '-' ? await readStdin() : await readText(path))
  if ('matter' in parsed) return parsed.matter
  throw new WrongUse(
    `案件ファイル「${path}」に直すところがあります。`,
    ...issueLines(parsed.issues).map((line) => `・${line}`),
  )
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    // A character takes up to four bytes; the parser tells the exact limit.
    if (size > longestMatter * 4)
      throw new WrongUse(`案件ファイル「${path}」が大きすぎます。別のファイルを選んでいないか確かめてください。`)
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof WrongUse) throw error
    throw new WrongUse(`ファイル「${path}」を開けません。名前と場所を確かめてください。`)
  }
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** The day that an option names; without one, today in Japan. */
export function dayOption(text: unknown, name = '--on（基準日）'): Day {
  if (text === undefined) return todayInJapan()
  if (typeof text === 'string' && isDay(text) && text >= '1900-01-01' && text <= '2199-12-31') return text
  throw new WrongUse(`${name}は、実際にある日を「2026-11-21」の形で書いてください（いまの値：${String(text)}）。`)
}

/** Japan has kept nine hours before UTC without summer time since 1952; asking Intl would cost a cold start 6 ms. */
export function todayInJapan(): Day {
  return day(new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10))
}
