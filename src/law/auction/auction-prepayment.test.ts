import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { auctionPrepayment } from './auction-prepayment.ts'

const finding = (claim: number, filedDate: string, duplicate = false) =>
  auctionPrepayment({ court: 'tokyo', claim: yen(claim), filedDate: day(filedDate), duplicate })

const amount = (claim: number, filedDate: string, duplicate = false) =>
  finding(claim, filedDate, duplicate).value.amount

describe('競売の予納金', () => {
  it.each([
    // claim, filed, amount: the table of the Tokyo court; the first printed in the reference
    [23_456_789, '2026-06-01', 1_000_000],
    [0, '2026-06-01', 800_000],
    [19_999_999, '2026-06-01', 800_000],
    [20_000_000, '2026-06-01', 1_000_000],
    [49_999_999, '2026-06-01', 1_000_000],
    [50_000_000, '2026-06-01', 1_500_000],
    [99_999_999, '2026-06-01', 1_500_000],
    [100_000_000, '2026-06-01', 2_000_000],
    [19_999_999, '2020-04-01', 800_000],
    [19_999_999, '2020-03-31', 600_000],
    [20_000_000, '2020-03-31', 1_000_000],
    [100_000_000, '2019-10-01', 2_000_000],
  ] as const)('a claim of %i filed on %s: %i', (claim, filed, expected) => {
    expect(amount(claim, filed)).toBe(expected)
  })

  it('is 300,000 for a second seizure, whatever the claim and the day', () => {
    for (const claim of [0, 20_000_000, 100_000_000]) {
      expect(amount(claim, '2020-03-31', true)).toBe(300_000)
      expect(amount(claim, '2026-06-01', true)).toBe(300_000)
    }
  })

  it('never falls as the claim rises', () => {
    const claims = fc.integer({ min: 0, max: 200_000_000 })
    fc.assert(
      fc.property(claims, claims, fc.constantFrom('2019-10-01', '2026-06-01'), (a, b, filed) => {
        expect(amount(Math.min(a, b), filed)).toBeLessThanOrEqual(amount(Math.max(a, b), filed))
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working, its version and what is not known of the old amount', () => {
    const found = finding(15_000_000, '2020-04-01')
    expect(found.steps.map(({ value }) => value)).toEqual(['2020-04-01', 15_000_000, 800_000])
    expect(found.steps.at(-1)?.label).toContain('2,000万円未満80万円')
    expect(found.version?.since).toBe('2020-04-01')
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'practice'])
    const old = finding(15_000_000, '2020-03-31')
    expect(old.steps.at(-1)?.label).toContain('2,000万円未満60万円')
    expect(old.version?.since).toBeNull()
    expect(old.notes.map(({ kind }) => kind)).toEqual(['caution', 'practice', 'caution'])
    expect(finding(15_000_000, '2026-06-01', true).steps.at(-1)?.label).toContain('二重の申立て')
  })

  it('knows the court of Tokyo only, and takes a first seizure when it is left out', () => {
    const facts = { claim: 15_000_000, filedDate: '2026-06-01' }
    expect(auctionPrepayment.evaluate({ ...facts, court: 'tokyo' })).toMatchObject({ value: { amount: 800_000 } })
    expect(auctionPrepayment.evaluate({ ...facts, court: 'kyoto' })).toMatchObject([{ path: 'court' }])
  })
})
