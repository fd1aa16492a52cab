import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { besideOf } from './beside.ts'
import { type Debt, debtOn } from './debts.ts'

function matterOf(loan: object, more: object = {}): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', loans: [{ id: 'loan', ...loan }], ...more })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function debt(fields: object, on: string, more: object = {}, wholeIsDue = false): Debt {
  const matter = matterOf(fields, more)
  const [loan] = matter.loans ?? []
  if (loan === undefined) throw new Error('no loan')
  const { found } = debtOn(loan, 'loans[0]', day(on), wholeIsDue, besideOf(matter, loan, day(on)))
  if (found === null) throw new Error('no debt')
  return found
}

const payment = (on: string, amount: number | null, more: object = {}) => ({
  ...{ id: `p${on}`, kind: 'payment', on, amount, loan: 'loan' },
  ...more,
})
const noteText = (found: { readonly notes: readonly { readonly text: string }[] } | null) =>
  (found?.notes ?? []).map(({ text }) => text).join('')

const loan = { balance: 15_230_000, balanceOn: '2026-07-31', dayCount: 'fixed365' }
const arrears = { ...loan, instalment: 92_340, paymentDay: 27, delayRatePercent: 14, firstMissedMonth: '2026-08' }

describe('payments while instalments are overdue', () => {
  it('cover the damages of all first, and then the oldest instalment', () => {
    const events = [payment('2026-10-05', 50_000)]
    const found = debt(arrears, '2026-11-21', { events })
    // By 10-05: 39 days and 8 days on 92,340 are 1,381 and 283; 50,000 less 1,664 leave 44,004 of the August instalment.
    // By 11-21: 47 days on 44,004 are 793, 47 days on 92,340 are 1,664, 25 days on 92,340 are 885.
    expect(found.damages?.value).toBe(793 + 1_664 + 885)
    expect(found.arrears?.value).toBe(44_004 + 2 * 92_340 + 3_342)
    expect(found.allocations.map(({ covered }) => [covered.damages, covered.principal])).toEqual([[1_664, 48_336]])
    expect(noteText(found.arrears?.from[0] ?? null)).toContain('二重に引いて')
  })

  it('count only after the first overdue day, towards this loan, and with an amount', () => {
    const plain = debt(arrears, '2026-11-21').arrears?.value
    for (const events of [
      [payment('2026-08-27', 50_000)],
      [payment('2026-11-22', 50_000)],
      [payment('2026-10-05', null)],
      [payment('2026-10-05', 0)],
      [payment('2026-10-05', 50_000, { loan: undefined })],
      [payment('2026-10-05', 50_000, { kind: 'acknowledgement' })],
    ])
      expect(debt(arrears, '2026-11-21', { events }).arrears?.value).toBe(plain)
    expect(debt(arrears, '2026-11-21', { events: [payment('2026-08-28', 50_000)] }).arrears?.value).not.toBe(plain)
  })

  it('are not allocated without a rate, and that is told', () => {
    const unknown = { ...arrears, delayRatePercent: null }
    const found = debt(unknown, '2026-11-21', { events: [payment('2026-10-05', 50_000)] })
    expect(found.arrears?.value).toBe(3 * 92_340)
    expect(noteText(found.arrears?.from[0] ?? null)).toContain('率が分からない')
  })
})

describe('bonus months', () => {
  const bonus = { ...arrears, bonusInstalment: 100_000, bonusMonths: [6, 9] }

  it('are overdue with the instalment of their month', () => {
    // August 92,340, September 192,340, October 92,340; 86, 55 and 25 days: 3,045, 4,057 and 885
    expect(debt(bonus, '2026-11-21').arrears?.value).toBe(3 * 92_340 + 100_000 + 3_045 + 4_057 + 885)
    // on the day of the September payment itself only August is overdue
    expect(debt(bonus, '2026-09-27').arrears?.value).toBe(92_340 + 1_097)
    expect(noteText(debt(bonus, '2026-11-21').arrears?.from[0] ?? null)).not.toContain('加算額は入っていません')
  })

  it('that are unknown are told as left out', () => {
    const found = debt({ ...bonus, bonusMonths: null }, '2026-11-21')
    expect(found.arrears?.value).toBe(277_020 + 5_877)
    expect(noteText(found.arrears?.from[0] ?? null)).toContain('加算額は入っていません')
  })
})

