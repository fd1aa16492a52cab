import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { amountsIn } from './letter-amounts.ts'
import { datesIn } from './letter-dates.ts'
import { letterSigns } from './letter-signs.table.ts'
import { fraudSigns, letterNamed, recogniseLetter, recognitionThreshold } from './recognise-letter.ts'

// The phrases that mark each kind, as gathered from pages about such letters in November 2026 (the pages stand with the entries).
const marks: readonly (readonly [LetterKind, readonly string[]])[] = [
  ['payment-reminder', ['ご入金のお願い', '返済口座 残高不足', '来店']],
  ['dunning-letter', ['督促状', '延滞', '遅延損害金', 'お支払期日']],
  ['formal-demand', ['催告書', '期日までに', '期限の利益', '団体信用生命保険']],
  ['acceleration-warning', ['期限の利益喪失', '予告', '一括']],
  ['acceleration-notice', ['期限の利益を喪失', '残債務全額', '一括弁済']],
  ['full-repayment-demand', ['全額繰上償還', '機構', '一括']],
  ['subrogation-warning', ['代位弁済', '予告', '保証会社']],
  ['subrogation-notice', ['代位弁済', '求償債権', '一括', '保証委託契約']],
  ['voluntary-sale-form', ['任意売却', '申出書', '媒介契約']],
  ['auction-warning', ['競売', '申立て', '予告', '法的手続']],
  ['commencement-order', ['担保不動産競売開始決定', '差し押さえる', '事件番号', '(ケ)第']],
  ['compulsory-commencement-order', ['強制競売開始決定', '債務名義', '(ヌ)第']],
  ['site-inspection-notice', ['現況調査', '執行官', '評価人', '立会い']],
  ['bid-period-notice', ['期間入札', '開札期日', '売却基準価額', '買受可能価額']],
  ['sale-permission', ['売却許可決定', '最高価買受申出人']],
  ['delivery-order', ['引渡命令', '買受人', '引き渡せ']],
  ['eviction-call', ['催告', '引渡し期限', '強制執行', '公示書']],
  ['distribution-summons', ['配当期日', '配当表', '剰余金']],
  ['assignment-notice', ['債権譲渡', '譲受人', '債権回収株式会社', '法務大臣許可']],
  ['collection-entrustment', ['委託', '受託', '債権回収']],
  ['settlement-proposal', ['和解', '減額', '一括', '返送期限']],
  ['living-statement-request', ['生活状況', '収支', '返済計画']],
  ['lawsuit-warning', ['法的措置', '訴訟', '予告']],
  ['payment-order', ['支払督促', '督促異議申立書', '簡易裁判所', '(ロ)第']],
  ['provisional-payment-order', ['仮執行宣言', '支払督促']],
  ['complaint', ['訴状', '答弁書', '口頭弁論期日', '(ハ)第', '(ワ)第']],
  ['judgment', ['主文', '仮に執行することができる', '判決']],
  ['claim-seizure-order', ['債権差押命令', '第三債務者', '請求債権目録', '(ル)第']],
  ['provisional-seizure-order', ['仮差押', '仮に差し押さえる', '(ヨ)第']],
  ['tax-seizure', ['差押', '滞納処分', '督促状', '市税']],
  ['tax-sale-notice', ['公売', '見積価額', '滞納処分']],
  ['absence-slip', ['特別送達', '簡易書留', '保管期限']],
  ['attorney-notice', ['受任', '債務整理', '代理人']],
  ['guarantee-demand', ['保証債務', '履行', '連帯保証人']],
  ['mortgage-extinction-claim', ['抵当権消滅請求', '第三取得者']],
]

/** What any letter says. */
const filler = [
  '拝啓　時下ますますご清栄のこととお慶び申し上げます。',
  '〒100-0001 東京都千代田区千代田1丁目2番3号',
  '電話 03-1234-5678（担当：山田）',
  'お客様番号 123-4567890',
  '令和8年11月2日',
  'ご不明な点は、下記までお問い合わせください。',
  '敬具',
  '別紙のとおり',
]

const kindsIn = (text: string) => recogniseLetter(text).map(({ kind }) => kind)

/** ASCII as full width. */
const widened = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

