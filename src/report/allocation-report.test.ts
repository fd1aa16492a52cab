import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { RowChange } from '#assessment/allocation/changes.ts'
import { type AllocationStudy, allocationStudy } from '#assessment/allocation/study.ts'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { matterFrom } from '#matter/parse.ts'
import { allocationJson } from './allocation-json.ts'
import { allocationReport } from './allocation-report.ts'
import type { Block } from './report.ts'

const on = day('2026-11-21')
const example = (name: string) => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'))

function studyOf(fields: object, changes: readonly RowChange[] = []): AllocationStudy {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const result = allocationStudy(parsed.matter, on, changes)
  if (result.kind !== 'study') throw new Error(JSON.stringify(result))
  return result.study
}

const sectionOf = (study: AllocationStudy, id: string) =>
  allocationReport(study).sections.find((section) => section.id === id)?.blocks ?? null
const rowsOf = (blocks: readonly Block[] | null, caption: string) =>
  (blocks ?? []).flatMap((block) =>
    block.kind === 'table' && block.caption.startsWith(caption)
      ? block.rows.map((row) => row.map(({ words }) => words))
      : [],
  )
const textsOf = (blocks: readonly Block[] | null) =>
  (blocks ?? []).flatMap((block) => (block.kind === 'text' || block.kind === 'notice' ? [block.text] : []))

const right = (id: string, kind: string, more: object = {}) => ({ id, kind, property: 'home', ...more })
const home = {
  properties: [{ id: 'home', kind: 'house' }],
  loans: [{ id: 'loan', lender: { kind: 'bank', name: '銀行' }, balance: 20_000_000 }],
  rights: [right('m1', 'mortgage', { claim: 'loan', rank: 1 })],
  scenarios: [
    { id: 'sale', voluntarySale: { price: 19_000_000, contractOn: '2026-12-10', deeds: 1, registrationCosts: 40_000 } },
  ],
}

describe('the table', () => {
  it('stands with who is paid, the amount, and the name by which a row is set', () => {
    const blocks = sectionOf(studyOf(home), 'allocation')
    expect(rowsOf(blocks, '配分')).toEqual([
      ['仲介手数料', '媒介業者', '693,000円', 'brokerage'],
      ['登記費用', '司法書士', '40,000円', 'registration'],
      ['印紙税', '税務署', '10,000円', 'stamp'],
      ['銀行（1番）への支払い', '銀行', '18,257,000円', 'loan'],
      ['合計', '', '19,000,000円', ''],
    ])
    expect(rowsOf(blocks, '売買代金から払えない額')).toEqual([])
    expect(allocationReport(studyOf(home)).title).toBe('売買代金配分表（案）')
    expect(allocationReport(studyOf({ ...home, title: '家' })).title).toBe('売買代金配分表（案）：家')
  })

  it('tells what is not paid out of the price, line by line', () => {
    const blocks = sectionOf(studyOf(example('seized-condominium')), 'allocation')
    expect(rowsOf(blocks, '売買代金から払えない額')).toEqual([
      ['管理費等の遅延損害金', '31,200円'],
      ['市役所', '200,000円'],
      ['合計', '231,200円'],
    ])
  })

  it('says where the costs are above the price', () => {
    const scenarios = [
      { id: 'sale', voluntarySale: { price: 40_000, contractOn: '2026-12-10', registrationCosts: 45_000 } },
    ]
    // brokerage 2,200, stamps 200
    expect(textsOf(sectionOf(studyOf({ ...home, scenarios }), 'allocation'))[0]).toContain('7,400円超えています')
  })
})

describe('the consents', () => {
  const consents = (more: object, changes: readonly RowChange[] = []) => {
    const blocks = sectionOf(studyOf({ ...home, ...more }, changes), 'consents')
    return {
      rows: rowsOf(blocks, '同意が要る人'),
      texts: textsOf(blocks),
      open: rowsOf(blocks, '話し合いで動かせる行'),
    }
  }
  const second = (more: object) => ({
    rights: [...home.rights, right('m2', 'mortgage', { rank: 2, holder: '2番', ...more })],
  })

  it('tell what each needs and gets, and that all is well', () => {
    const { rows, texts, open } = consents(second({ securedBalance: 4_500_000, releaseAsked: 300_000 }))
    // No more than 10,000,000 is expected of an auction of 19,000,000: 13,300,000 less 800,000
    expect(rows).toEqual([
      ['銀行', '12,500,000円（見込み）', '17,957,000円', '0円'],
      ['2番', '300,000円', '300,000円', '0円'],
    ])
    expect(texts.at(-1)).toContain('必要な額に全員届く計算です')
    expect(open).toEqual([])
  })

  it('name who is short and which rows could move', () => {
    const { texts, open } = consents(second({ securedBalance: 4_500_000, releaseAsked: 500_000 }))
    expect(texts.at(-1)).toBe('足りない人がいます：2番に200,000円。')
    expect(open.map(([label]) => label)).toEqual(['仲介手数料', '登記費用', '2番への抹消承諾料（ハンコ代）'])
  })

  it('do not know what somebody of whom nothing is known needs', () => {
    const { rows, texts } = consents(second({}))
    expect(rows[1]).toEqual(['2番', '分かりません', '0円', '分かりません'])
    expect(texts).toContain('2番に必要な額は分かりません。分かるまで、ここの計算には入っていません。')
    expect(texts.at(-1)).toContain('額の分かる人は全員届く')
    const [, consent] = allocationJson(studyOf({ ...home, ...second({}) })).consents
    expect(consent).toMatchObject({ needs: null, finding: null, short: null, gets: 0, assumed: true })
  })
})

