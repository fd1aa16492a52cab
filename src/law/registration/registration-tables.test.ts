import { describe, expect, it } from 'vitest'
import { judicialScrivenerFeeRange } from './judicial-scrivener-fee-range.table.ts'

describe('司法書士報酬の相場', () => {
  it('has ranges whose low is not above their high', () => {
    for (const { work, lowYen, highYen } of judicialScrivenerFeeRange.rows)
      expect(lowYen, work).toBeLessThanOrEqual(highYen)
  })

  it.each([
    ['抵当権の抹消登記（1件）', 10_000, 30_000],
    ['抵当権の抹消登記（任意売却の解説記事の額）', 20_000, 50_000],
    ['住所の変更登記', 10_000, 15_000],
    ['込み入った決済への立会い、または本人確認情報の作成', 50_000, 100_000],
    ['住宅金融支援機構が売買代金から引くのを認める額', 10_000, 10_000],
  ])('%s: %i to %i yen', (work, lowYen, highYen) => {
    expect(judicialScrivenerFeeRange.rows.find((row) => row.work === work)).toMatchObject({ lowYen, highYen })
  })
})
