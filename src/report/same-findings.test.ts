import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { type Finding, findingOf, note, reckon, step } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { sameFindings } from './same-findings.ts'

const leaf = (value: number, words = '額') => reckon('leaf', '葉', yen(value), [], () => [step(words, yen(value))])
const branch = (value: number, ...from: readonly ReturnType<typeof leaf>[]) =>
  reckon('branch', '枝', yen(value), from, () => [])

describe('findings that say the same', () => {
  it('are stood for by the first of them', () => {
    const same = sameFindings()
    const [one, other] = [leaf(1), leaf(1)]
    expect(same(one)).toBe(one)
    expect(same(other)).toBe(one)
    expect(same(one)).toBe(one)
  })

  it.each([
    ['value', leaf(2)],
    ['working', leaf(1, '別の額')],
    ['rule', reckon('other', '葉', yen(1), [], () => [step('額', yen(1))])],
    ['title', reckon('leaf', '別の葉', yen(1), [], () => [step('額', yen(1))])],
    [
      'notes',
      reckon(
        'leaf',
        '葉',
        yen(1),
        [],
        () => [step('額', yen(1))],
        () => [note('caution', '注意')],
      ),
    ],
  ])('must agree in %s', (_, other) => {
    const same = sameFindings()
    same(leaf(1))
    expect(same(other)).toBe(other)
  })

  it.each([
    ['articles', { citations: [cite('民法', '404条')] }],
    ['confidence', { confidence: 'several' }],
    ['day of checking', { checked: day('2026-11-22') }],
    ['version', { version: { since: day('2020-04-01'), by: '改正' } }],
    ['day', { on: day('2026-11-21') }],
  ] as const)('must agree in %s', (_, other) => {
    const plain = { rule: 'leaf', title: '葉', value: yen(1), on: null, version: null, checked: null, confidence: null }
    const made = (answer: object) =>
      findingOf(
        { ...plain, citations: [], ...answer },
        { steps: () => [step('額', yen(1))], notes: () => [], from: () => [] },
      )
    const same = sameFindings()
    const [one, another] = [made({}), made(other)]
    expect([same(one), same(another)]).toEqual([one, another])
    expect(same(another)).toBe(another)
    const first: readonly Finding<unknown>[] = [one, another]
    expect([same(made({})), same(made(other))].map((found) => first.indexOf(found))).toEqual([0, 1])
  })

  it('must be built on the same, all the way down', () => {
    const same = sameFindings()
    const first = branch(3, leaf(1), leaf(2))
    same(first)
    expect(same(branch(3, leaf(1), leaf(2)))).toBe(first)
    const [swapped, fewer] = [branch(3, leaf(2), leaf(1)), branch(3, leaf(1))]
    expect(same(swapped)).toBe(swapped)
    expect(same(fewer)).toBe(fewer)
    const deeper = reckon('root', '根', yen(4), [branch(3, leaf(1), leaf(2))], () => [])
    const other = reckon('root', '根', yen(4), [branch(3, leaf(1), leaf(5))], () => [])
    expect(same(deeper)).toBe(deeper)
    expect(same(other)).toBe(other)
  })

  it('are forgotten from one report to the next', () => {
    const one = leaf(1)
    sameFindings()(one)
    const other = leaf(1)
    expect(sameFindings()(other)).toBe(other)
  })
})
