import { useId } from 'react'
import { InJapanese } from './in-japanese.tsx'

interface ChoiceFieldProps<T> {
  readonly label: string
  readonly hint: string
  readonly choices: readonly { readonly value: T; readonly words: string; readonly isJapanese?: boolean }[]
  /** Undefined while nothing is chosen. */
  readonly chosen: T | undefined
  /** What is to be mended; null for nothing. */
  readonly problem: string | null
  readonly onChoose: (value: T) => void
}

/** 選ぶ欄. One of some answers. */
export function ChoiceField<T>({ label, hint, choices, chosen, problem, onChoose }: ChoiceFieldProps<T>) {
  const id = useId()
  return (
    <div
      className="field"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-hint ${id}-problem`}
      aria-invalid={problem !== null}
    >
      <p className="label" id={`${id}-label`}>
        {label}
      </p>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="radios">
        {choices.map(({ value, words, isJapanese }, index) => (
          <label key={index} className="radio">
            <input type="radio" name={id} checked={chosen === value} onChange={() => onChoose(value)} />
            {isJapanese === true ? <InJapanese as="span">{words}</InJapanese> : words}
          </label>
        ))}
      </div>
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  )
}
