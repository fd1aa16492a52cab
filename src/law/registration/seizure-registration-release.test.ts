import { describe, expect, it } from 'vitest'
import { seizureRegistrationRelease } from './seizure-registration-release.ts'

const finding = (kind: 'tax' | 'court', propertyCount: number) => seizureRegistrationRelease({ kind, propertyCount })

describe('差押登記の抹消', () => {
  it.each([
    // kind, properties, tax, payer: by hand from 5条11号 and 別表第一第1号(15)
    ['tax', 2, 0, null],
    ['tax', 22, 0, null],
    ['court', 0, 0, 'seizing-creditor'],
    ['court', 1, 1_000, 'seizing-creditor'],
    ['court', 2, 2_000, 'seizing-creditor'],
    ['court', 19, 19_000, 'seizing-creditor'],
    ['court', 20, 20_000, 'seizing-creditor'],
    ['court', 21, 20_000, 'seizing-creditor'],
    ['court', 22, 20_000, 'seizing-creditor'],
  ] as const)('a %s seizure of %i properties: %i, paid by %s', (kind, count, tax, payer) => {
    expect(finding(kind, count).value).toEqual({ tax, payer })
  })

  it('tells how it was reckoned', () => {
    expect(finding('tax', 2).steps).toMatchObject([{ value: 2, unit: 'count' }, { value: 0 }])
    const labels = (count: number) => finding('court', count).steps.map(({ label }) => label)
    expect(labels(20)).toEqual(['不動産の数', '登録免許税の額（1個につき1,000円）', '払う人'])
    expect(labels(21)[1]).toBe('登録免許税の額（20個を超えるため定額）')
  })

  it('says what may still be asked', () => {
    expect(finding('tax', 1).notes).toMatchObject([{ kind: 'caution', text: expect.stringContaining('解除') }])
    expect(finding('court', 1).notes).toMatchObject([{ kind: 'practice', text: expect.stringContaining('取下げ') }])
  })

  it('takes either kind, and as many properties as there may be', () => {
    const input = { kind: 'court', propertyCount: 10_000 }
    expect(seizureRegistrationRelease.evaluate(input)).toMatchObject({ value: { tax: 20_000 } })
    expect(seizureRegistrationRelease.evaluate({ kind: 'tax', propertyCount: 0 })).toMatchObject({ value: { tax: 0 } })
  })

  it.each([
    [{ propertyCount: 1 }, 'kind'],
    [{ kind: 'city', propertyCount: 1 }, 'kind'],
    [{ kind: 'tax' }, 'propertyCount'],
    [{ kind: 'tax', propertyCount: -1 }, 'propertyCount'],
    [{ kind: 'court', propertyCount: 10_001 }, 'propertyCount'],
  ])('refuses %j', (input, path) => {
    expect(seizureRegistrationRelease.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
