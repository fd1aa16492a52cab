import { isDay } from '#base/day.ts'
import { dayWords, grouped, yenWords } from '#base/words.ts'
import type { RuleEntry } from '#law/rule.ts'
import { wordsOfChoice } from './choice-words.ts'

/** 答えの一行. Its label and its value in words. */
export interface AnswerRow {
  readonly label: string
  readonly words: string
}

/** 答え. What a rule answered, line by line, with the labels that the rule gives. */
export function answerRows(rule: RuleEntry, output: Readonly<Record<string, unknown>>): readonly AnswerRow[] {
  return Object.entries(output).map(([name, value]) => ({
    label: rule.answers[name] ?? name,
    words: valueWords(rule, name, value),
  }))
}

function valueWords(rule: RuleEntry, name: string, value: unknown): string {
  if (value === null) return 'なし'
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ'
  if (typeof value === 'number') return numberWords(name, value)
  if (typeof value === 'string') return isDay(value) ? dayWords(value) : wordsOfChoice(rule.id, name, value)
  if (Array.isArray(value)) {
    return value.length === 0 ? 'なし' : value.map((one) => valueWords(rule, name, one)).join('、')
  }
  // The names in a record are those that somebody gave; its amounts are of the kind of the whole.
  return Object.entries(Object(value))
    .map(([key, inner]) => `${key} ${valueWords(rule, name, inner)}`)
    .join('、')
}

function numberWords(name: string, value: number): string {
  const unit = unitOf(name)
  if (unit === '円' && Number.isInteger(value)) return yenWords(value)
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  return `${value < 0 ? '－' : ''}${grouped(Number(whole))}${decimals === undefined ? '' : `.${decimals}`}${unit}`
}

/** The unit that the name of an answer tells; a test holds it to the contract. */
export function unitOf(name: string): string {
  if (/days/i.test(name)) return '日'
  if (/percent$|pct$/i.test(name)) return '%'
  if (name === 'years' || name === 'alternativeYears') return '年'
  return /^months$/i.test(name) ? 'か月' : '円'
}
