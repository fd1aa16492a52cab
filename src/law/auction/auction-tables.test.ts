import { describe, expect, it } from 'vitest'
import { isDay } from '#base/day.ts'
import { arrearsTimeline } from './arrears-timeline.table.ts'
import { arrearsTimelineTable } from './arrears-timeline-reference.table.ts'
import { auctionCostBurden } from './auction-cost-burden.table.ts'
import { auctionDistributionOrder } from './auction-distribution-order.table.ts'
import { auctionStatistics } from './auction-statistics.table.ts'

const { rows } = auctionStatistics

const counted = (figure: string, from: string) =>
  rows.find((row) => row.figure === figure && row.from === from)?.count ?? Number.NaN

describe('競売の統計', () => {
  it('has periods that exist and end after they begin', () => {
    for (const { figure, from, until } of rows) {
      expect(isDay(from), figure).toBe(true)
      expect(isDay(until), figure).toBe(true)
      expect(from < until, figure).toBe(true)
    }
  })

  it('has a figure in every row, lows not above highs, shares within a hundred', () => {
    for (const { figure, count, lowPercent, highPercent, ratio } of rows) {
      expect(count ?? lowPercent ?? highPercent ?? ratio, figure).not.toBeNull()
      expect(lowPercent ?? 0, figure).toBeLessThanOrEqual(highPercent ?? 100)
      expect(highPercent ?? 0, figure).toBeLessThanOrEqual(100)
    }
  })

  it('names no page that is not among its sources', () => {
    for (const { source } of rows) expect(auctionStatistics.sources).toContain(source)
  })

  it('counts 12,382 homes of 2025 offered 17,684 times, 1.43 times each', () => {
    const homes = counted('競売に出された物件の数', '2025-01-01')
    const offers = counted('競売に出された物件の数（再度の売却を含む）', '2025-01-01')
    expect([homes, offers]).toEqual([12_382, 17_684])
    expect((offers / homes).toFixed(2)).toBe('1.43')
    expect(Math.round(((offers - homes) / offers) * 10)).toBe(3)
  })

  it('shares the homes of 2025 out to a hundred', () => {
    const shares = rows.filter(({ figure }) => figure.startsWith('競売に出された物件の割合'))
    expect(shares.map(({ lowPercent }) => lowPercent)).toEqual([70, 20, 10])
  })

  it('has 22.5 % of the mortgage auctions of 2015 withdrawn and 73 % completed', () => {
    const all = counted('終わった担保不動産競売の数：全部', '2015-01-01')
    const withdrawn = counted('終わった担保不動産競売の数：取下げ', '2015-01-01')
    const completed = counted('終わった担保不動産競売の数：売却などで完了', '2015-01-01')
    expect(((withdrawn / all) * 100).toFixed(1)).toBe('22.5')
    expect(((completed / all) * 100).toFixed(0)).toBe('73')
    expect(withdrawn + completed).toBeLessThan(all)
  })
})

describe('競売費用の負担', () => {
  it('puts the costs asked for after a withdrawal at 500,000 to 1,000,000 yen', () => {
    expect(auctionCostBurden.rows.find(({ point }) => point === '取り下げたとき')).toMatchObject({
      lowYen: 500_000,
      highYen: 1_000_000,
      attested: '未確認',
    })
  })
})

describe('配当の順位', () => {
  it('goes from the costs to the owner in five ranks', () => {
    const ranked = auctionDistributionOrder.rows.flatMap(({ order, point }) => (order === null ? [] : [[order, point]]))
    expect(ranked.map(([order]) => order)).toEqual([1, 2, 3, 4, 5])
    expect([ranked[0]?.[1], ranked[4]?.[1]]).toEqual(['執行費用', '所有者'])
  })
})

describe('滞納から明渡しまでの日程の資料', () => {
  it('has a row for every step of the road', () => {
    expect(arrearsTimelineTable.rows.map(({ step }) => step)).toEqual(arrearsTimeline.map(({ title }) => title))
  })

  it.each([
    ['催告書（さいこくしょ）が届く', '最初の滞納', '2か月', '2か月と15日', '3か月'],
    ['期限の利益の喪失（一括で請求される）', '最初の滞納', '3か月', '5か月', '12か月'],
    ['開札', '入札の始まり', '8日', '15日', '1か月と7日'],
    ['強制的な明渡し（断行）', '引渡命令', '1か月', '1か月と21日', '3か月'],
  ])('%s: after %s %s, %s, %s', (step, after, least, usual, most) => {
    expect(arrearsTimelineTable.rows.find((row) => row.step === step)).toMatchObject({ after, least, usual, most })
  })

  it('agrees with the 4, 8 and 12 months from the decision to the opening', () => {
    const days = (bound: 'least' | 'usual' | 'most') =>
      arrearsTimeline
        .filter(({ step }) => ['inspection', 'bid-notice', 'bid-start', 'bid-opening'].includes(step))
        .reduce((sum, row) => sum + row[bound].months * 30 + row[bound].days, 0)
    expect([days('least'), days('usual'), days('most')]).toEqual([128, 240, 337])
  })

  it('counts some twenty months from the first missed payment to the eviction by the usual lengths', () => {
    const aside = ['demand', 'claim-deadline-notice', 'distribution']
    const days = arrearsTimeline
      .filter(({ step }) => !aside.includes(step))
      .reduce((sum, { usual }) => sum + usual.months * 30 + usual.days, 0)
    expect(Math.round(days / 30)).toBe(21)
  })
})
