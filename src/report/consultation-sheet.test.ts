import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { consultationSheet, type Sheet, type SheetChoices } from './consultation-sheet.ts'
import { firstPage, heightOf, secondPage } from './consultation-sheet-fit.ts'
import { sheetMatter } from './consultation-sheet-names.ts'

const on = day('2026-11-22')

function read(path: string): Matter {
  const parsed = parseMatter(readFileSync(path, 'utf8'))
  if ('issues' in parsed) throw new Error(`${path}: ${JSON.stringify(parsed.issues)}`)
  return parsed.matter
}

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function sheetOf(matter: Matter, names = true, choices?: SheetChoices): Sheet {
  const own = sheetMatter(matter, { names })
  return consultationSheet(planFor(own, on), own, choices)
}

const sections = ({ pages }: Sheet) => pages.flat()
/** The rows of a section, each as its words. */
function rows(sheet: Sheet, id: string): readonly string[] {
  const section = sections(sheet).find((one) => one.id === id)
  if (section === undefined) throw new Error(id)
  const words = [...section.rows, ...section.foot].map(({ cells }) => cells.map((cell) => cell.words).join('|'))
  return [...words, ...[section.rest, section.note].filter((text) => text !== '')]
}
const allWords = (sheet: Sheet) => sections(sheet).flatMap(({ id, title }) => [title, ...rows(sheet, id)])

const golden = readdirSync('test/golden')
  .filter((name) => name.endsWith('.json') && !name.includes('.expected.') && /^[A-Z]/.test(name))
  .map((name) => `test/golden/${name}`)
const examples = readdirSync('examples').flatMap((name) => (name.endsWith('.json') ? [`examples/${name}`] : []))

const full = read('test/data/full-matter.json')

