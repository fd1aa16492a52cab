import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { statutoryRate } from './statutory-rate.ts'

type Kind = 'civil' | 'commercial'

const finding = (on: string, claimKind: Kind = 'civil') => statutoryRate({ delayStart: day(on), claimKind })

describe('法定利率', () => {
  it.each([
    // printed in the reference, with the eve and the day of each period of three years
    ['1900-01-01', 5, 6, null],
    ['2018-09-30', 5, 6, null],
    ['2020-03-31', 5, 6, null],
    ['2020-04-01', 3, 3, '2020-04-01'],
    ['2023-03-31', 3, 3, '2020-04-01'],
    ['2023-04-01', 3, 3, '2023-04-01'],
    ['2024-09-30', 3, 3, '2023-04-01'],
    ['2026-03-31', 3, 3, '2023-04-01'],
    ['2026-04-01', 3, 3, '2026-04-01'],
    ['2029-03-31', 3, 3, '2026-04-01'],
    ['2029-04-01', null, null, '2029-04-01'],
    ['2199-12-31', null, null, '2029-04-01'],
  ] as const)('begun on %s: civil %s %%, commercial %s %%, by the version since %s', (on, civil, commercial, since) => {
    expect(finding(on)).toMatchObject({ value: { ratePercent: civil }, on, version: { since } })
    expect(finding(on, 'commercial')).toMatchObject({ value: { ratePercent: commercial }, version: { since } })
  })

  it('takes a claim for a civil one unless told', () => {
    expect(statutoryRate.evaluate({ delayStart: '2020-03-31' })).toMatchObject({ value: { ratePercent: 5 } })
  })

  it('tells what is wrong with the facts', () => {
    expect(statutoryRate.evaluate({ delayStart: '2020-02-30', claimKind: 'tax' })).toMatchObject([
      { path: 'delayStart' },
      { path: 'claimKind' },
    ])
  })

  it('tells its working, and that a rate is not announced yet', () => {
    const steps = (on: string, kind?: Kind) => finding(on, kind).steps.map(({ value }) => value)
    expect(steps('2020-03-31')).toEqual(['2020-03-31', '民事', 5])
    expect(steps('2020-03-31', 'commercial')).toEqual(['2020-03-31', '商事', 6])
    expect(steps('2029-04-01')).toEqual(['2029-04-01', '民事', 'まだ決まっていません'])
    expect(finding('2029-03-31').notes.map(({ kind }) => kind)).toEqual(['caution'])
    expect(finding('2029-04-01').notes.map(({ kind }) => kind)).toEqual(['caution', 'expiry'])
  })
})
