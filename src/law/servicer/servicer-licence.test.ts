import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { servicerLicence } from './servicer-licence.ts'

const finding = (capital: number, lawyerDirector = true, gangFree = true) =>
  servicerLicence({ capital: yen(capital), lawyerDirector, gangFree })

describe('債権回収会社の許可要件', () => {
  it.each([
    // 5条: 500,000,000 yen, a lawyer among the directors, no gang; each condition alone missing, then in pairs
    [500_000_000, true, true, true],
    [499_999_999, true, true, false],
    [600_000_000, true, true, true],
    [500_000_000, false, true, false],
    [500_000_000, true, false, false],
    [500_000_000, false, false, false],
    [300_000_000, true, false, false],
    [300_000_000, false, true, false],
    [0, false, false, false],
  ] as const)('capital %i, lawyer %s, free of gangs %s: %s', (capital, lawyerDirector, gangFree, licensable) => {
    expect(finding(capital, lawyerDirector, gangFree).value).toEqual({ licensable })
  })

  it('tells its working and where to check the company', () => {
    const good = finding(500_000_000)
    expect(good.steps.map(({ value }) => value)).toEqual([500_000_000, 500_000_000, 'いる', 'ない', '満たす'])
    expect(good.notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('法務省の一覧'),
      expect.stringContaining('「認可」'),
    ])
    const bad = finding(1, false, false)
    expect(bad.steps.map(({ value }) => value)).toEqual([1, 500_000_000, 'いない', 'ある', '満たさない'])
    expect(bad.notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('法務省の一覧'),
      expect.stringContaining('33条'),
      expect.stringContaining('「認可」'),
    ])
    expect(bad.citations).toHaveLength(1)
  })

  it('tells what is wrong with the facts', () => {
    expect(servicerLicence.evaluate({ capital: -1, lawyerDirector: 'yes' })).toMatchObject([
      { path: 'capital' },
      { path: 'lawyerDirector' },
      { path: 'gangFree' },
    ])
  })
})
