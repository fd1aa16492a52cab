import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { condoFeeArrearsClaim } from './condo-fee-arrears-claim.ts'

type Item = readonly [dueDate: string, principal: number]

const finding = (items: readonly Item[], asOf: string, interrupted = false) =>
  condoFeeArrearsClaim({
    items: items.map(([dueDate, principal]) => ({ dueDate: day(dueDate), principal: yen(principal) })),
    asOf: day(asOf),
    interrupted,
  })

const two: readonly Item[] = [
  ['2021-10-27', 25_000],
  ['2021-12-27', 24_000],
]

describe('管理費・修繕積立金の滞納と時効', () => {
  it.each([
    // fees, looked at on, interrupted, collectible, barred: by hand; five years end on the day of the same date
    [two, '2026-10-27', false, 49_000, 0], // the last living day of the first
    [two, '2026-10-28', false, 24_000, 25_000],
    [two, '2026-11-21', false, 24_000, 25_000],
    [two, '2026-12-27', false, 24_000, 25_000],
    [two, '2026-12-28', false, 0, 49_000],
    [two, '2026-12-28', true, 49_000, 0],
    [two, '2021-01-01', false, 49_000, 0], // not yet due
    // under the old law the same five years (最判平成16年4月23日)
    [[['2015-03-27', 10_000]], '2020-03-27', false, 10_000, 0],
    [[['2015-03-27', 10_000]], '2020-03-28', false, 0, 10_000],
    // due on the last day of February: counted from March 1
    [[['2023-02-28', 10_000]], '2028-02-29', false, 10_000, 0],
    [[['2023-02-28', 10_000]], '2028-03-01', false, 0, 10_000],
    [[], '2026-11-21', false, 0, 0],
  ] as const)('%j on %s (interrupted: %s): %i and %i', (items, asOf, interrupted, collectible, barred) => {
    expect(finding(items, asOf, interrupted).value).toMatchObject({
      collectiblePrincipal: collectible,
      barredPrincipal: barred,
    })
  })

  it('is not interrupted where nothing is said', () => {
    const input = { items: [{ dueDate: '2021-10-27', principal: 25_000 }], asOf: '2026-11-21' }
    expect(condoFeeArrearsClaim.evaluate(input)).toMatchObject({ value: { barredPrincipal: 25_000 } })
  })

  it('adds up to all fees, in whatever order, and never has more to collect with time', () => {
    const fee = fc.tuple(fc.nat(6_000), fc.nat(50_000)).map(([days, principal]): Item => {
      return [addDays(day('2012-01-01'), days), principal]
    })
    fc.assert(
      fc.property(fc.array(fee, { maxLength: 12 }), fc.nat(8_000), fc.nat(400), (items, days, later) => {
        const asOf = addDays(day('2012-01-01'), days)
        const { collectiblePrincipal, barredPrincipal } = finding(items, asOf).value
        const all = items.reduce((sum, [, principal]) => sum + principal, 0)
        expect(collectiblePrincipal + barredPrincipal).toBe(all)
        expect(finding(items.toReversed(), asOf).value.barredPrincipal).toBe(barredPrincipal)
        expect(finding(items, addDays(asOf, later)).value.collectiblePrincipal).toBeLessThanOrEqual(
          collectiblePrincipal,
        )
        expect(finding(items, asOf, true).value).toMatchObject({ collectiblePrincipal: all, barredPrincipal: 0 })
      }),
      { seed: 20261121 },
    )
  })

  it('tells every fee with the last day of its five years', () => {
    const { steps } = finding(two, '2026-11-21')
    expect(steps.map(({ value }) => value)).toEqual([
      ...['2026-11-21', expect.stringMatching(/^なし/), 25_000, 24_000, 24_000, 25_000],
    ])
    expect(steps[2]?.label).toBe('2021年10月27日(水)が期日の分（5年の末日 2026年10月27日(火)。時効にかかりうる）')
    expect(steps[3]?.label).toContain('。請求できる）')
    expect(finding(two, '2026-11-21', true).steps[1]?.value).toMatch(/^あり/)
  })

  it('warns against paying first, and of what may have stopped the time', () => {
    const { notes } = finding(two, '2026-11-21')
    expect(notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'caution'])
    expect(notes[0]?.text).toMatch(/援用.*少しでも払う.*弁護士/)
    expect(finding(two, '2026-10-27').notes).toHaveLength(2)
    expect(finding([['2015-01-01', 1]], '2026-10-27').notes).toHaveLength(3)
  })

  it.each([
    [{ items: {} }, 'items'],
    [{ items: [{ dueDate: '2021-10-27' }] }, 'items[0].principal'],
    [{ items: [{ dueDate: '2021-10-32', principal: 1 }] }, 'items[0].dueDate'],
    [{ asOf: '2026-11' }, 'asOf'],
    [{ interrupted: 1 }, 'interrupted'],
  ])('refuses %j', (wrong, path) => {
    const input = { items: [], asOf: '2026-11-21', ...wrong }
    expect(condoFeeArrearsClaim.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
