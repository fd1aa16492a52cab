import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { type BudgetLineId, budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { principalIn } from './home-clause-arrears.ts'
import { individualRehabilitationHomeLoan } from './individual-rehabilitation-home-loan.ts'
import type { Way } from './way.ts'

function way(fields: object, today = '2026-11-21'): Way {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const on = day(today)
  return individualRehabilitationHomeLoan({ matter, on, plan: planFor(matter, on), budget: budgetOf(matter, on).found })
}

const told: readonly BudgetLineId[] = ['income.wage', 'food', 'housing.loan']
const noneOf = budgetLineIds.filter((id) => !told.includes(id))
/** 300,000 in, 80,000 for the home loan, and so much over. */
const budget = (room: number) => ({
  noneOf,
  incomes: [{ id: 'pay', person: 'self', kind: 'wage', net: 300_000, interval: 'monthly' }],
  expenses: [
    { id: 'food', kind: 'food', monthly: 220_000 - room },
    { id: 'home-loan', kind: 'repayment', category: 'housing.loan', monthly: 80_000 },
  ],
})
const home = {
  ...{ id: 'home', kind: 'house', owners: [{ person: 'self', share: '1/1' }], residents: ['self'] },
  ...{ areaM2: 100, residenceAreaM2: 100, marketValue: { low: 6_000_000, typical: 7_000_000, high: 8_000_000 } },
}
/** 8,000,000 without interest in a hundred instalments of 80,000, paid until now. */
const loan = {
  ...{ id: 'loan', purpose: 'home', debtor: 'self', lender: { kind: 'bank', name: '銀行' }, ratePercent: 0 },
  ...{ balance: 8_000_000, balanceOn: '2026-10-31', instalment: 80_000, lastPaidOn: '2026-10-27' },
}
const card = { id: 'card', kind: 'cardLoan', debtor: 'self', creditor: 'カード社', balance: 3_000_000 }
const right = { id: 'first', property: 'home', kind: 'mortgage', claim: 'loan', rank: 1 }
const people = [
  { id: 'self', name: '本人', relation: 'self' },
  { id: 'wife', name: '妻', relation: 'spouse' },
]
const base = { people, properties: [home], loans: [loan], rights: [right], otherDebts: [card], assets: [] }
const keeps = (more: object = {}, today?: string) => way({ ...base, budget: budget(50_000), ...more }, today)
const numbers = ({ money }: Way) => [money?.perMonth?.value ?? null, money?.months ?? null, money?.total?.value ?? null]
const paths = ({ lacks }: Way) => lacks.flatMap((lack) => (lack.kind === 'missing' ? lack.path : []))

describe('what nobody has asked for', () => {
  it('leaves the clause open where the home, or the other debts, may be there', () => {
    const { properties: _, rights: ____, ...homeless } = base
    const found = way({ ...homeless, budget: budget(50_000) })
    expect([found.status, paths(found).includes('properties')]).toEqual(['unknown', true])
    expect(found.reasons.join('')).not.toContain('残す家がありません')
    expect(way({ ...homeless, properties: [] }).reasons[0]).toContain('残す家がありません')
    const { otherDebts: __, ...free } = base
    expect([way(free).status, paths(way(free))]).toEqual(['unknown', ['otherDebts']])
    const none = way({ ...base, otherDebts: [] })
    expect([none.status, none.reasons[0]]).toEqual(['closed', '住宅ローンを払えていて、減らすほかの債務もありません。'])
    const { loans: ___, ...unloaned } = { ...base, rights: [] }
    expect(paths(way(unloaned))).toContain('loans')
    expect(way({ ...unloaned, loans: [] }).reasons[0]).toContain('住宅ローンがない')
  })
})

describe('two loans that a guarantor has paid', () => {
  const reasons = (first: string, second: string) => {
    const paid = (id: string, subrogatedOn: string) => ({
      ...{ ...loan, id, acceleratedOn: '2026-08-31', subrogatedOn, guarantor: { kind: 'guarantee-company' } },
    })
    const rights = [right, { ...right, id: 'second', claim: 'other', rank: 2 }]
    const found = keeps({ loans: [paid('loan', first), paid('other', second)], rights })
    return found.reasons.filter((words) => words.startsWith('保証会社が払っているので'))
  }

  it('on one day are told once, on two days twice', () => {
    // 民事再生法198条2項: six months from 2026-10-01 and 2026-10-02
    expect(reasons('2026-10-01', '2026-10-01').map((words) => words.slice(13, 23))).toEqual(['2027年4月1日('])
    expect(reasons('2026-10-01', '2026-10-02').map((words) => words.slice(13, 23))).toEqual([
      '2027年4月1日(',
      '2027年4月2日(',
    ])
  })
})

describe('the money of keeping the home: 3,000,000 cut to 1,000,000 beside a loan of 8,000,000', () => {
  it.each([
    // 80,000 + 1,000,000 / 60 = 96,667 of 80,000 and the room
    [16_667, 'open'],
    [16_666, 'closed'],
  ] as const)('%d over: %s', (room, status) => {
    const found = keeps({ budget: budget(room) })
    expect(found.status).toBe(status)
    // 80,000 + 27,778; the loan runs on to its hundredth month
    expect(numbers(found)).toEqual([107_778, 100, 9_000_000])
    expect(found.lacks).toEqual([])
  })

  it('owes the loan and the rest of the plan', () => {
    // 7,040,000 + 861,110; 5,120,000 + 194,438; 3,200,000; nothing
    expect(keeps().owedAfter.map(({ owed }) => owed.value)).toEqual([7_901_110, 5_314_438, 3_200_000, 0])
  })

  it('counts what the home is worth beyond the loan: 10,000,000 of 8,000,000 owed', () => {
    const marketValue = { low: 10_000_000, typical: 10_000_000, high: 10_000_000 }
    expect(numbers(keeps({ properties: [{ ...home, marketValue }] }))).toEqual([80_000 + 55_556, 100, 10_000_000])
  })

  it('between the two values of the home it is unknown', () => {
    const marketValue = { low: 6_000_000, typical: 9_000_000, high: 10_000_000 }
    const found = keeps({ properties: [{ ...home, marketValue }], budget: budget(20_000) })
    expect([found.status, paths(found)]).toEqual(['unknown', ['budget.court']])
  })

  it('is ten years longer where that alone can be paid, and not past seventy', () => {
    // A hundred months are left until 2035-03; 8,000,000 / 220 = 36,363.6, and 16,667 for the plan: 53,031
    const contract = { ...loan, contractOn: '2015-03-21', termMonths: 240 }
    const at = (room: number, bornOn: string | null) =>
      keeps({ loans: [contract], people: [{ ...people[0], bornOn }, people[1]], budget: budget(room) })
    expect(at(-26_969, '1974-03-22').status).toBe('open')
    expect(numbers(at(-26_969, '1974-03-22'))).toEqual([36_364 + 27_778, 220, 9_000_000])
    expect(at(-26_970, '1974-03-22').status).toBe('closed')
    // 71 on 2045-03-21
    expect(at(-26_969, '1974-03-21').status).toBe('closed')
    expect(at(-26_969, '1974-03-21').reasons[0]).toContain('70歳')
    expect([at(-26_969, null).status, paths(at(-26_969, null))]).toEqual(['unknown', ['people[0].bornOn']])
  })

  it('pays the missed instalments within the plan', () => {
    const late = {
      ...loan,
      firstMissedMonth: '2026-09',
      paymentDay: 27,
      delayRatePercent: 0,
      dayCount: 'fixed365',
      lastPaidOn: '2026-08-27',
    }
    const found = keeps({ loans: [{ ...late, acceleratedOn: '2026-11-10' }] })
    // Seven months to the plan: nine instalments until 2027-06-21, 720,000, are 20,000 a month beside 27,778; 7,280,000 are left for the
    // loan, 91 instalments from then on
    expect(numbers(found)).toEqual([80_000 + 27_778 + 20_000, 98, 9_000_000])
    expect(found.status).toBe('open')
  })

  it('owes the whole loan until the plan is final, and less the plan after it', () => {
    const late = { firstMissedMonth: '2026-09', paymentDay: 27, delayRatePercent: 0, lastPaidOn: '2026-08-27' }
    // After 12 months five of the plan: 7,280,000 − 400,000, 720,000 − 100,000 and 1,000,000 − 138,890
    const [first] = keeps({ loans: [{ ...loan, ...late, acceleratedOn: '2026-11-10' }] }).owedAfter
    expect(first?.owed.value).toBe(6_880_000 + 620_000 + 861_110)
  })
})

describe('damages in what was missed (民事再生法199条1項1号)', () => {
  const late = {
    ...{ ...loan, firstMissedMonth: '2026-09', paymentDay: 27, lastPaidOn: '2026-08-27', acceleratedOn: '2026-11-10' },
    ...{ delayRatePercent: 14.6, dayCount: 'fixed365' },
  }
  const of = (room: number, more: object = {}) => keeps({ loans: [{ ...late, ...more }], budget: budget(room) })

  it('run on each instalment until the plan is final, or on the whole by the other reading', () => {
    // 32 yen a day on each of nine instalments, 1,311 days together until 2027-06-21: 720,000 + 41,952, 21,166 a month
    const found = of(100_000)
    expect(numbers(found)[0]).toBe(80_000 + 27_778 + 21_166)
    // On the whole 3,200 a day for 223 days from 2026-11-10, and 58 days of 32 before: 720,000 + 713,600 + 1,856, 39,874 a month
    const doubt = found.money?.perMonth?.notes.find(({ kind }) => kind === 'doubt')?.text
    expect(doubt).toContain('滞納分は1,435,456円、毎月の支払いは147,652円')
  })

  it.each([
    // over 60 months 80,000 + 16,667 + 12,700 by the one reading, 80,000 + 16,667 + 23,925 by the other; 80,000 and the room
    [29_366, 'closed'],
    [29_367, 'unknown'],
    [40_591, 'unknown'],
    [40_592, 'open'],
  ] as const)('with %d over: %s', (room, status) => {
    expect(of(room).status).toBe(status)
  })

  it.each([
    // 80,000 + 16,667 + 26,240 over 60 months
    [42_906, 'unknown'],
    [42_907, 'open'],
  ] as const)(
    'count from the first miss where only the day of the guarantor is known, with %d over: %s',
    (room, status) => {
      const paid = { acceleratedOn: null, subrogatedOn: '2026-11-10', guarantor: { kind: 'guarantee-company' } }
      const found = of(room, paid)
      expect([found.status, paths(found)]).toEqual([status, expect.arrayContaining(['loans[0].acceleratedOn'])])
      // On the whole 3,200 a day for 267 days from 2026-09-27: 720,000 + 854,400, 43,734 a month
      const doubt = found.money?.perMonth?.notes.find(({ kind }) => kind === 'doubt')?.text
      expect(doubt).toContain('滞納分は多くて1,574,400円、毎月の支払いは多くて151,512円')
    },
  )

  it('count from the day of the guarantor where the file tells no earlier miss', () => {
    const paid = { acceleratedOn: null, subrogatedOn: '2026-11-10', firstMissedMonth: '2026-11' }
    // Seven instalments from 2026-11-27: 560,000; 3,200 a day for 223 days
    const doubt = of(100_000, paid).money?.perMonth?.notes.find(({ kind }) => kind === 'doubt')?.text
    expect(doubt).toContain('滞納分は多くて1,273,600円')
  })

  it('are asked for where the whole cannot be told', () => {
    const found = of(100_000, { delayRatePercent: null })
    expect([found.status, paths(found)]).toEqual(['unknown', ['loans[0].delayRatePercent']])
    expect(of(100_000, { firstMissedMonth: null }).status).toBe('unknown')
  })

  it('are one reading alone before anything is called in, and none where nothing was missed', () => {
    const { acceleratedOn: _, ...arrears } = late
    const notes = (one: object) => keeps({ loans: [one] }).money?.perMonth?.notes.map(({ kind }) => kind)
    expect(notes(arrears)).toEqual(['caution', 'caution'])
    // 2026-09-27 to 11-21 and on to the plan: as much as above
    expect(numbers(keeps({ loans: [arrears] }))[0]).toBe(128_944)
    expect(notes(loan)).toEqual(['caution', 'caution'])
    expect(keeps().money?.perMonth?.notes.at(-1)?.text).toContain('認可までの返済を続ける')
  })
})

describe('the principal in missed instalments', () => {
  const due = (left: number) => ({ on: day('2026-09-27'), amount: yen(80_000), left: yen(left) })
  it.each([
    // 3 % of 8,000,000 are 20,000 a month, of 7,940,000 19,850
    ['none paid', 3, [80_000, 80_000], 60_000 + 60_150],
    ['one of them in part, its interest first', 3, [80_000, 30_000], 60_000 + 30_000],
    ['without interest', 0, [80_000], 80_000],
    ['of an unknown rate', null, [80_000], 0],
  ] as const)('%s', (_, ratePercent, left, part) => {
    expect(principalIn({ ratePercent }, yen(8_000_000), left.map(due))).toBe(part)
  })
})

describe('巻戻し: the guarantor paid on 2026-05-21, six months run to Saturday 2026-11-21', () => {
  const paid = {
    ...loan,
    guarantor: { kind: 'guarantee-company', name: '保証会社' },
    subrogatedOn: '2026-05-21',
    lastPaidOn: '2026-01-27',
  }
  const late = { ...paid, firstMissedMonth: '2026-02', paymentDay: 27, delayRatePercent: 0, dayCount: 'fixed365' }
  it('is open on the last day and closed on the day after', () => {
    const [last, after] = [keeps({ loans: [late] }, '2026-11-21'), keeps({ loans: [late] }, '2026-11-22')]
    expect([last.status, last.until]).toEqual(['open', '2026-11-21'])
    expect(last.reasons.join('')).toContain('2026年11月20日(金)')
    expect(last.steps[1]?.by).toBe('2026-11-21')
    expect([after.status, after.until]).toEqual(['closed', '2026-11-21'])
    expect(after.reasons[0]).toContain('198条2項')
    expect(after.money).toBe(null)
  })
  it('has no last day before the guarantor pays', () => {
    expect(keeps().until).toBe(null)
  })
})

describe('whether the clause can be used', () => {
  it.each([
    ['half of the floor for living', { properties: [{ ...home, residenceAreaM2: 50 }] }, 'open', []],
    ['less than half', { properties: [{ ...home, residenceAreaM2: 49.9 }] }, 'closed', []],
    [
      'more floor for living than there is',
      { properties: [{ ...home, residenceAreaM2: 101 }] },
      'unknown',
      ['properties[0].residenceAreaM2'],
    ],
    ['the floor unknown', { properties: [{ ...home, areaM2: null }] }, 'unknown', ['properties[0].areaM2']],
    ['another owns it', { properties: [{ ...home, owners: [{ person: 'wife', share: '1/1' }] }] }, 'closed', []],
    ['another lives in it', { properties: [{ ...home, residents: ['wife'] }] }, 'closed', []],
    ['the owner unknown', { properties: [{ ...home, owners: null }] }, 'unknown', ['properties[0].owners']],
    ['who lives there unknown', { properties: [{ ...home, residents: null }] }, 'unknown', ['properties[0].residents']],
    ['no register', { rights: undefined }, 'unknown', ['rights']],
    [
      'a mortgage of nobody knows whom',
      { rights: [right, { id: 'b', property: 'home', kind: 'mortgage' }] },
      'unknown',
      ['rights'],
    ],
    [
      'a second mortgage for the cards',
      { rights: [right, { id: 'b', property: 'home', kind: 'revolvingMortgage', claim: 'card' }] },
      'closed',
      [],
    ],
    [
      'a tax seizure, which is no security',
      { rights: [right, { id: 'b', property: 'home', kind: 'taxSeizure' }] },
      'open',
      [],
    ],
    ['a loan for a business', { loans: [{ ...loan, purpose: 'business' }] }, 'closed', []],
    ['the purpose unknown', { loans: [{ ...loan, purpose: null }] }, 'unknown', ['loans[0].purpose']],
    ['the home sold', { properties: [{ ...home, soldOn: '2026-09-30' }] }, 'closed', []],
    ['no home', { properties: [], rights: [] }, 'closed', []],
    ['the instalment unknown', { loans: [{ ...loan, instalment: null }] }, 'unknown', ['loans[0].instalment']],
    ['the assets not told', { assets: undefined }, 'unknown', ['assets']],
    ['a balance unknown', { otherDebts: [{ ...card, balance: null }] }, 'unknown', ['otherDebts[0].balance']],
    ['the budget not told', { budget: undefined }, 'unknown', ['budget']],
    ['50,000,000 besides', { otherDebts: [{ ...card, balance: 50_000_001 }] }, 'closed', []],
    ['nothing else owed and nothing missed', { otherDebts: [] }, 'closed', []],
  ] as const)('%s: %s', (_, more, status, lacks) => {
    const found = keeps(more)
    expect([found.status, paths(found)]).toEqual([status, lacks])
    const isGone = 'properties' in more && more.properties.every((one) => 'soldOn' in one)
    expect(found.home.outcome).toBe(isGone ? 'none' : status === 'closed' ? 'unchanged' : 'kept')
  })

  it('is unknown for a pair loan: courts differ on one alone', () => {
    const example = JSON.parse(readFileSync('examples/pair-loan.json', 'utf8'))
    const found = way(example)
    expect(found.status).toBe('unknown')
    expect(found.reasons.join('')).toContain('ペアローン')
    expect(found.basis.some(({ rule }) => rule === 'pair-loan-rehab')).toBe(true)
    expect(paths(found)).toContain('people')
  })

  it('asks after a sale by the court whether the price is paid', () => {
    const events = [{ id: 'sold', kind: 'salePermission', on: '2026-11-10', loan: 'loan' }]
    expect(paths(keeps({ events }))).toContain('events')
  })

  it('says so where the household does not want to keep the home', () => {
    expect(keeps({ wishes: { keepHome: false } }).reasons.join('')).toContain('家を残す希望がない')
    expect(keeps().reasons.join('')).not.toContain('家を残す希望がない')
  })

  it('warns of taxes and of the association’s lien', () => {
    const taxArrears = [{ id: 'city', kind: 'propertyTax' }]
    const condominiumArrears = [{ id: 'fees', property: 'home' }]
    const { warnings } = keeps({ taxArrears, condominiumArrears })
    expect(warnings.filter((one) => one.includes('滞納'))).toHaveLength(2)
    expect(keeps().warnings.some((one) => one.includes('滞納'))).toBe(false)
  })

  it('keeps the home, and tells the wife that she owes nothing', () => {
    const found = keeps()
    expect(found.home).toMatchObject({ outcome: 'kept', leaveFrom: null, leaveBy: null })
    expect(found.people.map(({ person, owes }) => [person, owes?.value ?? null])).toEqual([
      ['self', 8_000_000],
      ['wife', null],
    ])
    // the extra fee of the clause
    expect(found.costs.at(-1)).toMatchObject({ low: 50_000, high: 100_000 })
  })
})
