import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'

/** 9,000,000 yen on which the guarantor's 14.6 % run since it paid on 2024-11-21; the home was sold on 2025-11-21. */
function debt(loan: object = {}, home: object = { soldOn: '2025-11-21' }) {
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    loans: [
      {
        ...{ id: 'loan', balance: 9_000_000, subrogatedOn: '2024-11-21', dayCount: 'fixed365' },
        ...{ guarantor: { kind: 'guarantee-company', delayRatePercent: 14.6 } },
        ...loan,
      },
    ],
    properties: [{ id: 'home', kind: 'house', ...home }],
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const [found] = planFor(parsed.matter, day('2026-11-21')).debts
  if (found === undefined) throw new Error('none')
  return found
}

const span = (...given: Parameters<typeof debt>) => {
  const { damages, total, least } = debt(...given)
  return [least?.damages.value ?? null, damages?.value, least?.total.value ?? null, total.value]
}

// 9,000,000 × 14.6 % is 1,314,000 yen in a year of 365 days; there are 730 days from 2024-11-21 and 365 from 2025-11-21.
describe('a balance that a sale may have left', () => {
  it('without a day bears between nothing and the damages since the guarantor paid', () => {
    expect(span()).toEqual([0, 2_628_000, 9_000_000, 11_628_000])
  })

  it('of the day of the sale or later bears at least those since the sale', () => {
    const both = [1_314_000, 2_628_000, 10_314_000, 11_628_000]
    expect(span({ balanceOn: '2025-11-21' })).toEqual(both)
    expect(span({ balanceOn: '2026-09-01' })).toEqual(both)
  })

  it('from before the sale is one figure: what the sale paid is still to be taken off', () => {
    expect(span({ balanceOn: '2025-11-20' })).toEqual([null, 2_628_000, null, 11_628_000])
  })

  it.each([
    ['no sale', {}],
    ['a sale that is still to come', { soldOn: '2026-11-22' }],
    ['a sale before the guarantor paid', { soldOn: '2024-11-21' }],
  ])('is no range with %s', (_, home) => {
    expect(span({}, home)).toEqual([null, 2_628_000, null, 11_628_000])
  })

  it('is none either where the amount that the guarantor paid is known', () => {
    expect(debt({ subrogatedAmount: 9_000_000 }).least).toBeNull()
  })

  it('says why, as a doubt', () => {
    const doubts = debt().damages?.notes.filter(({ kind }) => kind === 'doubt') ?? []
    expect(doubts.map(({ text }) => text).join('')).toContain('2025年11月21日(金)')
  })
})
