import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '#base/day.ts'
import { depositSetOff } from './deposit-set-off.ts'

const causes = [
  'ordinary-transfer',
  'prior-specific-agreement',
  'legal-cause',
  'over-one-year-before-petition',
] as const

type Cause = (typeof causes)[number]

const orNull = (on: string | null) => (on === null ? null : day(on))
const finding = (creditedOn: string, learnedOn: string | null, commencedOn: string | null, cause: Cause = causes[0]) =>
  depositSetOff({
    creditedOn: day(creditedOn),
    bankLearnedOn: orNull(learnedOn),
    commencedOn: orNull(commencedOn),
    cause,
  })

describe('預金相殺の禁止', () => {
  it.each([
    // printed in the reference and its examples
    ['2026-11-20', '2026-11-25', null, 'ordinary-transfer', true],
    ['2026-12-25', '2026-11-25', null, 'ordinary-transfer', false],
    ['2026-12-25', '2026-11-25', null, 'prior-specific-agreement', true],
    ['2026-11-25', '2026-11-25', null, 'ordinary-transfer', null],
    ['2027-02-25', '2026-11-25', '2027-02-10', 'prior-specific-agreement', false],
    // 71条, on both sides of each day
    ['2026-11-24', '2026-11-25', null, 'ordinary-transfer', true],
    ['2026-11-26', '2026-11-25', null, 'ordinary-transfer', false],
    ['2026-11-25', '2026-11-25', null, 'legal-cause', true],
    ['2026-12-25', '2026-11-25', null, 'legal-cause', true],
    ['2026-12-25', '2026-11-25', null, 'over-one-year-before-petition', true],
    ['2027-02-09', '2026-11-25', '2027-02-10', 'ordinary-transfer', false],
    ['2027-02-09', '2026-11-25', '2027-02-10', 'legal-cause', true],
    ['2027-02-10', '2026-11-25', '2027-02-10', 'legal-cause', false],
    ['2027-02-11', '2026-11-25', '2027-02-10', 'ordinary-transfer', false],
    ['2027-02-10', null, '2027-02-10', 'ordinary-transfer', false],
    ['2027-02-09', null, '2027-02-10', 'ordinary-transfer', true],
    ['2027-02-10', null, null, 'ordinary-transfer', true],
    ['2027-02-10', '2027-02-10', '2027-02-10', 'ordinary-transfer', false],
    ['2027-02-10', '2027-03-01', '2027-02-10', 'ordinary-transfer', false],
  ] as const)('credited %s, learned %s, opened %s, by %s: %s', (credited, learned, commenced, cause, expected) => {
    expect(finding(credited, learned, commenced, cause).value.setOffAllowed).toBe(expected)
  })

  it('never allows after the opening, and is open only on the very day', () => {
    const on = fc.nat(20).map((after): Day => addDays(day('2026-11-20'), after))
    fc.assert(
      fc.property(on, fc.option(on), fc.option(on), fc.constantFrom(...causes), (credited, learned, opened, cause) => {
        const { setOffAllowed } = finding(credited, learned, opened, cause).value
        if (opened !== null && credited >= opened) expect(setOffAllowed).toBe(false)
        if (setOffAllowed === null) expect([credited, cause]).toEqual([learned, 'ordinary-transfer'])
      }),
      { seed: 20261121 },
    )
  })

  it('takes the defaults, and tells what is wrong with the facts', () => {
    expect(depositSetOff.evaluate({ creditedOn: '2026-11-20' })).toMatchObject({ value: { setOffAllowed: true } })
    expect(depositSetOff.evaluate({ creditedOn: '2026-11-26', bankLearnedOn: '2026-11-25' })).toMatchObject({
      value: { setOffAllowed: false },
    })
    expect(depositSetOff.evaluate({ creditedOn: '', bankLearnedOn: '', commencedOn: '', cause: 'luck' })).toMatchObject(
      [{ path: 'creditedOn' }, { path: 'bankLearnedOn' }, { path: 'commencedOn' }, { path: 'cause' }],
    )
  })

  it('tells its working', () => {
    const values = (...facts: Parameters<typeof finding>) => finding(...facts).steps.map(({ value }) => value)
    expect(values('2026-11-20', null, null)).toEqual([
      ...['2026-11-20', '知らない', 'まだ始まっていない', 'ふつうの入金（口座の契約だけによる）'],
      '銀行が知る前の入金なので、相殺できる',
    ])
    expect(values('2027-02-10', '2026-11-25', '2027-02-10', 'legal-cause')).toEqual([
      ...['2027-02-10', '2026-11-25', '2027-02-10', '法律の定めによるもの'],
      '手続開始の日からの入金なので、相殺できない（71条1項1号）',
    ])
  })

  it('tells that the bar needs proceedings, and what each outcome leaves open', () => {
    const notes = (...facts: Parameters<typeof finding>) =>
      finding(...facts).notes.map(({ kind, text }) => [kind, text])
    const opened = ['caution', expect.stringContaining('手続が始まったときに働きます')]
    const sameDay = ['doubt', expect.stringContaining('時刻')]
    const agreement = ['caution', expect.stringContaining('特別な約束')]
    const move = ['caution', expect.stringContaining('移してください')]
    expect(notes('2026-11-20', '2026-11-25', null)).toEqual([opened, move])
    expect(notes('2026-11-20', '2026-11-25', '2026-12-20')).toEqual([move])
    expect(notes('2026-11-25', '2026-11-25', '2026-12-20')).toEqual([sameDay, move])
    expect(notes('2026-11-26', '2026-11-25', '2026-12-20', 'prior-specific-agreement')).toEqual([agreement, move])
    expect(notes('2026-11-26', '2026-11-25', '2026-12-20')).toEqual([move])
    expect(Object.keys(depositSetOff.answers)).toEqual(['setOffAllowed'])
    expect(depositSetOff.citations.map(({ law }) => law)).toEqual(['破産法', '民事再生法', '民法'])
  })
})
