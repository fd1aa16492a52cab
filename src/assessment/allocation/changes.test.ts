import { describe, expect, it } from 'vitest'
import { stageOn } from '#assessment/road/stage.ts'
import { assumedSale } from '#assessment/sale/assumed-sale.ts'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { matterFrom } from '#matter/parse.ts'
import { sumOf } from './allocation-rows.ts'
import { changed } from './changes.ts'
import { type PreparedSale, prepared, statedChoice } from './sale-allocation.ts'

const on = day('2026-11-21')

/** 19,000,000 for a house: brokerage 693,000, registration 40,000, stamps 10,000, second 300,000; 17,957,000 to the bank. */
function ready(assumed: object = {}, lender = 'bank', more: object = {}): PreparedSale {
  const right = { kind: 'mortgage', property: 'home' }
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    properties: [{ id: 'home', kind: 'house' }],
    loans: [
      { id: 'loan', lender: { kind: lender, name: '銀行' }, balance: 20_000_000 },
      { id: 'second', balance: 4_500_000 },
    ],
    rights: [
      { id: 'm1', claim: 'loan', rank: 1, ...right },
      { id: 'm2', claim: 'second', rank: 2, holder: '2番', ...right },
    ],
    scenarios: [
      {
        id: 'sale',
        voluntarySale: { price: 19_000_000, contractOn: '2026-12-10', deeds: 1, registrationCosts: 40_000, ...assumed },
      },
    ],
    ...more,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const { found } = assumedSale(matter, stageOn(matter, on).found.stage.value, on, null)
  if (found === null) throw new Error('no sale')
  return prepared(found.sale, statedChoice(found.sale))
}

type Change = readonly [row: string, amount: number]

function after(before: PreparedSale, changes: readonly Change[], price = 19_000_000) {
  return changed(
    before,
    yen(price),
    changes.map(([row, amount]) => ({ row, amount: yen(amount) })),
  )
}

/** The rows that moved, from and to; the table adds up all the same. */
function moved(before: PreparedSale, ...changes: readonly Change[]) {
  const outcome = after(before, changes)
  if ('length' in outcome) throw new Error(JSON.stringify(outcome))
  expect(sumOf(outcome.allocation.rows)).toBe(19_000_000)
  return outcome.moved.map(({ row, from, to }) => [row, from, to])
}

function refused(before: PreparedSale, changes: readonly Change[], price?: number) {
  const outcome = after(before, changes, price)
  return 'length' in outcome ? outcome.map(({ path, message }) => [path, message]) : []
}

