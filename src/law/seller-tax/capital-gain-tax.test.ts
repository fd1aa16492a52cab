import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { capitalGainTax } from './capital-gain-tax.ts'

interface Sale {
  readonly price: number
  readonly settlement?: number
  readonly cost: number | null
  readonly transfer?: number
  readonly acquired: string
  readonly sold: string
  readonly use30m?: boolean
  readonly useReduced?: boolean
}

const finding = ({
  price,
  settlement = 0,
  cost,
  transfer = 0,
  acquired,
  sold,
  use30m = false,
  useReduced = false,
}: Sale) =>
  capitalGainTax({
    price: yen(price),
    settlement: yen(settlement),
    acquisitionCost: cost === null ? null : yen(cost),
    transferCost: yen(transfer),
    acquiredDate: day(acquired),
    transferDate: day(sold),
    use30m,
    useReduced,
  })

/** Gain, taxable gain, income tax, surtax, resident tax. */
const taxes = (sale: Sale) => {
  const { gain, taxable, incomeTax, surtax, residentTax } = finding(sale).value
  return [gain, taxable, incomeTax, surtax, residentTax]
}

const cost = 100_000_000
const long = { acquired: '2020-12-31', sold: '2026-12-31' }
const short = { acquired: '2021-01-01', sold: '2026-12-31' }
const overTen = { acquired: '2015-12-31', sold: '2026-01-01', useReduced: true }

