import { type Day, daysBetween } from '#base/day.ts'

/** Safari deletes what a site stored once the site was not visited for seven days of use; an export is then all that is left. */
const mostDays = 7

/** 書き出しの勧め. Why a fresh export would be good: there is none, it was changed since, or a week has gone; null for none needed. */
export function exportReminder(
  exportedOn: Day | null,
  isChangedSince: boolean,
  today: Day,
): 'never' | 'changed' | 'old' | null {
  if (exportedOn === null) return 'never'
  if (isChangedSince) return 'changed'
  return daysBetween(exportedOn, today) >= mostDays ? 'old' : null
}
