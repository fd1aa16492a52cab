import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { isMonthOnlyNote, toldDayWords } from '#matter/month-only.ts'
import { matterFrom } from '#matter/parse.ts'
import type { FirstAnswers } from './first-answers.ts'
import { firstMatter } from './first-matter.ts'
import { monthAsAt } from './month-only.table.ts'
import { withAnswers } from './tasks/answers.ts'
import { originAt } from './tasks/origins.ts'
import { taskList } from './tasks/task-list.ts'
import { withThing } from './tasks/things.ts'

const on = day('2026-11-22')
const taskOf = (matter: Matter, id: string) => {
  const task = taskList(matter, null).tasks.find((one) => one.id === id)
  if (task === undefined) throw new Error(id)
  return task
}
const bare: Matter = { schema: 'ninbai/matter.v1', loans: [{ id: 'loan' }], events: [] }
const path = 'loans[0].lastPaidOn'
const missed = { 'loans[0].firstMissedMonth': '2022-04', [path]: '2022-03-31' }

describe('月だけの答え', () => {
  it('is kept as the end of its month, and its origin says so', () => {
    const told = withAnswers(bare, taskOf(bare, 'loan-missed'), missed, on, [path])
    expect(told.loans?.[0]?.lastPaidOn).toBe('2022-03-31')
    expect(originAt(told, path)).toEqual({
      ...{ from: 'said', on: '2026-11-22' },
      note: '月までしか分からないため、月の終わりの日としました。',
    })
    expect(toldDayWords(told, 'loan', 'lastPaidOn', day('2022-03-31'))).toBe('2022年3月（日は不明）')
    expect(matterFrom(told)).toEqual({ matter: told })
    const whole = withAnswers(bare, taskOf(bare, 'loan-missed'), missed, on)
    expect(originAt(whole, path)).toEqual({ from: 'said', on: '2026-11-22' })
    expect(toldDayWords(whole, 'loan', 'lastPaidOn', day('2022-03-31'))).toBe('2022年3月31日(木)')
  })

  it('gives way to the day once it is known', () => {
    const task = taskOf(bare, 'loan-missed')
    const told = withAnswers(bare, task, missed, on, [path])
    const known = withAnswers(told, task, { ...missed, [path]: '2022-03-15' }, on)
    expect(originAt(known, path)).toEqual({ from: 'said', on: '2026-11-22' })
  })

  it('is kept of an event too', () => {
    const added = withThing(bare, taskOf(bare, 'events'), 'payment', on, day('2022-03-31'), true)
    expect(isMonthOnlyNote(originAt(added, 'events[0].on')?.note)).toBe(true)
    expect(originAt(added, 'events[0].kind')).toEqual({ from: 'said', on: '2026-11-22' })
  })

  it('is kept of the first answers', () => {
    const answers: FirstAnswers = {
      ...{ start: 'letter', letters: ['payment-order'], home: 'sold', dates: { receivedOn: day('2022-05-31') } },
      ...{ soldOn: day('2022-03-31'), lastPaidOn: day('2021-12-15'), balance: null },
      monthOnly: ['soldOn', 'dates.receivedOn'],
    }
    const matter = firstMatter(answers, on)
    expect(isMonthOnlyNote(matter.provenance?.home?.soldOn?.note)).toBe(true)
    expect(isMonthOnlyNote(matter.provenance?.['letter-1']?.receivedOn?.note)).toBe(true)
    expect(matter.provenance?.['home-loan']?.lastPaidOn).toEqual({ from: 'said', on: '2026-11-22' })
  })

  it.each([
    ['loans[0].lastPaidOn', 'last'],
    ['otherDebts[3].lastPaidOn', 'last'],
    ['properties[0].soldOn', 'last'],
    ['dates.receivedOn', 'last'],
    ['loans[0].guarantor.contractOn', 'first'],
    // Damages grow from these, or a period to act runs: the paper tells the day.
    ['loans[0].subrogatedOn', undefined],
    ['dates.subrogatedOn', undefined],
    ['loans[0].acceleratedOn', undefined],
    ['people[0].divorcedOn', undefined],
    ['letters[0].deadlineOn', undefined],
  ])('of %s the %s day of the month is the careful one', (at, end) => {
    expect(monthAsAt(at)?.end).toBe(end)
  })
})
