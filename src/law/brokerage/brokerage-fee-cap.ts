import { percent, ratio } from '#base/ratio.ts'
import { progressive, type Scale } from '#base/scale.ts'
import { most, times, type Yen, yen } from '#base/yen.ts'
import { dayFact, oneOf, yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  /** 第七 (低廉な空家等): property up to this price, for these clients, may bear this fee, before tax. */
  readonly special: { readonly upTo: Yen; readonly fee: Yen; readonly sides: readonly string[]; readonly name: Regime }
}

type Regime = 'standard' | 'special-2018' | 'special-2024'

/** 第二, before consumption tax. */
const scale: Scale = [
  { upTo: yen(2_000_000), rate: percent('5') },
  { upTo: yen(4_000_000), rate: percent('4') },
  { upTo: null, rate: percent('3') },
]
/** 第一・第二: taxable brokers add 10 %; exempt ones pass on at most the 4 % that they themselves bear (第十一). */
const withTax = { taxable: ratio(110, 100), exempt: ratio(104, 100) }

/** 媒介報酬の上限. The most that a broker may take from one client to a sale, consumption tax included. */
export const brokerageFeeCap = rule({
  id: 'brokerage-fee-cap',
  title: '仲介手数料（媒介報酬）の上限額',
  citations: [cite('宅地建物取引業法', '46条'), cite('昭和45年建設省告示第1552号', '第二・第七・第十一')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    price: yenFact('売買代金（消費税抜き）'),
    mediationContractDate: dayFact('媒介契約を結んだ日'),
    side: oneOf(['seller', 'buyer'], '報酬を払う依頼者'),
    lowPriceAgreed: yesNo('低廉な空家等の特例を媒介契約のときに合意した', { otherwise: false }),
    agentTaxable: yesNo('媒介業者は消費税の課税事業者である', { otherwise: true }),
  },
  answers: { capIncTax: '報酬の上限（税込み）', regime: '上限を決めた規定' },
  decidedBy: 'mediationContractDate',
  versions: {
    '2019-10-01': {
      by: '消費税率10%に伴う改正',
      special: { upTo: yen(4_000_000), fee: yen(180_000), sides: ['seller'], name: 'special-2018' },
    },
    '2024-07-01': {
      by: '令和6年国土交通省告示第949号',
      special: { upTo: yen(8_000_000), fee: yen(300_000), sides: ['seller', 'buyer'], name: 'special-2024' },
    },
  },
  find({ price, side, lowPriceAgreed, agentTaxable }, { special }: Terms) {
    const tax = agentTaxable ? withTax.taxable : withTax.exempt
    const standard = progressive(price, scale, tax, 'down')
    const applies = lowPriceAgreed && price <= special.upTo && special.sides.includes(side)
    const capIncTax = applies ? most(standard, times(special.fee, tax, 'down')) : standard
    const regime: Regime = capIncTax > standard ? special.name : 'standard'
    return { capIncTax, regime, standard, applies }
  },
  explain({ standard, applies, capIncTax }, { price, agentTaxable }) {
    const ordinary = [
      step('売買代金（消費税抜き）', price),
      step(
        `第二による額（200万円まで5%、400万円まで4%、400万円を超える部分3%。${agentTaxable ? '消費税10%を加える' : '免税の業者は4%まで加えられる'}）`,
        standard,
      ),
    ]
    return applies ? [...ordinary, step('第七（低廉な空家等）による額との大きい方', capIncTax)] : ordinary
  },
  notes({ regime }) {
    if (regime !== 'special-2024') return []
    return [
      note(
        'doubt',
        '2024年の改正には経過措置がありません。改正の前に結んだ媒介契約には使えないと読み、契約（または更新）の日で版を決めています。',
      ),
    ]
  },
})
