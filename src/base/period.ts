import { addDays, addMonths, type Day, parts } from './day.ts'

/**
 * 期間の末日 (民法140条・143条). The last day of a period of whole months after an event. The day of the event is not
 * counted; the period ends on the eve of the day that corresponds to its first day, or on the last day of a month that
 * has no such day. This is not `addMonths`: six months after 2026-02-28 end on 2026-08-31.
 */
export function periodEnd(event: Day, months: number): Day {
  const first = addDays(event, 1)
  const corresponding = addMonths(first, months)
  return parts(corresponding).date === parts(first).date ? addDays(corresponding, -1) : corresponding
}
