import { Worker } from 'node:worker_threads'
import type { Job, Reply } from './answers.ts'
import { refusal } from './problem.ts'

/** Whoever answers jobs; nothing is begun for one who has gone. */
export type Work = (job: Job, signal: AbortSignal) => Promise<Reply>

export interface WorkLimits {
  /** How many jobs run at the same time. */
  readonly threads: number
  /** How many may wait besides. */
  readonly waiting: number
  /** How long one may run. */
  readonly workMs: number
  readonly memoryMb: number
}

interface Waiting {
  readonly job: Job
  readonly signal: AbortSignal
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: unknown) => void
}

/**
 * 計算の待ち行列. Jobs run in threads of their own, so that a file made to take long neither holds up the others nor runs on: at the limit
 * its thread is ended. A thread starts when it is first needed.
 */
export function workers(script: URL, { threads, waiting, workMs, memoryMb }: WorkLimits): Work {
  const idle: Worker[] = []
  const queue: Waiting[] = []
  let running = 0

  function start(): Worker {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
    // An error while no job runs concerns nobody; without a listener it would end the server.
    worker.on('error', () => undefined)
    worker.unref()
    return worker
  }

  function next(): void {
    while (running < threads) {
      const first = queue.shift()
      if (first === undefined) return
      if (first.signal.aborted) first.resolve(gone)
      else run(first, idle.pop() ?? start())
    }
  }

  function run({ job, resolve, reject }: Waiting, worker: Worker): void {
    running += 1
    const settle = (give: () => void, mayGoOn: boolean) => {
      clearTimeout(timer)
      worker.off('message', answered).off('error', failed)
      running -= 1
      if (mayGoOn) idle.push(worker)
      else void worker.terminate()
      give()
      next()
    }
    const timer = setTimeout(() => settle(() => resolve(tooMuchWork(workMs)), false), workMs)
    // The thread sends nothing but replies (`worker.ts`).
    const answered = (reply: unknown) => settle(() => resolve(reply as Reply), true)
    const failed = (error: unknown) =>
      settle(() => (isOutOfMemory(error) ? resolve(tooMuchWork(workMs)) : reject(error)), false)
    worker.on('message', answered).on('error', failed)
    worker.postMessage(job)
  }

  return (job, signal) =>
    new Promise((resolve, reject) => {
      if (queue.length >= waiting) {
        resolve(busy)
        return
      }
      queue.push({ job, signal, resolve, reject })
      next()
    })
}

const gone = refusal('bad-request', '答えを待たずに接続が切れました。')
const busy = refusal('busy', 'ほかの計算が続いています。少し待って、もう一度送ってください。')

function tooMuchWork(workMs: number) {
  const seconds = Math.ceil(workMs / 1000)
  return refusal(
    'too-much-work',
    `計算が${seconds}秒で終わりませんでした。ローンや手紙などの数を減らすか、分からない項目を埋めると終わることがあります。手もとの ninbai plan には、この時間の限りがありません。`,
  )
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
