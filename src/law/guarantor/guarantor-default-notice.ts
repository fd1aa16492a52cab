import { periodEnd } from '#base/period.ts'
import { civilPeriodEnd } from '#law/civil/civil-period-end.ts'
import { dayFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  readonly months: number
}

/** 保証人への通知. Until when a creditor must tell an individual guarantor that the whole loan has fallen due. */
export const guarantorDefaultNotice = rule({
  id: 'guarantor-default-notice',
  title: '保証人への期限の利益喪失の通知（民法458条の3）',
  citations: [cite('民法', '458条の3'), cite('民法附則', '平成29年法律第44号附則21条1項')],
  confidence: 'unverified',
  checked: '2026-11-21',
  facts: { knownDate: dayFact('債権者が期限の利益の喪失を知った日') },
  answers: { deadline: '通知の期限（休日でも動かさない）' },
  // Only guarantees made since that day bear the duty, so nothing learned before it does.
  decidedBy: 'knownDate',
  versions: { '2020-04-01': { by: '平成29年法律第44号', months: 2 } },
  find({ knownDate }, { months }: Terms) {
    return { deadline: periodEnd(knownDate, months), months }
  },
  explain({ deadline, months }, { knownDate }) {
    return [
      step('債権者が期限の利益の喪失を知った日', knownDate),
      step('期間', months, 'months'),
      step('通知の期限', deadline),
    ]
  },
  notes() {
    return [
      note(
        'caution',
        '個人の保証人で、2020年4月1日以後に結んだ保証契約の場合です。会社などの保証人と、それより前の保証契約には、この通知の義務はありません。',
      ),
      note(
        'caution',
        '通知が遅れたときに債権者が保証人に請求できないのは、期限の利益の喪失から実際の通知までの遅延損害金だけです（喪失しなくても付いた分は除く）。元金や利息の請求はできます。',
      ),
    ]
  },
  from({ months }, { knownDate }) {
    return [civilPeriodEnd({ eventDate: knownDate, months })]
  },
})
