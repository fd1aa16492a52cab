import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { coGuarantorContribution } from './co-guarantor-contribution.ts'

type Kind = 'joint-guarantors' | 'joint-debtors'

const finding = (kind: Kind, debt: number, shares: readonly number[], payer: number, paid: number) =>
  coGuarantorContribution({ kind, debt: yen(debt), shares, payer, paid: yen(paid) })

const claims = (...facts: Parameters<typeof finding>) => finding(...facts).value.reimbursementFrom

const big = 9_007_199_254_740_991

describe('共同保証人・連帯債務者間の求償', () => {
  it.each<readonly [Kind, number, readonly number[], number, number, readonly number[]]>([
    // printed in the reference, and its worked examples
    ['joint-guarantors', 6_000_000, [1, 1], 0, 4_000_000, [0, 1_000_000]],
    ['joint-debtors', 10_000_000, [60, 40], 0, 1_000_000, [0, 400_000]],
    ['joint-guarantors', 12_000_000, [2, 1, 1], 1, 7_000_000, [2_666_666, 0, 1_333_333]],
    ['joint-debtors', 9_000_000, [3, 2, 1], 2, 1_000_000, [500_000, 333_333, 0]],
    // by hand, both sides of the payer's own share of 3,000,000
    ['joint-guarantors', 6_000_000, [1, 1], 1, 2_999_999, [0, 0]],
    ['joint-guarantors', 6_000_000, [1, 1], 1, 3_000_000, [0, 0]],
    ['joint-guarantors', 6_000_000, [1, 1], 1, 3_000_001, [1, 0]],
    ['joint-guarantors', 6_000_000, [1, 1], 1, 0, [0, 0]],
    // an own share with a fraction: 100 − 33⅓ = 66⅔, half of it 33⅓; 35 − 33⅓ = 1⅔, half of it ⅚; 36 − 33⅓ = 2⅔, 1⅓
    ['joint-guarantors', 100, [1, 1, 1], 0, 100, [0, 33, 33]],
    ['joint-guarantors', 100, [1, 1, 1], 0, 35, [0, 0, 0]],
    ['joint-guarantors', 100, [1, 1, 1], 0, 36, [0, 1, 1]],
    // whoever bears nothing owes nothing, and gets all of it back
    ['joint-guarantors', 900, [1, 0, 2], 0, 900, [0, 0, 600]],
    ['joint-guarantors', 900, [1, 0, 2], 1, 300, [100, 0, 200]],
    ['joint-guarantors', 900, [1, 0], 0, 900, [0, 0]],
    ['joint-guarantors', 900, [1, 0], 0, 1_000, [0, 0]],
    ['joint-debtors', 900, [1, 0, 2], 0, 300, [0, 0, 200]],
    ['joint-debtors', 900, [1, 0, 2], 1, 300, [100, 0, 200]],
    ['joint-debtors', 900, [5], 0, 900, [0]],
    // past 2^53 on the way: a third of 9,007,199,254,740,991 is 3,002,399,751,580,330.33
    ['joint-debtors', big, [1, 2], 1, big, [3_002_399_751_580_330, 0]],
    ['joint-guarantors', big, [1, 2], 1, big, [3_002_399_751_580_330, 0]],
  ])('%s of %i, shares %j, number %i pays %i: %j', (kind, debt, shares, payer, paid, expected) => {
    expect(claims(kind, debt, shares, payer, paid)).toEqual(expected)
  })

  const amount = fc.integer({ min: 0, max: 100_000_000 })
  const people = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 6 })

  it('leaves the payer no less than the own part, and misses a yen a head at most', () => {
    fc.assert(
      fc.property(
        amount,
        people,
        fc.nat({ max: 1_000 }),
        fc.integer({ min: 0, max: 100 }),
        (debt, shares, who, part) => {
          const payer = who % shares.length
          const paid = Math.floor((debt * part) / 100)
          const all = shares.reduce((total, share) => total + share, 0)
          const own = (debt * (shares[payer] ?? 0)) / all
          const total = (kind: Kind) =>
            claims(kind, debt, shares, payer, paid).reduce<number>((sum, each) => sum + each, 0)
          const excess = Math.max(0, paid - own)
          expect(total('joint-guarantors')).toBeLessThanOrEqual(excess + 0.001)
          expect(total('joint-guarantors')).toBeGreaterThan(excess - shares.length)
          const others = (paid * (all - (shares[payer] ?? 0))) / all
          expect(total('joint-debtors')).toBeLessThanOrEqual(others + 0.001)
          expect(total('joint-debtors')).toBeGreaterThan(others - shares.length)
          expect(claims('joint-debtors', debt, shares, payer, paid)[payer]).toBe(0)
        },
      ),
      { seed: 20261121 },
    )
  })

  it('is the same for both where the whole debt is paid, and follows the people in any order', () => {
    fc.assert(
      fc.property(amount, people, fc.nat({ max: 1_000 }), amount, (debt, shares, who, paid) => {
        const payer = who % shares.length
        expect(claims('joint-guarantors', debt, shares, payer, debt)).toEqual(
          claims('joint-debtors', debt, shares, payer, debt),
        )
        for (const kind of ['joint-guarantors', 'joint-debtors'] as const) {
          const reversed = claims(kind, debt, shares.toReversed(), shares.length - 1 - payer, paid)
          expect(reversed.toReversed()).toEqual(claims(kind, debt, shares, payer, paid))
        }
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover a payer who is none of them, or shares of nothing', () => {
    expect(() => claims('joint-debtors', 1, [1, 1], 2, 1)).toThrow(NotCovered)
    expect(() => claims('joint-debtors', 1, [1, 1], 2, 1)).toThrow('0から1まで')
    expect(() => claims('joint-guarantors', 1, [0, 0], 0, 1)).toThrow('どれも0')
    expect(() => claims('joint-guarantors', 1, [], 0, 1)).toThrow(NotCovered)
  })

  it('tells what is wrong with the facts', () => {
    const wrong = { kind: 'heirs', debt: -1, shares: [1.5, -1, 1_000_000_000_001], payer: -1, paid: 0.5 }
    expect(coGuarantorContribution.evaluate(wrong)).toMatchObject([
      ...[{ path: 'kind' }, { path: 'debt' }, { path: 'shares[0]' }, { path: 'shares[1]' }, { path: 'shares[2]' }],
      ...[{ path: 'payer' }, { path: 'paid' }],
    ])
    const facts = { kind: 'joint-debtors', debt: 1, shares: [1_000_000_000_000, 0], paid: 1 }
    expect(coGuarantorContribution.evaluate({ ...facts, payer: 1 })).toMatchObject({
      value: { reimbursementFrom: [1, 0] },
    })
    expect(coGuarantorContribution.evaluate({ ...facts, payer: 1_000 })).toMatchObject([{ path: 'payer' }])
  })

  it('tells its working', () => {
    const guarantors = finding('joint-guarantors', 12_000_000, [2, 1, 1], 1, 7_000_000)
    expect(guarantors.steps.map(({ value }) => value)).toEqual([
      ...[12_000_000, 7_000_000, 3_000_000, 3_000_000],
      ...[2_666_666, 1_333_333],
    ])
    expect(guarantors.steps.slice(4).map(({ label }) => label)).toEqual([
      expect.stringContaining('1人目（重み2）'),
      expect.stringContaining('3人目（重み1）'),
    ])
    expect(finding('joint-guarantors', 6_000_000, [1, 1], 0, 1_000).steps[3]?.value).toBe(1_000)
    const debtors = finding('joint-debtors', 9_000_000, [3, 2, 1], 2, 1_000_000)
    expect(debtors.steps.map(({ value }) => value)).toEqual([9_000_000, 1_000_000, 1_500_000, 500_000, 333_333])
  })

  it('says what each kind can ask, and doubts a payment of more than the debt', () => {
    const texts = (kind: Kind, paid: number) => finding(kind, 100, [1, 1], 0, paid).notes.map(({ text }) => text)
    expect(texts('joint-guarantors', 100)).toHaveLength(3)
    expect(texts('joint-guarantors', 100)[0]).toContain('超えて払った分だけ')
    expect(texts('joint-debtors', 100)[0]).toContain('満たない支払いでも')
    expect(texts('joint-debtors', 101)).toHaveLength(4)
    expect(texts('joint-debtors', 101)[3]).toContain('全額を超えて')
  })
})
