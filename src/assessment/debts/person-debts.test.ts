import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { pairLoans } from './person-debts.ts'

const people = [
  { id: 'husband', name: '夫' },
  { id: 'wife', name: '妻' },
  { id: 'parent', name: '親' },
]
const his = { id: 'his', debtor: 'husband', balance: 20_000_000, balanceOn: '2026-11-01', lastPaidOn: '2026-11-01' }
const hers = { id: 'hers', debtor: 'wife', balance: 8_000_000, balanceOn: '2026-11-01', lastPaidOn: '2026-11-01' }
const right = (id: string, claim: string, property = 'home') => ({ id, property, kind: 'mortgage', claim })

function matterOf(loans: readonly object[], more: object = {}) {
  const properties = [{ id: 'home', kind: 'house' }]
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', people, properties, loans, ...more })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const debts = (loans: readonly object[], more: object = {}) =>
  planFor(matterOf(loans, more), day('2026-11-21')).personDebts
const totals = (...given: Parameters<typeof debts>) => debts(...given).map(({ name, total }) => [name, total.value])

describe('what one person can be asked for', () => {
  it('is every loan that the person owes, each once', () => {
    expect(totals([his, hers])).toEqual([
      ['夫', 20_000_000],
      ['妻', 8_000_000],
    ])
    // each guarantees the other: both may be asked for 28,000,000
    const crossed = [
      { ...his, jointGuarantors: ['wife'] },
      { ...hers, jointGuarantors: ['husband'] },
    ]
    expect(totals(crossed)).toEqual([
      ['夫', 28_000_000],
      ['妻', 28_000_000],
    ])
    expect(totals([{ ...his, jointGuarantors: ['husband'] }])).toEqual([['夫', 20_000_000]])
  })

  it('is nothing for who only pledged a property, nor on a loan without a balance', () => {
    expect(totals([{ ...his, collateralProviders: ['parent'] }])).toEqual([['夫', 20_000_000]])
    expect(totals([{ ...his, balance: null }])).toEqual([])
  })

  it('says where others owe the same, and where the loans are a pair', () => {
    const notes = (loans: readonly object[], more: object = {}) =>
      debts(loans, more)[0]
        ?.total.notes.map(({ text }) => text)
        .join('') ?? ''
    const rights = [right('first', 'his'), right('second', 'hers')]
    expect(notes([his, hers])).toBe('')
    expect(notes([{ ...his, jointDebtors: ['wife'] }])).toContain('全額を請求されます')
    expect(notes([his, hers], { rights })).toContain('ペアローン')
    expect(notes([{ ...his, debtor: 'wife' }, hers], { rights })).not.toContain('ペアローン')
  })
})

describe('pair loans', () => {
  it('are those of different debtors that one home secures', () => {
    const both = [right('first', 'his'), right('second', 'hers')]
    const properties = [
      { id: 'home', kind: 'house' },
      { id: 'other', kind: 'land' },
    ]
    expect(pairLoans(matterOf([his, hers], { rights: both }))).toEqual([['his', 'hers']])
    const apart = [right('first', 'his'), right('second', 'hers', 'other')]
    expect(pairLoans(matterOf([his, hers], { properties, rights: apart }))).toEqual([])
    expect(pairLoans(matterOf([his, hers]))).toEqual([])
  })
})
