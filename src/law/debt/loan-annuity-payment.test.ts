import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { loanAnnuityPayment } from './loan-annuity-payment.ts'

type Way = 'floor' | 'round' | 'ceil'

const finding = (
  principal: number,
  annualRatePercent: number,
  months: number,
  balanceAfter = 0,
  rounding: Way = 'floor',
) =>
  loanAnnuityPayment({
    principal: yen(principal),
    annualRatePercent,
    months,
    balanceAfter,
    rounding,
    remainder: 'last',
  })

const loan = (principal: number, rate: number, months: number, balanceAfter = 0, rounding: Way = 'floor') =>
  finding(principal, rate, months, balanceAfter, rounding).value

/** Whether equal payments, reckoned without any rounding, would leave something owed (1), nothing (0) or too much paid (-1). */
function leftByExactSchedule(principal: number, permille: number, months: number, payment: number): number {
  // A month multiplies the balance by (12,000 + permille) / 12,000; the balance is kept times 12,000^k.
  let [balance, scale] = [BigInt(principal), 1n]
  for (let month = 0; month < months; month++) {
    scale *= 12_000n
    balance = balance * BigInt(12_000 + permille) - BigInt(payment) * scale
  }
  return balance > 0n ? 1 : balance < 0n ? -1 : 0
}

const principal = fc.integer({ min: 0, max: 200_000_000 })
const permille = fc.integer({ min: 0, max: 200 })
const way = fc.constantFrom<Way>('floor', 'round', 'ceil')

