import { type Issue, issuesOf, oneLine } from '#law/issues.ts'
import { jsonFault } from './json-fault.ts'
import { labelOf } from './labels.ts'
import { type Matter, matterSchema } from './matter.ts'
import { brokenReferences } from './references.ts'

export type Parsed = { readonly matter: Matter } | { readonly issues: readonly Issue[] }

/** The most that a matter file may hold, in characters. A real one has some ten thousand. */
export const longestMatter = 2_000_000

const mostIssues = 100

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
  if (!parsed.success) return { issues: issuesOf(parsed.error.issues, value, labelOf).slice(0, mostIssues) }
  const issues = [...droppedOrigins(value), ...brokenReferences(parsed.data)]
  return issues.length === 0 ? { matter: parsed.data } : { issues: issues.slice(0, mostIssues) }
}

/** The schema library leaves the key `__proto__` out of a record without a word. Elsewhere it is an unknown field. */
function droppedOrigins(value: { readonly provenance?: unknown }): readonly Issue[] {
  const origins = value.provenance
  if (origins === null || typeof origins !== 'object') return []
  const records = [['provenance', origins], ...Object.entries(origins).map(([id, of]) => [`provenance.${id}`, of])]
  return records
    .filter(([, record]) => Object.hasOwn(Object(record), '__proto__'))
    .map(([path]) => ({ path: `${path}.__proto__`, message: '出どころに「__proto__」という名前は使えません。' }))
}

/** The value of a JSON text in which no name stands twice in one object; or where it is not JSON. */
export function parseJson(text: string): { readonly value: unknown } | { readonly issues: readonly Issue[] } {
  const fault = jsonFault(text)
  if (fault === null) return { value: JSON.parse(text) }
  const where = `（${fault.line}行目のあたり）`
  if (fault.twice === null) {
    return whole(`JSONとして読めません${where}。かっこ、" 、コンマの抜けがないか確かめてください。`)
  }
  return whole(`同じまとまりに「${oneLine(fault.twice, 40)}」が2回書かれています${where}。どちらか一方にしてください。`)
}

function whole(message: string): { readonly issues: readonly Issue[] } {
  return { issues: [{ path: '', message }] }
}
