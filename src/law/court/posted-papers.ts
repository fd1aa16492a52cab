import type { Day } from '#base/day.ts'
import { holidaysReckonedUntil, lastOpenDay, openDaysBefore } from '#base/holiday.ts'
import { type Note, note, type Step, step } from '#law/finding.ts'

// 裁判所に届かなければならない書類. An objection, an appeal or an answer counts from the day on which it reaches the court. An ordinary letter
// takes two working days within a prefecture and three to a far one; none is delivered on Saturdays, Sundays and holidays (since
// 2021-10). Sources: https://all-japan.org/blog/knowledge-2/5067 and https://wachagashi.jp/?p=11279 (after 日本郵便); compared on 2026-11-21.

/** 郵便にみる開庁日数. The longer of the two usual times. */
const postOpenDays = 3

/**
 * 郵便で出すときの安全な日. So many open days before the last day, or before the last open one where that day is closed; but not before
 * the paper came that is answered.
 */
export function postedBy(lastDay: Day, came: Day | null): Day {
  if (lastDay > holidaysReckonedUntil) return lastDay
  const safe = openDaysBefore(lastOpenDay(lastDay), postOpenDays)
  return came !== null && came > safe && came <= lastDay ? came : safe
}

/** How the safe day was found. */
export const postStep = (safeOn: Day): Step => step(`安全な日（郵便に${postOpenDays}開庁日をみた日）`, safeOn)

/** Why it is earlier than the last day. */
export const postNote: Note = note(
  'practice',
  `郵便は平日で2〜3日かかり、土日・祝日には配達されないことが多いので、安全な日は${postOpenDays}開庁日早くしています。その日を過ぎたら、最後の日までに裁判所の窓口に持って行ってください。`,
)
