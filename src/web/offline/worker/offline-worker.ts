import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { registerRoute } from 'workbox-routing/registerRoute.js'
import { CacheFirst } from 'workbox-strategies/CacheFirst.js'
import { isRoomAddress } from '#interview/room-addresses.ts'

// 電波のないところで使うための係. It keeps the files of the page on the device, so that the rooms stand without a network. What somebody types
// never comes here: it answers requests for files, and the page makes no others (docs/adr/0015-offline.md).

/** One file of the build; `revision` is null where the name changes with the content. */
interface BuiltFile {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
}

/** Put in by scripts/offline-worker.js: the files that are kept, and one word for all of them together. */
declare const builtFiles: BuiltFile[]
declare const builtVersion: string

/** The types of the platform know only workers in general. */
declare const self: ServiceWorkerGlobalScope

const prefix = 'ninbai-files-'
const own = `${prefix}${builtVersion}`

// Each version keeps its files apart: what a page was started from stays whole, whatever is fetched meanwhile.
const files = new PrecacheController({ cacheName: own })
files.precache(builtFiles)

// The rooms are always of the version that runs here, online too: one page never mixes the parts of two.
const room = files.createHandlerBoundToURL('/')
registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && isNavigation(request) && isRoomAddress(url.pathname),
  room,
)

// An address that no room has is the server's; without it, the page that leads back.
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && isNavigation(request) && !/^\/(?:api|health)(?:\/|$)/.test(url.pathname),
  async ({ request }) => {
    try {
      return await fetch(request)
    } catch {
      const page = await files.matchPrecache('/404.html')
      return page === undefined ? Response.error() : new Response(page.body, { status: 404, headers: page.headers })
    }
  },
)

// Letters of a device that has none of its own: six megabytes in slices, so only those that are asked for.
const letters = new CacheFirst({ cacheName: 'ninbai-letters', plugins: [{ cacheDidUpdate: forgetOldest }] })
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('.woff2'), letters)

// Whatever is kept, by name. A page that still runs from the version before finds its parts here too; the names tell them apart.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && (isPart(url) || files.getCacheKeyForURL(url.href) !== undefined),
  async ({ request }) =>
    (await files.matchPrecache(request)) ??
    (await caches.match(request, { ignoreSearch: true, ignoreVary: true })) ??
    fetch(request),
)

self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

// The next version waits until every page of this one is closed, or until somebody asks for it.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting())
})

const isNavigation = (request: Request) => request.mode === 'navigate'
const isPart = (url: URL) => url.pathname.startsWith('/assets/')

/** The version before stays for the pages that are still open; older ones go. */
async function takeOver(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(prefix))
  const at = versions.indexOf(own)
  await Promise.all(versions.slice(0, Math.max(0, at - 1)).map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** More than the slices of one version of the font (124); in the order in which they came, older ones go. */
const mostLetters = 160

async function forgetOldest({ cacheName }: { readonly cacheName: string }): Promise<void> {
  const cache = await caches.open(cacheName)
  const kept = await cache.keys()
  await Promise.all(kept.slice(0, Math.max(0, kept.length - mostLetters)).map((request) => cache.delete(request)))
}
