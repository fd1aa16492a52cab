import type * as z from 'zod/mini'
import { grouped } from '#base/words.ts'

/** What is wrong with a value from outside: where it stands, and what to do, in Japanese. */
export interface Issue {
  /** `juniorLiens[0].rank`; empty for the whole. */
  readonly path: string
  readonly message: string
}

type Label = (name: string) => string | undefined

/** The schema library's findings as issues that name the field and say what is wanted. */
export function issuesOf(
  found: readonly z.core.$ZodIssue[],
  input: unknown,
  label: Label = () => undefined,
): readonly Issue[] {
  const all = found.flatMap((issue) => issuesOfOne(issue, input, label))
  // One value that fails two checks is one mistake.
  return all.filter(({ path }, index) => all.findIndex((other) => other.path === path) === index)
}

function issuesOfOne(issue: z.core.$ZodIssue, input: unknown, label: Label): readonly Issue[] {
  const path = pathText(issue.path)
  const name = label(String(issue.path.findLast((key) => typeof key === 'string') ?? ''))
  const words = (text: string) => (name === undefined ? text : `${name}：${text}`)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: path === '' ? key : `${path}.${key}`,
      message: words('この名前の項目はありません。つづりを確かめてください。'),
    }))
  }
  const given = valueAt(input, issue.path)
  if (given === undefined) return [{ path, message: words('必要な項目がありません。') }]
  return [{ path, message: words(`${wanted(issue)}（いまの値：${shown(given)}）`) }]
}

function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${typeWords[issue.expected] ?? issue.expected}で書いてください。`
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return '空にはできません。'
      return `${grouped(issue.minimum)}以上にしてください。`
    case 'too_big':
      if (issue.origin === 'string') return `${grouped(issue.maximum)}文字までにしてください。`
      if (issue.origin === 'array') return `${grouped(issue.maximum)}件までにしてください。`
      return `${grouped(issue.maximum)}以下にしてください。`
    case 'invalid_value':
      return `次のどれかを書いてください：${issue.values.join('、')}。`
    case 'invalid_format':
      return formatWords[issue.format] ?? '書き方が違います。'
    case 'custom':
      return typeof issue.params?.words === 'string' ? issue.params.words : '値が範囲の外です。'
    default:
      return '書き方が違います。'
  }
}

const typeWords: Readonly<Record<string, string>> = {
  int: '整数',
  number: '数',
  string: '文字（" " で囲む）',
  boolean: 'true か false ',
  array: '[ ] で囲んだ並び',
  object: '{ } で囲んだまとまり',
  record: '{ } で囲んだまとまり',
}

const formatWords: Readonly<Record<string, string>> = {
  date: '実際にある日を「2026-04-01」の形で書いてください。',
  safeint: '小数のない整数（9,007,199,254,740,991まで）で書いてください。',
  regex: '書き方が違います。日は1900年から2199年まで、月は「2026-07」の形です。',
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
    return (value as Readonly<Record<PropertyKey, unknown>>)[key]
  }, input)
}

/** The given value, short enough for one line. */
function shown(value: unknown): string {
  if (value !== null && typeof value === 'object') return Array.isArray(value) ? '並び' : 'まとまり'
  const text = typeof value === 'string' ? `「${value}」` : String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
