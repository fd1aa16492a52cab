import { describe, expect, it } from 'vitest'
import { matterFrom } from '#matter/parse.ts'
import { exposures } from './people.ts'

function exposed(fields: object) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return exposures(parsed.matter).map(({ name, role, loan, owes }) => [name, role, loan, owes])
}

const people = [
  { id: 'husband', name: '元夫' },
  { id: 'wife', name: '元妻' },
  { id: 'father' },
  { id: 'aunt', name: 'おば' },
]

describe('who can be asked', () => {
  it('C-gentosha-divorced, H-amics-joint: each joint debtor for the whole, not for half', () => {
    const loans = [{ id: 'loan', debtor: 'husband', jointDebtors: ['wife'] }]
    expect(exposed({ people, loans })).toEqual([
      ['元夫', 'debtor', 'loan', 'whole'],
      ['元妻', 'jointDebtor', 'loan', 'whole'],
    ])
  })

  it('H-storec-divorce-guarantor: a joint guarantor for the whole, who pledges for the property alone', () => {
    const loans = [
      { id: 'loan', debtor: 'husband', jointGuarantors: ['wife', 'father'], collateralProviders: ['aunt'] },
    ]
    expect(exposed({ people, loans }).slice(1)).toEqual([
      ['元妻', 'jointGuarantor', 'loan', 'whole'],
      ['連帯保証人', 'jointGuarantor', 'loan', 'whole'],
      ['おば', 'collateralProvider', 'loan', 'property-only'],
    ])
  })

  it('is told loan by loan, and nobody is made up', () => {
    const loans = [
      { id: 'a', debtor: 'husband' },
      { id: 'b', debtor: null, jointDebtors: null },
      { id: 'c', debtor: 'wife' },
    ]
    expect(exposed({ people, loans }).map(([name, , loan]) => [name, loan])).toEqual([
      ['元夫', 'a'],
      ['元妻', 'c'],
    ])
    expect(exposed({})).toEqual([])
  })
})
