import { bench, describe } from 'vitest'
import { compare } from './kernel/compare.ts'

// The kernel of the ranges beside its twin in C, its plain twin and itself in two workers: five ways of ten years over 10,000 paths. One
// run of all in turn, the best of many rounds of each: the ratios are what counts. The plain twin runs 200 paths; its time is reckoned up.

const ratio = (of: number, to: number) => (of / to).toFixed(2)
const ms = (value: number) => `${value.toFixed(1)} ms`

describe('10,000 paths on five ways', () => {
  bench(
    'all in turn',
    async () => {
      const found = await compare(10_000, 200, 14)
      const { fastMs, fastRunMs, cMs, cRunMs, plainMs, oneWorkerMs, twoWorkersMs } = found
      const lines = [
        `kernel ÷ C, with quantiles     ${ratio(fastMs, cMs)}  (${ms(fastMs)} and ${ms(cMs)}; at most 1.3)`,
        `kernel ÷ C, paths alone        ${ratio(fastRunMs, cRunMs)}  (${ms(fastRunMs)} and ${ms(cRunMs)})`,
        `plain ÷ kernel, paths alone    ${ratio(plainMs, fastRunMs)}  (from ${found.plainPaths} paths; at least 30)`,
        `one worker ÷ two, paths alone  ${ratio(oneWorkerMs, twoWorkersMs)}  (at least 1.7)`,
        `same bits in all               ${found.sameBits ? 'yes' : 'NO'}`,
      ]
      console.log(lines.join('\n'))
    },
    { time: 0, iterations: 1, warmupTime: 0, warmupIterations: 0 },
  )
})
