import { useRef, useState } from 'react'
import { noSession } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { Ask } from './ask.tsx'
import { forgetAll } from './keeper.ts'

/** すべて消す. The database and whatever else was stored, and what stands open in this tab. */
export function EraseSection({ onChanged }: { readonly onChanged: (words: string) => void }) {
  const { change } = useSession()
  const words = useWords(keepWords)
  const [isAsking, setIsAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  async function erase(): Promise<void> {
    const said = await forgetAll().then(
      () => words.erased,
      () => words.notErased,
    )
    if (said === words.erased) change(() => noSession)
    setIsAsking(false)
    onChanged(said)
  }

  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{words.erase}</h2>
      <p>{words.eraseText}</p>
      <button ref={button} type="button" className="button secondary" onClick={() => setIsAsking(true)}>
        {words.erase}
      </button>
      {isAsking && (
        <Ask title={words.eraseTitle}>
          <p>{words.eraseAsk}</p>
          <div className="buttons">
            <button type="button" className="button secondary" onClick={erase}>
              {words.eraseYes}
            </button>
            <button
              type="button"
              className="button plain"
              onClick={() => {
                setIsAsking(false)
                button.current?.focus()
              }}
            >
              {words.stop}
            </button>
          </div>
        </Ask>
      )}
    </section>
  )
}
