import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { type BudgetLineId, budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { budgetOf } from './budget.ts'

function assessed(budget: object, more: object = {}) {
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    people: [{ id: 'self', name: '本人' }],
    budget,
    ...more,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return budgetOf(parsed.matter, day('2026-11-21'))
}

const spent = (...expenses: readonly object[]) => ({
  expenses: expenses.map((one, index) => ({ id: `out${index}`, ...one })),
})
const paid = (...incomes: readonly object[]) => ({
  incomes: incomes.map((one, index) => ({ id: `in${index}`, person: 'self', ...one })),
})

function cell(budget: object, id: BudgetLineId) {
  const { state, monthly } = assessed(budget).found.lines.find((one) => one.id === id)?.usual ?? {}
  return [state, monthly?.value ?? null]
}

const contradictions = (budget: object) =>
  assessed(budget).problems.flatMap((problem) => (problem.kind === 'contradiction' ? [problem.paths] : []))
const missing = (budget: object) =>
  assessed(budget).problems.flatMap((problem) => (problem.kind === 'missing' ? [problem.path] : []))

describe('まだ聞いていない・分からない・なし・0円', () => {
  it.each<readonly [object, unknown]>([
    [{}, ['not-asked', null]],
    [spent({ kind: 'food' }), ['not-asked', null]],
    [spent({ kind: 'food', monthly: null }), ['unknown', null]],
    [{ noneOf: ['food'] }, ['none', null]],
    [spent({ kind: 'food', monthly: 0 }), ['amount', 0]],
    [spent({ kind: 'food', monthly: 1 }), ['amount', 1]],
    [spent({ kind: 'food', monthly: 1 }, { kind: 'food', monthly: null }), ['partly', 1]],
    [spent({ kind: 'food', monthly: 1 }, { kind: 'food' }), ['partly', 1]],
    [spent({ kind: 'food' }, { kind: 'food', monthly: null }), ['unknown', null]],
    // somebody has begun to tell of it: it is not none
    [{ ...spent({ kind: 'food' }), noneOf: ['food'] }, ['not-asked', null]],
    [{ ...spent({ kind: 'food', monthly: null }), noneOf: ['food'] }, ['unknown', null]],
    [{ ...spent({ kind: 'food', monthly: 0 }), noneOf: ['food'] }, ['amount', 0]],
    [{ ...spent({ kind: 'food', monthly: 5 }), noneOf: ['food'] }, ['amount', 5]],
  ])('%o is %o', (budget, expected) => {
    expect(cell(budget, 'food')).toEqual(expected)
  })

  it('are named where a total lacks them', () => {
    const { usual } = assessed({ ...spent({ kind: 'food', monthly: 1 }, { kind: 'medical', monthly: null }) }).found
    expect(usual.expense?.value).toBe(1)
    expect(usual.openExpenses).toHaveLength(21)
    expect(usual.openExpenses).toContain('医療費')
    expect(usual.openExpenses).not.toContain('食費')
    expect(usual.expense?.notes[0]?.text).toContain('医療費')
    // of incomes nothing is told: no total of 0 yen is made up
    expect([usual.income, usual.surplus, usual.offer]).toEqual([null, null, null])
  })

  it('make a total of 0 yen only where every line is said to be none', () => {
    const all = { noneOf: budgetLineIds }
    expect(assessed(all).found.usual.surplus?.value).toBe(0)
    expect(assessed(all).found.usual.expense?.notes).toEqual([])
    const allButOne = { noneOf: budgetLineIds.filter((id) => id !== 'food') }
    expect(assessed(allButOne).found.usual.expense).toBe(null)
  })

  it('contradict each other only where there is an amount', () => {
    const stated = (monthly: number) => ({ ...spent({ kind: 'food', monthly }), noneOf: ['car', 'food'] })
    expect(contradictions(stated(0))).toEqual([])
    expect(contradictions(stated(1))).toEqual([['budget.noneOf[1]', 'budget.expenses']])
    const pay = paid({ kind: 'wage', net: 1, interval: 'monthly' })
    expect(contradictions({ ...pay, noneOf: ['income.wage'] })).toEqual([['budget.noneOf[0]', 'budget.incomes']])
  })

  it('are asked for by side, once, with the names of the lines of which nobody has said a word', () => {
    const { problems } = assessed({
      ...spent({ kind: 'food', monthly: null }),
      noneOf: budgetLineIds.filter((id) => id !== 'car' && id !== 'food' && id !== 'income.wage'),
    })
    const asked = problems.flatMap((problem) => (problem.kind === 'missing' ? [[problem.path, problem.why]] : []))
    expect(asked[0]).toEqual(['budget.expenses[0].monthly', '支出（食費）を知るため'])
    expect(asked[1]?.[0]).toBe('budget.incomes')
    expect(asked[1]?.[1]).toContain('給与（手取り）。')
    expect(asked[2]).toEqual([
      'budget.expenses',
      '支出の合計を知るため。まだ聞いていない項目：車の費用。ないものは「なし」（budget.noneOf）に書いてください。',
    ])
  })
})

describe('収入・支出の一件', () => {
  it.each([
    ['interval', { kind: 'wage', net: 1 }],
    ['months', { kind: 'pension', net: 1, interval: 'multi-month' }],
    ['timesPerYear', { kind: 'bonus', net: 1 }],
    ['net', { kind: 'wage', interval: 'monthly' }],
    ['net', { kind: 'wage', net: null, interval: 'monthly' }],
  ])('without its %s has no amount: %o', (field, income) => {
    const { found } = assessed(paid(income))
    expect(found.usual.income).toBe(null)
    expect(missing(paid(income))).toContain(`budget.incomes[0].${field}`)
    expect(found.lines.flatMap((line) => line.entries)).toMatchObject([{ monthly: null }])
  })

  it('of an expense may be a month, or an amount for some months', () => {
    expect(cell(spent({ kind: 'food', amount: 900, months: 3 }), 'food')).toEqual(['amount', 300])
    expect(cell(spent({ kind: 'food', amount: 900 }), 'food')).toEqual(['unknown', null])
    expect(missing(spent({ kind: 'food', amount: 900 }))).toContain('budget.expenses[0].months')
    expect(missing(spent({ kind: 'food', amount: null }))).toContain('budget.expenses[0].monthly')
  })

  it.each([
    // 1,001 / 2 = 500.5, up to 501
    [501, 1_001, 2, false, []],
    [500, 1_001, 2, false, [['budget.expenses[0].monthly', 'budget.expenses[0].amount']]],
    [500, 1_001, null, false, []],
    [500, null, 2, false, []],
    [null, 1_001, 2, false, []],
    [500, 1_001, 2, true, []],
  ])(
    'with %o a month and %o for %o months (once: %s) contradicts itself: %o',
    (monthly, amount, months, once, paths) => {
      const budget = spent({ kind: 'food', monthly, amount, months, once })
      expect(contradictions(budget)).toEqual(paths)
      if (paths.length > 0) expect(cell(budget, 'food')).toEqual(['amount', monthly])
    },
  )

  it('that comes once only has no part in a usual month', () => {
    const budget = {
      ...paid({ kind: 'wage', net: 5, once: true }, { kind: 'wage', once: true }),
      ...spent({ kind: 'medical', amount: 80_000, once: true }, { kind: 'medical', once: true }),
      noneOf: ['medical'],
    }
    const { found } = assessed(budget)
    expect(found.oneOffs).toEqual([
      { id: 'in0', side: 'income', label: '給与（手取り）（本人）', amount: 5 },
      { id: 'in1', side: 'income', label: '給与（手取り）（本人）', amount: null },
      { id: 'out0', side: 'expense', label: '医療費', amount: 80_000 },
      { id: 'out1', side: 'expense', label: '医療費', amount: null },
    ])
    expect(cell(budget, 'medical')).toEqual(['none', null])
    expect(missing(budget)).toContain('budget.incomes[1].net')
    expect(missing(budget)).toContain('budget.expenses[1].amount')
    expect(missing(budget)).not.toContain('budget.incomes[0].interval')
  })

  it('stands on the line of its category; one that does not fit its kind is told and the kind is taken', () => {
    expect(cell(spent({ kind: 'repayment', category: 'housing.loan', monthly: 7 }), 'housing.loan')).toEqual([
      'amount',
      7,
    ])
    expect(cell(spent({ kind: 'repayment', category: null, monthly: 7 }), 'debt')).toEqual(['amount', 7])
    const wrong = spent({ kind: 'food', category: 'tax', monthly: 7 })
    expect(cell(wrong, 'food')).toEqual(['amount', 7])
    expect(cell(wrong, 'public')).toEqual(['not-asked', null])
    expect(contradictions(wrong)).toEqual([['budget.expenses[0].kind', 'budget.expenses[0].category']])
  })

  it('carries who, how exact, and the paper that shows it', () => {
    const origins = (from: string, more: object = {}) => {
      const budget = {
        ...spent({ kind: 'food', monthly: 7, person: 'self', exactness: 'estimated' }),
        ...paid({ kind: 'wage', net: 9, interval: 'monthly' }),
      }
      const letters = [{ id: 'letter', kind: 'dunning-letter' }]
      return assessed(budget, { letters, provenance: { out0: { monthly: { from, ...more } } } }).found
    }
    const entry = (from: string, more: object = {}) =>
      origins(from, more).lines.flatMap((line) => line.entries.filter(({ id }) => id === 'out0'))[0]
    expect(entry('document', { document: 'レシート' })).toMatchObject({
      ...{ person: 'self', exactness: 'estimated', evidence: 'レシート', category: 'food', side: 'expense' },
    })
    expect(entry('document')?.evidence).toBe('書類')
    expect(entry('letter', { letter: 'letter' })?.evidence).toBe('届いた手紙')
    expect(entry('said')?.evidence).toBe(null)
    expect(origins('said').checks.withoutProof).toEqual(['給与（手取り）（本人）', '食費'])
    expect(origins('document').checks.withoutProof).toEqual(['給与（手取り）（本人）'])
  })

  it('of 0 yen needs no paper', () => {
    expect(assessed(spent({ kind: 'food', monthly: 0 })).found.checks.withoutProof).toEqual([])
  })
})

describe('計画の月', () => {
  it('takes what is planned and leaves the rest as it is', () => {
    const { planned, usual, lines } = assessed({
      ...paid({ kind: 'wage', net: 200_000, interval: 'monthly' }),
      ...spent(
        { kind: 'repayment', category: 'housing.loan', monthly: 120_000, plannedMonthly: 0 },
        { kind: 'rent', monthly: 0, plannedMonthly: 60_000 },
        { kind: 'food', monthly: 90_000 },
        { kind: 'medical', monthly: null, plannedMonthly: 5_000 },
      ),
      noneOf: budgetLineIds,
    }).found
    expect([usual.surplus?.value, usual.openExpenses, usual.offer?.value.high]).toEqual([-10_000, ['医療費'], 0])
    // 200,000 − 60,000 − 90,000 − 5,000
    expect([planned?.surplus?.value, planned?.openExpenses, planned?.offer?.value.high]).toEqual([45_000, [], 30_000])
    const rent = lines.find(({ id }) => id === 'housing.rent')
    expect([rent?.usual.monthly?.title, rent?.planned.monthly?.title]).toEqual(['家賃・地代', '家賃・地代（計画）'])
    const food = lines.find(({ id }) => id === 'food')
    expect(food?.planned).toBe(food?.usual)
  })

  it('is not there where nothing is planned', () => {
    expect(assessed(spent({ kind: 'food', monthly: 1, plannedMonthly: null })).found.planned).toBe(null)
    expect(assessed(spent({ kind: 'food', monthly: 1, plannedMonthly: 1 })).found.planned).not.toBe(null)
  })
})

describe('the greatest file', () => {
  it('has exact sums, and loses but the yardstick whose years go beyond', () => {
    const most = 1_000_000_000_000
    const pay = { kind: 'wage', net: most, gross: most, interval: 'daily', daysPerMonth: 31 }
    const { found, problems } = assessed(
      {
        ...paid(...Array.from({ length: 200 }, () => pay)),
        ...spent(...Array.from({ length: 200 }, () => ({ kind: 'rent', monthly: most }))),
        ...{ household: ['self'], noneOf: ['housing.loan'], zone: 1, winterClass: 6, place: '東京都' },
      },
      { people: [{ id: 'self', bornOn: '1980-01-01' }] },
    )
    // 200 × 31 × 10^12 − 200 × 10^12
    expect(found.usual.surplus?.value).toBe(6_000_000_000_000_000)
    expect(found.yardsticks.map(({ id }) => id)).toEqual(['seizure-floor'])
    expect(problems).toContainEqual(expect.objectContaining({ kind: 'not-covered', rule: 'exact-sums' }))
  })
})
