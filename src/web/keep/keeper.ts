import type { Day } from '#base/day.ts'
import { type Halt, type Holding, holdingOf, type Kept, type Session } from '#web/session/session.ts'
import { held } from '#web/shell/held.ts'
import { tell } from './channel.ts'
import { isNewerStore } from './database.ts'
import { readSaved, type Saved } from './saved.ts'
import { savedOf } from './saved-session.ts'
import { addStored, removeAll, removeStored, replaceStored } from './store.ts'

/** What came of a writing: the new revision with what it holds, or why nothing was written. */
type Outcome = { readonly revision: number; readonly holding: Holding } | { readonly halt: Halt }

let queue: Promise<unknown> = Promise.resolve()
/** The revisions that this tab has written, by id: a writing may be asked for before the one under way has been told. */
const written = new Map<string, number>()

/** 保存する. Writes what the session holds, after every writing that was asked for before. */
export function keep(session: Session, today: Day): Promise<(now: Session) => Session> {
  const { kept } = session
  const holding = holdingOf(session)
  if (kept === null || holding === null) return Promise.resolve((now) => now)
  const outcome = held(queue.then(() => write(kept, holding, today)).catch(failed))
  queue = outcome
  return outcome.then((result) => (now) => {
    if (now.kept?.id !== kept.id) return now
    if ('halt' in result) return { ...now, kept: { ...now.kept, halt: result.halt } }
    return { ...now, kept: { ...now.kept, revision: result.revision, stored: result.holding, halt: null } }
  })
}

async function write({ id, revision: read }: Kept, holding: Holding, today: Day): Promise<Outcome> {
  const expected = Math.max(read, written.get(id) ?? 0)
  const revision = expected + 1
  const saved = checked(savedOf(holding, { id, revision, savedOn: today }))
  const result = await replaceStored(saved, expected)
  if (result !== 'written') return { halt: result }
  written.set(id, revision)
  tell({ id, revision })
  return { revision, holding }
}

function failed(error: unknown): Outcome {
  return { halt: isNewerStore(error) ? 'newer' : 'failed' }
}

/** 初めて保存する. Makes a record of its own for what the session holds; throws where the browser refuses. */
export async function keepNew(session: Session, name: string, today: Day): Promise<Kept> {
  const { matter, visit, first, seen, kept } = session
  if (matter === null) throw new Error('there is nothing to keep')
  const { exportedOn, exported } = kept ?? { exportedOn: null, exported: null }
  const stored: Holding = { matter, visit, first, seen, name, exportedOn, exported }
  const id = newId()
  await held(addStored(checked(savedOf(stored, { id, revision: 1, savedOn: today }))))
  written.set(id, 1)
  tell({ id, revision: 1 })
  return { id, name, revision: 1, exportedOn, exported, stored, halt: null }
}

/** 一件を書き換える. A record that is not the open one: its name, or the day of its export. */
export async function changeStored(before: Saved, change: Partial<Saved>): Promise<boolean> {
  const saved = checked({ ...before, ...change, revision: before.revision + 1 })
  const isWritten = (await held(replaceStored(saved, before.revision))) === 'written'
  if (isWritten) tell({ id: saved.id, revision: saved.revision })
  return isWritten
}

export async function forget(id: string): Promise<void> {
  await held(removeStored(id))
  tell({ id, revision: null })
}

export async function forgetAll(): Promise<void> {
  tell({ id: null, revision: null })
  await held(removeAll())
}

/** What could not be read again is not written over what can. */
function checked(saved: Saved): Saved {
  if (readSaved(saved).kind !== 'saved') throw new Error('what would be written could not be read again')
  return saved
}

/** 番号. Random, for nothing but telling records apart; `randomUUID` is not there over plain http. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
