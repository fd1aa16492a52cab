import { periodEnd } from '#base/period.ts'
import { civilPeriodEnd } from '#law/civil/civil-period-end.ts'
import { dayFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 168条の2第2項: the day on which one month from the call is over. */
const months = 1

/** 明渡しの催告. The day until which the bailiff's call to leave lasts. */
export const evictionNoticeTerm = rule({
  id: 'eviction-notice-term',
  title: '明渡しの催告の引渡し期限',
  citations: [cite('民事執行法', '168条の2')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: { noticeDate: dayFact('執行官が明渡しの催告をした日') },
  answers: { deliveryDeadline: '引渡し期限（休日でも動かさない）' },
  find({ noticeDate }) {
    return { deliveryDeadline: periodEnd(noticeDate, months) }
  },
  explain({ deliveryDeadline }, { noticeDate }) {
    return [
      step('明渡しの催告の日', noticeDate),
      step('期間', months, 'months'),
      step('引渡し期限（1か月を経過する日）', deliveryDeadline),
    ]
  },
  notes() {
    return [
      note(
        'caution',
        '引渡し期限と、実際に荷物を運び出す日（断行の日）は別です。断行の日は期限より前に置かれることがあります。執行官の告げた日と、家に貼られた公示書の日を確かめてください。',
      ),
      note(
        'caution',
        '執行官は、裁判所の許可を得て、もっと後の日を期限とすることも、期限を延ばすこともできます（民事執行法168条の2第2項・4項）。',
      ),
      note(
        'practice',
        '強制的な明渡しの費用は30万〜50万円といわれます。買受人が立て替え、住んでいた人に請求できます。その前に、退去の日を買受人と話し合えることがあります。',
      ),
    ]
  },
  from(_, { noticeDate }) {
    return [civilPeriodEnd({ eventDate: noticeDate, months })]
  },
})
