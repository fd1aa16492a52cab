import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { letterKinds } from '#matter/letter-kinds.ts'
import { ninbai } from './ninbai.ts'

const on = ['--on', '2026-11-21']

const order = `令和8年（ロ）第678号
支　払　督　促
債務者は、請求の趣旨記載の金額を債権者に支払え。
請求金額 1,234,567円
この支払督促に不服があるときは、同封の督促異議申立書を提出してください。
○○簡易裁判所 裁判所書記官
`

const folder = mkdtempSync(join(tmpdir(), 'ninbai-letter-'))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const flat = (out: string) => out.replaceAll(/\s/g, '')

describe('ninbai letter', () => {
  it('tells a letter from a file: what it is, until when, what is lost', async () => {
    const { code, out, err } = await ninbai(['letter', file('order.txt', order), '--received', '2026-11-14', ...on])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    // Two weeks after Saturday, November 14 is a Saturday; the next open day is the Monday.
    for (const words of [
      '支払督促（しはらいとくそく）です',
      '2026年11月30日(月)（法律の期限）。安全なのは2026年11月24日(火)まで',
      '給料や預金を差し押さえられる',
      '消滅時効を確かめてください',
      '請求金額1,234,567円',
      '法テラス',
    ])
      expect(flat(out)).toContain(words)
    expect(out).not.toMatch(/undefined|NaN|\[object/)
  })

  it('gives the same from standard input, and the same bytes twice', async () => {
    const words = ['letter', '-', '--received', '2026-11-14', ...on]
    const [first, second] = [await ninbai(words, order), await ninbai(words, order)]
    expect(first.code).toBe(0)
    expect(first.out).toBe(second.out)
    expect(first.out).toBe((await ninbai(['letter', file('same.txt', order), ...words.slice(2)])).out)
  })

  it('gives JSON with the rule behind each day', async () => {
    const { out } = await ninbai(['letter', '-', '--received', '2026-11-14', '--json', ...on], order)
    const { on: day, recognised, letters, amounts, dates } = JSON.parse(out)
    expect(day).toBe('2026-11-21')
    expect(recognised).toMatchObject([{ kind: 'payment-order', percent: 100 }])
    expect(letters).toMatchObject([
      {
        kind: 'payment-order',
        deadlines: [{ on: '2026-11-30', safeOn: '2026-11-24', kind: 'statute', hard: true, passed: false }],
        problems: [],
      },
    ])
    expect(letters[0].deadlines[0].from).toMatchObject([{ rule: 'payment-order-timeline' }])
    expect(letters[0].deadlines[0].citations).toContainEqual(expect.objectContaining({ law: '民事訴訟法' }))
    expect(amounts).toMatchObject([{ amount: 1_234_567, label: '請求金額', doubt: null }])
    expect(dates).toEqual([])
  })

  it('asks for the day of receipt where it is not given', async () => {
    const { code, out } = await ninbai(['letter', '-', ...on], order)
    expect(code).toBe(0)
    expect(flat(out)).toContain('受け取った日が分かりません')
  })

  it('tells kinds by their names in 80 columns, at every depth', async () => {
    const some = Object.values(letterKinds).filter((_, index) => index % 7 === 0)
    for (const [index, { title, reading }] of some.entries()) {
      const { code, out, err } = await ninbai(['letter', '--name', title, '--why', String(index % 3), ...on])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(flat(out)).toContain(`${title}（${reading}）です`)
      expect(out.split('\n').filter((line) => stringWidth(line) > 80 && !line.includes('http'))).toEqual([])
    }
  })

  it('takes the name before the words, and the days from the words', async () => {
    const text = '開札期日 令和9年3月17日'
    const { out } = await ninbai(['letter', '-', '--name', '期間入札の通知', ...on], text)
    expect(flat(out)).toContain('2027年3月16日(火)（法律の期限）')
  })

  it('leads from a day to its article', async () => {
    const { out } = await ninbai(['letter', '-', '--received', '2026-11-14', '--why', '2', ...on], order)
    expect(out).toContain('https://laws.e-gov.go.jp/law/408AC0000000109')
  })

  it('says that it does not know, and warns of a made-up demand', async () => {
    const { code, out } = await ninbai(['letter', '-', ...on], '有料動画の未納料金があります。3月1日までにご連絡を。')
    expect(code).toBe(0)
    expect(flat(out)).toContain('どの手紙か、分かりません')
    expect(flat(out)).toContain('架空請求')
    expect(flat(out)).toContain('年が書かれていません')
  })

  it('tells two letters as two and decides for none', async () => {
    const { out } = await ninbai(
      ['letter', '-', ...on],
      '催告書、期日までに、期限の利益、支払督促、督促異議、簡易裁判所',
    )
    expect(flat(out)).toContain('どれとは決められません：支払督促（手がかり85%）、催告書（手がかり80%）')
    expect(flat(out)).toContain('【いつまでに（催告書のとき）】')
  })

  it('says where two days stand for one thing', async () => {
    const text = '督促状 延滞 遅延損害金 お支払期日 令和8年11月30日 支払期限 令和8年12月1日'
    const { out } = await ninbai(['letter', '-', ...on], text)
    expect(flat(out)).toContain('手紙に書かれた期限とみられる日が2つあります')
    expect(flat(out)).not.toContain('が分かりません。「督促状の支払期日」')
  })

  it('reads Shift_JIS and UTF-16 as well as UTF-8', async () => {
    // 「支払督促 督促異議申立書」 in Shift_JIS.
    const shiftJis = Uint8Array.from(
      '8e78 95a5 93c2 91a3 20 93c2 91a3 88d9 8b63 905c 97a7 8f91'
        .replaceAll(' ', '')
        .match(/../g)
        ?.map((two) => Number.parseInt(two, 16)) ?? [],
    )
    const utf16 = Buffer.from(`\ufeff${order}`, 'utf16le')
    for (const path of [file('sjis.txt', shiftJis), file('utf16.txt', utf16), file('bom.txt', `\ufeff${order}`)])
      expect(flat((await ninbai(['letter', path, ...on])).out)).toContain('支払督促（しはらいとくそく）です')
  })

  it.each([
    ['noise', 'あ1,2.令和 年円\n'.repeat(30_000)],
    ['emoji', '🏠'.repeat(10_000)],
    ['an empty text', ''],
  ])('%s: does not know, and stays calm', async (_, text) => {
    const { code, out, err } = await ninbai(['letter', '-', ...on], text)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(flat(out)).toContain('分かりません')
  })

  it('lets nothing of the text steer the terminal', async () => {
    const { out } = await ninbai(['letter', '-', ...on], '請求金額 1\u001b[31m,234円 令和8年\u001b]0;x\u0007 11月30日')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })
})

describe('ninbai letter used wrongly', () => {
  it.each([
    ['nothing', ['letter'], '--name'],
    ['two files', ['letter', 'a', 'b'], '余分'],
    ['a file that is not there', ['letter', 'no-such-letter.txt'], '開けません'],
    ['a folder', ['letter', 'src'], '開けません'],
    ['a name near to some', ['letter', '--name', '支払督促状'], '近い名前：督促状、支払督促'],
    ['a name like none', ['letter', '--name', '年賀状'], '名前の例'],
    ['an empty name', ['letter', '--name', ''], '見つかりません'],
    ['a day in words', ['letter', '--name', '督促状', '--received', '昨日'], '--received'],
    ['a day that does not exist', ['letter', '--name', '督促状', '--on', '2026-02-30'], '--on'],
    ['a receipt after the day', ['letter', '--name', '督促状', '--received', '2026-11-22', ...on], '基準日'],
    ['a depth that there is not', ['letter', '--name', '督促状', '--why', '3'], '--why'],
  ])('%s: says so with exit code 2', async (_, words, expected) => {
    const { code, out, err } = await ninbai(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(expected)
    expect(err).not.toMatch(/\bat .*:\d+|Error|dist\//)
  })

  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])],
    ['bytes of no encoding', Uint8Array.from([0xff, 0xa0, 0xfd, 0x80])],
  ])('%s is no text', async (_, content) => {
    const { code, err } = await ninbai(['letter', file('strange', content)])
    expect(code).toBe(2)
    expect(err).toContain('文字だけのファイルではない')
  })

  it('refuses what is too long for a letter, from a file and from standard input', async () => {
    const text = 'x'.repeat(2_000_001)
    for (const { code, err } of [
      await ninbai(['letter', file('long.txt', text)]),
      await ninbai(['letter', '-'], text),
    ]) {
      expect(code).toBe(2)
      expect(err).toContain('大きすぎます')
    }
  })
})
