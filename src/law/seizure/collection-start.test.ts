import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { collectionStart } from './collection-start.ts'

type Kind = 'wage' | 'retirement' | 'annuity' | 'deposit' | 'other'

const finding = (servedOnDebtor: string, claimKind: Kind, includesMaintenance = false) =>
  collectionStart({ servedOnDebtor: day(servedOnDebtor), claimKind, includesMaintenance })

describe('取立権の発生日', () => {
  it.each([
    // printed in the reference and its examples: D + 29, else D + 8
    ['2026-11-02', 'wage', false, '2026-12-01'],
    ['2026-11-02', 'deposit', false, '2026-11-10'],
    ['2026-11-02', 'retirement', false, '2026-12-01'],
    ['2026-11-02', 'annuity', false, '2026-12-01'],
    ['2026-11-02', 'wage', true, '2026-11-10'],
    // by the calendar
    ['2026-11-02', 'other', false, '2026-11-10'],
    ['2026-11-02', 'retirement', true, '2026-11-10'],
    ['2026-11-02', 'annuity', true, '2026-11-10'],
    ['2026-11-02', 'deposit', true, '2026-11-10'],
    ['2026-11-02', 'other', true, '2026-11-10'],
    ['2026-12-04', 'wage', false, '2027-01-02'], // the last day of waiting is 元日: not moved
    ['2028-02-01', 'wage', false, '2028-03-01'], // a leap year
    ['2020-04-01', 'wage', false, '2020-04-30'],
    ['2020-04-01', 'deposit', false, '2020-04-09'],
  ] as const)('served on %s, %s (maintenance: %s): from %s', (served, kind, maintenance, expected) => {
    expect(finding(served, kind, maintenance).value.collectableFrom).toBe(expected)
  })

  it('does not cover service before the reform', () => {
    for (const kind of ['wage', 'deposit'] as const) expect(() => finding('2020-03-31', kind)).toThrow(NotCovered)
    expect(finding('2020-04-01', 'wage').version).toEqual({ since: '2020-04-01', by: '令和元年法律第2号' })
  })

  it('waits four weeks or one, whatever the day', () => {
    fc.assert(
      fc.property(fc.nat(30_000), fc.boolean(), (after, maintenance) => {
        const served = addDays(day('2020-04-01'), after)
        const days = (kind: Kind) => daysBetween(served, finding(served, kind, maintenance).value.collectableFrom)
        expect(days('wage')).toBe(maintenance ? 8 : 29)
        expect(days('other')).toBe(8)
      }),
      { seed: 20261121 },
    )
  })

  it('takes the default, and tells what is wrong with the facts', () => {
    expect(collectionStart.evaluate({ servedOnDebtor: '2026-11-02', claimKind: 'wage' })).toMatchObject({
      value: { collectableFrom: '2026-12-01' },
    })
    expect(
      collectionStart.evaluate({ servedOnDebtor: '2026-11-31', claimKind: 'car', includesMaintenance: 1 }),
    ).toMatchObject([{ path: 'servedOnDebtor' }, { path: 'claimKind' }, { path: 'includesMaintenance' }])
  })

  it('tells its working and the doubt about closed days', () => {
    const found = finding('2026-11-02', 'wage')
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...['2026-11-02', '給料・賞与', '含まれない', 28],
      ...['2026-11-30', '2026-12-01'],
    ])
    expect(finding('2026-11-02', 'wage', true).steps.map(({ value }) => value)).toEqual([
      ...['2026-11-02', '給料・賞与', '含まれる', 7],
      ...['2026-11-09', '2026-11-10'],
    ])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'doubt', 'caution'])
    expect(Object.keys(collectionStart.answers)).toEqual(['collectableFrom'])
    expect(collectionStart.citations.map(({ law }) => law)).toEqual(['民事執行法', '民法'])
  })
})
