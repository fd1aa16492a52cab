import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { reconciliations } from './reconcile.ts'

const loan = {
  ...{ id: 'loan', balance: 10_000_000, balanceOn: '2026-03-31', dayCount: 'fixed365' },
  ...{ delayRatePercent: 14.6, acceleratedOn: '2026-03-31' },
}

function matterOf(statement: object, fields: object = {}, events: readonly object[] = []): Matter {
  const parsed = matterFrom({
    ...{ schema: 'ninbai/matter.v1', loans: [{ ...loan, ...fields }], events },
    statements: [{ id: 'bill', loan: 'loan', on: '2026-11-21', ...statement }],
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function held(statement: object, fields: object = {}, events: readonly object[] = [], on = '2026-11-21') {
  const [one] = reconciliations(matterOf(statement, fields, events), day(on), false).found
  return one ?? null
}

const differences = (...given: Parameters<typeof held>) =>
  (held(...given)?.differences ?? []).map(({ part, difference }) => [part, difference?.value ?? null])
const reasons = (...given: Parameters<typeof held>) =>
  (held(...given)?.reasons ?? []).map(({ id, part, finding }) => [id, part, finding.value])
const words = (...given: Parameters<typeof held>) =>
  (held(...given)?.reasons ?? []).map(({ finding }) => finding.title).join(' / ')

const event = (on: string, amount: number) => ({ id: `p${on}`, kind: 'payment', on, amount, loan: 'loan' })

describe('a statement', () => {
  it('that says the same has no difference and asks for no reason: 235 days at 14.6 % are 940,000', () => {
    const same = { principal: 10_000_000, damages: 940_000, total: 10_940_000 }
    expect(differences(same)).toEqual([
      ['principal', 0],
      ['damages', 0],
      ['total', 0],
    ])
    expect(reasons(same)).toEqual([])
  })

  it('is held against the parts that it names, and only those that can be reckoned', () => {
    expect(differences({ damages: 950_000, interest: 5_000, costs: 3_000 })).toEqual([
      ['interest', null],
      ['damages', 10_000],
      ['costs', null],
    ])
    // its own costs are taken over into the total that it is held against
    expect(differences({ total: 10_943_000, costs: 3_000 })).toEqual([
      ['costs', null],
      ['total', 0],
    ])
    expect(differences({ total: 10_940_000 }, { delayRatePercent: null })).toEqual([['total', null]])
  })

  it('of a later day is left alone, and one without a day is asked for it', () => {
    expect(held({ damages: 1 }, {}, [], '2026-11-20')).toBe(null)
    const { found, problems } = reconciliations(matterOf({ on: null, damages: 1 }), day('2026-11-21'), false)
    expect([found, problems]).toMatchObject([[], [{ kind: 'missing', path: 'statements[0].on' }]])
  })

  it('of no named loan is that of the only loan', () => {
    expect(differences({ loan: null, damages: 940_000 })).toEqual([['damages', 0]])
  })

  it('is of no use without any balance', () => {
    expect(held({ damages: 1 }, { balance: null })).toBe(null)
  })

  it('is reckoned for its own day', () => {
    expect(differences({ on: '2026-07-09', damages: 400_000 })).toEqual([['damages', 0]])
  })
})

describe('the likely reason for other damages', () => {
  it.each([
    // stated damages, facts, reason, what it would come to
    [940_001, {}, 'rounding', 940_001],
    [939_999, {}, 'rounding', 939_999],
    [901_369, {}, 'rate', 901_369], // 14 %
    [933_561, {}, 'rate', 933_561], // 14.5 %
    [944_000, {}, 'from-day', 944_000], // 236 days: both ends
    [936_000, {}, 'from-day', 936_000], // 234 days
    [944_001, {}, 'from-day', 944_000], // and rounded up
  ] as const)('of %i with %j is %s: %i', (damages, fields, id, amount) => {
    expect(reasons({ damages }, fields)).toEqual([[id, 'damages', amount]])
  })

  it('is the year of 366 days: 279,232 against 278,604 over a leap year (published rows)', () => {
    const over = { balance: 8_000_000, balanceOn: '2027-12-15', delayRatePercent: 14, acceleratedOn: '2027-12-15' }
    const at = (damages: number, dayCount: string) =>
      reasons({ on: '2028-03-15', damages }, { ...over, dayCount }, [], '2028-03-15')
    expect(at(278_604, 'fixed365')).toEqual([['day-count', 'damages', 278_604]])
    expect(at(279_232, 'calendarYear')).toEqual([['day-count', 'damages', 279_232]])
  })

  it("is the bank's rate used by the guarantor", () => {
    const fields = { subrogatedOn: '2026-03-31', delayRatePercent: 13, guarantor: guarantor(14.6) }
    // 235 days at 13 %: 836,986
    expect(reasons({ damages: 836_986 }, fields)).toEqual([['rate', 'damages', 836_986]])
    expect(words({ damages: 836_986 }, fields)).toContain('年13%')
  })

  it('is the day of acceleration in place of that of subrogation', () => {
    const fields = { balanceOn: '2026-07-09', subrogatedOn: '2026-07-09', guarantor: guarantor(14.6) }
    // 135 days are 540,000; from the acceleration 235 days are 940,000
    expect(differences({ damages: 540_000 }, fields)).toEqual([['damages', 0]])
    expect(reasons({ damages: 940_000 }, fields)).toEqual([['from-day', 'damages', 940_000]])
    expect(words({ damages: 940_000 }, fields)).toContain('期限の利益を失った日')
  })

  const paid = [event('2026-07-09', 500_000)]

  it('is the order in which a payment was taken', () => {
    // by law 400,000 of damages and 100,000 of principal: 135 days on 9,900,000 are 534,600
    expect(differences({ principal: 9_900_000, damages: 534_600 }, {}, paid)).toEqual([
      ['principal', 0],
      ['damages', 0],
    ])
    // principal first: 400,000 and 135 days on 9,500,000
    expect(reasons({ principal: 9_500_000, damages: 913_000 }, {}, paid)).toEqual([
      ['allocation-order', 'principal', 9_500_000],
      ['allocation-order', 'damages', 913_000],
    ])
    const agreed = { allocationOrder: 'principalFirst' }
    expect(reasons({ principal: 9_900_000, damages: 534_600 }, agreed, paid)).toEqual([
      ['allocation-order', 'principal', 9_900_000],
      ['allocation-order', 'damages', 534_600],
    ])
  })

  it('is a payment that the statement does not have', () => {
    expect(reasons({ principal: 10_000_000, damages: 940_000 }, {}, paid)).toEqual([
      ['payment', 'principal', 10_000_000],
      ['payment', 'damages', 940_000],
    ])
    expect(words({ damages: 940_000 }, {}, paid)).toContain('2026年7月9日(木)の500,000円の支払いが入っていない')
  })

  it('may be two at once, where no single one explains it', () => {
    expect(reasons({ damages: 944_000 }, {}, paid).map(([id]) => id)).toEqual(['payment'])
    expect(words({ damages: 944_000 }, {}, paid)).toContain('当日も数えている。そして、')
  })

  it('is the bonus amount left out of the instalments', () => {
    const fields = {
      ...{ acceleratedOn: null, instalment: 92_340, paymentDay: 27, delayRatePercent: 14, firstMissedMonth: '2026-08' },
      ...{ bonusInstalment: 100_000, bonusMonths: [9] },
    }
    expect(reasons({ damages: 5_877 }, fields)).toEqual([['bonus', 'damages', 5_877]])
  })

  it('is not found in every case, and then the rate is told that it would be by', () => {
    const [one] = held({ damages: 700_000 })?.reasons ?? []
    expect([one?.id, one?.finding.value]).toEqual(['unexplained', -240_000])
    // 700,000 on 10,000,000 in 235 days: 10.87 % a year
    expect(one?.finding.steps.at(-1)).toMatchObject({ value: 10.87, unit: 'percent' })
  })
})

describe('the likely reason for another principal', () => {
  it('is interest and damages inside it', () => {
    expect(reasons({ principal: 10_940_000 })).toEqual([['inside-principal', 'principal', 10_940_000]])
    expect(reasons({ principal: 10_940_001 })).toEqual([])
  })

  it('is the bonus part left out', () => {
    const fields = { bonusPrincipal: 3_000_000, acceleratedOn: '2026-11-21' }
    expect(reasons({ principal: 7_000_000 }, fields)).toEqual([['bonus', 'principal', 7_000_000]])
    expect(reasons({ principal: 7_000_001 }, fields)).toEqual([])
  })
})

describe('the parts of a statement', () => {
  it('come to its total, or it is told', () => {
    const at = (more: object) => reasons({ principal: 10_000_000, damages: 940_000, total: 10_940_000, ...more })
    expect(at({})).toEqual([])
    expect(at({ costs: 3_000 })).toEqual([['sum', 'total', 10_943_000]])
    expect(at({ costs: 3_000, interest: 7_000, total: 10_950_000 })).toEqual([])
    expect(at({ damages: null, total: 1 })).toEqual([])
  })
})

function guarantor(delayRatePercent: number) {
  return { kind: 'guarantee-company', delayRatePercent }
}
