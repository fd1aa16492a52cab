import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { lesseeGrace } from './lessee-grace.ts'

type Facts = Parameters<typeof lesseeGrace>[0]

/** Mortgage of 2016-08-10, auction from 2026-03-05, paid on 2026-08-31. */
const facts: Facts = {
  occupant: 'lessee',
  possessionDate: day('2019-04-01'),
  firstMortgageRegistered: day('2016-08-10'),
  auctionStart: day('2026-03-05'),
  paymentDate: day('2026-08-31'),
  demandIgnored: false,
}

const ask = (changed: Partial<Facts> = {}) => lesseeGrace({ ...facts, ...changed })
const since = (on: string) => ({ possessionDate: day(on) })

describe('引渡しの猶予', () => {
  it.each<readonly [Partial<Facts>, string, string | null]>([
    // what is changed, status, last day: 民法395条; six months from the day after the payment
    [{}, 'grace', '2027-02-28'],
    [since('2016-08-09'), 'binding', null],
    [since('2016-08-11'), 'grace', '2027-02-28'],
    [since('2026-03-04'), 'grace', '2027-02-28'],
    [since('2026-03-05'), 'none', null],
    [since('2026-03-06'), 'none', null],
    [{ demandIgnored: true }, 'none', null],
    [{ ...since('2016-08-09'), demandIgnored: true }, 'binding', null],
    [{ occupant: 'owner', possessionDate: null }, 'none', null],
    [{ occupant: 'loan-for-use', possessionDate: null }, 'none', null],
    [{ occupant: 'loan-for-use', ...since('2016-08-09') }, 'none', null],
    [{ occupant: 'owner', ...since('2016-08-10') }, 'none', null],
    [{ paymentDate: day('2026-02-28') }, 'grace', '2026-08-31'],
    [{ paymentDate: day('2026-11-20') }, 'grace', '2027-05-20'],
  ])('%j: %s until %s', (changed, status, graceEnds) => {
    expect(ask(changed).value).toEqual({ status, graceEnds })
  })

  it('does not cover a possession of the day of the mortgage, nor a lessee whose day is not known', () => {
    expect(() => ask(since('2016-08-10'))).toThrow(NotCovered)
    expect(() => ask(since('2016-08-10'))).toThrow('同じ日')
    expect(() => ask({ possessionDate: null })).toThrow(NotCovered)
    expect(() => ask({ possessionDate: null })).toThrow('possessionDate')
  })

  it('tells the days and what they come to', () => {
    expect(ask().steps.map(({ value }) => value)).toEqual([
      ...['賃借人', '2019-04-01', '2016-08-10', '2026-03-05', 'いいえ', '引渡しが猶予される'],
      ...['2026-08-31', '2026-09-01', '2027-02-28'],
    ])
    expect(ask({ demandIgnored: true }).steps.map(({ value }) => value)).toEqual([
      ...['賃借人', '2019-04-01', '2016-08-10', '2026-03-05', 'はい', '猶予はない'],
    ])
    expect(ask({ occupant: 'owner', possessionDate: null }).steps[1]?.value).toBe('なし')
  })

  it.each<readonly [Partial<Facts>, readonly string[]]>([
    [{}, ['387条', '猶予のあいだ']],
    [since('2016-08-09'), ['引き継ぎます']],
    [{ demandIgnored: true }, ['387条', '395条2項']],
    [since('2026-03-04'), ['387条', '猶予のあいだ']],
    [since('2026-03-05'), []],
    [{ occupant: 'loan-for-use', ...since('2019-04-01') }, []],
    [{ occupant: 'owner', possessionDate: null }, []],
    [
      { firstMortgageRegistered: day('2000-01-01'), ...since('2004-03-31') },
      ['387条', '猶予のあいだ', '2004年3月31日'],
    ],
    [{ firstMortgageRegistered: day('2000-01-01'), ...since('2004-04-01') }, ['387条', '猶予のあいだ']],
    [{ firstMortgageRegistered: day('2004-01-01'), ...since('2003-03-31') }, ['引き継ぎます']],
  ])('%j: notes of %j', (changed, words) => {
    expect(ask(changed).notes.map(({ text }) => text)).toEqual(words.map((word) => expect.stringContaining(word)))
  })

  it('takes no demand where nothing is said, and tells what is wrong with the rest', () => {
    const evaluate = (changed: object) => lesseeGrace.evaluate({ ...facts, ...changed })
    expect(evaluate({ demandIgnored: undefined })).toMatchObject({ value: { status: 'grace' } })
    expect(evaluate({ occupant: 'guest' })).toMatchObject([{ path: 'occupant' }])
    expect(evaluate({ possessionDate: undefined })).toMatchObject([{ path: 'possessionDate' }])
    expect(evaluate({ paymentDate: null })).toMatchObject([{ path: 'paymentDate' }])
  })
})
