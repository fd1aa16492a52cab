import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { letterNotes } from './letter-notes.ts'
import { textOf } from './plan-report.ts'

const on = day('2026-11-22')
const matter: Matter = {
  schema: 'ninbai/matter.v1',
  loans: [{ id: 'loan', subrogatedOn: day('2026-10-30') }],
  letters: [
    { id: 'a', kind: 'subrogation-notice', receivedOn: day('2026-11-10') },
    { id: 'b', kind: 'tax-sale-notice', receivedOn: day('2026-11-20'), openingOn: day('2027-02-01') },
    { id: 'c', kind: 'dunning-letter' },
  ],
}
const words = (id: string) =>
  letterNotes(matter, on)
    .find((note) => note.id === id)
    ?.report.sections.map(textOf)
    .join('\n') ?? ''

describe('手紙の説明', () => {
  it('explains each letter, the latest first and those without a day at the end', () => {
    expect(letterNotes(matter, on).map(({ id, title }) => `${id} ${title}`)).toEqual([
      'b 公売通知書',
      'a 代位弁済通知',
      'c 督促状',
    ])
  })

  it('says what it is, until when, what to do and what is lost', () => {
    const note = letterNotes(matter, on).find(({ id }) => id === 'a')
    expect(note?.report.sections.map(({ title }) => title)).toEqual([
      'この手紙は',
      'いつまでに',
      'すること',
      '過ぎると',
    ])
    // Six months from 30 October end on 30 April 2027; the day stands with the loan, not on the letter.
    expect(words('a')).toContain('2027年4月30日(金)')
  })

  it('reads the day of an office’s bids where a court’s opening stands', () => {
    expect(words('b')).toContain('2027年2月1日(月)')
  })

  it('asks for the day where none is known', () => {
    expect(words('c')).toContain('手紙に書かれた日を見てください')
  })

  it('tells of the creditor’s duty to tell only a guarantor of 2020-04-01 or later, by the day of her contract or of the loan', () => {
    const demanded = (guaranteedOn: string | null, contractOn: string | null) => {
      const [note] = letterNotes(
        {
          schema: 'ninbai/matter.v1',
          people: [{ id: 'me', relation: 'self', guaranteedOn: guaranteedOn === null ? null : day(guaranteedOn) }],
          loans: [
            {
              ...{ id: 'loan', jointGuarantors: ['me'], acceleratedOn: day('2026-11-10') },
              contractOn: contractOn === null ? null : day(contractOn),
            },
          ],
          letters: [{ id: 'd', kind: 'guarantee-demand', receivedOn: day('2026-11-18') }],
        },
        on,
      )
      // Two months from 10 November are 10 January, a Sunday.
      return note?.report.sections.map(textOf).join('\n').includes('2027年1月10日')
    }
    expect([demanded('2018-06-20', null), demanded(null, '2018-06-20'), demanded(null, null)]).toEqual([
      false,
      false,
      false,
    ])
    expect([demanded('2020-04-01', '2018-06-20'), demanded(null, '2020-04-01')]).toEqual([true, true])
  })

  it('has nothing to say without a letter', () => {
    expect(letterNotes({ schema: 'ninbai/matter.v1' }, on)).toEqual([])
  })
})
