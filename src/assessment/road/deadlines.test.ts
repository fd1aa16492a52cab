import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { deadlines } from './deadlines.ts'
import { stageOn } from './stage.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function all(fields: object, on = '2026-11-21') {
  const matter = matterOf(fields)
  return deadlines(matter, stageOn(matter, day(on)).found.stage.value, day(on))
}

/** Last day, safe day, and whether it has passed, of the only deadline. */
function only(fields: object, on?: string) {
  const [found, more] = all(fields, on)
  if (found === undefined || more !== undefined) return null
  return [found.day.value, found.safeOn, found.passed]
}

const letter = (kind: string, receivedOn: string | null, more: object = {}) => ({
  id: 'letter',
  kind,
  receivedOn,
  ...more,
})
const subrogated = (subrogatedOn: string, more: object = {}) => ({ loans: [{ id: 'loan', subrogatedOn, ...more }] })

describe('the day by which the guarantor’s payment can be undone', () => {
  it.each([
    // payment, last day (six months, never moved), safe day: reference figures and the calendar
    ['2026-05-21', '2026-11-21', '2026-11-20'], // Saturday
    ['2026-08-30', '2027-02-28', '2027-02-26'], // Sunday
    ['2026-08-31', '2027-02-28', '2027-02-26'],
    ['2026-06-30', '2026-12-31', '2026-12-28'], // the year's end
    ['2026-10-15', '2027-04-15', '2027-04-15'], // Thursday
  ])('after %s is %s, safely %s', (paid, last, safe) => {
    expect(only(subrogated(paid))).toEqual([last, safe, false])
  })

  it('has passed on the day after, and not before the payment', () => {
    expect(only(subrogated('2026-05-20'))).toEqual(['2026-11-20', '2026-11-20', true])
    expect(only(subrogated('2026-11-21'))).toEqual(['2027-05-21', '2027-05-21', false])
    expect(all(subrogated('2026-11-22'))).toEqual([])
  })

  it('is of no use once the home is sold, or for a loan that is not for the home', () => {
    const sold = { ...subrogated('2026-08-31'), properties: [{ id: 'home', kind: 'house', soldOn: '2026-11-21' }] }
    expect(all(sold)).toEqual([])
    expect(all(subrogated('2026-08-31', { purpose: 'business' }))).toEqual([])
    expect(all(subrogated('2026-08-31', { purpose: 'refinance' }))).toHaveLength(1)
  })
})

describe('the answer to a paper of the court', () => {
  it.each([
    // letter, received, last day, safe day: two weeks or one from the day after; a closed last day moves on. Safe is the day to post it:
    // three open days before the last open day of the two weeks, and not before the paper came
    ['payment-order', '2026-11-02', '2026-11-16', '2026-11-11'], // Monday; Friday, Thursday, Wednesday
    ['payment-order', '2026-12-16', '2027-01-04', '2026-12-23'], // 12-30 is closed; from Monday 12-28
    ['payment-order', '2026-12-14', '2026-12-28', '2026-12-23'],
    ['payment-order', '2026-12-15', '2027-01-04', '2026-12-23'],
    ['payment-order', '2026-12-21', '2027-01-04', '2026-12-24'], // 12-28, 12-25, 12-24
    ['payment-order', '2026-04-15', '2026-04-30', '2026-04-23'], // 昭和の日; from Tuesday 04-28
    ['provisional-payment-order', '2026-11-09', '2026-11-24', '2026-11-17'], // 勤労感謝の日; from Friday 11-20
    ['judgment', '2016-11-07', '2016-11-21', '2016-11-16'],
    ['claim-seizure-order', '2026-11-14', '2026-11-24', '2026-11-17'], // a Saturday before a holiday
    ['delivery-order', '2026-11-13', '2026-11-20', '2026-11-17'],
    ['delivery-order', '2026-12-24', '2027-01-04', '2026-12-24'], // 12-23 is before it came
    ['delivery-order', '2026-12-25', '2027-01-04', '2026-12-25'],
  ])('%s of %s is due on %s, safely %s', (kind, receivedOn, last, safe) => {
    expect(only({ letters: [letter(kind, receivedOn)] }, receivedOn)).toEqual([last, safe, false])
    expect(only({ letters: [letter(kind, receivedOn)] }, last)?.[2]).toBe(false)
  })

  it('has passed on the day after', () => {
    expect(only({ letters: [letter('payment-order', '2026-11-06')] })).toEqual(['2026-11-20', '2026-11-17', true])
  })

  it('to a payment order counts even late, which is said', () => {
    const [order] = all({ letters: [letter('payment-order', '2026-11-02')] })
    const [judgment] = all({ letters: [letter('judgment', '2026-11-02')] })
    expect(order?.lost).toContain('過ぎても、仮執行宣言が付く前に届けば')
    expect(judgment?.lost).not.toContain('過ぎても')
  })

  it('is not reckoned from a letter without a day, of tomorrow, or beyond the known calendar', () => {
    expect(all({ letters: [letter('payment-order', null)] })).toEqual([])
    expect(all({ letters: [letter('payment-order', '2026-11-22')] })).toEqual([])
    expect(all({ letters: [letter('payment-order', '2099-12-20')] }, '2100-01-01')).toEqual([])
  })
})

