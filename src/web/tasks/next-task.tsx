import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { Task } from '#interview/tasks/task.ts'
import { nextAfter } from '#interview/tasks/task-list.ts'
import type { Matter } from '#matter/matter.ts'
import { useSession } from '#web/session/session-context.ts'
import { tasksWords } from '#web/words/tasks.ts'
import { useWords } from '#web/words/words.ts'
import { Ja } from './ja.tsx'
import { TaskPanel } from './task-panel.tsx'
import { Moves } from './task-room.tsx'
import { useTasks } from './use-tasks.ts'

/** 次の質問. The question that tells most, answered where it stands; once something was added to the first answers, the way to the outlook of all of it. */
export function NextTask({ first }: { readonly first: Matter }) {
  const { session, today } = useSession()
  const words = useWords(tasksWords)
  const matter = session.matter ?? first
  const tasks = useTasks(matter, today)
  const [isSaved, setIsSaved] = useState(false)
  const { list, plan } = tasks
  const [key, setKey] = useState<string | null>(null)
  // A question stays until it is done, though each thing that is added makes the list anew.
  const task = key === null ? undefined : list.tasks.find((one) => one.key === key)
  const [done, setDone] = useState<Task | null>(null)
  const nextKey = plan === null ? null : ((done === null ? list.next : nextAfter(list, done))?.key ?? null)
  const isGone = key !== null && task === undefined
  useEffect(() => {
    if (key === null || isGone) setKey(nextKey)
  }, [key, nextKey, isGone])
  const isBeyond = session.matter !== null && session.first !== null && session.matter !== session.first
  // What moves nothing is no promise of more.
  const count = list.moving === null || list.moving === 0 ? list.left : list.moving
  return (
    <section className="next-task" aria-labelledby="next-question">
      <h2 id="next-question">{list.left > 0 ? words.moreWith(count) : words.nextTitle}</h2>
      <p className="said" role="status">
        {isSaved && words.saved}
      </p>
      {isBeyond && (
        <p>
          <Link href="/plan">{words.plan}</Link>
        </p>
      )}
      {task === undefined ? (
        <p>{plan !== null && list.next === null ? words.noneLeft : words.looking}</p>
      ) : (
        <>
          <h3>{task.title}</h3>
          {task.about !== '' && (
            <p className="hint">
              <Ja>{task.about}</Ja>
            </p>
          )}
          <p className="reason">{task.reason}</p>
          <Moves task={task} tasks={tasks} />
          <TaskPanel
            key={task.key}
            task={task}
            matter={matter}
            submit={words.save}
            onDone={() => {
              setKey(null)
              setDone(task)
              setIsSaved(true)
            }}
          />
        </>
      )}
      <p>
        <Link href="/list">{words.listTitle}</Link>
      </p>
    </section>
  )
}
