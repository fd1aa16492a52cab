import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { firstLook } from './first-look.ts'

const on = day('2026-11-22')

function answerTo(fields: object) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return firstLook(parsed.matter, planFor(parsed.matter, on)).mustPay
}

const came = (kind: string, receivedOn: string | null = '2026-11-16') => [
  { id: 'letter', kind, loan: 'loan', ...(receivedOn === null ? {} : { receivedOn }) },
]
/** The limitation check comes first unless a payment is younger than four and a half years: 2026-11 less 54 months is 2022-05. */
const paid = (lastPaidOn: string) => ({
  loans: [{ id: 'loan', lender: { kind: 'bank' }, contractOn: '2010-05-01', lastPaidOn }],
})

describe('払わないといけませんか', () => {
  it.each([
    ['payment-order', '2022-05-31', 'court-old'],
    ['payment-order', '2022-06-01', 'court'],
    ['complaint', '2022-05-31', 'court-old'],
    ['complaint', '2022-06-01', 'court'],
    ['provisional-payment-order', '2022-05-31', 'seizable-old'],
    ['provisional-payment-order', '2022-06-01', 'seizable'],
    // A letter of a servicer is no paper of a court.
    ['assignment-notice', '2022-05-31', 'old'],
    ['assignment-notice', '2022-06-01', null],
    ['judgment', '2026-05-01', 'seizable'],
    ['claim-seizure-order', '2026-05-01', 'seizable'],
    // A court's paper about an auction is not about who must pay.
    ['commencement-order', '2026-05-01', null],
    ['payment-reminder', '2026-05-01', null],
  ])('with a %s, last paid on %s: %s', (kind, lastPaidOn, expected) => {
    expect(answerTo({ ...paid(lastPaidOn), letters: came(kind) })).toBe(expected)
  })

  it('is the graver paper where two came', () => {
    const letters = [
      { id: 'first', kind: 'payment-order', loan: 'loan', receivedOn: '2026-10-01' },
      { id: 'second', kind: 'provisional-payment-order', loan: 'loan', receivedOn: '2026-11-16' },
    ]
    expect(answerTo({ ...paid('2026-05-01'), letters })).toBe('seizable')
    expect(answerTo({ ...paid('2026-05-01'), letters: letters.slice(0, 1) })).toBe('court')
  })

  it('knows a paper without its day, and is silent where nothing came', () => {
    expect(answerTo({ ...paid('2020-05-01'), letters: came('payment-order', null) })).toBe('court-old')
    expect(answerTo(paid('2026-10-27'))).toBeNull()
    expect(answerTo({})).toBeNull()
  })

  it('is that of an old debt where no letter came and the period may be over', () => {
    // Lost on 2019-06-30; five years end on 2024-06-30 (改正前の商法522条).
    const loan = { id: 'loan', lender: { kind: 'bank' }, contractOn: '2010-05-01', acceleratedOn: '2019-06-30' }
    const sold = {
      properties: [{ id: 'home', kind: 'house', soldOn: '2019-09-30' }],
      loans: [{ ...loan, subrogatedOn: null }],
    }
    expect(answerTo(sold)).toBe('old')
  })
})
