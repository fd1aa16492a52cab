import { useEffect, useMemo, useState } from 'react'
import type { Plan } from '#assessment/plan.ts'
import type { Day } from '#base/day.ts'
import type { TaskList } from '#interview/tasks/task.ts'
import { taskList } from '#interview/tasks/task-list.ts'
import type { Matter } from '#matter/matter.ts'
import { afterPause } from '#web/parts/after-pause.ts'
import { planOf } from '#web/plan-of.ts'
import { whenKnown } from '#web/unknowns-run.ts'
import { useLanguage } from '#web/words/words.ts'
import { taskListIn } from './task-words.ts'

interface Reckoned {
  readonly on: Day
  readonly plan: Plan
  readonly list: TaskList
}

/** What has been reckoned of a matter is not reckoned again in the next room. */
const reckoned = new WeakMap<Matter, Reckoned>()

/** 質問の一覧と見通し. The list at once in the order of the table; once the page stands, in the order of the plan, with the plan; in the words of the page. */
export interface Tasks {
  readonly list: TaskList
  /** Null until it is reckoned: trying all that is unknown takes a moment. */
  readonly plan: Plan | null
}

export function useTasks(matter: Matter, on: Day): Tasks {
  const table = useMemo(() => taskList(matter, null, on), [matter, on])
  const [, setCount] = useState(0)
  const found = reckoned.get(matter)
  const isReckoned = found?.on === on
  useEffect(() => {
    if (isReckoned) return
    // After the paint, so that the page answers at once; what is not known comes in slices, and the list once it is known.
    return afterPause(60, () => {
      const plan = planOf(matter, on)
      return whenKnown(plan, () => {
        reckoned.set(matter, { on, plan, list: taskList(matter, plan) })
        setCount((count) => count + 1)
      })
    })
  }, [matter, on, isReckoned])
  const language = useLanguage()
  const list = isReckoned ? found.list : table
  const named = useMemo(() => taskListIn(language, list, matter), [language, list, matter])
  return { list: named, plan: isReckoned ? found.plan : null }
}
