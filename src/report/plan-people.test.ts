import { describe, expect, it } from 'vitest'
import type { PersonView } from '#assessment/people/person-views.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { planJson } from './plan-json.ts'
import { planReport } from './plan-report.ts'
import { planSchema } from './plan-schema.ts'
import type { Block } from './report.ts'

const loan = {
  ...{ id: 'loan', lender: { kind: 'bank', name: '銀行' }, contractOn: '2021-04-01', acceleratedOn: '2026-11-21' },
  ...{ balance: 10_000_000, balanceOn: '2026-11-21', delayRatePercent: 0, dayCount: 'fixed365' },
}

function planOf(fields: object) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return planFor(parsed.matter, day('2026-11-21'))
}

const section = (fields: object, id: string): readonly Block[] =>
  planReport(planOf(fields)).sections.find((one) => one.id === id)?.blocks ?? []
const table = (fields: object, caption: string) => {
  const found = section(fields, 'people').find((block) => block.kind === 'table' && block.caption === caption)
  return found?.kind === 'table' ? found.rows.map((row) => row.map(({ words }) => words)) : null
}
const rows = (fields: object) =>
  section(fields, 'limitations').flatMap((block) =>
    block.kind === 'facts' ? block.rows.map(({ label, cell }) => [label, cell.words]) : [],
  )

const father = { id: 'father', name: '父', diedOn: '2026-09-01' }
const son = { id: 'son', name: '子', heirOf: 'father', heirAs: 'child', knewInheritanceOn: '2026-09-20' }
const uncle = { id: 'uncle', name: 'おじ' }
const estate = {
  people: [father, son, uncle],
  loans: [{ ...loan, debtor: 'father', jointGuarantors: ['uncle'] }],
  events: [{ id: 'paid', kind: 'payment', on: '2026-11-21', person: 'uncle', loan: 'loan', amount: 30_000 }],
}

describe('what is asked of each person', () => {
  it('is nothing of the dead, and of the heirs their share until they renounce', () => {
    expect(table(estate, '請求される人')).toEqual([
      ['父', '債務者', '銀行', '亡くなっています。相続人が負います（放棄できます）'],
      ['おじ', '連帯保証人', '銀行', '全額を請求されます'],
    ])
    expect(table(estate, '相続で負う額')).toEqual([['子', '銀行', '10,000,000円']])
    const unknown = { ...estate, people: [father, { ...son, heirAs: null }, uncle] }
    expect(table(unknown, '相続で負う額')).toEqual([['子', '銀行', '分かりません（0円ではありません）']])
  })

  it('has its last days, the safe one first', () => {
    // 2026-12-20 is a Sunday; two months from 2026-11-21 end with 2027-01-21.
    expect(table(estate, '人ごとに決めること・守られる期限')?.map((row) => row.slice(0, 4))).toEqual([
      ['子', '相続するか放棄するかを決める（家庭裁判所）', '2026年12月18日(金)', '2026年12月20日(日)'],
      ['おじ', '債権者がこの保証人に知らせる期限', '2027年1月21日(木)', '2027年1月21日(木)'],
    ])
    const divorced = { people: [{ id: 'self', name: '本人', relation: 'self', divorcedOn: '2024-11-20' }] }
    expect(table(divorced, '人ごとに決めること・守られる期限')?.[0]?.[3]).toBe('2026年11月20日(金)（過ぎています）')
    expect(section({ people: [{ id: 'self', relation: 'self' }] }, 'people')).toEqual([])
  })

  it('can be claimed back from others', () => {
    expect(table(estate, 'ほかの人に求められる額（求償）')).toEqual([['おじ', '父', '銀行', '30,000円']])
  })

  it('stands in the JSON by its schema, every day with its finding', () => {
    const json = planJson(planOf(estate))
    expect(planSchema.safeParse(JSON.parse(JSON.stringify(json))).success).toBe(true)
    expect(json.personViews.map(({ person, roles }) => [person, roles])).toEqual([
      ['father', ['deceased', 'debtor']],
      ['son', ['heir']],
      ['uncle', ['jointGuarantor']],
    ])
    const [, heir, guarantor] = json.personViews
    expect(heir?.owes).toMatchObject([{ claim: 'loan', owes: 'share', amount: { value: 10_000_000 } }])
    expect(heir?.decisions).toMatchObject([{ on: '2026-12-20', safeOn: '2026-12-18', passed: false }])
    expect(json.findings[heir?.decisions[0]?.finding ?? '']?.rule).toBe('inheritance-renunciation-deadline')
    expect(guarantor?.recourse).toMatchObject([{ from: 'father', amount: { value: 30_000 } }])
    const views: readonly PersonView[] = planOf(estate).personViews
    expect(json.personViews.map(({ notes }) => notes)).toEqual(views.map(({ notes }) => notes))
  })
})

