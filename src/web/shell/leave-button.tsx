import { useEffect, useRef } from 'react'
import { shellWords } from '#web/words/shell.ts'
import { useWords } from '#web/words/words.ts'
import { withPress } from './three-presses.ts'

/** すぐに閉じる. In sight in every room; Esc pressed three times does the same. */
export function LeaveButton({ onLeave }: { readonly onLeave: () => void }) {
  const words = useWords(shellWords)
  const presses = useRef<readonly number[]>([])
  useEffect(() => {
    const listening = new AbortController()
    function press({ key, repeat, isComposing, timeStamp }: KeyboardEvent): void {
      // Esc that takes back a word being typed in Japanese is not meant for the page.
      if (key !== 'Escape' || repeat || isComposing) return
      presses.current = withPress(presses.current, timeStamp)
      if (presses.current.length >= 3) onLeave()
    }
    window.addEventListener('keydown', press, { capture: true, signal: listening.signal })
    return () => listening.abort()
  }, [onLeave])
  return (
    <section className="leave" aria-label={words.leave}>
      <button type="button" className="button secondary" aria-describedby="leave-hint" onClick={onLeave}>
        {words.leave}
      </button>
      <span className="hint" id="leave-hint">
        {words.leaveHint}
      </span>
    </section>
  )
}
