import { callWorker } from './ranges/range-runner.ts'

export { readMatterFile } from './matter-file.ts'
/** 計算の部分. The rules, the reading of a matter and its plan: everything that the page loads behind its first screen. */
export { MatterRoom } from './matter-room.tsx'
export { outcomeOf } from './outcome.ts'
export { ToPlan } from './plan-page/to-plan.tsx'
export { PlanView } from './plan-view.tsx'
export { ResultRoom } from './rooms/result-room.tsx'

// With the rest, and before anything is typed.
callWorker()
