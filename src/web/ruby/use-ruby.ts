import { useCallback, useEffect, useState } from 'react'
import { loadRuby } from '#web/loaders.ts'
import type { Reader } from './piece.ts'
import { type RubyState, readBy } from './switch.ts'

interface Ruby {
  readonly state: RubyState
  readonly again: () => void
}

/** ふりがな. Switches the readings of the whole page, from the component at its root: what is rendered below it is read by them. */
export function useRuby(isOn: boolean): Ruby {
  const [reader, setReader] = useState<Reader | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const load = useCallback(() => {
    setHasFailed(false)
    loadRuby().then(
      (part) => setReader(() => part.reader),
      () => setHasFailed(true),
    )
  }, [])
  useEffect(() => {
    if (isOn && reader === null) load()
  }, [isOn, reader, load])
  // Before anything below is rendered, so that one pass never shows both.
  readBy(isOn ? reader : null)
  return { state: isOn ? (reader !== null ? 'on' : hasFailed ? 'failed' : 'waiting') : 'off', again: load }
}