describe('相談シート', () => {
  it('tells that a demand to a guarantor came, and that the day of the loss is not known', () => {
    const letters = [{ id: 'demand', kind: 'guarantee-demand', receivedOn: '2026-11-18' }]
    const of = (loan: object) => {
      const sheet = sheetOf(matterOf({ loans: [{ id: 'loan', balance: 24_100_000, ...loan }], letters }))
      return [rows(sheet, 'stage')[0], rows(sheet, 'debts')[0]?.includes('一括請求の前')]
    }
    expect(of({ acceleratedOn: null })).toEqual([
      expect.stringContaining('（保証人への請求書が届いた。期限の利益を失った日は未確認）'),
      false,
    ])
    expect(of({ acceleratedOn: '2026-11-10' })).toEqual([expect.stringContaining('（2026年11月10日(火)から）'), false])
  })

  it('tells 未確認 of what nobody has asked and 不明 of what nobody knows', () => {
    const loan = { id: 'loan', purpose: 'home', firstMissedMonth: null, lender: { kind: 'bank', name: '青銀行' } }
    const sheet = sheetOf(matterOf({ loans: [loan], people: null, assets: [], taxArrears: null }))
    expect(rows(sheet, 'stage')[1]).toBe(
      '滞納の始まり|最初に払えなかった月：不明（本人も分からない）／最後に払った日：未確認',
    )
    expect(rows(sheet, 'people')).toEqual(['家族・連帯債務者・保証人：不明（本人も分からない）'])
    expect(rows(sheet, 'letters')).toEqual(['未確認'])
    expect(rows(sheet, 'assets')).toEqual(['なし'])
    expect(rows(sheet, 'arrears')).toEqual(['税・保険料：不明（本人も分からない）／管理費など：未確認'])
    expect(rows(sheet, 'debts')[0]).toMatch(/^青銀行\|住宅ローン\|未確認\|/)
  })

  it('puts the deadlines of the law before those of a letter, and what has passed last', () => {
    // Bids are opened on 27 January: the day before ends the sale. Subrogation on 25 September ends on 25 March. The objection ended two weeks after 1 September.
    const words = rows(sheetOf(full), 'deadlines').map((row) => row.split('|').slice(0, 2).join(' '))
    expect(words.slice(0, 3)).toEqual([
      '任意売却の決済と競売の取下げ 2027年1月26日(火)',
      '個人再生で家を残す申立て（巻戻し） 2027年3月25日(木)',
      '「期間入札の通知」に書かれた期限 2027年1月20日(水)',
    ])
    const passed = rows(sheetOf(full), 'deadlines').filter((row) => row.includes('過ぎている'))
    expect(passed.length).toBeGreaterThan(0)
    expect(rows(sheetOf(full), 'deadlines')[1]).toContain('民事再生法198条2項')
  })

  it('names every creditor, and adds up to the yen what is known of the debts', () => {
    const lines = rows(sheetOf(full), 'debts')
    // what the plan finds for the loan, the interest due with it, and 800,000 on the card
    const plan = planFor(full, on)
    const owed = (plan.debts[0]?.claimed.value ?? 0) + 800_000
    expect(lines[0]).toMatch(/^あおば債権回収\|住宅ローン\|/)
    expect(lines[1]).toMatch(/^カード社\|カードローン\|800,000円（2026年10月31日\(土\)）\|/)
    expect(lines[1]).toContain('確定判決など（差押えができる）')
    expect(lines.at(-1)).toBe(`合計||${owed.toLocaleString('en-US')}円||||`)
  })

  it('shows figures with the findings behind them', () => {
    const debts = sections(sheetOf(full)).find(({ id }) => id === 'debts')
    const total = debts?.foot[0]?.cells[2]?.finding
    expect(total?.value).toBe(planFor(full, on).debts.reduce((sum, debt) => sum + debt.claimed.value, 800_000))
    expect(total?.from.map(({ value }) => value)).toContain(800_000)
  })

  it('asks about deadlines, papers, doubts and unknowns, each once', () => {
    const { questions } = sheetOf(full)
    const words = questions.map((question) => question.words)
    expect(words[0]).toBe(
      '「任意売却の決済と競売の取下げ」は2027年1月26日(火)までです。間に合わせるには、だれが何をすればよいですか。',
    )
    expect(words.join('\n')).toContain('差し押さえられる前にできることは何ですか。')
    expect(new Set(words).size).toBe(words.length)
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  })

  it('leaves out the questions that are not wanted, and adds an own note in one paragraph', () => {
    const [first, second] = sheetOf(full).questions
    if (first === undefined || second === undefined) throw new Error('no questions')
    const sheet = sheetOf(full, true, { withoutQuestions: [first.id], note: '  子どもの\n学校のこと  ' })
    expect(rows(sheet, 'questions')).not.toContain(first.words)
    expect(rows(sheet, 'questions')).toContain(second.words)
    expect(rows(sheet, 'note')).toEqual(['子どもの 学校のこと'])
    expect(sheet.questions).toContainEqual(first)
  })

  it('tells by when a sale must be settled, and whether that is only expected', () => {
    const sale = (matter: Matter) => rows(sheetOf(matter), 'ways').find((row) => row.startsWith('任意売却|'))
    // The opening is set: settled by the day that the creditor has told, or at the latest on the day before. Else practice alone tells.
    expect(sale(full)).toContain('【決済は2027年1月20日(水)まで、遅くても2027年1月26日(火)】')
    expect(sale(read('examples/guarantee-company.json'))).toMatch(/【決済は早ければ\d+年\d+月.旬まで（見込み）】/)
  })

  it('says what may not be done before advice, what has been done first', () => {
    const lines = rows(sheetOf(full), 'donts')
    expect(lines[0]).toMatch(/^もうあったこと：一部の債権者だけへの返済/)
    expect(lines.join('\n')).toContain('民法152条')
  })
})

describe('月だけの答え', () => {
  const note = '月までしか分からないため、月の終わりの日としました。'
  const matter = matterOf({
    properties: [{ id: 'home', kind: 'other', soldOn: '2022-03-31' }],
    loans: [{ id: 'loan', lastPaidOn: '2021-11-30' }],
    provenance: { home: { soldOn: { from: 'said', note } }, loan: { lastPaidOn: { from: 'said', note } } },
  })

  it.each([true, false])('stands as a month, with names %s', (names) => {
    const words = JSON.stringify(sheetOf(matter, names))
    expect(words).toContain('売却（引渡し）：2022年3月（日は不明）')
    expect(words).toContain('2021年11月（日は不明）')
    expect(words).not.toContain('売却（引渡し）：2022年3月31日')
  })
})

