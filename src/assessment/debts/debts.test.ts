import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Loan } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { debtOn, rateOf } from './debts.ts'

function loanOf(fields: object): Loan {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', loans: [{ id: 'loan', ...fields }] })
  const [loan] = 'matter' in parsed ? (parsed.matter.loans ?? []) : []
  if (loan === undefined) throw new Error(JSON.stringify(parsed))
  return loan
}

const assessed = (fields: object, on: string, wholeIsDue = false) =>
  debtOn(loanOf(fields), 'loans[0]', day(on), wholeIsDue)

function amounts(fields: object, on: string, wholeIsDue = false) {
  const { found } = assessed(fields, on, wholeIsDue)
  if (found === null) return null
  const { principal, damages, total, arrears } = found
  return [principal.value, damages?.value ?? null, total.value, arrears?.value ?? null]
}

const paths = (fields: object, on: string, wholeIsDue = false) =>
  assessed(fields, on, wholeIsDue).problems.map((problem) => (problem.kind === 'missing' ? problem.path : problem.kind))

const known = { balance: 15_230_000, balanceOn: '2026-03-31', dayCount: 'fixed365' }

describe('before the whole is due', () => {
  const arrears = { ...known, instalment: 92_340, paymentDay: 27, delayRatePercent: 14, firstMissedMonth: '2026-08' }

  it.each([
    // today, damages, arrears: 92,340 × 14 % × days ÷ 365 for each instalment by itself, cut to the yen
    ['2026-08-27', 0, null], // the day of payment itself
    ['2026-08-28', 35, 92_375], // 1 day
    ['2026-10-27', 2_160 + 1_062, 184_680 + 3_222], // 61 and 30 days
    ['2026-10-28', 2_195 + 1_097 + 35, 277_020 + 3_327], // 62, 31 and 1 day
    ['2026-11-21', 3_045 + 1_947 + 885, 277_020 + 5_877], // 86, 55 and 25 days; the first is a published example
  ] as const)('on %s damages are %i, and %d would bring it back in order', (on, damages, sum) => {
    expect(amounts(arrears, on)).toEqual([15_230_000, damages, 15_230_000 + damages, sum])
  })

  it('two instalments of 100,000 at 20 % bear 1,643 and 3,287 (G-myclimate-damages, cut)', () => {
    const fields = {
      ...arrears,
      instalment: 100_000,
      delayRatePercent: 20,
      firstMissedMonth: '2026-06',
      paymentDay: 30,
    }
    // 60 days from 06-30 and 30 days from 07-30
    expect(assessed(fields, '2026-08-29').found?.damages?.value).toBe(3_287 + 1_643)
  })

  it('has no instalment after the end of the contract', () => {
    const ending = { ...arrears, contractOn: '2006-08-10', termMonths: 241 } // the last falls due in 2026-09
    expect(amounts(ending, '2026-11-21')).toEqual([15_230_000, 3_045 + 1_947, 15_234_992, 184_680 + 4_992])
  })

  it.each([
    // what is left out, amounts, paths of what is asked for
    [{ delayRatePercent: null }, [15_230_000, null, 15_230_000, 277_020], ['loans[0].delayRatePercent']],
    [{ instalment: null }, [15_230_000, null, 15_230_000, null], ['loans[0].instalment']],
    [
      { instalment: null, delayRatePercent: null },
      [15_230_000, null, 15_230_000, null],
      ['loans[0].instalment', 'loans[0].delayRatePercent'],
    ],
    [{ firstMissedMonth: null }, [15_230_000, null, 15_230_000, null], ['loans[0].firstMissedMonth']],
    [{ dayCount: null }, [15_230_000, 5_877, 15_235_877, 282_897], ['loans[0].dayCount']],
    [{ balanceOn: null }, [15_230_000, 5_877, 15_235_877, 282_897], ['loans[0].balanceOn']],
  ])('without %j: %j, and asks for %j', (unknown, expected, asked) => {
    expect(amounts({ ...arrears, ...unknown }, '2026-11-21')).toEqual(expected)
    expect(paths({ ...arrears, ...unknown }, '2026-11-21')).toEqual(asked)
  })

  it('takes the last day of the month for an unknown day of payment, and asks for it', () => {
    const fields = { ...arrears, paymentDay: null }
    // overdue on 11-21: 08-31 (82 days), 09-30 (52), 10-31 (21)
    const each = [82, 52, 21].map((days) => Math.floor((92_340 * 14 * days) / 36_500))
    expect(assessed(fields, '2026-11-21').found?.damages?.value).toBe(each.reduce((sum, part) => sum + part))
    expect(paths(fields, '2026-11-21')).toEqual(['loans[0].paymentDay'])
    expect(amounts({ ...fields, firstMissedMonth: '2026-11' }, '2026-11-21')).toEqual([
      15_230_000,
      null,
      15_230_000,
      null,
    ])
  })

  it('bears nothing while it is paid', () => {
    expect(amounts({ ...known, lastPaidOn: '2026-10-27' }, '2026-11-21')).toEqual([15_230_000, 0, 15_230_000, null])
    expect(paths({ ...known, lastPaidOn: '2026-10-27' }, '2026-11-21')).toEqual([])
  })

  it('asks for a new balance once it is more than a year old', () => {
    const fields = { ...known, lastPaidOn: '2027-03-27' }
    expect(paths(fields, '2027-03-31')).toEqual([])
    expect(paths(fields, '2027-04-01')).toEqual(['loans[0].balance'])
    const due = { ...known, delayRatePercent: 14, acceleratedOn: '2026-04-01' }
    expect(paths(due, '2027-04-01')).toEqual([])
  })

  it('says that bonus amounts are left out, and that a year of arrears is called in', () => {
    const notes = (fields: object, on: string) => assessed(fields, on).found?.arrears?.from[0]?.notes.length
    expect(notes(arrears, '2026-11-21')).toBe(0)
    expect(notes({ ...arrears, bonusInstalment: 100_000 }, '2026-11-21')).toBe(1)
    expect(notes(arrears, '2027-08-27')).toBe(0) // twelve
    expect(notes(arrears, '2027-08-28')).toBe(1) // thirteen
  })
})

