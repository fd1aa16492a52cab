import { add, least, subtract } from '#base/yen.ts'
import { yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 根抵当権の優先弁済の範囲. What a revolving mortgage secures of the principal, interest and damages: no two-year limit, and never above the maximum. */
export const revolvingMortgageSecured = rule({
  id: 'revolving-mortgage-secured',
  title: '根抵当権の優先弁済の範囲（民法398条の3）',
  citations: [cite('民法', '398条の3第1項')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    principal: yenFact('確定した元本'),
    interest: yenFact('未払いの利息の全部'),
    damages: yenFact('遅延損害金の全部'),
    maximum: yenFact('極度額'),
  },
  answers: { secured: '優先して払われる額', unsecured: '極度額を超え、優先されない額' },
  find({ principal, interest, damages, maximum }) {
    const owed = add(principal, interest, damages)
    const secured = least(maximum, owed)
    return { secured, unsecured: subtract(owed, secured), owed }
  },
  explain({ secured, unsecured, owed }, { principal, interest, damages, maximum }) {
    return [
      step('確定した元本', principal),
      step('利息（2年の制限なし）', interest),
      step('遅延損害金（2年の制限なし）', damages),
      step('合計', owed),
      step('極度額', maximum),
      step('優先して払われる額（少ない方）', secured),
      step('極度額を超える額', unsecured),
    ]
  },
  notes({ unsecured }) {
    if (unsecured === 0) return []
    return [
      note(
        'caution',
        '極度額を超える額は、ほかに債権者がいなくても根抵当権では払われません。債務名義のある普通の債権として配当に加わるだけで、払われない分は債務として残ります。',
      ),
      note(
        'practice',
        '債務者でも保証人でもない所有者（物上保証人や買主）は、極度額にあたる額を払って根抵当権の消滅を求められます（民法398条の22）。元本が確定した後は、所有者が極度額を減らすよう求めることもできます（398条の21）。',
      ),
    ]
  },
})
