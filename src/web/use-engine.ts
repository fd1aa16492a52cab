import { useCallback, useEffect, useRef, useState } from 'react'
import { loadEngine } from './load-engine.ts'

/** The engine once it is there. */
export type Engine = typeof import('./engine.ts')

/** Whether somebody waits for the engine, or has waited in vain. */
export type Wait = 'none' | 'loading' | 'failed'

interface UsedEngine {
  /** Null until it is loaded. */
  readonly engine: Engine | null
  readonly wait: Wait
  /** Does at once what needs the engine, or as soon as it is loaded, the last asked for alone; where it cannot be loaded, `wait` tells. */
  readonly withEngine: (use: (engine: Engine) => void | Promise<void>) => Promise<void>
}

/** 計算の部分. Loads it behind the first screen, before anything is typed: no later request can tell what the reader does. */
export function useEngine(): UsedEngine {
  const [engine, setEngine] = useState<Engine | null>(null)
  const [wait, setWait] = useState<Wait>('none')
  const asked = useRef(0)

  useEffect(() => {
    // Nobody waits yet: a failure is told when the engine is asked for.
    loadEngine().then(setEngine, () => undefined)
  }, [])

  const withEngine = useCallback<UsedEngine['withEngine']>(
    async (use) => {
      asked.current += 1
      const own = asked.current
      if (engine !== null) return use(engine)
      setWait('loading')
      const loaded = await loadEngine().catch(() => null)
      setWait(loaded === null ? 'failed' : 'none')
      setEngine(loaded)
      // What was asked for in the meantime takes the place of this, in whatever order the answers of the loader come.
      return loaded === null || own !== asked.current ? undefined : use(loaded)
    },
    [engine],
  )
  return { engine, wait, withEngine }
}
