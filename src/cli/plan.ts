import { planFor } from '#assessment/plan.ts'
import { planJson } from '#report/plan-json.ts'
import { planReport } from '#report/plan-report.ts'
import { dayOption, readMatter } from './input.ts'
import { type Depth, reportLines } from './report-text.ts'
import { WrongUse } from './wrong-use.ts'

export interface PlanOptions {
  readonly on?: unknown
  readonly json?: boolean
  readonly why?: unknown
}

/** `ninbai plan FILE`: the plan for a matter file, as text or as JSON. */
export async function planCommand(path: string, options: PlanOptions): Promise<string> {
  const depth = depthOption(options.why)
  const on = dayOption(options.on)
  const plan = planFor(await readMatter(path), on)
  if (options.json === true) return `${JSON.stringify(planJson(plan), null, 2)}\n`
  return `${reportLines(planReport(plan), depth).join('\n')}\n`
}

export function depthOption(why: unknown): Depth {
  if (why === undefined || why === '0') return 0
  if (why === '1') return 1
  if (why === '2') return 2
  throw new WrongUse(
    `--why は 0（結論だけ）、1（計算の過程）、2（根拠の条文）のどれかにしてください（いまの値：${String(why)}）。`,
  )
}
