/** 少しずつ作る値. A value that is made step by step, or at once by whoever does not wait: the same either way, and kept. */
export interface InSteps<T> {
  /** Takes one step; whether the value is there. */
  readonly step: () => boolean
  /** The value. What is left of its steps is taken first. */
  readonly whole: () => T
}

export function inSteps<T>(make: () => Generator<void, T>): InSteps<T> {
  let steps: Generator<void, T> | null = null
  let made: { readonly value: T } | null = null
  function step(): boolean {
    if (made !== null) return true
    const taken = steps ?? make()
    // Steps that have thrown are at their end: whoever asks again begins anew, and hears the same.
    steps = null
    const { value, done } = taken.next()
    if (done === true) made = { value }
    else steps = taken
    return done === true
  }
  function whole(): T {
    while (made === null) step()
    return made.value
  }
  return { step, whole }
}