describe('once the whole is due', () => {
  const accelerated = { ...known, delayRatePercent: 14.6, acceleratedOn: '2026-03-31' }

  it.each([
    // today, damages on 15,230,000 at 14.6 %: published example (235 days), and both sides of the day itself
    ['2026-11-21', 1_431_620],
    ['2026-04-01', 6_092],
    ['2026-03-31', 0],
  ] as const)('on %s damages are %i', (on, damages) => {
    expect(amounts(accelerated, on)).toEqual([15_230_000, damages, 15_230_000 + damages, null])
  })

  it('is before its day a loan like others', () => {
    expect(paths(accelerated, '2026-03-30')).toEqual(['loans[0].firstMissedMonth'])
  })

  it('10,000,000 at 14.6 % bear 400,000 in 100 days (G-soleil-damages)', () => {
    const fields = { ...known, balance: 10_000_000, delayRatePercent: 14.6, acceleratedOn: '2026-03-31' }
    expect(assessed(fields, '2026-07-09').found?.damages?.value).toBe(400_000)
  })

  it.each([
    // day count, damages on 8,000,000 at 14 % from 2027-12-15 to 2028-03-15: published example over a leap year
    ['fixed365', 279_232, []],
    ['calendarYear', 278_604, []],
    [null, 279_232, ['loans[0].dayCount']],
  ] as const)('counted by %s: %i', (dayCount, damages, asked) => {
    const fields = {
      balance: 8_000_000,
      balanceOn: '2027-12-15',
      delayRatePercent: 14,
      acceleratedOn: '2027-12-15',
      dayCount,
    }
    expect(assessed(fields, '2028-03-15').found?.damages?.value).toBe(damages)
    expect(paths(fields, '2028-03-15')).toEqual(asked)
    const notes = assessed(fields, '2028-03-15').found?.damages?.notes ?? []
    expect(notes).toHaveLength(asked.length)
  })

  it("takes the creditor's damages and counts on from the day of its statement", () => {
    const fields = {
      ...known,
      balance: 6_000_000,
      balanceOn: '2026-08-31',
      accruedDamages: 1_200_000,
      delayRatePercent: 14.6,
    }
    // 82 days on 6,000,000: 196,800
    expect(amounts({ ...fields, acceleratedOn: '2022-11-30' }, '2026-11-21')).toEqual([
      6_000_000,
      1_396_800,
      7_396_800,
      null,
    ])
    const undated = { ...fields, balanceOn: null, acceleratedOn: '2026-08-31' }
    expect(assessed(undated, '2026-11-21').found?.damages?.value).toBe(196_800)
    const later = { ...fields, balanceOn: '2026-11-22', acceleratedOn: '2026-08-31' }
    expect(assessed(later, '2026-11-21').found?.damages?.value).toBe(196_800)
  })

  it('lets the whole bear damages only from the day on which it fell due, whatever the day of the statement', () => {
    const fields = {
      ...known,
      balance: 10_000_000,
      balanceOn: '2026-01-31',
      accruedDamages: 50_000,
      delayRatePercent: 14.6,
    }
    // 31 days from 2026-06-30: 124,000
    expect(assessed({ ...fields, acceleratedOn: '2026-06-30' }, '2026-07-31').found?.damages?.value).toBe(174_000)
  })

  it('knows no damages where only the stage tells that the whole is due', () => {
    expect(amounts(known, '2026-11-21', true)).toEqual([15_230_000, null, 15_230_000, null])
    expect(paths(known, '2026-11-21', true)).toEqual(['loans[0].acceleratedOn', 'loans[0].delayRatePercent'])
  })

  it('asks for the rate', () => {
    const fields = { ...accelerated, delayRatePercent: null }
    expect(amounts(fields, '2026-11-21')).toEqual([15_230_000, null, 15_230_000, null])
    expect(paths(fields, '2026-11-21')).toEqual(['loans[0].delayRatePercent'])
  })
})

