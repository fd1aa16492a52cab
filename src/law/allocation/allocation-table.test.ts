import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { allocationTable } from './allocation-table.ts'

/** A sale with one cost and, unless it is 0, one junior creditor. */
const table = (price: number, cost: number, junior: number, firstDebt: number) =>
  allocationTable({
    price: yen(price),
    deductions: [{ label: '費用', amount: yen(cost) }],
    firstDebt: yen(firstDebt),
    juniors: junior === 0 ? [] : [{ id: '2番', amount: yen(junior) }],
  })

const kinds = (price: number, cost: number, junior: number, firstDebt: number) =>
  table(price, cost, junior, firstDebt).notes.map(({ kind }) => kind)

const amounts = fc.integer({ min: 0, max: 50_000_000 })
const fixed = { seed: 20261121 }

describe('売買代金配分表', () => {
  it.each([
    // price, cost, junior, first debt, first payout, shortfall, surplus, balanced: worked by hand
    [19_000_000, 743_000, 0, 20_000_000, 18_257_000, 1_743_000, 0, true],
    [21_500_000, 830_000, 300_000, 20_000_000, 20_000_000, 0, 370_000, true],
    // 21,130,000 is just enough for all three
    [21_130_000, 830_000, 300_000, 20_000_000, 20_000_000, 0, 0, true],
    [21_130_001, 830_000, 300_000, 20_000_000, 20_000_000, 0, 1, true],
    [21_129_999, 830_000, 300_000, 20_000_000, 19_999_999, 1, 0, true],
    // 1,130,000 is just enough for cost and junior
    [1_130_001, 830_000, 300_000, 20_000_000, 1, 19_999_999, 0, true],
    [1_130_000, 830_000, 300_000, 20_000_000, 0, 20_000_000, 0, true],
    [1_129_999, 830_000, 300_000, 20_000_000, 0, 20_000_000, 0, false],
    [5_000_000, 500_000, 0, 0, 0, 0, 4_500_000, true],
    [0, 0, 0, 0, 0, 0, 0, true],
  ] as const)(
    'of %i, with costs %i, junior %i and debt %i',
    (price, cost, junior, debt, firstPayout, shortfall, surplus, balanced) => {
      expect(table(price, cost, junior, debt).value).toMatchObject({ firstPayout, shortfall, surplus, balanced })
    },
  )

  it('sums to the price exactly where it balances, and to the debt always', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.array(amounts, { maxLength: 5 }),
        amounts,
        fc.array(amounts, { maxLength: 3 }),
        (...drawn) => {
          const [price, costs, debt, juniors] = drawn
          const found = allocationTable.value({
            price: yen(price),
            deductions: costs.map((amount) => ({ label: '費用', amount: yen(amount) })),
            firstDebt: yen(debt),
            juniors: juniors.map((amount) => ({ id: '後順位', amount: yen(amount) })),
          })
          const before = [...costs, ...juniors].reduce((sum, amount) => sum + amount, 0)
          expect(found.balanced).toBe(before <= price)
          expect(before + found.firstPayout + found.surplus).toBe(Math.max(price, before))
          expect(found.firstPayout + found.shortfall).toBe(debt)
          expect(Math.min(found.shortfall, found.surplus)).toBe(0)
          expect(Math.min(found.firstPayout, found.shortfall, found.surplus)).toBeGreaterThanOrEqual(0)
        },
      ),
      fixed,
    )
  })

  it('never pays the first mortgagee less for a higher price', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (a, b, debt) => {
        const first = (price: number) => table(price, 900_000, 300_000, debt).value.firstPayout
        expect(first(Math.min(a, b))).toBeLessThanOrEqual(first(Math.max(a, b)))
      }),
      fixed,
    )
  })

  it('tells the rows in the order of the sheet', () => {
    const { steps } = allocationTable({
      price: yen(21_500_000),
      deductions: [
        { label: '仲介手数料', amount: yen(775_500) },
        { label: '登記費用', amount: yen(54_500) },
      ],
      firstDebt: yen(20_000_000),
      juniors: [{ id: '○○信販', amount: yen(300_000) }],
    })
    expect(steps.map(({ label, value }) => [label, value])).toEqual([
      ['売買代金', 21_500_000],
      ['仲介手数料', 775_500],
      ['登記費用', 54_500],
      ['控除する費用の計', 830_000],
      ['○○信販（担保解除料）', 300_000],
      ['費用と担保解除料を引いた残り', 20_370_000],
      ['第1順位の債権の全額', 20_000_000],
      ['第1順位への配分', 20_000_000],
      ['第1順位の残債務', 0],
      ['余剰金', 370_000],
    ])
  })

  it('shows the missing amount where the costs exceed the price', () => {
    const found = table(1_129_999, 830_000, 300_000, 20_000_000)
    expect(found.steps.find(({ label }) => label === '費用と担保解除料を引いた残り')?.value).toBe(-1)
    expect(found.notes[1]?.text).toContain('この配分は成り立ちません')
  })

  it('warns of costs above the price and of debt that remains, and says who has the surplus', () => {
    expect(kinds(1_129_999, 830_000, 300_000, 20_000_000)).toEqual(['practice', 'caution'])
    expect(kinds(19_000_000, 743_000, 0, 20_000_000)).toEqual(['practice', 'caution'])
    expect(kinds(21_130_000, 830_000, 300_000, 20_000_000)).toEqual(['practice'])
    expect(kinds(21_500_000, 830_000, 300_000, 20_000_000)).toEqual(['practice', 'practice'])
  })

  it.each([
    [{ price: 0.5 }, 'price'],
    [{ firstDebt: undefined }, 'firstDebt'],
    [{ deductions: [{ label: '費用', amount: -1 }] }, 'deductions[0].amount'],
    [{ deductions: {} }, 'deductions'],
    [{ juniors: [{ amount: 1 }] }, 'juniors[0].id'],
  ])('refuses %j', (wrong, path) => {
    const facts = { price: 1, deductions: [], firstDebt: 1, juniors: [], ...wrong }
    expect(allocationTable.evaluate(facts)).toContainEqual(expect.objectContaining({ path }))
  })
})
