import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { addDays, addMonths, day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { voluntarySaleWay } from './voluntary-sale.ts'
import type { WayContext } from './way.ts'

function contextOf(fields: object, on = '2026-11-21'): WayContext {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { ways: _, nextSteps: __, ...plan } = planFor(parsed.matter, day(on))
  return { matter: parsed.matter, on: day(on), plan, budget: budgetOf(parsed.matter, day(on)).found }
}

/** B-seed-1900: 20,000,000 owed, sold for 19,000,000 with costs of 743,000. */
const loan = {
  ...{ id: 'loan', debtor: 'me', lender: { kind: 'bank', name: '銀行' }, balance: 20_000_000, balanceOn: '2026-11-21' },
  ...{
    guarantor: { kind: 'guarantee-company', name: '保証会社', contractOn: '2012-05-10' },
    subrogatedOn: '2026-11-21',
  },
}
const sale = {
  ...{ property: 'home', price: 19_000_000, mediationContractOn: '2026-11-21', contractOn: '2026-12-10' },
  ...{
    medium: 'paper',
    deeds: 1,
    brokerTaxable: true,
    lowPriceAgreed: false,
    registrationCosts: 40_000,
    movingCost: 0,
  },
}
const me = { id: 'me', name: '私', relation: 'self' }
const spouse = { id: 'spouse', name: '妻', relation: 'spouse' }
const of = (ofSale: object = {}, more: object = {}) => ({
  ...{ people: [me, spouse], properties: [{ id: 'home', kind: 'house', owners: [{ person: 'me' }] }], loans: [loan] },
  rights: [{ id: 'first', property: 'home', kind: 'mortgage', holder: '保証会社', claim: 'loan', rank: 1 }],
  scenarios: [{ id: 'sale', voluntarySale: { ...sale, ...ofSale } }],
  ...more,
})
const way = (fields: object, on?: string) => voluntarySaleWay(contextOf(fields, on))
const notice = (openingOn: string) => ({
  letters: [{ id: 'bids', kind: 'bid-period-notice', receivedOn: '2026-10-20', openingOn, property: 'home' }],
})

describe('a sale with the creditors’ consent', () => {
  it('leaves 1,743,000 (B-seed-1900), 175 months at 10,000', () => {
    const found = way(of())
    expect(found).toMatchObject({ status: 'open', home: { outcome: 'sold' } })
    expect(found.money).toMatchObject({
      ...{ perMonth: { value: 10_000 }, ends: 'ends', months: 175, total: { value: 1_743_000 } },
    })
    expect(found.reasons.join('')).toContain('1,743,000円の債務（残債）が残ります')
    // 693,000 + 40,000 + 10,000 are taken from the price
    const fromPrice = found.costs.filter(({ label }) => label.includes('売買代金から'))
    expect(fromPrice.reduce((sum, { high }) => sum + high, 0)).toBe(743_000)
    // one person close by 30,000; five and more up to 200,000 (market-moving-costs)
    expect(found.costs.at(-1)).toMatchObject({ low: 30_000, high: 200_000 })
  })

  it('offers nothing by the month where nobody earns, and the usual amount where a line of income is open', () => {
    const incomes = [
      ...['wage', 'bonus', 'selfEmployed', 'pension', 'childAllowance', 'benefit', 'publicAssistance'],
      ...['support', 'rent', 'other'],
    ].map((line) => `income.${line}`)
    const without = (noneOf: readonly string[]) => way(of({}, { budget: { incomes: [], noneOf } })).money
    expect(without(incomes)).toMatchObject({ perMonth: { value: 0 }, ends: 'never', total: null })
    expect(without(incomes.slice(1))).toMatchObject({ perMonth: { value: 10_000 }, months: 175 })
  })

  it('begins its instalments at the closing', () => {
    const { owedAfter } = way(of({ closingOn: '2026-12-25' }))
    // from the 25th to the 21st: 10, 34, 58 and 118 full months after the closing
    expect(owedAfter.map(({ months, owed }) => [months, owed.value])).toEqual([
      ...[
        [12, 1_643_000],
        [36, 1_403_000],
        [60, 1_163_000],
        [120, 563_000],
      ],
    ])
    // a closing after twelve months tells nothing of the twelfth
    expect(way(of({ closingOn: '2027-11-22' })).owedAfter.map(({ months }) => months)).toEqual([36, 60, 120])
    expect(way(of({ closingOn: '2027-11-21' })).owedAfter[0]?.owed.value).toBe(1_743_000)
  })

  it.each([
    // an opening on Monday 2026-12-07 leaves Friday
    ['2026-12-04', 'open'],
    ['2026-12-05', 'unknown'],
  ] as const)('is on %s %s until the eve of the opening', (on, status) => {
    const found = way(of({}, notice('2026-12-07')), on)
    expect(found).toMatchObject({ status, until: '2026-12-04' })
    expect(found.learns.find(({ who }) => who === 'court-site')?.answer).toBe('yes')
  })

  it.each([
    // today, by when to begin: six months and fifteen days before Thursday 2027-12-02, two and fifteen before Friday 2027-12-03
    ['2027-05-18', 'none'],
    ['2027-05-19', 'usual'],
    ['2027-09-18', 'usual'],
    ['2027-09-19', 'both'],
  ] as const)(
    'says on %s that it must be settled two court days before the opening, and begun long before: %s',
    (on, passed) => {
      // an opening on Monday 2027-12-06
      const { settle, until } = way(of({}, notice('2027-12-06')), on)
      expect(until).toBe('2027-12-03')
      expect(settle).toMatchObject({ safeOn: '2027-12-02', last: { value: '2027-12-03' }, isExpected: false })
      expect(settle?.begin).toMatchObject({ usual: '2027-05-18', latest: '2027-09-18', passed })
    },
  )

  it('before the court has set a day leads with the earliest opening that practice knows, and counts back from it', () => {
    const { settle, until } = way(of())
    if (!settle?.begin) throw new Error('no day')
    expect(settle.isExpected).toBe(true)
    expect(until).toBe(settle.safeOn)
    expect(settle.safeOn < settle.last.value).toBe(true)
    expect(settle.begin.usual).toBe(addDays(addMonths(settle.safeOn, -6), -15))
    expect(settle.begin.latest).toBe(addDays(addMonths(settle.safeOn, -2), -15))
  })

  it('counts nothing back from a closing that is assumed, or of a sale that is under way; none where it is closed', () => {
    expect(way(of({ closingOn: '2027-01-29' })).settle).toMatchObject({ isExpected: true, begin: null })
    const events = [{ id: 'agreed', kind: 'brokerageAgreement', on: '2026-11-01' }]
    expect(way(of({}, { ...notice('2027-12-06'), events })).settle).toMatchObject({ begin: null })
    expect(way(of({}, notice('2026-12-07')), '2026-12-05').settle).toBeNull()
    expect(way(of({}, { properties: [{ id: 'home', kind: 'house', sold: true }] })).settle).toBeNull()
  })

  it('expects a last day from practice until the court sets one, and says so', () => {
    const { until, reasons, learns } = way(of())
    expect(until).not.toBeNull()
    expect(reasons.join('')).toContain('開札の日はまだ決まっていません')
    expect(learns.find(({ who }) => who === 'court-site')?.answer).toBe('no')
  })

  it('ends with the closing for those who live there, or at the earliest by practice', () => {
    expect(way(of({ closingOn: '2027-01-29' })).home).toMatchObject({ leaveFrom: '2027-01-29', leaveBy: '2027-01-29' })
    // two months and fifteen days from 2026-11-21
    expect(way(of()).home.leaveFrom).toBe('2027-02-05')
    expect(way(of({}, notice('2026-12-07'))).home).toMatchObject({ leaveFrom: '2026-12-04', leaveBy: '2026-12-04' })
  })

  it('tells each person apart', () => {
    const people = [me, spouse, { id: 'g', name: '父', relation: 'parent' }]
    const found = way(of({}, { people, loans: [{ ...loan, jointGuarantors: ['g'] }] }))
    expect(found.people.map(({ name, owes }) => [name, owes?.value])).toEqual([
      ['私', 1_743_000],
      ['妻', undefined],
      ['父', 1_743_000],
    ])
    expect(found.people[1]?.words).toContain('請求されません')
  })

  it('says that what is over goes to the owner, and asks for an ordinary sale first', () => {
    const found = way(of({ price: 30_000_000 }))
    expect(found.money).toMatchObject({ perMonth: { value: 0 }, months: 0, total: { value: 0 }, ends: 'ends' })
    expect(found.owedAfter.map(({ owed }) => owed.value)).toEqual([0, 0, 0, 0])
    expect(found.reasons.join('')).toContain('ふつうの売却と比べて')
    expect(found.taxes[0]?.finding?.value).toMatchObject({ exempt: false })
    expect(way(of()).taxes[0]?.finding?.value).toMatchObject({ exempt: true })
    expect(way(of({ movingCost: 100_000 })).taxes[0]?.finding?.value).toMatchObject({ exempt: false })
  })

  it('sends those who would keep the home to the rewind while it is open', () => {
    expect(way(of()).reasons.join('')).toContain('個人再生（住宅資金特別条項）の期限')
    // six months from 2026-11-21 end on 2027-05-21
    expect(way(of(), '2027-05-21').reasons.join('')).toContain('個人再生（住宅資金特別条項）の期限')
    expect(way(of(), '2027-05-22').reasons.join('')).not.toContain('個人再生（住宅資金特別条項）の期限')
  })

  it.each([
    // five years from the guarantor’s payment of 2021-11-21, by an agreement of 2021 (166条1項1号)
    ['2026-11-21', false],
    ['2026-11-22', true],
  ] as const)('asks on %s for the limitation first: %s', (on, expected) => {
    const guarantor = { kind: 'guarantee-company', contractOn: '2021-05-10' }
    const old = { ...loan, guarantor, subrogatedOn: '2021-11-21', balanceOn: '2021-11-21', delayRatePercent: 0 }
    expect(
      way(of({}, { loans: [old] }), on)
        .reasons.join('')
        .includes('先に時効を確かめて'),
    ).toBe(expected)
  })

  it('is not urged on those who pay', () => {
    const paying = { ...loan, subrogatedOn: null, lastPaidOn: '2026-11-01' }
    expect(way(of({}, { loans: [paying] })).reasons[0]).toContain('急いで売る必要はありません')
  })

  it('is closed once the home is sold, and asks for the price while there is none', () => {
    const sold = { properties: [{ id: 'home', kind: 'house', soldOn: '2026-10-01' }] }
    expect(way(of({}, sold))).toMatchObject({ status: 'closed', money: null, lacks: [], home: { outcome: 'none' } })
    const { lacks, money } = way(of({ price: null }))
    expect(money).toBeNull()
    expect(lacks.map((lack) => lack.kind === 'missing' && lack.path)).toContain('scenarios[0].voluntarySale.price')
  })

  it('warns heirs, and of what is moved to the family', () => {
    const dead = { id: 'me', name: '父', relation: 'parent', diedOn: '2026-10-01' }
    const heir = {
      id: 'son',
      name: '私',
      relation: 'self',
      heirOf: 'me',
      heirAs: 'child',
      knewInheritanceOn: '2026-10-01',
    }
    const found = way(of({}, { people: [dead, heir] }))
    expect(found.warnings.join('')).toContain('法定単純承認')
    // six months before 2026-11-21
    expect(found.warnings.join('')).toContain('2026年5月21日(木)からの贈与')
    expect(way(of()).warnings.join('')).not.toContain('法定単純承認')
  })
})
