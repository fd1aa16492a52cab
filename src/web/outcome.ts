import { type Plan, planFor } from '#assessment/plan.ts'
import { isDay } from '#base/day.ts'
import type { Issue } from '#law/issues.ts'
import { parseMatter } from '#matter/parse.ts'
import { planReport } from '#report/plan-report.ts'
import type { Report } from '#report/report.ts'
import { firstDay, lastDay } from './day-bounds.ts'

/** What came of a matter file: nothing asked yet, issues to mend, or the plan. */
export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'report'; readonly plan: Plan; readonly report: Report }

/** The plan of a matter file on a day, or what is wrong with either. */
export function outcomeOf(text: string, on: string): Outcome {
  if (!isDay(on) || on < firstDay || on > lastDay) {
    return failed('基準日：実際にある日を、1900年から2199年までで選んでください。')
  }
  const parsed = parseMatter(text)
  if ('issues' in parsed) return { kind: 'issues', issues: parsed.issues }
  const plan = planFor(parsed.matter, on)
  return { kind: 'report', plan, report: planReport(plan) }
}

/** An outcome that tells one thing. */
function failed(message: string): Outcome {
  return { kind: 'issues', issues: [{ path: '', message }] }
}
