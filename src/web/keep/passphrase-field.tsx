import { useId } from 'react'

interface PassphraseFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly isShown: boolean
  readonly problem: string | null
  readonly onValue: (value: string) => void
}

/** 合言葉の欄. */
export function PassphraseField({ label, hint, value, isShown, problem, onValue }: PassphraseFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type={isShown ? 'text' : 'password'}
        value={value}
        maxLength={1000}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== null}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      />
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  )
}
