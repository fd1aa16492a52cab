import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { individualRehabilitation } from './individual-rehabilitation.ts'

const on = day('2026-11-21')

/** 3,000,000 on a card, and 100,000 over each month: 1,000,000 in sixty months are 16,667. */
function way(incomes: readonly { readonly kind: string }[], incomeFall?: object) {
  const told = ['food', ...incomes.map(({ kind }) => `income.${kind}`)]
  const noneOf = budgetLineIds.filter((id) => !told.includes(id))
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    people: [
      { id: 'self', relation: 'self' },
      { id: 'wife', relation: 'spouse' },
    ],
    loans: [],
    properties: [],
    otherDebts: [{ id: 'card', kind: 'cardLoan', debtor: 'self', creditor: 'カード社', balance: 3_000_000 }],
    assets: [],
    budget: { noneOf, incomes, incomeFall, expenses: [{ id: 'food', kind: 'food', monthly: 100_000 }] },
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  return individualRehabilitation({ matter, on, plan: planFor(matter, on), budget: budgetOf(matter, on).found })
}

const income = (kind: string, person = 'self') => ({ id: kind, person, kind, net: 200_000, interval: 'monthly' })
const answer = (...given: Parameters<typeof way>) => {
  const { status, lacks } = way(...given)
  return [status, ...lacks.flatMap((lack) => (lack.kind === 'missing' ? lack.path : []))]
}

describe('a continuing income (民事再生法221条1項)', () => {
  it.each(['wage', 'selfEmployed', 'pension', 'rent'])('is %s', (kind) => {
    expect(answer([income(kind)])).toEqual(['open'])
  })

  it('is not told by a benefit, which ends: the day on which pay is back decides', () => {
    expect(answer([income('benefit')])).toEqual(['unknown', 'budget.incomeFall.until'])
    expect(answer([income('benefit')], { cause: 'illness', until: null })).toEqual([
      'unknown',
      'budget.incomeFall.until',
    ])
    expect(answer([income('benefit')], { until: '2026-11-21' })).toEqual(['unknown', 'budget.incomeFall.until'])
    expect(answer([income('benefit')], { until: '2026-11-22' })).toEqual(['open'])
    expect(way([income('benefit')]).reasons.join('')).toContain('221条1項')
    expect(way([income('benefit')], { until: '2027-04-01' }).reasons.join('')).toContain('2027年4月1日(木)に戻る見込み')
    expect(way([income('wage')]).reasons.join('')).not.toContain('傷病手当金')
  })

  it('beside a benefit is enough', () => {
    expect(answer([income('benefit'), { ...income('wage'), id: 'job' }])).toEqual(['open'])
  })

  it('of the other spouse is not that of who asks', () => {
    expect(answer([income('wage', 'wife')])).toEqual(['unknown', 'budget.incomes'])
  })
})
