import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { day } from '#base/day.ts'
import { budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { budgetReport } from './budget-report.ts'
import type { Block, Report } from './report.ts'

function reportOf(fields: object): Report {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { found, problems } = budgetOf(parsed.matter, day('2026-11-21'))
  return budgetReport(found, problems)
}

const example = (name: string) => reportOf(JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')))
const blocks = (report: Report, id: string): readonly Block[] =>
  report.sections.find((section) => section.id === id)?.blocks ?? []
const table = (report: Report, id: string) =>
  blocks(report, id).flatMap((block) =>
    block.kind === 'table' ? [block.head, ...block.rows.map((row) => row.map(({ words }) => words))] : [],
  )
const texts = (report: Report, id: string) =>
  blocks(report, id).flatMap((block) => (block.kind === 'text' || block.kind === 'notice' ? block.text : []))
const facts = (report: Report, id: string) =>
  blocks(report, id).flatMap((block) =>
    block.kind === 'facts' ? block.rows.map(({ label, cell }) => [label, cell.words]) : [],
  )

const self = [{ id: 'self', name: '本人' }]
const spent = (...expenses: readonly object[]) => ({
  budget: { expenses: expenses.map((one, index) => ({ id: `out${index}`, ...one })) },
})

describe('the report of a budget', () => {
  const report = example('first-letters')

  it('has its sections in the order of the statement', () => {
    expect(report.title).toBe('家計（生活収支報告書）：コロナで収入が減り、最初の滞納から2か月で競売の予告が届いた家')
    expect(report.on).toBe('2026年11月21日(土)')
    expect(report.sections.map(({ id }) => id)).toEqual([
      'household',
      'income',
      'expense',
      'surplus',
      'yardsticks',
      'offer',
      'checks',
      'problems',
    ])
    expect(facts(report, 'household')).toEqual([
      ['本人', '54歳'],
      ['母', '81歳'],
    ])
  })

  it('shows item, month, plan and yardstick, the parts below their line and the total last', () => {
    expect(table(report, 'income')).toEqual([
      ['収入', '月額', '計画'],
      ['給与（手取り）', '200,000円', '200,000円'],
      ...['賞与（手取り）', '自営収入'].map((label) => [label, 'なし', 'なし']),
      ['年金', '66,000円', '66,000円'],
      ...['児童手当・児童扶養手当', '雇用保険などの給付', '生活保護', '養育費・援助', '家賃収入', 'その他の収入'].map(
        (label) => [label, 'なし', 'なし'],
      ),
      ['合計', '266,000円', '266,000円'],
    ])
    const rows = table(report, 'expense')
    expect(rows[0]).toEqual(['支出', '月額', '計画', '目安'])
    expect(rows[1]).toEqual(['家賃・地代', '0円', '62,000円', ''])
    expect(rows.slice(5, 11)).toEqual([
      ['食費', '58,000円（およそ）', '58,000円（およそ）', '平均 94,895円'],
      ['水道・光熱費', '20,201円', '20,201円', '平均 24,547円'],
      ['うちガス代', '6,200円', '6,200円', ''],
      ['うち電気代', '9,800円', '9,800円', ''],
      ['うち水道代', '4,201円', '4,201円', ''],
      ['電話・インターネット', '7,000円', '7,000円', ''],
    ])
    expect(rows.at(-1)).toEqual(['合計', '252,701円', '186,701円', ''])
    expect(texts(report, 'income')).toEqual([])
    expect(facts(report, 'surplus')).toEqual([
      ['収支（収入から支出を引いた額）', '13,299円'],
      ['収支（計画）', '79,299円'],
    ])
  })

  it('holds yardsticks beside the same lines, with what they speak of', () => {
    expect(table(report, 'yardsticks').slice(0, 3)).toEqual([
      ['目安', '目安の額', '実際の支出'],
      // (46,930 + 39,890) × 0.87 = 75,533.4, up to 75,540; + 38,060 + 5,000
      ['生活扶助基準（生活保護の基準）', '118,600円', '105,201円'],
      ['食費と水道・光熱費の確かめの線（生活扶助基準の60%）', '71,160円', '78,201円'],
    ])
    const said = texts(report, 'yardsticks')
    expect(said[0]).toBe(
      '生活扶助基準（生活保護の基準）が見ている項目：食費、水道・光熱費、電話・インターネット、日用品代、被服費、通勤・交通費、新聞・本代、交際費、娯楽費。',
    )
    expect(said).toHaveLength(4)
    expect(report.terms.map(({ term }) => term)).toContain('生活扶助基準')
  })

  it('gives a finding for every amount, and for none that is not there', () => {
    for (const { blocks } of report.sections) {
      for (const block of blocks) {
        if (block.kind !== 'table' || block.head.includes('実際の支出')) continue
        for (const { words, finding } of block.rows.flat()) expect(finding !== null, words).toBe(/\d円/.test(words))
      }
    }
  })

  it('tells the offers as our own estimate, and limitation first', () => {
    expect(facts(report, 'offer')).toEqual([
      ['ふだんの月の目安', '月0円〜13,000円'],
      ['返済余力の目安（生活扶助基準（生活保護の基準））', '0円'],
      ['返済余力の目安（給料を差し押さえられたときに手元に残る額）', '13,299円'],
      ['計画の月の目安', '月30,000円まで'],
      // 266,000 − 118,600 − 75,000 − 6,500; 266,000 − 180,201 − 6,500
      ['返済余力の目安（生活扶助基準（生活保護の基準））', '65,900円'],
      ['返済余力の目安（給料を差し押さえられたときに手元に残る額）', '79,299円'],
    ])
    expect(texts(report, 'offer')).toHaveLength(1)
    expect(texts(report, 'offer')[0]).toContain('払う前に消滅時効を確かめてください')
    expect(report.sections.find(({ id }) => id === 'offer')?.title).toContain('私たちの見積り')
  })

  it('lists what has no paper and what comes once', () => {
    expect(texts(report, 'checks')[0]).toContain('給与（手取り）（本人）、年金（母）、住宅ローンの返済')
    expect(facts(report, 'checks')).toEqual([['交際費（一度だけ。ふだんの月には入れていません）', '10,000円']])
  })
})

describe('a budget that falls short', () => {
  const report = reportOf({
    people: self,
    budget: {
      incomes: [{ id: 'pay', person: 'self', kind: 'pension', net: 100_000, interval: 'monthly' }],
      expenses: [{ id: 'food', kind: 'food', monthly: 150_000 }],
      noneOf: budgetLineIds.filter((id) => id !== 'food' && id !== 'income.pension'),
    },
  })

  it('shows the surplus below zero, offers nothing, and names what to look at first', () => {
    expect(facts(report, 'surplus')).toEqual([['収支（収入から支出を引いた額）', '－50,000円']])
    expect(texts(report, 'surplus')[0]).toContain('支出が収入を上回っています')
    expect(facts(report, 'offer')).toEqual([['ふだんの月の目安', '0円']])
    const said = texts(report, 'offer')
    expect(said).toHaveLength(1)
    for (const words of ['消滅時効', '個人再生', '自己破産', '法テラス']) expect(said[0]).toContain(words)
    expect(report.title).toBe('家計（生活収支報告書）')
  })
})

describe('what is not known', () => {
  it('is told in three ways, and never as 0 yen', () => {
    const report = reportOf(
      spent(
        { kind: 'food', monthly: null },
        { kind: 'rent', monthly: 5 },
        { kind: 'rent', category: 'housing.parking', monthly: 0 },
        { kind: 'medical', monthly: 3 },
        { kind: 'medical', monthly: null },
      ),
    )
    const rows = new Map(table(report, 'expense').map(([label, amount]) => [label, amount]))
    expect(rows.get('食費')).toBe('分かりません')
    expect(rows.get('家賃・地代')).toBe('5円')
    expect(rows.get('駐車場代')).toBe('0円')
    expect(rows.get('医療費')).toBe('3円と、分からない部分')
    expect(rows.get('うち医療費')).toBe('分かりません')
    expect(rows.get('教育費')).toBe('まだ聞いていません')
    expect(rows.get('合計')).toBe('8円')
    expect(table(report, 'expense')[0]).toEqual(['支出', '月額'])
    expect(texts(report, 'expense')[0]).toContain('食費')
    expect(texts(report, 'expense')[0]).not.toContain('駐車場代')
    expect(table(report, 'income').at(-1)).toEqual(['合計', '分かりません'])
    expect(facts(report, 'surplus')).toEqual([['収支（収入から支出を引いた額）', '分かりません']])
    expect(texts(report, 'surplus')).toEqual([])
    expect(texts(report, 'offer')).toEqual([
      'ふだんの月：まだ出せません。収入と支出の、分からない項目とまだ聞いていない項目が分かると、出せることがあります。',
    ])
    expect(report.sections.map(({ id }) => id)).not.toContain('household')
    expect(report.sections.map(({ id }) => id)).not.toContain('yardsticks')
  })

  it('of a yardstick is told beside it', () => {
    const people = [
      { id: 'self', bornOn: '1980-01-01' },
      { id: 'b', name: '子' },
    ]
    const budget = { household: ['b', 'self'], expenses: [{ id: 'food', kind: 'food', monthly: 7 }] }
    const report = reportOf({ people, budget })
    expect(table(report, 'yardsticks').slice(1)).toEqual([
      ['家計調査の平均：食料（2人以上の世帯）', '94,895円', '7円'],
      ['家計調査の平均：光熱・水道（2人以上の世帯）', '24,547円', '分かりません'],
      ['家計調査の平均：被服・履物（2人以上の世帯）', '10,063円', '分かりません'],
      ['家計調査の平均：消費支出（合計）（2人以上の世帯）', '314,001円', '7円と、分からない部分'],
    ])
    expect(facts(report, 'household')).toEqual([
      ['子', '年齢は分かりません'],
      ['家族', '46歳'],
    ])
  })

  it('of an open side is named where the offer waits for it', () => {
    const budget = {
      incomes: [{ id: 'pay', person: 'self', kind: 'pension', net: 9, interval: 'monthly' }],
      expenses: [{ id: 'food', kind: 'food', monthly: 8 }],
    }
    const without = (...open: readonly string[]) => {
      const noneOf = budgetLineIds.filter((id) => !['food', 'income.pension', ...open].includes(id))
      return texts(reportOf({ people: self, budget: { ...budget, noneOf } }), 'offer')[0]
    }
    expect(without('car')).toContain('支出の、')
    expect(without('car')).not.toContain('収入と')
  })
})

describe('checks', () => {
  const low = (food: number) =>
    reportOf({
      people: [{ id: 'self', bornOn: '1980-01-01' }],
      budget: {
        ...{ household: ['self'], grade: '1-1', noneOf: ['utilities'] },
        expenses: [{ id: 'food', kind: 'food', monthly: food }],
      },
    })

  it('tell where food and utilities look too low: 60 % of 77,220 is 46,332', () => {
    expect(texts(low(46_331), 'checks')[0]).toContain('少なめ')
    expect(texts(low(46_332), 'checks')[0]).not.toContain('少なめ')
  })

  it('are not there where there is nothing to check', () => {
    expect(blocks(reportOf({}), 'checks')).toEqual([])
  })

  it('tell an amount that comes once and is not known', () => {
    expect(facts(reportOf(spent({ kind: 'medical', once: true })), 'checks')).toEqual([
      ['医療費（一度だけ。ふだんの月には入れていません）', '分かりません'],
    ])
  })
})
