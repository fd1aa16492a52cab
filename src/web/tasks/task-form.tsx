import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react'
import type { Day } from '#base/day.ts'
import type { TaskValues } from '#interview/tasks/answers.ts'
import type { Task, TaskField } from '#interview/tasks/task.ts'
import { emptyDraft } from '#web/parts/draft.ts'
import { TypedField } from '#web/parts/typed-field.tsx'
import { tasksWords } from '#web/words/tasks.ts'
import { useWords } from '#web/words/words.ts'
import { ChoiceField, ChoicesField } from './choice-fields.tsx'
import { type FieldProblem, monthOnlyIn, problemsIn, type TaskDraft, typedFieldOf, valuesIn } from './task-draft.ts'

interface TaskFormProps {
  readonly task: Task
  readonly draft: TaskDraft
  readonly today: Day
  readonly submit: string
  readonly onDraft: (change: (draft: TaskDraft) => TaskDraft) => void
  /** With the paths of the days of which only the month is known. */
  readonly onSave: (values: TaskValues, monthOnly: readonly string[]) => void
  readonly children?: ReactNode
}

/** 質問に答える所. The fields of one question; nothing that was typed is lost where something is to be mended. */
export function TaskForm({ task, draft, today, submit, onDraft, onSave, children }: TaskFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [hasTried, setHasTried] = useState(false)
  const problems = hasTried ? problemsIn(task.fields, draft, today) : new Map<string, FieldProblem>()

  function save(event: SyntheticEvent): void {
    event.preventDefault()
    if (problemsIn(task.fields, draft, today).size === 0) {
      onSave(valuesIn(task.fields, draft, today), monthOnlyIn(task.fields, draft, today))
      return
    }
    setHasTried(true)
    const wrong =
      '[aria-invalid="true"] input, [data-invalid="true"] input, input[aria-invalid="true"], select[aria-invalid="true"]'
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(wrong)?.focus())
  }

  return (
    <form ref={form} className="question" onSubmit={save} noValidate autoComplete="off">
      {task.fields.map((field) => (
        <Field
          key={field.path}
          field={field}
          draft={draft}
          today={today}
          problem={problems.get(field.path) ?? null}
          onDraft={onDraft}
        />
      ))}
      <div className="buttons">
        <button type="submit" className="button primary">
          {submit}
        </button>
        {children}
      </div>
    </form>
  )
}

interface FieldProps extends Pick<TaskFormProps, 'draft' | 'today' | 'onDraft'> {
  readonly field: TaskField
  readonly problem: FieldProblem | null
}

function Field({ field, draft, today, problem, onDraft }: FieldProps) {
  const words = useWords(tasksWords)
  const { path } = field
  const told = problem === null ? null : problem.kind === 'words' ? problem.words : words.problems[problem.kind]
  const typed = typedFieldOf(field)
  if (typed !== null) {
    return (
      <TypedField
        field={typed}
        draft={draft.typed[path] ?? emptyDraft}
        today={today}
        hint={field.hint}
        problem={told}
        isUnknownAllowed={field.isOptional !== true}
        onDraft={(next) => onDraft((now) => ({ ...now, typed: { ...now.typed, [path]: next } }))}
      />
    )
  }
  const Chosen = field.kind === 'choice' ? ChoiceField : ChoicesField
  return (
    <Chosen
      field={field}
      chosen={draft.chosen[path]}
      problem={told}
      onChoose={(value) => onDraft((now) => ({ ...now, chosen: { ...now.chosen, [path]: value } }))}
    />
  )
}