describe('土地建物の譲渡所得税', () => {
  it.each<[Sale, readonly number[]]>([
    // 国税庁タックスアンサー No.3208 and No.3211, printed in the reference (capital-gain-tax)
    [
      { price: 145_000_000, cost, transfer: 5_000_000, acquired: '2010-04-01', sold: '2026-04-01' },
      [40_000_000, 40_000_000, 6_000_000, 126_000, 2_000_000],
    ],
    [
      { price: 30_000_000, cost: 20_000_000, transfer: 2_000_000, acquired: '2024-04-01', sold: '2026-04-01' },
      [8_000_000, 8_000_000, 2_400_000, 50_400, 720_000],
    ],
    // 2,452,500 × 2.1 % = 51,502.5
    [
      { price: 48_000_000, cost: 30_000_000, transfer: 1_650_000, acquired: '2018-05-01', sold: '2026-09-01' },
      [16_350_000, 16_350_000, 2_452_500, 51_502, 817_500],
    ],
    // unknown cost: 98,120,000 × 5 % = 4,906,000; 5,991,400 × 2.1 % = 125,819.4
    [
      {
        ...{ price: 98_000_000, settlement: 120_000, cost: null, transfer: 3_300_000, acquired: '1985-06-01' },
        ...{ sold: '2027-03-01', use30m: true, useReduced: true },
      },
      [89_914_000, 59_914_000, 5_991_400, 125_819, 2_396_560],
    ],
    // the reduced rate asked for, but not over ten years
    [
      {
        ...{ price: 98_000_000, cost: 40_000_000, transfer: 3_300_000, acquired: '2019-06-01' },
        ...{ sold: '2026-03-01', useReduced: true },
      },
      [54_700_000, 54_700_000, 8_205_000, 172_305, 2_735_000],
    ],
    [
      { price: 18_000_000, cost: 26_000_000, transfer: 700_000, acquired: '2015-06-01', sold: '2026-03-01' },
      [-8_700_000, 0, 0, 0, 0],
    ],
  ])('for %j gain, taxable gain and the three taxes are %j', (sale, expected) => {
    expect(taxes(sale)).toEqual(expected)
  })

  it.each<[Sale, readonly number[]]>([
    // by hand: both sides of 5 years, 15 % + 5 % against 30 % + 9 %
    [{ price: cost + 1_000_000, cost, ...long }, [1_000_000, 1_000_000, 150_000, 3_150, 50_000]],
    [{ price: cost + 1_000_000, cost, ...short }, [1_000_000, 1_000_000, 300_000, 6_300, 90_000]],
    // both sides of 1,000 yen; 150 × 2.1 % = 3.15
    [{ price: cost + 999, cost, ...long }, [999, 0, 0, 0, 0]],
    [{ price: cost + 1_000, cost, ...long }, [1_000, 1_000, 150, 3, 50]],
    [{ price: cost + 1_999, cost, ...long }, [1_999, 1_000, 150, 3, 50]],
    [{ price: cost, cost, ...long }, [0, 0, 0, 0, 0]],
    [{ price: cost - 1, cost, ...long }, [-1, 0, 0, 0, 0]],
    // the settlement is income, the costs of the transfer are not
    [{ price: cost, settlement: 50_000, cost, transfer: 40_000, ...long }, [10_000, 10_000, 1_500, 31, 500]],
    // 5 % of 20,000,000 is 1,000,000, more than the actual cost
    [{ price: 20_000_000, cost: 900_000, ...long }, [19_000_000, 19_000_000, 2_850_000, 59_850, 950_000]],
    [{ price: 20_000_000, cost: 1_000_001, ...long }, [18_999_999, 18_999_000, 2_849_850, 59_846, 949_950]],
    // both sides of 30,000,000
    [{ price: cost + 29_999_999, cost, ...long, use30m: true }, [29_999_999, 0, 0, 0, 0]],
    [{ price: cost + 30_000_999, cost, ...long, use30m: true }, [30_000_999, 0, 0, 0, 0]],
    [{ price: cost + 30_001_000, cost, ...long, use30m: true }, [30_001_000, 1_000, 150, 3, 50]],
    [{ price: cost + 30_001_000, cost, ...short, use30m: true }, [30_001_000, 1_000, 300, 6, 90]],
    [{ price: cost - 5_000_000, cost, ...long, use30m: true }, [-5_000_000, 0, 0, 0, 0]],
    // both sides of 60,000,000 at the reduced rate
    [{ price: cost + 60_000_000, cost, ...overTen }, [60_000_000, 60_000_000, 6_000_000, 126_000, 2_400_000]],
    [{ price: cost + 60_001_000, cost, ...overTen }, [60_001_000, 60_001_000, 6_000_150, 126_003, 2_400_050]],
    [{ price: cost + 70_000_000, cost, ...overTen }, [70_000_000, 70_000_000, 7_500_000, 157_500, 2_900_000]],
    // both sides of 10 years, and over 10 years without asking for the reduced rate
    [
      { price: cost + 1_000_000, cost, acquired: '2016-01-01', sold: '2026-12-31', useReduced: true },
      [1_000_000, 1_000_000, 150_000, 3_150, 50_000],
    ],
    [{ price: cost + 1_000_000, cost, ...overTen }, [1_000_000, 1_000_000, 100_000, 2_100, 40_000]],
    [{ price: cost + 1_000_000, cost, ...overTen, useReduced: false }, [1_000_000, 1_000_000, 150_000, 3_150, 50_000]],
    [{ price: cost + 1_000_000, cost, ...short, useReduced: true }, [1_000_000, 1_000_000, 300_000, 6_300, 90_000]],
    // the eve and the day of the surtax, and of the two that follow it
    [
      { price: cost + 1_000_000, cost, acquired: '2001-01-01', sold: '2013-01-01' },
      [1_000_000, 1_000_000, 150_000, 3_150, 50_000],
    ],
    [
      { price: cost + 1_000_000, cost, acquired: '2001-01-01', sold: '2026-12-31' },
      [1_000_000, 1_000_000, 150_000, 3_150, 50_000],
    ],
    [
      { price: cost + 1_000_000, cost, acquired: '2001-01-01', sold: '2027-01-01' },
      [1_000_000, 1_000_000, 150_000, 3_150, 50_000],
    ],
  ])('by hand, for %j: %j', (sale, expected) => {
    expect(taxes(sale)).toEqual(expected)
  })

  it('does not cover a sale before the surtax, nor one before the acquisition', () => {
    const sale = { price: cost, cost, acquired: '2001-01-01', sold: '2012-12-31' }
    expect(() => finding(sale)).toThrow(NotCovered)
    expect(() => finding({ ...sale, sold: '2026-01-01', acquired: '2026-01-02' })).toThrow(NotCovered)
  })

  it('takes no settlement, no deduction and no reduced rate unless told', () => {
    const facts = { price: 145_000_000, acquisitionCost: cost, transferCost: 5_000_000 }
    const days = { acquiredDate: '2010-04-01', transferDate: '2026-04-01' }
    expect(capitalGainTax.evaluate({ ...facts, ...days })).toMatchObject({ value: { incomeTax: 6_000_000 } })
  })

  it('agrees with another way of working it, in exact fractions', () => {
    const amount = fc.integer({ min: 0, max: 300_000_000 })
    const held = fc.integer({ min: 0, max: 9_000 })
    fc.assert(
      fc.property(
        amount,
        fc.option(amount),
        amount,
        held,
        fc.boolean(),
        fc.boolean(),
        (price, actual, transfer, days, use30m, useReduced) => {
          const acquired = day('2004-07-01')
          const sold = addDays(acquired, 3_200 + days)
          const facts = { price, cost: actual, transfer, acquired, sold, use30m, useReduced }
          const used = Math.max(actual ?? 0, Math.floor(price / 20))
          const gain = price - used - transfer
          const left = gain - (use30m && gain > 0 ? Math.min(gain, 30_000_000) : 0)
          const thousands = left > 0 ? BigInt(Math.floor(left / 1_000)) : 0n
          const years = Number(sold.slice(0, 4)) - 2004
          const above = thousands > 60_000n ? thousands - 60_000n : 0n
          const reduced = useReduced && years > 10
          const income = reduced ? thousands * 100n + above * 50n : thousands * (years > 5 ? 150n : 300n)
          const resident = reduced ? thousands * 40n + above * 10n : thousands * (years > 5 ? 50n : 90n)
          expect(taxes(facts)).toEqual([
            gain,
            Number(thousands * 1_000n),
            Number(income),
            Number((income * 21n) / 1_000n),
            Number(resident),
          ])
        },
      ),
      { seed: 20261121 },
    )
  })

  it('takes no more with the deduction or the reduced rate than without, and never falls as the price rises', () => {
    const amount = fc.integer({ min: 0, max: 300_000_000 })
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(long, short, overTen), (a, b, held) => {
        const total = (price: number, use30m: boolean, useReduced: boolean) => {
          const { incomeTax, surtax, residentTax } = finding({ ...held, price, cost: 0, use30m, useReduced }).value
          return incomeTax + surtax + residentTax
        }
        expect(total(a, true, false)).toBeLessThanOrEqual(total(a, false, false))
        expect(total(a, true, true)).toBeLessThanOrEqual(total(a, true, false))
        expect(total(Math.min(a, b), false, true)).toBeLessThanOrEqual(total(Math.max(a, b), false, true))
      }),
      { seed: 20261121 },
    )
  })
})

