import { type ReactNode, useCallback } from 'react'
import { answersOf, withAnswers } from '#interview/tasks/answers.ts'
import type { Task } from '#interview/tasks/task.ts'
import type { Matter } from '#matter/matter.ts'
import { type Session, withMatter } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { startDraft, type TaskDraft } from './task-draft.ts'
import { TaskForm } from './task-form.tsx'
import { ThingsForm } from './things-form.tsx'

interface TaskPanelProps {
  readonly task: Task
  readonly matter: Matter
  readonly submit: string
  /** Called once the answer stands in the matter. */
  readonly onDone: () => void
  readonly children?: ReactNode
}

/** 質問の中身. The form of one question, over the matter of the session; what is typed and not saved is kept there too. */
export function TaskPanel({ task, matter, submit, onDone, children }: TaskPanelProps) {
  const { session, change, today } = useSession()
  const draft = draftFor(session, task) ?? startDraft(task.fields, answersOf(matter, task))
  const onDraft = useCallback(
    (next: (draft: TaskDraft) => TaskDraft) =>
      change((now) => {
        const before = draftFor(now, task) ?? startDraft(task.fields, answersOf(now.matter ?? matter, task))
        return { ...now, drafts: { ...now.drafts, [task.key]: next(before) } }
      }),
    [change, matter, task],
  )
  const onMatter = (next: (matter: Matter) => Matter) => change((now) => withMatter(now, next(now.matter ?? matter)))
  if (task.things !== null) {
    return (
      <ThingsForm task={task} things={task.things} today={today} submit={submit} onMatter={onMatter} onDone={onDone}>
        {children}
      </ThingsForm>
    )
  }
  return (
    <TaskForm
      task={task}
      draft={draft}
      today={today}
      submit={submit}
      onDraft={onDraft}
      onSave={(values, monthOnly) => {
        change((now) => {
          const { [task.key]: _, ...drafts } = now.drafts ?? {}
          return { ...withMatter(now, withAnswers(now.matter ?? matter, task, values, today, monthOnly)), drafts }
        })
        onDone()
      }}
    >
      {children}
    </TaskForm>
  )
}

/** What was typed and not saved; null where there is none, or where the thing has moved to another place of its list. */
function draftFor({ drafts }: Session, { key, fields }: Task): TaskDraft | null {
  const draft = drafts?.[key]
  if (draft === undefined) return null
  const known = { ...draft.typed, ...draft.chosen }
  return fields.every(({ path }) => Object.hasOwn(known, path)) ? draft : null
}