describe('once the guarantor has paid', () => {
  const loan = {
    ...{ balance: 20_000_000, balanceOn: '2026-10-15', dayCount: 'fixed365' },
    ...{ lender: { kind: 'bank', name: '銀行' }, delayRatePercent: 14 },
    ...{ acceleratedOn: '2026-08-31', subrogatedOn: '2026-10-15' },
  }
  const guarantor = { kind: 'guarantee-company', name: '保証会社', delayRatePercent: 14.6 }

  it.each([
    // today, creditor, rate, damages on 20,000,000: by the bank's rate until the eve, by the guarantor's from its payment
    ['2026-10-14', '銀行', 14, 337_534], // 44 days
    ['2026-10-15', '保証会社', 14.6, 0],
    ['2026-11-21', '保証会社', 14.6, 296_000], // 37 days
  ] as const)('on %s the creditor is %s at %d %%, damages %i', (on, creditor, rate, damages) => {
    const { found } = assessed({ ...loan, guarantor }, on)
    expect(found?.creditor.name).toBe(creditor)
    expect(found?.damages?.value).toBe(damages)
    expect(rateOf(loanOf({ ...loan, guarantor }), day(on))).toBe(rate)
  })

  it("takes the lender's rate where the guarantor's is unknown, and asks for it", () => {
    const fields = { ...loan, guarantor: { kind: 'guarantee-company' } }
    expect(assessed(fields, '2026-11-21').found?.damages?.value).toBe(283_835) // 37 days at 14 %
    expect(assessed(fields, '2026-11-21').problems).toMatchObject([
      { path: 'loans[0].guarantor.delayRatePercent', why: expect.stringContaining('借入先の率') },
    ])
    const neither = { ...fields, delayRatePercent: null }
    expect(assessed(neither, '2026-11-21').found?.damages).toBe(null)
    expect(paths(neither, '2026-11-21')).toEqual(['loans[0].guarantor.delayRatePercent'])
  })

  it('names the assignee from the day of assignment', () => {
    const fields = { ...loan, assignee: { kind: 'servicer', name: '債権回収会社' }, assignedOn: '2026-11-21' }
    expect(assessed(fields, '2026-11-20').found?.creditor).toEqual({ name: '保証会社', kind: 'guarantor' })
    expect(assessed(fields, '2026-11-21').found?.creditor).toEqual({ name: '債権回収会社', kind: 'assignee' })
  })

  it('tells what the balance may lack', () => {
    const note = (on: string) => assessed({ ...loan, guarantor }, on).found?.total.notes[0]?.text
    expect(note('2026-10-14')).toContain('約定利息')
    expect(note('2026-11-21')).toContain('保証会社が払った利息・損害金')
  })
})

