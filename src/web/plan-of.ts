import { type Plan, planFor } from '#assessment/plan.ts'
import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'

const reckoned = new WeakMap<Matter, Map<Day, Plan>>()

/** 案件の見通し. Reckoned once for a matter and a day, whichever room asks first, and with it what a plan reckons only when it is asked for. */
export function planOf(matter: Matter, on: Day): Plan {
  const days = reckoned.get(matter) ?? new Map<Day, Plan>()
  reckoned.set(matter, days)
  const plan = days.get(on) ?? planFor(matter, on)
  days.set(on, plan)
  return plan
}
