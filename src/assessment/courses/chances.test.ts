import { describe, expect, it } from 'vitest'
import { wayContextFor } from '#assessment/way-context.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { chancesOf } from './chances.ts'
import { drawTableIds } from './course.ts'

function chances(fields: object = {}, today = '2026-11-21') {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return chancesOf(wayContextFor(parsed.matter, day(today)))
}

const home = (kind: string, more: object = {}) => ({
  properties: [{ id: 'home', kind, marketValue: { low: 18_000_000, typical: 20_000_000, high: 22_000_000 } }],
  ...more,
})
const at = (place: string) => ({ budget: { place } })
const ranges = (of: object) => ({ settings: { ranges: of } })

type Found = ReturnType<typeof chances>
const use = ({ used }: Found, id: string) => used.find((one) => one.id === id)
const ids = ({ used }: Found) => used.map(({ id }) => id)

describe('世の中のゆれ', () => {
  it('is that of the survey, in the units of a run', () => {
    expect(chances(home('house')).world).toEqual({
      marketValue: null,
      // 0.5 % a year, half of last year's deviation kept
      ...{ meanGrowth: 500, persistence: 50_000 },
      // a tenth of 4,294,967,296
      recession: { odds: 429_496_730, months: 24, growth: -8_000, timeFactor: 140_000, bidFactor: 90_000 },
      cut: { atOnce: 3_000, perMonth: 800, least: 70_000, most: 102_000 },
      overpricing: { perPercent: 6_000, most: 300_000 },
      rounds: { leastBid: 80_000, failedFactor: 90_000, months: 4, most: 3 },
    })
    expect(chances(home('condominium')).world.meanGrowth).toBe(1_500)
  })

  it('scatters what is new in a year so that all years together scatter by 5 percent', () => {
    // 5 % × √(1 − 0.5²) = 4.3301 %: at the printed quantiles 1.2816 and 0.6745 of the normal.
    const table = chances(home('house')).tables['price-growth']
    expect(table[128]).toBe(0)
    expect(Math.abs((table[192] ?? 0) - 0.6745 * 4_330.1)).toBeLessThan(2)
    expect(Math.abs((table[64] ?? 0) + 0.6745 * 4_330.1)).toBeLessThan(2)
    // A tenth lies beyond, between the cells 230 and 231.
    expect(table[230]).toBeLessThan(1.2816 * 4_330.1)
    expect(table[231]).toBeGreaterThan(1.2816 * 4_330.1)
  })
})

