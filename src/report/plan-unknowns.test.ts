import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { planJson } from './plan-json.ts'
import { planSchema } from './plan-schema.ts'
import { unknownsSection } from './plan-unknowns.ts'
import type { Block } from './report.ts'

const on = day('2026-11-21')

/** As in `unknowns.test.ts`: a residual of 8,812,000 at the high price and of 12,680,000 at the low one, paid by 100,000 a month. */
function planOf(more: object = {}) {
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    people: [{ id: 'self', relation: 'self', earlierRelief: 'none' }],
    assets: [],
    properties: [
      {
        ...{ id: 'home', kind: 'house', owners: [{ person: 'self' }], registeredUnits: 2 },
        marketValue: { low: 18_000_000, typical: 20_000_000, high: 22_000_000 },
      },
    ],
    loans: [
      {
        ...{ id: 'loan', debtor: 'self', lender: { kind: 'bank', name: '銀行' }, dayCount: 'fixed365' },
        ...{ balance: 30_000_000, balanceOn: on, acceleratedOn: on, delayRatePercent: 0 },
      },
    ],
    rights: [{ id: 'first', property: 'home', kind: 'mortgage', claim: 'loan', rank: 1, holder: '銀行' }],
    scenarios: [
      {
        id: 'plan',
        voluntarySale: {
          ...{ mediationContractOn: on, contractOn: on, closingOn: on, medium: 'electronic', deeds: 0 },
          ...{ lowPriceAgreed: false, registrationCosts: 20_000 },
        },
      },
    ],
    settings: { instalments: [100_000] },
    ...more,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return planFor(parsed.matter, on)
}

const rowsOf = (blocks: readonly Block[] | undefined, caption: string) =>
  blocks?.flatMap((block) =>
    block.kind === 'table' && block.caption === caption ? block.rows.map((row) => row.map(({ words }) => words)) : [],
  )

describe('分からないことと、次の質問', () => {
  it('opens with the question that tells most, and what it would tell', () => {
    const [first] = unknownsSection(planOf())?.blocks ?? []
    expect(first).toMatchObject({
      kind: 'notice',
      text: expect.stringMatching(/^次に分かるとよいこと：家計〔budget〕：/),
    })
    expect(first).toMatchObject({ text: expect.stringMatching(/を選べるかどうかが分かります。$/) })
  })

  it('shows each end of a hull with the fact that sets it apart', () => {
    const rows = rowsOf(unknownsSection(planOf())?.blocks, '分からないことによる幅')
    expect(rows).toContainEqual([
      '任意売却（債権者の同意をもらって売る）',
      '合計',
      '8,812,000円（売買代金が22,000,000円なら）',
      '12,680,000円（売買代金が18,000,000円なら）',
    ])
    expect(rows).toContainEqual([
      '任意売却（債権者の同意をもらって売る）',
      '終わるまで',
      '89か月（売買代金が22,000,000円なら）',
      '127か月（売買代金が18,000,000円なら）',
    ])
  })

  it('says what a way depends on, what a fact may be, and by how much knowing it narrows', () => {
    const { blocks } = unknownsSection(planOf()) ?? {}
    expect(rowsOf(blocks, 'まだ幅を出せない道')).toContainEqual([
      '任意売却（債権者の同意をもらって売る）',
      '家計〔budget〕',
    ])
    expect(rowsOf(blocks, '取りうる値と、その出どころ')).toContainEqual([
      '売買代金〔scenarios[0].voluntarySale.price〕',
      '売買代金が18,000,000円から、売買代金が22,000,000円（案件ファイルの、家の価格の見込み（低い・高い））',
      '3,868,000円',
    ])
  })

  it('marks what has been answered わからない', () => {
    const rows = rowsOf(unknownsSection(planOf({ budget: null }))?.blocks, '分かると、もっと正確になること')
    expect(rows?.at(-1)?.[0]).toMatch(/^家計〔budget〕：.*（わからないと答えてあります）$/)
  })
})

describe('the JSON of the unknowns', () => {
  const json = planSchema.parse(JSON.parse(JSON.stringify(planJson(planOf()))))

  it('gives each end its value, its facts and a finding of that value', () => {
    const total = json.hulls
      .find(({ way }) => way === 'voluntary-sale')
      ?.figures.find(({ figure }) => figure === 'total')
    expect(total).toMatchObject({
      always: true,
      low: { value: 8_812_000, facts: [{ path: 'scenarios[0].voluntarySale.price', value: 22_000_000 }] },
      high: { value: 12_680_000, facts: [{ path: 'scenarios[0].voluntarySale.price', value: 18_000_000 }] },
    })
    for (const end of [total?.low, total?.high]) expect(json.findings[end?.finding ?? '']?.value).toBe(end?.value)
  })

  it('names the next question', () => {
    expect(json.nextQuestion).toBe('budget')
    expect(json.unknowns[0]).toMatchObject({ path: 'budget', label: '家計〔budget〕', asked: false, domain: null })
  })
})
