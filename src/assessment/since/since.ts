import type { NextStepId } from '#assessment/next-steps.ts'
import type { Plan } from '#assessment/plan.ts'
import { addDays, type Day } from '#base/day.ts'
import type { Finding } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import { type FactChange, factChanges } from './since-facts.ts'
import { type Figure, figuresOf, type Subject } from './since-figures.ts'

/** 訪問. One look at a matter: what was known, and the plan that followed. */
export interface Visit {
  readonly matter: Matter
  readonly plan: Plan
}

/** 変わったこと. One value before and after; null on the side where it was not there. */
export interface Change {
  readonly key: string
  readonly subject: Subject
  readonly about: string
  readonly title: string
  readonly before: Figure | null
  readonly after: Figure | null
}

/** 急ぐこと. A day that is near and was not near, or not known, before. */
export interface Urgent {
  readonly id: string
  readonly title: string
  readonly by: Day
  readonly finding: Finding<unknown> | null
}

/** なくなったこと. What stood in the earlier plan and is over, and why it may be. */
export interface Fallen {
  readonly kind: 'deadline' | 'remedy' | 'next-step' | 'way' | 'question'
  readonly id: string
  readonly title: string
  readonly why: 'passed' | 'gone' | 'closed' | 'answered'
}

/** 前回からの変化. What a later plan has otherwise than an earlier one. */
export interface Since {
  readonly from: Day
  readonly to: Day
  readonly facts: readonly FactChange[]
  readonly changes: readonly Change[]
  readonly urgent: readonly Urgent[]
  readonly newSteps: readonly NextStepId[]
  readonly fellAway: readonly Fallen[]
}

/** What has changed from one visit to another; the same visit twice has nothing to say. */
export function since(older: Visit, newer: Visit): Since {
  const steps = older.plan.nextSteps.map(({ id }) => id)
  return {
    from: older.plan.on,
    to: newer.plan.on,
    facts: factChanges(older.matter, newer.matter),
    changes: changesOf(older.plan, newer.plan),
    urgent: urgentNow(older.plan, newer.plan),
    newSteps: newer.plan.nextSteps.flatMap(({ id }) => (steps.includes(id) ? [] : [id])),
    fellAway: fallen(older.plan, newer.plan),
  }
}

function changesOf(older: Plan, newer: Plan): readonly Change[] {
  const [before, after] = [byKey(figuresOf(older)), byKey(figuresOf(newer))]
  const keys = [...new Set([...after.keys(), ...before.keys()])]
  return keys.flatMap((key): Change[] => {
    const [old, now] = [before.get(key) ?? null, after.get(key) ?? null]
    const shown = now ?? old
    if (shown === null || old?.value === now?.value) return []
    const { subject, about, title } = shown
    return [{ key, subject, about, title, before: old, after: now }]
  })
}

function byKey(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  return new Map(figures.map((figure) => [figure.key, figure]))
}

/** Two weeks: what must be done within them cannot wait for the next visit. */
const nearDays = 14

interface Dated extends Urgent {
  readonly passed: boolean
}

/** Every day of a plan by which somebody must act. */
function datesOf({ deadlines, enforcement, personViews }: Plan): readonly Dated[] {
  const ofPeople = personViews.flatMap(({ person, name, decisions }) =>
    decisions.map(({ id, title, on, passed, finding }) => ({
      ...{ id: `${person}:${id}`, title: `${name}：${title}`, by: on, passed, finding },
    })),
  )
  const remedies = (enforcement?.remedies ?? []).flatMap(({ id, letter, title, by, passed, finding }) =>
    by === null ? [] : [{ id: `${id}:${letter ?? ''}`, title, by, passed, finding }],
  )
  const days = deadlines.map(({ id, title, day, passed }) => ({ id, title, by: day.value, passed, finding: day }))
  return [...days, ...remedies, ...ofPeople].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
}

function isNear({ by, passed }: Dated, on: Day): boolean {
  return !passed && by <= addDays(on, nearDays)
}

/** Near now; before it was not known, not near, or later. */
function urgentNow(older: Plan, newer: Plan): readonly Urgent[] {
  const before = new Map(datesOf(older).map((date) => [date.id, date]))
  return datesOf(newer).flatMap((date): Urgent[] => {
    const old = before.get(date.id)
    const isNew = old === undefined || !isNear(old, older.on) || old.by > date.by
    const { id, title, by, finding } = date
    return isNear(date, newer.on) && isNew ? [{ id, title, by, finding }] : []
  })
}

function fallen(older: Plan, newer: Plan): readonly Fallen[] {
  return [
    ...fallenDates(older, newer),
    ...fallenSteps(older, newer),
    ...closedWays(older, newer),
    ...answered(older, newer),
  ]
}

function fallenDates(older: Plan, newer: Plan): readonly Fallen[] {
  const now = new Map(datesOf(newer).map((date) => [date.id, date]))
  const isRemedy = (id: string) =>
    (older.enforcement?.remedies ?? []).some((one) => `${one.id}:${one.letter ?? ''}` === id)
  return datesOf(older).flatMap(({ id, title, passed }): Fallen[] => {
    const found = now.get(id)
    if (passed || (found !== undefined && !found.passed)) return []
    return [{ kind: isRemedy(id) ? 'remedy' : 'deadline', id, title, why: found === undefined ? 'gone' : 'passed' }]
  })
}

function fallenSteps(older: Plan, newer: Plan): readonly Fallen[] {
  const now = newer.nextSteps.map(({ id }) => id)
  return older.nextSteps.flatMap(({ id }): Fallen[] =>
    now.includes(id) ? [] : [{ kind: 'next-step', id, title: id, why: 'gone' }],
  )
}

const wayNames = { voluntarySale: '任意売却', auction: '競売', instalments: '残債の分割' } as const

function closedWays(older: Plan, newer: Plan): readonly Fallen[] {
  const ways = ['voluntarySale', 'auction', 'instalments'] as const
  return ways.flatMap((way): Fallen[] =>
    older.states[way].status === 'open' && newer.states[way].status === 'closed'
      ? [{ kind: 'way', id: way, title: wayNames[way], why: 'closed' }]
      : [],
  )
}

/** Questions that the later file answers. */
function answered(older: Plan, newer: Plan): readonly Fallen[] {
  const open = new Set(newer.problems.flatMap((problem) => (problem.kind === 'missing' ? [problem.path] : [])))
  return older.problems.flatMap((problem): Fallen[] =>
    problem.kind === 'missing' && !open.has(problem.path)
      ? [{ kind: 'question', id: problem.path, title: problem.why, why: 'answered' }]
      : [],
  )
}
