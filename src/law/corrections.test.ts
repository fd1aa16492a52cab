import { describe, expect, it } from 'vitest'
import { correctionSections, corrections } from './corrections.table.ts'
import { correctionsFor } from './corrections.ts'
import { rules } from './rules.ts'
import { settings } from './settings.ts'
import { tables } from './tables.ts'

describe('the corrections', () => {
  it('name only rules, tables and settings that there are, each once', () => {
    const registered = new Set([...[...rules, ...tables].map(({ id }) => id), ...Object.keys(settings)])
    for (const { said, rules: ids } of corrections) {
      expect(ids.length, said).toBeGreaterThan(0)
      expect(new Set(ids).size, said).toBe(ids.length)
      expect(
        ids.filter((id) => !registered.has(id)),
        said,
      ).toEqual([])
    }
  })

  it('say each thing once, as words that stand in quotation marks and before a full stop', () => {
    expect(new Set(corrections.map(({ said }) => said)).size).toBe(corrections.length)
    for (const { said, actually } of corrections) {
      expect(said).not.toMatch(/[「」。|\n]/)
      expect(actually).toMatch(/[ぁ-ん]/)
      expect(actually).not.toMatch(/。$|[|\n]|必ず/)
    }
  })

  it('stand section by section', () => {
    const sections = [...new Set(corrections.map(({ where }) => where))]
    expect(sections).toEqual(Object.keys(correctionSections))
    const places = corrections.map(({ where }) => sections.indexOf(where))
    expect(places).toEqual(places.toSorted((x, y) => x - y))
  })
})

describe('the corrections of a rule', () => {
  it('are all that name it, in the order of the page', () => {
    expect(correctionsFor('auction-price-estimate').map(({ said }) => said)).toEqual(['競売の価格は市場の50〜70%'])
    expect(correctionsFor('wage-garnishment').map(({ said }) => said)).toEqual([
      '差し押さえられるのは給料の4分の1か、場合によってはそれ以上',
      '差し押さえられる割合は家族構成で裁判所が決める',
      '差押えを防ぐ手段はない',
    ])
  })

  it('are found by the id of a table and of a setting as well', () => {
    expect(correctionsFor('auction-statistics')).toHaveLength(1)
    expect(correctionsFor('auctionPricePercent')).toEqual(correctionsFor('auction-price-estimate'))
  })

  it.each(['stamp-duty-sale-contract', 'no-such-rule', '', '__proto__'])('are none for %j', (id) => {
    expect(correctionsFor(id)).toEqual([])
  })
})

// What the project's comparison of published articles and cases with law and practice names as wrong, by the rule at which it counts.
describe('every mistake that was named', () => {
  it.each([
    // the published articles on sale and auction
    ['auction-withdrawal', /開札の2日前/],
    ['consent-matrix', /代位弁済の後でないと/],
    ['auction-price-estimate', /50〜70%/],
    ['auction-statistics', /1割もない/],
    ['residual-instalment-practice', /一括で払う/],
    ['jhf-moving-cost', /引越費用/],
    ['jhf-deduction-sheet', /印紙代と司法書士/],
    ['consent-matrix', /連帯保証人の同意/],
    ['brokerage-contract-term', /専任/],
    ['arrears-timeline', /近所/],
    ['arrears-timeline', /催告書が届いてから3〜6か月/],
    // the published articles on debts
    ['servicer-licence', /認可/],
    ['rehab-minimum-repayment', /5分の1から10分の1/],
    ['wage-garnishment', /4分の1か、場合によっては/],
    ['prescription-renewal', /1円でも払うか/],
    ['prescription-start', /最後の返済から5〜10年/],
    ['garnishment-range-change', /差押えを防ぐ手段/],
    ['prescription-judgment', /10年延びる/],
    ['movable-exemption', /家財道具や車/],
    ['credit-information-retention', /約5年で消える/],
    ['credit-information-retention', /3回以上滞納/],
    ['who-may-negotiate', /行政書士/],
    ['assignment-notice', /もう譲渡されない/],
    ['servicer-licence', /77社/],
    ['jhf-no-haircut', /決して減らさない/],
    // the published cases
    ['tax-vs-mortgage-priority', /税金は抵当権より先/],
    ['condo-fee-lien-rank', /1年分だけ/],
    ['jhf-hanko-fee-cap', /ハンコ代に決まりはない/],
    ['allocation-table', /残債は500万円/],
    ['settlement-market', /すべて免除/],
    ['bankruptcy-retirement-valuation', /全額が財産/],
    ['bankruptcy-retirement-valuation', /946,113円/],
    ['rehab-minimum-repayment', /どれも100万円/],
    ['rehab-minimum-repayment', /1,000万円が100万円/],
    ['rehab-minimum-repayment', /300万円なら5分の1/],
    ['bankruptcy-free-assets', /現金100万円まで/],
    ['voluntary-arrangement', /8万3,333万円/],
    ['wage-garnishment', /家族構成/],
    ['payment-allocation', /養育費から払ったこと/],
    ['prescription-period', /改正の前後とも5年/],
    ['prescription-period', /労働金庫の時効は10年/],
    ['arrears-timeline', /銀行から競売の通知/],
    ['arrears-timeline', /15〜30日/],
    ['arrears-timeline', /18〜24か月/],
    ['court-period-calc', /3か月足らず/],
    ['delay-damages-daycount', /12,329円/],
    ['loan-annuity-payment', /145,000円/],
    ['lawsuit-timeline', /答弁書/],
    ['rehab-housing-clause', /個人再生は使えない/],
    ['delivery-order-window', /立退きの裁判/],
    ['price-payment-deadline', /8月31日/],
    ['joint-guarantor', /本人が払えないとき/],
  ])('stands with %s: %s', (id, words) => {
    expect(correctionsFor(id).filter(({ said }) => words.test(said))).toHaveLength(1)
  })
})