describe('the day for a withdrawal', () => {
  const notice = (openingOn: string, more: object = {}) => ({
    letters: [letter('bid-period-notice', '2026-10-01', { openingOn, ...more })],
  })

  it.each([
    // opening, last day (the court day before), safe day (the one before that)
    ['2026-12-02', '2026-12-01', '2026-11-30'], // Wednesday
    ['2026-12-07', '2026-12-04', '2026-12-03'], // Monday
    ['2026-11-24', '2026-11-20', '2026-11-19'], // Tuesday after 勤労感謝の日
    ['2026-11-05', '2026-11-04', '2026-11-02'], // 文化の日 between
    ['2027-01-04', '2026-12-28', '2026-12-25'], // after New Year
  ])('before the opening of %s is %s, safely %s', (openingOn, last, safe) => {
    expect(only(notice(openingOn), '2026-10-05')).toEqual([last, safe, false])
    expect(only(notice(openingOn), last)).toEqual([last, safe, false])
    expect(only(notice(openingOn), openingOn)).toEqual([last, safe, true])
  })

  it.each([
    // court days before the opening of Wednesday 2026-12-02, safe day
    [1, '2026-12-01'],
    [3, '2026-11-27'],
    [7, '2026-11-20'], // over 勤労感謝の日 and two weekends
  ])('is safe as many court days before as the matter sets: %i', (withdrawalCourtDays, safe) => {
    expect(only({ ...notice('2026-12-02'), settings: { withdrawalCourtDays } })?.[1]).toBe(safe)
  })

  it('is gone with the auction', () => {
    const events = [{ id: 'end', kind: 'withdrawal', on: '2026-11-20' }]
    expect(all({ ...notice('2026-12-02'), events })).toEqual([])
  })

  it('is not reckoned beyond the known calendar', () => {
    expect(all(notice('2100-01-10'))).toEqual([])
  })
})

describe('a day that a letter prints', () => {
  it('stands as it is, and tells what may follow', () => {
    const fields = (kind: string) => ({ letters: [letter(kind, '2026-11-10', { deadlineOn: '2026-11-22' })] })
    expect(only(fields('formal-demand'))).toEqual(['2026-11-22', '2026-11-22', false])
    expect(only(fields('formal-demand'), '2026-11-22')?.[2]).toBe(false)
    expect(only(fields('formal-demand'), '2026-11-23')?.[2]).toBe(true)
    expect(all(fields('formal-demand'))[0]?.lost).toContain('期限の利益')
    expect(all(fields('living-statement-request'))[0]).toMatchObject({
      kind: 'printed',
      lost: '手紙に書かれた次の手続に進むことがあります。',
    })
  })
})

describe('the deadlines', () => {
  it('stand in the order of their days', () => {
    const letters = [
      { ...letter('formal-demand', '2026-11-10', { deadlineOn: '2026-12-20' }), id: 'a' },
      { ...letter('payment-order', '2026-11-16'), id: 'b' },
      { ...letter('bid-period-notice', '2026-11-01', { openingOn: '2026-12-10' }), id: 'c' },
    ]
    const found = all({ ...subrogated('2026-08-31'), letters })
    expect(found.map(({ id, day }) => [id, day.value])).toEqual([
      ['objection-b', '2026-11-30'],
      ['withdrawal-c', '2026-12-09'],
      ['letter-a', '2026-12-20'],
      ['rewind-loan', '2027-02-28'],
    ])
    expect(found.map(({ kind }) => kind)).toEqual(['statute', 'statute', 'printed', 'statute'])
  })

  it('tell their working', () => {
    const [order] = all({ letters: [letter('payment-order', '2026-12-16')] }, '2026-12-16')
    expect(order?.day.steps.map(({ value }) => value)).toEqual([
      ...['2026-12-16', 14, '2026-12-30', '2027-01-04', '2026-12-23'],
    ])
    expect(order?.day.citations.map(({ law }) => law)).toEqual(['民事訴訟法', '民事訴訟法'])
    expect(order?.day.notes).toMatchObject([{ kind: 'caution' }, { text: expect.stringContaining('3開庁日') }])
    const [notice] = all({ letters: [letter('bid-period-notice', '2026-10-01', { openingOn: '2026-12-07' })] })
    expect(notice?.day.steps.map(({ value }) => value)).toEqual(['2026-12-07', '2026-12-04', '2026-12-03'])
    expect(notice?.day.notes).toHaveLength(2)
    const [rewind] = all(subrogated('2026-08-31'))
    expect(rewind?.day.steps.map(({ value }) => value)).toEqual(['2026-08-31', '2027-02-28', '2027-02-26'])
  })
})
