import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen, zeroYen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { jhfDeductionSheet } from './jhf-deduction-sheet.ts'

type Facts = Parameters<typeof jhfDeductionSheet>[0]

/** A house for which nothing but the brokerage is asked. */
const bare: Facts = {
  price: yen(18_000_000),
  mediationContractDate: day('2026-11-21'),
  cancelTax: zeroYen,
  scrivenerFee: zeroYen,
  scrivenerClaims: 1,
  juniorLiens: [],
  priorityTax: zeroYen,
  juniorTaxes: [],
  condo: { principal: zeroYen, lateCharge: zeroYen, parking: zeroYen },
  bankruptcyEstateRequested: zeroYen,
  movingRequested: zeroYen,
  movingApproved: false,
  stamp: zeroYen,
}

/** The worked sheet of the reference: a flat with a second mortgage and a city's seizure. */
const worked: Facts = {
  ...bare,
  cancelTax: yen(2_000),
  scrivenerFee: yen(15_000),
  juniorLiens: [{ rank: 2, remainingPrincipal: yen(4_500_000), requested: yen(300_000) }],
  juniorTaxes: [{ requested: yen(250_000), annualPropertyTax: yen(120_000) }],
  condo: { principal: yen(360_000), lateCharge: yen(40_000), parking: yen(60_000) },
  movingRequested: yen(200_000),
  stamp: yen(10_000),
}

const bankrupt: Facts = {
  ...worked,
  price: yen(7_200_000),
  juniorLiens: [],
  priorityTax: yen(51_000),
  condo: bare.condo,
  bankruptcyEstateRequested: yen(300_000),
  movingApproved: true,
}

const sheet = (facts: Facts) => jhfDeductionSheet(facts)
const amounts = fc.integer({ min: 0, max: 1_000_000 }).map(yen)
const fixed = { seed: 20261121 }

