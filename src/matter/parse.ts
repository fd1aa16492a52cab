import { type Issue, issuesOf } from '#law/issues.ts'
import { labelOf } from './labels.ts'
import { type Matter, matterSchema } from './matter.ts'
import { brokenReferences } from './references.ts'

export type Parsed = { readonly matter: Matter } | { readonly issues: readonly Issue[] }

/** The most that a matter file may hold, in characters. A real one has some ten thousand. */
export const longestMatter = 2_000_000

/** Reads the text of a matter file. Either the whole of it is understood, or the issues say what is not: nothing is dropped. */
export function parseMatter(text: string): Parsed {
  if (text.length > longestMatter) {
    return whole('案件ファイルが大きすぎます（200万文字まで）。別のファイルを選んでいないか確かめてください。')
  }
  if (text.trim() === '') return whole('案件ファイルが空です。')
  const json = parseJson(text.replace(/^\uFEFF/, ''))
  return 'issues' in json ? json : matterFrom(json.value)
}

/** The same for a value that is already parsed. */
export function matterFrom(value: unknown): Parsed {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return whole('案件ファイルは { } で囲んだ一つのまとまりにしてください。')
  }
  if (!Object.hasOwn(value, 'schema')) {
    return {
      issues: [
        { path: 'schema', message: '案件ファイルではないようです。「"schema": "ninbai/matter.v1"」を書いてください。' },
      ],
    }
  }
  const parsed = matterSchema.safeParse(value)
  if (!parsed.success) return { issues: issuesOf(parsed.error.issues, value, labelOf).slice(0, 100) }
  const issues = brokenReferences(parsed.data)
  return issues.length === 0 ? { matter: parsed.data } : { issues }
}

function parseJson(text: string): { readonly value: unknown } | { readonly issues: readonly Issue[] } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    // JSON.parse throws nothing but a SyntaxError; where it tells the place, we turn that into a line.
    const place = /position (\d+)/.exec(String(error))?.[1]
    const line = place === undefined ? '' : `（${text.slice(0, Number(place)).split('\n').length}行目のあたり）`
    return whole(`JSONとして読めません${line}。かっこ、" 、コンマの抜けがないか確かめてください。`)
  }
}

function whole(message: string): { readonly issues: readonly Issue[] } {
  return { issues: [{ path: '', message }] }
}
