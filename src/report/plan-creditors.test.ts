import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { creditorJson, mirrorInputJson } from './creditors-json.ts'
import { creditorSchema, mirrorInputSchema } from './creditors-schema.ts'
import { findingMap } from './finding-map.ts'
import { creditorsSection } from './plan-creditors.ts'
import type { Block } from './report.ts'

const on = '2026-11-21'
const loan = {
  ...{ id: 'loan', debtor: 'me', lender: { kind: 'bank', name: '銀行' }, contractOn: '2021-05-10' },
  ...{ balance: 3_000_000, balanceOn: on, acceleratedOn: '2026-03-31' },
}
const fields = {
  people: [{ id: 'me', name: '私', relation: 'self' }],
  properties: [{ id: 'home', kind: 'house', soldOn: '2026-10-30' }],
  loans: [loan],
  otherDebts: [{ id: 'card', kind: 'cardLoan', creditor: 'カード会社', debtor: 'me', balance: 1_000_000 }],
  assets: [{ id: 'deposit', kind: 'deposit', value: 3_000_000 }],
  budget: { court: 'tokyo' },
  settings: { discountPercent: 0, stopPercents: [], instalments: [40_000] },
}

function planOf(more: object = {}, today = on) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields, ...more })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return planFor(parsed.matter, day(today))
}

function blocksOf(more: object = {}, today = on): readonly Block[] {
  const section = creditorsSection(planOf(more, today))
  if (section === null) throw new Error('no section')
  return section.blocks
}

const tables = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? block : []))
const texts = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'text' || block.kind === 'notice' ? block.text : []))

describe('the section of the creditors', () => {
  it('has a folded table for each of them and one of what it rests on', () => {
    const found = tables(blocksOf())
    expect(found.map(({ caption }) => caption)).toEqual([
      '銀行が受け取る額',
      'カード会社が受け取る額',
      '債権者から見た比べの前提（変えると結果も変わります）',
    ])
    for (const { isFolded } of found) expect(isFolded).toBe(true)
    expect(found[0]?.head).toEqual(['道', 'いつ', '受け取る額', '今の価値'])
    expect(found[0]?.rows.map(([way]) => way?.words)).toEqual([
      ...['任意売却', '競売', '分割', '一括の和解', '個人再生', '自己破産'],
    ])
  })

  it('tells when, how much and why', () => {
    const rows = tables(blocksOf())[0]?.rows.map((row) => row.map(({ words }) => words)) ?? []
    // 30,000 of 40,000 a month, a hundred times; 3,000,000 − 500,000 and − 200,000 of the assets, three to one
    expect(rows[2]?.slice(0, 2)).toEqual(['分割', '2026年12月21日(月)から2035年3月21日(水)まで、100回'])
    expect(rows[2]?.[2]).toMatch(/^3,000,000円。毎月30,000円ずつ/)
    expect(rows[2]?.[2]).toContain('家計から毎月払う40,000円を、残る借金の割合で分けた額です')
    expect(rows[2]?.[3]).toBe('3,000,000円')
    expect(rows[3]).toEqual(['一括の和解', '—', expect.stringContaining('まれ'), '—'])
    expect(rows[5]?.[1]).toBe('2027年11月21日(日)ごろ')
    expect(rows[5]?.[2]).toMatch(/^1,875,000円（低い見込み1,875,000円、高い見込み2,100,000円）。/)
  })

  it('gives the least offers with the claim, and the letter as text', () => {
    const blocks = blocksOf()
    const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []))
    expect(facts[0]).toMatchObject({ label: '銀行が今日請求できる額', cell: { words: '3,000,000円' } })
    expect(facts[1]?.label).toBe('個人再生より得になる最も少ない額')
    expect(facts[1]?.cell.words).toContain('2,250,001円以上')
    expect(texts(blocks).some((text) => text.startsWith('銀行への手紙の文の例：'))).toBe(true)
  })

  it('warns that a letter acknowledges the debt, and writes none where the claim may be barred', () => {
    expect(texts(blocksOf())[1]).toContain('時効が数え直し')
    const old = { ...loan, acceleratedOn: '2021-11-21', balanceOn: '2021-11-21' }
    const found = texts(blocksOf({ loans: [old] }, '2026-11-22'))
    expect(found.some((text) => text.startsWith('銀行への手紙の文の例'))).toBe(false)
    expect(found.some((text) => text.startsWith('銀行の債権は、時効が完成しているかもしれません'))).toBe(true)
  })

  it('writes percents, days, yen and months of the inputs, and where each can be changed', () => {
    const rows =
      tables(blocksOf({ settings: null }))
        .at(-1)
        ?.rows.map((row) => row.map(({ words }) => words)) ?? []
    const value = (path: string) => rows.find((row) => row[3] === path)?.[1]
    expect(value('〔settings.stopPercents〕')).toBe('0.06%・0.08%')
    expect(value('〔settings.instalments〕')).toBe('5,000円・10,000円・30,000円')
    expect(value('〔scenarios[0].voluntarySale.closingOn〕')).toBe('分かりません')
    expect(rows.at(-1)?.slice(1, 2)).toEqual(['12か月'])
    expect(rows.at(-1)?.[3]).toBe('変えられません')
    const home = {
      properties: [{ id: 'home', kind: 'house', marketValue: { low: 1, typical: 9_000_000, high: 9_000_000 } }],
    }
    const days = tables(blocksOf({ ...home, scenarios: [{ id: 'a', voluntarySale: { closingOn: '2027-03-15' } }] })).at(
      -1,
    )
    expect(days?.rows.flat().map(({ words }) => words)).toContain('2027年3月15日(月)')
  })

  it('is not there without creditors', () => {
    expect(creditorsSection(planOf({ loans: [], otherDebts: [] }))).toBe(null)
  })

  it('says that a claim is not known rather than nothing', () => {
    const facts = blocksOf({ loans: [], otherDebts: [{ id: 'card', kind: 'cardLoan', creditor: '会社' }] })[2]
    expect(facts).toMatchObject({ rows: [{ cell: { words: '分かりません（0円ではありません）' } }] })
  })
})

describe('the creditors as JSON', () => {
  it('fit their schema, and name a finding for every figure', () => {
    const { idOf, findings } = findingMap()
    const { views, inputs } = planOf().creditors()
    const all = views.map((view) => creditorJson(view, idOf))
    for (const one of all) expect(creditorSchema.safeParse(JSON.parse(JSON.stringify(one))).success).toBe(true)
    for (const one of inputs) expect(mirrorInputSchema.safeParse(mirrorInputJson(one)).success).toBe(true)
    const bank = all[0]
    expect(bank).toMatchObject({ creditor: '銀行', kind: 'unsecured', claims: ['loan'], claimed: { value: 3_000_000 } })
    expect(bank?.courses[2]).toMatchObject({
      ...{ way: 'instalments', basis: 'residual', total: { value: 3_000_000 }, low: null, high: null },
      receipts: [{ amount: { value: 30_000 }, from: '2026-12-21', until: '2035-03-21', times: 100 }],
    })
    const id = bank?.courses[2]?.receipts[0]?.amount.finding ?? ''
    expect(findings[id]?.value).toBe(30_000)
    expect(bank?.least[0]).toMatchObject({ at: 'lump', on, against: 'individual-rehabilitation' })
    expect(bank?.letter.length).toBeGreaterThanOrEqual(3)
  })
})
