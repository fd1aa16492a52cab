import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { instalmentsWay } from './instalments.ts'
import type { WayContext } from './way.ts'

function contextOf(fields: object, on = '2026-11-21'): WayContext {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { ways: _, nextSteps: __, ...plan } = planFor(parsed.matter, day(on))
  return { matter: parsed.matter, on: day(on), plan, budget: budgetOf(parsed.matter, day(on)).found }
}

/** What is left after the home of 2026-03-31; the guarantor paid then, so that limitation runs to 2031-03-31. */
const loan = {
  ...{ id: 'loan', debtor: 'me', lender: { kind: 'bank' }, contractOn: '2021-05-10' },
  ...{ balance: 2_000_000, balanceOn: '2026-11-21', acceleratedOn: '2026-03-31' },
}
const me = { id: 'me', name: '私', relation: 'self' }
const home = { id: 'home', kind: 'house', soldOn: '2026-10-30' }
const gone = (more: object = {}, ofLoan: object = {}) => ({
  ...{ people: [me], properties: [home], loans: [{ ...loan, ...ofLoan }], ...more },
})
const way = (fields: object, on?: string) => instalmentsWay(contextOf(fields, on))

/** Wages alone beside a rent; all else there is none of. */
const noneOf = [
  ...['income.bonus', 'income.selfEmployed', 'income.pension', 'income.childAllowance', 'income.benefit'],
  ...['income.publicAssistance', 'income.support', 'income.rent', 'income.other', 'housing.fees', 'housing.loan'],
  ...['housing.parking', 'food', 'utilities', 'comms', 'daily', 'clothing', 'medical', 'transport', 'car', 'press'],
  ...['social.gifts', 'public', 'leisure', 'education', 'insurance', 'support.paid', 'debt', 'business', 'other'],
]
const budget = (net: number) => ({
  incomes: [{ id: 'wage', person: 'me', kind: 'wage', net, interval: 'monthly' }],
  expenses: [{ id: 'rent', kind: 'rent', monthly: 100_000 }],
  noneOf,
})