describe('what follows', () => {
  it('tells what a change moved, and nothing without one', () => {
    const changes = [{ row: 'moving', amount: yen(200_000) }]
    expect(rowsOf(sectionOf(studyOf(home, changes), 'moved'), '動いた行')).toEqual([
      ['引越費用（債権者が認めた場合）', '0円', '200,000円', '＋200,000円'],
      ['銀行（1番）への支払い', '18,257,000円', '18,057,000円', '－200,000円'],
    ])
    expect(sectionOf(studyOf(home), 'moved')).toBe(null)
  })

  it('puts the rows of the proposals in the order of the sheet', () => {
    const rows = rowsOf(sectionOf(studyOf(home), 'proposals'), '案の比べ')
    expect(rows.map(([label]) => label)).toEqual([
      ...['仲介手数料', '登記費用', '印紙税', '引越費用（債権者が認めた場合）', '銀行（1番）への支払い'],
    ])
    expect(rows[3]?.slice(1)).toEqual(['0円', '300,000円'])
  })

  it('says of each residual who can be asked for it', () => {
    const rights = [
      ...home.rights,
      right('card', 'seizure', { holder: 'カード会社', securedBalance: 900_000 }),
      right('s', 'taxSeizure', { claim: 't' }),
    ]
    const taxArrears = [{ id: 't', kind: 'propertyTax', office: '市役所', principal: 300_000 }]
    const loans = [{ ...home.loans[0], debtor: 'a', jointGuarantors: ['b'] }]
    const people = [
      { id: 'a', name: '夫' },
      { id: 'b', name: '妻' },
    ]
    const rows = rowsOf(sectionOf(studyOf({ ...home, rights, taxArrears, loans, people }), 'residual'), '債権者ごと')
    // 19,000,000 less 743,000, 90,000 and 100,000
    expect(rows).toEqual([
      ['銀行', '1,933,000円', '夫、妻'],
      ['カード会社', '810,000円', '分かりません'],
      ['市役所（税）', '200,000円', '滞納している人'],
    ])
  })

  it('compares with the auction without counting a tax twice', () => {
    const rights = [
      { ...home.rights[0], registeredOn: '2015-03-20' },
      right('s', 'taxSeizure', { claim: 't', holder: '市役所' }),
    ]
    const taxArrears = [
      { id: 't', kind: 'propertyTax', principal: 1_000_000, lateCharge: 0, statutoryDueOn: '2014-06-30' },
    ]
    const study = studyOf({ ...home, rights, taxArrears })
    // 19,000,000 at 70 %: 13,300,000 less 800,000 and the tax
    expect(rowsOf(sectionOf(study, 'auction'), '債権者ごと').map((row) => [row[0], row[1], row[3]])).toEqual([
      ['売れる価格', '19,000,000円', '約1,330万円'],
      ['競売の手続費用', '—', '約80万円'],
      ['銀行', '17,257,000円', '約1,150万円'],
      ['市役所', '1,000,000円', '約100万円'],
    ])
    const { auction } = allocationJson(study)
    for (const one of [auction?.low, auction?.typical, auction?.high]) {
      const paid = one?.payouts.reduce((sum, { amount }) => sum + amount.value, 0) ?? 0
      expect((one?.cost.value ?? 0) + paid + (one?.surplus ?? 0)).toBe(one?.price.value)
    }
  })

  it('explains the terms of law that it uses', () => {
    const terms = (more: object) => allocationReport(studyOf({ ...home, ...more })).terms.map(({ term }) => term)
    expect(terms({})).toEqual(expect.arrayContaining(['配分表', '任意売却', '競売']))
    expect(terms({})).not.toContain('根抵当権')
    expect(terms({ rights: [...home.rights, right('r', 'revolvingMortgage', { rank: 2 })] })).toEqual(
      expect.arrayContaining(['根抵当権', '無剰余', '極度額']),
    )
  })
})
