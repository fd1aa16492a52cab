import { describe, expect, it } from 'vitest'
import { voluntarySale } from '#assessment/sale/voluntary-sale.ts'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { debtOn } from './debts.ts'
import { residueAfter, residueNow } from './residue.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const on = day('2026-11-21')
const stage = { id: 'accelerated', title: '', since: null } as const
const debtsOf = (matter: Matter) =>
  (matter.loans ?? []).flatMap((loan, i) => debtOn(loan, `loans[${i}]`, on, true).found ?? [])

function now(fields: object) {
  const matter = matterOf(fields)
  const { found, problems } = residueNow(matter, debtsOf(matter), on)
  if (found === null) throw new Error('no residue')
  return { ...found, problems }
}

function afterSale(fields: object, price: number) {
  const matter = matterOf({
    properties: [{ id: 'home', kind: 'house' }],
    scenarios: [
      { id: 'sale', voluntarySale: { price, contractOn: '2026-11-21', closingOn: '2026-11-21', registrationCosts: 0 } },
    ],
    ...fields,
  })
  const sale = voluntarySale(matter, stage, on).found
  if (sale === null) throw new Error('no sale')
  return residueAfter(matter, sale, sale.closingOn, debtsOf(matter)).found
}

/** 6,000,000 and 1,396,800 of damages on 2026-11-21, as in the example of the wages. */
const loan = {
  ...{ id: 'loan', balance: 6_000_000, balanceOn: '2026-08-31', accruedDamages: 1_200_000, dayCount: 'fixed365' },
  ...{ delayRatePercent: 14.6, acceleratedOn: '2022-11-30' },
}
const first = { id: 'first', property: 'home', kind: 'mortgage', claim: 'loan', rank: 1 }

describe('what is left once the home is gone', () => {
  it('is all that is owed today; only the principal bears damages', () => {
    const { amount, instalments } = now({ loans: [loan], settings: { instalments: [73_000, 80_000] } })
    expect(amount.value).toBe(7_396_800)
    // 6,000,000 bear 73,000 a month
    expect(instalments().map(({ withDamages }) => withDamages?.value.ends)).toEqual(['never', 'ends'])
  })

  it('is the sum of all loans whose balance is known', () => {
    const loans = [loan, { id: 'second', balance: 1_000_000 }, { id: 'third' }]
    const { amount, instalments } = now({ loans })
    expect(amount.value).toBe(8_396_800)
    expect(instalments()[0]?.withDamages?.notes.some(({ text }) => text.includes('一つの率'))).toBe(true)
    expect(residueNow(matterOf({}), [], on)).toEqual({ found: null, problems: [] })
  })

  it('is not told to be nothing while the balance of one loan is unknown', () => {
    const residue = (...loans: object[]) => {
      const matter = matterOf({ loans })
      return residueNow(matter, debtsOf(matter), on).found?.amount.value ?? null
    }
    const paid = { id: 'paid', balance: 0 }
    expect(residue(paid)).toBe(0)
    expect(residue(paid, { id: 'other', balance: 0 })).toBe(0)
    expect(residue(paid, { id: 'other' })).toBe(null)
    expect(residue(paid, { id: 'other' }, { id: 'third', balance: 1 })).toBe(1)
  })
})

describe('a balance from before the sale', () => {
  const properties = [{ id: 'home', kind: 'house', soldOn: '2026-09-30' }]

  it.each([
    ['2026-09-29', true],
    ['2026-09-30', false],
    [null, false],
  ])('of %s lacks what the sale paid: %s', (balanceOn, expected) => {
    const { isBeforeSale, problems } = now({ properties, loans: [{ id: 'loan', balance: 20_000_000, balanceOn }] })
    expect(isBeforeSale).toBe(expected)
    expect(problems.map((problem) => 'path' in problem && problem.path)).toEqual(expected ? ['loans[0].balance'] : [])
  })

  it('counts the payment to the court and its distribution too', () => {
    const loans = [{ id: 'loan', balance: 20_000_000, balanceOn: '2026-10-01' }]
    expect(now({ loans, events: [{ id: 'a', kind: 'pricePaid', on: '2026-10-02' }] }).isBeforeSale).toBe(true)
    expect(now({ loans, events: [{ id: 'a', kind: 'pricePaid', on: '2026-10-01' }] }).isBeforeSale).toBe(false)
    expect(now({ loans, events: [{ id: 'a', kind: 'distribution', on: '2026-11-22' }] }).isBeforeSale).toBe(false)
  })
})

