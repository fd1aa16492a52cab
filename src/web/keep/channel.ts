/** 知らせ. A record was written, or deleted (`revision` null); all of them were deleted (`id` null). Other tabs hear it. */
export interface News {
  readonly id: string | null
  readonly revision: number | null
}

let channel: BroadcastChannel | null = null

/** One for the tab, made when it is needed: a channel does not hear itself. */
function own(): BroadcastChannel {
  channel ??= new BroadcastChannel('navi-memos')
  return channel
}

export function tell(news: News): void {
  own().postMessage(news)
}

/** Hears what other tabs tell until the function that it returns is called. */
export function listen(onNews: (news: News) => void): () => void {
  const listening = new AbortController()
  // Only this app speaks on its channel.
  own().addEventListener('message', ({ data }) => onNews(data as News), { signal: listening.signal })
  return () => listening.abort()
}
