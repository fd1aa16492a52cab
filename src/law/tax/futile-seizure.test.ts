import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { futileSeizure } from './futile-seizure.ts'

const finding = (value: number, cost: number, prior: number) =>
  futileSeizure({ propertyValue: yen(value), disposalCost: yen(cost), priorClaims: yen(prior) })

describe('無益な差押えの解除義務', () => {
  it.each([
    // value, cost, prior claims, must release: by hand from 国税徴収法79条1項2号
    [30_000_000, 0, 80_000_000, true], // https://plus.jmca.jp/sakata_itte/itte70.html
    [20_000_000, 500_000, 19_400_000, false],
    [20_000_000, 500_000, 19_499_999, false],
    [20_000_000, 500_000, 19_500_000, true],
    [20_000_000, 500_000, 19_500_001, true],
    [0, 0, 0, true],
    [1, 0, 0, false],
  ] as const)('value %i, cost %i, claims ahead %i: %s', (value, cost, prior, mustRelease) => {
    expect(finding(value, cost, prior).value.mustRelease).toBe(mustRelease)
  })

  it('tells its working', () => {
    const values = (prior: number) => finding(100, 10, prior).steps.map(({ value }) => value)
    expect(values(90)).toEqual([10, 90, 100, 100, expect.stringMatching(/^あり/)])
    expect(values(89)).toEqual([10, 89, 99, 100, expect.stringMatching(/^なし/)])
  })

  it('says that offices often refuse, and that every office has to release', () => {
    const kinds = (prior: number) => finding(100, 0, prior).notes.map(({ kind }) => kind)
    expect(kinds(100)).toEqual(['practice', 'caution'])
    expect(kinds(99)).toEqual(['caution'])
  })

  it.each([
    [{ propertyValue: -1 }, 'propertyValue'],
    [{ disposalCost: 0.5 }, 'disposalCost'],
    [{ priorClaims: '1' }, 'priorClaims'],
  ])('refuses %j', (wrong, path) => {
    const input = { propertyValue: 1, disposalCost: 1, priorClaims: 1, ...wrong }
    expect(futileSeizure.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
