import { describe, expect, it } from 'vitest'
import { matterFrom } from '#matter/parse.ts'
import { wageSeizures } from './seizures.ts'

const people = [
  { id: 'debtor', name: '本人' },
  { id: 'spouse', name: '配偶者' },
]
const income = (more: object) => ({ id: 'pay', person: 'debtor', kind: 'wage', interval: 'monthly', ...more })

function assessed(incomes: readonly object[], more: object = {}) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', people, budget: { incomes }, ...more })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return wageSeizures(parsed.matter)
}

const seizable = (more: object) => assessed([income(more)]).found[0]?.seizable.value

describe('what may be seized of one payment', () => {
  it.each([
    // net, seizable: a quarter, and everything above 330,000 (E-ssp-20, E-saimulaw-36, E-saimulaw-60, E-minna-noratio, E-kubohiro-10)
    [200_000, 50_000],
    [360_000, 90_000],
    [600_000, 270_000],
    [250_000, 62_500],
    [100_000, 25_000],
    [440_000, 110_000],
    [440_001, 110_001],
    [469_265, 139_265],
  ])('of %i is %i', (net, expected) => {
    expect(seizable({ net })).toBe(expected)
  })

  it.each([
    // interval, payment, seizable: the cap is for each payment
    [{ interval: 'half-monthly' }, 220_001, 55_001],
    [{ interval: 'ten-day' }, 146_668, 36_668],
    [{ interval: 'multi-month', months: 2 }, 880_001, 220_001],
    [{ interval: 'daily' }, 14_668, 3_668],
    [{ interval: 'other-days', days: 14 }, 205_336, 51_336],
    [{ kind: 'bonus', interval: null }, 600_000, 270_000],
  ])('by %j: of %i is %i', (more, net, expected) => {
    expect(seizable({ ...more, net })).toBe(expected)
  })

  it('takes a monthly wage for an unknown interval, and says so', () => {
    const [found] = assessed([income({ net: 200_000, interval: null })]).found
    expect(found?.seizable).toMatchObject({ value: 50_000, notes: [{ kind: 'caution' }] })
    expect(assessed([income({ net: 200_000 })]).found[0]?.seizable.notes).toEqual([])
  })
})

describe('whose pay may be seized', () => {
  const both = [income({ net: 200_000 }), income({ id: 'other', person: 'spouse', net: 300_000 })]
  const names = (more: object) => assessed(both, more).found.map(({ person }) => person)

  it('is that of those who owe: not of a spouse who does not', () => {
    expect(names({ loans: [{ id: 'loan', debtor: 'debtor' }] })).toEqual(['本人'])
    expect(names({ loans: [{ id: 'loan', debtor: 'debtor', jointGuarantors: ['spouse'] }] })).toEqual([
      '本人',
      '配偶者',
    ])
    expect(names({ loans: [{ id: 'loan', debtor: 'debtor', collateralProviders: ['spouse'] }] })).toEqual(['本人'])
    expect(names({ otherDebts: [{ id: 'card', kind: 'creditCard', debtor: 'spouse' }] })).toEqual(['配偶者'])
  })

  it('is everybody’s where the file names no debtor', () => {
    expect(names({ loans: [{ id: 'loan' }] })).toEqual(['本人', '配偶者'])
  })

  it('is no pension, allowance or assistance', () => {
    const kinds = [
      'pension',
      'childAllowance',
      'benefit',
      'publicAssistance',
      'support',
      'selfEmployed',
      'rent',
      'other',
    ]
    expect(assessed(kinds.map((kind) => income({ id: kind, kind, net: 200_000 }))).found).toEqual([])
  })

  it('is asked for where the pay is unknown', () => {
    const { found, problems } = assessed([income({ kind: 'pension', net: 1 }), income({ id: 'b', net: null })])
    expect(found).toEqual([])
    expect(problems).toMatchObject([{ kind: 'missing', path: 'budget.incomes[1].net' }])
  })
})
