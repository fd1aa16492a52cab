import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { voluntaryArrangement } from './voluntary-arrangement.ts'

const finding = (balance: number, instalments: number) => voluntaryArrangement({ balance: yen(balance), instalments })
const texts = (balance: number, instalments: number) => finding(balance, instalments).notes.map(({ text }) => text)

describe('任意整理の分割払い', () => {
  it.each([
    // the reference's two, then by hand: the sum over n, rounded up; the last takes the rest
    [1_500_000, 60, 25_000, 25_000],
    [1_234_567, 36, 34_294, 34_277],
    [1_000_000, 3, 333_334, 333_332],
    [999_999, 3, 333_333, 333_333],
    [1_000_001, 3, 333_334, 333_333],
    [12_000_000, 60, 200_000, 200_000],
    [500_001, 1, 500_001, 500_001],
    [0, 36, 0, 0],
    [1, 1, 1, 1],
    [10, 6, 2, 0],
    [10, 7, 2, -2],
  ] as const)('%i in %i instalments: %i each, the last %i', (balance, instalments, monthly, last) => {
    expect(finding(balance, instalments).value).toEqual({ monthly, last })
  })

  it('adds up to the balance, and is the smallest equal instalment that reaches it', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.integer({ min: 1, max: 1_200 }), (balance, instalments) => {
        const { monthly, last } = finding(balance, instalments).value
        expect(monthly * (instalments - 1) + last).toBe(balance)
        expect(last).toBeLessThanOrEqual(monthly)
        expect(monthly * instalments).toBeGreaterThanOrEqual(balance)
        expect((monthly - 1) * instalments).toBeLessThan(Math.max(balance, 1))
      }),
      { seed: 20261121 },
    )
  })

  it('says when the rounding pays the debt off before the last instalment', () => {
    expect(texts(10, 6)[0]).toContain('5回で払い終わります')
    expect(texts(10, 7)[0]).toContain('5回で払い終わります')
    expect(texts(9, 7)[0]).toContain('5回で払い終わります')
    expect(texts(10, 5)).toHaveLength(2)
    expect(texts(0, 36)).toHaveLength(2)
  })

  it('says that more than sixty instalments are rare', () => {
    expect(texts(1_200_000, 60)).toEqual([expect.stringContaining('36回から60回'), expect.stringContaining('時効')])
    expect(texts(1_220_000, 61)).toEqual([
      expect.stringContaining('84回'),
      expect.stringContaining('36回から60回'),
      expect.stringContaining('時効'),
    ])
  })

  it('tells its working and what is wrong with the facts', () => {
    expect(finding(1_234_567, 36).steps.map(({ value }) => value)).toEqual([1_234_567, 36, 34_294, 34_277])
    expect(voluntaryArrangement.evaluate({ balance: 0, instalments: 1 })).toMatchObject({ value: { monthly: 0 } })
    expect(voluntaryArrangement.evaluate({ balance: 1_200, instalments: 1_200 })).toMatchObject({
      value: { monthly: 1, last: 1 },
    })
    expect(voluntaryArrangement.evaluate({ balance: -1, instalments: 0 })).toMatchObject([
      { path: 'balance' },
      { path: 'instalments' },
    ])
    expect(voluntaryArrangement.evaluate({ balance: 1, instalments: 1_201 })).toMatchObject([{ path: 'instalments' }])
    expect(voluntaryArrangement.citations).toHaveLength(1)
  })
})
