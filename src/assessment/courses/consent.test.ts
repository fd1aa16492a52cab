import { describe, expect, it } from 'vitest'
import { wayContextFor } from '#assessment/way-context.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { refusalOdds } from './consent.ts'

interface Told {
  readonly rights?: readonly object[]
  readonly scenario?: object
  readonly events?: readonly object[]
  readonly letters?: readonly object[]
  readonly ranges?: object
}

const mortgage = { id: 'first', property: 'flat', kind: 'mortgage', claim: 'loan', rank: 1 }
const seizure = (id: string, holder: string, kind = 'taxSeizure') => ({ id, property: 'flat', kind, holder })

function refusal({ rights = [mortgage], scenario = {}, events = [], letters = [], ranges = {} }: Told) {
  const parsed = matterFrom({
    ...{ schema: 'ninbai/matter.v1', people: [{ id: 'self', name: '本人' }] },
    loans: [{ id: 'loan', debtor: 'self', balance: 25_000_000, balanceOn: '2026-10-31', lender: { kind: 'bank' } }],
    properties: [
      { id: 'flat', kind: 'condominium', marketValue: { low: 18_000_000, typical: 20_000_000, high: 22_000_000 } },
    ],
    ...{ rights, events, letters, settings: { ranges }, scenarios: [{ id: 'plan', voluntarySale: scenario }] },
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return refusalOdds(wayContextFor(parsed.matter, day('2026-11-21')))
}

/** A chance as whole 2^-32. */
const odds = (chance: number) => Math.round(chance * 2 ** 32)
const low = { price: 19_000_000 }
const opened = [{ id: 'order', kind: 'commencementOrder', on: '2026-10-01' }]
const petition = [{ id: 'petition', kind: 'auctionPetition', on: '2026-11-01' }]
const offices = [mortgage, seizure('one', 'A市'), seizure('two', 'B県税事務所', 'taxParticipation')]

describe('同意が得られない見込み', () => {
  it.each<readonly [string, Told, number]>([
    // 0.65 succeed; of the 0.35 that do not, half lack a buyer.
    ['a price below the market', { scenario: low }, 0.175],
    ['a register that is not told', { rights: [] }, 0.175],
    // 0.65 × 1.2 = 0.78
    ['one creditor and the market price', { scenario: { price: 20_000_000 } }, 0.11],
    // 0.65 × 0.6 = 0.39
    ['an opened auction', { scenario: low, events: opened }, 0.305],
    ['a petition', { scenario: low, events: petition }, 0.305],
    // 0.39 × 1.2 = 0.468
    ['a petition, one creditor and a good price', { scenario: { price: 21_000_000 }, events: petition }, 0.266],
    // 0.65 × 0.5 = 0.325
    ['two offices', { rights: offices }, 0.3375],
    ['one office that seized and joined', { rights: [mortgage, seizure('a', 'A市'), seizure('b', 'A市')] }, 0.175],
    // 0.65 × 0.6 × 0.5 = 0.195
    ['two offices after the petition', { rights: offices, events: opened }, 0.4025],
    [
      'a second mortgage at a good price',
      {
        rights: [mortgage, { ...mortgage, id: 'second', claim: null, rank: 2, holder: '別の銀行' }],
        scenario: { price: 21_000_000 },
      },
      0.175,
    ],
  ])('with %s', (_, told, chance) => {
    expect(Math.abs(refusal(told).odds - odds(chance))).toBeLessThanOrEqual(1)
  })

  it('is before the petition again once the auction is withdrawn', () => {
    const events = [...opened, { id: 'back', kind: 'withdrawal', on: '2026-11-10' }]
    expect(Math.abs(refusal({ scenario: low, events }).odds - odds(0.175))).toBeLessThanOrEqual(1)
  })

  it('takes the figures of the matter, and never leaves the chances', () => {
    expect(refusal({ scenario: low, ranges: { consent: { fixed: 1 } } }).odds).toBe(0)
    expect(refusal({ scenario: low, ranges: { consent: { fixed: 0 }, 'no-buyer-share': { fixed: 0 } } }).odds).toBe(
      2 ** 32,
    )
    // 0.9 × 1.2 is held at 0.95: 0.05 × 0.5
    expect(Math.abs(refusal({ ranges: { consent: { fixed: 0.9 } } }).odds - odds(0.025))).toBeLessThanOrEqual(1)
    // The cap lessens nothing that was more before.
    expect(Math.abs(refusal({ ranges: { consent: { fixed: 0.98 } } }).odds - odds(0.01))).toBeLessThanOrEqual(1)
    expect(
      refusal({
        ranges: { consent: { fixed: 0.9 }, 'consent-easy': { fixed: 8.9 }, 'consent-easy-most': { fixed: 1 } },
      }).odds,
    ).toBe(0)
  })

  it('says what it counts and that nobody has measured it', () => {
    expect(refusal({ scenario: low }).words).toBe(
      '買い手がいても同意が得られない場合を、100回に18回ほどとしました。想定で、実測ではありません。',
    )
    const { words, from } = refusal({ rights: offices, events: opened })
    expect(words).toContain('（競売の申立ての後であること、差し押さえた役所が二つ以上あることを入れた数です）')
    expect(from).toEqual(['consent', 'no-buyer-share', 'consent-after-petition', 'consent-blocked'])
  })
})
