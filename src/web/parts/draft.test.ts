import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { usualAmounts } from '#reading/usual-amounts.table.ts'
import { type Draft, draftOf, echoWords, type FieldKind, readDraft, withoutLabel } from './draft.ts'

const today = day('2026-11-22')
const written = (text: string): Draft => ({ text, chosen: null })
const balance: FieldKind = { kind: 'amount', label: '残高', usual: usualAmounts.balance, isSingle: true }

describe('書きかけを読む', () => {
  it.each([
    [balance, '1,900万', '1,900万円（19,000,000円）として受け取りました。'],
    [balance, 'わからない', '「わからない」として進みます。'],
    [balance, '', ''],
    [balance, 'たくさん', ''],
    [{ kind: 'day', label: '日' }, 'R8.7.1', '2026年7月1日（令和8年）(水)として受け取りました。'],
    [{ kind: 'month', label: '月' }, '2026-07', '2026年7月（令和8年）として受け取りました。'],
  ] as const)('%o %s is read back as %s', (field, text, words) => {
    expect(echoWords(readDraft(field, written(text), today))).toBe(words)
  })

  it('asks between 円 and 万円, and takes what is chosen, until something else is typed', () => {
    const asked = readDraft(balance, written('1900'), today)
    if (asked.kind !== 'ask') throw new Error(asked.kind)
    expect(asked.choices.map((choice) => choice.kind === 'amount' && choice.low)).toEqual([1_900, 19_000_000])
    const [small, large] = asked.choices.map(draftOf)
    expect([small?.text, large?.text]).toEqual(['1,900円', '1,900万円'])
    // What is chosen is not asked again, though it would be if it were typed.
    expect(readDraft(balance, small ?? written(''), today)).toMatchObject({ kind: 'amount', low: 1_900 })
    expect(readDraft(balance, written('1,900円'), today).kind).toBe('ask')
  })

  it('takes of a range the end that is chosen, and the whole of it where a range has a sense', () => {
    const asked = readDraft(balance, written('1,800万〜1,900万'), today)
    expect(asked).toMatchObject({ kind: 'ask', choices: [{ low: 18_000_000, high: 18_000_000 }, { low: 19_000_000 }] })
    const whole = readDraft({ kind: 'amount', label: '値段' }, written('1,800万〜1,900万'), today)
    expect(whole).toMatchObject({ kind: 'amount', low: 18_000_000, high: 19_000_000 })
  })

  it('takes a day without a year as the last one where it is behind the person', () => {
    expect(readDraft({ kind: 'day', label: '日', past: true }, written('11月23日'), today)).toMatchObject({
      on: '2025-11-23',
    })
  })
})

it.each([
  ['残高：読めません。', '残高', '読めません。'],
  ['読めません。', '残高', '読めません。'],
])('%s below %s says %s', (message, label, words) => {
  expect(withoutLabel(message, label)).toBe(words)
})
