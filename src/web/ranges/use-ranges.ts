import { useEffect, useRef, useState } from 'react'
import type { Plan } from '#assessment/plan.ts'
import { rangeRun, usualPaths, usualSeed } from '#simulation/ranges.ts'
import { inWorker } from './range-runner.ts'
import { type RangeSession, type RangeView, rangeSession } from './range-session.ts'

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

/** 幅を計算する. It begins by itself once the page stands; a new plan, or leaving the room, ends it. */
export function useRanges(plan: Plan): UsedRanges {
  const [view, setView] = useState(unknown)
  const session = useRef<RangeSession | null>(null)
  useEffect(() => {
    const prepare = () => rangeRun(plan.courses(), { seed: usualSeed, paths: usualPaths })
    const own = rangeSession(prepare, inWorker, setView)
    session.current = own
    own.start(pause)
    return () => own.end()
  }, [plan])
  return { ...view, paths: usualPaths, stop: () => session.current?.stop(), start: () => session.current?.start() }
}
