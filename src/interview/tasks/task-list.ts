import type { Plan } from '#assessment/plan.ts'
import type { Unknown } from '#assessment/unknowns/unknowns.ts'
import type { WayId } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { factAt } from '#matter/with-fact.ts'
import { answersOf } from './answers.ts'
import type { Asked } from './question.ts'
import { questions } from './questions.ts'
import type { Task, TaskList, TaskState, ThingsField } from './task.ts'

/** What of a plan orders the questions. */
type Asking = Pick<Plan, 'unknowns' | 'on'>

/**
 * 先に聞くこと. Whether somebody wants to stay, and who else answers for the debt: what the ways are chosen by, and what nobody but the household knows.
 * The days of a letter come before them, as a deadline may run.
 */
const early: readonly string[] = ['keep-home', 'people', 'loan-people']

/**
 * 質問の一覧. All that can be asked of the matter now. First stands what is left: each unknown of the plan, in the plan's own order, brings its
 * first open question forward, those of letters before what is asked early; the rest follows in the order of the table. Without a plan all is in
 * the order of the table.
 */
export function taskList(matter: Matter, plan: Asking | null, on: Day | null = plan?.on ?? null): TaskList {
  const unknowns = plan === null ? [] : plan.unknowns().unknowns
  const tasks = questions
    .flatMap((question) => question.asked(matter, on))
    .map((asked, index) => taskOf(matter, asked, index + 1, unknowns))
  const forward = unknowns.filter(({ isAsked }) => !isAsked).flatMap((unknown) => firstOpen(tasks, unknown) ?? [])
  const open = tasks.filter(({ state }) => state === 'later')
  const ofLetters = forward.filter(({ section }) => section === 'letters')
  const firsts = plan === null ? [] : early.flatMap((id) => open.filter((task) => task.id === id))
  const ordered = [...new Set([...ofLetters, ...firsts, ...forward, ...open, ...tasks])]
  const moving = plan === null ? null : open.filter(({ moves }) => moves.length > 0).length
  return { tasks: ordered, next: open.length === 0 ? null : (ordered[0] ?? null), left: open.length, moving }
}

/** A thing that was only just added has this many of its questions answered at most: its kind may be one of them. */
const justAdded = 1

/**
 * 続きの質問. What follows a question that was just answered. After things were added, what is asked of them comes at once, as the page says it does;
 * then again what tells most.
 */
export function nextAfter(list: TaskList, done: Pick<Task, 'things' | 'fields'>): Task | null {
  const path = done.things?.path ?? /^(.*?)\[\d+\]/.exec(done.fields[0]?.path ?? '')?.[1]
  if (path === undefined) return list.next
  const details = inTableOrder(list).filter(({ fields }) => fields.some((field) => field.path.startsWith(`${path}[`)))
  const answered = (thing: string | null) =>
    details.filter((one) => one.thing === thing && one.state !== 'later').length
  return details.find(({ thing, state }) => state === 'later' && answered(thing) <= justAdded) ?? list.next
}

/** 表の順. The tasks as a list shows them. */
export function inTableOrder({ tasks }: Pick<TaskList, 'tasks'>): readonly Task[] {
  return tasks.toSorted((one, other) => one.number - other.number)
}

function firstOpen(tasks: readonly Task[], { path }: Unknown): Task | undefined {
  return tasks.find((task) => task.state === 'later' && answers(task, path))
}

function taskOf(matter: Matter, asked: Asked, number: number, unknowns: readonly Unknown[]): Task {
  const { question, thing, about, title, reason, fields, things } = asked
  const task = {
    ...{ thing, about, title, reason, fields, things, number },
    id: question.id,
    section: question.section,
  }
  return {
    ...task,
    key: thing === null ? question.id : `${question.id} ${thing}`,
    state: stateOf(matter, asked),
    moves: movesOf(unknowns.filter(({ path }) => answers(asked, path))),
  }
}

/** Which ways wait for what a question answers, and then which hang on it. */
function movesOf(unknowns: readonly Unknown[]): readonly WayId[] {
  return [...new Set([...unknowns.flatMap(({ decides }) => decides), ...unknowns.flatMap(({ ways }) => ways)])]
}

function stateOf(matter: Matter, { fields, things }: Pick<Asked, 'fields' | 'things'>): TaskState {
  if (things !== null) {
    const told = factAt(matter, things.path)
    return told === undefined ? 'later' : told === null ? 'unknown' : 'answered'
  }
  const told = answersOf(matter, { fields })
  const answered = fields.filter(({ isOptional }) => isOptional !== true).map(({ path }) => told[path])
  if (answered.includes(undefined)) return 'later'
  return answered.includes(null) ? 'unknown' : 'answered'
}

/** 答えになるか. Whether a question asks for what stands at a path of the file, for a part of it, or for the whole that it is a part of. */
export function answers({ fields, things }: Pick<Asked, 'fields' | 'things'>, wanted: string): boolean {
  // One home that is sold, or several: the question is the same.
  const path = wanted.replace(/\.voluntarySale\.property$/, '.voluntarySale.properties')
  // The day is asked once it is told that the whole was asked for.
  const isOfDay = path.endsWith('.acceleratedOn') && fields.some((field) => field.path === wholeOf(path))
  const isWithin = (inner: string, outer: string) =>
    inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`)
  if (things !== null) return isWithin(things.path, path) || isOfNext(things, path)
  // Whether the incomes are all is part of the question which there are.
  const isOfIncomes = path === 'budget.incomes' && fields.some((field) => field.path === 'budget.noneOf.income')
  return isOfDay || isOfIncomes || fields.some((field) => isWithin(field.path, path) || isWithin(path, field.path))
}

const wholeOf = (path: string) => path.replace(/acceleratedOn$/, 'wholeDemanded')

/** Whether a path lies in a thing that is not there yet: the plan asks of a first loan before anybody has told of one. */
function isOfNext({ path, things }: ThingsField, wanted: string): boolean {
  const index = wanted.startsWith(`${path}[`) ? Number.parseInt(wanted.slice(path.length + 1), 10) : -1
  return index >= things.length
}
