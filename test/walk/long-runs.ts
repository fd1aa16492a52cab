/** How many runs each property has in the long form; WALK_RUNS asks for another number. */
export const longRuns = Number(process.env.WALK_RUNS ?? 20_000)

/** Not the seed of CI, so that the long form does not walk the same ways first. */
export const longSeed = 20261122
