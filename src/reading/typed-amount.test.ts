import { describe, expect, it } from 'vitest'
import { type AmountField, typedAmount } from './typed-amount.ts'
import { usualAmounts } from './usual-amounts.table.ts'

const field: AmountField = { label: '残高' }
const inMan: AmountField = { label: '残高', unit: 'man' }
const balance: AmountField = { label: '残高', usual: usualAmounts.balance }

const read = (text: string, of = field) => typedAmount(text, of)
const one = (amount: number) => ({ kind: 'amount', low: amount, high: amount })
const choices = (text: string, of = field) => {
  const found = read(text, of)
  return found.kind === 'ask' ? found.choices.map(({ low, high }) => [low, high]) : found.kind
}

describe('打たれた金額', () => {
  it.each([
    ['19000000', 19_000_000],
    ['１，９００万円', 19_000_000],
    ['１９０００円', 19_000],
    ['1,900万', 19_000_000],
    ['1900万円', 19_000_000],
    ['1900 万 円', 19_000_000],
    ['1900\u00a0万円', 19_000_000],
    [' 1, 900 万円。', 19_000_000],
    ['1900万円です', 19_000_000],
    ['1.9千万', 19_000_000],
    ['1900.5万', 19_005_000],
    ['1.5億', 150_000_000],
    ['千九百万', 19_000_000],
    ['一億二千万', 120_000_000],
    ['一億二千三百四十五万六千七百八十九円', 123_456_789],
    ['一九〇〇万円', 19_000_000],
    ['一九○○万円', 19_000_000],
    ['二〇万円', 200_000],
    ['金壱千九百萬円也', 19_000_000],
    ['弐拾参万円', 230_000],
    ['〇', 0],
    ['零円', 0],
    ['十二', 12],
    ['二十五万', 250_000],
    ['百万円', 1_000_000],
    ['千円', 1_000],
    ['¥19,000,000', 19_000_000],
    ['￥１９，０００，０００－', 19_000_000],
    ['\\35,000', 35_000],
    ['19,000,000円', 19_000_000],
    ['金19,000,000円', 19_000_000],
    ['3万5千円', 35_000],
    ['3万5円', 30_005],
    ['3万50', 30_050],
    ['3万9999', 39_999],
    ['1千9百万', 19_000_000],
    ['2.5百万円', 2_500_000],
    ['1,234千円', 1_234_000],
    ['1億5,000,000円', 105_000_000],
    ['1億2,345万6,789円', 123_456_789],
    ['9,999億9,999万9,999円', 999_999_999_999],
    ['1,000,000,000,000', 1_000_000_000_000],
    ['35,000-', 35_000],
    ['35,000ー', 35_000],
    ['35,000円.-', 35_000],
    ['35000.', 35_000],
    ['0', 0],
    ['ゼロ', 0],
    ['ゼロ円', 0],
    ['なし', 0],
    ['無し', 0],
    ['ありません', 0],
    ['なしです', 0],
    ['007万', 70_000],
  ])('%j is %i yen', (text, expected) => {
    expect(read(text)).toMatchObject({ ...one(expected), isAbout: false })
  })

  it.each([
    '約1900万',
    '約 1900万',
    'およそ1900万円',
    'だいたい1900万',
    'たぶん1900万円です',
    '1900万ぐらい',
    '1900万円くらい',
    '1900万ほど',
    '1900万円程度',
    '1900万円前後',
    '1900万円弱',
    '1900万円強',
    '1900万円?',
    '1900万円だと思います',
    '約1900万円ぐらいです',
  ])('%j is 19,000,000 yen, about', (text) => {
    expect(read(text)).toMatchObject({ ...one(19_000_000), isAbout: true })
  })

  it.each([
    ['', 'empty'],
    [' 　\n', 'empty'],
    ['わからない', 'unknown'],
    ['分からない', 'unknown'],
    ['まだ分かりません', 'unknown'],
    ['不明', 'unknown'],
    ['不明です', 'unknown'],
    ['？', 'unknown'],
    ['??', 'unknown'],
    ['覚えていない', 'unknown'],
  ])('%j is %s', (text, kind) => {
    expect(read(text).kind).toBe(kind)
  })

  it.each([
    // text, what the message says
    ['-5万', 'マイナス'],
    ['－５万円', 'マイナス'],
    ['△12,000円', 'マイナス'],
    ['マイナス5万円', 'マイナス'],
    ['−三万円', 'マイナス'],
    ['1〜-2万円', 'マイナス'],
    ['家', '数字がありません'],
    ['万円', '数字がありません'],
    ['-', '数字がありません'],
    ['約', '数字がありません'],
    ['1,23,456円', 'コンマの位置'],
    ['1234,567', 'コンマの位置'],
    ['1、900万', '区切り'],
    ['1 900万', '空き'],
    ['0.5円', '1円に満たない'],
    ['1.00001万', '小数'],
    ['1.9.5万', '一つの数として'],
    ['1.5億3000万', '一つの数として'],
    ['1.5千3百', '一つの数として'],
    ['1万10000', '一つの数として'],
    ['1億100000000', '一つの数として'],
    ['1億10000万', '一つの数として'],
    ['百千', '一つの数として'],
    ['千1000', '一つの数として'],
    ['5一万', '一つの数として'],
    ['二三万', '一つの数か二つの数か'],
    ['十二三万円', '一つの数か二つの数か'],
    ['5万〜六七万', '一つの数か二つの数か'],
    ['5万¥', '一つの数として'],
    ['1兆円', '一つの数として'],
    ['1,000,000,000,001', '桁が多すぎ'],
    ['99999999999999999999', '桁が多すぎ'],
    ['100万円以上', '一つの数として'],
    ['100万円〜', '一つの数として'],
    ['〜100万円', '一つの数として'],
    ['1,800万か1,900万', '一つの数として'],
    ['03-1234-5678', '一つの数として'],
    ['2026-07', '一つの数として'],
    ['月8万円', '一つの数として'],
    ['1,900万〜1,800万', '少ないほう'],
    ['①900万', '読み取れません'],
    ['100²', '読み取れません'],
    ['1'.repeat(61), '読み取れません'],
  ])('%j is not read: %s', (text, why) => {
    const found = read(text)
    expect(found).toMatchObject({ kind: 'unreadable', message: expect.stringMatching(/^残高：.*「1,900万円」/) })
    expect(found).toMatchObject({ message: expect.stringContaining(why) })
  })

  it('reads 60 characters and no more', () => {
    expect(read(`5万円${' '.repeat(57)}`)).toMatchObject(one(50_000))
    expect(read(`5万円${' '.repeat(58)}`)).toMatchObject({ kind: 'unreadable' })
  })

  it('keeps a bare number in its field’s unit, and a written unit as it is', () => {
    expect(read('1900', inMan)).toMatchObject(one(19_000_000))
    expect(read('1.5', inMan)).toMatchObject(one(15_000))
    expect(read('2千', inMan)).toMatchObject(one(20_000_000))
    expect(read('千九百', inMan)).toMatchObject(one(19_000_000))
    expect(read('1900万', inMan)).toMatchObject(one(19_000_000))
    expect(read('1億', inMan)).toMatchObject(one(100_000_000))
    expect(read('3万50', inMan)).toMatchObject(one(30_050))
    expect(read('35,000円', inMan)).toMatchObject(one(35_000))
    expect(read('¥35,000', inMan)).toMatchObject(one(35_000))
  })

  it.each([
    // amount, echo
    ['19000000', '1,900万円（19,000,000円）'],
    ['約1900万', '約1,900万円（19,000,000円）'],
    ['35000', '3万5,000円（35,000円）'],
    ['123456789', '1億2,345万6,789円（123,456,789円）'],
    ['100000000', '1億円（100,000,000円）'],
    ['100000005', '1億5円（100,000,005円）'],
    ['10000', '1万円（10,000円）'],
    ['9999', '9,999円'],
    ['なし', '0円'],
    ['8万〜10万', '8万円〜10万円（80,000円〜100,000円）'],
    ['5000〜1万ぐらい', '約5,000円〜1万円（5,000円〜10,000円）'],
  ])('%s is read back as %s', (text, words) => {
    expect(read(text)).toMatchObject({ words })
  })
})

