import { describe, expect, it } from 'vitest'
import { percent, ratio } from '#base/ratio.ts'
import { yen } from '#base/yen.ts'
import { balanceAfterLevel, levelPayment } from './level-payment.ts'

describe('元利均等返済の計算', () => {
  it.each([
    // 10,000 at 1 % for one period: 10,100; for two: 10,000 × 0.01 × 1.0201 ÷ 0.0201 = 5,075.12…
    [10_000, percent(1), 1, 10_100, 10_100],
    [10_000, percent(1), 2, 5_075, 5_076],
    [10_000, percent(0), 3, 3_333, 3_334],
    [10_000, ratio(1, 1), 1, 20_000, 20_000],
  ] as const)('%i at %j in %i instalments: %i, raised %i', (principal, rate, instalments, cut, raised) => {
    expect(levelPayment(yen(principal), rate, instalments, 'down')).toBe(cut)
    expect(levelPayment(yen(principal), rate, instalments, 'up')).toBe(raised)
  })

  it.each([
    [6_000_000, percent(0.55), 117_678, 10, 5_131_947], // printed in the reference (loan-bonus-split)
    [10_000, percent(1), 5_076, 0, 10_000],
    [10_000, percent(1), 5_076, 1, 5_024], // 10,100 − 5,076
    [10_000, percent(1), 5_076, 2, 0], // 5,074 are due, 2 less than the payment
    [10_000, percent(1), 5_076, 3, 0],
    [199, percent(1), 100, 1, 100], // interest of 1.99 is cut to 1
  ] as const)('%i at %j, %i a time: after %i instalments %i', (principal, rate, payment, instalments, balance) => {
    expect(balanceAfterLevel(yen(principal), rate, yen(payment), instalments)).toBe(balance)
  })
})