describe('instalments of what is left', () => {
  it('name the part of the residual where the other debts are paid out of the same amount', () => {
    const card = { id: 'card', kind: 'cardLoan', creditor: 'カード会社', debtor: 'me', balance: 500_000 }
    // 10,000 × 2,000,000 / 2,500,000
    expect(way(gone({ otherDebts: [card] })).reasons.join('')).toContain('残債の分は約8,000円')
    expect(way(gone()).reasons.join('')).not.toContain('残債の分は')
  })

  it('take 200 months at 10,000 for both who owe 2,000,000 together (C-gentosha-divorced)', () => {
    const people = [me, { id: 'ex', name: '元妻', relation: 'formerSpouse' }]
    const found = way(gone({ people }, { jointDebtors: ['ex'] }))
    expect(found).toMatchObject({ status: 'open', until: null, home: { outcome: 'none' } })
    expect(found.money).toMatchObject({
      ...{ perMonth: { value: 10_000 }, ends: 'ends', months: 200, total: { value: 2_000_000 } },
    })
    // 2,000,000 less 10,000 a month
    expect(found.owedAfter.map(({ months, owed }) => [months, owed.value])).toEqual([
      ...[
        [12, 1_880_000],
        [36, 1_640_000],
        [60, 1_400_000],
        [120, 800_000],
      ],
    ])
    expect(found.people.map(({ name, owes }) => [name, owes?.value])).toEqual([
      ['私', 2_000_000],
      ['元妻', 2_000_000],
    ])
    expect(found.credit[0]?.words).toContain('5年')
    // paid off on 2043-07-21, and kept five years
    expect(found.credit.map(({ until }) => until?.value.lastDayAtLatest)).toEqual([
      '2048-07-21',
      '2048-07-21',
      '2048-07-21',
    ])
  })

  it.each([
    // residual, months, how it ends: 12,000,000 ÷ 10,000 is 1,200
    [12_000_000, 1_200, 'ends'],
    [12_000_001, null, 'beyond-100-years'],
    [1_200_000, 120, 'ends'],
    [5_000, 1, 'ends'],
  ] as const)('of %i: %s months, %s', (balance, months, ends) => {
    const found = way(gone({}, { balance }))
    expect(found.money).toMatchObject({ months, ends })
    expect(found.reasons.some((reason) => reason.includes('時間をかせぐ'))).toBe(balance > 1_200_000)
  })

  it('tells the age at which they would end, up to a hundred years', () => {
    const people = [{ ...me, bornOn: '1955-07-10' }]
    const words = (balance: number) => way(gone({ people }, { balance })).reasons.join('')
    // 9,000,000 at 10,000: 900 months from November 2026 are November 2101 (B-tv-elderly-3050), at 146
    expect(words(9_000_000)).toContain('900か月（約75年）')
    expect(words(9_000_000)).not.toContain('歳')
    // 349 months are December 2055, in the year of the hundredth birthday; 350 are January 2056
    expect(words(3_490_000)).toContain('その年に100歳になります')
    expect(words(3_500_000)).not.toContain('歳')
  })

  it('stay with the credit bureaus without a day where they end after more than twenty years', () => {
    const until = (balance: number) => way(gone({}, { balance })).credit.map((one) => one.until?.value.lastDayAtLatest)
    // 240 months from 2026-11-21 are 2046-11-21, and five years more 2051-11-21
    expect(until(2_400_000)).toEqual(['2051-11-21', '2051-11-21', '2051-11-21'])
    expect(until(2_410_000)).toEqual([undefined, undefined, undefined])
  })

  it.each([
    // 2,000,000 × 6 % ÷ 12 = 10,000 of damages a month; at 5.99 % they are 9,983, and ln(600) ÷ ln(1.00499) is 1,284 months
    [6, '払い終わりません'],
    [5.99, '100年を超えても'],
    // at 0.1 % a month ln(1.25) ÷ ln(1.001) is 223.3 months
    [1.2, '224か月、合計'],
  ] as const)('say what damages of %d %% make of them', (delayRatePercent, expected) => {
    const found = way(gone({}, { delayRatePercent, acceleratedOn: '2026-11-21', dayCount: 'fixed365' }))
    expect(found.reasons.join('')).toContain(expected)
    expect(found.lacks.some((lack) => lack.kind === 'missing' && lack.path === 'loans[0].delayRatePercent')).toBe(false)
  })

  it('ask for the rate and the budget that are unknown', () => {
    const { lacks, reasons } = way(gone())
    expect(lacks.map((lack) => lack.kind === 'missing' && lack.path)).toEqual(['budget', 'loans[0].delayRatePercent'])
    expect(reasons.join('')).toContain('率が分からないため')
  })

  it.each([
    // what is over after a rent of 100,000; offered in whole thousands
    [103_999, 3_000, 667],
    [100_999, null, null],
    [130_000, 10_000, 200],
  ] as const)('take no more than a wage of %i leaves', (net, perMonth, months) => {
    const found = way(gone({ budget: budget(net) }))
    if (perMonth === null) {
      expect(found).toMatchObject({ status: 'closed', owedAfter: [] })
      expect(found.money).toMatchObject({ perMonth: { value: 0 }, ends: 'never', months: null, total: null })
      expect(found.reasons.join('')).toContain('0円のまま待って')
    } else {
      expect(found).toMatchObject({ status: 'open', money: { perMonth: { value: perMonth }, months } })
    }
  })

  it.each([
    // five years from the whole falling due on 2021-11-21 end on 2026-11-21
    ['2026-11-21', 'open'],
    ['2026-11-22', 'unknown'],
  ] as const)('stand on %s back behind the limitation: %s', (on, status) => {
    const found = way(gone({}, { acceleratedOn: '2021-11-21', balanceOn: '2021-11-21' }), on)
    expect(found.status).toBe(status)
    expect(found.money === null).toBe(status === 'unknown')
    expect(found.reasons[0]).toContain(status === 'unknown' ? '先に時効を確かめて' : '2026年11月21日(土)')
  })

  it('tell of what the agency does, and who may talk for the debtor', () => {
    const agency = way(gone({}, { lender: { kind: 'jhf-direct' }, balance: 1_400_000 }))
    expect(agency.reasons.join('')).toContain('減額はしません')
    const ask = (balance: number) =>
      way(gone({}, { balance })).steps.find(({ title }) => title.includes('申し出る'))?.who
    expect(ask(1_400_000)).toBe('本人・弁護士・認定司法書士')
    expect(ask(1_400_001)).toBe('本人・弁護士')
  })

  it('are closed without a residual, and unknown while none can be found', () => {
    expect(way(gone({}, { balance: 0 }))).toMatchObject({ status: 'closed', money: null, lacks: [] })
    const unknown = way({ people: [me], loans: [{ id: 'loan', debtor: 'me' }] })
    expect(unknown).toMatchObject({ status: 'unknown', money: null, owedAfter: [] })
    expect(unknown.lacks.length).toBeGreaterThan(0)
  })

  it('say when the balance is from before the sale', () => {
    const { reasons } = way(gone({}, { balanceOn: '2026-10-29' }))
    expect(reasons.join('')).toContain('売却で払われた額が引かれていません')
  })

  it('count the upper bound of a lawyer’s fee by the creditors', () => {
    const loans = [loan, { ...loan, id: 'second' }]
    expect(way({ people: [me], properties: [home], loans }).costs[0]).toMatchObject({ low: 0, high: 40_000 })
    expect(way(gone()).costs[0]).toMatchObject({ low: 0, high: 20_000 })
  })
})
