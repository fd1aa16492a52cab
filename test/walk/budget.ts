import fc from 'fast-check'
import { housingCaps } from '#law/rehabilitation/rehab-disposable-income.table.ts'
import { budgetLineIds, expenseCategories, expenseCategoryIds } from '#matter/budget-items.ts'
import type { Cast } from './people.ts'
import { ago, mostly, names, oneIn, yenOf } from './values.ts'

const incomeKinds = [
  ...(['wage', 'wage', 'wage', 'bonus', 'selfEmployed', 'pension', 'childAllowance', 'benefit'] as const),
  ...(['publicAssistance', 'support', 'rent', 'other'] as const),
] as const
const intervals = [
  'monthly',
  'monthly',
  'half-monthly',
  'ten-day',
  'multi-month',
  'daily',
  'other-days',
  'bonus',
] as const
const expenseKinds = [
  ...(['rent', 'managementFee', 'food', 'utilities', 'communication', 'medical', 'education', 'commuting'] as const),
  ...(['insurance', 'car', 'taxAndPremiums', 'support', 'repayment', 'other'] as const),
] as const
const grades = ['1-1', '1-2', '2-1', '2-2', '3-1', '3-2'] as const
const courts = ['tokyo', 'yokohama', 'chiba', 'saitama', 'osaka', 'nagoya', 'other'] as const
const causes = ['unemployment', 'illness', 'reducedPay', 'business', 'retirement', 'disaster', 'other'] as const

const beside = {
  plannedMonthly: oneIn(3, yenOf(300_000)),
  once: oneIn(5, fc.boolean()),
  exactness: oneIn(3, fc.constantFrom('exact', 'estimated')),
}

const incomesOf = (cast: Cast) =>
  fc.array(
    fc.record({
      person: fc.constantFrom(...cast),
      kind: fc.constantFrom(...incomeKinds),
      net: yenOf(500_000),
      gross: mostly(yenOf(600_000)),
      interval: fc.constantFrom(...intervals),
      ...{ months: fc.integer({ min: 1, max: 12 }), days: fc.integer({ min: 1, max: 60 }) },
      ...{ timesPerYear: fc.integer({ min: 1, max: 4 }), daysPerMonth: fc.integer({ min: 1, max: 25 }), ...beside },
    }),
    { maxLength: 3 },
  )

const expensesOf = (cast: Cast) =>
  fc.array(
    fc
      .record({
        kind: fc.constantFrom(...expenseKinds),
        isMonthly: fc.boolean(),
        amount: yenOf(150_000),
        months: fc.integer({ min: 1, max: 12 }),
        note: oneIn(5, names('だいたいの額')),
        person: oneIn(3, fc.constantFrom(...cast)),
        category: fc.nat(),
        isFine: fc.boolean(),
        ...beside,
      })
      .map(({ isMonthly, amount, months, category, isFine, ...expense }) => ({
        ...expense,
        ...(isMonthly ? { monthly: amount } : { amount, months }),
        category: isFine ? (categoriesOf(expense.kind)[category % categoriesOf(expense.kind).length] ?? null) : null,
      })),
    { maxLength: 6 },
  )

const categoriesOf = (kind: string) =>
  expenseCategoryIds.filter((id) => expenseCategories[id].kinds.some((one) => one === kind))

/** 家計. A usual month, told in part or in full: `noneOf` says of which lines there is nothing. */
export const budgetOf = (cast: Cast) =>
  fc.record({
    incomes: incomesOf(cast),
    expenses: expensesOf(cast),
    incomeFall: oneIn(
      2,
      fc.record({
        cause: fc.constantFrom(...causes),
        since: ago(0, 900),
        until: oneIn(2, ago(-900, 0)),
        yearlyBefore: mostly(yenOf(9_000_000)),
      }),
    ),
    household: fc.subarray([...cast]).map((people) => (people.includes('self') ? people : ['self', ...people])),
    noneOf: fc.oneof(fc.constant([...budgetLineIds]), fc.subarray([...budgetLineIds])),
    grade: fc.constantFrom(...grades),
    zone: fc.integer({ min: 1, max: 6 }),
    winterClass: fc.integer({ min: 1, max: 6 }),
    place: fc.constantFrom(...new Set(housingCaps.map(({ place }) => place))),
    court: fc.constantFrom(...courts),
  })
