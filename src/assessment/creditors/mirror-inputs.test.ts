import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { mirrorInputs } from './mirror-inputs.ts'

function inputsOf(fields: object, today = '2026-11-21') {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const on = day(today)
  const plan = planFor(parsed.matter, on)
  return mirrorInputs({ matter: parsed.matter, on, plan, budget: budgetOf(parsed.matter, on).found }, plan.ways)
}

const values = (fields: object, id: string, today?: string) =>
  inputsOf(fields, today).find((input) => input.id === id)?.values

describe('the inputs of the views', () => {
  it('are the defaults of practice and the statutory rate where the matter names none', () => {
    const ids = inputsOf({}).map(({ id, values: all }) => [id, all])
    expect(ids).toEqual([
      ['discountPercent', [3]],
      ['stopPercents', [0.06, 0.08]],
      ['settlementOpeningPercent', [14]],
      ['salePrice', []],
      ['closingOn', []],
      ['auctionPricePercent', [50, 70, 100]],
      ['auctionCost', [500_000, 800_000, 1_000_000]],
      ['distributionOn', []],
      ['instalments', [5_000, 10_000, 30_000]],
      ['hand', []],
      // six months to the confirmation and one until it is final; 民事再生法229条2項: three years
      ['rehabilitationMonths', [7, 36]],
      ['bankruptcyMonths', [12]],
    ])
  })

  it('are the matter’s own where it names them, and say so', () => {
    const settings = { discountPercent: 5, stopPercents: [1], settlementOpeningPercent: 20, instalments: [8_000] }
    const found = inputsOf({ settings })
    expect(found.filter(({ source }) => source === '案件の設定に書かれた値').map(({ id }) => id)).toEqual([
      ...['discountPercent', 'stopPercents', 'settlementOpeningPercent', 'instalments'],
    ])
    expect(values({ settings }, 'discountPercent')).toEqual([5])
    expect(values({ settings }, 'stopPercents')).toEqual([1])
    expect(values({ settings }, 'instalments')).toEqual([8_000])
  })

  it('have no rate of the day once that is not announced', () => {
    expect(values({}, 'discountPercent', '2029-03-31')).toEqual([3])
    expect(values({}, 'discountPercent', '2029-04-01')).toEqual([])
  })

  it('name the price of an auction that is assumed instead of the share', () => {
    const scenarios = [{ id: 'one', auction: { salePrice: 15_000_000 } }]
    expect(values({ scenarios }, 'auctionSalePrice')).toEqual([15_000_000])
    expect(values({ scenarios }, 'auctionPricePercent')).toBe(undefined)
  })

  it('name the sale, its day and what is in hand as the matter has them', () => {
    const fields = {
      properties: [{ id: 'home', kind: 'house' }],
      loans: [{ id: 'loan', lender: { kind: 'bank' }, balance: 9_000_000, balanceOn: '2026-11-01' }],
      scenarios: [{ id: 'one', voluntarySale: { price: 8_000_000, closingOn: '2027-02-26' } }],
      assets: [{ id: 'cash', kind: 'cash', value: 120_000 }],
    }
    expect(values(fields, 'salePrice')).toEqual([8_000_000])
    expect(values(fields, 'closingOn')).toEqual(['2027-02-26'])
    expect(values(fields, 'distributionOn')).toHaveLength(1)
    expect(values(fields, 'hand')).toEqual([120_000])
  })

  it.each([
    // 1,000,000 in three years are 27,778 a month, in five 16,667
    [27_778, 36],
    [27_777, 60],
  ])('with %d over a month name the months of the plan that is shown: %d', (room, months) => {
    const told = ['income.wage', 'food']
    const fields = {
      people: [{ id: 'self', relation: 'self' }],
      properties: [{ id: 'home', kind: 'house', soldOn: '2026-09-30' }],
      loans: [
        {
          ...{ id: 'loan', purpose: 'home', debtor: 'self', balance: 4_999_999, balanceOn: '2026-09-30' },
          ...{ acceleratedOn: '2026-03-31', delayRatePercent: 0, lender: { kind: 'bank' } },
        },
      ],
      assets: [],
      budget: {
        noneOf: budgetLineIds.filter((id) => !told.includes(id)),
        incomes: [{ id: 'pay', person: 'self', kind: 'wage', net: 300_000, interval: 'monthly' }],
        expenses: [{ id: 'food', kind: 'food', monthly: 300_000 - room }],
      },
    }
    expect(values(fields, 'rehabilitationMonths')).toEqual([7, months])
  })

  it('each have a label, a source, and a place in the matter but for what law and tables fix', () => {
    for (const { id, label, source, path } of inputsOf({})) {
      expect(label).not.toBe('')
      expect(source).not.toBe('')
      expect(path === null).toBe(id === 'rehabilitationMonths' || id === 'bankruptcyMonths')
    }
  })
})
