import { describe, expect, it } from 'vitest'
import { pairLoanRehab } from './pair-loan-rehab.table.ts'
import { rehabCosts } from './rehab-costs.table.ts'
import { rehabLiquidationValue } from './rehab-liquidation-value.table.ts'
import { rehabPlanTerm } from './rehab-plan-term.table.ts'

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null)
const inOrder = (values: readonly (number | null)[]) =>
  expect(known(values)).toEqual([...known(values)].sort((one, other) => one - other))

describe('個人再生の費用', () => {
  it('runs from low to high', () => {
    for (const { lowYen, usualYen, highYen, lowMonths, usualMonths, highMonths } of rehabCosts.rows) {
      inOrder([lowYen, usualYen, highYen])
      inOrder([lowMonths, usualMonths, highMonths])
    }
  })

  it('has the figures of the pages', () => {
    const commissioners = rehabCosts.rows.filter(({ item }) => item === '個人再生委員の報酬')
    expect(commissioners.map(({ court, usualYen }) => [court, usualYen])).toEqual([
      ['東京', 150_000],
      ['東京', 250_000],
      ['水戸', null],
      ['新潟', null],
      ['長崎', null],
      ['熊本', null],
      ['福岡', 160_000],
      ['大阪と多くの裁判所', null],
    ])
    expect(rehabCosts.rows.find(({ item }) => item === '官報に載せる費用')?.usualYen).toBe(13_744)
    // 1,000,000 over 36 months
    expect(rehabCosts.rows.at(-1)?.usualYen).toBe(Math.round(1_000_000 / 36))
  })
})

describe('個人再生の条文の資料', () => {
  it('names the articles', () => {
    const articles = [rehabLiquidationValue, rehabPlanTerm, pairLoanRehab].map(({ citations }) => citations[0]?.article)
    expect(articles).toEqual(['174条2項4号・241条2項2号', '229条2項・3項・234条・235条', '198条1項・2項'])
  })
})
