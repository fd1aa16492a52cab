import type { Plan } from '#assessment/plan.ts'
import { isDay } from '#base/day.ts'
import type { Issue } from '#law/issues.ts'
import type { Matter } from '#matter/matter.ts'
import { parseMatter } from '#matter/parse.ts'
import { planReport } from '#report/plan-report.ts'
import type { Report } from '#report/report.ts'
import { firstDay, lastDay } from './day-bounds.ts'
import { planOf } from './plan-of.ts'
import { whenKnown } from './unknowns-run.ts'

/** What came of a matter file: nothing asked yet, issues to mend, or the plan. */
export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'report'; readonly matter: Matter; readonly plan: Plan; readonly report: Report }

/**
 * The plan of a matter file on a day, or what is wrong with either; `wrongDay` says so in the language of the page. What is not known is reckoned
 * in slices: whoever asks anew meanwhile lets this answer go.
 */
export async function outcomeOf(
  text: string,
  on: string,
  { wrongDay }: { readonly wrongDay: string },
): Promise<Outcome> {
  if (!isDay(on) || on < firstDay || on > lastDay) {
    return failed(wrongDay)
  }
  const parsed = parseMatter(text)
  if ('issues' in parsed) return { kind: 'issues', issues: parsed.issues }
  const plan = planOf(parsed.matter, on)
  await new Promise<void>((known) => {
    whenKnown(plan, known)
  })
  return { kind: 'report', matter: parsed.matter, plan, report: planReport(plan) }
}

/** An outcome that tells one thing. */
function failed(message: string): Outcome {
  return { kind: 'issues', issues: [{ path: '', message }] }
}
