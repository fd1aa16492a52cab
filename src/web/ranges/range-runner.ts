import { type RunJob, type RunStep, steps } from '#simulation/steps.ts'

/** 計算係. Runs a job: each step is told as it comes, null at the end. What it gives back stops it at once. */
export type Runner = (job: RunJob, tell: (step: RunStep | null) => void) => () => void

/** How many paths the page itself runs before it lets anything else happen. */
const slice = 100

let spare: Worker | null = null

/** 計算係を呼んでおく. Its script is asked for before anything is typed, so that no later request tells what the reader does. */
export function callWorker(): void {
  if (mayUseWorker()) spare ??= newWorker()
}

function mayUseWorker(): boolean {
  return typeof Worker === 'function' && !matchMedia('(prefers-reduced-data: reduce)').matches
}

function newWorker(): Worker | null {
  try {
    const worker = new Worker(new URL('./ranges-worker.ts', import.meta.url), { type: 'module' })
    // One whose script does not come is of no use, and says so before it has a job.
    worker.onerror = () => {
      spare = null
    }
    return worker
  } catch {
    return null
  }
}

/** 別の計算係で. In a worker; by the page itself, with the same answer, where there is none or it does not start. */
export const inWorker: Runner = (job, tell) => {
  const worker = mayUseWorker() ? (spare ?? newWorker()) : null
  spare = null
  if (worker === null) return inSlices(job, tell)
  const done: RunStep[] = []
  let stopSlices: (() => void) | null = null
  worker.onmessage = ({ data }: MessageEvent<RunStep | null>) => {
    if (data === null) spare = worker
    else done.push(data)
    tell(data)
  }
  worker.onerror = () => {
    worker.terminate()
    stopSlices = inSlices(restOf(job, done), tell)
  }
  worker.postMessage(job)
  return () => {
    if (spare === worker) return
    worker.terminate()
    stopSlices?.()
  }
}

/** 少しずつ. The same steps on the page's own thread, a few at a time. */
const inSlices: Runner = (job, tell) => {
  const most = job.stages.at(-1) ?? 0
  const small = Array.from({ length: Math.floor(most / slice) }, (_, index) => (index + 1) * slice)
  const stages = [...new Set([...job.stages, ...small])].sort((one, other) => one - other)
  const some = steps({ ...job, stages })
  const next = () => {
    const { value, done } = some.next()
    timer = done === true ? timer : setTimeout(next)
    if (done === true) tell(null)
    else if (value.kind === 'variant' || job.stages.includes(value.paths)) tell(value)
  }
  let timer = setTimeout(next)
  return () => clearTimeout(timer)
}

/** 残りの仕事. What of a job is left once some steps have been told. */
export function restOf(job: RunJob, done: readonly RunStep[]): RunJob {
  const paths = Math.max(0, ...done.map((step) => (step.kind === 'bands' ? step.paths : 0)))
  const told = new Set(done.map((step) => (step.kind === 'variant' ? step.id : '')))
  return {
    ...job,
    stages: job.stages.filter((stage) => stage > paths),
    variants: job.variants.filter(({ id }) => !told.has(id)),
  }
}
