import type { Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { type Finding, NotCovered, type Note } from '#law/finding.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { Problem } from '#matter/problem.ts'
import type { FoundDate } from './letter-dates.ts'
import { type LastDay, printedDay, statutoryDay, usualDay } from './letter-deadlines.ts'
import {
  type LetterDayKey,
  type LetterDays,
  type LetterDeadlineRule,
  type LetterEntry,
  letterDayLabels,
} from './letter-entry.ts'
import { letterEntries } from './letters.table.ts'

/** 手紙の期限. A last day, where it comes from, and what is lost after it. */
export interface LetterDeadline {
  readonly title: string
  readonly day: Finding<Day>
  readonly safeOn: Day
  /** `statute`: law fixes it. `printed`: it stands on the letter. `usual`: practice, where nothing is printed. */
  readonly kind: 'statute' | 'printed' | 'usual'
  readonly hard: boolean
  readonly lost: string
  readonly passed: boolean
}

/** 手紙の案内. What the letter is, its last days, what to do, and who helps. */
export interface LetterGuide {
  readonly kind: LetterKind
  readonly title: string
  readonly reading: string
  readonly sender: string
  readonly when: string
  readonly meaning: string
  readonly toDo: readonly string[]
  readonly byWhen: string
  /** The nearest first. */
  readonly deadlines: readonly LetterDeadline[]
  readonly lost: string
  readonly who: string
  /** 消滅時効の確認 stands before paying, signing or calling. */
  readonly limitationFirst: boolean
  readonly notes: readonly Note[]
  readonly sources: readonly string[]
}

interface Assessed<T> {
  readonly found: T
  readonly problems: readonly Problem[]
}

/** 手紙の案内を作る. For a letter of that kind, with the days that are known of it, as of a day. */
export function letterGuide(kind: LetterKind, days: LetterDays, on: Day): Assessed<LetterGuide> {
  const { deadlines: rules, newer, ...words } = entryOf(kind)
  const tooOld = isBefore(newer, days) ? (newer?.steps ?? []) : []
  const each = rules.map((rule) => deadlineOf(rule, kind, days, on))
  const deadlines = each
    .flatMap(({ found }) => found ?? [])
    .sort((a, b) => (a.day.value < b.day.value ? -1 : a.day.value > b.day.value ? 1 : 0))
  const { title, reading } = letterKinds[kind]
  return {
    found: { kind, title, reading, ...words, toDo: words.toDo.filter((step) => !tooOld.includes(step)), deadlines },
    problems: distinct(each.flatMap(({ problems }) => problems)),
  }
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

function entryOf(kind: LetterKind): LetterEntry {
  return letterEntries[kind]
}

/** Whether the day of the change is told, and lies before the law had the rule. */
function isBefore(change: { readonly day: LetterDayKey; readonly on: Day } | undefined, days: LetterDays): boolean {
  const told = change === undefined ? null : days[change.day]
  return change !== undefined && isKnown(told) && told < change.on
}

type Deadline = Assessed<LetterDeadline | null>

const nothing: Deadline = { found: null, problems: [] }

function deadlineOf(rule: LetterDeadlineRule, kind: LetterKind, days: LetterDays, on: Day): Deadline {
  return rule.by === 'printed' ? printed(rule, days, on) : statutory(rule, kind, days, on)
}

function printed(rule: LetterDeadlineRule & { readonly by: 'printed' }, days: LetterDays, on: Day): Deadline {
  const { title, hard, lost, usualDays } = rule
  const stated = days[rule.day]
  if (isKnown(stated))
    return made(printedDay(rule.day, stated, title, rule.posted === true), 'printed', { title, hard, lost }, on)
  if (usualDays !== undefined && isKnown(days.receivedOn)) {
    const usual = usualDay(days.receivedOn, usualDays, title)
    return made(usual, 'usual', { title: usual.day.title, hard: false, lost }, on)
  }
  if (rule.optional) return nothing
  const typical = rule.typical === undefined ? '' : `（${rule.typical}）`
  const why = `「${title}」を知るために要ります。手紙に書かれた日を見てください${typical}。`
  const received =
    usualDays === undefined ? [] : [missing('receivedOn', '日付が書かれていないときの目安を出すために要ります。')]
  return { found: null, problems: [missing(rule.day, why), ...received] }
}

function statutory(
  rule: LetterDeadlineRule & { readonly by: 'statute' },
  kind: LetterKind,
  days: LetterDays,
  on: Day,
): Deadline {
  const { title, hard, lost, needs } = rule
  if (rule.unless !== undefined && isKnown(days[rule.unless])) return nothing
  if (isBefore(rule.notBefore, days)) return nothing
  const known = new Map<LetterDayKey, Day>()
  for (const need of needs) {
    const day = days[need]
    if (isKnown(day)) known.set(need, day)
  }
  const unknown = needs.filter((need) => !known.has(need))
  if (unknown.length > 0) {
    const problems = unknown.map((need) => missing(need, `「${title}」を数えるために要ります。`))
    return { found: null, problems: rule.optional ? [] : problems }
  }
  const dayOf = (need: LetterDayKey) => {
    const day = known.get(need)
    if (day === undefined) throw new TypeError(`The table does not name ${need} among the needs of ${rule.rule}`)
    return day
  }
  return covered(() =>
    made(statutoryDay(rule.rule, [...known.values()], dayOf, title, kind), 'statute', { title, hard, lost }, on),
  )
}

function made(
  { day, safeOn }: LastDay,
  kind: LetterDeadline['kind'],
  words: Pick<LetterDeadline, 'title' | 'hard' | 'lost'>,
  on: Day,
): Deadline {
  return { found: { ...words, day, safeOn, kind, passed: day.value < on }, problems: [] }
}

/** Where the encoded law does not reach, the place stays empty and the problem says why. */
function covered(find: () => Deadline): Deadline {
  try {
    return find()
  } catch (error) {
    if (!(error instanceof NotCovered)) throw error
    const { rule, title, on, reason } = error
    return { found: null, problems: [{ kind: 'not-covered', rule, title, on, reason }] }
  }
}

function isKnown<T>(fact: T | null | undefined): fact is T {
  return fact !== null && fact !== undefined
}

function missing(path: LetterDayKey, why: string): Problem {
  return { kind: 'missing', path, why: `${letterDayLabels[path]}が分かりません。${why}` }
}

/** 手紙の日を拾う. The days of a text by what they are for. Two different days for one thing are told, and neither is taken. */
export function letterDaysIn(dates: readonly FoundDate[]): Assessed<LetterDays> {
  const found: { [K in LetterDayKey]?: Day } = {}
  const problems: Problem[] = []
  // The keys of a constant table, in its order.
  for (const key of Object.keys(letterDayLabels) as readonly LetterDayKey[]) {
    const those = dates.filter(({ day }) => day === key)
    const unsure = those.filter(({ on, doubt }) => on === null || doubt !== null)
    const sure = [...new Set(those.flatMap(({ on, doubt }) => (on === null || doubt !== null ? [] : [on])))]
    for (const { printed, doubt } of unsure)
      problems.push(
        missing(key, `「${printed}」とありますが、${doubt ?? '読み取れません'}。手紙を見て確かめてください。`),
      )
    const [only, other] = sure
    if (only !== undefined && other === undefined && unsure.length === 0) found[key] = only
    if (only !== undefined && other !== undefined) {
      const message = `${letterDayLabels[key]}とみられる日が${sure.length}つあります（${sure.map(dayWords).join('、')}）。手紙を見て確かめてください。`
      problems.push({ kind: 'contradiction', paths: [key], message })
    }
  }
  return { found, problems }
}
