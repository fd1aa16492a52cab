import { yen, zeroYen } from '#base/yen.ts'
import { countFact, oneOf } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 別表第一第1号(15): for each property 1,000 yen; for more than 20 in one request 20,000 yen in all. */
const perProperty = 1_000
const mostCounted = 20

/** 差押登記の抹消. What cancelling the registration of a seizure costs, and who pays it; the office or the court asks for it itself. */
export const seizureRegistrationRelease = rule({
  id: 'seizure-registration-release',
  title: '差押登記の抹消',
  citations: [
    cite('登録免許税法', '5条11号・別表第一第1号(15)'),
    cite('国税徴収法', '80条3項'),
    cite('民事執行法', '54条1項・2項'),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    kind: oneOf(['tax', 'court'], '差押えの種類（tax 滞納処分、court 取り下げられた競売）'),
    propertyCount: countFact('不動産の数（土地は筆、建物は個）', 'count', { from: 0, to: 10_000 }),
  },
  answers: { tax: '登録免許税の額', payer: '払う人' },
  find({ kind, propertyCount }) {
    if (kind === 'tax') return { tax: zeroYen, payer: null }
    return { tax: yen(perProperty * Math.min(propertyCount, mostCounted)), payer: 'seizing-creditor' as const }
  },
  explain({ tax, payer }, { propertyCount }) {
    const count = step('不動産の数', propertyCount, 'count')
    if (payer === null) {
      return [count, step('登録免許税の額（役所が嘱託する抹消は非課税）', tax)]
    }
    const reckoning = propertyCount > mostCounted ? `${mostCounted}個を超えるため定額` : '1個につき1,000円'
    return [
      count,
      step(`登録免許税の額（${reckoning}）`, tax),
      step('払う人', '差し押さえた債権者（抹消は裁判所書記官が嘱託する）'),
    ]
  },
  notes({ payer }) {
    if (payer === null) {
      return [note('caution', '抹消の嘱託は、差押えが解除されてからです。解除には役所との話合いが要ります。')]
    }
    return [
      note(
        'practice',
        '法律では差し押さえた債権者の負担ですが、取下げの話合いの中で、競売にかかった費用を売買代金から払うよう求められることがあります。',
      ),
    ]
  },
})
