import { usualAmounts } from '#reading/usual-amounts.table.ts'
import type { FieldRow } from './question.ts'
import type { TaskChoice } from './task.ts'

type More = Partial<Pick<FieldRow, 'isOptional' | 'none' | 'isSure' | 'past' | 'from'>>

const typed = (kind: FieldRow['kind'], at: string, label: string, hint: string, more: More = {}): FieldRow => ({
  ...{ at, kind, label, hint, choices: [], ...more },
})

/** 金額. With the usual amounts of its kind, where a slip of 円 and 万円 is then asked about. */
export const amount = (
  at: string,
  label: string,
  hint: string,
  usual: keyof typeof usualAmounts | null = null,
  more: More = {},
): FieldRow => {
  const field = typed('amount', at, label, hint, more)
  if (usual === null) return field
  const { low, high } = usualAmounts[usual]
  return { ...field, usual: { low, high } }
}

/** 日. One that is still to come, or may be. */
export const day = (at: string, label: string, hint: string, more: More = {}) => typed('day', at, label, hint, more)

/** 過ぎた日. */
export const pastDay = (at: string, label: string, hint: string, more: More = {}) =>
  typed('day', at, label, hint, { past: true, ...more })

/** 判決などが確定した日. Of a loan and of any other debt. */
export const judgmentDay = pastDay(
  'judgmentFinalOn',
  '判決などが確定した日',
  '判決か、仮執行宣言付支払督促を受け取ってから2週間ほど後の日です。ふつうの支払督促が届いただけなら、まだ確定していません。',
  { none: '判決などはない' },
)

/** 過ぎた月. */
export const pastMonth = (at: string, label: string, hint: string, more: More = {}) =>
  typed('month', at, label, hint, { past: true, ...more })

/** 率. */
export const percent = (at: string, label: string, hint: string, more: More = {}) =>
  typed('percent', at, label, hint, more)

/** 面積. */
export const area = (at: string, label: string, hint: string) => typed('area', at, label, hint)

/** 持分. */
export const share = (at: string, label: string, hint: string) => typed('share', at, label, hint)

/** 名前など. */
export const text = (at: string, label: string, hint: string, more: More = {}) => typed('text', at, label, hint, more)

/** 個数など. A whole number between two bounds. */
export const whole = (
  at: string,
  label: string,
  hint: string,
  [low, high]: readonly [number, number],
  more: More = {},
): FieldRow => ({ ...typed('whole', at, label, hint, more), bounds: { low, high } })

/** 一つ選ぶ. */
export const choice = (
  at: string,
  label: string,
  hint: string,
  choices: readonly TaskChoice[],
  more: More = {},
): FieldRow => ({ ...typed('choice', at, label, hint, more), choices })

/** いくつでも選ぶ. None of them is an answer too: an empty list. */
export const choices = (at: string, label: string, hint: string, all: readonly TaskChoice[]): FieldRow => ({
  ...typed('choices', at, label, hint),
  choices: all,
})

/** はい・いいえ, in words. */
export const yesNo = (at: string, label: string, hint: string, yes: string, no: string): FieldRow =>
  choice(at, label, hint, [
    { value: true, label: yes },
    { value: false, label: no },
  ])

/** 選択肢. The values of the file with their words, in the order of the words. */
export function choicesOf(words: Readonly<Record<string, string>>): readonly TaskChoice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

/** 種類の選択肢. The same for things that the file keeps as an object with its kind. */
export function kindsOf(words: Readonly<Record<string, string>>): readonly TaskChoice[] {
  return Object.entries(words).map(([kind, label]) => ({ value: { kind }, label }))
}

/** 月の数. Told in months or in years. */
export const months = (at: string, label: string, hint: string, [low, high]: readonly [number, number]): FieldRow => ({
  ...typed('whole', at, label, hint),
  bounds: { low, high, unit: 'months' },
})
