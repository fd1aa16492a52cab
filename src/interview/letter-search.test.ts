import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { everydayWords } from './everyday-words.table.ts'
import { lettersLike, senderGroups } from './letter-search.ts'

const kinds = Object.keys(letterKinds) as readonly LetterKind[]
const found = (text: string) => lettersLike(text).map(({ kind }) => kind)
const first = (text: string) => lettersLike(text)[0]

describe('手紙を探す', () => {
  it.each(kinds)('%s is first by its title and by its reading', (kind) => {
    const { title, reading } = letterKinds[kind]
    expect(first(title)).toMatchObject({ kind, title, reading })
    expect(found(reading.split('・')[0] ?? '')[0]).toBe(kind)
  })

  it.each([
    // what is typed, the first that is found
    ['支払督足', 'payment-order'],
    ['ｼﾊﾗｲﾄｸｿｸ', 'payment-order'],
    ['シハライトクソク', 'payment-order'],
    ['期間　入札 の 通知', 'bid-period-notice'],
    ['さいこく', 'formal-demand'],
    ['とくそくじょうが届いた', 'dunning-letter'],
    ['答弁書', 'complaint'],
    ['特別送達', 'absence-slip'],
    ['税', 'tax-seizure'],
    ['内容証明', 'formal-demand'],
    ['銀行', 'payment-reminder'],
    ['役所から', 'tax-seizure'],
    ['追い出される', 'eviction-call'],
    ['買受可能価額', 'bid-period-notice'],
  ] as const)('%s: %s', (text, kind) => {
    expect(found(text)[0]).toBe(kind)
  })

  it('knows what households call these letters', () => {
    const servicers = ['assignment-notice', 'collection-entrustment', 'settlement-proposal']
    // The third sign is a dash, as some keyboards give it.
    for (const text of ['サービサー', 'サ―ビサー', 'ｻｰﾋﾞｻｰ', 'さーびさーから手紙が来た']) {
      expect(found(text).slice(0, 3)).toEqual(servicers)
    }
    expect(found('公庫')).toEqual(['full-repayment-demand', 'voluntary-sale-form'])
    expect(first('公庫')?.matched).toEqual({ by: 'everyday', words: '公庫' })
    expect(found('差し押さえ').slice(0, 3)).toEqual(['commencement-order', 'claim-seizure-order', 'tax-seizure'])
    expect(found('〇〇債権回収')[0]).toBe('assignment-notice')
  })

  it('finds every paper of a court by its sender, and none that only says that it is not from one', () => {
    const courts = found('裁判所から')
    expect(courts).toEqual(found('裁判所から手紙が来た'))
    expect(courts.slice(0, 2)).toEqual(['commencement-order', 'bid-period-notice'])
    expect(courts).toEqual(expect.arrayContaining(['sale-permission', 'judgment', 'provisional-seizure-order']))
    expect(courts).not.toContain('lawsuit-warning')
    expect(found('銀行')).not.toContain('claim-seizure-order')
  })

  it.each(['赤い封筒', '詐欺', 'ﾌﾞﾗｯｸﾘｽﾄ', 'てがみ手紙', '？？', '！'])('finds nothing for %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('begins with the first letters typed', () => {
    expect(found('さ')).toEqual(['formal-demand', 'assignment-notice', 'claim-seizure-order', 'tax-seizure'])
    expect(found('ぬ')).toEqual([])
  })

  it.each(['', '　', '手紙', '封筒が届いた', '書類'])('lists all by sender for 「%s」, which names none', (text) => {
    const all = lettersLike(text)
    expect(all).toHaveLength(35)
    expect(all.every(({ matched }) => matched === null)).toBe(true)
    const groups = all.map(({ group }) => group)
    expect([...new Set(groups)]).toEqual(Object.keys(senderGroups))
    expect(groups).toEqual(groups.toSorted((a, b) => order(a) - order(b)))
    expect(found(text).slice(0, 2)).toEqual(['payment-reminder', 'dunning-letter'])
    expect(all.find(({ kind }) => kind === 'payment-order')?.group).toBe('court')
    expect(all.find(({ kind }) => kind === 'commencement-order')?.group).toBe('auction')
    expect(all.find(({ kind }) => kind === 'tax-seizure')?.group).toBe('tax')
    expect(all.find(({ kind }) => kind === 'assignment-notice')?.group).toBe('collection')
  })

  const order = (group: string) => Object.keys(senderGroups).indexOf(group)

  it('says by what it found: a name, a word of every day, the sender or a phrase', () => {
    expect(first('督促状')?.matched).toEqual({ by: 'name', words: '督促状' })
    expect(first('支払督足')?.matched).toEqual({ by: 'name', words: '支払督促' })
    expect(first('給料')?.matched).toMatchObject({ by: 'name', words: expect.stringContaining('給料') })
    expect(first('税務署')?.matched).toEqual({ by: 'sender', words: '市区町村、都道府県、税務署、年金事務所' })
    expect(first('当事者目録')?.matched).toEqual({ by: 'phrase', words: '当事者目録' })
  })

  it('finds each everyday word with all that it may mean', () => {
    for (const { words, kinds: meant } of everydayWords) {
      for (const word of words) expect(found(word)).toEqual(expect.arrayContaining([...meant]))
    }
  })

  it('finds each kind once at most, whatever is typed, and the same for other widths', () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...kinds.map((kind) => letterKinds[kind].title))),
        (text) => {
          const all = found(text)
          expect(new Set(all).size).toBe(all.length)
          expect(found(wide(text))).toEqual(all)
        },
      ),
      { seed: 20261121 },
    )
  })
})
