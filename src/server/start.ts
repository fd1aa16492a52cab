import { availableParallelism } from 'node:os'
import type { Day } from '#base/day.ts'
import { app } from './app.ts'
import { listen } from './listen.ts'
import { workers } from './workers.ts'

// A household's plan takes some tenths of a second. The limits are told in docs/api.md.
const listenLimits = { headersMs: 5_000, requestMs: 10_000 }
const workLimits = { threads: Math.min(4, availableParallelism()), waiting: 64, workMs: 20_000, memoryMb: 512 }

/** Starts the server on a port (0 picks a free one) and gives its address. Rejects when the port cannot be had. */
export async function startServer(webRoot: string, port: number, today: () => Day): Promise<string> {
  // As built: the command line and the thread of its server are two files side by side (`vite.cli.config.ts`).
  const work = workers(new URL('./worker.js', import.meta.url), workLimits)
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const { address, server } = await listen(app({ webRoot, today, work, log }).fetch, port, listenLimits)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)))
  return address
}
