import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { postedBy } from './posted-papers.ts'

describe('郵便で出すときの安全な日', () => {
  it.each([
    // last day, the paper came, safe day: three open days before, by the calendar
    ['2026-11-13', null, '2026-11-10'], // Friday; Thursday, Wednesday, Tuesday
    ['2026-11-14', null, '2026-11-10'], // Saturday: from Friday
    ['2026-11-24', null, '2026-11-18'], // over a weekend and 勤労感謝の日
    ['2027-01-04', null, '2026-12-24'], // over the turn of the year
    ['2027-01-04', '2026-12-24', '2026-12-24'],
    ['2027-01-04', '2026-12-25', '2026-12-25'], // not before it came
    ['2027-01-04', '2027-01-05', '2026-12-24'], // a paper that came too late moves nothing
    ['2099-12-31', null, '2099-12-23'],
    ['2100-01-01', null, '2100-01-01'], // beyond the reckoned holidays
  ])('of a last day %s, of a paper of %s, is %s', (last, came, safe) => {
    expect(postedBy(day(last), came === null ? null : day(came))).toBe(safe)
  })
})
