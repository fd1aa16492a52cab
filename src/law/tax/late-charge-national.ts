import { dayFact, yenFact } from '#law/facts.ts'
import { note } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { lateChargeFrom, lateChargeNotes, lateChargeOf, lateChargeSteps } from './late-charge.ts'

/** 国税通則法60条 (two months); 118条・119条 (rounding). */
const terms = { firstMonths: 2, leastTax: 10_000, taxUnit: 10_000 }

/** 延滞税. What a national tax that was declared in time and paid after its due date costs besides. */
export const lateChargeNational = rule({
  id: 'late-charge-national',
  title: '延滞税（国税）',
  citations: [cite('国税通則法', '60条・118条・119条'), cite('租税特別措置法', '94条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    tax: yenFact('滞納している税額'),
    dueDate: dayFact('法定納期限'),
    paidDate: dayFact('支払う日'),
  },
  answers: {
    firstDays: '低い割合の日数',
    secondDays: '高い割合の日数',
    lateCharge: '延滞税（割合が分からない日があればなし）',
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
        '期限までに申告した税の計算です。期限の後の申告や修正申告では、2か月の数え方が変わり、1年を超える日を数えないこともあるので、税務署で確かめてください。',
      ),
      note('caution', '猶予が認められると、延滞税の全部または一部がなくなることがあります。'),
    ]
  },
  from: lateChargeFrom,
})
