import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { provisionalSecuritySettlement } from './provisional-security-settlement.ts'

/** The notice arrived on 2026-09-30, so the period ends on 2026-11-30. */
const ask = (value: number, claim: number, petition: string | null, paid: string | null, notice = '2026-09-30') =>
  provisionalSecuritySettlement({
    ...{ noticeArrived: day(notice), propertyValue: yen(value), claim: yen(claim) },
    auctionPetition: petition === null ? null : day(petition),
    settlementPaid: paid === null ? null : day(paid),
  })

describe('仮登記担保の清算と競売', () => {
  it.each([
    // value, claim, petition, settlement paid, settlement, route: 仮登記担保法15条
    [22_000_000, 15_000_000, null, null, 7_000_000, 'ownership'],
    [22_000_000, 15_000_000, '2026-12-10', null, 7_000_000, 'distribution'],
    [22_000_000, 15_000_000, '2026-12-10', '2026-12-05', 7_000_000, 'ownership'],
    [22_000_000, 15_000_000, '2026-12-10', '2026-12-09', 7_000_000, 'ownership'],
    [22_000_000, 15_000_000, '2026-12-10', '2026-12-11', 7_000_000, 'distribution'],
    [22_000_000, 15_000_000, null, '2026-12-05', 7_000_000, 'ownership'],
    [22_000_000, 15_000_000, '2026-10-10', null, 7_000_000, 'distribution'],
    [14_000_000, 15_000_000, '2026-11-30', null, 0, 'distribution'],
    [14_000_000, 15_000_000, '2026-12-01', null, 0, 'ownership'],
    [14_000_000, 15_000_000, null, null, 0, 'ownership'],
    [15_000_000, 15_000_000, '2026-12-01', null, 0, 'ownership'],
    [15_000_001, 15_000_000, '2026-12-01', null, 1, 'distribution'],
    [14_000_000, 15_000_000, '2026-11-30', '2026-10-01', 0, 'distribution'],
  ] as const)('worth %i, owed %i, petition %s, paid %s: %i, %s', (value, claim, petition, paid, settlement, route) => {
    expect(ask(value, claim, petition, paid).value).toEqual({ liquidationEnds: '2026-11-30', settlement, route })
  })

  it.each([
    ['2026-12-30', '2027-02-28'],
    ['2026-09-29', '2026-11-29'],
    ['2026-08-31', '2026-10-31'],
  ] as const)('a notice of %s leaves until %s', (notice, ends) => {
    expect(ask(1, 1, null, null, notice).value.liquidationEnds).toBe(ends)
  })

  it('does not cover a petition and a payment of one day', () => {
    expect(() => ask(22_000_000, 15_000_000, '2026-12-10', '2026-12-10')).toThrow(NotCovered)
    expect(() => ask(14_000_000, 15_000_000, '2026-12-10', '2026-12-10')).toThrow('同じ日')
  })

  it('tells the working', () => {
    expect(ask(22_000_000, 15_000_000, '2026-12-10', '2026-12-11').steps.map(({ value }) => value)).toEqual([
      ...['2026-09-30', '2026-10-01', '2026-11-30', 22_000_000, 15_000_000, 7_000_000, '2026-12-10', '2026-12-11'],
      '競売が先なので、仮登記の日の抵当権者として配当を受ける（債権の届出が要る）',
    ])
    expect(
      ask(22_000_000, 15_000_000, null, null)
        .steps.map(({ value }) => value)
        .slice(6),
    ).toEqual([...['なし', '払っていない', '清算期間の後に、清算金と引換えに所有権を取得できる']])
  })

  it.each([
    // value, petition, paid, kind and words of the one note, if any
    [22_000_000, '2026-12-10', null, 'caution', '17条'],
    [22_000_000, '2026-10-10', '2026-10-20', 'caution', '17条'],
    [22_000_000, null, null, 'caution', '11条'],
    [22_000_000, null, '2026-11-30', 'caution', '6条2項'],
    [22_000_000, '2026-12-10', '2026-11-30', 'doubt', '6条2項'],
  ] as const)('worth %i, petition %s, paid %s: a %s of %s', (value, petition, paid, kind, word) => {
    expect(ask(value, 15_000_000, petition, paid).notes).toEqual([{ kind, text: expect.stringContaining(word) }])
  })

  it('has no more to say where the settlement was paid after the period, or there is none', () => {
    expect(ask(22_000_000, 15_000_000, null, '2026-12-01').notes).toEqual([])
    expect(ask(15_000_000, 15_000_000, null, null).notes).toEqual([])
    expect(ask(15_000_000, 15_000_000, null, '2026-11-30').notes).toEqual([])
  })

  it.each([
    [{ noticeArrived: null }, 'noticeArrived'],
    [{ propertyValue: -1 }, 'propertyValue'],
    [{ claim: undefined }, 'claim'],
    [{ auctionPetition: '2026-13-01' }, 'auctionPetition'],
    [{ settlementPaid: undefined }, 'settlementPaid'],
  ])('refuses %j', (wrong, path) => {
    const good = {
      noticeArrived: '2026-09-30',
      propertyValue: 2,
      claim: 1,
      auctionPetition: null,
      settlementPaid: null,
    }
    expect(provisionalSecuritySettlement.evaluate(good)).toMatchObject({ value: { settlement: 1 } })
    expect(provisionalSecuritySettlement.evaluate({ ...good, ...wrong })).toMatchObject([{ path }])
  })
})
