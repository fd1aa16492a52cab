import type { Day } from '#base/day.ts'
import type { Holding, Kept, Session } from '#web/session/session.ts'
import { opened, seenNow } from '#web/session/session.ts'
import type { Saved } from './saved.ts'

interface Writing {
  readonly id: string
  readonly revision: number
  readonly savedOn: Day
}

/** 保存する形. What is written of a session. */
export function savedOf({ exported, ...holding }: Holding, writing: Writing): Saved {
  return { schema: 'ninbai/saved.v1', ...holding, ...writing, changedSinceExport: holding.matter !== exported }
}

/**
 * 保存したものを開く. The session as it was. On a later day what was known when it was last written becomes 前回; on the same day 前回 stays,
 * and a clock that went back changes nothing.
 */
export function sessionOf(saved: Saved, today: Day): Session {
  const { matter, visit, first } = saved
  const seen = saved.savedOn < today ? seenNow(saved, saved.savedOn) : saved.seen
  return { ...opened(matter, { seen, kept: keptOf(saved) }), visit, first }
}

/** 読み込んだものを開く. The same from a file: it stands in memory alone until it is kept. */
export function importedSession(saved: Saved, today: Day): Session {
  return { ...sessionOf(saved, today), kept: null }
}

function keptOf(saved: Saved): Kept {
  const { id, name, revision, exportedOn, matter, visit, first, seen, changedSinceExport } = saved
  const exported = changedSinceExport ? null : matter
  const stored: Holding = { matter, visit, first, seen, name, exportedOn, exported }
  return { id, name, revision, exportedOn, exported, stored, halt: null }
}