describe('an unknown balance', () => {
  const contract = {
    amount: 28_000_000,
    ratePercent: 1,
    termMonths: 360,
    contractOn: '2018-04-20',
    method: 'levelPayment',
  }
  const principal = (fields: object, on = '2026-11-21', wholeIsDue = false) =>
    assessed({ ...contract, ...fields }, on, wholeIsDue).found?.principal.value ?? null

  it.each([
    // facts, balance: 90,059 a month, interest of each month cut (a loop of its own); the first falls due in 2018-05
    [{ firstMissedMonth: '2018-05' }, 28_000_000],
    [{ firstMissedMonth: '2025-10' }, 21_838_262], // 89 paid
    [{ lastPaidOn: '2026-10-27' }, 20_899_384], // 102 paid
    [{ lastPaidOn: '2026-11-20' }, 20_826_741], // 103 paid
    [{ paymentDay: 21 }, 20_826_741],
    [{ paymentDay: 22 }, 20_899_384],
    [{}, 20_899_384],
  ] as const)('is reckoned from the contract: %j leaves %i', (fields, balance) => {
    expect(principal(fields)).toBe(balance)
    expect(paths({ ...contract, ...fields }, '2026-11-21')).toContain('loans[0].balance')
  })

  it('is the published example after 60 payments', () => {
    const fields = { amount: 27_500_000, ratePercent: 1.1, contractOn: '2021-01-15', firstMissedMonth: '2026-02' }
    expect(principal(fields)).toBe(23_522_783)
  })

  it('stays unknown where the schedule does not tell it', () => {
    expect(principal({ method: 'levelPrincipal', bonusPrincipal: 1, bonusMonths: [1, 7] })).toBe(null)
    expect(principal({ bonusPrincipal: 1 })).toBe(null)
    expect(principal({ ratePercent: null })).toBe(null)
    expect(principal({ termMonths: null })).toBe(null)
    expect(paths({}, '2026-11-21')).toEqual(['loans[0].balance'])
  })

  it('stays unknown once the whole is due and nobody knows what was paid', () => {
    expect(principal({ acceleratedOn: '2020-01-31' })).toBe(null)
    expect(principal({}, '2026-11-21', true)).toBe(null)
    expect(principal({ acceleratedOn: '2025-12-31', firstMissedMonth: '2025-10' })).toBe(21_838_262)
  })
})

describe('what the guarantor paid and what somebody said is left', () => {
  const paid = {
    ...{
      subrogatedOn: '2026-10-20',
      delayRatePercent: 14,
      dayCount: 'fixed365',
      guarantor: { kind: 'guarantee-company' },
    },
    ...{ balance: 24_000_000, subrogatedAmount: 24_300_000 },
  }

  it.each([
    // From 10-20 to 11-22 are 33 days: 24,300,000 × 14 % × 33 ÷ 365 = 307,578.0…; of a balance without a day nobody can tell what it holds.
    [{}, [24_300_000, 307_578, 24_607_578, null]],
    // A balance of a later day is newer: 24,000,000 × 14 % × 33 ÷ 365 = 303,780.8…
    [{ balanceOn: '2026-11-01' }, [24_000_000, 303_780, 24_303_780, null]],
    // Nothing else is known: the balance stands.
    [{ subrogatedAmount: null }, [24_000_000, 303_780, 24_303_780, null]],
  ] as const)('with %j come to %j', (more, expected) => {
    expect(amounts({ ...paid, ...more }, '2026-11-22', true)).toEqual(expected)
  })
})
