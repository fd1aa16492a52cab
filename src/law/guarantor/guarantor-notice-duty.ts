import { addDays } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact, oneOf } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  /** 458条の3第1項. */
  readonly months: number
}

/** 保証人への情報提供義務. The last day on which a creditor can tell a guarantor in time that the debtor lost the benefit of time. */
export const guarantorNoticeDuty = rule({
  id: 'guarantor-notice-duty',
  title: '保証人への情報提供義務（458条の3）',
  citations: [cite('民法', '140条・143条・458条の3'), cite('民法附則', '平成29年法律第44号附則21条1項')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    creditorLearned: dayFact('主債務者が期限の利益を失ったことを、債権者が知った日'),
    guarantor: oneOf(['individual', 'corporate'], '保証人（2020年4月1日からの保証契約）は個人か法人か'),
  },
  answers: { notifyUntil: '債権者が知らせる期限' },
  // The day of the guarantee decides (附則21条1項); no guarantee under the new law can be older than this day.
  decidedBy: 'creditorLearned',
  versions: { '2020-04-01': { by: '平成29年法律第44号', months: 2 } },
  find({ creditorLearned, guarantor }, { months }: Terms) {
    return { notifyUntil: guarantor === 'individual' ? periodEnd(creditorLearned, months) : null }
  },
  explain({ notifyUntil }, { creditorLearned }, { months }) {
    const learned = step('債権者が期限の利益の喪失を知った日（数えない）', creditorLearned)
    if (notifyUntil === null) return [learned, step('保証人は法人', '知らせる義務はありません（458条の3第3項）')]
    return [
      learned,
      step('数え始める日', addDays(creditorLearned, 1)),
      step('期間', months, 'months'),
      step('債権者が知らせる期限（休日でも動かさない）', notifyUntil),
    ]
  },
  notes({ notifyUntil }) {
    const contractDay = note(
      'caution',
      '2020年4月1日からの保証契約についての規定です。それより前の保証には、この義務がありません。保証契約の日を確かめてください。',
    )
    return notifyUntil === null ? [contractDay] : [contractDay, lostDamages]
  },
})

const lostDamages = note(
  'caution',
  '期限までに知らせがなければ、債権者は、期限の利益を失った時から実際に知らせるまでの遅延損害金を、保証人に請求できません（失わなくても生じた分は別です）。知らせが届いた日の分かる封筒などを残してください。',
)