describe('土地建物の譲渡所得税の根拠', () => {
  it('tells its working, its version and what it was built on', () => {
    const found = finding({
      price: cost + 40_000_000,
      settlement: 100_000,
      cost,
      transfer: 5_000_000,
      ...overTen,
      use30m: true,
    })
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[140_000_000, 100_000, 100_000_000, 5_000_000, 35_100_000, 30_000_000, 5_100_000],
      '10年を超える住まいの軽減税率（6,000万円まで所得税10%・住民税4%、超える部分は15%・5%）',
      ...[510_000, 10_710, 204_000],
    ])
    expect(found.version?.since).toBe('2013-01-01')
    expect(found.from.map(({ rule, value }) => [rule, value])).toMatchObject([
      ['estimated-acquisition-cost', { cost: 100_000_000, estimated: 7_005_000 }],
      ['ownership-period', { over5: true, over10: true }],
    ])
    const plain = finding({ price: cost + 40_000_000, cost, ...short })
    expect(plain.steps).toHaveLength(10)
    expect(plain.steps[6]?.value).toBe('短期（所得税30%、住民税9%）')
    expect(finding({ price: cost, cost, ...long }).steps[6]?.value).toBe('長期（所得税15%、住民税5%）')
  })

  it('names the surtax of the year', () => {
    const surtax = (sold: string) => finding({ price: cost, cost, acquired: '2000-01-01', sold }).steps[8]?.label
    expect(surtax('2026-12-31')).toBe('復興特別所得税（所得税額の2.1%。1円未満切捨て）')
    expect(surtax('2027-01-01')).toContain('防衛特別所得税1.0%')
  })

  it.each<[string, readonly string[], string]>([
    ['2026-12-31', ['expiry', 'caution', 'doubt', 'caution'], '2026年までの分'],
    ['2027-01-01', ['doubt', 'caution', 'doubt', 'caution'], '1円少なく'],
    ['2047-12-31', ['doubt', 'caution', 'doubt', 'caution'], '1円少なく'],
    ['2048-01-01', ['doubt', 'expiry', 'caution', 'doubt', 'caution'], '2047年までの定め'],
  ])('sold on %s, it has the notes %j', (sold, kinds, words) => {
    const { notes } = finding({ price: cost, cost, acquired: '2000-01-01', sold })
    expect(notes.map(({ kind }) => kind)).toEqual(kinds)
    expect(notes.map(({ text }) => text).join('')).toContain(words)
  })

  it('says what the deduction and the reduced rate need, and where a loss may be used', () => {
    const first = (sale: Sale) => finding(sale).notes[0]?.text
    expect(first({ price: cost - 1, cost, ...long })).toContain('損失なので')
    expect(first({ price: cost, cost, ...long })).toContain('2026年までの分')
    expect(first({ price: cost, cost, ...long, use30m: true })).toContain('確定申告が必要')
    expect(first({ price: cost, cost, ...overTen })).toContain('土地と建物の両方')
    expect(first({ price: cost, cost, ...long, useReduced: true })).toContain('軽減税率は使っていません')
  })

  it.each([
    [{ price: -1 }, 'price'],
    [{ settlement: -1 }, 'settlement'],
    [{ acquisitionCost: -1 }, 'acquisitionCost'],
    [{ acquisitionCost: undefined }, 'acquisitionCost'],
    [{ transferCost: 0.5 }, 'transferCost'],
    [{ acquiredDate: '2026-02-29' }, 'acquiredDate'],
    [{ transferDate: undefined }, 'transferDate'],
    [{ use30m: 'yes' }, 'use30m'],
    [{ useReduced: 1 }, 'useReduced'],
  ])('refuses %j', (wrong, path) => {
    const facts = {
      price: 1,
      acquisitionCost: null,
      transferCost: 0,
      acquiredDate: '2010-04-01',
      transferDate: '2026-04-01',
    }
    expect(capitalGainTax.evaluate({ ...facts, ...wrong })).toContainEqual(expect.objectContaining({ path }))
  })
})
