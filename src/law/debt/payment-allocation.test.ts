import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { paymentAllocation } from './payment-allocation.ts'

type Part = 'costs' | 'damages' | 'principal'

const byLaw: readonly Part[] = ['costs', 'damages', 'principal']
const principalFirst: readonly Part[] = ['principal', 'costs', 'damages']
const damagesLast: readonly Part[] = ['costs', 'principal', 'damages']
const orders: readonly (readonly Part[])[] = [
  byLaw,
  principalFirst,
  damagesLast,
  ['damages', 'costs', 'principal'],
  ['damages', 'principal', 'costs'],
  ['principal', 'damages', 'costs'],
]

const finding = (owed: readonly [number, number, number], payment: number, order: readonly Part[] = byLaw) =>
  paymentAllocation({
    costs: yen(owed[0]),
    damages: yen(owed[1]),
    principal: yen(owed[2]),
    payment: yen(payment),
    order,
  })

describe('弁済充当', () => {
  it.each([
    // printed in the reference (payment-allocation)
    [10_000, byLaw, 20_000, 420_000, 5_000_000, 0],
    [500_000, byLaw, 0, 0, 4_950_000, 0],
    [500_000, principalFirst, 30_000, 420_000, 4_500_000, 0],
    [5_500_000, byLaw, 0, 0, 0, 50_000],
    // by hand, both sides of each step of 30,000, 450,000 and 5,450,000
    [0, byLaw, 30_000, 420_000, 5_000_000, 0],
    [30_000, byLaw, 0, 420_000, 5_000_000, 0],
    [30_001, byLaw, 0, 419_999, 5_000_000, 0],
    [450_000, byLaw, 0, 0, 5_000_000, 0],
    [450_001, byLaw, 0, 0, 4_999_999, 0],
    [5_449_999, byLaw, 0, 0, 1, 0],
    [5_450_000, byLaw, 0, 0, 0, 0],
    [5_450_001, byLaw, 0, 0, 0, 1],
    [5_000_001, principalFirst, 29_999, 420_000, 0, 0],
    [100_000, damagesLast, 0, 420_000, 4_930_000, 0],
  ] as const)('a payment of %i, order %j', (payment, order, costs, damages, principal, unapplied) => {
    expect(finding([30_000, 420_000, 5_000_000], payment, order).value).toEqual({
      costs,
      damages,
      principal,
      unapplied,
    })
  })

  const amount = fc.integer({ min: 0, max: 100_000_000 })

  it('loses and makes no yen, in any order, and leaves a later part alone while an earlier one is owed', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        fc.constantFrom(...orders),
        (costs, damages, principal, payment, order) => {
          const owed = { costs, damages, principal }
          const { unapplied, ...left } = finding([costs, damages, principal], payment, order).value
          expect(left.costs + left.damages + left.principal + payment - unapplied).toBe(costs + damages + principal)
          expect(unapplied).toBe(Math.max(0, payment - costs - damages - principal))
          for (const part of byLaw) {
            expect(left[part]).toBeGreaterThanOrEqual(0)
            expect(left[part]).toBeLessThanOrEqual(owed[part])
          }
          order.forEach((part, index) => {
            if (left[part] > 0) for (const later of order.slice(index + 1)) expect(left[later]).toBe(owed[later])
          })
        },
      ),
      { seed: 20261121 },
    )
  })

  it('leaves the same for two payments as for their sum', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, amount, (costs, damages, principal, first, second) => {
        const once = finding([costs, damages, principal], first).value
        const twice = finding([once.costs, once.damages, once.principal], second).value
        expect({ ...twice, unapplied: once.unapplied + twice.unapplied }).toEqual(
          finding([costs, damages, principal], first + second).value,
        )
      }),
      { seed: 20261121 },
    )
  })

  it('takes the order of the law where none is given', () => {
    expect(
      paymentAllocation.evaluate({ costs: 30_000, damages: 420_000, principal: 5_000_000, payment: 500_000 }),
    ).toMatchObject({ value: { costs: 0, damages: 0, principal: 4_950_000, unapplied: 0 } })
  })

  it.each([
    [['costs', 'damages'], 'order'],
    [['costs', 'damages', 'damages'], 'order'],
    [['costs', 'damages', 'principal', 'costs'], 'order'],
    [[], 'order'],
    [['costs', 'damages', 'interest'], 'order[2]'],
    ['costs', 'order'],
  ] as const)('refuses the order %j and names the field', (order, path) => {
    const issues = paymentAllocation.evaluate({ costs: 1, damages: 1, principal: 1, payment: 1, order })
    expect(issues).toMatchObject([{ path, message: expect.stringContaining('充てる順序') }])
  })

  it('refuses amounts that are none', () => {
    expect(paymentAllocation.evaluate({ costs: -1, damages: '1', principal: 1 })).toMatchObject([
      { path: 'costs' },
      { path: 'damages' },
      { path: 'payment' },
    ])
  })

  it('tells its working in the order of allocation', () => {
    const values = (payment: number, order?: readonly Part[]) =>
      finding([30_000, 420_000, 5_000_000], payment, order).steps.map(({ value }) => value)
    expect(values(500_000)).toEqual([500_000, 30_000, 0, 420_000, 0, 50_000, 4_950_000])
    expect(values(500_000, principalFirst)).toEqual([500_000, 500_000, 4_500_000, 0, 30_000, 0, 420_000])
    expect(values(5_500_000).at(-1)).toBe(50_000)
  })

  it('warns where the principal does not fall, and where the order needs an agreement', () => {
    const kinds = (payment: number, order?: readonly Part[]) =>
      finding([30_000, 420_000, 5_000_000], payment, order).notes.map(({ kind }) => kind)
    expect(kinds(450_000)).toEqual(['caution', 'caution'])
    expect(kinds(450_001)).toEqual(['caution'])
    expect(kinds(0)).toEqual(['caution'])
    expect(kinds(10_000, principalFirst)).toEqual(['caution', 'doubt', 'caution'])
  })
})