describe('手紙を見分ける', () => {
  it('knows the marks of every kind', () => {
    expect(marks.map(([kind]) => kind)).toEqual(Object.keys(letterKinds))
  })

  it.each(marks)('%s: its marks alone find it and nothing else', (kind, phrases) => {
    for (const between of ['\n', '、', '　', '。\n', filler.join('\n')]) {
      expect(kindsIn(phrases.join(between))).toEqual([kind])
      expect(kindsIn([...phrases].reverse().join(between))).toEqual([kind])
    }
  })

  it.each(marks)('%s: in any order, among other words, in any width and with spaces anywhere', (kind, phrases) => {
    const text = fc
      .tuple(
        fc.shuffledSubarray([...phrases], { minLength: phrases.length }),
        fc.array(fc.constantFrom(...filler), { maxLength: 8 }),
        fc.constantFrom('\n', '。', '、\r\n', '　'),
        fc.boolean(),
        fc.array(fc.nat({ max: 400 }), { maxLength: 30 }),
        fc.constantFrom(' ', '\n', '\u3000', '\t', '\u200b'),
      )
      .map(([shuffled, others, between, wide, cuts, blank]) => {
        const joined = [
          ...others.slice(0, 4),
          ...shuffled.flatMap((one, i) => [one, ...others.slice(4 + i, 5 + i)]),
        ].join(between)
        const sized = wide ? widened(joined) : joined
        return [...sized].map((letter, i) => (cuts.includes(i) ? letter + blank : letter)).join('')
      })
    fc.assert(
      fc.property(text, (given) => {
        expect(kindsIn(given)).toEqual([kind])
      }),
      { seed: 20261121, numRuns: 30 },
    )
  })
})

describe('どこまで分かるか', () => {
  const text = '催告書\n期日までにお支払いがないと、期限の利益を失います。団体信用生命保険も終わります。'

  it('gives the words and where they stand in the text as given', () => {
    const spaced = '　催 告 書　期日までに　期限の\n利益'
    const [found] = recogniseLetter(spaced)
    expect(found).toEqual({
      kind: 'formal-demand',
      // 40 + 15 + 25, and 15 for no title: the words share its line.
      percent: 80,
      phrases: [
        { words: '催告書', from: 1, to: 6 },
        { words: '期日までに', from: 7, to: 12 },
        { words: '期限の利益', from: 13, to: 19 },
      ],
    })
  })

  it('adds fifteen for a title in a line of its own', () => {
    const percent = (given: string) => recogniseLetter(given)[0]?.percent
    expect(percent('催告書、期日までに、期限の利益')).toBe(80)
    expect(percent('催告書\n期日までに、期限の利益')).toBe(95)
    expect(percent('【催告書】\n期日までに、期限の利益')).toBe(95)
    expect(percent('第12号催告書（再送）\n期日までに、期限の利益')).toBe(95)
    expect(percent('これは催告書\n期日までに、期限の利益')).toBe(80)
  })

  it('claims at the threshold, and nothing below it', () => {
    expect(recognitionThreshold).toBe(60)
    // 訴状 30 and 口頭弁論期日 25; with (ワ)第, 75.
    expect(recogniseLetter('訴状、口頭弁論期日')).toEqual([])
    expect(recogniseLetter('訴状、口頭弁論期日、(ワ)第')).toMatchObject([{ kind: 'complaint', percent: 75 }])
    // 代位弁済 30, 求償権 30.
    expect(recogniseLetter('代位弁済、求償権')).toMatchObject([{ kind: 'subrogation-notice', percent: 60 }])
  })

  it('never says more than a hundred', () => {
    expect(recogniseLetter(text)).toMatchObject([{ kind: 'formal-demand', percent: 100 }])
  })

  it('tells two letters in one text as two', () => {
    const both = `${text}\n\n支払督促\n督促異議申立書 簡易裁判所 令和8年(ロ)第1号`
    expect(kindsIn(both)).toEqual(['formal-demand', 'payment-order'])
  })

  it('puts the likelier of two first', () => {
    const both = '催告書、期日までに、期限の利益、支払督促、督促異議申立書、簡易裁判所、(ロ)第'
    expect(recogniseLetter(both).map(({ kind, percent }) => [kind, percent])).toEqual([
      ['payment-order', 100],
      ['formal-demand', 80],
    ])
  })

  it('takes what stands under the title of one paper for what that paper speaks of', () => {
    const words = '期限の利益を喪失、残債務全額、一括弁済、代位弁済、求償権'
    expect(kindsIn(words)).toEqual(['acceleration-notice', 'subrogation-notice'])
    expect(kindsIn(`期限の利益喪失通知書\n${words}`)).toEqual(['acceleration-notice'])
    expect(kindsIn(`代位弁済通知書\n${words}`)).toEqual(['subrogation-notice'])
  })

  it('loses twenty-five for each word of an advertisement, and sixty for one of fraud', () => {
    const percent = (more: string) => recogniseLetter(`${text}${more}`)[0]?.percent
    // The marks are 100 and the title 15 more: one such word leaves 90, two 65, three 40.
    expect(percent('相談無料')).toBe(90)
    expect(percent('相談無料、秘密厳守')).toBe(65)
    expect(percent('相談無料、秘密厳守、解決事例')).toBeUndefined()
    expect(percent('電子マネー')).toBeUndefined()
  })

  it('claims nothing of a text that names more than five letters', () => {
    const named = ['督促状', '催告書', '代位弁済通知', '競売予告通知', '支払督促']
    const list = `${text}\n${named.join('、')}`
    expect(kindsIn(list)).not.toEqual([])
    expect(kindsIn(`${list}、公売通知書`)).toEqual([])
  })

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\u3000\t'.repeat(1000)],
    ['emoji', '🏠💴'.repeat(10_000)],
    ['control characters', '\u0000\u0007\u001b[31m'.repeat(10_000)],
    ['halves of pairs', '\ud83d\udc00'.repeat(10) + '\ud83d'.repeat(1000)],
    ['marks upon marks', `か${'\u3099'.repeat(20_000)}`],
    ['one megabyte of noise', 'あ亜ｱ1,2.令和 年円\n'.repeat(70_000)],
    ['one megabyte of digits', '1'.repeat(1_000_000)],
    ['spaced digits', '1 '.repeat(50_000)],
    ['one word over and over', '督促状\n'.repeat(50_000)],
  ])('%s: no claim, and no harm', (_, given) => {
    expect(recogniseLetter(given)).toEqual([])
    expect(fraudSigns(given)).toEqual([])
    expect(() => [datesIn(given), amountsIn(given)]).not.toThrow()
  })

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const found = recogniseLetter(given)
        expect(recogniseLetter(given)).toEqual(found)
        expect(found).toEqual([])
        for (const { printed, from, to } of [...datesIn(given), ...amountsIn(given)])
          expect(given.slice(from, to)).toBe(printed)
      }),
      { seed: 20261121, numRuns: 50 },
    )
  })
})