describe('the least that individual rehabilitation asks', () => {
  it.each([
    // residual, least: published and reference figures
    [9_000_000, 1_800_000], // B-tv-elderly-3050
    [10_000_000, 2_000_000], // H-soundslike-wrong
    [4_999_999, 1_000_000],
    [20_000_000, 3_000_000],
    [50_000_001, null],
  ])('of %i is %d', (balance, minimum) => {
    const found = now({ loans: [{ id: 'loan', balance, delayRatePercent: 0, acceleratedOn: '2026-01-31' }] })
    expect(found.rehabilitation.value.minimum).toBe(minimum)
  })

  it('counts the other debts too, and asks for those that are unknown', () => {
    const otherDebts = [
      { id: 'a', kind: 'cardLoan', balance: 3_000_000 },
      { id: 'b', kind: 'cardLoan' },
    ]
    const found = now({ loans: [{ id: 'loan', balance: 9_000_000, acceleratedOn: '2026-01-31' }], otherDebts })
    expect(found.otherDebts).toBe(3_000_000)
    expect(found.rehabilitation.value.minimum).toBe(2_400_000)
    expect(found.problems).toMatchObject([{ path: 'otherDebts[1].balance' }])
  })
})

describe('what is left after a sale', () => {
  it('is principal, since the price pays the damages first (民法489条)', () => {
    // brokerage of 3,000,000: 154,000; stamps 1,000; 7,396,800 − 2,845,000 = 4,551,800, all of it principal
    const found = afterSale({ loans: [loan], rights: [first], settings: { instalments: [55_380, 55_381] } }, 3_000_000)
    expect(found.amount.value).toBe(4_551_800)
    // 4,551,800 × 14.6 % ÷ 12 = 55,380.2
    expect(found.instalments().map(({ withDamages }) => withDamages?.value.ends)).toEqual(['never', 'ends'])
  })

  it('is damages as far as the price does not cover them', () => {
    // brokerage of 1,000,000: 55,000; stamps 500; 944,500 of 1,396,800 are paid: 452,300 and 6,000,000 are left
    const found = afterSale({ loans: [loan], rights: [first], settings: { instalments: [73_000, 78_000] } }, 1_000_000)
    expect(found.amount.value).toBe(6_452_300)
    expect(found.instalments().map(({ withDamages }) => withDamages?.value.ends)).toEqual(['never', 'ends'])
  })

  it('counts a debt once, whether a right on the home secures it or not', () => {
    const loans = [loan, { id: 'car', balance: 500_000 }]
    const otherDebts = [
      { id: 'card', kind: 'creditCard', balance: 2_000_000 },
      { id: 'friend', kind: 'family', balance: 300_000 },
    ]
    const rights = [first, { id: 'seized', property: 'home', kind: 'seizure', claim: 'card' }]
    const found = afterSale({ loans, otherDebts, rights }, 3_000_000)
    // The card's 2,000,000 less 200,000 of release money are in the residual already
    expect(found.amount.value).toBe(4_551_800 + 200_000 + 1_800_000)
    expect(found.otherDebts).toBe(800_000)
    // The car's loan is secured by another property
    const elsewhere = {
      properties: [
        { id: 'home', kind: 'house' },
        { id: 'lot', kind: 'land' },
      ],
    }
    const onLot = { id: 'on-lot', property: 'lot', kind: 'mortgage', claim: 'car' }
    expect(afterSale({ ...elsewhere, loans, otherDebts, rights: [...rights, onLot] }, 3_000_000).otherDebts).toBe(
      300_000,
    )
  })
})