describe('a row set by hand', () => {
  it('moves what the first creditor gets', () => {
    expect(moved(ready(), ['brokerage', 600_000])).toEqual([
      ['brokerage', 693_000, 600_000],
      ['loan', 17_957_000, 18_050_000],
    ])
    expect(moved(ready(), ['second', 450_000])).toEqual([
      ['second', 300_000, 450_000],
      ['loan', 17_957_000, 17_807_000],
    ])
    expect(moved(ready(), ['second', 0])).toEqual([
      ['second', 300_000, 0],
      ['loan', 17_957_000, 18_257_000],
    ])
  })

  it('may be one that nobody had asked for yet, or that falls away', () => {
    expect(moved(ready(), ['moving', 200_000])).toEqual([
      ['moving', 0, 200_000],
      ['loan', 17_957_000, 17_757_000],
    ])
    expect(moved(ready({ movingCost: 200_000 }), ['moving', 0])).toEqual([
      ['loan', 17_757_000, 17_957_000],
      ['moving', 200_000, 0],
    ])
  })

  it('goes before the norm of the agency', () => {
    // The agency pays no stamps, no move, 10,000 to the scrivener: 19,000,000 − 693,000 − 10,000 − 300,000
    const agency = ready({ movingCost: 200_000 }, 'jhf-direct')
    expect(moved(agency, ['moving', 200_000])).toEqual([
      ['moving', 0, 200_000],
      ['loan', 17_997_000, 17_797_000],
    ])
  })

  it('together with others moves what is left', () => {
    expect(moved(ready(), ['brokerage', 600_000], ['second', 393_000])).toEqual([
      ['brokerage', 693_000, 600_000],
      ['second', 300_000, 393_000],
    ])
    expect(moved(ready(), ['brokerage', 693_000])).toEqual([])
  })

  it('may be that of the first creditor: the rest goes down the ranks', () => {
    expect(moved(ready(), ['loan', 15_000_000])).toEqual([
      ['second', 300_000, 3_257_000],
      ['loan', 17_957_000, 15_000_000],
    ])
  })

  it('shows its own amount as its reason', () => {
    const outcome = after(ready(), [['brokerage', 600_000]])
    const rows = 'allocation' in outcome ? outcome.allocation.rows : []
    expect(rows.map(({ id }) => id)).toEqual(['brokerage', 'registration', 'stamp', 'second', 'loan'])
    expect(rows[0]?.amount.steps).toEqual([{ label: '書き換えた額', value: 600_000, unit: 'yen' }])
    expect(rows[0]?.amount.value).toBe(600_000)
  })

  it('lowers a bill, but neither a tax nor arrears nor what a holder asks', () => {
    const burden = (before: PreparedSale, ...changes: readonly Change[]) => {
      const outcome = after(before, changes)
      return 'allocation' in outcome ? (outcome.allocation.sellerBurden?.value ?? null) : null
    }
    const condominiumArrears = [{ id: 'fee', property: 'home', principal: 300_000 }]
    const before = ready({ estateShare: 500_000 }, 'bank', { condominiumArrears })
    expect(burden(before)).toBe(null)
    expect(burden(before, ['brokerage', 600_000], ['registration', 30_000])).toBe(null)
    expect(burden(before, ['stamp', 4_000])).toBe(6_000)
    expect(burden(before, ['fee', 100_000])).toBe(200_000)
    expect(burden(before, ['estate-share', 400_000])).toBe(100_000)
    expect(burden(before, ['second', 100_000])).toBe(200_000)
  })

  it('counts for the consents', () => {
    const outcome = after(ready(), [['second', 200_000]])
    const consents = 'allocation' in outcome ? outcome.allocation.consents : []
    expect(consents.map(({ id, needs, gets, short }) => [id, needs.value, gets, short])).toEqual([
      ['loan', 0, 18_057_000, 0],
      ['second', 300_000, 200_000, 100_000],
    ])
  })
})

describe('a row that cannot be set', () => {
  it.each([
    // row, amount, words
    ['nobody', 1, '「nobody」という行はありません。書き換えられる行：brokerage、registration、stamp、loan、second'],
    ['__proto__', 1, '「__proto__」という行はありません'],
    ['', 1, '「」という行はありません'],
    ['brokerage', -1, '0円より小さい額'],
    ['moving', -1, '0円より小さい額'],
    ['brokerage', 693_001, '仲介手数料の上限（693,000円）を超えています'],
    ['second', 4_500_001, '債権の額（4,500,000円）より多くは払えません'],
    ['moving', 19_000_001, '売買代金（19,000,000円）より多くはできません'],
    ['loan', 18_257_001, '先に払う行を払うと、18,257,000円までしか払えません'],
    ['moving', 18_257_001, '先に払う行を払うと、18,257,000円までしか払えません'],
  ] as const)('%s to %i is refused: %s', (row, amount, words) => {
    expect(refused(ready(), [[row, amount]])).toEqual([[row, expect.stringContaining(words)]])
  })

  it('at its bound is set', () => {
    expect(refused(ready(), [['brokerage', 693_000]])).toEqual([])
    expect(refused(ready(), [['second', 4_500_000]])).toEqual([])
    expect(refused(ready(), [['loan', 18_257_000]])).toEqual([])
    expect(refused(ready(), [['moving', 18_257_000]])).toEqual([])
  })

  it('is what the owner has left', () => {
    expect(refused(ready({ price: 30_000_000 }), [['owner:home', 1]], 30_000_000)).toEqual([
      ['owner:home', expect.stringContaining('ほかの行の残り')],
    ])
  })

  it('is one that is set twice', () => {
    expect(
      refused(ready(), [
        ['moving', 1],
        ['moving', 2],
      ]),
    ).toEqual([['moving', expect.stringContaining('二つの額')]])
  })

  it('is named with all others that are', () => {
    expect(
      refused(ready(), [
        ['nobody', 1],
        ['moving', 1],
        ['second', -1],
      ]).map(([row]) => row),
    ).toEqual(['nobody', 'second'])
  })
})