describe('the limitation of each', () => {
  it('is named where several owe, and gives the other day where one is in doubt', () => {
    // Five years from 2026-11-21; the guarantor's payment of that day moves nothing.
    expect(rows(estate)).toEqual([
      ['銀行、父の時効', 'ほかに何もなければ、2031年11月21日(金)で時効の期間が終わります。'],
      ['銀行、おじの時効', 'ほかに何もなければ、2031年11月21日(金)で時効の期間が終わります。'],
    ])
    const alone = { people: [uncle], loans: [{ ...loan, debtor: 'uncle' }] }
    expect(rows(alone).map(([label]) => label)).toEqual(['銀行'])
    const unnamed = { loans: [{ ...loan, jointGuarantors: ['uncle'] }], people: [uncle] }
    expect(rows(unnamed).map(([label]) => label)).toEqual(['銀行、債務者の時効', '銀行、おじの時効'])
    const since = { ...loan, contractOn: '2021-04-01', acceleratedOn: '2022-01-31', lastPaidOn: '2023-01-31' }
    const doubtful = { people: [father, uncle], loans: [{ ...since, debtor: 'uncle', jointDebtors: ['father'] }] }
    expect(rows(doubtful)[0]?.[1]).toBe(
      'ほかに何もなければ、2027年1月31日(日)で時効の期間が終わります。見解や、まだ分からない事実しだいで、2028年1月31日(月)になることもあります。早い方の日からは払う前に確かめ、遅い方の日までは完成したと決めないでください。',
    )
    const letters = [{ id: 'suit', kind: 'complaint', receivedOn: '2026-11-21' }]
    expect(rows({ ...doubtful, letters })[0]?.[1]).toContain('続いている間は、時効は完成しません。見解や')
    expect(planJson(planOf(doubtful)).limitations[0]).toMatchObject({
      person: 'uncle',
      role: 'debtor',
      otherwiseOn: '2028-01-31',
    })
  })

  it('of other debts and taxes stands beside it', () => {
    const otherDebts = [
      { id: 'card', kind: 'creditCard', creditor: 'カード会社', contractOn: '2015-04-01', lastPaidOn: '2020-05-05' },
    ]
    const tax = (kind: string, statutoryDueOn: string) => ({
      taxArrears: [{ id: 'tax', kind, office: '市役所', statutoryDueOn }],
    })
    expect(rows({ otherDebts })).toEqual([
      ['カード会社', '2025年5月5日(月)で時効の期間が過ぎているかもしれません。払う前に弁護士に確かめてください。'],
    ])
    expect(planOf({ otherDebts }).nextSteps[0]?.id).toBe('check-limitation')
    expect(rows(tax('propertyTax', '2021-04-30'))[0]?.[1]).toContain(
      '2026年4月30日(木)で時効の期間が過ぎています。ふつうは督促状で',
    )
    expect(rows(tax('propertyTax', '2024-04-30'))[0]?.[1]).toContain('2029年4月30日(月)で時効の期間が終わります。')
    expect(rows(tax('healthInsurance', '2025-04-30'))[0]?.[1]).toContain(
      '2027年4月30日(金)（保険税なら2030年4月30日(火)）で',
    )
    expect(planOf(tax('propertyTax', '2021-04-30')).nextSteps.map(({ id }) => id)).not.toContain('check-limitation')
    const rights = [{ id: 'r', property: 'home', kind: 'taxSeizure', claim: 'tax', registeredOn: '2025-01-31' }]
    const seized = { ...tax('propertyTax', '2021-04-30'), rights, properties: [{ id: 'home', kind: 'house' }] }
    expect(rows(seized)).toEqual([['市役所', '差押えなどが続いている間は、時効は完成しません。']])
    expect(planJson(planOf(seized)).otherLimitations).toMatchObject([
      { claim: 'tax', kind: 'tax', status: 'pending', person: null },
    ])
  })
})
