import { type Day, day } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { yen } from '#base/yen.ts'
import { dayFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  /** 経過措置: one last day for every earlier change; null where the two years run from the change itself. */
  readonly fixedDeadline: Day | null
}

/** 76条の5. */
const months = 24
/** 164条2項. */
const maxFine = yen(50_000)

/** 住所等変更登記の義務. The last day on which an owner is to apply for registering a change of address or name. */
export const addressChangeDuty = rule({
  id: 'address-change-duty',
  title: '住所等変更登記の義務',
  citations: [cite('不動産登記法', '76条の5・76条の6・164条2項'), cite('民法', '140条・143条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: { changeDate: dayFact('住所や氏名が変わった日') },
  answers: { deadline: '申請の期限（休日でも動かさない）', maxFine: '過料の上限' },
  decidedBy: 'changeDate',
  versions: {
    before: { by: '令和3年法律第24号の経過措置', fixedDeadline: day('2028-03-31') },
    '2026-04-01': { by: '令和3年法律第24号', fixedDeadline: null },
  },
  find({ changeDate }, { fixedDeadline }: Terms) {
    return { deadline: fixedDeadline ?? periodEnd(changeDate, months), maxFine }
  },
  explain({ deadline }, { changeDate }, { fixedDeadline }) {
    const changed = step('住所や氏名が変わった日', changeDate)
    const fine = step('過料の上限', maxFine)
    if (fixedDeadline === null) {
      return [
        changed,
        step('申請の期間（変わった日は数えない）', months, 'months'),
        step('申請の期限（休日でも動かさない）', deadline),
        fine,
      ]
    }
    return [changed, step('申請の期限（2026年4月1日より前の変更に一律）', deadline), fine]
  },
  notes() {
    return [
      note(
        'caution',
        '過料は、正当な理由がないのに申請をしなかったときのものです。経済的に困窮していて費用を負担できないことも、正当な理由になりえます。',
      ),
      note('caution', '家を売るときは、この期限より前でも、移転登記の前に今の住所への変更登記が要ります。'),
    ]
  },
})
