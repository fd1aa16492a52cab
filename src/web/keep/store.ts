import { deleteDB } from 'idb'
import { connect, database, disconnect, display, isNewerStore, memos } from './database.ts'
import { readSaved, type Saved } from './saved.ts'

/** 保存の一件. A record as it stands in the store, understood or not. */
export interface Stored {
  readonly key: string
  readonly value: unknown
}

/** 書いた結果. Nothing is written but on top of the state that was read before. */
export type Written = 'written' | 'conflict' | 'gone' | 'newer'

/** 全部の保存. Every record that is kept on this device. */
export async function allStored(): Promise<readonly Stored[]> {
  const open = await connect(false)
  if (open === null) return []
  const store = open.transaction(memos).store
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
  return keys.map((key, index) => ({ key: String(key), value: values[index] }))
}

/** 一件の保存. Undefined where it is not there. */
export async function storedAt(key: string): Promise<unknown> {
  return (await connect(false))?.get(memos, key)
}

/** 新しく保存する. The only thing that makes the database. */
export async function addStored(saved: Saved): Promise<void> {
  await (await connect(true))?.add(memos, saved, saved.id)
}

/** 上書きする. The record, where it still has the revision that was read: compared and written in one transaction. */
export async function replaceStored(saved: Saved, expected: number): Promise<Written> {
  const open = await connect(false)
  if (open === null) return 'gone'
  const transaction = open.transaction(memos, 'readwrite')
  const there: unknown = await transaction.store.get(saved.id)
  const outcome = outcomeOn(there, expected)
  if (outcome === 'written') await transaction.store.put(saved, saved.id)
  await transaction.done
  return outcome
}

function outcomeOn(there: unknown, expected: number): Written {
  if (there === undefined) return 'gone'
  const read = readSaved(there)
  if (read.kind !== 'saved') return read.kind === 'newer' ? 'newer' : 'conflict'
  return read.saved.revision === expected ? 'written' : 'conflict'
}

/** 消す. With the last record goes how the page was shown. */
export async function removeStored(key: string): Promise<void> {
  const transaction = (await connect(false))?.transaction([memos, display], 'readwrite')
  if (transaction === undefined) return
  const records = transaction.objectStore(memos)
  await records.delete(key)
  if ((await records.count()) === 0) await transaction.objectStore(display).clear()
  await transaction.done
}

/**
 * すべて消す. Every record first, so that nothing is left to read even where another tab holds the database open; then the database itself,
 * whatever its version, and what else a page can store.
 */
export async function removeAll(): Promise<void> {
  try {
    const open = await connect(false)
    await open?.clear(memos)
    await open?.clear(display)
    disconnect(open)
  } catch (error) {
    if (!isNewerStore(error)) throw error
    disconnect(null)
  }
  // A tab that does not let go is not waited for: the browser deletes the database when that tab ends.
  await new Promise<void>((resolve, reject) => {
    deleteDB(database, { blocked: () => resolve() }).then(resolve, reject)
  })
  localStorage.clear()
  sessionStorage.clear()
}
