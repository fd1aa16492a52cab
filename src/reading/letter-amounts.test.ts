import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grouped } from '#base/words.ts'
import { amountsIn } from './letter-amounts.ts'

describe('書かれた金額', () => {
  it.each([
    ['1,234,567円', 1_234_567],
    ['１，２３４，５６７円', 1_234_567],
    ['1, 234, 567 円', 1_234_567],
    ['1234567円', 1_234_567],
    ['金1,234,567円也', 1_234_567],
    ['¥1,234,567', 1_234_567],
    ['￥１，２３４，５６７－', 1_234_567],
    ['¥1,234円', 1_234],
    ['123万円', 1_230_000],
    ['123万4,567円', 1_234_567],
    ['1億2,345万6,789円', 123_456_789],
    ['1億円', 100_000_000],
    ['1.5万円', 15_000],
    ['1,234千円', 1_234_000],
    ['0円', 0],
    ['2026/11/30 123,456円', 123_456],
    ['1. 100,000円', 100_000],
  ])('%j is %i', (text, expected) => {
    expect(amountsIn(text)).toMatchObject([{ amount: expected, doubt: null }])
  })

  it.each([
    ['1,23,456円', null, 'コンマ'],
    ['1234,567円', null, 'コンマ'],
    ['12,34円', null, 'コンマ'],
    ['1 234,567円', null, '空き'],
    ['5\n1,000円', null, '空き'],
    ['1、234円', null, '区切り'],
    ['1.2.3円', null, 'コンマ'],
    ['0.5円', null, '1円に満たない'],
    ['1.00001万円', null, '小数'],
    ['9,999,999,999,999,999円', null, '桁が多すぎ'],
    ['約100万円', 1_000_000, 'およそ'],
    ['△12,000円', -12_000, 'マイナス'],
    ['100万円〜200万円', 1_000_000, '幅'],
  ])('%j is told to be doubtful', (text, amount, doubt) => {
    expect(amountsIn(text)[0]).toMatchObject({ amount, doubt: expect.stringContaining(doubt) })
  })

  it.each(['円満に', '万円', '1,234,567', '第123号', '百万円', '年14.6%', '20歳', ''])('%j holds no amount', (text) => {
    expect(amountsIn(text)).toEqual([])
  })

  it('gives both ends of a range as such', () => {
    expect(amountsIn('5,000円〜30,000円')).toMatchObject([
      { amount: 5_000, doubt: '幅のある金額の一方です' },
      { amount: 30_000, doubt: '幅のある金額の一方です' },
    ])
  })

  it.each([
    ['残元金 20,000,000円 遅延損害金（年14.6%） 123,456円 合計 20,123,456円', ['残元金', '遅延損害金', '合計']],
    ['ご請求金額は、金1,234円です', ['請求金額']],
    ['1,234,567円（残元金）', ['残元金']],
    ['1,234円。残元金', [null]],
    ['見積価額 6,500,000円 公売保証金 700,000円', ['見積価額', '公売保証金']],
    ['未払利息12円', ['未払利息']],
    ['98,700円', [null]],
  ])('%j: the label nearby', (text, expected) => {
    expect(amountsIn(text).map(({ label }) => label)).toEqual(expected)
  })

  it('gives the place and the words as they were given', () => {
    const text = '残元金　１，２３４　円'
    expect(amountsIn(text)).toEqual([
      { printed: '１，２３４　円', from: 4, to: 11, amount: 1_234, doubt: null, label: '残元金' },
    ])
  })

  it('reads back every amount in every usual form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (amount) => {
        const [tenThousands, rest] = [Math.floor(amount / 10_000), amount % 10_000]
        const mixed =
          tenThousands === 0 ? `${rest}円` : rest === 0 ? `${tenThousands}万円` : `${tenThousands}万${grouped(rest)}円`
        const text = `${grouped(amount)}円。${amount}円。¥${grouped(amount)}。${mixed}`
        expect(amountsIn(text).map((found) => found.amount)).toEqual([amount, amount, amount, amount])
      }),
      { seed: 20261121 },
    )
  })
})
