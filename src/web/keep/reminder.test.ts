import { expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { exportReminder } from './reminder.ts'

it.each([
  // exported, changed since, today, reminder
  [null, true, '2026-11-22', 'never'],
  [null, false, '2026-11-22', 'never'],
  ['2026-11-22', false, '2026-11-22', null],
  ['2026-11-22', true, '2026-11-22', 'changed'],
  // From the 22nd: six days to the 28th, seven to the 29th.
  ['2026-11-22', false, '2026-11-28', null],
  ['2026-11-22', false, '2026-11-29', 'old'],
  ['2026-11-22', true, '2026-11-29', 'changed'],
  ['2026-11-22', false, '2026-11-21', null],
])('exported on %s, changed since: %s, on %s: %s', (exportedOn, isChanged, today, reminder) => {
  expect(exportReminder(exportedOn === null ? null : day(exportedOn), isChanged, day(today))).toBe(reminder)
})
