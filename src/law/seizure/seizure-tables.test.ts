import { describe, expect, it } from 'vitest'
import { addDays, day, isDay } from '#base/day.ts'
import { assetDisclosure } from './asset-disclosure.table.ts'
import { collectionStart } from './collection-start.ts'
import { exemptClaims } from './exempt-claims.table.ts'
import { garnishmentRangeChange } from './garnishment-range-change.table.ts'
import { provisionalAttachment } from './provisional-attachment.table.ts'

const row = <R extends { readonly point: string }>(rows: readonly R[], point: string) =>
  rows.find((each) => each.point === point)

describe('差押範囲の変更', () => {
  it.each([
    ['給料のときの期限', 'wage'],
    ['預金のときの期限', 'deposit'],
  ] as const)('leaves, for %s, the weeks before the creditor may collect', (point, claimKind) => {
    const servedOnDebtor = day('2026-11-02')
    const { collectableFrom } = collectionStart({ servedOnDebtor, claimKind, includesMaintenance: false }).value
    const weeks = row(garnishmentRangeChange.rows, point)?.weeks ?? Number.NaN
    expect(addDays(servedOnDebtor, weeks * 7 + 1)).toBe(collectableFrom)
  })
})

describe('財産開示', () => {
  it('is punished with six months or 500,000 yen since the day after the administrative fine of 300,000 yen ended', () => {
    const now = row(assetDisclosure.rows, '従わないときの刑罰')
    const before = row(assetDisclosure.rows, '前の制裁')
    expect([now?.months, now?.yen, now?.from, before?.yen]).toEqual([6, 500_000, '2020-04-01', 300_000])
    expect(addDays(day(before?.until ?? ''), 1)).toBe(now?.from)
  })

  it('has days that exist, and bars a new one for three years', () => {
    for (const { from, until } of assetDisclosure.rows)
      for (const on of [from, until]) if (on !== null) expect(isDay(on)).toBe(true)
    expect(row(assetDisclosure.rows, '次の財産開示')?.years).toBe(3)
  })
})

describe('仮差押え', () => {
  it('costs the creditor 10 to 30 percent in security, and stays prescription for six months more', () => {
    const security = row(provisionalAttachment.rows, '担保')
    expect([security?.lowPercent, security?.highPercent]).toEqual([10, 30])
    expect(row(provisionalAttachment.rows, '起訴命令')?.weeks).toBe(2)
    expect(row(provisionalAttachment.rows, '時効')?.months).toBe(6)
  })
})

describe('差押禁止債権', () => {
  it('counts sixteen claims as wholly protected, and says that an account is not', () => {
    expect(exemptClaims.rows.filter(({ protection }) => protection === '全額')).toHaveLength(16)
    expect(exemptClaims.rows.find(({ claim }) => claim.startsWith('口座'))?.protection).toBe('なし')
  })
})
