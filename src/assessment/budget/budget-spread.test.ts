import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ratio, ratio } from '#base/ratio.ts'
import { yen } from '#base/yen.ts'
import type { Expense, Income } from '#matter/matter.ts'
import { expenseFrequency, incomeFrequency, monthlyPart, type Side, usualMonth } from './budget-spread.ts'

const income = (fields: Partial<Income>): Income => ({ id: 'pay', person: 'self', kind: 'wage', ...fields })
const expense = (fields: Partial<Expense>): Expense => ({ id: 'tax', kind: 'other', ...fields })

describe('収入の回数', () => {
  it.each<readonly [Partial<Income>, Ratio]>([
    [{ interval: 'monthly' }, { num: 12, den: 1 }],
    [{ interval: 'half-monthly' }, { num: 24, den: 1 }],
    [{ interval: 'ten-day' }, { num: 36, den: 1 }],
    // two months: six times a year; five months: 12/5 times
    [
      { interval: 'multi-month', months: 2 },
      { num: 6, den: 1 },
    ],
    [
      { interval: 'multi-month', months: 5 },
      { num: 12, den: 5 },
    ],
    [
      { interval: 'daily', daysPerMonth: 20 },
      { num: 240, den: 1 },
    ],
    [
      { interval: 'daily', daysPerMonth: 0 },
      { num: 0, den: 1 },
    ],
    [
      { interval: 'other-days', days: 10 },
      { num: 73, den: 2 },
    ],
    [
      { interval: 'bonus', timesPerYear: 2 },
      { num: 2, den: 1 },
    ],
    [
      { kind: 'bonus', timesPerYear: 2 },
      { num: 2, den: 1 },
    ],
    [
      { kind: 'bonus', interval: 'multi-month', months: 6 },
      { num: 2, den: 1 },
    ],
  ])('of %o is %o a year', (fields, perYear) => {
    expect(incomeFrequency(income(fields))).toEqual({ perYear })
  })

  it.each<readonly [Partial<Income>, string]>([
    [{}, 'interval'],
    [{ interval: null }, 'interval'],
    [{ kind: 'pension', months: 2 }, 'interval'],
    [{ interval: 'multi-month' }, 'months'],
    [{ interval: 'multi-month', months: null }, 'months'],
    [{ interval: 'daily', days: 20 }, 'daysPerMonth'],
    [{ interval: 'other-days' }, 'days'],
    [{ interval: 'bonus', months: 6 }, 'timesPerYear'],
    [{ kind: 'bonus', interval: null }, 'timesPerYear'],
  ])('of %o is not guessed: %s is missing', (fields, field) => {
    expect(incomeFrequency(income(fields))).toEqual({ missing: field })
  })
})

describe('支出の回数', () => {
  it('is once in so many months, or missing', () => {
    expect(expenseFrequency(expense({ months: 12 }))).toEqual({ perYear: { num: 1, den: 1 } })
    expect(expenseFrequency(expense({ months: 2 }))).toEqual({ perYear: { num: 6, den: 1 } })
    expect(expenseFrequency(expense({ months: null }))).toEqual({ missing: 'months' })
    expect(expenseFrequency(expense({}))).toEqual({ missing: 'months' })
  })
})

describe('月割り', () => {
  it.each<readonly [amount: number, perYear: readonly [number, number], side: Side, monthly: number]>([
    [200_000, [12, 1], 'income', 200_000],
    // 132,001 / 2 = 66,000.5
    [132_001, [6, 1], 'income', 66_000],
    [132_001, [6, 1], 'expense', 66_001],
    [132_000, [6, 1], 'expense', 66_000],
    // 100,000 / 12 = 8,333.3…
    [100_000, [1, 1], 'expense', 8_334],
    [100_000, [1, 1], 'income', 8_333],
    // 8,000 × 365 / 10 / 12 = 24,333.3…
    [8_000, [73, 2], 'income', 24_333],
    [9_000, [240, 1], 'income', 180_000],
    [9_000, [0, 1], 'income', 0],
    [0, [1, 1], 'expense', 0],
  ])('of %i, %o times a year, as %s is %i', (amount, [num, den], side, monthly) => {
    expect(monthlyPart(yen(amount), ratio(num, den), side)).toBe(monthly)
    expect(usualMonth('年金', yen(amount), ratio(num, den), side)).toMatchObject({
      rule: 'budget-entry',
      title: '年金',
      value: monthly,
    })
  })

  const steps = (amount: number, perYear: Ratio, side: Side) =>
    usualMonth('年金', yen(amount), perYear, side).steps.map(({ label, value }) => [label, value])

  it('tells the working, and what twelve months leave of the year', () => {
    expect(steps(200_000, ratio(12, 1), 'income')).toEqual([['月額', 200_000]])
    expect(steps(132_001, ratio(6, 1), 'income')).toEqual([
      ['1回の額', 132_001],
      ['1年の回数', '6回'],
      ['1年の額', 792_006],
      ['1か月あたり（1円未満切捨て）', 66_000],
      ['1年の額から12か月分を引いた端数', 6],
    ])
    expect(steps(8_401, ratio(6, 1), 'expense').slice(3)).toEqual([
      ['1か月あたり（1円未満切上げ）', 4_201],
      ['1年の額から12か月分を引いた端数', -6],
    ])
    expect(steps(96_000, ratio(1, 1), 'expense')).toEqual([
      ['1回の額', 96_000],
      ['1年の回数', '1回'],
      ['1年の額', 96_000],
      ['1か月あたり（1円未満切上げ）', 8_000],
    ])
    // 24 times a year is not taken for a monthly amount
    expect(steps(100_000, ratio(24, 1), 'income').at(-1)).toEqual(['1か月あたり（1円未満切捨て）', 200_000])
  })

  it('says nothing of a year that has no whole number of yen', () => {
    expect(steps(10_001, ratio(12, 5), 'expense')).toEqual([
      ['1回の額', 10_001],
      ['1年の回数', '12÷5回'],
      ['1か月あたり（1円未満切上げ）', 2_001],
    ])
  })

  it('never loses a yen of a year: twelve months and the rest that is told are the whole, and the rest is below 12 yen', () => {
    const divisors = fc.constantFrom(1, 2, 3, 4, 6, 12)
    const amounts = fc.integer({ min: 0, max: 1_000_000_000_000 })
    const sides = fc.constantFrom<Side>('income', 'expense')
    fc.assert(
      fc.property(amounts, divisors, sides, (amount, months, side) => {
        const found = usualMonth('年金', yen(amount), ratio(12, months), side)
        const told = found.steps.find(({ label }) => label.includes('端数'))?.value ?? 0
        expect(12 * found.value + Number(told)).toBe((12 / months) * amount)
        expect(Math.abs(Number(told))).toBeLessThan(12)
        expect(side === 'income' ? Number(told) >= 0 : Number(told) <= 0).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('is exact for every frequency: an income is never rounded up, an expense never down', () => {
    const frequency = fc.record({ num: fc.integer({ min: 0, max: 372 }), den: fc.integer({ min: 1, max: 366 }) })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), frequency, (amount, { num, den }) => {
        const whole = BigInt(amount) * BigInt(num)
        const month = BigInt(12 * den)
        const [low, high] = (['income', 'expense'] as const).map((side) =>
          BigInt(monthlyPart(yen(amount), ratio(num, den), side)),
        )
        expect(low).toBe(whole / month)
        expect(high).toBe((whole + month - 1n) / month)
      }),
      { seed: 20261121 },
    )
  })
})