describe('控除費用明細（機構）', () => {
  it.each([
    // worked by hand, line by line:
    // 660,000 + 2,000 + 10,000 + 300,000 + 100,000 + 360,000; 5,000 + 150,000 + 40,000 + 60,000 + 200,000 + 10,000
    ['the worked sheet', worked, 1_432_000, 16_568_000, 465_000],
    // 303,600 + 2,000 + 10,000 + 51,000 + 100,000 + 216,000 + 200,000; 5,000 + 150,000 + 84,000 + 10,000
    ['a trustee and an approved move', bankrupt, 882_600, 6_317_400, 249_000],
    ['brokerage alone', bare, 660_000, 17_340_000, 0],
  ] as const)('%s', (_, facts, allowedTotal, remit, sellerBurden) => {
    expect(sheet(facts).value).toMatchObject({ allowedTotal, remit, sellerBurden })
  })

  it.each([
    // one line changed, both sides of its limit: what it adds to the 660,000 of brokerage, what is left to the seller
    [{ scrivenerFee: yen(10_000) }, 10_000, 0],
    [{ scrivenerFee: yen(10_001) }, 10_000, 1],
    [{ scrivenerFee: yen(20_001), scrivenerClaims: 2 }, 20_000, 1],
    [{ scrivenerFee: yen(10_000), scrivenerClaims: 0 }, 0, 10_000],
    [{ bankruptcyEstateRequested: yen(540_000) }, 540_000, 0],
    [{ bankruptcyEstateRequested: yen(540_001) }, 540_000, 1],
    [{ movingRequested: yen(300_000), movingApproved: true }, 300_000, 0],
    [{ movingRequested: yen(300_001), movingApproved: true }, 300_000, 1],
    [{ movingRequested: yen(1), movingApproved: false }, 0, 1],
    [{ movingApproved: true }, 0, 0],
    [{ priorityTax: yen(3_000_000), cancelTax: yen(24_000) }, 3_024_000, 0],
    [{ stamp: yen(10_000) }, 0, 10_000],
    [{ condo: { principal: yen(1), lateCharge: yen(20), parking: yen(300) } }, 1, 320],
    [{ juniorTaxes: [{ requested: yen(84_501), annualPropertyTax: yen(84_500) }] }, 84_500, 1],
  ] as const)('%j adds %i and leaves %i to the seller', (changed, added, sellerBurden) => {
    expect(sheet({ ...bare, ...changed }).value).toMatchObject({ allowedTotal: 660_000 + added, sellerBurden })
  })

  it('caps each junior lien by its own rank', () => {
    const lien = (rank: number, requested: number) => ({
      rank,
      remainingPrincipal: yen(5_000_000),
      requested: yen(requested),
    })
    const juniorLiens = [lien(2, 300_001), lien(3, 500_000), lien(4, 50_000), lien(5, 100_001)]
    // 300,000 + 200,000 + 50,000 + 100,000; 1 + 300,000 + 0 + 1
    expect(sheet({ ...bare, juniorLiens }).value).toMatchObject({ allowedTotal: 1_310_000, sellerBurden: 300_002 })
  })

  it('drops the fraction of the trustee share: 3% of 1,000,033 is 30,000', () => {
    const facts = { ...bare, price: yen(1_000_033), bankruptcyEstateRequested: yen(40_000) }
    // brokerage 1,000,033 × 5.5% = 55,001.8, so 55,001
    expect(sheet(facts).value).toMatchObject({ allowedTotal: 85_001, remit: 915_032, sellerBurden: 10_000 })
  })

  it('takes the brokerage without the special for low prices, before and after its change', () => {
    for (const on of ['2019-10-01', '2024-06-30', '2024-07-01']) {
      const facts = { ...bare, price: yen(3_000_000), mediationContractDate: day(on) }
      expect(sheet(facts).value.allowedTotal).toBe(154_000)
    }
  })

  it('says so when the brokerage is not covered', () => {
    expect(() => sheet({ ...bare, mediationContractDate: day('2019-09-30') })).toThrow(NotCovered)
  })

  it('adds up to the yen, with the brokerage by the quick formula', () => {
    const liens = fc.record({ rank: fc.integer({ min: 2, max: 6 }), remainingPrincipal: amounts, requested: amounts })
    const taxes = fc.record({ requested: amounts, annualPropertyTax: amounts })
    const facts = fc.record({
      price: fc.integer({ min: 4_000_000, max: 100_000_000 }).map(yen),
      scrivenerFee: amounts,
      juniorLiens: fc.array(liens, { maxLength: 4 }),
      juniorTaxes: fc.array(taxes, { maxLength: 3 }),
      condo: fc.record({ principal: amounts, lateCharge: amounts, parking: amounts }),
      bankruptcyEstateRequested: amounts,
      movingRequested: amounts,
      movingApproved: fc.boolean(),
      stamp: amounts,
    })
    fc.assert(
      fc.property(facts, (changed) => {
        const { price, juniorLiens, juniorTaxes, condo } = changed
        const asked = [
          Math.floor(((price * 3 + 6_000_000) * 11) / 1000),
          changed.scrivenerFee,
          ...[...juniorLiens, ...juniorTaxes].map(({ requested }) => requested),
          ...Object.values(condo),
          ...[changed.bankruptcyEstateRequested, changed.movingRequested, changed.stamp],
        ].reduce((sum, amount) => sum + amount, 0)
        const { allowedTotal, remit, sellerBurden, lines } = sheet({ ...bare, ...changed }).value
        expect(allowedTotal + sellerBurden).toBe(asked)
        expect(allowedTotal + remit).toBe(price)
        for (const { requested, allowed } of lines) {
          expect(allowed).toBeGreaterThanOrEqual(0)
          expect(allowed).toBeLessThanOrEqual(requested)
        }
      }),
      fixed,
    )
  })

  it('tells every line with what is asked and what is allowed', () => {
    const { steps } = sheet(worked)
    const values = steps.map(({ value }) => value)
    expect(values.slice(0, 7)).toEqual([18_000_000, 660_000, 660_000, 2_000, 2_000, 15_000, 10_000])
    expect(values.slice(7, 13)).toEqual([300_000, 300_000, 0, 0, 250_000, 100_000])
    expect(values.slice(13, 19)).toEqual([360_000, 360_000, 40_000, 0, 60_000, 0])
    expect(values.slice(19, 25)).toEqual([0, 0, 200_000, 0, 10_000, 0])
    expect(values.slice(25)).toEqual([1_432_000, 16_568_000, 465_000])
    expect(steps[5]?.label).toBe('司法書士報酬（1債権1万円まで）：請求額')
    expect(steps[6]?.label).toBe('司法書士報酬（1債権1万円まで）：控除額')
  })

  it('rests on the rules that it uses', () => {
    const from = sheet(worked).from
    expect(from.map(({ rule }) => rule)).toEqual(['brokerage-fee-cap', 'jhf-hanko-fee-cap', 'jhf-junior-tax-cap'])
    expect(from.map(({ value }) => value)).toMatchObject([{ capIncTax: 660_000 }, { cap: 300_000 }, { cap: 100_000 }])
  })

  it('says that this is unconfirmed practice and where the sources differ', () => {
    const { notes } = sheet(bare)
    expect(notes).toMatchObject([
      { kind: 'practice', text: expect.stringMatching(/2023年.*2026年.*認めないことがあります/) },
      { kind: 'doubt', text: expect.stringMatching(/1債権.*1筆/) },
    ])
  })

  it('never promises moving costs', () => {
    const { notes } = sheet({ ...bare, movingRequested: yen(1), movingApproved: true })
    expect(notes[2]).toMatchObject({ kind: 'practice', text: expect.stringContaining('権利ではありません') })
  })

  it.each([
    // price 100,000: brokerage 5,500; the tax takes the rest, or one yen more than the rest
    [94_500, 0, false],
    [94_501, -1, true],
  ] as const)('warns when the costs exceed the price (tax %i, left %i: %s)', (priorityTax, remit, warns) => {
    const found = sheet({ ...bare, price: yen(100_000), priorityTax: yen(priorityTax) })
    expect(found.value.remit).toBe(remit)
    expect(found.notes.some(({ kind }) => kind === 'caution')).toBe(warns)
  })

  it.each([
    [{ price: -1 }, 'price'],
    [{ mediationContractDate: '2026-13-01' }, 'mediationContractDate'],
    [{ scrivenerClaims: -1 }, 'scrivenerClaims'],
    [{ juniorLiens: [{ rank: 1, remainingPrincipal: 1, requested: 1 }] }, 'juniorLiens[0].rank'],
    [{ juniorTaxes: [{ requested: 1 }] }, 'juniorTaxes[0].annualPropertyTax'],
    [{ condo: { principal: 0, lateCharge: 0 } }, 'condo.parking'],
    [{ movingApproved: 'yes' }, 'movingApproved'],
    [{ stamp: undefined }, 'stamp'],
  ])('refuses %j', (wrong, path) => {
    expect(jhfDeductionSheet.evaluate({ ...bare, ...wrong })).toContainEqual(expect.objectContaining({ path }))
  })
})
