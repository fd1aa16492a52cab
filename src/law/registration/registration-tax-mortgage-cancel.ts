import { add, type Yen, yen } from '#base/yen.ts'
import { countFact, listOf } from '#law/facts.ts'
import { step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 別表第一第1号(15): for each property 1,000 yen; for more than 20 in one application 20,000 yen in all. */
const perProperty = 1_000
const mostCounted = 20

/** 抵当権抹消の登録免許税. What the registry takes for cancelling mortgages; each creditor's is an application of its own. */
export const registrationTaxMortgageCancel = rule({
  id: 'registration-tax-mortgage-cancel',
  title: '抵当権抹消の登録免許税',
  citations: [cite('登録免許税法', '別表第一第1号(15)')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    propertiesPerApplication: listOf(
      countFact('不動産の数', 'count', { from: 1, to: 10_000 }),
      '申請（抵当権者）ごとの不動産の数（土地は筆、建物は個。所有権の敷地権は土地も数える）',
    ),
  },
  answers: { tax: '登録免許税の額' },
  find({ propertiesPerApplication }) {
    const each = propertiesPerApplication.map(ofApplication)
    return { tax: add(...each), each }
  },
  explain({ tax, each }, { propertiesPerApplication }) {
    const applications = each.map((amount, index) => {
      const count = propertiesPerApplication[index] ?? 0
      const reckoning = count > mostCounted ? `${mostCounted}個を超えるため定額` : '1個につき1,000円'
      return step(`${index + 1}件目の申請（不動産${count}個。${reckoning}）`, amount)
    })
    return [...applications, step('登録免許税の額', tax)]
  },
})

function ofApplication(properties: number): Yen {
  return yen(perProperty * Math.min(properties, mostCounted))
}