describe('名前で手紙を探す', () => {
  it.each(Object.entries(letterKinds))('%s by its title and its reading', (kind, { title, reading }) => {
    expect(letterNamed(title)).toEqual([{ kind, exact: true }])
    expect(letterNamed(reading)).toEqual([{ kind, exact: true }])
    expect(letterNamed(` ${[...title].join('　')}`)).toEqual([{ kind, exact: true }])
  })

  it('gives no two kinds one name', () => {
    for (const { names } of Object.values(letterSigns))
      for (const name of names) expect(letterNamed(name), name).toMatchObject([{ exact: true }])
  })

  it.each([
    ['債権差押命令', 'claim-seizure-order'],
    ['カリサシオサエケッテイ', 'provisional-seizure-order'],
    ['「訴状」', 'complaint'],
    ['差押調書（謄本）', 'tax-seizure'],
  ] as const)('%s is a name of %s', (name, kind) => {
    expect(letterNamed(name)[0]).toEqual({ kind, exact: true })
  })

  it.each([
    // One letter wrong, one missing, a part of the name.
    ['催告状書', 'formal-demand'],
    ['現況調査のおしらせ', 'site-inspection-notice'],
    ['抵当権消滅請', 'mortgage-extinction-claim'],
    ['引渡命令について', 'delivery-order'],
  ] as const)('%s is near to %s', (name, kind) => {
    const found = letterNamed(name)
    expect(found[0]).toEqual({ kind, exact: false })
  })

  it('proposes every kind that a name is equally near to', () => {
    expect(letterNamed('支払督促状').slice(0, 2)).toEqual([
      { kind: 'dunning-letter', exact: false },
      { kind: 'payment-order', exact: false },
    ])
  })

  it.each(['', ' ', '！？', 'あ', '水道料金', '年賀状', '🏠', 'x'.repeat(1_000_000)])('%s is like no name', (name) => {
    expect(letterNamed(name)).toEqual([])
  })
})
