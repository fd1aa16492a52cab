import { type RunJob, steps } from '#simulation/steps.ts'

// 幅の計算係. It runs whatever job comes and posts each step, and null at the end. It knows the kernel and nothing of the engine.
addEventListener('message', ({ data }: MessageEvent<RunJob>) => {
  for (const step of steps(data)) postMessage(step)
  postMessage(null)
})