describe('幅のある金額', () => {
  it.each([
    ['1,800万〜1,900万', 18_000_000, 19_000_000],
    ['１８００万～１９００万円', 18_000_000, 19_000_000],
    ['1800万円から1900万円まで', 18_000_000, 19_000_000],
    ['1800万円から1900万円までです', 18_000_000, 19_000_000],
    ['1800万円-1900万円', 18_000_000, 19_000_000],
    ['5万ー7万', 50_000, 70_000],
    ['5000〜30000円', 5_000, 30_000],
    ['5千〜1万円', 5_000, 10_000],
    ['5000〜1万円', 5_000, 10_000],
    ['1800万〜1900', 18_000_000, 19_000_000],
    ['1800円〜1900万円', 1_800, 19_000_000],
    ['5万円〜5万円', 50_000, 50_000],
    ['1.5〜2億円', 150_000_000, 200_000_000],
    ['5000万〜1億', 50_000_000, 100_000_000],
    ['5000000〜1億円', 5_000_000, 100_000_000],
    ['5千〜7千円', 5_000, 7_000],
    ['二十〜三十円', 20, 30],
    ['三萬〜四萬', 30_000, 40_000],
    ['2千〜3', 2_000, 3_000],
  ])('%j lies from %i to %i', (text, low, high) => {
    expect(read(text)).toMatchObject({ kind: 'amount', low, high })
  })

  it('asks what a bare number beside 万円 counts', () => {
    expect(read('1800〜1900万円')).toMatchObject({
      kind: 'ask',
      question: '1,800万円〜1,900万円でよいですか。1,800円〜1,900万円のことですか。',
    })
    expect(choices('8〜10万円')).toEqual([
      [80_000, 100_000],
      [8, 100_000],
    ])
    expect(choices('5万〜100000')).toEqual([
      [50_000, 1_000_000_000],
      [50_000, 100_000],
    ])
  })

  it.each([
    // text, every reading: the unit of the second end in full, its 万 or 億 alone, none
    [
      '2〜3千万円',
      [
        [20_000_000, 30_000_000],
        [20_000, 30_000_000],
        [2, 30_000_000],
      ],
    ],
    [
      '1.9〜2千万円',
      [
        [19_000_000, 20_000_000],
        [19_000, 20_000_000],
      ],
    ],
    [
      '500〜2千万円',
      [
        [5_000_000, 20_000_000],
        [500, 20_000_000],
      ],
    ],
    [
      '2千〜3千万円',
      [
        [20_000_000, 30_000_000],
        [2_000, 30_000_000],
      ],
    ],
    [
      '二十〜三十万円',
      [
        [200_000, 300_000],
        [20, 300_000],
      ],
    ],
    [
      '2〜3千円',
      [
        [2_000, 3_000],
        [2, 3_000],
      ],
    ],
    [
      '2〜3千',
      [
        [2_000, 3_000],
        [2, 3_000],
      ],
    ],
  ])('%s may be %j: it asks', (text, expected) => {
    expect(choices(text)).toEqual(expected)
  })

  it.each(['1万2〜3千円', '10万5〜6千円', '1億2〜3千万円'])('%s is not read: its first end is left short', (text) => {
    expect(read(text)).toMatchObject({ kind: 'unreadable' })
  })

  it('has no doubt in a field that counts 万円', () => {
    expect(read('1800〜1900万円', inMan)).toMatchObject({ kind: 'amount', low: 18_000_000, high: 19_000_000 })
    expect(read('1800〜1900', inMan)).toMatchObject({ kind: 'amount', low: 18_000_000, high: 19_000_000 })
    expect(read('5000〜30000円', inMan)).toMatchObject({ kind: 'amount', low: 5_000, high: 30_000 })
  })

  it('is about where either end is', () => {
    expect(read('約5万〜7万')).toMatchObject({ isAbout: true })
    expect(read('5万〜7万くらい')).toMatchObject({ isAbout: true })
    expect(read('5万〜7万')).toMatchObject({ isAbout: false })
  })
})

