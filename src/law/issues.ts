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
  const first = new Map<string, Issue>()
  for (const issue of found.flatMap((one) => issuesOfOne(one, input, label))) {
    // One value that fails two checks is one mistake.
    if (!first.has(issue.path)) first.set(issue.path, issue)
  }
  return [...first.values()]
}

function issuesOfOne(issue: z.core.$ZodIssue, input: unknown, label: Label): readonly Issue[] {
  const path = pathText(issue.path)
  const words = (text: string) => `${nameOf(issue.path, label)}${text}`
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      message: words('この名前の項目はありません。つづりを確かめてください。'),
    }))
  }
  // An item that may be named freely, but not like this: the name is what is wrong.
  const given = issue.code === 'invalid_key' ? issue.path.at(-1) : valueAt(input, issue.path)
  if (given === undefined) return [{ path, message: words('必要な項目がありません。') }]
  return [{ path, message: words(`${wanted(issue)}${givenMark}${shown(given)}）`) }]
}

const givenMark = '（いまの値：'

/** The issue without the value that was given, for readers who are not to get it back. */
export function withoutGiven({ path, message }: Issue): Issue {
  return { path, message: message.split(givenMark, 1).join('') }
}

/** The label of the field, or else of the nearest field around it that has one. */
function nameOf(path: readonly PropertyKey[], label: Label): string {
  const name = [...path]
    .reverse()
    .map((key) => (typeof key === 'string' ? label(key) : undefined))
    .find((found) => found !== undefined)
  return name === undefined ? '' : `${name}：`
}

function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${typeWords[issue.expected] ?? issue.expected}で書いてください。`
    case 'invalid_key':
      return issue.issues.map(wanted).join('')
    case 'too_small':
      if (-issue.minimum === Number.MAX_SAFE_INTEGER) return tooManyDigits
      if (issue.origin === 'string' || issue.origin === 'array') return '空にはできません。'
      return `${grouped(issue.minimum)}以上にしてください。`
    case 'too_big':
      if (issue.maximum === Number.MAX_SAFE_INTEGER) return tooManyDigits
      if (issue.origin === 'string') return `${grouped(issue.maximum)}文字までにしてください。`
      if (issue.origin === 'array') return `${grouped(issue.maximum)}件までにしてください。`
      return `${grouped(issue.maximum)}以下にしてください。`
    case 'invalid_value':
      return `次のどれかを書いてください：${issue.values.join('、')}。`
    case 'invalid_format':
      // A pattern may carry its own words; the library's are English.
      return formatWords[issue.format] ?? (/[ぁ-ん]/.test(issue.message) ? issue.message : '書き方が違います。')
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
}

const tooManyDigits = '桁が多すぎます。桁を確かめてください。'

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? oneLine(String(key), 100) : `${text}.${oneLine(String(key), 100)}`
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
  if (typeof value === 'number' && !Number.isFinite(value)) return '大きすぎる数'
  return typeof value === 'string' ? `「${oneLine(value, 40)}」` : String(value)
}

/** Text from outside as part of a message: cut short, with nothing in it that would break the line or steer a terminal. */
export function oneLine(text: string, most: number): string {
  // A character is two units of text at most; what lies further need not be looked at.
  const start = Array.from(text.slice(0, 2 * most + 2))
  const short = start.length > most ? `${start.slice(0, most).join('')}…` : text
  return short.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
}
