import { addDays, type Day } from '#base/day.ts'
import { holidaysKnownUntil, holidaysReckonedUntil, lastOpenDay, nextOpenDay } from '#base/holiday.ts'
import { dayFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'special-conciliation'

/** 18条1項. Two weeks from the notice, the day of the notice not counted. */
const objectionDays = 14

/** 調停に代わる決定への異議. Until when to object to a decision in lieu of conciliation. */
export const specialConciliation = rule({
  id,
  title: '17条決定に対する異議の期限',
  citations: [
    cite('民事調停法', '17条・18条・22条'),
    cite('民法', '140条'),
    cite('民事訴訟法', '95条3項'),
    cite('特定調停の手続（調停協会の解説）', ''),
  ],
  confidence: 'several',
  checked: '2026-11-21',
  facts: { decisionNotified: dayFact('決定の告知を受けた日（書類を受け取った日）') },
  answers: { objectionUntil: '異議を申し立てられる最後の日' },
  find({ decisionNotified }) {
    const twoWeeks = addDays(decisionNotified, objectionDays)
    return { objectionUntil: rolled(twoWeeks), twoWeeks }
  },
  explain({ objectionUntil, twoWeeks }, { decisionNotified }) {
    return [
      step('決定の告知を受けた日（数えない）', decisionNotified),
      step('2週間の末日', twoWeeks),
      step('異議の最後の日（裁判所の休みに当たれば次の開いている日）', objectionUntil),
    ]
  },
  notes({ objectionUntil }) {
    return [
      note(
        'caution',
        '期限までに異議が出れば、決定は効力を失います（18条4項）。異議は債権者からも出せます。書面は最後の日までに裁判所に着くように出してください。',
      ),
      note(
        'caution',
        '異議が出なければ、決定は裁判上の和解と同じ効力を持ちます（18条5項）。決定のとおりに払えないと、裁判をせずに給料や預金を差し押さえられるようになります。払える内容かどうかを、期限の前に確かめてください。',
      ),
      note(
        'practice',
        '特定調停では、3年から5年の分割で、これからの利息を付けない形が多く、元本や、それまでの利息・損害金はふつう減りません。',
      ),
      ...(objectionUntil <= holidaysKnownUntil
        ? []
        : [note('caution', 'まだ公表されていない年の祝日を計算で補っています。')]),
    ]
  },
})

/** 民訴法95条3項. The last day, or the next on which the court is open. */
function rolled(lastDay: Day): Day {
  if (lastDay > lastOpenDay(holidaysReckonedUntil)) {
    throw new NotCovered(id, lastDay, '2099年より後の休日は扱っていません')
  }
  return nextOpenDay(lastDay)
}
