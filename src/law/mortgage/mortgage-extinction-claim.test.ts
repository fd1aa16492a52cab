import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { mortgageExtinctionClaim } from './mortgage-extinction-claim.ts'

const ask = (requester: 'buyer' | 'debtor' | 'guarantor', received: string, seizure: string | null = null) =>
  mortgageExtinctionClaim({
    ...{ requester, receivedDate: day(received) },
    seizureEffective: seizure === null ? null : day(seizure),
  })

describe('抵当権消滅請求', () => {
  it.each([
    // who, received, seizure, last day to petition: two months from the day after, not moved
    ['buyer', '2026-11-20', null, '2027-01-20'],
    ['buyer', '2026-11-20', '2026-11-21', '2027-01-20'],
    ['buyer', '2026-11-20', '2026-11-20', null],
    ['buyer', '2026-11-20', '2026-11-19', null],
    ['debtor', '2026-11-20', null, null],
    ['guarantor', '2026-11-20', null, null],
    ['debtor', '2026-11-20', '2026-11-19', null],
    ['buyer', '2026-12-30', null, '2027-02-28'], // 12-31 has no February 31: the end of the month
    ['buyer', '2026-12-31', null, '2027-02-28'], // a Sunday
    ['buyer', '2027-02-28', null, '2027-04-30'], // March 1, so the eve of May 1
    ['buyer', '2199-12-31', null, '2200-02-28'],
  ] as const)('%s, papers of %s, seizure %s: until %s', (requester, received, seizure, petitionDeadline) => {
    expect(ask(requester, received, seizure).value).toMatchObject({
      allowed: petitionDeadline !== null,
      petitionDeadline,
    })
  })

  it('tells why, and the counting where it is open', () => {
    expect(ask('buyer', '2026-11-20').steps.map(({ value }) => value)).toEqual([
      ...['第三取得者（抵当権の付いた不動産を買うなどした人）', '2026-11-20', 'なし', 'はい', 'できる'],
      ...['2026-11-21', '2027-01-20'],
    ])
    expect(ask('buyer', '2026-11-20', '2026-11-20').steps.map(({ value }) => value)).toEqual([
      ...['第三取得者（抵当権の付いた不動産を買うなどした人）', '2026-11-20', '2026-11-20', 'いいえ', 'できない'],
    ])
    expect(ask('debtor', '2026-11-20').steps[0]?.value).toContain('380条')
    expect(
      ask('guarantor', '2026-11-20')
        .steps.map(({ value }) => value)
        .slice(3),
    ).toEqual(['はい', 'できない'])
  })

  it('says what silence means, and that the day is not moved', () => {
    expect(ask('buyer', '2026-11-20').notes.map(({ kind }) => kind)).toEqual(['caution', 'doubt', 'practice'])
    expect(ask('debtor', '2026-11-20').notes).toEqual([])
  })

  it.each([
    [{ requester: 'seller' }, 'requester'],
    [{ receivedDate: null }, 'receivedDate'],
    [{ seizureEffective: undefined }, 'seizureEffective'],
  ])('refuses %j', (wrong, path) => {
    const good = { requester: 'buyer', receivedDate: '2026-11-20', seizureEffective: null }
    expect(mortgageExtinctionClaim.evaluate({ ...good, ...wrong })).toMatchObject([{ path }])
  })
})
