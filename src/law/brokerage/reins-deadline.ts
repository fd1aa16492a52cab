import { addDays, type Day, daysBetween } from '#base/day.ts'
import { dayFact, listOf, oneOf } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { mediationContracts, mediationContractTypes } from './brokerage-contract-term.table.ts'

/** 指定流通機構への登録期限. The day by which an exclusive broker must have registered the home with REINS. */
export const reinsDeadline = rule({
  id: 'reins-deadline',
  title: '指定流通機構への登録期限',
  citations: [
    cite('宅地建物取引業法', '34条の2第5項・6項'),
    // 施行規則15条の10 (7 and 5 days, days off left out) is explained there.
    cite('媒介契約の期間・登録・報告（解説）', ''),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    type: oneOf(mediationContractTypes, '媒介契約の型'),
    contractDate: dayFact('媒介契約の日（数えない）'),
    closedDates: listOf(dayFact('休業日'), '業者の休業日（すべて。書かれていない土日祝日は数える）', { otherwise: [] }),
  },
  answers: { deadline: '登録の期限（義務がなければ null）' },
  find({ type, contractDate, closedDates }) {
    const { reinsDays } = mediationContracts[type]
    if (reinsDays === null) return { deadline: null, reinsDays }
    return { deadline: dayAfter(contractDate, reinsDays, new Set(closedDates)), reinsDays }
  },
  explain({ deadline, reinsDays }, { type, contractDate }) {
    const { name } = mediationContracts[type]
    if (deadline === null) return [step('媒介契約の型', name), step('登録', '義務なし')]
    return [
      step('媒介契約の型', name),
      step('媒介契約の日（数えない）', contractDate),
      step('登録までの日数（業者の休業日は数えない）', reinsDays, 'days'),
      step('そのあいだの休業日', daysBetween(contractDate, deadline) - reinsDays, 'days'),
      step('登録の期限', deadline),
    ]
  },
  notes({ deadline }) {
    if (deadline === null)
      return [note('caution', '一般媒介契約では、登録は業者の任意です。登録されているか、聞いてください。')]
    return [
      note(
        'caution',
        '業者は、登録したことを証する書面を依頼者に渡す義務があります。受け取っていなければ、求められます。',
      ),
      note(
        'caution',
        '休業日も数えるとする解説がありますが、施行規則15条の10は休業日を除きます。休業日の一覧が違うと、期限も変わります。',
      ),
    ]
  },
})

/** That many days after the day, those in `closed` not counted. */
function dayAfter(from: Day, days: number, closed: ReadonlySet<Day>): Day {
  let on = from
  let left = days
  while (left > 0) {
    on = addDays(on, 1)
    if (!closed.has(on)) left -= 1
  }
  return on
}
