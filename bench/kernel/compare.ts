import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { flat, resultLength } from '#simulation/layout.ts'
import { startsOf } from '#simulation/streams.ts'
import { cTwin } from './c-twin.ts'
import { fiveWays } from './five-ways.ts'
import type { Done, Job } from './worker.ts'

/** What one comparison found: the best of all rounds, in milliseconds for the whole run. */
export interface Comparison {
  readonly paths: number
  readonly plainPaths: number
  readonly fastMs: number
  readonly fastRunMs: number
  readonly cMs: number
  readonly cRunMs: number
  /** Reckoned up from `plainPaths`; without quantiles. */
  readonly plainMs: number
  /** From asking to the last answer, without quantiles. */
  readonly oneWorkerMs: number
  readonly twoWorkersMs: number
  /** Whether the kernel, the twin in C, the plain twin on its paths and the two workers gave the same bits. */
  readonly sameBits: boolean
}

/** An engine compiles a kernel as its first paths happen to go, and for good: the best is sought over a few fresh ones, as it is over rounds. */
const crews = 4

/** All twins in turn, round after round, so that what else the machine does strikes them alike; best of so many rounds of each crew. */
export async function compare(paths: number, plainPaths: number, rounds: number): Promise<Comparison> {
  const seed = 20_261_122
  const numbers = flat(fiveWays)
  const starts = startsOf(seed, 0, paths)
  const half = Math.floor(paths / 2)
  const halves = [starts.subarray(0, 4 * half), starts.subarray(4 * half)]
  const twin = cTwin()
  const folder = mkdtempSync(join(tmpdir(), 'ninbai-worker-'))
  const file = await bundled(folder)
  const best = {
    fast: Infinity,
    fastRun: Infinity,
    c: Infinity,
    cRun: Infinity,
    plain: Infinity,
    one: Infinity,
    two: Infinity,
  }
  const keep = (name: keyof typeof best, ms: number) => {
    best[name] = Math.min(best[name], ms)
  }
  let sameBits = true
  const plainWorker = new Worker(file)
  try {
    for (let crew = 0; crew < crews; crew += 1) {
      const first = new Worker(file)
      const workers = [first, new Worker(file)]
      for (let round = 0; round < rounds; round += 1) {
        const fast = await asked(first, { kind: 'both', numbers, starts })
        keep('fast', fast.bothMs)
        keep('fastRun', fast.runMs)
        const c = twin.run(numbers, starts, paths, 1)
        keep('c', c.bothMs)
        keep('cRun', c.runMs)
        const plain = await asked(plainWorker, { kind: 'plain', courses: fiveWays, seed, paths: plainPaths })
        keep('plain', (plain.runMs * paths) / plainPaths)
        const oneBegan = performance.now()
        await asked(first, { kind: 'paths', numbers, starts })
        keep('one', performance.now() - oneBegan)
        const twoBegan = performance.now()
        const parts = await Promise.all(
          workers.map((worker, index) => asked(worker, { kind: 'paths', numbers, starts: halves[index] ?? starts })),
        )
        keep('two', performance.now() - twoBegan)
        sameBits &&= isSame(fast.result, c.result) && isSame(fast.result, joined(parts, paths))
        sameBits &&= isSame(firstPaths(fast.result, paths, plainPaths), plain.result)
      }
      await Promise.all(workers.map((worker) => worker.terminate()))
    }
  } finally {
    twin.remove()
    rmSync(folder, { recursive: true, force: true })
    await plainWorker.terminate()
  }
  return {
    ...{ paths, plainPaths, fastMs: best.fast, fastRunMs: best.fastRun, cMs: best.c, cRunMs: best.cRun },
    ...{ plainMs: best.plain, oneWorkerMs: best.one, twoWorkersMs: best.two, sameBits },
  }
}

/** The worker as one file that Node runs as it is: what runs in the tests is rewritten by them, and slower. */
async function bundled(outDir: string): Promise<string> {
  const conditions = ['ninbai-source', 'module', 'node']
  await build({
    ...{
      configFile: false,
      logLevel: 'error',
      resolve: { conditions },
      ssr: { noExternal: true, resolve: { conditions } },
    },
    build: {
      outDir,
      ssr: 'bench/kernel/worker.ts',
      rolldownOptions: { output: { entryFileNames: 'worker.mjs', topLevelVar: false } },
    },
  })
  return join(outDir, 'worker.mjs')
}

function asked(worker: Worker, job: Job): Promise<Done> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (done: Done) => {
      worker.off('error', reject)
      resolve(done)
    })
    worker.postMessage(job)
  })
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  return Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(Buffer.from(b.buffer, b.byteOffset, b.byteLength))
}

/** The first paths of each column. */
function firstPaths(result: Float64Array, paths: number, some: number): Float64Array {
  const columns = result.length / paths
  const part = new Float64Array(columns * some)
  for (let column = 0; column < columns; column += 1) {
    part.set(result.subarray(column * paths, column * paths + some), column * some)
  }
  return part
}

/** The columns of several runs, one after another. */
function joined(parts: readonly Done[], paths: number): Float64Array {
  const columns = fiveWays.courses.length * resultLength
  const all = new Float64Array(columns * paths)
  let from = 0
  for (const { result } of parts) {
    const length = result.length / columns
    for (let column = 0; column < columns; column += 1) {
      all.set(result.subarray(column * length, (column + 1) * length), column * paths + from)
    }
    from += length
  }
  return all
}