describe('二通りに読める金額', () => {
  it.each([
    // text, as written, as it may be meant
    ['3万5', 30_005, 35_000],
    ['三万五', 30_005, 35_000],
    ['2千5', 2_005, 2_500],
    ['3百5', 305, 350],
    ['1億2', 100_000_002, 120_000_000],
    ['1億2千', 100_002_000, 120_000_000],
    ['1億500', 100_000_500, 105_000_000],
    ['1億9999', 100_009_999, 199_990_000],
    ['1.900万円', 19_000, 19_000_000],
    ['35.000円', 35, 35_000],
    ['123.000', 123, 123_000],
  ])('%j is %i or %i: it asks', (text, written, meant) => {
    const found = choices(text)
    expect(found).toContainEqual([written, written])
    expect(found).toContainEqual([meant, meant])
  })

  it('asks in words', () => {
    expect(read('3万5')).toMatchObject({ question: '3万5円でよいですか。3万5,000円のことですか。' })
    expect(choices('2千5', inMan)).toEqual([
      [20_050_000, 20_050_000],
      [25_000_000, 25_000_000],
    ])
  })

  it.each([
    ['3万5円', 30_005],
    ['1億2千円', 100_002_000],
    ['1億10000', 100_010_000],
    ['1億2345万6789', 123_456_789],
    ['1億5千万', 150_000_000],
    ['1.90万', 19_000],
    ['1.9000万', 19_000],
    ['1900.500万', 19_005_000],
  ])('%j is plain', (text, amount) => {
    expect(read(text)).toMatchObject(one(amount))
  })
})

