import type { Day } from '#base/day.ts'
import { carriedOver } from '#interview/carried-over.ts'
import type { Matter } from '#matter/matter.ts'
import { noVisit, type Visit } from '#web/rooms/visit.ts'
import type { TaskDraft } from '#web/tasks/task-draft.ts'

/** 保存された場所. Where the matter is kept on this device, and which state of it was read or written last. */
export interface Kept {
  readonly id: string
  readonly name: string
  readonly revision: number
  /** The day on which it was last exported; null for never. */
  readonly exportedOn: Day | null
  /** The matter as it was exported last: while it is the same object, nothing has changed since. */
  readonly exported: Matter | null
  /** What stands in the store, as this tab read or wrote it last. */
  readonly stored: Holding
  readonly halt: Halt | null
}

/** 保存を止めた訳. Another tab wrote a newer state, or deleted it; it was written by a newer ninbai; or the browser refused. */
export type Halt = 'conflict' | 'gone' | 'newer' | 'failed'

/** 保存する中身. What of a session is written down. */
export interface Holding extends Pick<Session, 'visit' | 'first' | 'seen'>, Pick<Kept, 'name' | 'exportedOn'> {
  readonly matter: Matter
  readonly exported: Matter | null
}

/** 前回. What was known at the last visit, and on which day. */
export interface Seen {
  readonly matter: Matter
  readonly on: Day
}

/** 一回の利用. Everything that one tab holds, in memory; `keep` writes it down only where that is wanted. */
export interface Session {
  /** What was typed in the first rooms. */
  readonly visit: Visit
  /** The matter that the first answers gave when they were last taken over; null before. */
  readonly first: Matter | null
  readonly matter: Matter | null
  /** Earlier states of the matter, the last one first: what 取り消す brings back. */
  readonly past: readonly Matter[]
  readonly seen: Seen | null
  readonly kept: Kept | null
  /** What was typed into questions of the task list and not saved yet, by the key of the task. */
  readonly drafts?: Readonly<Record<string, TaskDraft>>
}

export const noSession: Session = { visit: noVisit, first: null, matter: null, past: [], seen: null, kept: null }

/** How many steps can be taken back. */
const mostPast = 50

/** 書き換え. The matter as it is now; the one before can be brought back. The same matter again changes nothing. */
export function withMatter(session: Session, matter: Matter): Session {
  if (session.matter === matter) return session
  const past = session.matter === null ? session.past : [session.matter, ...session.past].slice(0, mostPast)
  return { ...session, matter, past }
}

/** 最初の答えを入れる. The matter of the first answers, with what has been added since; the same answers again change nothing. */
export function withFirst(session: Session, first: Matter): Session {
  const { first: before } = session
  if (before !== null && session.matter !== null && JSON.stringify(before) === JSON.stringify(first)) return session
  // Where nothing was added, the matter stays the first answers themselves: the rooms tell by it whether something was.
  if (session.matter === null || before === null || session.matter === before)
    return { ...withMatter(session, first), first }
  return { ...withMatter(session, carriedOver(session.matter, before, first)), first }
}

/** 取り消し. The matter before the last change; the same session where there is none. */
export function undone(session: Session): Session {
  const [before, ...past] = session.past
  return before === undefined ? session : { ...session, matter: before, past }
}

/**
 * いまの訪問. What has been seen by now: the matter as it stands, and today. Whoever keeps a session writes it down with the matter, and gives it
 * back as `seen` when the matter is opened again; so `seen` is always the last visit, and what has changed since then can be told. A room
 * that writes into the matter sets it first, where nothing has been seen today, so that what follows from the writing can be told too.
 */
export function seenNow({ matter }: Pick<Session, 'matter'>, today: Day): Seen | null {
  return matter === null ? null : { matter, on: today }
}

/** 新しく書く. The matter as it is now, held against what it was before today's first writing. */
export function withNews(session: Session, matter: Matter, today: Day): Session {
  const isSeenToday = session.seen !== null && session.seen.on >= today
  return { ...withMatter(session, matter), seen: isSeenToday ? session.seen : seenNow(session, today) }
}

/** 開く. A matter from outside, a file or one that was kept, takes the place of what was there. */
export function opened(matter: Matter, from: { readonly seen: Seen | null; readonly kept: Kept | null }): Session {
  return { ...noSession, matter, ...from }
}

/** 保存する中身. Null where nothing is kept. */
export function holdingOf({ kept, matter, visit, first, seen }: Session): Holding | null {
  if (kept === null || matter === null) return null
  const { name, exportedOn, exported } = kept
  return { matter, visit, first, seen, name, exportedOn, exported }
}

/** 保存待ち. Whether something stands in memory that the store does not hold yet. */
export function isUnsaved(session: Session): boolean {
  const now = holdingOf(session)
  if (now === null || session.kept === null) return false
  const { stored } = session.kept
  // A holding has exactly these keys.
  return (Object.keys(now) as (keyof Holding)[]).some((key) => now[key] !== stored[key])
}

/** 消えるもの. Whether what was written would be lost if something else were opened: it is kept nowhere, or its keeping has stopped. */
export function isAtRisk(session: Session): boolean {
  if (session.kept !== null) return session.kept.halt !== null
  return session.matter !== null || session.visit.start !== null
}

/** 止める. Keeping stops, and nothing more is written until somebody has decided. */
export function halted(session: Session, halt: Halt): Session {
  return session.kept === null ? session : { ...session, kept: { ...session.kept, halt } }
}

/**
 * 始める. A way in was chosen. What was kept or came from a file stays as it is, and a fresh session begins; the first answers of one and
 * the same visit go on, so that going back loses nothing.
 */
export function begun(session: Session, start: NonNullable<Visit['start']>): Session {
  const isOther = session.kept !== null || (session.first === null && session.matter !== null)
  const base = isOther ? noSession : session
  return { ...base, visit: { ...base.visit, start } }
}
