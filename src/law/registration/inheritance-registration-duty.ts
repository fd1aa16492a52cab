import { type Day, day } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { yen } from '#base/yen.ts'
import { dayFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  /** 経過措置: one last day for whoever knew earlier; null where the three years run from the knowledge itself. */
  readonly fixedDeadline: Day | null
}

/** 76条の2第1項. */
const months = 36
/** 164条1項. */
const maxFine = yen(100_000)

/** 相続登記の義務. The last day on which an heir is to apply for registering the inheritance of a property. */
export const inheritanceRegistrationDuty = rule({
  id: 'inheritance-registration-duty',
  title: '相続登記の義務',
  citations: [cite('不動産登記法', '76条の2・76条の3・164条1項'), cite('民法', '140条・143条')],
  // The period was read in the law; the amount of the fine only on several pages.
  confidence: 'several',
  checked: '2026-11-21',
  facts: { knewDate: dayFact('相続の開始と、その不動産を取得したことを知った日') },
  answers: { deadline: '申請の期限（休日でも動かさない）', maxFine: '過料の上限' },
  decidedBy: 'knewDate',
  versions: {
    before: { by: '令和3年法律第24号の経過措置', fixedDeadline: day('2027-03-31') },
    '2024-04-01': { by: '令和3年法律第24号', fixedDeadline: null },
  },
  find({ knewDate }, { fixedDeadline }: Terms) {
    return { deadline: fixedDeadline ?? periodEnd(knewDate, months), maxFine }
  },
  explain({ deadline }, { knewDate }, { fixedDeadline }) {
    const knew = step('相続と取得を知った日', knewDate)
    const fine = step('過料の上限', maxFine)
    if (fixedDeadline === null) {
      return [
        knew,
        step('申請の期間（知った日は数えない）', months, 'months'),
        step('申請の期限（休日でも動かさない）', deadline),
        fine,
      ]
    }
    return [knew, step('申請の期限（2024年4月1日より前に知った場合に一律）', deadline), fine]
  },
  notes() {
    return [
      note('caution', '過料は、正当な理由がないのに申請をしなかったときのものです。'),
      note(
        'caution',
        '期限までに相続人申告登記をすれば、この義務は果たせます。ただし家を売るには足りず、相続人への移転登記が要ります。',
      ),
    ]
  },
})