describe('円と万円の取り違え', () => {
  it('asks, with both amounts as choices, and changes nothing', () => {
    const found = read('1900', balance)
    expect(found).toMatchObject({
      kind: 'ask',
      question: '1,900円でよいですか。1,900万円のことですか。',
      choices: [one(1_900), one(19_000_000)],
    })
    expect(choices('19000000万円', balance)).toEqual([
      [190_000_000_000, 190_000_000_000],
      [19_000_000, 19_000_000],
    ])
    expect(choices('1800〜1900', balance)).toEqual([
      [1_800, 1_900],
      [18_000_000, 19_000_000],
    ])
    expect(read('約1900', balance)).toMatchObject({ question: '約1,900円でよいですか。約1,900万円のことですか。' })
  })

  it.each([
    // The balance usually lies from 100,000 to 300,000,000 yen; 10 yen and 30,000 yen are 10,000 times less.
    ['100000', 'amount'],
    ['99999', 'amount'],
    ['30001', 'amount'],
    ['30000', 'ask'],
    ['10', 'ask'],
    ['9', 'amount'],
    ['0', 'amount'],
    ['300000000', 'amount'],
    ['300000001', 'amount'],
    ['1000000000', 'ask'],
    ['999990000', 'amount'],
    ['1000000001', 'amount'],
    ['1000000000000', 'ask'],
    ['5〜40000', 'amount'],
    ['20000〜40000', 'amount'],
    ['20000〜30000', 'ask'],
    ['50000〜400000', 'amount'],
  ])('%s yen as a balance: %s', (text, kind) => {
    expect(read(text, balance).kind).toBe(kind)
  })

  it('is not asked where no usual range is known', () => {
    expect(read('1900')).toMatchObject(one(1_900))
  })

  it.each(Object.entries(usualAmounts))(
    'the usual range of %s is one in which a slip shows',
    (_, { low, high, why }) => {
      expect(low).toBeGreaterThan(0)
      expect(high).toBeGreaterThan(low)
      expect(high).toBeLessThan(low * 10_000)
      expect(why).toMatch(/。$/)
    },
  )
})
