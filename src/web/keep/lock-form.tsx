import { type FormEvent, useRef, useState } from 'react'
import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { leastPassphrase } from './locked.ts'
import { PassphraseField } from './passphrase-field.tsx'

interface LockFormProps {
  readonly onLock: (passphrase: string) => Promise<void>
}

/** 合言葉を決める. Typed twice, since it cannot be recovered. */
export function LockForm({ onLock }: LockFormProps) {
  const words = useWords(keepWords)
  const [{ once, again }, setTyped] = useState({ once: '', again: '' })
  const [isShown, setIsShown] = useState(false)
  const [problem, setProblem] = useState<'short' | 'differs' | 'failed' | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    const found = problemOf(once, again)
    setProblem(found)
    if (found !== null) {
      form.current?.querySelectorAll('input')[found === 'short' ? 0 : 1]?.focus()
      return
    }
    setIsBusy(true)
    await onLock(once).then(
      () => setTyped({ once: '', again: '' }),
      () => setProblem('failed'),
    )
    setIsBusy(false)
  }

  return (
    <form ref={form} onSubmit={submit} noValidate autoComplete="off">
      <p>{words.lockText}</p>
      <PassphraseField
        {...{ label: words.passphrase, hint: words.passphraseHint(leastPassphrase), value: once, isShown }}
        problem={problem === 'short' ? words.short(leastPassphrase) : null}
        onValue={(next) => setTyped((before) => ({ ...before, once: next }))}
      />
      <PassphraseField
        {...{ label: words.passphraseAgain, hint: words.passphraseAgainHint, value: again, isShown }}
        problem={problem === 'differs' ? words.differs : null}
        onValue={(next) => setTyped((before) => ({ ...before, again: next }))}
      />
      <ShowSwitch isShown={isShown} onShown={setIsShown} />
      <button type="submit" className="button secondary">
        {words.lock}
      </button>
      <p role="status">{isBusy && words.locking}</p>
      {problem === 'failed' && (
        <p className="problem" role="alert">
          {words.lockFailed}
        </p>
      )}
    </form>
  )
}

/** 文字を見せる. */
export function ShowSwitch(props: { readonly isShown: boolean; readonly onShown: (isShown: boolean) => void }) {
  const words = useWords(keepWords)
  return (
    <label className="letter">
      <input
        type="checkbox"
        checked={props.isShown}
        onChange={({ currentTarget }) => props.onShown(currentTarget.checked)}
      />
      {words.show}
    </label>
  )
}

function problemOf(once: string, again: string): 'short' | 'differs' | null {
  // Counted as the lock takes them: in whole characters of the normal form.
  if (Array.from(once.normalize('NFKC')).length < leastPassphrase) return 'short'
  return once.normalize('NFKC') === again.normalize('NFKC') ? null : 'differs'
}
