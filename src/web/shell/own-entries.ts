/** 自分の履歴. The entries of the tab's history that this page has made, as far as they are certain; the first is where it was loaded. */
export interface OwnEntries {
  readonly addresses: readonly string[]
  readonly at: number
}

/** 進んだあと. An entry was pushed: what lay ahead is gone. */
export function pushed({ addresses, at }: OwnEntries, address: string): OwnEntries {
  return { addresses: [...addresses.slice(0, at + 1), address], at: at + 1 }
}

/** 置き換えたあと. */
export function replaced({ addresses, at }: OwnEntries, address: string): OwnEntries {
  return { addresses: addresses.with(at, address), at }
}

/**
 * 戻ったあと. The history says where it has come to, but not how far it went: the nearest entry behind is taken, else the nearest ahead, so
 * that the count is rather too small than too large and never leads to a page before this one. An unknown address is an anchor that was followed.
 */
export function moved(entries: OwnEntries, address: string): OwnEntries {
  const { addresses, at } = entries
  if (addresses[at] === address) return entries
  const behind = addresses.slice(0, at).lastIndexOf(address)
  if (behind >= 0) return { addresses, at: behind }
  const ahead = addresses.indexOf(address, at + 1)
  return ahead >= 0 ? { addresses, at: ahead } : pushed(entries, address)
}
