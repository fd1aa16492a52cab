/** 一歩ずつ. What stands now, what stood before it, and what was taken back, the nearest first. */
export interface Steps<T> {
  readonly past: readonly T[]
  readonly now: T
  readonly future: readonly T[]
}

/** How many steps can be taken back. */
const mostSteps = 100

export function firstStep<T>(now: T): Steps<T> {
  return { past: [], now, future: [] }
}

/** A further step; what was taken back before is gone. */
export function stepTo<T>({ past, now }: Steps<T>, next: T): Steps<T> {
  return { past: [now, ...past].slice(0, mostSteps), now: next, future: [] }
}

/** 一つ前に戻す. The same where there is nothing before. */
export function stepBack<T>(steps: Steps<T>): Steps<T> {
  const [before, ...past] = steps.past
  return before === undefined ? steps : { past, now: before, future: [steps.now, ...steps.future] }
}

/** 一つ先に進める. The same where nothing was taken back. */
export function stepOn<T>(steps: Steps<T>): Steps<T> {
  const [next, ...future] = steps.future
  return next === undefined ? steps : { past: [steps.now, ...steps.past], now: next, future }
}
