import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { jhfMovingCost } from './jhf-moving-cost.ts'

const finding = (requested: number, approved: boolean) => jhfMovingCost({ requested: yen(requested), approved })

describe('引越費用の控除（機構）', () => {
  it.each([
    // asked, approved, allowed: by hand from the brokers' table
    [0, true, 0],
    [200_000, false, 0],
    [200_000, true, 200_000],
    [299_999, true, 299_999],
    [300_000, true, 300_000],
    [300_001, true, 300_000],
    [400_000, true, 300_000],
    [400_000, false, 0],
  ] as const)('%i asked (approved: %s): %i', (requested, approved, allowed) => {
    expect(finding(requested, approved).value).toEqual({ allowed })
  })

  it('tells its working, and that there is no right to it', () => {
    expect(finding(400_000, true).steps.map(({ value }) => value)).toEqual([400_000, 300_000, 300_000])
    expect(finding(400_000, false).steps.map(({ value }) => value)).toEqual([400_000, 0])
    expect(finding(400_000, true).notes).toMatchObject([
      { kind: 'practice', text: expect.stringContaining('権利ではありません') },
      { kind: 'practice', text: expect.stringMatching(/2023年.*2026年/) },
    ])
  })

  it.each([
    [{ requested: -1, approved: true }, 'requested'],
    [{ requested: 1 }, 'approved'],
  ])('refuses %j', (input, path) => {
    expect(jhfMovingCost.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
