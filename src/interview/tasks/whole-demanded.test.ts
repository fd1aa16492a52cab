import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { answersOf, withAnswers } from './answers.ts'
import { saidNoneOn } from './origins.ts'
import { taskList } from './task-list.ts'

const on = day('2026-11-22')
const path = 'loans[0].wholeDemanded'

function matterOf(loan: object, more: object = {}): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', loans: [{ id: 'loan', ...loan }], ...more })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const late = { firstMissedMonth: '2026-07' }
const task = (matter: Matter, id: string) => taskList(matter, null).tasks.find((one) => one.id === id)
const fields = (matter: Matter) => ({ fields: task(matter, 'loan-accelerated')?.fields ?? [] })
const answer = (matter: Matter) => answersOf(matter, fields(matter))[path]
const told = (matter: Matter, value: unknown) => withAnswers(matter, fields(matter), { [path]: value }, on)

describe('一括で払うように言われたか', () => {
  it('is yes, no or わからない first, and its day after a yes alone', () => {
    const asked = matterOf(late)
    expect([answer(asked), task(asked, 'loan-accelerated')?.state]).toEqual([undefined, 'later'])
    expect(task(asked, 'loan-accelerated-day')).toBeUndefined()
    const yes = told(asked, true)
    expect(yes.loans?.[0]).toEqual({ id: 'loan', ...late, wholeDemanded: true })
    expect(task(yes, 'loan-accelerated-day')?.state).toBe('later')
    const open = told(asked, null)
    expect([answer(open), task(open, 'loan-accelerated')?.state]).toEqual([null, 'unknown'])
    expect(task(open, 'loan-accelerated-day')).toBeUndefined()
    const no = told(asked, false)
    expect(no.loans?.[0]).toMatchObject({ wholeDemanded: false, acceleratedOn: null })
    expect(task(no, 'loan-accelerated-day')).toBeUndefined()
    // Taken back: the day is open again.
    expect(told(no, true).loans?.[0]).toEqual({ id: 'loan', ...late, wholeDemanded: true })
  })

  it('reads files from before it was asked', () => {
    expect(answer(matterOf({ ...late, acceleratedOn: '2026-11-10' }))).toBe(true)
    expect(answer(matterOf({ ...late, acceleratedOn: null }))).toBe(null)
    const none = { provenance: { loan: { acceleratedOn: saidNoneOn(on) } } }
    expect(answer(matterOf({ ...late, acceleratedOn: null }, none))).toBe(false)
  })
})

describe('手紙の額', () => {
  it('is asked of letters that ask for the whole', () => {
    const asked = (kind: string) =>
      task(matterOf({}, { letters: [{ id: 'letter', kind }] }), 'letter-claimed')?.fields.map((one) => one.path)
    expect(asked('guarantee-demand')).toEqual(['letters[0].claimedAmount'])
    expect(asked('acceleration-notice')).toEqual(['letters[0].claimedAmount'])
    expect(asked('payment-reminder')).toBeUndefined()
  })
})
