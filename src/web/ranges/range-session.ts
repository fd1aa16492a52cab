import { PastRun } from '#simulation/layout.ts'
import type { RangeRun, Ranges } from '#simulation/ranges.ts'
import type { RunJob, RunStep } from '#simulation/steps.ts'
import { type Runner, restOf } from './range-runner.ts'

/** 計算の様子. `none`: no way has a course. `failed`: its amounts are past what can be run. */
export type RangeState = 'preparing' | 'running' | 'done' | 'stopped' | 'none' | 'failed'

/** いま分かっていること. */
export interface RangeView {
  /** Null until the first bands. */
  readonly ranges: Ranges | null
  readonly state: RangeState
}

/** 一回の計算. One run from its preparation to its end, that may be stopped and gone on with. */
export interface RangeSession {
  /** Begins or goes on, after some milliseconds. */
  readonly start: (pause?: number) => void
  /** What is known stays, and is told once more. */
  readonly stop: () => void
  /** It says nothing more. */
  readonly end: () => void
}

/** 計算を始める用意. Whatever takes long on this thread stands alone between two pauses. */
export function rangeSession(
  prepare: () => RangeRun | null,
  runner: Runner,
  tell: (view: RangeView) => void,
): RangeSession {
  let run: RangeRun | null = null
  let others: Generator<RunJob, void> | null = null
  let job: RunJob | null = null
  let halt: (() => void) | null = null
  const done: RunStep[] = []
  const know = (state: RangeState) => tell({ ranges: run?.ranges(done) ?? null, state })

  const later = (next: () => void, pause = 0) => {
    const timer = setTimeout(() => {
      try {
        next()
      } catch (error) {
        if (!(error instanceof PastRun)) throw error
        over('failed')
      }
    }, pause)
    halt = () => clearTimeout(timer)
  }
  const work = () => {
    if (job === null) return
    halt = runner(restOf(job, done), (step) => {
      if (step === null) {
        job = null
        later(advance)
        return
      }
      done.push(step)
      // The others are told together at the end: a page that changes all the time is hard to read.
      if (step.kind === 'bands') know('running')
    })
  }
  const over = (state: RangeState) => {
    halt = null
    know(state)
  }
  const advance = () => {
    if (run === null) return
    others ??= run.others()
    const { value, done: isOver } = others.next()
    if (isOver === true) {
      over('done')
      return
    }
    job = value
    work()
  }
  const begin = () => {
    run = prepare()
    job = run?.first ?? null
    if (job === null) over('none')
    else later(work)
  }

  return {
    start(pause) {
      know(run === null ? 'preparing' : 'running')
      later(run === null ? begin : job === null ? advance : work, pause)
    },
    stop() {
      if (halt === null) return
      halt()
      halt = null
      know('stopped')
    },
    end() {
      halt?.()
      halt = null
    },
  }
}
