import { useCallback, useEffect, useState } from 'react'
import { useSession } from '#web/session/session-context.ts'
import { listen } from './channel.ts'
import { isNewerStore } from './database.ts'
import { type ReadSaved, readSaved } from './saved.ts'
import { allStored, type Stored } from './store.ts'

/** 一覧の一件. A record with what could be read of it. */
export interface KeptRecord extends Stored {
  readonly read: ReadSaved
}

/** 保存の一覧. `unavailable`: this browser stores nothing; `newer`: the whole store is one of a newer ninbai. */
export type KeptList =
  | { readonly kind: 'loading' | 'unavailable' | 'newer' }
  | { readonly kind: 'records'; readonly records: readonly KeptRecord[] }

/** 保存の一覧を使う. Read again when something here or in another tab was written. */
export function useKeptList(): { readonly list: KeptList; readonly reload: () => Promise<void> } {
  const { session } = useSession()
  const [list, setList] = useState<KeptList>({ kind: 'loading' })
  const reload = useCallback(() => readList().then(setList), [])
  const revision = session.kept?.revision
  // A new revision of what is open is a new list.
  useEffect(() => {
    reload()
  }, [reload, revision])
  useEffect(() => listen(() => reload()), [reload])
  return { list, reload }
}

async function readList(): Promise<KeptList> {
  try {
    const records = (await allStored()).map((stored) => ({ ...stored, read: readSaved(stored.value) }))
    return { kind: 'records', records: records.toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1)) }
  } catch (error) {
    return { kind: isNewerStore(error) ? 'newer' : 'unavailable' }
  }
}

/** The one saved last comes first; what cannot be read comes last. */
function orderOf({ key, read }: KeptRecord): string {
  return read.kind === 'saved' ? `${read.saved.savedOn} ${read.saved.name} ${key}` : ''
}

/** 空いている名前. 「メモ 1」, or the first number that no kept one has. */
export function freeName(list: KeptList, nameOf: (number: number) => string): string {
  const names = list.kind === 'records' ? list.records.map(({ read }) => read.kind === 'saved' && read.saved.name) : []
  let number = 1
  while (names.includes(nameOf(number))) number += 1
  return nameOf(number)
}
