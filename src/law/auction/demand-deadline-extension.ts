import { addDays } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { civilPeriodEnd } from '#law/civil/civil-period-end.ts'
import { dayFact, orNull } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 52条: three months without a sale permission. */
const months = 3

/** 配当要求の終期の変更. Where the last day to join the distribution stands, after it has moved by itself. */
export const demandDeadlineExtension = rule({
  id: 'demand-deadline-extension',
  title: '配当要求の終期の自動変更（民執法52条）',
  citations: [cite('民事執行法', '49条3項・52条・188条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    firstDeadline: dayFact('裁判所書記官が定めた（最後に延期した）配当要求の終期'),
    salePermission: orNull(dayFact('いまも効力のある売却許可決定の日（まだないか、取り消されたときは空欄）')),
    asOf: dayFact('いつの時点で見るか'),
  },
  answers: { deadline: '配当要求の終期' },
  find({ firstDeadline, salePermission, asOf }) {
    let deadline = firstDeadline
    let lastDay = periodEnd(deadline, months)
    let moves = 0
    while (asOf > lastDay && (salePermission === null || salePermission > lastDay)) {
      deadline = addDays(lastDay, 1)
      lastDay = periodEnd(deadline, months)
      moves++
    }
    return { deadline, lastDay, moves }
  },
  explain({ deadline, lastDay, moves }, { firstDeadline, salePermission, asOf }) {
    return [
      step('はじめの終期', firstDeadline),
      step('売却許可決定の日', salePermission ?? 'まだない'),
      step('いつの時点で見るか', asOf),
      step('売却許可がないまま3か月が過ぎ、終期が動いた回数', moves, 'count'),
      step('いまの終期', deadline),
      step('いまの終期から3か月の末日', lastDay),
    ]
  },
  notes({ lastDay, moves }, { salePermission }) {
    return [
      salePermission !== null && salePermission <= lastDay ? fixed : mayMove,
      nextBidder,
      ...(moves === 0 ? [] : [reading]),
    ]
  },
  from({ deadline }) {
    return [civilPeriodEnd({ eventDate: deadline, months })]
  },
})

const fixed = note(
  'caution',
  'この終期から3か月の末日までに売却許可決定があるので、終期はここで止まります。その決定が取り消されるか効力を失うと、また動きます。',
)
const mayMove = note(
  'caution',
  'この終期から3か月の末日までに売却許可決定がなければ、終期は翌日に動きます。公告された終期に遅れた市役所、カード会社、管理組合なども、多くは配当に加われます。公告の終期だけで配分を考えると、甘い見込みになります。',
)
const nextBidder = note(
  'caution',
  '買受人が代金を払わず、次順位買受申出人に売却が許可されたときは、はじめの売却許可決定の日で見ます（52条ただし書）。',
)
const reading = note(
  'doubt',
  '条文の「三月を経過した日」を、3か月の末日の翌日と読んでいます。末日そのものと読むと、終期は動くたびに1日ずつ早くなります。',
)
