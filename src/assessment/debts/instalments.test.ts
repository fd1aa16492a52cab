import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { reckon } from '#law/finding.ts'
import { instalments } from './instalments.ts'

const on = day('2026-11-21')
const debt = (amount: number) => reckon('residual-debt', '残債', yen(amount), [], () => [])

function optionOf(residual: number, perMonth: number, rate: number | null = null, damages = 0, isShared = false) {
  const owed = { residual: debt(residual), damages: yen(damages), rate, isShared }
  const [only] = instalments(owed, [yen(perMonth)], on)
  if (only === undefined) throw new Error('no instalment')
  return only
}

const plain = (residual: number, perMonth: number) => optionOf(residual, perMonth).withoutDamages.value
const running = (residual: number, perMonth: number, rate: number, damages = 0) =>
  optionOf(residual, perMonth, rate, damages).withDamages?.value

/** A loop of its own, in BigInt: damages of a twelfth of the yearly rate (in tenths of a percent), cut; they are paid first. */
function byLoop(principal: number, damages: number, perMonth: number, tenths: number) {
  let [owed, accrued, paid] = [BigInt(principal), BigInt(damages), 0n]
  for (let months = 1; months <= 1200; months++) {
    const arising = (owed * BigInt(tenths)) / 12_000n
    if (tenths > 0 && arising >= BigInt(perMonth)) return { ends: 'never' }
    accrued += arising
    let money = BigInt(perMonth)
    const first = accrued < money ? accrued : money
    accrued -= first
    money -= first
    const second = owed < money ? owed : money
    owed -= second
    paid += first + second
    if (owed + accrued === 0n) return { ends: 'ends', months, total: Number(paid) }
  }
  return { ends: 'beyond-100-years' }
}

describe('instalments without damages', () => {
  it.each([
    // residual, per month, months: residual ÷ payment, rounded up
    [2_000_000, 10_000, 200], // C-gentosha-divorced
    [9_000_000, 10_000, 900], // B-tv-elderly-3050
    [100_000_000, 100_000, 1_000], // C-mag2-kyokai
    [1_500_000, 10_000, 150], // C-aera-leaseback
    [400_000, 5_000, 80], // F-fukuoka2002
    [5_000_000, 10_000, 500],
    [12_000_000, 10_000, 1_200],
    [1_743_000, 10_000, 175],
    [10_000, 10_000, 1],
    [10_001, 10_000, 2],
    [1, 30_000, 1],
  ])('%i at %i end after %i months, and nothing but the residual is paid', (residual, perMonth, months) => {
    expect(plain(residual, perMonth)).toMatchObject({ ends: 'ends', months, total: residual })
  })

  it('take more than a hundred years from one yen above 1,200 payments', () => {
    expect(plain(12_000_001, 10_000)).toMatchObject({ ends: 'beyond-100-years', months: null, total: null })
    expect(optionOf(12_000_001, 10_000).creditUntil).toBe(null)
  })

  it('tell what is left after one, five and ten years, while something is', () => {
    expect(plain(2_000_000, 10_000).owedAfter).toEqual([
      { months: 12, owed: 1_880_000 },
      { months: 60, owed: 1_400_000 },
      { months: 120, owed: 800_000 },
    ])
    expect(plain(600_000, 10_000).owedAfter).toEqual([{ months: 12, owed: 480_000 }])
  })

  it('of nothing end at once', () => {
    expect(plain(0, 10_000)).toMatchObject({ ends: 'ends', months: 0, total: 0, owedAfter: [] })
  })

  it('end after as many payments as it takes, and cost the residual', () => {
    const residual = fc.integer({ min: 1, max: 60_000_000 })
    const perMonth = fc.integer({ min: 1, max: 300_000 })
    fc.assert(
      fc.property(residual, perMonth, (residual, perMonth) => {
        const { perMonth: _, owedAfter, ...found } = plain(residual, perMonth)
        expect(found).toMatchObject(byLoop(residual, 0, perMonth, 0))
        for (const { months, owed } of owedAfter) expect(owed).toBe(residual - perMonth * months)
      }),
      { seed: 20261121 },
    )
  })
})

describe('instalments with damages', () => {
  it.each([
    // 1,200,000 at 14 % a year bear 14,000 a month: a payment of as much never lessens the principal
    [13_999, 'never', null],
    [14_000, 'never', null],
    [14_001, 'ends', 788], // by a loop in another language
  ])('of 1,200,000 at 14 %% and %i a month: %s', (perMonth, ends, months) => {
    expect(running(1_200_000, perMonth, 14)).toMatchObject({ ends, months })
  })

  it('bear none on damages that have already accrued (民法405条)', () => {
    // 2,000,000 and 39,890 of damages at 14 %, 30,000 a month, by a loop in another language
    expect(running(2_039_890, 30_000, 14, 39_890)).toMatchObject({ ends: 'ends', months: 136, total: 4_069_527 })
    // 6,000,000 bear 73,000 a month at 14.6 %, whatever has accrued besides
    expect(running(7_396_800, 73_000, 14.6, 1_396_800)?.ends).toBe('never')
    expect(running(7_396_800, 80_000, 14.6, 1_396_800)?.ends).toBe('ends')
  })

  it('agree with a loop of its own', () => {
    const principal = fc.integer({ min: 0, max: 20_000_000 })
    const damages = fc.integer({ min: 0, max: 5_000_000 })
    const perMonth = fc.integer({ min: 1_000, max: 300_000 })
    const tenths = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(principal, damages, perMonth, tenths, (principal, damages, perMonth, tenths) => {
        fc.pre(principal + damages > 0)
        expect(running(principal + damages, perMonth, tenths / 10, damages)).toMatchObject(
          byLoop(principal, damages, perMonth, tenths),
        )
      }),
      { seed: 20261121 },
    )
  })

  it('are left out where the rate is unknown or nothing', () => {
    expect(optionOf(1_000_000, 10_000, null).withDamages).toBe(null)
    expect(optionOf(1_000_000, 10_000, 0).withDamages).toBe(null)
  })

  it('say so where several creditors share one rate', () => {
    const notes = (isShared: boolean) => optionOf(1_000_000, 30_000, 14, 0, isShared).withDamages?.notes.length
    expect(notes(true)).toBe((notes(false) ?? 0) + 1)
  })
})

describe('the entry at the credit bureau', () => {
  it('stays for five years after the last payment', () => {
    // 200 months after 2026-11-21: 2043-07-21; 60 months from the day after
    expect(optionOf(2_000_000, 10_000).creditUntil?.value).toBe('2048-07-21')
    // 3 months: 2027-02-21
    expect(optionOf(30_000, 10_000).creditUntil?.value).toBe('2032-02-21')
  })
})

describe('every course', () => {
  it('warns that paying acknowledges the debt', () => {
    for (const found of [optionOf(1_000_000, 30_000, 14).withoutDamages, optionOf(1_000_000, 30_000, 14).withDamages])
      expect(found?.notes.some(({ text }) => text.includes('債務の承認'))).toBe(true)
  })

  it('tells the damages of the first month', () => {
    const steps = optionOf(1_300_000, 30_000, 14, 100_000).withDamages?.steps ?? []
    expect(steps.map(({ value }) => value)).toEqual([1_300_000, 30_000, 100_000, 14, 14_000, 61, 1_813_307])
  })
})
