import { type FormEvent, useRef, useState } from 'react'
import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { Ask } from './ask.tsx'
import { type Imported, unlocked } from './imported.ts'
import { ShowSwitch } from './lock-form.tsx'
import { canLock, type Locked } from './locked.ts'
import { PassphraseField } from './passphrase-field.tsx'

interface UnlockFormProps {
  readonly locked: Locked
  readonly onImported: (imported: Imported) => void
}

/** 合言葉で開く. */
export function UnlockForm({ locked, onImported }: UnlockFormProps) {
  const words = useWords(keepWords)
  const [passphrase, setPassphrase] = useState('')
  const [isShown, setIsShown] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    setProblem(null)
    const found = await unlocked(locked, passphrase)
    setIsBusy(false)
    if (found.kind !== 'wrong') return onImported(found)
    setProblem(words.wrong)
    form.current?.querySelector('input')?.focus()
  }

  return (
    <Ask title={words.unlockTitle}>
      {canLock() ? (
        <form ref={form} onSubmit={submit} noValidate autoComplete="off">
          <PassphraseField
            {...{ label: words.passphrase, hint: words.unlockHint, value: passphrase, isShown, problem }}
            onValue={setPassphrase}
          />
          <ShowSwitch isShown={isShown} onShown={setIsShown} />
          <button type="submit" className="button secondary">
            {words.unlock}
          </button>
          <p role="status">{isBusy && words.unlocking}</p>
        </form>
      ) : (
        <p>{words.cannotLock}</p>
      )}
    </Ask>
  )
}
