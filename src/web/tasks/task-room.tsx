import { useEffect, useState } from 'react'
import { Link, Redirect, useLocation } from 'wouter'
import type { Task } from '#interview/tasks/task.ts'
import { inTableOrder, nextAfter } from '#interview/tasks/task-list.ts'
import type { Matter } from '#matter/matter.ts'
import { onceReleased } from '#web/parts/pressing.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { useSession } from '#web/session/session-context.ts'
import { planNames } from '#web/words/names-plan.ts'
import { tasksWords } from '#web/words/tasks.ts'
import { useWords } from '#web/words/words.ts'
import { Ja } from './ja.tsx'
import { TaskPanel } from './task-panel.tsx'
import { type Tasks, useTasks } from './use-tasks.ts'

interface TaskRoomProps {
  /** The place of the question in the list, and nothing else. */
  readonly number: number
  /** The room that it goes back to. */
  readonly from: 'list' | 'check'
}

/** 質問の部屋. One question of the list, its reason, and the ways that hang on it. */
export function TaskRoom(props: TaskRoomProps) {
  const { session } = useSession()
  return session.matter === null ? <Redirect to="/" replace /> : <Room {...props} matter={session.matter} />
}

function Room({ number, from, matter }: TaskRoomProps & { readonly matter: Matter }) {
  const { today } = useSession()
  const words = useWords(tasksWords)
  const [, go] = useLocation()
  const tasks = useTasks(matter, today)
  const task = useHeld(tasks, number)
  /** The question that was just answered, until the next one is chosen. */
  const [done, setDone] = useState<Task | null>(null)
  const { list, plan } = tasks

  useEffect(() => {
    if (done === null || plan === null) return undefined
    // Another question takes the place of this one: not under a finger that is just going back to the list.
    return onceReleased(() => {
      setDone(null)
      const next = nextAfter(list, done)
      go(next === null ? '/list' : `/list/${next.number}`)
    })
  }, [done, plan, list, go])

  if (task === undefined) return <Gone from={from} />
  const back = from === 'list' ? '/list' : '/check'
  return (
    <main className="room task" id="content">
      <p className="back">
        <Link href={back}>{from === 'list' ? words.list : words.checkTitle}</Link>
        <span className="hint">{words.left(list.left)}</span>
      </p>
      {task.about !== '' && (
        <p className="about">
          <Ja>{task.about}</Ja>
        </p>
      )}
      <RoomTitle room={task.key}>{task.title}</RoomTitle>
      <p className="reason">{task.reason}</p>
      <Moves task={task} tasks={tasks} />
      <TaskPanel
        key={task.key}
        task={task}
        matter={matter}
        submit={from === 'list' ? words.save : words.saveBack}
        onDone={() => (from === 'list' ? setDone(task) : go('/check'))}
      />
      <p className="said" role="status">
        {done !== null && words.moving}
      </p>
    </main>
  )
}

/** The question that stood at this number when the room was entered: what is added meanwhile moves the numbers, not the room. */
function useHeld({ list }: Tasks, number: number): Task | undefined {
  const ordered = inTableOrder(list)
  const [held, hold] = useState<{ readonly number: number; readonly key: string } | null>(null)
  const key = held?.number === number ? held.key : ordered[number - 1]?.key
  useEffect(() => {
    if (key !== undefined) hold((now) => (now?.number === number ? now : { number, key }))
  }, [number, key])
  return ordered.find((task) => task.key === key)
}

function Gone({ from }: Pick<TaskRoomProps, 'from'>) {
  const words = useWords(tasksWords)
  return (
    <main className="room" id="content">
      <RoomTitle>{words.gone}</RoomTitle>
      <p>
        <Link href={`/${from}`}>{from === 'list' ? words.list : words.checkTitle}</Link>
      </p>
    </main>
  )
}

interface MovesProps {
  readonly task: Task
  readonly tasks: Tasks
}

/** なぜ聞くか. The ways that wait for the answer or hang on it; nothing where none does. */
export function Moves({ task: { moves }, tasks: { plan } }: MovesProps) {
  const words = useWords(tasksWords)
  const { ways } = useWords(planNames)
  if (plan === null || moves.length === 0) return null
  return (
    <details className="fold moves">
      <summary>{words.why}</summary>
      <p>{words.moves}</p>
      <ul>
        {moves.map((id) => (
          <li key={id}>{ways[id]}</li>
        ))}
      </ul>
    </details>
  )
}
