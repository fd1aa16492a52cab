import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day, month } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import type { Language } from '#web/words/words.ts'
import { drawnRoad } from './road-stops.ts'

const on = day('2026-11-22')
const roadOf = (matter: Omit<Matter, 'schema'>, language: Language = 'ja') =>
  drawnRoad(planFor({ schema: 'ninbai/matter.v1', ...matter }, on), language)

describe('これからの道のり', () => {
  it('stands today, the letter behind, the deadline and the opening ahead, in their order', () => {
    const road = roadOf({
      loans: [{ id: 'loan' }],
      letters: [
        { id: 'notice', kind: 'bid-period-notice', receivedOn: day('2026-11-16'), openingOn: day('2027-01-27') },
      ],
    })
    const [notice, limit, opening, ...rest] = road?.stops ?? []
    expect(notice).toMatchObject({ kind: 'known', title: '期間入札の通知が届く', when: '2026年11月16日(月)' })
    // The day before the opening, a Tuesday: 8 + 31 + 26 days; the open day before it is the Monday.
    expect(limit).toMatchObject({
      kind: 'hard',
      at: '2027-01-26',
      from: '2027-01-25',
      when: '2027年1月26日(火)まで（あと65日）',
    })
    expect(opening).toMatchObject({ kind: 'known', title: '開札', at: '2027-01-27' })
    expect(rest.map(({ kind }) => kind)).toEqual(['expected', 'expected'])
    expect([road?.from, road?.on]).toEqual(['2026-11-16', '2026-11-22'])
  })

  it('names every stop in English, and the deadline with the days that are left', () => {
    const matter: Omit<Matter, 'schema'> = {
      loans: [{ id: 'loan' }],
      letters: [
        { id: 'notice', kind: 'bid-period-notice', receivedOn: day('2026-11-16'), openingOn: day('2027-01-27') },
      ],
    }
    const [notice, limit, opening, payment] = roadOf(matter, 'en')?.stops ?? []
    expect(notice).toMatchObject({
      title: 'Notice of the bidding period (期間入札の通知)',
      when: '16 November 2026 (Mon)',
    })
    expect(limit).toMatchObject({
      title: 'Finish a voluntary sale, and have the auction withdrawn (任意売却・取下げ)',
      when: 'by 26 January 2027 (Tue), 65 days left',
    })
    expect(opening).toMatchObject({ title: 'Bids are opened (開札)', when: '27 January 2027 (Wed)' })
    expect(payment?.when).toMatch(/^usually (?:early|mid|late) \w+ 2027 \(from (?:early|mid|late) \w+ 2027 to /)
    expect(roadOf(matter, 'easy')?.stops[2]).toMatchObject({
      title: '買う人が決まる（開札）',
      when: '2027年1月27日(水)',
    })
  })

  it('draws the road that would begin for who still pays, and not what comes after a sale', () => {
    const road = roadOf({ loans: [{ id: 'loan', lastPaidOn: on }] })
    expect(road?.isIfStopped).toBe(true)
    expect(road?.stops.map(({ title }) => title)).toContain('開札')
    expect(road?.stops.map(({ key }) => key.split(' ')[0])).not.toContain('after-sale')
  })

  it('draws for who has missed a month the road that has begun', () => {
    const road = roadOf({ loans: [{ id: 'loan', firstMissedMonth: month('2026-09') }] })
    expect(road?.isIfStopped).toBe(false)
    expect(road?.stops[0]).toMatchObject({ kind: 'known', title: '最初の滞納', at: '2026-09-30' })
  })

  it('ends half a year after the last usual day, however far the bands reach', () => {
    const road = roadOf({ loans: [{ id: 'loan', firstMissedMonth: month('2026-09') }] })
    const last = road?.stops.at(-1)
    expect(last).toMatchObject({ kind: 'expected', title: '強制的な明渡し（断行）' })
    expect(last?.to.slice(0, 4)).toBe('2030')
    expect(road?.to.slice(0, 4)).toBe('2028')
  })

  it('tells a day on a letter apart from a day of the law, and days that have passed not at all', () => {
    const letter = (id: string, deadline: string) => ({
      ...{ id, kind: 'formal-demand' as const, receivedOn: day('2026-11-16'), deadlineOn: day(deadline) },
    })
    const road = roadOf({
      loans: [{ id: 'loan' }],
      letters: [letter('one', '2026-11-22'), letter('two', '2026-11-21')],
    })
    const limits = (road?.stops ?? []).filter(({ kind }) => kind === 'printed' || kind === 'hard')
    expect(limits.map(({ kind, when }) => [kind, when])).toEqual([['printed', '2026年11月22日(日)まで（今日まで）']])
  })
})
