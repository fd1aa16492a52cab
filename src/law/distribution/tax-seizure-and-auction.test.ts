import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { taxSeizureAndAuction } from './tax-seizure-and-auction.ts'

type Flag = 'released' | 'court-goes-on' | 'office-goes-on'

const ask = (tax: string | null, auction: string, flags: readonly Flag[] = []) =>
  taxSeizureAndAuction({
    taxSeizureRegistered: tax === null ? null : day(tax),
    auctionSeizureRegistered: day(auction),
    taxSeizureReleased: flags.includes('released'),
    continuationDecision: flags.includes('court-goes-on'),
    taxContinuationApproved: flags.includes('office-goes-on'),
  })

describe('滞納処分と競売の先後', () => {
  it.each([
    // registration of the tax seizure and of the auction, decisions, may the court go on, may the office
    ['2026-04-09', '2026-04-10', [], false, true],
    ['2026-04-09', '2026-04-10', ['court-goes-on'], true, false],
    ['2026-04-09', '2026-04-10', ['office-goes-on'], false, true],
    ['2026-04-09', '2026-04-10', ['court-goes-on', 'office-goes-on'], true, false],
    ['2026-04-09', '2026-04-10', ['released'], true, false],
    ['2026-04-11', '2026-04-10', [], true, false],
    ['2026-04-11', '2026-04-10', ['court-goes-on'], true, false],
    ['2026-04-11', '2026-04-10', ['office-goes-on'], false, true],
    ['2026-04-11', '2026-04-10', ['released', 'office-goes-on'], true, false],
    [null, '2026-04-10', [], true, false],
    [null, '2026-04-10', ['office-goes-on'], true, false],
  ] as const)('tax %s, auction %s, %j: court %s, office %s', (tax, auction, flags, courtMayProceed, taxMayProceed) => {
    expect(ask(tax, auction, flags).value).toMatchObject({ courtMayProceed, taxMayProceed })
  })

  it('does not cover two registrations of one day, released or not', () => {
    expect(() => ask('2026-04-10', '2026-04-10')).toThrow(NotCovered)
    expect(() => ask('2026-04-10', '2026-04-10', ['released'])).toThrow('受付番号')
  })

  it('tells who leads', () => {
    const values = (...given: Parameters<typeof ask>) => ask(...given).steps.map(({ value }) => value)
    expect(values('2026-04-09', '2026-04-10')).toEqual([
      ...['2026-04-09', '2026-04-10', '滞納処分（登記が先）', '待つ', '進められる'],
    ])
    expect(values('2026-04-11', '2026-04-10')).toEqual([
      ...['2026-04-11', '2026-04-10', '競売（登記が先）', '進められる', '進められない'],
    ])
    expect(values(null, '2026-04-10').slice(0, 3)).toEqual(['なし', '2026-04-10', '滞納処分の差押えがないので、競売'])
    expect(values('2026-04-09', '2026-04-10', ['released'])[2]).toBe('滞納処分の差押えがないので、競売')
  })

  it('says that the order of payment is another question, while a tax seizure stands', () => {
    const texts = (...given: Parameters<typeof ask>) => ask(...given).notes.map(({ text }) => text)
    expect(texts('2026-04-09', '2026-04-10')).toEqual([
      expect.stringContaining('順位は変わりません'),
      expect.stringContaining('参加差押え'),
    ])
    expect(texts('2026-04-09', '2026-04-10', ['released'])).toEqual([])
    expect(texts(null, '2026-04-10')).toEqual([])
  })

  it('takes decisions that are left out as not made, and tells what is wrong with the rest', () => {
    const good = { taxSeizureRegistered: '2026-04-09', auctionSeizureRegistered: '2026-04-10' }
    expect(taxSeizureAndAuction.evaluate(good)).toMatchObject({
      value: { courtMayProceed: false, taxMayProceed: true },
    })
    expect(taxSeizureAndAuction.evaluate({ ...good, taxSeizureRegistered: '2026-04-11' })).toMatchObject({
      value: { courtMayProceed: true, taxMayProceed: false },
    })
    expect(taxSeizureAndAuction.evaluate({ ...good, taxSeizureRegistered: undefined })).toMatchObject([
      { path: 'taxSeizureRegistered' },
    ])
    expect(taxSeizureAndAuction.evaluate({ ...good, auctionSeizureRegistered: null })).toMatchObject([
      { path: 'auctionSeizureRegistered' },
    ])
    expect(taxSeizureAndAuction.evaluate({ ...good, continuationDecision: 'no' })).toMatchObject([
      { path: 'continuationDecision' },
    ])
  })
})
