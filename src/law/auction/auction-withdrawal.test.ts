import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { auctionWithdrawal } from './auction-withdrawal.ts'

const finding = (on: string, openDate: string, paymentDate: string | null, otherSeizingCreditorContinues = false) =>
  auctionWithdrawal({
    on: day(on),
    openDate: day(openDate),
    paymentDate: paymentDate === null ? null : day(paymentDate),
    otherSeizingCreditorContinues,
  })

const bidders = ['highest-bidder-or-buyer', 'next-highest-bidder']

describe('競売の取下げ', () => {
  it.each([
    // on, opening, payment, another goes on, stage, whose consent: the first three printed in the reference, the rest by the article
    ['2026-11-04', '2026-11-05', null, false, 'free', []],
    ['2026-11-05', '2026-11-05', null, false, 'consent', bidders],
    ['2027-01-08', '2026-11-05', '2027-01-08', false, 'impossible', []],
    ['2027-01-07', '2026-11-05', '2027-01-08', false, 'consent', bidders],
    ['2027-01-09', '2026-11-05', '2027-01-08', false, 'impossible', []],
    ['2027-06-01', '2026-11-05', null, false, 'consent', bidders],
    ['2026-11-04', '2026-11-05', '2027-01-08', false, 'free', []],
    ['2026-12-01', '2026-11-05', null, true, 'consent', []],
    ['2026-11-04', '2026-11-05', null, true, 'free', []],
    ['2027-01-08', '2026-11-05', '2027-01-08', true, 'impossible', []],
    ['2026-11-04', '2026-11-05', '2026-11-04', false, 'impossible', []], // tested first
  ] as const)(
    'on %s, opening %s, payment %s, another goes on %s: %s, %j',
    (on, open, paid, other, stage, consentFrom) => {
      expect(finding(on, open, paid, other).value).toEqual({ stage, consentFrom })
    },
  )

  it('only ever gets harder with time', () => {
    const order = ['free', 'consent', 'impossible']
    const days = fc.nat(400).map((after) => addDays(day('2026-11-21'), after))
    fc.assert(
      fc.property(days, days, days, fc.option(days), (a, b, open, paid) => {
        const stage = (on: string) => order.indexOf(finding(on, open, paid).value.stage)
        expect(stage(a < b ? a : b)).toBeLessThanOrEqual(stage(a < b ? b : a))
      }),
      { seed: 20261121 },
    )
  })

  it.each([
    // opening, last open day before it, two open days before it: by the calendar
    ['2026-11-05', '2026-11-04', '2026-11-02'], // 文化の日 between
    ['2026-11-06', '2026-11-05', '2026-11-04'],
    ['2026-11-09', '2026-11-06', '2026-11-05'], // a Monday
    ['2027-01-05', '2027-01-04', '2026-12-28'], // the turn of the year
    ['2099-12-31', '2099-12-28', '2099-12-25'],
  ] as const)('before an opening on %s the last open day is %s, with room %s', (open, last, safe) => {
    const { steps } = finding('2026-10-01', open, null)
    expect(steps.map(({ value }) => value)).toEqual([
      ...['2026-10-01', open, 'まだ分からない'],
      ...['差押債権者だけで取り下げられる（開札期日より前）', last, safe],
    ])
  })

  it('tells its working at the other stages, and no court days past the calendar', () => {
    const values = (...facts: Parameters<typeof finding>) => finding(...facts).steps.map(({ value }) => value)
    expect(values('2026-12-01', '2026-11-05', '2027-01-08').slice(2)).toEqual([
      ...['2027-01-08', '開札期日から後で、代金はまだ納付されていない'],
      '最高価買受申出人（売却許可の後は買受人）と、次順位買受申出人がいればその人',
    ])
    expect(values('2026-12-01', '2026-11-05', null, true).at(-1)).toBe('買受けを申し出た人の同意は要らない')
    expect(values('2027-01-08', '2026-11-05', '2027-01-08')).toHaveLength(4)
    expect(values('2026-10-01', '2100-01-01', null)).toHaveLength(4)
  })

  it('tells the doubt before the opening, and what else must be looked at', () => {
    const texts = (...facts: Parameters<typeof finding>) =>
      finding(...facts).notes.map(({ kind, text }) => `${kind} ${text.slice(0, 5)}`)
    const free = ['practice 裁判所は開', 'doubt 入札が始ま']
    expect(texts('2026-11-04', '2026-11-05', null)).toEqual(['caution 競売を申し', ...free])
    expect(texts('2026-11-04', '2026-11-05', null, true)).toEqual(['caution 別の差押債', ...free])
    const late = ['caution 買受けを申', 'caution 入札がなか']
    expect(texts('2026-11-05', '2026-11-05', null)).toEqual(['caution 競売を申し', ...late])
    expect(texts('2026-11-05', '2026-11-05', null, true)).toEqual(['caution 別の差押債', ...late])
    expect(texts('2027-01-08', '2026-11-05', '2027-01-08')).toEqual([])
  })

  it('says when the court is closed until the opening, and when its holidays are not yet announced', () => {
    const last = (on: string, open: string) =>
      finding(on, open, null)
        .notes.slice(3)
        .map(({ text }) => text.slice(0, 5))
    expect(last('2026-11-06', '2026-11-09')).toEqual([])
    expect(last('2026-11-07', '2026-11-09')).toEqual(['この日から'])
    expect(last('2026-10-01', '2027-12-31')).toEqual([])
    expect(last('2026-10-01', '2028-01-01')).toEqual(['まだ公表さ'])
    expect(last('2099-12-29', '2099-12-31')).toEqual(['この日から', 'まだ公表さ'])
    expect(last('2099-12-31', '2100-01-01')).toEqual(['まだ公表さ'])
  })

  it('takes no other creditor when it is left out, and wants the payment told or null', () => {
    const facts = { on: '2026-11-05', openDate: '2026-11-05' }
    expect(auctionWithdrawal.evaluate({ ...facts, paymentDate: null })).toMatchObject({
      value: { stage: 'consent', consentFrom: bidders },
    })
    expect(auctionWithdrawal.evaluate(facts)).toMatchObject([{ path: 'paymentDate' }])
  })
})
