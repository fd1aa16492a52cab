import { addDays } from '#base/day.ts'
import { dayFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { closedDatesFact, closureNotes, nextListedOpenDay } from './closed-days.ts'

/** 10条2項: one week. */
const appealDays = 7

/** 売却許可決定に対する執行抗告. The last day to appeal against the permission of the sale, and the day from which it is final if nobody does. */
export const executionAppeal = rule({
  id: 'execution-appeal',
  title: '売却許可決定に対する執行抗告の期限',
  citations: [cite('民事執行法', '10条2項・20条・74条'), cite('民事訴訟法', '95条3項')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    notifiedDate: dayFact('売却許可決定の言渡しの日（売却決定期日）'),
    closedDates: closedDatesFact,
  },
  answers: { lastAppealDay: '執行抗告の最後の日', finalFrom: '抗告がなければ確定している日' },
  find({ notifiedDate, closedDates }) {
    const unmoved = addDays(notifiedDate, appealDays)
    const lastAppealDay = nextListedOpenDay(unmoved, closedDates)
    return { lastAppealDay, finalFrom: addDays(lastAppealDay, 1), unmoved }
  },
  explain({ unmoved, lastAppealDay, finalFrom }, { notifiedDate }) {
    return [
      step('売却決定期日（この日は数えない）', notifiedDate),
      step('1週間の末日', unmoved),
      step('執行抗告の最後の日（末日に裁判所が閉まっていれば、次の開いている日）', lastAppealDay),
      step('執行抗告がないとき、売却許可決定が確定している日（最後の日の翌日）', finalFrom),
    ]
  },
  notes({ lastAppealDay }) {
    return [
      ...closureNotes(lastAppealDay),
      note(
        'caution',
        '抗告の理由は、抗告状に書くか、抗告状を出した日から1週間以内に理由書を出します（民事執行法10条3項）。',
      ),
      note(
        'caution',
        '執行抗告ができるのは、この決定で自分の権利が害されると主張するときに限られ、理由も限られます（民事執行法74条）。家を残したいという事情だけでは、理由として認められません。弁護士に相談してください。',
      ),
    ]
  },
})
