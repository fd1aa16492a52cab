import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { failedRoundSteps } from '#law/auction/failed-rounds.table.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { afterFailedRound, roundsSet } from './failed-rounds.ts'
import { publicSale } from './public-sale.ts'
import { bandOf, type TimelineEntry } from './road.ts'
import { stageOn } from './stage.ts'
import { ifPaymentsStop, timeline } from './timeline.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const today = day('2026-11-21')
const letter = (kind: string, receivedOn: string | null, more: object = {}) => ({
  ...{ id: `${kind}-${receivedOn ?? ''}`, kind, receivedOn, ...more },
})
const days = (entries: readonly TimelineEntry[], step: string) => {
  const found = bandOf(entries, step)
  return found === null ? null : [found.earliest, found.usual, found.latest]
}

describe('an opening without bids', () => {
  const notice = (openingOn: string, receivedOn = '2026-10-20') =>
    letter('bid-period-notice', receivedOn, { openingOn })
  const failed = (fields: object, on = today) => {
    const matter = matterOf(fields)
    return afterFailedRound(matter, timeline(matter, stageOn(matter, on).found.signs, on), on)
  }
  const first = { letters: [notice('2026-12-02')] }

  it.each([
    // counted by hand from the opening of 2026-12-02
    ['special-sale', '2026-12-03', '2027-01-02', '2027-03-02'],
    ['second-round', '2027-03-02', '2027-04-17', '2027-06-02'],
    ['third-round', '2027-06-02', '2027-09-01', '2027-12-02'],
    ['halt', '2027-06-03', '2027-10-01', '2028-03-02'],
    ['cancellation', '2027-09-03', '2028-01-01', '2028-09-02'],
  ] as const)('is followed by %s: %s, %s, %s', (step, ...expected) => {
    expect(days(failed(first), step)).toEqual(expected)
  })

  it('leads to fewer rounds where some have failed, and to the end after three', () => {
    const rounds = ['2026-03-02', '2026-07-01', '2026-12-02']
    const letters = rounds.map((openingOn, i) => notice(openingOn, `2026-0${i + 1}-05`))
    const steps = (count: number) => failed({ letters: letters.slice(3 - count) }).map(({ step }) => step)
    expect(steps(1)).toEqual([...failedRoundSteps])
    expect(steps(2)).toEqual(['special-sale', 'third-round', 'halt', 'cancellation'])
    expect(steps(3)).toEqual(['special-sale', 'halt', 'cancellation'])
    // the third of three is three to six months after the opening at hand
    expect(days(failed({ letters: letters.slice(1) }), 'third-round')).toEqual([
      '2027-03-02',
      '2027-04-17',
      '2027-06-02',
    ])
    expect(days(failed({ letters }), 'halt')).toEqual(['2026-12-03', '2027-01-02', '2027-03-02'])
  })

  it('counts a round once, whatever letters tell it, and none after a withdrawal', () => {
    const twice = [notice('2026-12-02'), notice('2026-12-02', '2026-10-28')]
    expect(roundsSet(matterOf({ letters: twice }), today)).toBe(1)
    expect(roundsSet(matterOf({ letters: [notice('2026-07-01', '2026-05-07'), ...twice] }), today)).toBe(2)
    expect(roundsSet(matterOf({}), today)).toBe(1)
    const events = [{ id: 'end', kind: 'withdrawal', on: '2026-11-20' }]
    expect(failed({ ...first, events })).toEqual([])
  })

  it('is told as what may happen, with its sources', () => {
    for (const entry of failed(first)) {
      if (entry.kind !== 'expected') throw new Error('known')
      expect(entry.lane).toBe('failed-rounds')
      expect(entry.band.notes.map(({ text }) => text).join()).toContain('入札がなかったときの日程です')
      expect(entry.band.citations.length).toBeGreaterThan(0)
    }
    const halt = failed(first).find(({ step }) => step === 'halt')
    expect(halt?.kind === 'expected' && halt.band.confidence).toBe('unverified')
  })
})