describe('元利均等返済の毎月返済額', () => {
  it.each([
    // printed in the reference (loan-annuity-payment); the first is the worked example of the Casio BF-480 manual, p. 11
    [18_000_000, 2, 360, 120, 'floor', 66_531, 30_000, 13_151_554, 66_535],
    [27_500_000, 1.1, 360, 1, 'floor', 89_719, 25_208, 27_435_489, 89_819],
    [27_500_000, 1.1, 360, 60, 'floor', 89_719, 25_208, 23_522_783, 89_819],
    [27_500_000, 1.1, 360, 360, 'ceil', 89_720, 25_208, 0, 89_388],
    [1_000_000, 0, 36, 0, 'floor', 27_777, 0, 1_000_000, 27_805],
    // D-mitsuba-300, exact 103,995.99 / 83,492.24 / 71,369.79: the page cuts them; balances by a schedule in exact fractions
    [3_000_000, 15, 36, 12, 'floor', 103_995, 37_500, 2_144_845, 104_017],
    [3_000_000, 15, 36, 12, 'ceil', 103_996, 37_500, 2_144_833, 103_977],
    [3_000_000, 15, 48, 12, 'floor', 83_492, 37_500, 2_408_520, 83_476],
    [3_000_000, 15, 48, 12, 'round', 83_492, 37_500, 2_408_520, 83_476],
    [3_000_000, 15, 48, 12, 'ceil', 83_493, 37_500, 2_408_507, 83_418],
    [3_000_000, 15, 60, 12, 'floor', 71_369, 37_500, 2_564_426, 71_396],
    [3_000_000, 15, 60, 12, 'round', 71_370, 37_500, 2_564_411, 71_305],
    // C-gentosha-divorced, exact 90,059.07
    [28_000_000, 1, 360, 120, 'floor', 90_059, 23_333, 19_582_502, 89_870],
    // H-gendai-75010, exact 134,697.57: 134,698 there is rounded. Its balance of 13,949,516 lets fractions of a yen stand;
    // 0.57 yen less paid each month and interest cut each month leave 34 yen more.
    [35_000_000, 3, 420, 300, 'floor', 134_697, 87_500, 13_949_550, 134_758],
    [35_000_000, 3, 420, 300, 'round', 134_698, 87_500, 13_949_109, 134_015],
    // the same at 3.5 %, exact 144,651.72: 144,652 there is rounded
    [35_000_000, 3.5, 420, 300, 'floor', 144_651, 102_083, 14_628_261, 144_838],
    [35_000_000, 3.5, 420, 300, 'round', 144_652, 102_083, 14_627_786, 144_020],
    // by a schedule in exact fractions
    [31_234_567, 1.234567, 397, 200, 'floor', 95_874, 32_134, 17_088_270, 95_749],
    // 1,000,000 ÷ 36 = 27,777.8; 27,778 × 35 = 972,230
    [1_000_000, 0, 36, 35, 'ceil', 27_778, 0, 27_770, 27_770],
    [1_000_000, 0, 36, 36, 'round', 27_778, 0, 0, 27_770],
    // one instalment: 10,001 × 1.001 = 10,011.001
    [10_001, 1.2, 1, 0, 'floor', 10_011, 10, 10_001, 10_011],
    [10_001, 1.2, 1, 1, 'ceil', 10_012, 10, 0, 10_011],
    [0, 1.2, 12, 6, 'ceil', 0, 0, 0, 0],
    // paid off early: 84 × 1,190 = 99,960, 40 left, then nothing
    [100_000, 0, 1200, 1190, 'ceil', 84, 0, 40, 0],
    [100_000, 0, 1200, 1191, 'ceil', 84, 0, 0, 0],
    [1_000, 0, 600, 499, 'ceil', 2, 0, 2, 0],
    [1_000, 0, 600, 500, 'ceil', 2, 0, 0, 0],
    // even when rounded down: exact 1.37 a month, but the interest of at most 0.9 yen is cut to nothing
    [100, 10.8, 120, 99, 'floor', 1, 0, 1, 0],
    [100, 10.8, 120, 100, 'floor', 1, 0, 0, 0],
  ] as const)(
    '%i yen at %d %% in %i instalments, %i of them paid, %s',
    (amount, rate, months, paid, rounding, payment, firstInterest, balance, lastPayment) => {
      expect(loan(amount, rate, months, paid, rounding)).toEqual({ payment, firstInterest, balance, lastPayment })
    },
  )

  it('stays exact past 2^53 and for a thousand and two hundred months', () => {
    expect(loan(1_000_000_000_000, 3, 420).payment).toBe(3_848_501_899)
    expect(loan(12_000_000, 0.875, 1200).payment).toBe(15_008) // exact 15,008.45
  })

  it('rounds the payment that an exact schedule brings to nothing', () => {
    fc.assert(
      fc.property(principal, permille, fc.integer({ min: 1, max: 60 }), (amount, rate, months) => {
        const left = (payment: number) => leftByExactSchedule(amount, rate, months, payment)
        const cut = loan(amount, rate / 10, months, 0, 'floor').payment
        expect(left(cut)).toBeGreaterThanOrEqual(0)
        expect(left(cut + 1)).toBe(-1)
        const raised = loan(amount, rate / 10, months, 0, 'ceil').payment
        expect(raised).toBe(left(cut) === 0 ? cut : cut + 1)
        expect([cut, raised]).toContain(loan(amount, rate / 10, months, 0, 'round').payment)
      }),
      { seed: 20261121 },
    )
  })

  it('agrees with the usual formula in binary fractions within a yen', () => {
    fc.assert(
      fc.property(
        principal,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 420 }),
        (amount, rate, months) => {
          const monthly = rate / 12_000
          const growth = (1 + monthly) ** months
          const payment = (amount * monthly * growth) / (growth - 1)
          expect(Math.abs(loan(amount, rate / 10, months).payment - payment)).toBeLessThan(1.01)
        },
      ),
      { seed: 20261121 },
    )
  })

  it('pays interest, cut each month, and principal down to nothing, never less than nothing', () => {
    fc.assert(
      fc.property(principal, permille, fc.integer({ min: 1, max: 24 }), way, (amount, rate, months, rounding) => {
        const { payment, lastPayment } = loan(amount, rate / 10, months, 0, rounding)
        let [paid, interest] = [0, 0]
        for (let month = 1; month <= months; month++) {
          const before = loan(amount, rate / 10, months, month - 1, rounding).balance
          const after = loan(amount, rate / 10, months, month, rounding).balance
          const due = Number((BigInt(before) * BigInt(rate)) / 12_000n)
          const instalment = before + due - after
          expect(after).toBeGreaterThanOrEqual(0)
          expect(after).toBeLessThanOrEqual(before)
          expect(instalment).toBe(month === months ? lastPayment : Math.min(payment, before + due))
          paid += instalment
          interest += due
        }
        expect(loan(amount, rate / 10, months, months, rounding).balance).toBe(0)
        expect(paid).toBe(amount + interest)
      }),
      { seed: 20261121, numRuns: 50 },
    )
  })

  it('pays more each month for a higher rate, a larger loan and a shorter term', () => {
    fc.assert(
      fc.property(
        principal,
        fc.integer({ min: 0, max: 199 }),
        fc.integer({ min: 1, max: 419 }),
        (amount, rate, months) => {
          const { payment } = loan(amount, rate / 10, months)
          expect(loan(amount, (rate + 1) / 10, months).payment).toBeGreaterThanOrEqual(payment)
          expect(loan(amount + 1, rate / 10, months).payment).toBeGreaterThanOrEqual(payment)
          expect(loan(amount, rate / 10, months + 1).payment).toBeLessThanOrEqual(payment)
        },
      ),
      { seed: 20261121 },
    )
  })

  it('does not cover a difference put into the first instalment, or a balance after the last', () => {
    const facts = { principal: 1_000_000, annualRatePercent: 1, months: 12 }
    expect(() => loanAnnuityPayment.evaluate({ ...facts, remainder: 'first' })).toThrow(NotCovered)
    expect(() => loanAnnuityPayment.evaluate({ ...facts, remainder: 'first' })).toThrow('端数を初回に合わせる契約')
    expect(() => loanAnnuityPayment.evaluate({ ...facts, balanceAfter: 13 })).toThrow(NotCovered)
    expect(() => loanAnnuityPayment.evaluate({ ...facts, balanceAfter: 13 })).toThrow('balanceAfter')
    expect(loanAnnuityPayment.evaluate({ ...facts, balanceAfter: 12 })).toMatchObject({ value: { balance: 0 } })
  })

  it('takes the defaults, and tells what is wrong with the facts', () => {
    expect(loanAnnuityPayment.evaluate({ principal: 28_000_000, annualRatePercent: 1, months: 360 })).toMatchObject({
      value: { payment: 90_059, balance: 28_000_000 },
    })
    const wrong = { principal: 1.5, annualRatePercent: 1.1234567, months: 0, balanceAfter: -1, rounding: 'down' }
    expect(loanAnnuityPayment.evaluate(wrong)).toMatchObject([
      { path: 'principal' },
      { path: 'annualRatePercent' },
      { path: 'months' },
      { path: 'balanceAfter' },
      { path: 'rounding' },
    ])
    expect(loanAnnuityPayment.evaluate({ principal: 1, annualRatePercent: 1, months: 1201 })).toMatchObject([
      { path: 'months' },
    ])
  })

  it('tells its working, and says when the loan is paid off early', () => {
    expect(finding(27_500_000, 1.1, 360, 60).steps.map(({ value }) => value)).toEqual([
      ...[27_500_000, 1.1, 360, 89_719, 25_208, 64_511],
      ...[23_522_783, 89_819],
    ])
    expect(finding(27_500_000, 1.1, 360).notes.map(({ kind }) => kind)).toEqual(['practice', 'caution'])
    expect(finding(100_000, 0, 1200, 0, 'ceil').notes).toHaveLength(3)
  })
})
