import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { revolvingMortgageSecured } from './revolving-mortgage-secured.ts'

const ask = (principal: number, interest: number, damages: number, maximum: number) =>
  revolvingMortgageSecured({
    ...{ principal: yen(principal), interest: yen(interest) },
    ...{ damages: yen(damages), maximum: yen(maximum) },
  })

describe('根抵当権の優先弁済の範囲', () => {
  it.each([
    // printed in the reference (revolving-mortgage-secured), then a yen on either side of the maximum
    [18_000_000, 600_000, 4_200_000, 20_000_000, 20_000_000, 2_800_000],
    [9_000_000, 250_000, 1_400_000, 12_000_000, 10_650_000, 0],
    [12_000_000, 0, 0, 12_000_000, 12_000_000, 0],
    [12_000_000, 0, 0, 11_999_999, 11_999_999, 1],
    [12_000_000, 0, 1, 12_000_000, 12_000_000, 1],
    [12_000_000, 1, 0, 12_000_000, 12_000_000, 1],
    [0, 5, 7, 0, 0, 12],
    [0, 0, 0, 5, 0, 0],
  ] as const)(
    '%i, %i and %i under %i: secured %i, unsecured %i',
    (...[principal, interest, damages, maximum, secured, unsecured]) => {
      expect(ask(principal, interest, damages, maximum).value).toMatchObject({ secured, unsecured })
    },
  )

  it('splits what is owed, and never secures more than the maximum', () => {
    const amount = fc.integer({ min: 0, max: 50_000_000 })
    fc.assert(
      fc.property(amount, amount, amount, amount, (principal, interest, damages, maximum) => {
        const { secured, unsecured } = ask(principal, interest, damages, maximum).value
        expect(secured + unsecured).toBe(principal + interest + damages)
        expect(secured).toBeLessThanOrEqual(maximum)
        expect(unsecured).toBeGreaterThanOrEqual(0)
        expect(unsecured === 0 || secured === maximum).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('tells the working, and what becomes of the rest where there is one', () => {
    const over = ask(18_000_000, 600_000, 4_200_000, 20_000_000)
    expect(over.steps.map(({ value }) => value)).toEqual([
      ...[18_000_000, 600_000, 4_200_000, 22_800_000, 20_000_000, 20_000_000, 2_800_000],
    ])
    expect(over.notes.map(({ kind }) => kind)).toEqual(['caution', 'practice'])
    expect(ask(12_000_000, 0, 0, 12_000_000).notes).toEqual([])
  })

  it.each(['principal', 'interest', 'damages', 'maximum'])('refuses a missing %s', (path) => {
    const good = { principal: 1, interest: 1, damages: 1, maximum: 1 }
    expect(revolvingMortgageSecured.evaluate({ ...good, [path]: undefined })).toMatchObject([{ path }])
  })
})
