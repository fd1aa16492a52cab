import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { specifiedHomeLoss } from './specified-home-loss.ts'

const sale = {
  ...{ price: 30_000_000, acquisitionCost: 45_000_000, transferCost: 1_100_000, loanBalance: 42_000_000 },
  ...{ loanTermYears: 35, acquiredDate: '2012-06-01', transferDate: '2026-12-01' },
  incomes: [4_000_000, 4_000_000, 3_000_000, 3_000_000],
}

const finding = (changes: Partial<typeof sale> = {}) => {
  const facts = { ...sale, ...changes }
  return specifiedHomeLoss({
    price: yen(facts.price),
    acquisitionCost: yen(facts.acquisitionCost),
    transferCost: yen(facts.transferCost),
    loanBalance: yen(facts.loanBalance),
    loanTermYears: facts.loanTermYears,
    acquiredDate: day(facts.acquiredDate),
    transferDate: day(facts.transferDate),
    incomes: facts.incomes.map(yen),
  })
}

const answer = (changes: Partial<typeof sale> = {}) => finding(changes).value

describe('特定居住用財産の譲渡損失', () => {
  it('comes to the first example printed in the reference', () => {
    const printed = {
      ...{ price: 25_000_000, acquisitionCost: 35_000_000, transferCost: 900_000, loanBalance: 33_000_000 },
      incomes: [6_000_000, 5_500_000, 5_500_000, 5_500_000],
    }
    expect(answer(printed)).toMatchObject({
      ...{ eligible: true, transferLoss: 10_900_000, limit: 8_000_000, specifiedLoss: 8_000_000 },
      ...{ used: [6_000_000, 2_000_000, 0, 0], expired: 0 },
    })
  })

  it.each([
    // incomes of the year of sale and the three after it, what each year uses of 12,000,000, what expires; the first
    // three are printed in the reference, the rest by hand
    [[4_000_000, 4_000_000, 3_000_000, 3_000_000], [4_000_000, 4_000_000, 3_000_000, 1_000_000], 0],
    [[35_000_000, 4_000_000, 31_000_000, 3_000_000], [12_000_000, 0, 0, 0], 0],
    [[2_000_000, 40_000_000, 3_000_000, 3_000_000], [2_000_000, 0, 3_000_000, 3_000_000], 4_000_000],
    [[4_000_000, 4_000_000, 3_000_000, 0], [4_000_000, 4_000_000, 3_000_000, 0], 1_000_000],
    // both sides of 30,000,000 in a later year
    [[0, 30_000_000, 0, 0], [0, 12_000_000, 0, 0], 0],
    [[0, 30_000_001, 0, 0], [0, 0, 0, 0], 12_000_000],
    [[30_000_001, 0, 0, 0], [12_000_000, 0, 0, 0], 0],
    [[0, 0, 0, 30_000_000], [0, 0, 0, 12_000_000], 0],
    [[0, 0, 0, 30_000_001], [0, 0, 0, 0], 12_000_000],
    // a loss counts as 0
    [[-5_000_000, 5_000_000, -1, 0], [0, 5_000_000, 0, 0], 7_000_000],
    // used up to the yen
    [[11_999_999, 1, 1, 1], [11_999_999, 1, 0, 0], 0],
    [[12_000_000, 1, 1, 1], [12_000_000, 0, 0, 0], 0],
  ])('incomes of %j use %j, and %i expires', (incomes, used, expired) => {
    expect(answer({ incomes })).toMatchObject({ specifiedLoss: 12_000_000, used, expired })
  })

  it.each([
    // the eve and the day of the relief, of its extension and of its end; held over 5 years throughout
    ['2003-12-31', false, '特例ができる前', null],
    ['2004-01-01', true, '創設', '2004-01-01'],
    ['2025-12-31', true, '創設', '2004-01-01'],
    ['2026-01-01', true, '延長', '2026-01-01'],
    ['2027-12-31', true, '延長', '2026-01-01'],
    ['2028-01-01', false, '過ぎた', '2028-01-01'],
  ])('sold on %s, eligible: %s (%s)', (transferDate, eligible, by, since) => {
    const found = finding({ transferDate, acquiredDate: '1990-01-01' })
    expect(found.value.eligible).toBe(eligible)
    expect(found.version).toMatchObject({ since, by: expect.stringContaining(by) })
  })

  it.each([
    // both sides of each condition
    [{ acquiredDate: '2020-12-31', transferDate: '2026-12-31' }, true],
    [{ acquiredDate: '2021-01-01', transferDate: '2026-12-31' }, false],
    [{ loanTermYears: 10 }, true],
    [{ loanTermYears: 9 }, false],
    [{ price: 41_999_999 }, true],
    [{ price: 42_000_000 }, false],
    [{ price: 42_000_001 }, false],
    // the size of the loss does not matter
    [{ acquisitionCost: 0, transferCost: 0 }, true],
  ])('with %j eligible is %s', (changes, eligible) => {
    expect(answer(changes).eligible).toBe(eligible)
  })

  it('tells loss and limit where it is not eligible, and uses nothing', () => {
    expect(answer({ acquiredDate: '2021-06-01' })).toMatchObject({
      ...{ eligible: false, transferLoss: 16_100_000, limit: 12_000_000, specifiedLoss: 0 },
      ...{ used: [0, 0, 0, 0], expired: 0 },
    })
  })

  it.each([
    // price, cost, loan, loss, limit, what of it counts: by hand, with 1,100,000 of costs
    [30_000_000, 40_000_000, 42_000_000, 11_100_000, 12_000_000, 11_100_000],
    [30_000_000, 40_900_000, 42_000_000, 12_000_000, 12_000_000, 12_000_000],
    [30_000_000, 40_900_001, 42_000_000, 12_000_001, 12_000_000, 12_000_000],
    [30_000_000, 28_900_000, 42_000_000, 0, 12_000_000, 0],
    [30_000_000, 28_900_001, 42_000_000, 1, 12_000_000, 1],
    [30_000_000, 20_000_000, 42_000_000, 0, 12_000_000, 0],
    [30_000_000, 45_000_000, 20_000_000, 16_100_000, 0, 0],
  ])(
    'a price of %i, a cost of %i and a loan of %i: loss %i, limit %i, counted %i',
    (price, acquisitionCost, loanBalance, transferLoss, limit, specifiedLoss) => {
      expect(answer({ price, acquisitionCost, loanBalance })).toMatchObject({ transferLoss, limit, specifiedLoss })
    },
  )

  it('uses and loses together what counts, no year more than its income', () => {
    const amount = fc.integer({ min: 0, max: 100_000_000 })
    const income = fc.integer({ min: -10_000_000, max: 40_000_000 })
    const incomes = fc.array(income, { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(amount, amount, amount, incomes, (price, acquisitionCost, loanBalance, each) => {
        const found = answer({ price, acquisitionCost, loanBalance, incomes: each })
        expect(found.used.reduce((sum, part) => sum + part, 0) + found.expired).toBe(found.specifiedLoss)
        expect(found.specifiedLoss).toBeLessThanOrEqual(Math.min(found.transferLoss, found.limit))
        for (const [index, part] of found.used.entries()) {
          expect(part).toBeGreaterThanOrEqual(0)
          expect(part).toBeLessThanOrEqual(Math.max(0, each[index] ?? 0))
        }
        // Nothing expires while a year that may use it has income left.
        if (found.expired > 0) expect(found.used[0]).toBe(Math.max(0, each[0] ?? 0))
      }),
      { seed: 20261121 },
    )
  })

  it.each([[[]], [[1]], [[1, 1, 1]], [[1, 1, 1, 1, 1]]])('does not cover the incomes %j', (incomes) => {
    expect(() => answer({ incomes })).toThrow(NotCovered)
    expect(() => answer({ incomes })).toThrow('incomes')
    expect(() => specifiedHomeLoss.evaluate({ ...sale, incomes })).toThrow(NotCovered)
  })

  it('does not cover a sale before the acquisition', () => {
    expect(() => answer({ acquiredDate: '2026-12-02' })).toThrow(NotCovered)
  })
})

describe('特定居住用財産の譲渡損失の根拠', () => {
  it('tells its working and what it was built on', () => {
    const found = finding({ incomes: [2_000_000, 40_000_000, 3_000_000, 3_000_000] })
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[30_000_000, 45_000_000, 1_100_000, 16_100_000, 42_000_000, 12_000_000],
      ...['はい', 'はい', 'はい', 'はい', 12_000_000],
      ...[2_000_000, 0, 3_000_000, 3_000_000, 4_000_000],
    ])
    expect(found.steps.slice(11, 15).map(({ label }) => label)).toEqual([
      ...['売った年の所得から引く額', '1年後の所得から引く額'],
      ...['2年後の所得から引く額', '3年後の所得から引く額'],
    ])
    expect(found.from.map(({ rule, value }) => [rule, value])).toMatchObject([['ownership-period', { over5: true }]])
  })

  it('says which condition fails', () => {
    const conditions = (changes: Partial<typeof sale>) =>
      finding(changes)
        .steps.slice(6, 10)
        .map(({ value }) => value)
    expect(conditions({ acquiredDate: '2021-06-01' })).toEqual(['いいえ', 'はい', 'はい', 'はい'])
    expect(conditions({ loanTermYears: 9 })).toEqual(['はい', 'いいえ', 'はい', 'はい'])
    expect(conditions({ price: 42_000_000 })).toEqual(['はい', 'はい', 'いいえ', 'はい'])
    expect(conditions({ transferDate: '2028-01-01' })).toEqual(['はい', 'はい', 'はい', 'いいえ'])
  })

  it.each<[Partial<typeof sale>, readonly string[]]>([
    [{ transferDate: '2025-12-31' }, ['caution', 'caution', 'caution']],
    [{ transferDate: '2026-01-01' }, ['doubt', 'caution', 'caution', 'caution']],
    [{ transferDate: '2027-12-31' }, ['doubt', 'caution', 'caution', 'caution']],
    [{ transferDate: '2028-01-01' }, ['expiry']],
    [{ transferDate: '2003-12-31', acquiredDate: '1990-01-01' }, ['expiry']],
    [{ loanTermYears: 9 }, ['doubt']],
    [{ transferDate: '2025-12-31', loanTermYears: 9, incomes: [0, 30_000_001, 0, 0] }, []],
    // the ceiling is told where a later year is past it
    [{ transferDate: '2025-12-31', incomes: [0, 30_000_001, 0, 0] }, ['caution', 'caution', 'caution', 'caution']],
    [{ transferDate: '2025-12-31', incomes: [0, 30_000_000, 0, 0] }, ['caution', 'caution', 'caution']],
    [{ transferDate: '2025-12-31', incomes: [30_000_001, 0, 0, 0] }, ['caution', 'caution', 'caution']],
  ])('with %j has notes %j', (changes, kinds) => {
    expect(finding(changes).notes.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('tells the doubt, the end and the conflict in words', () => {
    expect(finding().notes[0]?.text).toContain('2025年12月31日')
    expect(finding({ transferDate: '2028-01-01' }).notes[0]?.text).toContain('延長は確かめられていません')
    expect(finding().notes.at(-1)?.text).toContain('9条1項10号')
  })

  it.each([
    [{ price: -1 }, 'price'],
    [{ acquisitionCost: -1 }, 'acquisitionCost'],
    [{ transferCost: undefined }, 'transferCost'],
    [{ loanBalance: -1 }, 'loanBalance'],
    [{ loanTermYears: -1 }, 'loanTermYears'],
    [{ loanTermYears: 1_001 }, 'loanTermYears'],
    [{ acquiredDate: '2026-02-29' }, 'acquiredDate'],
    [{ transferDate: undefined }, 'transferDate'],
    [{ incomes: [1, 1, 1, 0.5] }, 'incomes[3]'],
    [{ incomes: 1 }, 'incomes'],
  ])('refuses %j', (wrong, path) => {
    expect(specifiedHomeLoss.evaluate({ ...sale, ...wrong })).toContainEqual(expect.objectContaining({ path }))
  })

  it('takes losses as income and each end of the term', () => {
    const incomes = [Number.MIN_SAFE_INTEGER, 0, 0, Number.MAX_SAFE_INTEGER]
    expect(specifiedHomeLoss.evaluate({ ...sale, incomes })).toMatchObject({ value: { used: [0, 0, 0, 0] } })
    expect(specifiedHomeLoss.evaluate({ ...sale, loanTermYears: 0 })).toMatchObject({ value: { eligible: false } })
    expect(specifiedHomeLoss.evaluate({ ...sale, loanTermYears: 1_000 })).toMatchObject({ value: { eligible: true } })
    expect(specifiedHomeLoss.facts.incomes?.unit).toBe('list')
  })
})
