import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { openDaysOf } from '#law/advice/desk-hours.ts'
import { type Helper, helpers } from './helpers.table.ts'

const all: readonly Helper[] = helpers
const clock = (minutes: number) => `${Math.floor(minutes / 60)}時${minutes % 60 === 0 ? '' : `${minutes % 60}分`}`

function told(helper: string, on: string): readonly (string | null)[] {
  const found = openDaysOf(helper, day(on))
  if (found === null) return []
  const words = (open: typeof found.today) =>
    open === null ? null : `${open.on} ${clock(open.from)}〜${clock(open.to)}`
  return [words(found.today), words(found.next)]
}

describe('次に電話できる日', () => {
  it.each([
    // Sunday 22 November 2026, before 勤労感謝の日 on Monday
    ['houterasu-support-dial', '2026-11-22', null, '2026-11-24 9時〜21時'],
    ['jhf-customer-center', '2026-11-22', '2026-11-22 9時〜17時', '2026-11-24 9時〜17時'],
    ['nenkin', '2026-11-22', null, '2026-11-24 8時30分〜17時15分'],
    ['kokusen-lunchtime', '2026-11-22', null, '2026-11-24 11時〜13時'],
    // a Friday; the next day is a Saturday, open for some
    ['houterasu-support-dial', '2026-11-20', '2026-11-20 9時〜21時', '2026-11-21 9時〜17時'],
    ['houterasu-multilingual', '2026-11-20', '2026-11-20 9時〜17時', '2026-11-24 9時〜17時'],
    // Monday is longer; the second Saturday of December is the 12th, the first and the third are closed
    ['nenkin', '2026-11-29', null, '2026-11-30 8時30分〜19時'],
    ['nenkin', '2026-12-04', '2026-12-04 8時30分〜17時15分', '2026-12-07 8時30分〜19時'],
    ['nenkin', '2026-12-11', '2026-12-11 8時30分〜17時15分', '2026-12-12 9時30分〜16時'],
    ['nenkin', '2026-12-18', '2026-12-18 8時30分〜17時15分', '2026-12-21 8時30分〜19時'],
    // Monday 28 December is open, then nobody until Monday 4 January
    ['fsa-user-office', '2026-12-27', null, '2026-12-28 10時〜17時'],
    ['fsa-user-office', '2026-12-28', '2026-12-28 10時〜17時', '2027-01-04 10時〜17時'],
    ['jhf-disaster-dial', '2026-12-31', null, '2027-01-04 9時〜17時'],
  ])('%s on %s: %s, then %s', (helper, on, today, next) => {
    expect(told(helper, on)).toEqual([today, next])
  })

  it.each([
    ['emergency-119', 'always there'],
    ['yorisoi-hotline', 'always there'],
    ['consumer-hotline-188', 'differs by place'],
    ['police-9110', 'differs by place'],
    ['nichibenren-himawari110', 'not known'],
    ['jcco', 'of 2016'],
    ['jfsa-center', 'without a date'],
    ['own-lender', 'no number'],
    ['nobody', 'no helper'],
  ])('says nothing of %s: %s', (helper) => {
    expect(told(helper, '2026-11-22')).toEqual([])
  })

  it('says the hours that stand beside the number, and no others', () => {
    const known = all.filter(({ id }) => told(id, '2026-11-22').length > 0)
    expect(known.map(({ id }) => id)).toEqual([
      ...['houterasu-support-dial', 'houterasu-civil-aid', 'houterasu-multilingual', 'kokusen-lunchtime'],
      ...['fsa-user-office', 'jhf-customer-center', 'nenkin', 'jhf-disaster-dial', 'fresc'],
    ])
    for (const { id, phone, phoneHours } of known) {
      expect(phone).not.toBeNull()
      // a week of November without a holiday, each day's hours as the words have them
      for (let date = 7; date <= 14; date += 1) {
        const [today] = told(id, `2026-11-${`${date}`.padStart(2, '0')}`)
        if (typeof today === 'string') expect(phoneHours).toContain(today.split(' ')[1])
      }
    }
  })

  it('says nothing beyond the calendar of holidays', () => {
    expect(told('fresc', '2099-12-17')).toHaveLength(2)
    expect(told('fresc', '2099-12-18')).toEqual([])
  })
})
