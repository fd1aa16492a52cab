import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { rehabVote } from './rehab-vote.ts'

const finding = (creditors: number, opposing: number, totalAmount: number, opposingAmount: number) =>
  rehabVote({ creditors, opposing, totalAmount: yen(totalAmount), opposingAmount: yen(opposingAmount) })

const accepted = (creditors: number, opposing: number, total: number, against: number) =>
  finding(creditors, opposing, total, against).value.accepted

describe('再生計画案の決議', () => {
  it.each([
    // creditors, opposing, total, opposing amount: the first three printed in the reference
    [4, 2, 10_000_000, 3_000_000, false],
    [5, 2, 10_000_000, 5_000_000, true],
    [3, 1, 10_000_000, 5_010_000, false],
    // 230条6項 by hand: fewer than half in number, not more than half by amount
    [4, 1, 10_000_000, 5_000_000, true],
    [4, 1, 10_000_000, 5_000_001, false],
    [4, 1, 9_999_999, 5_000_000, false],
    [4, 1, 9_999_999, 4_999_999, true],
    [5, 3, 10_000_000, 1, false],
    [5, 2, 10_000_000, 1, true],
    [6, 3, 10_000_000, 0, false],
    [7, 3, 10_000_000, 0, true],
    [2, 1, 10_000_000, 1, false],
    [1, 0, 10_000_000, 0, true],
    [1, 1, 10_000_000, 10_000_000, false],
    [3, 0, 0, 0, true],
    [3, 3, 10, 10, false],
    [0, 0, 0, 0, false],
    // doubling would pass 2^53
    [3, 1, 9_007_199_254_740_991, 4_503_599_627_370_496, false],
    [3, 1, 9_007_199_254_740_991, 4_503_599_627_370_495, true],
  ] as const)('of %i creditors %i oppose, of %i yen %i: %s', (creditors, opposing, total, against, expected) => {
    expect(accepted(creditors, opposing, total, against)).toBe(expected)
  })

  it('follows 230条6項 as written, and never turns against the debtor with less opposition', () => {
    const creditors = fc.integer({ min: 1, max: 40 })
    const amount = fc.integer({ min: 1, max: 100_000_000 })
    fc.assert(
      fc.property(creditors, fc.nat(39), amount, fc.nat(100_000_000), (count, against, total, opposed) => {
        const opposing = against % (count + 1)
        const opposingAmount = opposed % (total + 1)
        const byText = 2n * BigInt(opposing) < BigInt(count) && 2n * BigInt(opposingAmount) <= BigInt(total)
        expect(accepted(count, opposing, total, opposingAmount)).toBe(byText)
        if (byText)
          expect(accepted(count, Math.max(0, opposing - 1), total, Math.max(0, opposingAmount - 1))).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover more opposition than there are creditors or claims', () => {
    expect(() => finding(3, 4, 10, 1)).toThrow(NotCovered)
    expect(() => finding(3, 1, 10, 11)).toThrow(NotCovered)
    expect(() => finding(3, 1, 10, 11)).toThrow('全体を超えています')
  })

  it('tells what is wrong with the facts', () => {
    expect(rehabVote.evaluate({ creditors: -1, opposing: 0.5, totalAmount: '1' })).toMatchObject([
      ...[{ path: 'creditors' }, { path: 'opposing' }, { path: 'totalAmount' }, { path: 'opposingAmount' }],
    ])
    expect(
      rehabVote.evaluate({ creditors: 100_001, opposing: 100_001, totalAmount: 1, opposingAmount: 1 }),
    ).toMatchObject([...[{ path: 'creditors' }, { path: 'opposing' }]])
  })

  it('tells its working and both tests', () => {
    expect(finding(5, 2, 10, 5).steps.map(({ value, unit }) => [value, unit])).toEqual([
      ...[[5, 'count'] as const, [2, 'count'] as const, ['半数に満たない', 'text'] as const],
      ...[[10, 'yen'] as const, [5, 'yen'] as const, ['2分の1以下', 'text'] as const],
      ['可決とみなされる', 'text'],
    ])
    const words = (opposing: number, against: number) => {
      const values = finding(4, opposing, 10, against).steps.map(({ value }) => value)
      return [values[2], values[5], values[6]]
    }
    expect(words(2, 5)).toEqual(['半数以上（否決）', '2分の1以下', '否決'])
    expect(words(1, 6)).toEqual(['半数に満たない', '2分の1を超える（否決）', '否決'])
  })

  it('tells that silence consents, and of the type without a vote', () => {
    const notes = (opposing: number) => finding(4, opposing, 10, 0).notes
    expect(notes(1).map(({ kind }) => kind)).toEqual(['caution', 'caution', 'practice'])
    expect(notes(1)[0]?.text).toContain('返事をしない')
    expect(notes(1)[1]?.text).not.toContain('弁護士')
    expect(notes(2)[1]?.text).toContain('弁護士')
  })
})
