import { describe, expect, it } from 'vitest'
import { stageOn } from '#assessment/road/stage.ts'
import { assumedSale } from '#assessment/sale/assumed-sale.ts'
import { day } from '#base/day.ts'
import { type Yen, yen } from '#base/yen.ts'
import { matterFrom } from '#matter/parse.ts'
import { sumOf } from './allocation-rows.ts'
import { type Proposal, proposalsFor } from './proposals.ts'
import type { Sale } from './sale.ts'

const on = day('2026-11-21')

interface Given {
  readonly junior?: object
  readonly assumed?: object
  readonly lender?: string
  /** What the bank would get in an auction, and so needs. */
  readonly needed?: number
  readonly settings?: object
}

/** 19,000,000 for a house: 743,000 of costs; a second of 4,500,000 that may be given 300,000 by the norm. */
function saleOf({ junior = {}, assumed = {}, lender = 'bank', needed = 10_000_000, settings }: Given): Sale {
  const right = { kind: 'mortgage', property: 'home' }
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    properties: [{ id: 'home', kind: 'house' }],
    loans: [{ id: 'loan', lender: { kind: lender }, balance: 20_000_000 }],
    rights: [
      { id: 'm1', claim: 'loan', rank: 1, ...right },
      { id: 'm2', rank: 2, securedBalance: 4_500_000, ...right, ...junior },
    ],
    scenarios: [
      {
        id: 'sale',
        voluntarySale: { price: 19_000_000, contractOn: '2026-12-10', deeds: 1, registrationCosts: 40_000, ...assumed },
      },
    ],
    settings,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const inAuction = new Map<string, Yen>([['loan', yen(needed)]])
  const { found } = assumedSale(matter, stageOn(matter, on).found.stage.value, on, inAuction)
  if (found === null) throw new Error('no sale')
  return found.sale
}

/** What the second, the move and the bank get in each proposal. */
function proposed(given: Given, price = 19_000_000) {
  const amountOf = ({ allocation }: Proposal, row: string) =>
    allocation.rows.find(({ id }) => id === row)?.amount.value ?? 0
  return proposalsFor(saleOf(given), yen(price)).map((proposal) => {
    expect(sumOf(proposal.allocation.rows)).toBe(price)
    return [proposal.id, ...['m2', 'moving', 'loan'].map((row) => amountOf(proposal, row)), proposal.allocation.isClear]
  })
}

describe('the proposals', () => {
  it('meet what is asked, leave most to the household, and pay the first creditor most', () => {
    // 18,257,000 to share; the second asks 500,000 and would let go for 300,000
    expect(proposed({ junior: { releaseAsked: 500_000, leastAccepted: 300_000 } })).toEqual([
      ['fast-consent', 500_000, 0, 17_757_000, true],
      ['most-for-household', 300_000, 300_000, 17_657_000, true],
      ['most-for-first-creditor', 300_000, 0, 17_957_000, true],
    ])
  })

  it('leave out one that comes to the same table', () => {
    expect(proposed({})).toEqual([
      ['fast-consent', 300_000, 0, 17_957_000, true],
      ['most-for-household', 300_000, 300_000, 17_657_000, true],
    ])
  })

  it('give the household no more than the bank can do without', () => {
    expect(proposed({ needed: 17_957_000 })).toEqual([['fast-consent', 300_000, 0, 17_957_000, true]])
    expect(proposed({ needed: 17_956_999 })).toEqual([
      ['fast-consent', 300_000, 0, 17_957_000, true],
      ['most-for-household', 300_000, 1, 17_956_999, true],
    ])
    expect(proposed({ needed: 17_800_000 })[1]).toEqual(['most-for-household', 300_000, 157_000, 17_800_000, true])
  })

  it('give the household nothing where somebody is short already', () => {
    expect(proposed({ needed: 17_957_001 })).toEqual([['fast-consent', 300_000, 0, 17_957_000, false]])
    expect(proposed({ junior: { releaseAsked: 500_000 } })).toEqual([
      ['fast-consent', 500_000, 0, 17_757_000, true],
      ['most-for-first-creditor', 300_000, 0, 17_957_000, false],
    ])
  })

  it('of the agency stay within its table, with a move that it would have to approve', () => {
    // The agency pays no stamps and the scrivener 10,000: 703,000
    expect(proposed({ lender: 'jhf-direct', junior: { releaseAsked: 300_000 } })).toEqual([
      ['fast-consent', 300_000, 0, 17_997_000, true],
      ['most-for-household', 300_000, 300_000, 17_697_000, true],
    ])
  })

  it('go by the own figure for a move', () => {
    const settings = { creditorNorms: { lender: { movingMost: 120_000 } } }
    expect(proposed({ settings })[1]).toEqual(['most-for-household', 300_000, 120_000, 17_837_000, true])
    const none = { creditorNorms: { lender: { movingMost: 0 } } }
    expect(proposed({ settings: none }).map(([id]) => id)).toEqual(['fast-consent'])
  })

  it('take no account of the move that the scenario asks for', () => {
    expect(proposed({ assumed: { movingCost: 150_000 } })).toEqual(proposed({}))
  })

  it('say what each is good for and what it gives up', () => {
    for (const { title, gains, gives } of proposalsFor(
      saleOf({ junior: { releaseAsked: 500_000, leastAccepted: 1 } }),
      yen(19_000_000),
    )) {
      expect(title).toMatch(/案$/)
      expect([gains, gives].every((text) => text.endsWith('。') && !text.includes('必ず'))).toBe(true)
    }
  })

  it('are made for any price', () => {
    // brokerage of 25,000,000: 891,000; stamps 10,000; 20,000,000 to the bank, the rest to the second and the household
    expect(proposed({}, 25_000_000)).toEqual([
      ['fast-consent', 4_059_000, 0, 20_000_000, true],
      ['most-for-household', 3_759_000, 300_000, 20_000_000, true],
    ])
  })
})