describe('interest that is due', () => {
  const contract = { ...arrears, ratePercent: 1.1, method: 'levelPayment' }

  it('is that of the overdue instalments: 13,960, 13,888 and 13,817 on the falling balance', () => {
    const found = debt(contract, '2026-11-21')
    expect(found.interest?.value).toBe(13_960 + 13_888 + 13_817)
    expect(found.total.value).toBe(15_230_000 + 5_877)
    expect(found.claimed.value).toBe(15_230_000 + 5_877 + 41_665)
  })

  it('runs by the day from the last due day until the whole falls due', () => {
    // 14 days at 1.1 % on 14,994,645: 6,326
    expect(debt({ ...contract, acceleratedOn: '2026-11-10' }, '2026-11-21').interest?.value).toBe(41_665 + 6_326)
    expect(debt({ ...contract, acceleratedOn: '2026-10-28' }, '2026-11-21').interest?.value).toBe(41_665 + 451)
  })

  it.each([
    ['ratePercent', null],
    ['method', null],
    ['paymentDay', null],
    ['instalment', null],
    ['bonusInstalment', 1],
    ['bonusPrincipal', 1],
    ['balanceOn', '2026-07-26'], // before the last instalment that was paid
    ['firstMissedMonth', null],
    ['instalment', 13_960], // would never repay
  ])('is unknown with %s %s', (field, value) => {
    expect(debt({ ...contract, [field]: value }, '2026-11-21').interest).toBe(null)
  })

  it('is known with a balance of the last payment day itself', () => {
    expect(debt({ ...contract, balanceOn: '2026-07-27' }, '2026-11-21').interest?.value).toBe(41_665)
  })
})

describe('an unknown day of payment', () => {
  it('is told with the arrears and the damages', () => {
    const found = debt({ ...arrears, paymentDay: null }, '2026-11-21')
    expect(noteText(found.damages)).toContain('月の末日として')
    expect(noteText(found.arrears?.from[0] ?? null)).toContain('月の末日として')
    expect(noteText(debt(arrears, '2026-11-21').damages)).not.toContain('月の末日として')
  })
})

describe('once the whole is due', () => {
  it('what had accrued on the instalments before stays owed', () => {
    const missed = { ...arrears, balanceOn: '2026-02-28', firstMissedMonth: '2026-03', acceleratedOn: '2026-08-31' }
    // 157, 126, 96, 65, 35 and 4 days on 92,340 at 14 %; then 82 days on 15,230,000
    const before = 5_560 + 4_462 + 3_400 + 2_302 + 1_239 + 141
    expect(debt(missed, '2026-08-30').damages?.value).toBeLessThan(before)
    expect(debt(missed, '2026-08-31').damages?.value).toBe(before)
    expect(debt(missed, '2026-11-21').damages?.value).toBe(before + 479_014)
    // a statement of the day before tells what had accrued by its day; only what follows is added: 4 and 1 days on six
    const stated = { ...missed, balanceOn: '2026-08-30', accruedDamages: 17_000 }
    expect(debt(stated, '2026-08-31').damages?.value).toBe(17_000 + 6 * 35)
  })

  it('the rate of the judgment holds from its finality', () => {
    const judged = {
      ...{ ...loan, balance: 10_000_000, balanceOn: '2026-03-31', delayRatePercent: 14.6, acceleratedOn: '2026-03-31' },
      ...{ judgmentFinalOn: '2026-07-09', judgmentRatePercent: 3 },
    }
    expect(debt(judged, '2026-07-09').damages?.value).toBe(400_000)
    expect(debt(judged, '2026-11-21').damages?.value).toBe(510_958)
    expect(debt({ ...judged, judgmentRatePercent: null }, '2026-11-21').damages?.value).toBe(940_000)
    expect(debt({ ...judged, judgmentFinalOn: '2026-11-22' }, '2026-11-21').damages?.value).toBe(940_000)
    // before the day on which the whole fell due it has no damages to give a rate to
    expect(debt({ ...judged, judgmentFinalOn: '2026-03-01' }, '2026-07-09').damages?.value).toBe(82_191)
  })

  it('a payment covers damages and then principal, or as agreed', () => {
    const fields = { ...loan, balance: 6_000_000, balanceOn: '2026-08-31', accruedDamages: 1_200_000 }
    const whole = { ...fields, delayRatePercent: 14.6, acceleratedOn: '2022-11-30' }
    const events = [payment('2026-10-31', 1_500_000)]
    const found = debt(whole, '2026-11-21', { events })
    expect([found.principal.value, found.damages?.value, found.total.value]).toEqual([5_846_400, 49_109, 5_895_509])
    const agreed = debt({ ...whole, allocationOrder: 'principalFirst' }, '2026-11-21', { events })
    expect([agreed.principal.value, agreed.damages?.value]).toEqual([4_500_000, 1_384_200])
    // what was paid by the day of the statement is in it
    const earlier = debt(whole, '2026-11-21', { events: [payment('2026-08-31', 1_500_000)] })
    expect(earlier.total.value).toBe(7_396_800)
    // a balance without a day does not tell what it holds
    const undated = debt({ ...whole, balanceOn: null }, '2026-11-21', { events })
    expect(undated.principal.value).toBe(6_000_000)
  })

  it('a payment cannot be allocated without the rate, and that is told', () => {
    const whole = { ...loan, acceleratedOn: '2026-08-31' }
    const told = (on: string) => noteText(debt(whole, '2026-11-21', { events: [payment(on, 50_000)] }).claimed)
    expect([told('2026-11-21'), told('2026-11-22')].map((text) => text.includes('充てる計算はしていません'))).toEqual([
      true,
      false,
    ])
    expect(noteText(debt(whole, '2026-11-21').claimed)).not.toContain('充てる計算はしていません')
  })

  it('costs are those of the latest statement by the day, and are covered first', () => {
    const whole = {
      ...loan,
      balance: 6_000_000,
      balanceOn: '2026-08-31',
      delayRatePercent: 0,
      acceleratedOn: '2026-08-31',
    }
    const statements = [
      { id: 'old', loan: 'loan', on: '2026-09-30', costs: 9_000 },
      { id: 'new', on: '2026-10-31', costs: 12_000 },
      { id: 'later', loan: 'loan', on: '2026-11-22', costs: 50_000 },
    ]
    expect(debt(whole, '2026-09-29', { statements }).costs).toBe(null)
    expect(debt(whole, '2026-10-30', { statements }).costs?.value).toBe(9_000)
    const events = [payment('2026-11-10', 20_000)]
    const found = debt(whole, '2026-11-21', { statements, events })
    expect([found.costs?.value, found.principal.value, found.claimed.value]).toEqual([0, 5_992_000, 5_992_000])
  })
})