describe('a sale by the tax office', () => {
  const sale = (fields: object, on = today) => {
    const matter = matterOf(fields)
    return publicSale(matter, stageOn(matter, on).found.stage.value, on)
  }
  const notice = (more: object = {}) => ({ letters: [letter('tax-sale-notice', '2026-11-10', more)] })
  const right = (kind: string, registeredOn: string | null) => ({ id: kind, property: 'home', kind, registeredOn })
  const seized = (tax: string | null, court: string | null, more: object = {}) => ({
    properties: [{ id: 'home', kind: 'house' }],
    rights: [right('taxSeizure', tax), right('seizure', court)],
    ...more,
  })

  it.each([
    // ten days, a month and three months from the notice; 2026-11-20 has passed; 7, 14 and 21 days; up to 30 more
    ['public-sale', '2026-11-22', '2026-12-10', '2027-02-10'],
    ['public-sale-decision', '2026-11-29', '2026-12-24', '2027-03-03'],
    ['public-sale-payment', '2026-11-29', '2026-12-24', '2027-04-02'],
  ] as const)('goes on from its notice: %s %s, %s, %s', (step, ...expected) => {
    expect(days(sale(notice()).found.entries, step)).toEqual(expected)
  })

  it('takes the days of the notice as they are', () => {
    const { entries } = sale(notice({ openingOn: '2026-12-10', saleDecisionOn: '2026-12-17' })).found
    expect(entries.map(({ kind }) => kind)).toEqual(['known', 'known', 'known', 'expected'])
    expect(days(entries, 'public-sale-payment')).toEqual(['2026-12-17', '2026-12-17', '2027-01-16'])
    expect(days(sale(notice({ deadlineOn: '2026-12-11' })).found.entries, 'public-sale')?.[0]).toBe('2026-12-11')
    const undated = { letters: [letter('tax-sale-notice', null)] }
    expect(days(sale(undated).found.entries, 'public-sale')).toEqual(['2026-12-01', '2026-12-21', '2027-02-21'])
  })

  it('has no steps before a notice, and none once the home is gone', () => {
    expect(sale(seized('2026-01-15', '2026-03-02')).found.entries).toEqual([])
    const gone = { ...notice(), properties: [{ id: 'home', kind: 'house', soldOn: '2026-11-20' }] }
    expect(sale(gone).found).toEqual({ entries: [], order: null })
  })

  it.each([
    // tax entry, court entry, who goes first: 滞調法, the earlier entry
    ['2026-01-15', '2026-03-02', false, true],
    ['2026-03-03', '2026-03-02', true, false],
  ] as const)('with entries of %s and %s: court %s, office %s', (tax, court, courtMayProceed, taxMayProceed) => {
    expect(sale(seized(tax, court)).found.order?.value).toMatchObject({ courtMayProceed, taxMayProceed })
  })

  it('goes by the first of several entries, and not by one of tomorrow', () => {
    const fields = seized('2026-03-03', '2026-03-02')
    const more = { ...fields, rights: [...fields.rights, { ...right('taxSeizure', '2026-01-15'), id: 'first' }] }
    expect(sale(more).found.order?.value.taxMayProceed).toBe(true)
    const tomorrow = { ...fields, rights: [...fields.rights, { ...right('taxSeizure', '2026-11-22'), id: 'later' }] }
    expect(sale(tomorrow).found.order?.value.taxMayProceed).toBe(false)
  })

  it('asks for the day where both have seized and one is not told, and does not guess on the same day', () => {
    expect(sale(seized(null, '2026-03-02')).problems).toMatchObject([
      { kind: 'missing', path: 'rights[0].registeredOn' },
    ])
    expect(sale(seized('2026-01-15', null)).problems).toMatchObject([{ path: 'rights[1].registeredOn' }])
    expect(sale(seized('2026-03-02', '2026-03-02')).problems).toMatchObject([{ kind: 'not-covered' }])
    const alone = { ...seized(null, null), rights: [right('taxSeizure', null)] }
    expect(sale(alone)).toEqual({ found: { entries: [], order: null }, problems: [] })
  })
})

describe('who still pays', () => {
  const stops = (loans: readonly object[], on: string) =>
    ifPaymentsStop(matterOf({ loans: loans.map((loan, i) => ({ id: `l${i}`, ...loan })) }), day(on))

  it.each([
    // payment day, today, the next payment; the acceleration three months after it at the earliest
    [27, '2026-11-21', '2027-02-27'],
    [21, '2026-11-21', '2027-03-21'],
    [22, '2026-11-21', '2027-02-22'],
    [31, '2027-01-31', '2027-05-28'], // 2027-02-28, three months
    [31, '2026-11-29', '2027-02-28'], // 2026-11-30
  ] as const)('with payments on day %i, seen on %s, could be called in from %s', (paymentDay, on, expected) => {
    expect(days(stops([{ paymentDay }], on), 'acceleration')?.[0]).toBe(expected)
  })

  it('is counted from the first payment due, and of no loan not at all', () => {
    const both = stops([{ paymentDay: 27 }, { paymentDay: 25 }], '2026-11-21')
    expect(days(both, 'acceleration')?.[0]).toBe('2027-02-25')
    expect(both.every(({ lane }) => lane === 'if-payments-stop')).toBe(true)
    expect(both[0]?.step).toBe('demand')
    expect(stops([], '2026-11-21')).toEqual([])
  })
})
