import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import {
  bidNotice,
  bidsAgainOn,
  happenedBy,
  isSold,
  leavingIsNear,
  paidRecently,
  standing,
  withdrawnOn,
} from './happenings.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const on = day('2026-11-21')
const letter = (id: string, kind: string, receivedOn: string | null, more: object = {}) => ({
  id,
  kind,
  receivedOn,
  ...more,
})
const event = (kind: string, on: string, more: object = {}) => ({ id: `${kind}-${on}`, kind, on, ...more })
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

describe('what has happened by a day', () => {
  it('is what came until then, and what bears no day', () => {
    const letters = [
      letter('a', 'judgment', '2026-11-21'),
      letter('b', 'judgment', '2026-11-22'),
      letter('c', 'judgment', null, { sentOn: '2026-11-22' }),
      letter('d', 'judgment', null),
    ]
    const events = [event('payment', '2026-11-21'), event('payment', '2026-11-22')]
    const found = happenedBy(matterOf({ letters, events }), on)
    expect(ids(found.letters)).toEqual(['a', 'd'])
    expect(ids(found.events)).toEqual(['payment-2026-11-21'])
  })

  it('does not stand where the court sells again after its permission', () => {
    const round = { ...letter('again', 'bid-period-notice', '2026-07-23'), openingOn: '2026-10-07' }
    const letters = [
      letter('yes', 'sale-permission', '2026-07-22'),
      round,
      letter('new', 'sale-permission', '2026-10-28'),
    ]
    const events = [event('salePermission', '2026-07-22'), event('salePermission', '2026-07-23')]
    const matter = matterOf({ letters, events })
    expect(ids(standing(matter, on).letters)).toEqual(['again', 'new'])
    expect(ids(standing(matter, on).events)).toEqual(['salePermission-2026-07-23'])
    expect(bidsAgainOn(matter, on)).toBe('2026-07-23')
    expect(bidsAgainOn(matter, day('2026-07-22'))).toBe(null)
  })

  it('stands after a withdrawal where the home is to be handed over', () => {
    const letters = [letter('order', 'delivery-order', '2026-09-30'), letter('call', 'eviction-call', '2026-09-30')]
    const events = [event('deliveryOrder', '2026-09-29'), event('withdrawal', '2026-10-01')]
    const matter = matterOf({ letters, events })
    expect(ids(standing(matter, on).letters)).toEqual(['order', 'call'])
    expect(ids(standing(matter, on).events)).toEqual(['deliveryOrder-2026-09-29', 'withdrawal-2026-10-01'])
  })

  it('does not stand once the auction is withdrawn, as far as the court sent or did it', () => {
    const letters = [
      letter('order', 'commencement-order', '2026-06-01'),
      letter('demand', 'formal-demand', '2026-01-10'),
      letter('again', 'commencement-order', '2026-10-02'),
      letter('undated', 'bid-period-notice', null),
    ]
    const events = [
      event('auctionPetition', '2026-05-01'),
      event('payment', '2026-05-02'),
      event('withdrawal', '2026-10-01'),
    ]
    const matter = matterOf({ letters, events })
    expect(withdrawnOn(matter, on)).toBe('2026-10-01')
    expect(ids(standing(matter, on).letters)).toEqual(['demand', 'again', 'undated'])
    expect(ids(standing(matter, on).events)).toEqual(['payment-2026-05-02', 'withdrawal-2026-10-01'])
    expect(withdrawnOn(matter, day('2026-09-30'))).toBe(null)
    expect(standing(matter, day('2026-09-30')).letters).toHaveLength(3)
  })
})

describe('the notice of bids', () => {
  it('is that of the last round', () => {
    const letters = [
      letter('second', 'bid-period-notice', '2026-10-01', { openingOn: '2026-12-01' }),
      letter('first', 'bid-period-notice', '2026-05-01', { openingOn: '2026-07-01' }),
      letter('bare', 'bid-period-notice', '2026-01-01'),
    ]
    expect(bidNotice(standing(matterOf({ letters }), on))?.id).toBe('second')
    expect(bidNotice(standing(matterOf({}), on))).toBe(null)
  })
})

describe('a home', () => {
  const home = { id: 'home', kind: 'house' }

  it.each([
    [{ properties: [{ ...home, soldOn: '2026-11-21' }] }, true],
    [{ properties: [{ ...home, soldOn: '2026-11-22' }] }, false],
    [{ properties: [home], events: [event('pricePaid', '2026-11-21')] }, true],
    [{ properties: [home], events: [event('pricePaid', '2026-11-22')] }, false],
    [{ events: [event('distribution', '2026-11-21')] }, true],
    [{ letters: [letter('a', 'distribution-summons', '2026-11-21')] }, true],
    [{ properties: [home, { id: 'lot', kind: 'land', soldOn: '2026-01-10' }] }, false],
    [{}, false],
  ])('of %j is sold: %s', (fields, expected) => {
    expect(isSold(matterOf(fields), on)).toBe(expected)
  })

  it.each([
    [{ events: [event('pricePaid', '2026-05-21')] }, true],
    [{ events: [event('pricePaid', '2026-05-20')] }, false],
    [{ letters: [letter('a', 'delivery-order', '2026-11-01')] }, true],
    [{ letters: [letter('a', 'eviction-call', null)] }, false],
    [{ properties: [{ ...home, soldOn: '2026-11-01' }] }, false],
  ])('of %j is to be left soon: %s', (fields, expected) => {
    expect(leavingIsNear(matterOf(fields), on)).toBe(expected)
  })
})

describe('a loan', () => {
  it.each([
    ['2026-11-21', true],
    ['2026-10-07', true], // 45 days
    ['2026-10-06', false],
    ['2026-11-22', false],
  ])('last paid on %s is paid: %s', (lastPaidOn, expected) => {
    const [loan] = matterOf({ loans: [{ id: 'loan', lastPaidOn }] }).loans ?? []
    expect(loan !== undefined && paidRecently(loan, on)).toBe(expected)
  })
})
