import { type IDBPDatabase, openDB } from 'idb'

// Neutral names: they stand in the browser's own lists of what sites have stored.
export const database = 'navi'
/** What is kept: the records by their ids. */
export const memos = 'memos'
/** How the page is shown, beside what is kept: one value. */
export const display = 'display'

/** The second version has a place for the display. */
const version = 2

let connection: Promise<IDBPDatabase | null> | null = null

/** 保存場所. The database; null where nothing has ever been kept, unless it is to be made. Looking leaves no trace. */
export function connect(isMade: boolean): Promise<IDBPDatabase | null> {
  const before = connection ?? Promise.resolve(null)
  const next = before.then((open) => open ?? fresh(isMade))
  connection = next
  const forget = () => {
    if (connection === next) connection = null
  }
  next.then((open) => open === null && forget(), forget)
  return next
}

/** Lets go of the database, so that it can be deleted. */
export function disconnect(open: IDBPDatabase | null): void {
  open?.close()
  connection = null
}

async function fresh(isMade: boolean): Promise<IDBPDatabase | null> {
  try {
    const open: IDBPDatabase = await openDB(database, version, {
      upgrade(made, from, _to, transaction) {
        if (from === 0 && !isMade) {
          transaction.done.catch(() => undefined)
          transaction.abort()
          return
        }
        for (const name of [memos, display]) {
          if (!made.objectStoreNames.contains(name)) made.createObjectStore(name)
        }
      },
      // Another tab deletes everything, or brings a newer database.
      blocking() {
        disconnect(open)
      },
      terminated() {
        connection = null
      },
    })
    return open
  } catch (error) {
    if (!isMade && error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** Whether the database is one of a newer ninbai, which this one leaves alone. */
export function isNewerStore(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError'
}
