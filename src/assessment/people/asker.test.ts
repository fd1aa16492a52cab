import { describe, expect, it } from 'vitest'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { type Asker, askerOf, askerTexts, askerWords, borrowerWords } from './asker.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const people = [
  { id: 'me', name: '私', relation: 'self' },
  { id: 'ex', name: '前の夫', relation: 'formerSpouse', divorcedOn: '2024-03-15' },
  { id: 'child', relation: 'child' },
]
const loan = { id: 'loan', debtor: 'ex' }
const asker = (loans: readonly object[], more: object = {}) => askerOf(matterOf({ people, loans, ...more }))

describe('who asks', () => {
  it.each([
    // what binds who asks to the loans
    ['the debtor', [{ id: 'loan', debtor: 'me' }], 'borrower', null],
    ['a pair loan: debtor of one, guarantor of the other', [loan, { id: 'own', debtor: 'me' }], 'borrower', null],
    ['a joint guarantor', [{ ...loan, jointGuarantors: ['me'] }], 'guarantor', '前の夫'],
    ['a joint debtor', [{ ...loan, jointDebtors: ['me'] }], 'jointDebtor', '前の夫'],
    ['both', [{ ...loan, jointDebtors: ['me'], jointGuarantors: ['me'] }], 'jointDebtor', '前の夫'],
    ['who pledged a home', [{ ...loan, collateralProviders: ['me'] }], 'beside', '前の夫'],
    ['who signed nothing', [loan], 'beside', '前の夫'],
    ['where no debtor is told', [{ id: 'loan', jointGuarantors: ['me'] }], 'borrower', null],
    ['without a loan', [], 'borrower', null],
  ] as const)('%s', (_, loans, role, borrower) => {
    expect(asker(loans)).toMatchObject({ person: 'me', role, borrower })
  })

  it('is the borrower where nobody is told to ask', () => {
    const others = people.filter(({ id }) => id !== 'me')
    expect(askerOf(matterOf({ people: others, loans: [loan] }))).toMatchObject({ person: null, role: 'borrower' })
    expect(askerOf(matterOf({}))).toEqual({
      ...{ person: null, role: 'borrower', borrower: null, owns: null, livesThere: null, divorced: false },
    })
  })

  it('names the borrower by name or place in the family alone', () => {
    const bare = [{ id: 'me', relation: 'self' }, { id: 'b1' }]
    const loans = [{ id: 'loan', debtor: 'b1', jointGuarantors: ['me'] }]
    expect(borrowerWords(askerOf(matterOf({ people: bare, loans })))).toBe('借りた人')
    expect(borrowerWords(asker([{ ...loan, jointGuarantors: ['me'] }]))).toBe('借りた人（前の夫）')
  })

  it.each([
    ['owners and residents told', { owners: [{ person: 'ex' }], residents: ['ex'] }, false, false],
    ['a share', { owners: [{ person: 'ex' }, { person: 'me' }], residents: ['me'] }, true, true],
    ['nothing told', {}, null, null],
    ['わからない', { owners: null, residents: null }, null, null],
  ] as const)('knows of the home: %s', (_, home, owns, livesThere) => {
    const properties = [{ id: 'home', kind: 'house', ...home }]
    expect(asker([loan], { properties })).toMatchObject({ owns, livesThere })
    // Of a second home nothing is told: who is not among the owners of the first may own that one.
    const two = [...properties, { id: 'lot', kind: 'land' }]
    expect(asker([loan], { properties: two })).toMatchObject({ owns: owns || null, livesThere: livesThere || null })
  })
})

const told = (one: Asker) => askerWords(one, askerTexts, borrowerWords(one))

describe('what who asks must know first', () => {
  const properties = [{ id: 'home', kind: 'house', owners: [{ person: 'ex' }] }]
  const words = (parties: object, more: object = {}) => told(asker([{ ...loan, ...parties }], more))

  it('a guarantor: the whole, no half, and what may be claimed back (民法454条・447条・459条)', () => {
    const found = words({ jointGuarantors: ['me'] }, { properties })
    expect(found[0]).toContain('全額を請求されることがあります。半分ではありません')
    expect(found[1]).toContain('払った分を借りた人（前の夫）に求められます')
    expect(found[2]).toContain('離婚しても、ローンの責任は変わりません')
    expect(found[3]).toContain('売るか残すかを決めるのは、家の持ち主です')
  })

  it('a joint debtor: the part of the other alone (442条)', () => {
    const found = words({ jointDebtors: ['me'] })
    expect(found).toHaveLength(3)
    expect(found[1]).toContain('相手の負担する分を、借りた人（前の夫）に')
  })

  it('nothing of it for who borrowed alone, or signed nothing; no divorce where none is told', () => {
    expect([words({}), told(asker([{ id: 'loan', debtor: 'me' }]))]).toEqual([[], []])
    const father = { id: 'father', name: '父', relation: 'parent' }
    const matter = matterOf({
      people: [{ id: 'me', relation: 'self' }, father],
      loans: [{ id: 'loan', debtor: 'father', jointGuarantors: ['me'] }],
    })
    expect(told(askerOf(matter)).join('')).not.toContain('離婚')
  })
})