describe('名前をのせない相談シート', () => {
  const names = [
    '山田',
    '太郎',
    '花子',
    '一郎',
    '次郎',
    'みどり',
    'あおば',
    'カード社',
    '緑市',
    '緑町',
    '実家',
    '学区',
    '査定書あり',
  ]

  it('names nobody: no person, creditor, office or home, and nothing that was written freely', () => {
    const text = allWords(sheetOf(full, false)).join('\n')
    for (const name of names) expect(text).not.toContain(name)
    expect(allWords(sheetOf(full, true)).join('\n')).toContain('山田太郎')
  })

  it('tells people apart by their place in the family, and one creditor by one word wherever it stands', () => {
    const sheet = sheetOf(full, false)
    expect(rows(sheet, 'people').map((row) => row.split('|')[0])).toEqual(['本人', '元配偶者', '親', '兄弟姉妹'])
    expect(rows(sheet, 'rights').map((row) => row.split('|')[2])).toEqual(['保証会社', '債権者'])
    expect(rows(sheet, 'debts').map((row) => row.split('|')[0])).toEqual(['債権を譲り受けた会社', '債権者', '合計'])
    const children = matterOf({
      people: [
        { id: 'a', relation: 'child' },
        { id: 'b', relation: 'child' },
      ],
    })
    expect(rows(sheetOf(children), 'people').map((row) => row.split('|')[0])).toEqual(['子', '子2'])
  })

  it('gives the same days and amounts', () => {
    const figures = (sheet: Sheet) => rows(sheet, 'debts').map((row) => row.split('|')[2])
    expect(figures(sheetOf(full, false))).toEqual(figures(sheetOf(full, true)))
  })
})

describe('二枚の紙', () => {
  it.each([...golden, ...examples, 'test/data/full-matter.json'])('%s has room on two pages', (path) => {
    for (const names of [true, false]) {
      const [one, two] = sheetOf(read(path), names).pages
      expect(one.reduce((sum, section) => sum + heightOf(section), 0)).toBeLessThanOrEqual(firstPage)
      expect(two.reduce((sum, section) => sum + heightOf(section), 0)).toBeLessThanOrEqual(secondPage)
    }
  })

  it('has room for a matter that is as long as a file can be, and tells how much is left out', () => {
    const long = '長い名前の債権者'.repeat(25)
    const many = <T extends object>(name: string, count: number, item: T) =>
      Array.from({ length: count }, (_, index) => ({ id: `${name}${index}`, ...item }))
    const matter = matterOf({
      people: Array.from({ length: 40 }, (_, index) => ({ id: `p${index}`, name: long, relation: 'relative' })),
      otherDebts: many('oth', 200, { kind: 'cardLoan', creditor: long, balance: 1_000_000_000_000, debtor: 'p0' }),
      letters: many('let', 200, {
        kind: 'bid-period-notice',
        receivedOn: '2026-11-01',
        openingOn: '2027-01-27',
        deadlineOn: '2027-01-20',
      }),
      taxArrears: many('tax', 200, {
        kind: 'residentTax',
        office: long,
        principal: 999_999_999,
        statutoryDueOn: '2025-05-31',
      }),
      assets: many('ass', 200, { kind: 'other', value: 123_456_789, owner: 'p1', note: '<b>家</b>😀'.repeat(100) }),
      properties: many('pro', 20, { kind: 'land', name: long }),
      wishes: { keepHome: true, note: long },
    })
    const sheet = sheetOf(matter, true, { withoutQuestions: [], note: '書く'.repeat(1000) })
    const [one, two] = sheet.pages
    expect(one.reduce((sum, section) => sum + heightOf(section), 0)).toBeLessThanOrEqual(firstPage)
    expect(two.reduce((sum, section) => sum + heightOf(section), 0)).toBeLessThanOrEqual(secondPage)
    const debts = sections(sheet).find(({ id }) => id === 'debts')
    expect(debts?.rest).toMatch(/^ほか\d+件：/)
    const shown = debts?.rows.length ?? 0
    expect(debts?.rest).toContain(`ほか${200 - shown}件`)
    // 200 debts of a trillion each
    expect(rows(sheet, 'debts')).toContainEqual(expect.stringContaining('200,000,000,000,000円'))
  })
})
