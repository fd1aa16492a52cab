import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { usualAmounts } from '#reading/usual-amounts.table.ts'
import {
  choiceWords,
  type Draft,
  draftOf,
  echoWords,
  exampleWords,
  type FieldKind,
  questionWords,
  readDraft,
  unreadableWords,
  withoutLabel,
} from './draft.ts'

const today = day('2026-11-22')
const written = (text: string): Draft => ({ text, chosen: null })
const balance: FieldKind = { kind: 'amount', label: '残高', usual: usualAmounts.balance, isSingle: true }

describe('the words around a field', () => {
  it.each([
    [balance, 'about 19 million yen', 'en', 'Taken as about 19,000,000 yen.'],
    [balance, '1,900万', 'en', 'Taken as 19,000,000 yen.'],
    [balance, 'don’t know', 'en', 'Going on with “I don’t know”.'],
    [balance, '1,900万', 'easy', '1,900万円（19,000,000円）と読みました。'],
    [{ kind: 'amount', label: '値段' }, '18 million to 19 million', 'en', 'Taken as 18,000,000 yen to 19,000,000 yen.'],
    [{ kind: 'day', label: '日' }, 'R8.7.1', 'en', 'Taken as 1 July 2026 (Wed).'],
    [{ kind: 'month', label: '月' }, 'July 2026', 'en', 'Taken as July 2026.'],
    [
      ...([{ kind: 'month', label: '月', past: true }, 'July', 'en'] as const),
      'Taken as July 2026. No year was written, so the nearest one up to today was taken.',
    ],
    [
      ...([{ kind: 'month', label: '月', past: true }, '7月', 'ja'] as const),
      '2026年7月（令和8年）として受け取りました。年が書かれていないので、これまでで、いちばん近い年としました。',
    ],
  ] as const)('%o %s is read back in %s… as %s', (field, text, language, words) => {
    expect(echoWords(readDraft(field, written(text), today), language)).toBe(words)
  })

  it.each([
    ['en', '19,000,000 yen'],
    ['ja', '1,900万円'],
  ] as const)('a choice stands in the field in %s as %s, and reads the same again', (language, text) => {
    const asked = readDraft(balance, written('1900'), today)
    if (asked.kind !== 'ask') throw new Error(asked.kind)
    const [, large] = asked.choices.map((choice) => draftOf(choice, language))
    expect(large?.text).toBe(text)
    expect(readDraft(balance, written(text), today)).toMatchObject({ kind: 'amount', low: 19_000_000 })
  })

  it.each(['1 July 2026', 'July 2026'])('what stands in the field for %s reads the same again', (text) => {
    const field: FieldKind = { kind: text.startsWith('1') ? 'day' : 'month', label: '' }
    const read = readDraft(field, written(text), today)
    if (read.kind !== 'day' && read.kind !== 'month') throw new Error(read.kind)
    expect(draftOf(read, 'en').text).toBe(text)
  })

  it('asks and explains in the language of the page', () => {
    const asked = readDraft(balance, written('1900'), today)
    if (asked.kind !== 'ask') throw new Error(asked.kind)
    expect(questionWords(asked, 'ja')).toBe('1,900円でよいですか。1,900万円のことですか。')
    expect(questionWords(asked, 'en')).toMatch(/Which one do you mean\?$/)
    const unread = readDraft(balance, written('たくさん'), today)
    if (unread.kind !== 'unreadable') throw new Error(unread.kind)
    expect(unreadableWords(unread, balance, 'ja')).toMatch(/^数字がありません。/)
    expect(unreadableWords(unread, balance, 'en')).toMatch(/^This could not be read as an amount\./)
    expect(unreadableWords(unread, balance, 'easy')).toMatch(/^お金を読めませんでした。/)
  })
})

describe('月だけの答え', () => {
  const field: FieldKind = { kind: 'day', label: '日', past: true, monthAs: { end: 'last' } }
  const asked = readDraft(field, written('2022年3月'), today)

  it('is asked about on a button that says which day is counted, and read back as what it is', () => {
    if (asked.kind !== 'ask') throw new Error(asked.kind)
    const [read] = asked.choices
    if (read === undefined) throw new Error('none')
    expect(questionWords(asked, 'en')).toMatch(/^Add the day of the month/)
    expect(choiceWords(read, 'ja')).toBe('日は覚えていない（2022年3月31日として数えます）')
    expect(choiceWords(read, 'en')).toBe('I don’t remember the day (it is counted as 31 March 2022)')
    const chosen = draftOf(read, 'ja')
    expect(chosen.text).toBe('2022年3月')
    expect(echoWords(readDraft(field, chosen, today), 'ja')).toBe(
      '2022年3月31日（令和4年）(木)として受け取りました。日が分からないことも、記録に残します。',
    )
  })

  it('stands in the example of those fields alone where it is taken', () => {
    expect(exampleWords(field, 'ja')).toMatch(/「2022年3月」$/)
    expect(exampleWords({ kind: 'day', label: '日' }, 'ja')).toBe('例：2026年7月1日、令和8年7月1日、7月1日')
    expect(exampleWords({ kind: 'amount', label: '額' }, 'ja')).toBeNull()
  })

  it.each(['ja', 'easy', 'en'] as const)('has examples that are read, in %s', (language) => {
    for (const kind of ['day', 'month'] as const) {
      const own: FieldKind = { kind, label: '', past: true }
      const words =
        exampleWords(own, language)
          ?.replace(/^例：|^For example: /u, '')
          .split(/、|, /u) ?? []
      expect(words.map((one) => readDraft(own, written(one), today).kind)).toEqual(words.map(() => kind))
    }
  })
})

describe('書きかけを読む', () => {
  it.each([
    [balance, '1,900万', '1,900万円（19,000,000円）として受け取りました。'],
    [balance, 'わからない', '「わからない」として進みます。'],
    [balance, '', ''],
    [balance, 'たくさん', ''],
    [{ kind: 'day', label: '日' }, 'R8.7.1', '2026年7月1日（令和8年）(水)として受け取りました。'],
    [{ kind: 'month', label: '月' }, '2026-07', '2026年7月（令和8年）として受け取りました。'],
    [{ kind: 'percent', label: '率' }, '年14.6％', '14.6%として受け取りました。'],
    [{ kind: 'text', label: '名前' }, 'みどり銀行', ''],
    [{ kind: 'day', label: '日', none: 'まだない' }, 'まだない', '「まだない」として進みます。'],
  ] as const)('%o %s is read back as %s', (field, text, words) => {
    expect(echoWords(readDraft(field, written(text), today), 'ja')).toBe(words)
  })

  it('asks between 円 and 万円, and takes what is chosen, until something else is typed', () => {
    const asked = readDraft(balance, written('1900'), today)
    if (asked.kind !== 'ask') throw new Error(asked.kind)
    expect(asked.choices.map((choice) => choice.kind === 'amount' && choice.low)).toEqual([1_900, 19_000_000])
    const [small, large] = asked.choices.map((choice) => draftOf(choice, 'ja'))
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
  ['残高: One amount only.', '残高', 'One amount only.'],
])('%s below %s says %s', (message, label, words) => {
  expect(withoutLabel(message, label)).toBe(words)
})
