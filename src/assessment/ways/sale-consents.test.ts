import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { consentWords } from './sale-consents.ts'

function words(fields: object): string {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const on = day('2026-11-21')
  return consentWords({ matter, on, plan: planFor(matter, on), budget: budgetOf(matter, on).found }).join('\n')
}

const people = [
  { id: 'uncle', name: 'おじ' },
  { id: 'aunt', name: 'おば' },
]
const owners = [{ person: 'uncle' }, { person: 'aunt' }]
const home = { id: 'home', kind: 'house', owners }
const loans = [
  { id: 'loan', debtor: 'uncle', lender: { kind: 'bank', name: '銀行' }, balance: 1_000_000, balanceOn: '2026-11-01' },
]
const rights = [
  { id: 'first', property: 'home', kind: 'mortgage', claim: 'loan' },
  { id: 'tax', property: 'home', kind: 'taxSeizure', holder: '市' },
  { id: 'card', property: 'home', kind: 'provisionalSeizure' },
]
const all = { people, properties: [home], loans, rights }

describe('who must agree to a sale (H-storec-uncle)', () => {
  it('is every owner and everybody of the register, each once', () => {
    expect(words(all)).toBe(
      '同意が要るのは、所有者のおじさん、所有者のおばさん、抵当権を持つ人（銀行）、差押えをした役所（市）、仮差押えをした人です。一人でも欠けると売れません。',
    )
    const twice = { ...all, properties: [home, { ...home, id: 'lot', kind: 'land' }] }
    expect(words(twice)).toBe(words(all))
  })

  it('points to the register where the file does not tell the owners or the rights', () => {
    const ask = '登記事項証明書で確かめてください'
    expect(words(all)).not.toContain(ask)
    expect(words({ ...all, rights: undefined })).toContain(ask)
    expect(words({ ...all, properties: [{ ...home, owners: null }] })).toContain(ask)
  })

  it('leaves out a home that is sold, and what stood on it', () => {
    expect(words({ ...all, properties: [{ ...home, soldOn: '2026-11-21' }] })).toBe('')
    expect(words({ ...all, properties: [{ ...home, soldOn: '2026-11-22' }] })).toContain('おじ')
    const other = { id: 'other', kind: 'house', owners: [{ person: 'aunt' }] }
    expect(words({ ...all, properties: [{ ...home, soldOn: '2026-11-21' }, other] })).toBe(
      '同意が要るのは、所有者のおばさんです。一人でも欠けると売れません。',
    )
    expect(words({ people })).toBe('')
  })

  it('names the guarantor, whom the creditor asks before it lets go of the mortgage (民法504条)', () => {
    const guaranteed = [{ ...loans[0], jointGuarantors: ['aunt'] }]
    expect(words({ ...all, loans: guaranteed })).toContain('保証人（おばさん）にも')
    expect(words(all)).not.toContain('保証人')
  })
})
