import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, dayFromNumber, dayNumber } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { propertyTaxSettlement } from './property-tax-settlement.ts'

type Start = '01-01' | '04-01'

const finding = (annualTax: number, periodStart: Start, delivered: string, rounding: 'floor' | 'round' = 'floor') =>
  propertyTaxSettlement({ annualTax: yen(annualTax), periodStart, deliveryDate: day(delivered), rounding })

describe('固定資産税・都市計画税の精算', () => {
  it.each([
    // tax, start, delivered, rounding, seller's and buyer's days, share: days counted on the calendar, share by fractions
    [210_000, '04-01', '2026-09-01', 'round', 153, 212, 121_973], // https://om-estate.com/blog/
    [210_000, '04-01', '2026-09-01', 'floor', 153, 212, 121_972],
    [120_000, '01-01', '2026-07-01', 'floor', 181, 184, 60_493],
    [150_000, '01-01', '2026-12-10', 'floor', 343, 22, 9_041],
    [150_000, '04-01', '2026-12-10', 'floor', 253, 112, 46_027],
    // the period that starts on 2027-04-01 holds 2028-02-29: 98,700 × 291 ÷ 366 = 78,474.59
    [98_700, '04-01', '2027-06-15', 'floor', 75, 291, 78_474],
    [98_700, '04-01', '2027-06-15', 'round', 75, 291, 78_475],
    // first and last days of the periods
    [365_000, '01-01', '2026-01-01', 'floor', 0, 365, 365_000],
    [365_000, '01-01', '2026-12-31', 'floor', 364, 1, 1_000],
    [365_000, '04-01', '2026-04-01', 'floor', 0, 365, 365_000],
    [365_000, '04-01', '2026-03-31', 'floor', 364, 1, 1_000],
    [366_000, '04-01', '2028-03-31', 'floor', 365, 1, 1_000],
    [366_000, '01-01', '2028-12-31', 'floor', 365, 1, 1_000],
    [365_000, '04-01', '2028-04-01', 'floor', 0, 365, 365_000],
    [0, '01-01', '2026-07-01', 'round', 181, 184, 0],
  ] as const)(
    '%i from %s, delivered on %s (%s): %i and %i days, %i',
    (tax, start, delivered, rounding, seller, buyer, share) => {
      expect(finding(tax, start, delivered, rounding).value).toMatchObject({
        sellerDays: seller,
        buyerDays: buyer,
        buyerShare: share,
      })
    },
  )

  it('drops the fraction where nothing is said', () => {
    const input = { annualTax: 98_700, periodStart: '04-01', deliveryDate: '2027-06-15' }
    expect(propertyTaxSettlement.evaluate(input)).toMatchObject({ value: { buyerShare: 78_474 } })
    const asked = (rounding: string) => propertyTaxSettlement.evaluate({ ...input, rounding })
    expect(asked('floor')).toMatchObject({ value: { buyerShare: 78_474 } })
    expect(asked('round')).toMatchObject({ value: { buyerShare: 78_475 } })
  })

  it('covers a whole year, and agrees with counting in big numbers', () => {
    const facts = fc.record({
      tax: fc.integer({ min: 0, max: 100_000_000 }),
      start: fc.constantFrom<Start>('01-01', '04-01'),
      on: fc.integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('2199-12-31')) }).map(dayFromNumber),
    })
    fc.assert(
      fc.property(facts, ({ tax, start, on }) => {
        const { sellerDays, buyerDays, buyerShare } = finding(tax, start, on).value
        const rounded = finding(tax, start, on, 'round').value.buyerShare
        expect([365, 366]).toContain(sellerDays + buyerDays)
        expect(sellerDays).toBeGreaterThanOrEqual(0)
        expect(buyerDays).toBeGreaterThan(0)
        expect(dayFromNumber(dayNumber(on) - sellerDays).slice(5)).toBe(start)
        expect(dayFromNumber(dayNumber(on) + buyerDays).slice(5)).toBe(start)
        const [product, year] = [BigInt(tax) * BigInt(buyerDays), BigInt(sellerDays + buyerDays)]
        expect(BigInt(buyerShare)).toBe(product / year)
        expect(BigInt(rounded)).toBe((2n * product + year) / (2n * year))
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working and its doubts', () => {
    const found = finding(98_700, '04-01', '2027-06-15', 'round')
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[98_700, '2027-04-01', '2027-06-15', 75, 291, '2028-03-31', 78_475],
    ])
    expect(found.steps.at(-1)?.label).toBe('買主の負担（税額 × 291日 ÷ 366日。1円未満四捨五入）')
    expect(finding(1, '04-01', '2027-06-15').steps.at(-1)?.label).toContain('1円未満切捨て')
    expect(found.notes.map(({ kind }) => kind)).toEqual(['practice', 'caution', 'caution'])
  })

  it.each([
    [{ annualTax: -1 }, 'annualTax'],
    [{ annualTax: 0.5 }, 'annualTax'],
    [{ periodStart: '05-01' }, 'periodStart'],
    [{ deliveryDate: '2027-02-29' }, 'deliveryDate'],
    [{ rounding: 'up' }, 'rounding'],
  ])('refuses %j', (wrong, path) => {
    const input = { annualTax: 1, periodStart: '01-01', deliveryDate: '2026-07-01', ...wrong }
    expect(propertyTaxSettlement.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
