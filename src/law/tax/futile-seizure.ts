import { add } from '#base/yen.ts'
import { yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 無益な差押えの解除義務. Whether nothing would reach the tax office from a sale, so that it has to release its seizure. */
export const futileSeizure = rule({
  id: 'futile-seizure',
  title: '無益な差押えの解除義務',
  citations: [cite('国税徴収法', '48条2項・79条1項2号'), cite('地方税法', '373条7項')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    propertyValue: yenFact('不動産の価額'),
    disposalCost: yenFact('公売の費用'),
    priorClaims: yenFact('その税に優先する債権の合計'),
  },
  answers: { mustRelease: '役所は差押えを解除しなければならない' },
  find({ propertyValue, disposalCost, priorClaims }) {
    const ahead = add(disposalCost, priorClaims)
    return { mustRelease: propertyValue <= ahead, ahead }
  },
  explain({ mustRelease, ahead }, { propertyValue, disposalCost, priorClaims }) {
    return [
      step('公売の費用', disposalCost),
      step('その税に優先する債権の合計', priorClaims),
      step('費用と優先する債権の合計', ahead),
      step('不動産の価額', propertyValue),
      step(
        '解除の義務',
        mustRelease
          ? 'あり（価額が合計を超えず、税に回る分が残らない）'
          : 'なし（価額が合計を超え、税に回る分が残る見込み）',
      ),
    ]
  },
  notes({ mustRelease }) {
    const participants = note(
      'caution',
      '別の役所が参加差押えをしているときは、先の差押えが解除されると、参加差押えが差押えとして残ります。家を売るには、すべての役所の解除が要ります。',
    )
    if (!mustRelease) return [participants]
    return [
      note(
        'practice',
        '法律ではこうでも、すぐには応じない役所が多くあります。全額の支払いを求める役所も、一部の支払いと残りの分割で応じる役所もあります。価額と優先する債権の資料をそろえて話し合ってください。',
      ),
      participants,
    ]
  },
})
