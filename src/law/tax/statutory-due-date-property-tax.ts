import { dayFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 固定資産税の法定納期限等. The day that is held against the registration of a mortgage; the same for every instalment of the year. */
export const statutoryDueDatePropertyTax = rule({
  id: 'statutory-due-date-property-tax',
  title: '固定資産税の法定納期限等',
  citations: [cite('地方税法', '11条の4第1項・14条の9第1項')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    firstInstallmentDueDate: dayFact('その年度の第1期の納期限'),
    noticeSentDate: dayFact('納税通知書が発送された日'),
  },
  answers: { priorityDate: '法定納期限等' },
  find({ firstInstallmentDueDate, noticeSentDate }) {
    return { priorityDate: noticeSentDate > firstInstallmentDueDate ? noticeSentDate : firstInstallmentDueDate }
  },
  explain({ priorityDate }, { firstInstallmentDueDate, noticeSentDate }) {
    return [
      step('第1期の納期限', firstInstallmentDueDate),
      step('納税通知書が発送された日', noticeSentDate),
      step(
        noticeSentDate > firstInstallmentDueDate
          ? '法定納期限等（発送が第1期の納期限より後なので、発送の日）'
          : '法定納期限等（第1期の納期限）',
        priorityDate,
      ),
    ]
  },
  notes() {
    return [
      note('caution', '第2期からの分も、第1期の納期限で比べます。延滞金は、もとの税と同じ日で比べます。'),
      note('caution', '固定資産税・都市計画税の決まりです。住民税や所得税では日の決め方が違います。'),
    ]
  },
})
