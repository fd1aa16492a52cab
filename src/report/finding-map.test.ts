import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { brokerageFeeCap } from '#law/brokerage/brokerage-fee-cap.ts'
import { reckon, step } from '#law/finding.ts'
import { findingMap } from './finding-map.ts'

const leaf = (value: number) => reckon('leaf', '葉', yen(value), [], () => [step('額', yen(value))])

describe('the map of findings', () => {
  it('gives each finding one id, and counts those of one rule', () => {
    const { idOf, findings } = findingMap()
    const [one, other] = [leaf(1), leaf(2)]
    expect([idOf(one), idOf(other), idOf(one)]).toEqual(['leaf', 'leaf-2', 'leaf'])
    expect(Object.keys(findings)).toEqual(['leaf', 'leaf-2'])
  })

  it('takes in what a finding was built on, after it, and once', () => {
    const shared = leaf(1)
    const branch = reckon('branch', '枝', yen(3), [shared, leaf(2)], () => [])
    const root = reckon('root', '根', yen(4), [branch, shared], () => [])
    const { idOf, findings } = findingMap()
    expect(idOf(root)).toBe('root')
    expect(Object.entries(findings).map(([id, { from }]) => [id, from])).toEqual([
      ['root', ['branch', 'leaf']],
      ['branch', ['leaf', 'leaf-2']],
      ['leaf', []],
      ['leaf-2', []],
    ])
  })

  it('keeps all that a finding tells', () => {
    const { idOf, findings } = findingMap()
    const facts = { price: yen(19_000_000), mediationContractDate: day('2026-11-21') }
    const cap = brokerageFeeCap({ ...facts, side: 'seller', lowPriceAgreed: false, agentTaxable: true })
    expect(findings[idOf(cap)]).toMatchObject({
      ...{ rule: 'brokerage-fee-cap', title: cap.title, value: { capIncTax: 693_000 }, on: '2026-11-21' },
      ...{ version: { since: '2024-07-01' }, checked: '2026-11-21', confidence: 'official' },
      ...{ citations: cap.citations, steps: cap.steps, notes: [], from: [] },
    })
  })
})
