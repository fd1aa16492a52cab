import { budgetOf } from '#assessment/budget/budget.ts'
import { budgetJson } from '#report/budget-json.ts'
import { budgetReport } from '#report/budget-report.ts'
import { dayOption, readMatter } from './input.ts'
import { depthOption, type PlanOptions } from './plan.ts'
import { reportLines } from './report-text.ts'

/** `ninbai budget FILE`: the household budget (生活収支報告書) of a matter file, as text or as JSON. */
export async function budgetCommand(path: string, options: PlanOptions): Promise<string> {
  const depth = depthOption(options.why)
  const on = dayOption(options.on)
  const { found, problems } = budgetOf(await readMatter(path), on)
  if (options.json === true) return `${JSON.stringify(budgetJson(found, problems), null, 2)}\n`
  return `${reportLines(budgetReport(found, problems), depth).join('\n')}\n`
}
