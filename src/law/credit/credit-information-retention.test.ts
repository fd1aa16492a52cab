import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, daysBetween } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { creditInformationRetention } from './credit-information-retention.ts'

type Facts = Parameters<typeof creditInformationRetention>[0]

const finding = (bureau: Facts['bureau'], item: Facts['item'], endDate: string) =>
  creditInformationRetention({ bureau, item, endDate: day(endDate) })

const lastDay = (bureau: Facts['bureau'], item: Facts['item'], endDate: string) =>
  finding(bureau, item, endDate).value.lastDayAtLatest

const bureaus = ['CIC', 'JICC', 'KSC'] as const
const items = [
  ...(['contract', 'payment-history', 'application', 'transaction', 'gazette', 'inquiry'] as const),
  ...(['contract-2019-10-or-later', 'claim-assigned-to-nonmember'] as const),
  ...(['contract-2019-09-or-earlier-arrears-cleared', 'contract-2019-09-or-earlier-legal-step'] as const),
]
const kept = [
  ['CIC', 'contract'],
  ['CIC', 'payment-history'],
  ['CIC', 'application'],
  ['JICC', 'contract-2019-10-or-later'],
  ['JICC', 'claim-assigned-to-nonmember'],
  ['JICC', 'contract-2019-09-or-earlier-arrears-cleared'],
  ['JICC', 'contract-2019-09-or-earlier-legal-step'],
  ['KSC', 'transaction'],
  ['KSC', 'gazette'],
  ['KSC', 'inquiry'],
] as const
const others = bureaus
  .flatMap((bureau) => items.map((item) => [bureau, item] as const))
  .filter(([bureau, item]) => !kept.some(([known, its]) => known === bureau && its === item))

describe('信用情報の登録期間', () => {
  it.each([
    // printed in the reference (credit-information-retention)
    ['KSC', 'gazette', '2026-11-10', '2033-11-10'],
    ['CIC', 'contract', '2026-03-31', '2031-03-31'],
    // the months of its table, counted by hand
    ['CIC', 'payment-history', '2026-03-31', '2028-03-31'],
    ['CIC', 'application', '2026-08-31', '2027-02-28'],
    ['CIC', 'application', '2026-02-28', '2026-08-31'],
    ['JICC', 'contract-2019-10-or-later', '2026-11-21', '2031-11-21'],
    ['JICC', 'claim-assigned-to-nonmember', '2026-11-21', '2027-11-21'],
    ['JICC', 'contract-2019-09-or-earlier-arrears-cleared', '2024-02-29', '2025-02-28'],
    ['JICC', 'contract-2019-09-or-earlier-legal-step', '2022-06-15', '2027-06-15'],
    ['KSC', 'transaction', '2020-02-28', '2025-02-28'],
    ['KSC', 'inquiry', '2026-10-01', '2027-10-01'],
    // seven years for every decision, on both sides of 2022-11-04
    ['KSC', 'gazette', '2022-11-03', '2029-11-03'],
    ['KSC', 'gazette', '2022-11-04', '2029-11-04'],
  ] as const)('%s, %s from %s is gone by %s', (bureau, item, endDate, expected) => {
    expect(lastDay(bureau, item, endDate)).toBe(expected)
  })

  it.each(others)('%s keeps no %s', (bureau, item) => {
    expect(() => lastDay(bureau, item, '2026-11-21')).toThrow(NotCovered)
    expect(() => creditInformationRetention.evaluate({ bureau, item, endDate: '2026-11-21' })).toThrow(
      '種類がありません',
    )
  })

  it('covers ten of the thirty pairs', () => {
    expect(others).toHaveLength(20)
  })

  it('lies within a few days of the months at their mean length, and never earlier for a later start', () => {
    const start = fc.integer({ min: 0, max: 60_000 }).map((days): Day => addDays(day('1990-01-01'), days))
    fc.assert(
      fc.property(fc.constantFrom(...kept), start, ([bureau, item], on) => {
        const found = finding(bureau, item, on).value
        expect(Math.abs(daysBetween(on, found.lastDayAtLatest) - found.months * 30.436875)).toBeLessThan(4)
        expect(found.lastDayAtLatest <= lastDay(bureau, item, addDays(on, 1))).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('tells what is wrong with the facts', () => {
    expect(creditInformationRetention.evaluate({ bureau: 'cic', item: 'loan', endDate: '2026-13-01' })).toMatchObject([
      { path: 'bureau' },
      { path: 'item' },
      { path: 'endDate' },
    ])
  })

  it('tells its working, that the day is the latest, and that a contract counts from its end', () => {
    const found = finding('CIC', 'contract', '2026-03-31')
    expect(found.steps.map(({ value }) => value).slice(2)).toEqual(['2026-03-31', 60, '2031-03-31'])
    const notes = (bureau: Facts['bureau'], item: Facts['item']) =>
      finding(bureau, item, '2026-03-31').notes.map(({ text }) => text)
    for (const [bureau, item] of kept) expect(notes(bureau, item)[0]).toContain('遅くとも')
    expect(notes('CIC', 'contract')[1]).toContain('滞納が始まった日ではなく')
    expect(notes('KSC', 'transaction')[1]).toContain('滞納が始まった日ではなく')
    expect(notes('JICC', 'contract-2019-10-or-later')[1]).toContain('滞納が始まった日ではなく')
    expect(notes('KSC', 'gazette')).toHaveLength(2)
  })
})
