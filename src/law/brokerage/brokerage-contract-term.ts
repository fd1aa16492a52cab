import { periodEnd } from '#base/period.ts'
import { countFact, dayFact, oneOf } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { mediationContracts, mediationContractTypes } from './brokerage-contract-term.table.ts'

/** 媒介契約の有効期間. The last day of a mediation contract, and how often the broker owes a report and a registration. */
export const brokerageContractTerm = rule({
  id: 'brokerage-contract-term',
  title: '媒介契約の有効期間',
  citations: [
    cite('宅地建物取引業法', '34条の2第3項・4項・5項・9項・10項'),
    cite('民法', '140条・143条'),
    cite('媒介契約の期間・登録・報告（解説）', ''),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    type: oneOf(mediationContractTypes, '媒介契約の型'),
    contractDate: dayFact('媒介契約の日'),
    months: countFact('合意した期間（月数）', 'months', { from: 1, to: 1_200 }),
  },
  answers: {
    lastDay: '有効期間の最後の日',
    reportDays: '報告の間隔（日。義務がなければ null）',
    reinsDays: '指定流通機構への登録までの日数（休業日を除く。義務がなければ null）',
  },
  find({ type, contractDate, months }) {
    const { longestMonths, reportDays, reinsDays } = mediationContracts[type]
    const counted = longestMonths === null ? months : Math.min(months, longestMonths)
    return { lastDay: periodEnd(contractDate, counted), reportDays, reinsDays, counted }
  },
  explain({ lastDay, reportDays, reinsDays, counted }, { type, contractDate, months }) {
    const { name, longestMonths } = mediationContracts[type]
    return [
      step('媒介契約の型', name),
      step('媒介契約の日（数えない）', contractDate),
      step('合意した期間', months, 'months'),
      step(longestMonths === null ? '数える期間（法律の上限はない）' : '数える期間（3か月まで）', counted, 'months'),
      step('有効期間の最後の日', lastDay),
      reportDays === null
        ? step('報告', '義務なし')
        : step('報告の間隔（少なくともこの日数に1回）', reportDays, 'days'),
      reinsDays === null
        ? step('指定流通機構への登録', '義務なし')
        : step('指定流通機構への登録まで（契約の日と業者の休業日を除く）', reinsDays, 'days'),
    ]
  },
  notes({ counted }, { type, months }) {
    if (type === 'general') {
      return [note('practice', '一般媒介契約の期間に法律の上限はありません。標準の書式では3か月です。'), printed]
    }
    return [
      ...(counted < months ? [cut] : []),
      printed,
      note(
        'caution',
        '更新は、依頼者の申出があるときだけで、1回に3か月までです。自動では更新されません。これに反する約束は無効です。',
      ),
      note('caution', '買いたいという申込みがあったとき、業者は遅れずに依頼者へ報告する義務があります。'),
    ]
  },
})

const cut = note('caution', '専任媒介契約と専属専任媒介契約の期間は3か月までです。それより長い約束は3か月になります。')
const printed = note(
  'practice',
  '契約書には、この日の前日が書かれていることがよくあります。書かれた日までと考えてください。',
)
