import { describe, expect, it } from 'vitest'
import { arrearsTimeline } from './auction/arrears-timeline.table.ts'
import { failedRounds } from './auction/failed-rounds.table.ts'
import { objectionPeriods } from './court/objection-periods.table.ts'
import { afterSaleTimeline } from './debt/after-sale-timeline.table.ts'
import { rules } from './rules.ts'
import { cite } from './sources.ts'
import { publicSaleTimeline } from './tax/public-sale-timeline.table.ts'

const roads = [...arrearsTimeline, ...failedRounds, ...publicSaleTimeline, ...afterSaleTimeline]
const all = [...rules, ...roads, ...objectionPeriods].flatMap(({ citations }) => citations)

describe('根拠', () => {
  it('names the law, the article and a page to open', () => {
    expect(cite('民法', '140条・143条')).toEqual({
      law: '民法',
      article: '140条・143条',
      url: 'https://laws.e-gov.go.jp/law/129AC0000000089',
    })
  })

  it('stands at every rule', () => {
    for (const { id, citations } of rules) expect(citations.length, id).toBeGreaterThan(0)
  })

  it('can be opened, whichever it is', () => {
    expect(all.length).toBeGreaterThan(40)
    for (const { law, url } of all) {
      expect(URL.canParse(url), law).toBe(true)
      expect(['https:', 'http:'], law).toContain(new URL(url).protocol)
    }
  })

  it('is for one law one page, which at e-Gov goes by the number of the law', () => {
    const pages = new Map(all.map(({ law, url }) => [law, url]))
    for (const { law, url } of all) expect(url).toBe(pages.get(law))
    for (const url of pages.values()) {
      if (url.includes('e-gov'))
        expect(url).toMatch(/^https:\/\/laws\.e-gov\.go\.jp\/law\/[1-5]\d{2}((AC\d|CO0)0{6}\d{3}|M\d{11})$/)
    }
  })
})
