import { addDays, type Day, parts } from '#base/day.ts'
import { eraDay } from '#base/era.ts'
import { holidaysKnownUntil, holidaysReckonedUntil, isCourtHoliday } from '#base/holiday.ts'
import { periodEnd } from '#base/period.ts'
import { countFact, dayFact } from '#law/facts.ts'
import { type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 期間の末日. The last day of a period of months, the day of the event not counted and closed days not regarded. */
export const civilPeriodEnd = rule({
  id: 'civil-period-end',
  title: '期間の末日（民法140条・143条）',
  citations: [cite('民法', '140条・143条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    eventDate: dayFact('期間のもとになる出来事の日（初日として数えない）'),
    months: countFact('期間の長さ（月数。1年は12か月）', 'months', { from: 1, to: 12_000 }),
  },
  answers: { lastDay: '期間の末日（休日でも動かさない）' },
  find({ eventDate, months }) {
    return { lastDay: periodEnd(eventDate, months) }
  },
  explain({ lastDay }, { eventDate, months }) {
    const first = addDays(eventDate, 1)
    const hasCorresponding = parts(addDays(lastDay, 1)).date === parts(first).date
    return [
      step('出来事の日（数えない。140条）', eventDate),
      step('起算日（翌日）', first),
      step('期間', months, 'months'),
      step(
        hasCorresponding
          ? '末日（起算日に応当する日の前日。143条2項）'
          : '末日（応当する日がない月の末日。143条2項ただし書）',
        lastDay,
      ),
    ]
  },
  notes({ lastDay }) {
    return [...ifClosed(lastDay), ...ifPredicted(lastDay)]
  },
})

function ifClosed(lastDay: Day): readonly Note[] {
  if (lastDay > holidaysReckonedUntil || !isCourtHoliday(lastDay)) return []
  return [
    note(
      'caution',
      '末日は土曜日、日曜日、祝日または年末年始に当たります。ここでは動かしていません。手続によっては次の平日まで延びることがあります（民法142条、民事訴訟法95条3項）が、その前の平日までに済ませるのが安全です。',
    ),
  ]
}

function ifPredicted(lastDay: Day): readonly Note[] {
  if (lastDay <= holidaysKnownUntil) return []
  if (lastDay > holidaysReckonedUntil) {
    return [
      note(
        'caution',
        `${eraDay(holidaysReckonedUntil)}より後の祝日は計算できません。末日が休日かどうかは見ていません。`,
      ),
    ]
  }
  return [
    note(
      'caution',
      `${eraDay(holidaysKnownUntil)}より後の祝日はまだ公表されておらず、予測です。末日が休日かどうかは変わることがあります。`,
    ),
  ]
}
