import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { none, type TaskField } from '#interview/tasks/task.ts'
import { problemsIn, startDraft, valuesIn } from './task-draft.ts'

const today = day('2026-11-22')
const field = (kind: TaskField['kind'], more: Partial<TaskField> = {}): TaskField => ({
  ...{ path: kind, kind, label: kind, hint: '', choices: [] },
  ...more,
})
const fields: readonly TaskField[] = [
  field('amount'),
  field('day', { none: 'まだない' }),
  field('month'),
  field('percent'),
  field('area'),
  field('whole', { bounds: { low: 1, high: 1200, unit: 'months' } }),
  field('share'),
  field('text', { isOptional: true }),
  field('choice', { choices: [{ value: { kind: 'bank' }, label: '銀行' }] }),
  field('choices', { choices: [{ value: 7, label: '7月' }] }),
]
const told = {
  ...{ amount: 12, day: '2026-02-28', month: '2026-07', percent: 1.475, area: 68.52, whole: 420, share: '1/2' },
  ...{ text: '<b>緑</b>', choice: { kind: 'bank' }, choices: [7] },
}

describe('書きかけの答え', () => {
  it('begins with what the matter holds, and gives it back as it was', () => {
    const draft = startDraft(fields, told)
    expect(problemsIn(fields, draft, today)).toEqual(new Map())
    expect(valuesIn(fields, draft, today)).toEqual(told)
  })

  it('gives わからない and ない back as they were', () => {
    const all = { ...Object.fromEntries(fields.map(({ path }) => [path, null])), day: none }
    const draft = startDraft(fields, all)
    expect(valuesIn(fields, draft, today)).toEqual(all)
  })

  it('names each empty field but those that may stay empty', () => {
    const draft = startDraft(fields, {})
    const problems = [...problemsIn(fields, draft, today)].map(([path, { kind }]) => `${path} ${kind}`)
    expect(problems).toEqual([
      ...['amount write', 'day write', 'month write', 'percent write', 'area write', 'whole write', 'share write'],
      ...['choice choose', 'choices choose'],
    ])
    expect(valuesIn(fields, draft, today).text).toBe(undefined)
  })

  it('takes no negative amount and no answer with two senses', () => {
    const price = [field('amount', { usual: { low: 500_000 as never, high: 500_000_000 as never } })]
    const typed = (text: string) => ({ typed: { amount: { text, chosen: null } }, chosen: {} })
    expect(problemsIn(price, typed('-5'), today).get('amount')?.kind).toBe('words')
    expect(problemsIn(price, typed('1900'), today).get('amount')?.kind).toBe('one-of')
  })
})
