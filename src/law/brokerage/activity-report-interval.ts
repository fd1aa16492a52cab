import { addDays } from '#base/day.ts'
import { dayFact, oneOf } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { mediationContracts, mediationContractTypes } from './brokerage-contract-term.table.ts'

/** 業務処理状況の報告期限. The day by which an exclusive broker owes the next report on its work. */
export const activityReportInterval = rule({
  id: 'activity-report-interval',
  title: '業務処理状況の報告期限',
  citations: [cite('宅地建物取引業法', '34条の2第8項・9項'), cite('媒介契約の期間・登録・報告（解説）', '')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    type: oneOf(mediationContractTypes, '媒介契約の型'),
    lastReportDate: dayFact('前の報告の日'),
  },
  answers: { nextDue: '次の報告の期限（義務がなければ null）' },
  find({ type, lastReportDate }) {
    const { reportDays } = mediationContracts[type]
    if (reportDays === null) return { nextDue: null, reportDays }
    return { nextDue: addDays(lastReportDate, reportDays), reportDays }
  },
  explain({ nextDue, reportDays }, { type, lastReportDate }) {
    const { name } = mediationContracts[type]
    if (nextDue === null) return [step('媒介契約の型', name), step('定期の報告', '義務なし')]
    return [
      step('媒介契約の型', name),
      step('前の報告の日', lastReportDate),
      step('報告の間隔（休業日も数える）', reportDays, 'days'),
      step('次の報告の期限', nextDue),
    ]
  },
  notes({ nextDue }) {
    const offers = note(
      'caution',
      '買いたいという申込みがあったときは、どの型でも、業者は遅れずに依頼者へ報告する義務があります。',
    )
    if (nextDue === null) return [offers]
    return [offers, note('practice', '住宅金融支援機構の任意売却では、機構の書式での報告も求められます。')]
  },
})
