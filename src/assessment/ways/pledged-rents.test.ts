import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { pledgedWords } from './pledged-rents.ts'
import { supportHelp } from './support-help.ts'
import type { WayContext } from './way.ts'

function contextOf(fields: object): WayContext {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const on = day('2026-11-21')
  return { matter, on, plan: planFor(matter, on), budget: budgetOf(matter, on).found }
}
const words = (fields: object) => pledgedWords(contextOf(fields)).join('\n')

const people = [{ id: 'self', name: '本人', relation: 'self' }]
const properties = [
  { id: 'home', kind: 'house' },
  { id: 'flats', kind: 'building' },
]
const mortgage = (property: string, claim: string | null = 'loan') => ({
  id: `on-${property}`,
  property,
  kind: 'mortgage',
  claim,
})
const loans = [{ id: 'loan', firstMissedMonth: '2026-10', paymentDay: 26 }, { id: 'other' }]
const all = { people, properties, loans, rights: [mortgage('home'), mortgage('flats')] }
const rents = { budget: { incomes: [{ id: 'rents', person: 'self', kind: 'rent' }] } }

describe('what else the creditor may reach (H-storec-apartment)', () => {
  it('is every lot under one mortgage (民法392条), sold or of another loan not', () => {
    expect(words(all)).toContain('2件の不動産')
    expect(words({ ...all, rights: [mortgage('home'), mortgage('flats', 'other')] })).toBe('')
    expect(words({ ...all, rights: [mortgage('home'), { ...mortgage('flats'), kind: 'seizure' }] })).toBe('')
    expect(words({ ...all, rights: [mortgage('home', null), mortgage('flats', null)] })).toBe('')
    const sold = [properties[0], { ...properties[1], soldOn: '2026-11-21' }]
    expect(words({ ...all, properties: sold })).toBe('')
    expect(words({ ...all, properties: [properties[0], { ...properties[1], soldOn: '2026-11-22' }] })).toContain('2件')
  })

  it('is the rents too (民法371条・372条・304条), once something is overdue', () => {
    expect(words({ ...all, ...rents })).toContain('物上代位')
    expect(words(all)).not.toContain('物上代位')
    const paid = loans.map(({ id }) => ({ id, lastPaidOn: '2026-11-10' }))
    expect(words({ ...all, ...rents, loans: paid })).toBe('')
  })
})

describe('support that is paid out of less (H-spa-45)', () => {
  const help = (budget: object) => supportHelp(contextOf({ people, budget })).length
  const support = [{ id: 'support', kind: 'support', monthly: 200_000 }]

  it('may be changed by the family court where the income has fallen (民法880条)', () => {
    expect(help({ expenses: support, incomeFall: { cause: 'reducedPay' } })).toBe(1)
    expect(help({ expenses: support })).toBe(0)
    expect(help({ expenses: [{ ...support[0], monthly: 0 }], incomeFall: { cause: 'reducedPay' } })).toBe(0)
    expect(help({ expenses: [], incomeFall: { cause: 'reducedPay' } })).toBe(0)
  })
})
