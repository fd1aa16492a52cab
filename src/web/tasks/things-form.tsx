import { type ReactNode, type SyntheticEvent, useId, useRef, useState } from 'react'
import type { Day } from '#base/day.ts'
import { eventMonth } from '#interview/month-only.table.ts'
import type { Task, ThingsField } from '#interview/tasks/task.ts'
import { withNothing, withoutThing, withThing } from '#interview/tasks/things.ts'
import type { Matter } from '#matter/matter.ts'
import { emptyDraft, type FieldKind, isMonthOnly, readDraft } from '#web/parts/draft.ts'
import { TypedField } from '#web/parts/typed-field.tsx'
import { tasksWords } from '#web/words/tasks.ts'
import { langOf, useLanguage, useWords } from '#web/words/words.ts'
import { Ja } from './ja.tsx'

interface ThingsFormProps {
  readonly task: Task
  readonly things: ThingsField
  readonly today: Day
  readonly submit: string
  readonly onMatter: (change: (matter: Matter) => Matter) => void
  readonly onDone: () => void
  readonly children?: ReactNode
}

/** どれがあるかを答える所. What there is stands in a list; more can be added, each can be removed, and there may be none. */
export function ThingsForm({ task, things, today, submit, onMatter, onDone, children }: ThingsFormProps) {
  const words = useWords(tasksWords)
  const status = useRef<HTMLParagraphElement>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const isEmpty = things.things.length === 0

  function remove(id: string, name: string): void {
    onMatter((matter) => withoutThing(matter, task, id))
    setSaid(words.things.removed(name))
    // The button is gone with its row: the focus goes to what was done.
    status.current?.focus()
  }

  function finish(event: SyntheticEvent): void {
    event.preventDefault()
    if (isEmpty && task.state === 'later') setProblem(words.things.first)
    else onDone()
  }

  function nothing(answer: 'none' | 'unknown'): void {
    onMatter((matter) => withNothing(matter, task, answer))
    onDone()
  }

  return (
    <form className="question things" onSubmit={finish} noValidate autoComplete="off">
      <p ref={status} className="said" role="status" tabIndex={-1}>
        {said}
      </p>
      {!isEmpty && (
        <ul className="thing-list">
          {things.things.map(({ id, words: name }) => (
            <li key={id}>
              <Ja>{name}</Ja>
              <button
                type="button"
                className="button plain"
                aria-label={words.things.removeOf(name)}
                onClick={() => remove(id, name)}
              >
                {words.things.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Adding
        things={things}
        today={today}
        onAdd={(kind, label, on, isOfMonth) => {
          onMatter((matter) => withThing(matter, task, kind, today, on, isOfMonth))
          setProblem('')
          // Of most of what happened nothing more is asked.
          setSaid(things.path === 'events' ? words.things.addedOnly(label) : words.things.added(label))
        }}
      />
      <p className="problem" role="alert">
        {problem}
      </p>
      <div className="buttons">
        {isEmpty ? (
          <>
            <button type="button" className="button primary" onClick={() => nothing('none')}>
              {words.things.none0}
            </button>
            <button type="button" className="button secondary" onClick={() => nothing('unknown')}>
              {words.things.unknown}
            </button>
          </>
        ) : (
          <button type="submit" className="button primary">
            {submit}
          </button>
        )}
        {children}
      </div>
    </form>
  )
}

interface AddingProps {
  readonly things: ThingsField
  readonly today: Day
  readonly onAdd: (kind: unknown, label: string, on: Day | null, isOfMonth: boolean) => void
}

function Adding({ things: { kinds, dayLabel }, today, onAdd }: AddingProps) {
  const words = useWords(tasksWords)
  const id = useId()
  const language = useLanguage()
  const [at, setAt] = useState(-1)
  const [draft, setDraft] = useState(emptyDraft)
  const [problem, setProblem] = useState<'kind' | 'day' | null>(null)
  const field: FieldKind = { kind: 'day', label: dayLabel ?? '', past: true, monthAs: eventMonth }

  function add(): void {
    const kind = kinds[at]
    if (kind === undefined) {
      setProblem('kind')
      return
    }
    const typed = dayLabel === null ? null : readDraft(field, draft, today)
    if (typed !== null && typed.kind !== 'day') {
      setProblem('day')
      return
    }
    onAdd(kind.value, kind.label, typed === null ? null : typed.on, typed !== null && isMonthOnly(typed))
    setAt(-1)
    setDraft(emptyDraft)
    setProblem(null)
  }

  return (
    <div className="adding">
      <div className="field">
        <label className="label" htmlFor={id}>
          {words.things.add}
        </label>
        <select
          id={id}
          value={at}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem === 'kind'}
          onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}
        >
          <option value={-1}>{words.pick}</option>
          {kinds.map(({ label }, index) => (
            <option key={label} value={index} lang={langOf(language, label)}>
              {label}
            </option>
          ))}
        </select>
        <p className="problem" id={`${id}-problem`}>
          {problem === 'kind' && words.things.chooseFirst}
        </p>
      </div>
      {dayLabel !== null && (
        <TypedField
          field={field}
          draft={draft}
          today={today}
          hint={words.things.dayUnknown}
          problem={problem === 'day' ? words.things.dayProblem : null}
          isUnknownAllowed={false}
          onDraft={setDraft}
        />
      )}
      <button type="button" className="button secondary" onClick={add}>
        {words.things.addButton}
      </button>
    </div>
  )
}
