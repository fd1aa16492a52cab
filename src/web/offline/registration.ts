let registration: ServiceWorkerRegistration | null = null
let hasBegun = false
let isNewThere = false
const listeners = new Set<() => void>()

/**
 * 電波のないところの準備. Lets the worker keep the files of the page on the device. Called once everything else has been loaded; where there is no worker,
 * as on an address without https, the page goes on as it is.
 */
export async function keepOffline(): Promise<void> {
  if (hasBegun) return
  hasBegun = true
  try {
    // A browser may have no workers, refuse them, or give them without saying anything of them: nobody needs to hear of it.
    const found = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' })
    if (found.waiting !== null) tell()
    watch(found, found.installing)
    found.addEventListener('updatefound', () => watch(found, found.installing))
    registration = found
  } catch {
    registration = null
  }
}

/** Tells of a version that comes while another one is at work. The first one is nothing new. */
function watch({ active }: ServiceWorkerRegistration, coming: ServiceWorker | null): void {
  if (coming === null || active === null) return
  coming.addEventListener('statechange', () => {
    if (coming.state === 'installed') tell()
  })
}

function tell(): void {
  isNewThere = true
  for (const listener of listeners) listener()
}

/** Whether a newer version waits on this device. */
export function isNewVersionThere(): boolean {
  return isNewThere
}

export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** 切りかえ. Loads the page anew, by the version that waits. What the page holds in memory is gone then: only a person may ask for it. */
export function takeNewVersion(): void {
  const reload = () => location.reload()
  const waiting = registration?.waiting ?? null
  if (waiting === null) {
    // Another tab has already asked.
    reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  waiting.postMessage('take-over')
}
