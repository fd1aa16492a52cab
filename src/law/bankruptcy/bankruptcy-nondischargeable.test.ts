import { describe, expect, it } from 'vitest'
import { bankruptcyNondischargeable } from './bankruptcy-nondischargeable.ts'

type Claim = Parameters<typeof bankruptcyNondischargeable>[0]['claim']

const finding = (claim: Claim) => bankruptcyNondischargeable({ claim })

/** 253条1項, and the five kinds that the discharge reaches. */
const table: readonly (readonly [Claim, boolean, string])[] = [
  ['tax', true, '1号'],
  ['social-insurance-premium', true, '1号'],
  ['malicious-tort', true, '2号'],
  ['intentional-or-gross-negligence-injury', true, '3号'],
  ['marital-support', true, '4号'],
  ['child-support', true, '4号'],
  ['kin-support', true, '4号'],
  ['employee-wages', true, '5号'],
  ['knowingly-unlisted-debt', true, '6号'],
  ['fine', true, '7号'],
  ['public-assistance-recovery', true, '77条の2'],
  ['residual-mortgage', false, '当てはまらない'],
  ['reimbursement-claim', false, '当てはまらない'],
  ['credit-card', false, '当てはまらない'],
  ['personal-loan', false, '当てはまらない'],
  ['other', false, '当てはまらない'],
]

describe('非免責債権', () => {
  it.each(table)('%s survives the discharge: %s', (claim, survives, basis) => {
    const found = finding(claim)
    expect(found.value).toEqual({ survivesDischarge: survives })
    expect(found.steps[1]?.value).toContain(basis)
    expect(found.steps[2]?.value).toBe(survives ? '払う義務が残る' : '払う義務がなくなる')
  })

  it('has a name for every kind, each of its own', () => {
    expect(new Set(table.map(([claim]) => finding(claim).steps[0]?.value)).size).toBe(16)
    expect(finding('residual-mortgage').steps[0]?.value).toBe('住宅ローンの残債')
  })

  it('tells what is wrong with the facts', () => {
    expect(bankruptcyNondischargeable.evaluate({ claim: 'gift' })).toMatchObject([{ path: 'claim' }])
    expect(bankruptcyNondischargeable.evaluate({})).toMatchObject([{ path: 'claim' }])
  })

  it('always names the guarantors, and the special cautions of some kinds', () => {
    for (const [claim] of table) expect(finding(claim).notes.at(-1)?.text).toContain('保証人')
    const first = (claim: Claim) => finding(claim).notes[0]?.text
    expect(finding('tax').notes).toHaveLength(1)
    expect(first('social-insurance-premium')).toContain('保育料')
    expect(first('knowingly-unlisted-debt')).toContain('知っていたとき')
    expect(first('public-assistance-recovery')).toContain('福祉事務所')
    expect(first('other')).toContain('弁護士')
  })
})
