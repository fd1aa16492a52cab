import { flushSync } from 'react-dom'
import type { Plan } from '#assessment/plan.ts'
import type { Unknowns } from '#assessment/unknowns/unknowns.ts'
import { type Watched, watched } from './watched.ts'

/** 分からないことの計算. One run for each plan, however many parts of the page look on; between its slices the page answers to touch. */
export interface UnknownsRun extends Pick<Watched, 'watch'> {
  /** Null until all is reckoned. */
  readonly look: () => Unknowns | null
}

/** How many milliseconds of steps the page takes before it lets anything else happen. */
const slice = 12

const runs = new WeakMap<Plan, UnknownsRun>()

/** The run of a plan: that of another plan never tells anything of this one. */
export function unknownsRun(plan: Plan): UnknownsRun {
  const run = runs.get(plan) ?? newRun(plan)
  runs.set(plan, run)
  return run
}

function newRun(plan: Plan): UnknownsRun {
  let known: Unknowns | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function work(): void {
    const until = performance.now() + slice
    while (!plan.stepUnknowns()) {
      if (performance.now() < until) continue
      // Until its turn comes again the page paints and answers to touch.
      timer = setTimeout(work)
      return
    }
    end()
  }
  function end(): void {
    halt()
    known = plan.unknowns()
    tell()
  }
  /** Paper holds the whole page: the browser waits for what is reckoned here. */
  function onPaper(): void {
    flushSync(end)
  }
  function begin(pause: number): void {
    if (known !== null) return
    timer = setTimeout(work, pause)
    window.addEventListener('beforeprint', onPaper)
  }
  function halt(): void {
    clearTimeout(timer)
    window.removeEventListener('beforeprint', onPaper)
  }

  const { tell, watch } = watched(begin, halt)
  return { look: () => known, watch }
}

/** 分かったら. Tells once that what is not known of a plan has been reckoned, at once where it has; what it gives back takes the wish back. */
export function whenKnown(plan: Plan, then: () => void): () => void {
  const { look, watch } = unknownsRun(plan)
  if (look() !== null) {
    then()
    return () => undefined
  }
  const leave = watch(() => {
    leave()
    then()
  }, 0)
  return leave
}
