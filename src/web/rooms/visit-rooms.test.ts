import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { mostQuestions } from '#interview/first-questions.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { noVisit, type Visit } from './visit.ts'
import { problemsOf, type Room, roomsOf, shownFields } from './visit-rooms.ts'

const today = day('2026-11-22')
const typed = (texts: Readonly<Record<string, string>>): Visit['drafts'] =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, { text, chosen: null }]))
const names = (rooms: readonly Room[]) => rooms.map((room) => (room.kind === 'question' ? room.question.id : room.kind))
const visit = (changes: Partial<Visit>): Visit => ({ ...noVisit, ...changes })

describe('部屋の並び', () => {
  it('is empty before anybody has begun', () => {
    expect(roomsOf(noVisit, today)).toMatchObject({ rooms: [], open: 0 })
  })

  it('begins with the letters, the month, or the first question', () => {
    expect(names(roomsOf(visit({ start: 'letter' }), today).rooms)[0]).toBe('letters')
    expect(names(roomsOf(visit({ start: 'month' }), today).rooms)[0]).toBe('first-missed')
    expect(names(roomsOf(visit({ start: 'paying' }), today).rooms)[0]).toBe('income-fall')
  })

  it('opens one room at a time, the result last', () => {
    const months = { start: 'month', drafts: typed({ firstMissedMonth: '2026年7月' }) } as const
    expect(roomsOf(visit({ start: 'month' }), today).open).toBe(1)
    expect(roomsOf(visit(months), today).open).toBe(2)
    const all = visit({
      ...months,
      drafts: typed({ firstMissedMonth: '2026年7月', balance: '1,900万円', price: 'わからない' }),
      choices: { lender: 'bank', incomeFall: null },
    })
    const { rooms, open, answers } = roomsOf(all, today)
    expect(names(rooms)).toEqual(['first-missed', 'lender', 'income-fall', 'amounts', 'result'])
    expect(open).toBe(5)
    expect(answers).toEqual({
      ...{ start: 'month', letters: [], firstMissedMonth: '2026-07', lender: 'bank', incomeFall: null },
      ...{ balance: 19_000_000, price: null },
    })
  })

  it('closes the rooms behind one whose answer is taken back', () => {
    const drafts = typed({ firstMissedMonth: 'いつか', balance: '1,900万円', price: '0円' })
    expect(
      roomsOf(visit({ start: 'month', drafts, choices: { lender: 'bank', incomeFall: 'none' } }), today).open,
    ).toBe(1)
  })

  it('puts the days of a letter together, and leaves out what another way in has heard', () => {
    const drafts = typed({
      ...{ firstMissedMonth: '2020年1月', 'dates.receivedOn': '2026年11月16日', 'dates.openingOn': '令和9年1月27日' },
    })
    const before = { start: 'letter', letters: ['bid-period-notice'], drafts } as const
    const { answers } = roomsOf(visit(before), today)
    expect(answers).toEqual({
      ...{ start: 'letter', letters: ['bid-period-notice'] },
      dates: { receivedOn: '2026-11-16', openingOn: '2027-01-27' },
    })
    expect(roomsOf(visit({ ...before, start: 'paying' }), today).answers).toEqual({ start: 'paying', letters: [] })
  })

  it('asks when the home was sold, and when the income is back, only where that has a sense', () => {
    const paying = visit({ start: 'paying', choices: { incomeFall: 'for-a-time' } })
    const [room] = roomsOf(paying, today).rooms
    if (room?.kind !== 'question') throw new Error('no question')
    expect(shownFields(room.question, paying).map(({ path }) => path)).toEqual(['incomeFall', 'incomeBackIn'])
    expect([...problemsOf(room.question, paying, today).keys()]).toEqual(['incomeBackIn'])
    const steady = visit({
      start: 'paying',
      choices: { incomeFall: 'none' },
      drafts: typed({ incomeBackIn: '来年の4月' }),
    })
    expect(problemsOf(room.question, steady, today).size).toBe(0)
    expect(roomsOf(steady, today).answers).not.toHaveProperty('incomeBackIn')
  })

  it('takes no amount before 円 and 万円 are told apart, nor of a range', () => {
    const paying = (instalment: string) =>
      roomsOf(visit({ start: 'paying', choices: { incomeFall: 'none' }, drafts: typed({ instalment }) }), today)
    expect(paying('12').answers).not.toHaveProperty('instalment')
    expect(paying('8万〜12万').answers).not.toHaveProperty('instalment')
    expect([paying('12').open, paying('12万').open]).toEqual([2, 3])
    expect(paying('12万').answers.instalment).toBe(120_000)
  })

  it('asks at most four questions after the start, whatever is typed', () => {
    const kinds = Object.keys(letterKinds) as readonly LetterKind[]
    const visits = fc.record({
      start: fc.constantFrom('letter' as const, 'month' as const, 'paying' as const),
      letters: fc.option(fc.subarray([...kinds], { maxLength: 3 })),
      texts: fc.dictionary(fc.constantFrom('balance', 'price', 'firstMissedMonth', 'dates.receivedOn'), fc.string()),
      choices: fc.dictionary(
        fc.constantFrom('home', 'lender', 'incomeFall'),
        fc.constantFrom('own', 'sold', 'bank', null),
      ),
    })
    fc.assert(
      fc.property(visits, ({ texts, ...rest }) => {
        const { rooms, open } = roomsOf({ ...rest, drafts: typed(texts) }, today)
        const questions = rooms.filter(({ kind }) => kind === 'question').length
        expect(questions).toBeLessThanOrEqual(mostQuestions + (rest.start === 'month' ? 1 : 0))
        expect(rooms.at(-1)?.kind).toBe('result')
        expect(open).toBeGreaterThanOrEqual(1)
        expect(open).toBeLessThanOrEqual(rooms.length)
      }),
      { seed: 20261121 },
    )
  })
})
