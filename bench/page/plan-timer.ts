import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { parseMatter } from '#matter/parse.ts'
import { planReport } from '#report/plan-report.ts'

/** How long each round took, in the page. */
export interface PlanTimes {
  readonly plan: readonly number[]
  readonly report: readonly number[]
}

/** Reckons the plan of a matter anew after each change of what is owed, as somebody would who moves a slider. */
function planTimes(text: string, on: string, rounds: number): PlanTimes {
  const parsed = parseMatter(text)
  if (!('matter' in parsed)) throw new Error('the matter is broken')
  const { matter } = parsed
  const [plans, reports]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    const loans = (matter.loans ?? []).map((loan) =>
      typeof loan.balance === 'number' ? { ...loan, balance: loan.balance + 1_000 * round } : loan,
    )
    const started = performance.now()
    const plan = planFor({ ...matter, loans } as typeof matter, day(on))
    const reckoned = performance.now()
    planReport(plan)
    plans.push(reckoned - started)
    reports.push(performance.now() - reckoned)
  }
  return { plan: plans, report: reports }
}

Object.assign(globalThis, { planTimes })