describe('what the guarantor paid', () => {
  const subrogated = {
    ...{
      ...loan,
      balanceOn: '2026-08-31',
      delayRatePercent: 14,
      acceleratedOn: '2026-08-31',
      subrogatedOn: '2026-10-15',
    },
    guarantor: { kind: 'guarantee-company', name: '保証会社', delayRatePercent: 14.6 },
  }

  it('becomes the principal of its claim: principal and damages of 45 days, and bears 37 days of its own', () => {
    expect(debt(subrogated, '2026-10-14').total.value).toBe(15_230_000 + 257_032) // 44 days
    const paid = debt(subrogated, '2026-10-15')
    expect([paid.principal.value, paid.damages?.value]).toEqual([15_492_873, 0])
    const later = debt(subrogated, '2026-11-21')
    expect([later.principal.value, later.damages?.value]).toEqual([15_492_873, 229_294])
  })

  it('is what its notice says, where the file has it', () => {
    const told = { ...subrogated, subrogatedAmount: 15_500_000 }
    expect(debt(told, '2026-11-21').principal.value).toBe(15_500_000)
    expect(debt({ ...told, delayRatePercent: null }, '2026-11-21').principal.value).toBe(15_500_000)
    // a balance of the guarantor's own, of the day of its payment or later, is nearer
    expect(debt({ ...told, balanceOn: '2026-10-15' }, '2026-11-21').principal.value).toBe(15_230_000)
  })

  it.each([
    // what keeps it from being reckoned: the balance of the bank stays
    [{ delayRatePercent: null }],
    [{ acceleratedOn: null }],
    [{ balanceOn: null }],
    [{ balanceOn: '2026-10-15' }],
  ])('is not reckoned with %j', (unknown) => {
    expect(debt({ ...subrogated, ...unknown }, '2026-11-21').principal.value).toBe(15_230_000)
  })

  it('is less what was paid to the bank before', () => {
    const events = [payment('2026-09-30', 300_000)]
    // 30 days: 175,249 of damages; 124,751 of principal; 15 days on 15,105,249: 86,906
    expect(debt(subrogated, '2026-10-15', { events }).principal.value).toBe(15_105_249 + 86_906)
  })

  it('is doubted above 14.6 % a year, against a consumer', () => {
    const at = (percent: number, more: object = {}) =>
      noteText(
        debt(
          { ...subrogated, ...more, guarantor: { ...subrogated.guarantor, delayRatePercent: percent } },
          '2026-11-21',
        ).damages,
      ).includes('14.6%を超える')
    expect([at(14.6), at(14.7), at(18, { purpose: 'business' })]).toEqual([false, true, false])
  })
})

describe('a debt', () => {
  it('is never less on a later day without a payment, through all that happens to it', () => {
    const days = fc.integer({ min: 0, max: 900 })
    const facts = fc.record({
      accelerated: fc.integer({ min: 100, max: 400 }),
      subrogated: fc.integer({ min: 0, max: 200 }),
      judged: fc.integer({ min: 0, max: 300 }),
      dayCount: fc.constantFrom('fixed365', 'calendarYear'),
      interest: fc.boolean(),
      pair: fc.tuple(days, days),
    })
    const property = fc.property(facts, ({ accelerated, subrogated, judged, dayCount, interest, pair }) => {
      const start = day('2026-08-01')
      const at = (count: number) => addDays(start, count)
      const fields = {
        ...{ ...arrears, dayCount, acceleratedOn: at(accelerated), subrogatedOn: at(accelerated + subrogated) },
        ...{ judgmentFinalOn: at(accelerated + subrogated + judged), judgmentRatePercent: 3 },
        ...(interest ? { ratePercent: 1.1, method: 'levelPayment' } : {}),
        guarantor: { kind: 'guarantee-company', delayRatePercent: 14.6 },
      }
      const [early = 0, late = 0] = pair.toSorted((a, b) => a - b)
      const [before, after] = [debt(fields, at(early)), debt(fields, at(late))]
      expect(after.claimed.value).toBeGreaterThanOrEqual(before.claimed.value)
    })
    fc.assert(property, { seed: 20261121, numRuns: 150 })
  })
})
