import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grouped } from '#base/words.ts'
import { type AmountField, typedAmount } from './typed-amount.ts'
import { usualAmounts } from './usual-amounts.table.ts'

const field: AmountField = { label: '残高' }
const balance: AmountField = { label: '残高', usual: usualAmounts.balance }

const read = (text: string, of = field) => typedAmount(text, of)
const one = (amount: number) => ({ kind: 'amount', low: amount, high: amount })

const figures = '〇一二三四五六七八九'
const kanji = (digits: string) => digits.replace(/\d/g, (digit) => figures[Number(digit)] ?? '')
const wide = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCodePoint(0xfee0 + (letter.codePointAt(0) ?? 0)))

/** 千九百: what a person writes for a number below 10,000. */
function spoken(number: number): string {
  const digits = String(number).padStart(4, '0')
  return [...digits]
    .map((digit, at) =>
      digit === '0' ? '' : `${digit === '1' && at < 3 ? '' : kanji(digit)}${['千', '百', '十', ''][at]}`,
    )
    .join('')
}

/** The amount by 億, 万 and the rest, each part written in one way. */
function mixed(amount: number, write: (part: number) => string): string {
  const sections = [Math.floor(amount / 100_000_000), Math.floor(amount / 10_000) % 10_000, amount % 10_000]
  return `${sections.map((part, at) => (part === 0 ? '' : `${write(part)}${['億', '万', ''][at]}`)).join('')}円`
}

describe('金額の書き方', () => {
  const amounts = fc.oneof(fc.integer({ min: 1, max: 999_999_999_999 }), fc.integer({ min: 1, max: 100_000_000 }))

  it('reads every amount in every way of writing it', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const decimal = `${Math.floor(amount / 10_000)}.${String(amount % 10_000).padStart(4, '0')}万`
        const ways = [
          String(amount),
          grouped(amount),
          `${grouped(amount)}円`,
          `¥${grouped(amount)}-`,
          wide(`${grouped(amount)}`),
          mixed(amount, String),
          mixed(amount, grouped),
          mixed(amount, spoken),
          wide(mixed(amount, String)),
          decimal,
          `${[...grouped(amount)].join(' ').replace(/(\d) (?=\d)/g, '$1')} 円`,
        ]
        expect(ways.map((way) => read(way))).toEqual(ways.map(() => expect.objectContaining(one(amount))))
        expect(read(`約${grouped(amount)}円`)).toMatchObject({ ...one(amount), isAbout: true })
        expect(read(`${grouped(amount)}円〜${grouped(amount + 1)}円`)).toMatchObject({ low: amount, high: amount + 1 })
      }),
      { seed: 20261121 },
    )
  })

  it('reads its own words back', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const found = read(`${amount}円`)
        const words = found.kind === 'amount' ? found.words : ''
        const [said = '', exact = said] = words.replace('）', '').split('（')
        expect([read(said), read(exact)]).toEqual([found, found])
      }),
      { seed: 20261121 },
    )
  })

  it('takes three places of kanji and more as digits in their places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9_999 }), (number) => {
        expect(read(`${kanji(String(number))}万円`)).toMatchObject(one(number * 10_000))
      }),
      { seed: 20261121 },
    )
  })

  it('never throws, and gives no number where the text has none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (text) => {
        const found = read(text, balance)
        if (found.kind !== 'amount' || found.high === 0) return
        expect(text.normalize('NFKC')).toMatch(/[\d一-九十百千壱弐参]/u)
      }),
      { seed: 20261121, numRuns: 300 },
    )
  })

  it('gives the digits of the text and no others', () => {
    const letters = fc.constantFrom(...'0123456789,.、〇一二三五九十百千万億円約¥- 弱')
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 9 }), (text) => {
        const found = read(text)
        if (found.kind !== 'amount' || found.low !== found.high) return
        const written = text
          .replace(/ /g, '')
          .replace(/(?<![\d一二三五九〇])[十百千]/gu, '1')
          .replace(/[〇一二三五九]/gu, (digit) => String(figures.indexOf(digit)))
        expect(String(found.low).replace(/0/g, '')).toBe(written.replace(/[^1-9]/g, ''))
      }),
      { seed: 20261121, numRuns: 2000 },
    )
  })
})
