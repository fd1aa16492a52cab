import { addDays, type Day } from '#base/day.ts'
import { holidaysReckonedUntil, isCourtHoliday } from '#base/holiday.ts'
import { dayWords } from '#base/words.ts'
import { dayFact, listOf } from '#law/facts.ts'
import { type Note, note } from '#law/finding.ts'

/** 裁判所が閉まる日. The complete list for a procedural period; only the days in it are taken as closed. */
export const closedDatesFact = listOf(
  dayFact('裁判所が閉まる日'),
  '裁判所が閉まる日の全部（土日祝日・年末年始を含む。ここにない日は開いているとして数える）',
  { otherwise: [] },
)

/** 民訴法95条3項 (民執法20条). The day itself unless it is in the list, else the first later day that is not. */
export function nextListedOpenDay(on: Day, closedDates: readonly Day[]): Day {
  let open = on
  while (closedDates.includes(open)) open = addDays(open, 1)
  return open
}

/** What to say where the calendar knows a court holiday that the list does not have. */
export function closureNotes(lastDay: Day): readonly Note[] {
  if (lastDay > holidaysReckonedUntil || !isCourtHoliday(lastDay)) return []
  return [
    note(
      'caution',
      `${dayWords(lastDay)}は土曜日、日曜日、祝日または年末年始に当たります。裁判所が閉まる日の一覧に入っていないので、開いている日として数えました。閉まる日を一覧に入れると、次の開いている日まで延びます（民事訴訟法95条3項）。`,
    ),
  ]
}
