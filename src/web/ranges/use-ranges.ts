import { useMemo, useSyncExternalStore } from 'react'
import type { Plan } from '#assessment/plan.ts'
import { rangeRun, usualPaths, usualSeed } from '#simulation/ranges.ts'
import { whenKnown } from '#web/unknowns-run.ts'
import { watched } from '#web/watched.ts'
import { inWorker, type Runner } from './range-runner.ts'
import { type RangeView, rangeSession } from './range-session.ts'

/** 幅の計算とその操作. */
export interface UsedRanges extends RangeView {
  /** How many paths there will be. */
  readonly paths: number
  readonly stop: () => void
  readonly start: () => void
}

/** The rest of the page is painted and read first. */
const pause = 300
const unknown: RangeView = { ranges: null, state: 'preparing' }

/** 一つの計算. The run of a plan, for all parts of the page that show it. */
interface SharedRun {
  readonly look: () => RangeView
  readonly watch: (onChange: () => void) => () => void
  readonly stop: () => void
  readonly start: () => void
}

const runs = new WeakMap<Plan, SharedRun>()

/** 幅を計算する. It begins by itself once the page stands; a new plan, or leaving the room, ends it. Several parts of a page share one run. */
export function useRanges(plan: Plan): UsedRanges {
  const run = useMemo(() => runOf(plan), [plan])
  const view = useSyncExternalStore(run.watch, run.look)
  return { ...view, paths: usualPaths, stop: run.stop, start: run.start }
}

function runOf(plan: Plan): SharedRun {
  const known = runs.get(plan)
  if (known !== undefined) return known
  const run = newRun(plan)
  runs.set(plan, run)
  return run
}

function newRun(plan: Plan): SharedRun {
  let view = unknown
  const prepare = () => rangeRun(plan.courses(), { seed: usualSeed, paths: usualPaths })
  const session = rangeSession(prepare, afterUnknowns(plan), (next) => {
    view = next
    tell()
  })
  const begin = (after: number) => {
    if (view.state === 'preparing' || view.state === 'running') session.start(after)
  }
  const { tell, watch } = watched(begin, () => session.end())
  return {
    look: () => view,
    watch: (onChange) => watch(onChange, pause),
    stop: () => session.stop(),
    start: () => session.start(),
  }
}

/** In a worker; a job is over once it is known besides which other answers are to be tried: reckoned in slices beside the first paths, not in one piece after them. */
function afterUnknowns(plan: Plan): Runner {
  return (job, tell) => {
    let leave: () => void = () => undefined
    const stop = inWorker(job, (step) => {
      if (step === null) leave = whenKnown(plan, () => tell(null))
      else tell(step)
    })
    return () => {
      stop()
      leave()
    }
  }
}
