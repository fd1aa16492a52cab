import { dayFact, yenFact } from '#law/facts.ts'
import { note } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { lateChargeFrom, lateChargeNotes, lateChargeOf, lateChargeSteps } from './late-charge.ts'

/** 369条・702条の8 (one month); 20条の4の2 (rounding). */
const terms = { firstMonths: 1, leastTax: 2_000, taxUnit: 1_000 }

/** 延滞金. What a local tax paid after its due date costs besides. */
export const lateChargeLocal = rule({
  id: 'late-charge-local',
  title: '延滞金（固定資産税など地方税）',
  citations: [cite('地方税法', '369条・702条の8・20条の4の2・附則3条の2')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    tax: yenFact('滞納している税額（期別ごと）'),
    dueDate: dayFact('納期限'),
    paidDate: dayFact('支払う日'),
  },
  answers: {
    firstDays: '低い割合の日数',
    secondDays: '高い割合の日数',
    lateCharge: '延滞金（割合が分からない日があればなし）',
  },
  find(facts) {
    return lateChargeOf(facts, terms)
  },
  explain(found, facts) {
    return lateChargeSteps(found, facts, terms)
  },
  notes(found) {
    return [
      ...lateChargeNotes(found),
      note(
        'caution',
        '期別（第1期、第2期など）ごとに計算します。納期限は、書かれた日のままで数えています。納付書の日が休日に当たるときは、役所で確かめてください。',
      ),
      note('caution', '猶予や減免が認められると、延滞金の全部または一部がなくなることがあります。'),
    ]
  },
  from: lateChargeFrom,
})
