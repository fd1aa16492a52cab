import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { partsWords } from '#web/words/parts.ts'
import { useWords } from '#web/words/words.ts'
import { RoomTitle } from './room-title.tsx'

interface LoadedProps<T> {
  /** Whether it stands for a whole room, and not for a part of one. */
  readonly isRoom: boolean
  readonly load: () => Promise<T>
  readonly children: (part: T) => ReactNode
}

const loaded = new Map<unknown, unknown>()

/** A loader that keeps what it has loaded, so that a room which is entered again stands at once. */
export function keeping<T>(load: () => Promise<T>): () => Promise<T> {
  let failed: string | null = null
  let attempts = 0
  const keep = async () => {
    try {
      // Some browsers remember that an address could not be loaded: a further attempt asks for it by another name.
      const part: T = failed === null ? await load() : await import(/* @vite-ignore */ `${failed}?${attempts}`)
      loaded.set(keep, part)
      return part
    } catch (error) {
      attempts += 1
      failed ??= ownAddressIn(error)
      throw error
    }
  }
  return keep
}

/** The script that the browser names in its message, where it names one of our own. */
function ownAddressIn(error: unknown): string | null {
  const [address] = /https?:[^\s'"]+\.js/.exec(String(error)) ?? []
  return address?.startsWith(`${location.origin}/`) === true ? address : null
}

/** 読み込み. What a room needs, once it is there; else that it is on its way, or could not be loaded and how to try again. */
export function Loaded<T>({ isRoom, load, children }: LoadedProps<T>) {
  // What stands under a loader is what that loader gave; another room in the same place has another one.
  const part = loaded.get(load) as T | undefined
  const [, setCount] = useState(0)
  const say = useWords(partsWords)
  const [hasFailed, setHasFailed] = useState(false)
  const start = useCallback(() => {
    setHasFailed(false)
    load().then(
      () => setCount((count) => count + 1),
      () => setHasFailed(true),
    )
  }, [load])
  useEffect(() => {
    if (part === undefined) start()
  }, [part, start])
  if (part !== undefined) return children(part)
  const words = hasFailed ? (
    <>
      <RoomTitle room="failed">{say.failed}</RoomTitle>
      <div className="issues" role="alert">
        <p>{say.failedKept}</p>
        <p>{say.failedAgain}</p>
        <button type="button" className="button secondary" onClick={start}>
          {say.again}
        </button>
      </div>
    </>
  ) : (
    <>
      <RoomTitle>{say.loading}</RoomTitle>
      <p role="status">{say.wait}</p>
    </>
  )
  return isRoom ? (
    <main className="room" id="content">
      {words}
    </main>
  ) : (
    words
  )
}
