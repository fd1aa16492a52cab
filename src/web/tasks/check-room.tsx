import { Link, Redirect } from 'wouter'
import { answersOf } from '#interview/tasks/answers.ts'
import { isAsUsual } from '#interview/tasks/as-usual.ts'
import { originAt } from '#interview/tasks/origins.ts'
import { sectionIds, type Task } from '#interview/tasks/task.ts'
import { answers, inTableOrder } from '#interview/tasks/task-list.ts'
import type { Matter } from '#matter/matter.ts'
import { isMonthOnlyNote } from '#matter/month-only.ts'
import type { Problem } from '#matter/problem.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { useSession } from '#web/session/session-context.ts'
import { dayWordsIn } from '#web/words/format.ts'
import { tasksWords } from '#web/words/tasks.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { Ja } from './ja.tsx'
import { TaskLinks } from './task-links.tsx'
import { useTasks } from './use-tasks.ts'
import { valueWordsIn } from './value-words-in.ts'

/** 答えの確かめ. Every answer with its origin and the way to change it; what does not agree, and what is not known. */
export function CheckRoom() {
  const { session } = useSession()
  return session.matter === null ? <Redirect to="/" replace /> : <Answers matter={session.matter} />
}

function Answers({ matter }: { readonly matter: Matter }) {
  const { today } = useSession()
  const words = useWords(tasksWords)
  const { list, plan } = useTasks(matter, today)
  const tasks = inTableOrder(list)
  const told = tasks.filter((task) => isTold(task, matter))
  const sections = sectionIds
    .map((id) => ({ id, all: told.filter(({ section }) => section === id) }))
    .filter(({ all }) => all.length > 0)
  return (
    <main className="room tasks check" id="content">
      <RoomTitle>{words.checkTitle}</RoomTitle>
      <p className="lead">{words.checkLead}</p>
      <Contradictions problems={plan?.problems ?? null} tasks={tasks} />
      {sections.length === 0 && <p>{words.nothing}</p>}
      {sections.map(({ id, all }) => (
        <section key={id} className="task-section" aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{words.sections[id]}</h2>
          {all.map((task) => (
            <Answered key={task.key} task={task} matter={matter} />
          ))}
        </section>
      ))}
      <NotKnown tasks={tasks} problems={plan?.problems ?? []} />
      <p className="lead">
        {words.left(list.left)} <Link href="/list">{words.listTitle}</Link>
      </p>
      <TaskLinks except="check" />
    </main>
  )
}

/** Whether something stands there to be checked: of a question that is half answered the one half. */
function isTold(task: Task, matter: Matter): boolean {
  if (task.things !== null) return task.state !== 'later'
  return Object.values(answersOf(matter, task)).some((value) => value !== undefined)
}

function Answered({ task, matter }: { readonly task: Task; readonly matter: Matter }) {
  const words = useWords(tasksWords)
  const labelOf = useLabelOf()
  return (
    <div className="answered">
      <div className="answered-head">
        <h3>
          {task.title}
          {task.about !== '' && (
            <span className="hint">
              <Ja>{task.about}</Ja>
            </span>
          )}
        </h3>
        <Link className="change" href={`/check/${task.number}`} aria-label={words.changeOf(labelOf(task))}>
          {words.change}
        </Link>
      </div>
      {task.things === null ? <Values task={task} matter={matter} /> : <Things task={task} />}
    </div>
  )
}

/** What a question is called where it stands alone: with what it is asked of. */
function useLabelOf(): (task: Task) => string {
  const words = useWords(tasksWords)
  return ({ title, about }) => (about === '' ? title : words.titleOf(title, about))
}

function Things({ task: { things, state } }: { readonly task: Task }) {
  const words = useWords(tasksWords)
  if (things === null || state === 'unknown') return <p>{words.unknown}</p>
  if (things.things.length === 0) return <p>{words.things.none}</p>
  return (
    <ul>
      {things.things.map(({ id, words: name }) => (
        <li key={id}>
          <Ja>{name}</Ja>
        </li>
      ))}
    </ul>
  )
}

