import { describe, expect, it } from 'vitest'
import { day, month } from '#base/day.ts'
import type { Loan } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { isBonusMonth, scheduledBalance } from './schedule.ts'

function loanOf(fields: object): Loan {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', loans: [{ id: 'loan', ...fields }] })
  const [loan] = 'matter' in parsed ? (parsed.matter.loans ?? []) : []
  if (loan === undefined) throw new Error(JSON.stringify(parsed))
  return loan
}

const contract = { amount: 27_500_000, ratePercent: 1.1, termMonths: 360, contractOn: '2021-01-15' }
const found = (fields: object) => scheduledBalance(loanOf({ ...contract, ...fields }), day('2026-11-21'), false)
const balance = (fields: object) => found(fields)?.value ?? null
const paid60 = { firstMissedMonth: '2026-02' }

/** A second way: one instalment after the other, in whole numbers of a millionth. */
function byLoop(principal: number, millionths: number, payment: number, count: number): number {
  let left = BigInt(principal)
  for (let paid = 0; paid < count; paid += 1) {
    const interest = (left * BigInt(millionths)) / 1_000_000_000n
    left -= BigInt(payment) - interest
  }
  return Number(left)
}

describe('the balance by the schedule', () => {
  it('of level payments is the published one after 60 instalments, and that of a plain loop', () => {
    expect(balance({ ...paid60, method: 'levelPayment' })).toBe(23_522_783)
    expect(balance({ ...paid60, method: null })).toBe(23_522_783)
    // 89,719 a month; 1.1 % ÷ 12 is 11/12,000
    let left = 27_500_000n
    for (let paid = 0; paid < 60; paid += 1) left -= 89_719n - (left * 11n) / 12_000n
    expect(left).toBe(23_522_783n)
  })

  it('H-gentosha-61339: after ten years a little over 36 million, not the 40 million that were told', () => {
    // 50,000,000 at 1.8 % for 360 months: the published level payment of 179,849; the interest of each month is cut here
    let left = 50_000_000n
    for (let paid = 0; paid < 120; paid += 1) left -= 179_849n - (left * 3n) / 2_000n
    const told = { amount: 50_000_000, ratePercent: 1.8, contractOn: '2016-01-15', firstMissedMonth: '2026-02' }
    expect(balance(told)).toBe(Number(left))
    expect(Math.abs(Number(left) - 36_225_890)).toBeLessThan(100)
  })

  it('of equal parts of principal falls by 27,500,000 ÷ 360, cut, with each', () => {
    expect(balance({ ...paid60, method: 'levelPrincipal' })).toBe(27_500_000 - 60 * 76_388)
    expect(balance({ firstMissedMonth: '2021-02', method: 'levelPrincipal' })).toBe(27_500_000)
    expect(balance({ firstMissedMonth: '2051-02', method: 'levelPrincipal' })).toBe(0)
  })

  it('stays where only interest is paid', () => {
    expect(balance({ ...paid60, method: 'interestOnly' })).toBe(27_500_000)
  })

  it('has a bonus part of its own: 6,000,000 leave 5,131,947 after ten half-years (loan-bonus-split)', () => {
    const bonus = { amount: 33_500_000, bonusPrincipal: 6_000_000, bonusMonths: [1, 7] }
    // Months paid: 2021-02 to 2026-01, of which ten are January or July.
    expect(balance({ ...bonus, ...paid60 })).toBe(23_522_783 + 5_131_947)
    expect(byLoop(6_000_000, 5_500_000, 117_678, 10)).toBe(5_131_947)
    // The eve of the tenth: 59 instalments and nine half-years.
    expect(balance({ ...bonus, firstMissedMonth: '2026-01' })).toBe(
      byLoop(6_000_000, 5_500_000, 117_678, 9) + (balance({ firstMissedMonth: '2026-01' }) ?? 0),
    )
  })

  it.each([
    // what makes the bonus part unknown
    [{ bonusMonths: null }],
    [{ bonusMonths: [1] }],
    [{ bonusMonths: [1, 4, 7, 10] }],
    [{ method: 'levelPrincipal' }],
    [{ method: 'interestOnly' }],
    [{ bonusPrincipal: 40_000_000 }],
    [{ termMonths: 5 }],
  ])('is unknown with a bonus part and %j', (fields) => {
    const bonus = { amount: 33_500_000, bonusPrincipal: 6_000_000, bonusMonths: [1, 7] }
    expect(balance({ ...bonus, ...paid60, ...fields })).toBe(null)
  })

  it('says that the end of the month was taken for an unknown day of payment, where it mattered', () => {
    const notes = (fields: object) =>
      found(fields)
        ?.notes.map(({ text }) => text)
        .join('') ?? ''
    expect(notes({})).toContain('月の末日として')
    expect(notes({ paymentDay: 27 })).not.toContain('月の末日として')
    expect(notes(paid60)).not.toContain('月の末日として')
    expect(notes({ lastPaidOn: '2026-10-27' })).not.toContain('月の末日として')
  })
})

describe('a bonus month', () => {
  it('is one of those that the contract names', () => {
    const loan = loanOf({ bonusMonths: [6, 12] })
    const all = ['2026-05', '2026-06', '2026-07', '2026-12'].map((text) => isBonusMonth(loan, month(text)))
    expect(all).toEqual([false, true, false, true])
    expect(isBonusMonth(loanOf({}), month('2026-06'))).toBe(false)
  })
})