describe('引く表', () => {
  it.each([
    ['a home', home('house')],
    ['no home', {}],
    [
      'figures at their ends',
      home('house', ranges({ 'bid-elsewhere': { factor: 8.9 }, 'sale-value-house': { centre: 8.9, spread: 3 } })),
    ],
    [
      'months at their ends',
      home(
        'house',
        ranges({ 'petition-to-opening': { centre: 600, spread: 3 }, 'months-to-sell-elsewhere': { factor: 8.9 } }),
      ),
    ],
  ])('are whole numbers that ascend and stay within what a run can bear, with %s', (_, fields) => {
    const { tables } = chances(fields)
    for (const id of drawTableIds) {
      const table = tables[id]
      expect(table, id).toHaveLength(257)
      expect(table.every(Number.isInteger), id).toBe(true)
      expect(
        table.every((value, index) => value >= (table[index - 1] ?? value)),
        id,
      ).toBe(true)
      expect(Math.max(...table), id).toBeLessThanOrEqual(890_000)
      if (id.startsWith('months') || id.includes('-to-')) expect(Math.max(...table), id).toBeLessThanOrEqual(60_000)
      if (id !== 'price-growth' && id !== 'price-cut-noise') expect(Math.min(...table), id).toBeGreaterThanOrEqual(0)
    }
  })

  it('have their middles and ends where the survey has them', () => {
    const { tables } = chances(home('house'))
    expect(tables['months-to-sell'][128]).toBe(470)
    expect(tables.bid[128]).toBe(115_000)
    expect(tables['sale-value'][128]).toBe(100_000)
    expect([tables['months-before-listing'][0], tables['months-before-listing'][256]]).toEqual([50, 150])
    expect([tables['standard-price'][0], tables['standard-price'][128], tables['standard-price'][256]]).toEqual([
      ...[50_000, 65_000, 80_000],
    ])
    expect([tables['base-price-fall'][0], tables['base-price-fall'][256]]).toEqual([20_000, 30_000])
    expect([tables['leaseback-yield'][0], tables['leaseback-yield'][256]]).toEqual([6_000, 13_000])
    // Pay falls by 20 to 5 percent.
    expect([tables['pay-cut'][0], tables['pay-cut'][256]]).toEqual([80_000, 95_000])
    expect([tables['new-pay'][0], tables['new-pay'][100], tables['new-pay'][256]]).toEqual([60_000, 100_000, 120_000])
    expect([tables['months-of-illness'][0], tables['months-of-illness'][256]]).toEqual([100, 1_800])
  })

  it.each([
    // kind, place, months to sell, bids: medians of the rows
    ['condominium', '東京都', 250, 145_000],
    ['house', '東京都', 360, 180_000],
    ['land', '東京都', 470, 180_000],
    ['condominium', '大阪府', 250, 140_000],
    ['house', '名古屋市', 360, 140_000],
    ['condominium', '愛知県', 470, 115_000],
    ['house', '沖縄県', 470, 115_000],
  ] as const)('of a %s in %s have the rows of that kind and place', (kind, place, months, bid) => {
    const { tables } = chances(home(kind, at(place)))
    expect([tables['months-to-sell'][128], tables.bid[128]]).toEqual([months, bid])
  })

  it('go by the court of the address where the municipality is not told, and by the cautious rows where neither is', () => {
    const tokyo = chances(home('condominium', { budget: { court: 'tokyo' } }))
    expect(tokyo.tables.bid[128]).toBe(145_000)
    expect(tokyo.notes.join()).toContain('「東京」の数を使いました')
    // Whoever lives outside the city goes to the same court.
    expect(chances(home('house', { budget: { court: 'nagoya', place: '愛知県' } })).tables.bid[128]).toBe(115_000)
    expect(chances(home('house', { budget: { court: 'other' } })).tables.bid[128]).toBe(115_000)
    const unknown = chances(home('condominium'))
    expect(unknown.tables.bid[128]).toBe(115_000)
    expect(unknown.notes.join()).toContain('家のある場所が分からないため')
  })

  it('scatter the price by the kind of home', () => {
    // 0.6745 deviations: e^(0.06745), e^(0.1012), e^(0.1349)
    const quarter = (kind: string) => chances(home(kind)).tables['sale-value'][192] ?? 0
    expect(Math.abs(quarter('condominium') - 106_977)).toBeLessThan(5)
    expect(Math.abs(quarter('house') - 110_647)).toBeLessThan(5)
    expect(Math.abs(quarter('land') - 114_442)).toBeLessThan(5)
    expect(quarter('other')).toBe(quarter('land'))
  })
})

describe('ほかの数', () => {
  it('are those of the survey and of ours', () => {
    expect(chances(home('house'))).toMatchObject({
      // one half and three tenths of 4,294,967,296
      ...{ accepted: 2_147_483_648, notRenewed: 1_288_490_189, leaseMonths: 24, savedShare: 50_000 },
      ...{ toSeizure: 6, mostMissed: 3, brokenAfter: 2 },
    })
  })

  it('let the agency wait for six missed instalments', () => {
    const loan = (kind: string) => ({
      loans: [{ id: 'loan', lender: { kind }, debtor: 'self' }],
      people: [{ id: 'self' }],
    })
    expect(chances(home('house', loan('flat35-purchase'))).mostMissed).toBe(6)
    expect(chances(home('house', loan('bank'))).mostMissed).toBe(3)
  })
})

