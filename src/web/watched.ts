/** 見ている人たち. Several parts of the page that look on at one thing under way. */
export interface Watched {
  /** Tells everybody who looks on now. */
  readonly tell: () => void
  /** Looks on from now; `pause` is in milliseconds. What it gives back leaves. */
  readonly watch: (onChange: () => void, pause: number) => () => void
}

/** The first who looks on begins it, or goes on with it, after a pause; the last who leaves halts it, and what is known stays. */
export function watched(begin: (pause: number) => void, halt: () => void): Watched {
  const watchers = new Set<() => void>()
  return {
    tell() {
      for (const onChange of [...watchers]) onChange()
    },
    watch(onChange, pause) {
      // Each who looks on is somebody else, also where two of them are told by the same function.
      const own = () => onChange()
      watchers.add(own)
      if (watchers.size === 1) begin(pause)
      return () => {
        watchers.delete(own)
        if (watchers.size === 0) halt()
      }
    },
  }
}
