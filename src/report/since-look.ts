import type { Change, Fallen, Since, Visit } from '#assessment/since/since.ts'
import { isDay } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { type Block, type Cell, plain, type StepItem, shown } from './report.ts'
import { changeBlocks, factBlocks } from './since-report.ts'
import { nextStepWords } from './words.ts'

/** 前回から. What a person who comes back is told first: the stage, what presses, what is lost, and what to do now. */
export interface SinceLook {
  /** Whether both sides are of one day: then the writing alone has changed something. */
  readonly isSameDay: boolean
  readonly from: string
  readonly to: string
  readonly stage: { readonly before: Cell; readonly after: Cell } | null
  readonly urgent: readonly SinceDay[]
  /** Deadlines that are new or have moved, without those that are urgent. */
  readonly deadlines: readonly SinceDay[]
  readonly lost: readonly SinceLoss[]
  readonly steps: readonly StepItem[]
  readonly answered: number
  readonly facts: readonly Block[]
  readonly figures: readonly Block[]
  readonly isQuiet: boolean
}

/** A day by which something must be done, and the day that stood there before; null where it is new. */
export interface SinceDay {
  readonly id: string
  readonly title: string
  readonly day: Cell
  readonly before: string | null
}

/** 失ったこと. What stood open before, and what its passing means. */
export interface SinceLoss {
  readonly id: string
  readonly title: string
  readonly why: Fallen['why']
  readonly text: string
}

/** What has changed from one visit to another, arranged for who comes back. */
export function sinceLook(since: Since, older: Visit, newer: Visit): SinceLook {
  const urgent = since.urgent.map(({ id, title, by, finding }): SinceDay => {
    const day = finding === null ? plain(dayWords(by)) : shown(dayWords(by), finding)
    return { id, title, day, before: null }
  })
  const isUrgent = (id: string) => urgent.some((one) => one.id === id)
  const deadlines = since.changes.flatMap((change) => (isUrgent(change.about) ? [] : deadlineOf(change)))
  const stage = since.changes.find(({ subject }) => subject === 'stage')
  const rest = since.changes.filter(({ subject }) => subject !== 'stage' && subject !== 'deadline')
  const steps = since.newSteps.map((id) => {
    const by = newer.plan.nextSteps.find((step) => step.id === id)?.by ?? null
    return { id, ...nextStepWords[id], by: by === null ? '' : `${dayWords(by)}まで` }
  })
  const look = {
    ...{ isSameDay: since.from === since.to, from: dayWords(since.from), to: dayWords(since.to) },
    stage: stage === undefined ? null : { before: sideOf(stage.before), after: sideOf(stage.after) },
    ...{ urgent, deadlines, steps },
    lost: since.fellAway.flatMap((fallen) => lossOf(fallen, older)),
    answered: since.fellAway.filter(({ kind }) => kind === 'question').length,
    facts: factBlocks(since),
    figures: changeBlocks({ changes: rest }, newer.plan),
  }
  return { ...look, isQuiet: since.changes.length + since.facts.length + since.fellAway.length + steps.length === 0 }
}

function sideOf(figure: Change['before']): Cell {
  if (figure === null) return plain('—')
  return figure.finding === null ? plain(`${figure.value}`) : shown(`${figure.value}`, figure.finding)
}

function deadlineOf({ subject, about, title, before, after }: Change): readonly SinceDay[] {
  if (subject !== 'deadline' || after === null) return []
  const words = (value: string | number) => (typeof value === 'string' && isDay(value) ? dayWords(value) : `${value}`)
  const day = words(after.value)
  return [
    {
      ...{ id: about, title, before: before === null ? null : words(before.value) },
      day: after.finding === null ? plain(day) : shown(day, after.finding),
    },
  ]
}

function lossOf({ kind, id, title, why }: Fallen, { plan }: Visit): readonly SinceLoss[] {
  if (kind !== 'deadline' && kind !== 'remedy' && kind !== 'way') return []
  const lost = why === 'passed' ? (plan.deadlines.find((deadline) => deadline.id === id)?.lost ?? '') : ''
  return [{ id: `${kind}-${id}`, title, why, text: lost }]
}
