import { useId } from 'react'
import { isSame } from '#interview/tasks/facts.ts'
import { none, type TaskField } from '#interview/tasks/task.ts'
import { tasksWords } from '#web/words/tasks.ts'
import { langOf, useLanguage, useWords } from '#web/words/words.ts'
import { Ja } from './ja.tsx'

interface ChosenProps {
  readonly field: TaskField
  /** Undefined while nothing is chosen; null for わからない. */
  readonly chosen: unknown
  readonly problem: string | null
  readonly onChoose: (value: unknown) => void
}

/** More of them are shorter in a list that unfolds. */
const mostRadios = 12

/** 一つ選ぶ欄. One of the choices, that there is none, or わからない. */
export function ChoiceField(props: ChosenProps) {
  return props.field.choices.length > mostRadios ? <SelectField {...props} /> : <RadioField {...props} />
}

interface Option {
  readonly value: unknown
  readonly label: string
}

function useOptions({ choices, none: noneWords, isSure }: TaskField): readonly Option[] {
  const words = useWords(tasksWords)
  return [
    ...choices.map(({ value, label }) => ({ value, label })),
    ...(noneWords === undefined ? [] : [{ value: none, label: noneWords }]),
    ...(isSure === true ? [] : [{ value: null, label: words.unknown }]),
  ]
}

function RadioField({ field, chosen, problem, onChoose }: ChosenProps) {
  const id = useId()
  const options = useOptions(field)
  return (
    <div
      className="field"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-hint ${id}-problem`}
      aria-invalid={problem !== null}
    >
      <Label id={id} field={field} />
      <div className="radios">
        {options.map(({ value, label }) => (
          <label key={label} className="radio">
            <input
              type="radio"
              name={id}
              checked={chosen !== undefined && isSame(chosen, value)}
              onChange={() => onChoose(value)}
            />
            <Ja>{label}</Ja>
          </label>
        ))}
      </div>
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  )
}

function SelectField({ field, chosen, problem, onChoose }: ChosenProps) {
  const id = useId()
  const words = useWords(tasksWords)
  const language = useLanguage()
  const options = useOptions(field)
  const at = chosen === undefined ? -1 : options.findIndex(({ value }) => isSame(value, chosen))
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        <Ja>{field.label}</Ja>
      </label>
      <p className="hint" id={`${id}-hint`}>
        {field.hint}
      </p>
      <select
        id={id}
        value={at}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== null}
        onChange={({ currentTarget }) => onChoose(options[Number(currentTarget.value)]?.value)}
      >
        <option value={-1}>{words.pick}</option>
        {options.map(({ label }, index) => (
          <option key={label} value={index} lang={langOf(language, label)}>
            {label}
          </option>
        ))}
      </select>
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  )
}

/** いくつでも選ぶ欄. Some of the choices, none of them, or わからない. */
export function ChoicesField({ field, chosen, problem, onChoose }: ChosenProps) {
  const id = useId()
  const words = useWords(tasksWords)
  const picked: readonly unknown[] = Array.isArray(chosen) ? chosen : []
  const isPicked = (value: unknown) => picked.some((one) => isSame(one, value))
  const toggle = (value: unknown) => {
    const next = field.choices.map((one) => one.value).filter((one) => isSame(one, value) !== isPicked(one))
    onChoose(next.length === 0 ? undefined : next)
  }
  const isNone = Array.isArray(chosen) && picked.length === 0
  return (
    <fieldset className="field" aria-describedby={`${id}-hint ${id}-problem`} data-invalid={problem !== null}>
      <legend className="label">
        <Ja>{field.label}</Ja>
      </legend>
      <p className="hint" id={`${id}-hint`}>
        {field.hint}
      </p>
      <div className="radios">
        {field.choices.map(({ value, label }) => (
          <label key={label} className="radio">
            <input type="checkbox" checked={isPicked(value)} onChange={() => toggle(value)} />
            <Ja>{label}</Ja>
          </label>
        ))}
        <label className="radio">
          <input type="checkbox" checked={isNone} onChange={() => onChoose(isNone ? undefined : [])} />
          {words.noneOfThem}
        </label>
        <label className="radio">
          <input
            type="checkbox"
            checked={chosen === null}
            onChange={() => onChoose(chosen === null ? undefined : null)}
          />
          {words.unknown}
        </label>
      </div>
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </fieldset>
  )
}

function Label({ id, field: { label, hint } }: { readonly id: string; readonly field: TaskField }) {
  return (
    <>
      <p className="label" id={`${id}-label`}>
        <Ja>{label}</Ja>
      </p>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </>
  )
}
