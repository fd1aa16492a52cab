import { type Plan, planFor } from '#assessment/plan.ts'
import { type Since, since } from '#assessment/since/since.ts'
import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { planJson } from '#report/plan-json.ts'
import { planReport } from '#report/plan-report.ts'
import { rangesFor } from '#report/ranges-for.ts'
import { sinceReport } from '#report/since-report.ts'
import { dayOption, readMatter } from './input.ts'
import { rangeOptions } from './range-options.ts'
import { type Depth, reportLines } from './report-text.ts'
import { WrongUse } from './wrong-use.ts'

export interface PlanOptions {
  readonly on?: unknown
  readonly json?: boolean
  readonly why?: unknown
  readonly since?: unknown
  readonly 'since-on'?: unknown
  readonly ranges?: boolean
  readonly seed?: string | undefined
  readonly paths?: string | undefined
}

/** `ninbai plan FILE`: the plan for a matter file, as text or as JSON; with `--since OLD`, what has changed before it; with `--ranges`, what chance makes of it. */
export async function planCommand(path: string, options: PlanOptions): Promise<string> {
  const depth = depthOption(options.why)
  const on = dayOption(options.on)
  const old = sinceOption(path, options, on)
  const asked = rangeOptions(options)
  const matter = await readMatter(path)
  const plan = planFor(matter, on)
  const changed = old === null ? null : await sinceVisit(old, matter, plan)
  const ranges = asked === null ? null : rangesFor(plan.courses(), asked)
  if (options.json === true) return `${JSON.stringify(planJson(plan, changed, ranges), null, 2)}\n`
  const report = changed === null ? planReport(plan, ranges) : sinceReport(changed, plan, ranges)
  return `${reportLines(report, depth).join('\n')}\n`
}

interface Earlier {
  readonly path: string
  readonly on: Day
}

/** The earlier file and its day; without a day, that of the plan, so that only what was learnt shows. */
function sinceOption(path: string, options: PlanOptions, on: Day): Earlier | null {
  const { since: old, 'since-on': oldOn } = options
  if (typeof old !== 'string') {
    if (oldOn !== undefined) throw new WrongUse('--since-on は、--since（前の案件ファイル）と一緒に書いてください。')
    return null
  }
  if (old === '-' && path === '-') throw new WrongUse('標準入力から読めるのは、案件ファイルの一つだけです。')
  const day = oldOn === undefined ? on : dayOption(oldOn, '--since-on（前の見通しの基準日）')
  if (day > on) throw new WrongUse(`--since-on は、--on（${on}）と同じ日か、それより前の日にしてください。`)
  return { path: old, on: day }
}

async function sinceVisit(old: Earlier, matter: Matter, plan: Plan): Promise<Since> {
  const earlier = await readMatter(old.path)
  return since({ matter: earlier, plan: planFor(earlier, old.on) }, { matter, plan })
}

export function depthOption(why: unknown): Depth {
  if (why === undefined || why === '0') return 0
  if (why === '1') return 1
  if (why === '2') return 2
  throw new WrongUse(
    `--why は 0（結論だけ）、1（計算の過程）、2（根拠の条文）のどれかにしてください（いまの値：${String(why)}）。`,
  )
}
