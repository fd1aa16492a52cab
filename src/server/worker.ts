import { parentPort } from 'node:worker_threads'
import { answerTo, type Job } from './answers.ts'

// One job in, one reply out (`workers.ts`). What is thrown here is a bug and ends the thread.
parentPort?.on('message', (job: Job) => parentPort?.postMessage(answerTo(job)))
