import { describe, expect, it } from 'vitest'
import { contradictions } from './contradictions.ts'
import { matterFrom } from './parse.ts'

function found(fields: object, more: object = {}) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...more, loans: [{ id: 'a', ...fields }] })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return contradictions(parsed.matter)
}
const fits = (fields: object, more: object = {}) => found(fields, more).length === 0

// Without interest an instalment is the balance by the months: 12,000,000 in 120 months are 100,000 a month.
const flat = { ratePercent: 0, termMonths: 240, bonusPrincipal: 0 }
// Ten of twenty years are over: lent in October 2016, the balance of October 2026.
const half = { ...flat, contractOn: '2016-10-05', balance: 12_000_000, balanceOn: '2026-10-31' }

describe('返済の条件が合うか', () => {
  it.each([
    // a quarter less is 75,000, a quarter more 125,000
    [half, 100_000, true],
    [half, 75_000, true],
    [half, 74_999, false],
    [half, 125_000, true],
    [half, 125_001, false],
    // nobody has told of a bonus: half of a quarter less
    [{ ...half, bonusPrincipal: undefined }, 37_500, true],
    [{ ...half, bonusPrincipal: undefined }, 37_499, false],
    // 150,000 twice a year are 25,000 a month
    [{ ...half, bonusInstalment: 150_000, bonusMonths: [1, 7] }, 50_000, true],
    [{ ...half, bonusInstalment: 150_000, bonusMonths: [1, 7] }, 49_999, false],
    // without its beginning 240 months may be left: 50,000 a month, of which 37,500 are three quarters; nobody knows what is too much
    [{ ...half, contractOn: undefined }, 37_500, true],
    [{ ...half, contractOn: undefined }, 37_499, false],
    [{ ...half, contractOn: undefined }, 900_000, true],
    // the amount that was lent, where no balance is told: 24,000,000 in 240 months
    [{ ...flat, amount: 24_000_000 }, 75_000, true],
    [{ ...flat, amount: 24_000_000 }, 74_999, false],
    [{ ...flat, amount: 24_000_000 }, 125_001, false],
  ])('%j, %i a month: %s', (terms, instalment, expected) => {
    expect(fits({ ...terms, instalment })).toBe(expected)
  })

  it('reckons with interest as the annuity does', () => {
    // 24,000,000 at 1.2 %, 300 of 420 months: 1.001^300 = 1.34966, 24,000 / (1 - 1 / 1.34966) = 92,638; three quarters are 69,478
    const terms = {
      ...{ ratePercent: 1.2, termMonths: 420, contractOn: '2016-10-05', bonusPrincipal: 0 },
      ...{ balance: 24_000_000, balanceOn: '2026-10-31' },
    }
    expect(fits({ ...terms, instalment: 69_478 })).toBe(true)
    expect(found({ ...terms, instalment: 69_477 })).toEqual([
      {
        kind: 'contradiction',
        paths: ['balance', 'ratePercent', 'termMonths', 'instalment', 'contractOn'].map((field) => `loans[0].${field}`),
        message:
          '「残高」（24,000,000円）「利率」（年1.2%）「返済期間」（残り約300か月）と「毎月の返済額」（69,477円）が合いません。この条件で同じ額ずつ返すと、毎月約93,000円になります。返済予定表で確かめてください。金利の変更、返済の見直し、ボーナス払いなどのわけがあれば、このままでかまいません。',
      },
    ])
  })

  it('lets equal parts of principal begin with more than level payments', () => {
    // 12,000,000 at 6 % in 120 months: level 133,224, a quarter more 166,530; equal parts begin with 100,000 + 60,000, a quarter more 200,000
    const terms = { ...half, ratePercent: 6 }
    expect(fits({ ...terms, instalment: 200_000 })).toBe(true)
    expect(fits({ ...terms, instalment: 200_001 })).toBe(false)
    expect(fits({ ...terms, method: 'levelPayment', instalment: 166_530 })).toBe(true)
    expect(fits({ ...terms, method: 'levelPayment', instalment: 166_531 })).toBe(false)
    expect(fits({ ...terms, method: 'interestOnly', instalment: 60_000 })).toBe(true)
  })

  it('stops the months where payment stopped', () => {
    // nothing paid since October 2016 plus 60 months: 180 months are left, whatever the day of the balance; 12,000,000 / 180 = 66,666, three quarters 49,999
    const missed = { ...half, firstMissedMonth: '2021-10' }
    expect(fits({ ...missed, instalment: 49_999 })).toBe(true)
    expect(fits({ ...missed, instalment: 49_998 })).toBe(false)
  })

  it('says nothing near the end, after a sale or a judgment, or where a term is not known', () => {
    // 23 months are left
    expect(fits({ ...half, contractOn: '2008-09-05', instalment: 1 })).toBe(true)
    expect(fits({ ...half, contractOn: '2008-10-05', instalment: 1 })).toBe(false)
    const wrong = { ...half, instalment: 1 }
    expect(fits(wrong)).toBe(false)
    expect(fits(wrong, { properties: [{ id: 'home', kind: 'house', soldOn: null }] })).toBe(true)
    expect(fits(wrong, { properties: [{ id: 'home', kind: 'house', sold: true }] })).toBe(true)
    expect(fits(wrong, { properties: [{ id: 'home', kind: 'house', sold: false }] })).toBe(false)
    expect(fits({ ...wrong, judgmentFinalOn: '2026-11-01' })).toBe(true)
    for (const field of ['ratePercent', 'termMonths', 'instalment', 'balance'])
      expect(fits({ ...wrong, [field]: null })).toBe(true)
  })
})
