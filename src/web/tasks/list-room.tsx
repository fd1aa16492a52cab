import { useState } from 'react'
import { Link, Redirect } from 'wouter'
import { sectionIds, type Task } from '#interview/tasks/task.ts'
import { inTableOrder } from '#interview/tasks/task-list.ts'
import type { Matter } from '#matter/matter.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { undone } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { tasksWords } from '#web/words/tasks.ts'
import { useWords } from '#web/words/words.ts'
import { Ja } from './ja.tsx'
import { TaskLinks } from './task-links.tsx'
import { Moves } from './task-room.tsx'
import { type Tasks, useTasks } from './use-tasks.ts'

/** 質問の一覧. All that can be asked of this matter, by subject; first the one that tells most. */
export function ListRoom() {
  const { session } = useSession()
  return session.matter === null ? <Redirect to="/" replace /> : <List matter={session.matter} />
}

function List({ matter }: { readonly matter: Matter }) {
  const { session, change, today } = useSession()
  const words = useWords(tasksWords)
  const tasks = useTasks(matter, today)
  const [isLeftOnly, setIsLeftOnly] = useState(false)
  const [said, setSaid] = useState('')
  const { list } = tasks
  const shown = inTableOrder(list)
  const sections = sectionIds
    .map((id) => ({ id, all: shown.filter(({ section }) => section === id) }))
    .filter(({ all }) => all.some(({ state }) => !isLeftOnly || state === 'later'))
  return (
    <main className="room tasks" id="content">
      <RoomTitle>{words.listTitle}</RoomTitle>
      <p className="lead">{words.listLead}</p>
      <NextCard tasks={tasks} />
      <div className="tools">
        <label className="filter">
          <input
            type="checkbox"
            checked={isLeftOnly}
            onChange={({ currentTarget }) => setIsLeftOnly(currentTarget.checked)}
          />
          {words.onlyLeft}
        </label>
        {session.past.length > 0 && (
          <button
            type="button"
            className="button plain"
            onClick={() => {
              change(undone)
              setSaid(words.undone)
            }}
          >
            {words.undo}
          </button>
        )}
      </div>
      <p className="said" role="status">
        {said}
      </p>
      {sections.map(({ id, all }) => (
        <section key={id} className="task-section" aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>
            {words.sections[id]}
            <span className="hint">
              {words.sectionDone(all.filter(({ state }) => state !== 'later').length, all.length)}
            </span>
          </h2>
          <ul className="task-list">
            {all
              .filter(({ state }) => !isLeftOnly || state === 'later')
              .map((task) => (
                <Row key={task.key} task={task} />
              ))}
          </ul>
        </section>
      ))}
      <TaskLinks except="list" />
    </main>
  )
}

function NextCard({ tasks }: { readonly tasks: Tasks }) {
  const words = useWords(tasksWords)
  const { list, plan } = tasks
  return (
    <section className="next-task" aria-labelledby="next-task">
      <h2 id="next-task">{words.nextTitle}</h2>
      <p className="hint" aria-live="polite">
        {words.left(list.left)}
      </p>
      {list.moving !== null && list.moving > 0 && list.moving < list.left && (
        <p className="hint">{words.movingOf(list.moving)}</p>
      )}
      {plan === null && list.left > 0 && <p role="status">{words.looking}</p>}
      {list.left === 0 && <p>{words.noneLeft}</p>}
      {plan !== null && list.next !== null && (
        <>
          <p className="next-title">{list.next.title}</p>
          {list.next.about !== '' && (
            <p className="hint">
              <Ja>{list.next.about}</Ja>
            </p>
          )}
          <p>{list.next.reason}</p>
          <Moves task={list.next} tasks={tasks} />
          <Link className="button primary" href={`/list/${list.next.number}`}>
            {words.toNext}
          </Link>
        </>
      )}
    </section>
  )
}

function Row({ task: { number, title, about, state } }: { readonly task: Task }) {
  const words = useWords(tasksWords)
  return (
    <li>
      <Link href={`/list/${number}`}>
        <span className="task-title">{title}</span>
        {about !== '' && (
          <span className="hint">
            <Ja>{about}</Ja>
          </span>
        )}
      </Link>
      <span className={`state ${state}`}>{words.states[state]}</span>
    </li>
  )
}
