import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { planJson } from './plan-json.ts'
import { planReport } from './plan-report.ts'
import { planSchema } from './plan-schema.ts'
import type { Block } from './report.ts'

const seed = JSON.parse(readFileSync('examples/guarantee-company.json', 'utf8'))
const [loan] = seed.loans
const known = { ...loan, guarantor: { ...loan.guarantor, delayRatePercent: 14.6 }, dayCount: 'fixed365' }
const people = [...seed.people, { id: 'spouse', name: '配偶者' }]

function planOf(fields: object) {
  const parsed = matterFrom({ ...seed, ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return planFor(parsed.matter, day('2026-11-21'))
}

const blocks = (fields: object, id: string): readonly Block[] =>
  planReport(planOf(fields)).sections.find((section) => section.id === id)?.blocks ?? []
const rows = (fields: object, id: string) =>
  blocks(fields, id).flatMap((block) =>
    block.kind === 'facts' ? block.rows.map(({ label, cell }) => [label, cell.words]) : [],
  )
const table = (fields: object, id: string, caption: string) =>
  blocks(fields, id).flatMap((block) =>
    block.kind === 'table' && block.caption.startsWith(caption)
      ? block.rows.map((row) => row.map(({ words }) => words))
      : [],
  )

const paid = { id: 'p', kind: 'payment', on: '2026-11-10', loan: 'home-loan', amount: 300_000 }
const bill = {
  id: 'bill',
  loan: 'home-loan',
  on: '2026-11-21',
  principal: 20_000_000,
  damages: 296_000,
  costs: 3_000,
  total: 20_299_000,
}

describe('a debt', () => {
  it('shows no parts that the file does not tell', () => {
    expect(rows({}, 'debts').map(([label]) => label)).toEqual(['残元金', '遅延損害金', '合計（損害金を除く）'])
  })

  it('shows what a payment covered: 208,000 of damages and 92,000 of principal', () => {
    expect(rows({ loans: [known], events: [paid] }, 'debts')).toContainEqual([
      '2026年11月10日(火)の支払い300,000円',
      '損害金へ208,000円、元金へ92,000円',
    ])
    const first = { ...known, allocationOrder: 'principalFirst' }
    expect(rows({ loans: [first], events: [{ ...paid, amount: 20_300_000 }] }, 'debts')).toContainEqual([
      '2026年11月10日(火)の支払い20,300,000円',
      '損害金へ208,000円、元金へ20,000,000円、余り92,000円',
    ])
  })

  it('shows costs, and the sum of all parts', () => {
    const shown = rows({ loans: [known], statements: [bill] }, 'debts')
    expect(shown).toContainEqual(['費用（計算書による）', '3,000円'])
    expect(shown).toContainEqual(['請求されうる合計', '20,299,000円'])
  })

  it('is held against a statement', () => {
    const caption = '債権者の計算書との比べ（保証会社、2026年11月21日(土)）'
    expect(table({ loans: [known], statements: [bill] }, 'debts', caption)).toEqual([
      ['元金', '20,000,000円', '20,000,000円', '0円'],
      ['損害金', '296,000円', '296,000円', '0円'],
      ['費用', '3,000円', '計算できない', '—'],
      ['合計', '20,299,000円', '20,299,000円', '0円'],
    ])
    // 38 days in place of 37: both ends are counted
    const more = { ...bill, damages: 304_000, total: 20_307_000 }
    expect(rows({ loans: [known], statements: [more] }, 'debts')).toContainEqual([
      '損害金',
      'くいちがいの理由の見込み：2026年10月15日(木)の当日も数えている',
    ])
  })

  it('is summed for a person only where that person owes several', () => {
    const two = [known, { id: 'second', debtor: 'debtor', balance: 1_000_000, balanceOn: '2026-11-01' }]
    const label = (loans: readonly object[]) =>
      rows({ people, loans }, 'debts').filter(([name]) => name?.endsWith('が請求されうる合計'))
    expect(label([known])).toEqual([])
    expect(label(two).map(([, words]) => words)).toEqual(['21,296,000円'])
  })
})

const incomes = [{ id: 'pay', person: 'debtor', kind: 'wage', net: 242_000, gross: 310_000, interval: 'monthly' }]
const budget = { incomes, household: ['debtor'] }
const letter = (kind: string) => ({ letters: [...seed.letters, { id: 'new', kind, receivedOn: '2026-11-20' }] })

describe('a seizure', () => {
  it('shows no more than the pay while nobody has a title', () => {
    expect(blocks({ budget }, 'seizures').map(({ kind }) => kind)).toEqual(['text', 'table'])
    expect(blocks({}, 'seizures')).toEqual([])
  })

  it('shows the papers, each kind of creditor, what is found out and what can be done once there is one', () => {
    const fields = { budget, ...letter('claim-seizure-order') }
    expect(table(fields, 'seizures', '差押えのもとになる書類')).toEqual([
      ['債権差押命令', '保証会社', '2026年11月20日(金)', '差押えがされています'],
    ])
    expect(table(fields, 'seizures', '債権者の種類ごとに')).toEqual([
      ['本人', '60,500円', '121,000円', '108,000円〜113,600円', '60,500円'],
    ])
    expect(table(fields, 'seizures', '債権者が裁判所を通じて').map((row) => row.slice(1))).toEqual([
      ['預金', '調べられる'],
      ['株式・投資信託', '調べられる'],
      ['不動産', '財産開示の後なら調べられる'],
      ['勤め先', '調べられない'],
    ])
    const steps = blocks(fields, 'seizures').flatMap((block) => (block.kind === 'steps' ? block.items : []))
    // collectable from 11-28 (8 days) and 12-19 (29 days): the court is last open on 11-27 and 12-18, Fridays
    expect(steps.slice(0, 2).map(({ by }) => by)).toEqual(['2026年11月27日(金)まで', '2026年12月18日(金)まで'])
  })

  it('names the office for taxes', () => {
    const fields = letter('tax-seizure')
    expect(table(fields, 'seizures', '差押えのもとになる書類')[0]?.[3]).toBe('役所は判決なしで差し押さえられます')
    const steps = blocks(fields, 'seizures').flatMap((block) => (block.kind === 'steps' ? block.items : []))
    expect(steps.map(({ who }) => who)).toEqual(['差し押さえた役所'])
    expect(blocks(fields, 'seizures')[0]).toMatchObject({ text: expect.stringContaining('督促の手紙だけで') })
  })

  it('shows what is protected, what could be taken of assets, and how several share', () => {
    const fields = {
      ...letter('judgment'),
      loans: [{ ...known, judgmentFinalOn: '2026-11-20' }],
      budget: { incomes: [...incomes, { id: 'old', person: 'debtor', kind: 'pension', net: 90_000 }] },
      assets: [{ id: 'cash', kind: 'cash', value: 700_000 }],
      otherDebts: [
        {
          id: 'card',
          kind: 'cardLoan',
          creditor: 'カード社',
          debtor: 'debtor',
          balance: 20_296_000,
          judgmentFinalOn: '2026-11-01',
        },
      ],
    }
    expect(rows(fields, 'seizures')[0]).toEqual(['本人の年金', expect.stringContaining('差し押さえられません')])
    expect(table(fields, 'seizures', '財産から')).toEqual([['現金', '700,000円', '40,000円']])
    // 60,500 by equal claims
    expect(table(fields, 'seizures', '差押えが重なったときの分け方（手取り242,000円')).toEqual([
      ['保証会社', '30,250円'],
      ['カード社', '30,250円'],
    ])
  })
})

describe('the JSON of claims', () => {
  it('fits the schema with everything in it', () => {
    const fields = {
      ...{ people, budget, loans: [known], events: [paid], statements: [bill], ...letter('claim-seizure-order') },
      assets: [{ id: 'cash', kind: 'cash', value: 700_000 }],
    }
    const json = planJson(planOf(fields))
    expect(planSchema.safeParse(json).error?.issues ?? []).toEqual([])
    expect(json.debts[0]?.allocations).toEqual([
      {
        ...{
          payment: 'p',
          on: '2026-11-10',
          amount: 300_000,
          costs: 0,
          interest: 0,
          damages: 208_000,
          principal: 92_000,
        },
        ...{ unapplied: 0, finding: expect.any(String) },
      },
    ])
    expect(json.personDebts.map(({ name, total }) => [name, total.value])).toEqual([
      ['本人', json.debts[0]?.claimed.value],
    ])
    expect(json.reconciliations[0]?.reasons.map(({ id }) => id)).toContain('payment')
    expect(json.enforcement?.state).toBe('used')
  })
})
