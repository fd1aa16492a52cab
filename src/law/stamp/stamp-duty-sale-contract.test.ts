import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { stampDutySaleContract } from './stamp-duty-sale-contract.ts'

type Medium = 'paper' | 'electronic'

const finding = (on: string, amount: number | null, copies = 1, medium: Medium = 'paper') =>
  stampDutySaleContract({
    statedAmount: amount === null ? null : yen(amount),
    createdDate: day(on),
    medium,
    copies,
  })

const tax = (on: string, amount: number | null, copies = 1, medium: Medium = 'paper') =>
  finding(on, amount, copies, medium).value.tax

const facts = { statedAmount: yen(19_000_000), createdDate: day('2026-12-01'), medium: 'paper', copies: 1 } as const

const fixed = { seed: 20261121 }
const amounts = fc.integer({ min: 0, max: 10_000_000_000 })
const createdDays = fc.constantFrom('2014-04-01', '2026-11-21', '2027-03-31', '2027-04-01', '2035-01-01')

describe('不動産売買契約書の印紙税', () => {
  it.each([
    // the lowest and the highest amount of each row, main and reduced tax: 国税庁タックスアンサー No.7108 and No.7140
    [0, 9_999, 0, 0],
    [10_000, 100_000, 200, 200],
    [100_001, 500_000, 400, 200],
    [500_001, 1_000_000, 1_000, 500],
    [1_000_001, 5_000_000, 2_000, 1_000],
    [5_000_001, 10_000_000, 10_000, 5_000],
    [10_000_001, 50_000_000, 20_000, 10_000],
    [50_000_001, 100_000_000, 60_000, 30_000],
    [100_000_001, 500_000_000, 100_000, 60_000],
    [500_000_001, 1_000_000_000, 200_000, 160_000],
    [1_000_000_001, 5_000_000_000, 400_000, 320_000],
    [5_000_000_001, 90_000_000_000, 600_000, 480_000],
  ] as const)(
    'an amount from %i to %i costs %i by the main table and %i while it is reduced',
    (from, to, main, reduced) => {
      for (const amount of [from, to]) {
        expect(tax('2014-04-01', amount)).toBe(reduced)
        expect(tax('2027-03-31', amount)).toBe(reduced)
        expect(tax('2027-04-01', amount)).toBe(main)
      }
    },
  )

  it.each([
    // day, amount, copies, medium, tax, table: worked by hand; the first is the house of the source article
    ['2026-12-01', 19_000_000, 1, 'paper', 10_000, 'reduced'],
    ['2027-04-01', 19_000_000, 1, 'paper', 20_000, 'main'],
    ['2026-12-01', 60_000_000, 2, 'paper', 60_000, 'reduced'], // No.7108: house 40 million + land lease 20 million, twice
    ['2026-12-01', null, 2, 'paper', 400, 'main'],
    ['2027-04-01', null, 1, 'paper', 200, 'main'],
    ['2026-12-01', 9_999, 3, 'paper', 0, 'exempt'],
    ['2027-04-01', 9_999, 1, 'paper', 0, 'exempt'],
    ['2026-12-01', 10_000, 1, 'paper', 200, 'main'],
    ['2026-12-01', 100_000, 1, 'paper', 200, 'main'],
    ['2026-12-01', 100_001, 1, 'paper', 200, 'reduced'],
    ['2027-04-01', 100_001, 1, 'paper', 400, 'main'],
    ['2026-12-01', 19_000_000, 2, 'electronic', 0, 'none'],
    ['2026-12-01', 8_000, 1, 'electronic', 0, 'none'],
    ['2027-04-01', null, 1, 'electronic', 0, 'none'],
  ] as const)(
    'made on %s with %s yen, %i originals, %s: %i yen (%s)',
    (on, amount, copies, medium, expected, table) => {
      expect(finding(on, amount, copies, medium).value).toMatchObject({ tax: expected, table })
    },
  )

  it('taxes one original unless told otherwise', () => {
    const { copies: _, ...withoutCopies } = facts
    expect(stampDutySaleContract.evaluate(withoutCopies)).toMatchObject({ value: { tax: 10_000, table: 'reduced' } })
  })

  it('never falls as the stated amount rises', () => {
    fc.assert(
      fc.property(createdDays, amounts, amounts, (on, a, b) => {
        expect(tax(on, Math.min(a, b))).toBeLessThanOrEqual(tax(on, Math.max(a, b)))
      }),
      fixed,
    )
  })

  it('taxes every original alike, electronic deeds never, and no deed lower after the reduction ends', () => {
    fc.assert(
      fc.property(createdDays, amounts, fc.integer({ min: 1, max: 20 }), (on, amount, copies) => {
        expect(tax(on, amount, copies)).toBe(copies * tax(on, amount))
        expect(tax(on, amount, copies, 'electronic')).toBe(0)
        expect(tax('2027-04-01', amount)).toBeGreaterThanOrEqual(tax('2027-03-31', amount))
      }),
      fixed,
    )
  })

  it('says so when the day is older than the encoded law, for electronic contracts too', () => {
    expect(() => tax('2014-03-31', 19_000_000)).toThrow(NotCovered)
    expect(() => tax('2014-03-31', 19_000_000, 1, 'electronic')).toThrow(NotCovered)
    expect(() => stampDutySaleContract.value({ ...facts, createdDate: day('2014-03-31') })).toThrow(NotCovered)
  })

  it('tells its working and its version', () => {
    const found = finding('2026-12-01', 60_000_000, 2)
    expect(found.steps.map(({ value }) => value)).toEqual([60_000_000, 30_000, 2, 60_000])
    expect(found.steps.map(({ unit }) => unit)).toEqual(['yen', 'yen', 'count', 'yen'])
    expect(found.steps[1]?.label).toBe('1通の税額（軽減税額）')
    expect(found.version?.since).toBe('2014-04-01')
    expect(finding('2027-04-01', 1).version?.since).toBe('2027-04-01')
    expect(finding('2026-12-01', null).steps[0]?.value).toBe('記載なし')
    expect(finding('2026-12-01', null, 1, 'electronic').steps).toHaveLength(1)
  })

  it('says that the reduced table ends', () => {
    expect(finding('2027-03-31', 19_000_000).notes).toMatchObject([
      { kind: 'expiry', text: expect.stringContaining('2027年3月31日') },
    ])
  })

  it('says after its end what the tax would be if it were extended', () => {
    const { notes } = finding('2027-04-01', 60_000_000, 2)
    expect(notes).toMatchObject([{ kind: 'expiry', text: expect.stringContaining('延長された場合は 60,000円') }])
  })

  it.each([
    // nothing that the reduction could change
    ['2026-12-01', 100_000, 'paper'],
    ['2027-04-01', 100_000, 'paper'],
    ['2027-04-01', 9_999, 'paper'],
    ['2027-04-01', null, 'paper'],
    ['2027-04-01', 19_000_000, 'electronic'],
  ] as const)('has nothing to add on %s for %s yen, %s', (on, amount, medium) => {
    expect(finding(on, amount, 1, medium).notes).toEqual([])
  })

  it.each([
    [{ statedAmount: undefined }, 'statedAmount'],
    [{ statedAmount: -1 }, 'statedAmount'],
    [{ statedAmount: 0.5 }, 'statedAmount'],
    [{ createdDate: '2026-02-29' }, 'createdDate'],
    [{ medium: 'fax' }, 'medium'],
    [{ copies: 0 }, 'copies'],
    [{ copies: 1.5 }, 'copies'],
  ])('refuses %j', (wrong, path) => {
    expect(stampDutySaleContract.evaluate({ ...facts, ...wrong })).toContainEqual(expect.objectContaining({ path }))
  })
})
