import * as z from 'zod/mini'
import type { Day } from '#base/day.ts'
import { add, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { brokerageFeeCap } from '#law/brokerage/brokerage-fee-cap.ts'
import { dayFact, yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 成り立つ最低価格. The least price of a voluntary sale from which the first mortgagee receives what it asks for, brokerage at its legal cap. */
export const allocationLeastPrice = rule({
  id: 'allocation-least-price',
  title: '配分表が成り立つ最低の売買価格',
  citations: [
    cite('売買代金配分表（実務）', ''),
    cite('宅地建物取引業法', '46条'),
    cite('昭和45年建設省告示第1552号', '第二・第七'),
  ],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    mediationContractDate: dayFact('媒介契約を結んだ日'),
    lowPriceAgreed: yesNo('低廉な空家等の特例を媒介契約のときに合意した', { otherwise: false }),
    fixedDeductions: yenFact('価格で変わらない控除の合計'),
    juniors: yenFact('後順位に払う担保解除料の合計'),
    requiredRemit: yenFact('第1順位の抵当権者が求める額'),
    priceStep: priceStepFact(),
  },
  answers: {
    price: '最低の売買価格',
    brokerage: 'その価格での仲介手数料の上限',
    remit: '第1順位の抵当権者が受け取る額',
  },
  find(facts) {
    const { fixedDeductions, juniors, requiredRemit, priceStep } = facts
    const withoutBrokerage = add(fixedDeductions, juniors, requiredRemit)
    // The fee never falls as the price rises. So a price that must at least cover the fee of a lower one climbs to the
    // least price that covers its own, and cannot pass it.
    let price = zeroYen
    let brokerage = feeAt(price, facts)
    while (price < add(withoutBrokerage, brokerage)) {
      price = roundedUp(add(withoutBrokerage, brokerage), priceStep)
      brokerage = feeAt(price, facts)
    }
    return { price, brokerage, remit: subtract(price, brokerage, fixedDeductions, juniors), withoutBrokerage }
  },
  explain({ price, brokerage, remit, withoutBrokerage }, { fixedDeductions, juniors, requiredRemit, priceStep }) {
    return [
      step('価格で変わらない控除の合計', fixedDeductions),
      step('後順位に払う担保解除料の合計', juniors),
      step('第1順位の抵当権者が求める額', requiredRemit),
      step('仲介手数料を除いた合計', withoutBrokerage),
      step('価格の刻み', priceStep),
      step('最低の売買価格（この合計と仲介手数料をまかなう、いちばん低い価格）', price),
      step('その価格での仲介手数料の上限（税込み）', brokerage),
      step('第1順位の抵当権者が受け取る額', remit),
    ]
  },
  notes() {
    return [
      note(
        'practice',
        '仲介手数料は上限額で計算しています。何を控除できるかと、第1順位の抵当権者がいくらで応じるかは、債権者との話合いで決まります。',
      ),
      note(
        'caution',
        '価格で変わる控除（売買代金の何%という組入金、区分で変わる印紙代など）は、この計算に入れられません。あるときは、出た価格で配分表を作り直して確かめてください。',
      ),
    ]
  },
  from({ price }, facts) {
    return [brokerageFeeCap(brokerageFacts(price, facts))]
  },
})

interface Mediation {
  readonly mediationContractDate: Day
  readonly lowPriceAgreed: boolean
}

function brokerageFacts(price: Yen, { mediationContractDate, lowPriceAgreed }: Mediation) {
  return { price, mediationContractDate, side: 'seller', lowPriceAgreed, agentTaxable: true } as const
}

function feeAt(price: Yen, mediation: Mediation): Yen {
  return brokerageFeeCap.value(brokerageFacts(price, mediation)).capIncTax
}

/** The least multiple of `unit` that is not below the amount. */
function roundedUp(amount: Yen, unit: Yen): Yen {
  const over = amount % unit
  return over === 0 ? amount : yen(amount - over + unit)
}

/** Above 0: there are no multiples of 0. */
function priceStepFact() {
  const fact = yenFact('価格の刻み', { otherwise: yen(1) })
  return { ...fact, schema: fact.schema.check(z.gte(1)) }
}