describe('使った想定', () => {
  it('tell their numbers in words, their source and its day', () => {
    const found = chances(home('house'))
    expect(use(found, 'months-to-sell-elsewhere')).toEqual({
      id: 'months-to-sell-elsewhere',
      title: '売り出しから契約まで（ほかの場所）',
      words: 'ふつう4.7か月、10回に1回は1.6か月より短く、10回に1回は14か月より長い',
      from: 'market',
      source: '資料「売れるまでの月数（想定）」（market-time-to-sell-assumptions）：ほかの場所の一戸建て・マンション',
      checked: '2026-11-21',
      period: '2011〜2025年',
    })
    expect(use(found, 'bid-elsewhere')?.words).toBe(
      'まん中は1.15、10回に1回は0.69より小さく、10回に1回は1.92より大きい',
    )
    expect(use(found, 'recession')).toMatchObject({ words: '10%', from: 'ninbai', period: null })
    expect(use(found, 'consent')?.words).toBe('65%（実測ではありません）')
    expect(use(found, 'recession-growth')?.words).toBe('−8%／年')
    expect(use(found, 'price-cut-limits')?.words).toBe('0.7〜1.02の間に収めます')
    expect(use(found, 'months-to-closing')?.words).toBe('1〜2か月の間の、どこも同じ見込み')
    expect(use(found, 'standard-price')?.words).toBe('0.5〜0.8、いちばん多いのは0.65')
    // LN(8, 0.3): 8·e^(∓0.38448) = 5.446 and 11.751
    expect(use(found, 'petition-to-opening')?.words).toBe(
      'ふつう8か月、10回に1回は5.4か月より短く、10回に1回は11.8か月より長い',
    )
  })

  it('are each named once, and only where they are used', () => {
    const house = chances(home('house'))
    expect(new Set(ids(house)).size).toBe(house.used.length)
    expect(ids(house)).not.toContain('sale-value-condominium')
    expect(ids(house)).not.toContain('job-loss')
    const none = chances({})
    for (const id of ids(none)) expect(id).not.toMatch(/^(price|sale|bid|consent|lease|petition|standard)/)
    expect(ids(none)).toContain('lump-sum')
  })

  it('are the matter’s own where it names them, and say what the default rests on', () => {
    const found = chances(home('house', ranges({ 'petition-to-opening': { centre: 10 }, recession: { fixed: 0.25 } })))
    // 10·e^(∓0.38448) = 6.808 and 14.689: the spread stays.
    expect(use(found, 'petition-to-opening')).toMatchObject({
      words: 'ふつう10か月、10回に1回は6.8か月より短く、10回に1回は14.7か月より長い',
      ...{ from: 'matter', checked: null, period: null },
    })
    expect(use(found, 'petition-to-opening')?.source).toContain('market-auction-adjustments')
    expect(found.world.recession.odds).toBe(1_073_741_824)
    expect(found.tables['petition-to-opening'][128]).toBe(1_000)
  })

  it('stay as they are but for a factor, where they are rows', () => {
    const found = chances(
      home('house', ranges({ 'bid-elsewhere': { factor: 1.2 }, 'months-to-sell-elsewhere': { factor: 2 } })),
    )
    expect(found.tables.bid[128]).toBe(138_000)
    expect(found.tables['months-to-sell'][128]).toBe(940)
    expect(use(found, 'bid-elsewhere')).toMatchObject({ from: 'matter' })
  })

  it('keep the default and say so where a figure does not fit the others', () => {
    // Low alone, above the default of the centre, 0.65.
    const found = chances(home('house', ranges({ 'standard-price': { low: 0.7 } })))
    expect(found.tables['standard-price'][0]).toBe(50_000)
    expect(use(found, 'standard-price')?.from).toBe('market')
    expect(found.notes.join()).toContain('設定の「売却基準価額 ÷ 市場の価格」は')
    expect(chances(home('house', ranges({ 'standard-price': { low: 0.65 } }))).tables['standard-price'][0]).toBe(65_000)
  })

  it('promise nothing', () => {
    const { notes, used, refusal } = chances(home('land'))
    const all = [...notes, ...used.map(({ words, title, source }) => `${words}${title}${source}`), refusal.words].join()
    expect(all).not.toMatch(/必ず|確実|おすすめ/)
  })
})