function Values({ task, matter }: { readonly task: Task; readonly matter: Matter }) {
  const language = useLanguage()
  const told = answersOf(matter, task)
  const rows = task.fields
    .map((field) => ({ field, value: told[field.path] }))
    .filter(({ value }) => value !== undefined)
  return (
    <dl className="values">
      {rows.map(({ field, value }) => (
        <div key={field.path}>
          <dt>
            <Ja>{field.label}</Ja>
          </dt>
          <dd>
            <Ja>{valueWordsIn(language, field, value)}</Ja>
            <OriginWords path={field.path} matter={matter} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function OriginWords({ path, matter }: { readonly path: string; readonly matter: Matter }) {
  const language = useLanguage()
  const words = useWords(tasksWords)
  if (isAsUsual(matter, path)) return <span className="hint">{words.asUsual}</span>
  const found = originAt(matter, path) ?? originAt(matter, path.slice(0, path.lastIndexOf('.')))
  if (found === null) return null
  const { from, document, on } = found
  const origin = typeof document === 'string' ? `${words.origins[from]}（${document}）` : words.origins[from]
  return (
    <span className="hint">
      {typeof on === 'string' ? words.originOn(origin, dayWordsIn(language, on)) : origin}
      {isMonthOnlyNote(found.note) && `（${words.monthOnly}）`}
    </span>
  )
}

interface ToldProps {
  /** Null until the plan is reckoned. */
  readonly problems: readonly Problem[] | null
  readonly tasks: readonly Task[]
}

function Contradictions({ problems, tasks }: ToldProps) {
  const words = useWords(tasksWords)
  const labelOf = useLabelOf()
  if (problems === null) return <p role="status">{words.looking}</p>
  const found = problems.flatMap((problem) => (problem.kind === 'contradiction' ? [problem] : []))
  if (found.length === 0) return <p className="hint">{words.allGood}</p>
  return (
    <section className="issues" aria-labelledby="contradictions">
      <h2 id="contradictions">{words.contradictions}</h2>
      <ul>
        {found.map(({ paths, message }) => {
          const task = tasks.find((one) => paths.some((path) => answers(one, path)))
          return (
            <li key={message}>
              <Ja>{message}</Ja>{' '}
              {task !== undefined && (
                <Link href={`/check/${task.number}`} aria-label={words.changeOf(labelOf(task))}>
                  {words.change}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What the plan lacks, and what was answered わからない. */
function NotKnown({ tasks, problems }: { readonly tasks: readonly Task[]; readonly problems: readonly Problem[] }) {
  const words = useWords(tasksWords)
  const unknown = tasks.filter(({ state }) => state === 'unknown')
  const lacking = problems.flatMap((problem) => {
    const task = problem.kind === 'missing' ? tasks.find((one) => answers(one, problem.path)) : undefined
    return task === undefined || task.state === 'unknown' ? [] : [task]
  })
  return (
    <>
      {lacking.length > 0 && (
        <section aria-labelledby="missing">
          <h2 id="missing">{words.missing}</h2>
          <p className="hint">{words.missingLead}</p>
          <ToTasks tasks={[...new Set(lacking)]} />
        </section>
      )}
      {unknown.length > 0 && (
        <section aria-labelledby="unknowns">
          <h2 id="unknowns">{words.unknowns}</h2>
          <ToTasks tasks={unknown} />
        </section>
      )}
    </>
  )
}

function ToTasks({ tasks }: { readonly tasks: readonly Task[] }) {
  const labelOf = useLabelOf()
  return (
    <ul className="links">
      {tasks.map((task) => (
        <li key={task.key}>
          <Link href={`/check/${task.number}`}>
            <Ja>{labelOf(task)}</Ja>
          </Link>
        </li>
      ))}
    </ul>
  )
}
