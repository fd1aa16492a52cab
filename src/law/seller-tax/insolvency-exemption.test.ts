import { describe, expect, it } from 'vitest'
import { insolvencyExemption } from './insolvency-exemption.ts'

const finding = (
  viaForcedSale: boolean,
  insolvent: boolean,
  forcedSaleUnavoidable: boolean,
  netProceedsAllToDebts: boolean,
) => insolvencyExemption({ viaForcedSale, insolvent, forcedSaleUnavoidable, netProceedsAllToDebts })

const [yes, no] = [true, false]

describe('資力喪失の場合の譲渡所得の非課税', () => {
  it.each([
    // forced, insolvent, unavoidable, all to debts, exempt: 所得税法9条1項10号 and 施行令26条, every case
    [yes, yes, yes, yes, yes],
    [yes, yes, yes, no, yes],
    [yes, yes, no, yes, yes],
    [yes, yes, no, no, yes],
    [yes, no, yes, yes, no],
    [yes, no, yes, no, no],
    [yes, no, no, yes, no],
    [yes, no, no, no, no],
    [no, yes, yes, yes, yes],
    [no, yes, yes, no, no],
    [no, yes, no, yes, no],
    [no, yes, no, no, no],
    [no, no, yes, yes, no],
    [no, no, yes, no, no],
    [no, no, no, yes, no],
    [no, no, no, no, no],
  ])(
    'forced %s, insolvent %s, unavoidable %s, all to debts %s: exempt %s',
    (forced, insolvent, unavoidable, all, exempt) => {
      expect(finding(forced, insolvent, unavoidable, all).value).toEqual({ exempt, lossUsable: !exempt })
    },
  )

  it('tells of a forced sale only what matters there', () => {
    expect(finding(yes, yes, no, no).steps.map(({ value }) => value)).toEqual([
      ...['はい', 'はい'],
      ...['非課税', '無かったものとされる'],
    ])
    expect(finding(no, yes, yes, no).steps.map(({ value }) => value)).toEqual([
      ...['はい', 'いいえ', 'はい', 'いいえ'],
      ...['課税', 'この規定では妨げられない'],
    ])
  })

  it.each([
    // with the exemption: the loss is gone, and the papers are to be kept
    [yes, yes, no, no, ['caution', 'practice', 'caution']],
    [no, yes, yes, yes, ['caution', 'practice', 'caution']],
    // the doubt stands only where the money kept decides
    [no, yes, yes, no, ['doubt', 'caution']],
    [no, yes, no, no, ['caution']],
    [no, no, yes, no, ['caution']],
    [yes, no, yes, no, ['caution']],
  ])(
    'forced %s, insolvent %s, unavoidable %s, all to debts %s has notes %j',
    (forced, insolvent, unavoidable, all, kinds) => {
      expect(finding(forced, insolvent, unavoidable, all).notes.map(({ kind }) => kind)).toEqual(kinds)
    },
  )

  it('warns of the loss that is deemed not to exist, and of money kept', () => {
    expect(finding(yes, yes, yes, yes).notes[0]?.text).toContain('41条の5の2')
    expect(finding(no, yes, yes, no).notes[0]?.text).toContain('9-12の4')
  })

  it('tells what is wrong with the facts', () => {
    expect(insolvencyExemption.evaluate({ viaForcedSale: 1 })).toMatchObject([
      { path: 'viaForcedSale' },
      { path: 'insolvent' },
      { path: 'forcedSaleUnavoidable' },
      { path: 'netProceedsAllToDebts' },
    ])
  })
})
