import { ratio } from '#base/ratio.ts'
import { times } from '#base/yen.ts'
import { yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 民事執行法152条2項: a quarter may be seized. Practice halves it where the pay is still far off and may not come. */
const seizable = ratio(1, 4)
const uncertain = ratio(1, 8)

/** 退職金の評価. What the retirement pay counts for in bankruptcy and as 清算価値 while the debtor is still employed. */
export const bankruptcyRetirementValuation = rule({
  id: 'bankruptcy-retirement-valuation',
  title: '退職金の評価',
  citations: [cite('破産法', '34条'), cite('民事執行法', '152条2項')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    voluntaryResignationAmount: yenFact('いま自己都合で退職したときの退職金'),
    retirementImminent: yesNo('退職が決まっているか、間近である', { otherwise: false }),
  },
  answers: { value: '財産として評価する額' },
  find({ voluntaryResignationAmount, retirementImminent }) {
    return { value: times(voluntaryResignationAmount, retirementImminent ? seizable : uncertain, 'down') }
  },
  explain({ value }, { voluntaryResignationAmount, retirementImminent }) {
    return [
      step('いま自己都合で退職したときの退職金', voluntaryResignationAmount),
      step(
        retirementImminent
          ? '4分の1（退職が決まっているか間近。1円未満切捨て）'
          : '8分の1（退職の予定がない。1円未満切捨て）',
        value,
      ),
    ]
  },
  notes() {
    return [
      note(
        'practice',
        '8分の1・4分の1は、法律ではなく多くの裁判所の運用です。差押えができる4分の1を、受け取れるかどうか確かでない分だけ半分にしたものです。すでに受け取った退職金は、現金や預金として数えます。',
      ),
      note(
        'caution',
        '法律で差押えができない退職金（中小企業退職金共済など）は別の扱いです。制度の名前を確かめて、弁護士に伝えてください。',
      ),
    ]
  },
})
