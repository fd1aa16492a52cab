import { onceFree } from './held.ts'
import { moved, type OwnEntries, pushed, replaced } from './own-entries.ts'

const blank = '/blank.html'

/** How long the history may take to go back, in milliseconds, before the page is left from where it is. */
const patience = 400
/** How long what is being written may take, in milliseconds: the screen is empty and the address neutral meanwhile. */
const writePatience = 2_000

const here = () => `${location.pathname}${location.hash}`

let entries: OwnEntries = { addresses: [], at: 0 }
let hasLeft = false

/** 履歴を数える. From when the page is loaded, so that leaving can go back over all of its own entries. The events are those of wouter. */
export function countEntries(): void {
  entries = { addresses: [here()], at: 0 }
  const on = (type: string, next: (entries: OwnEntries, address: string) => OwnEntries) =>
    window.addEventListener(type, () => {
      entries = next(entries, here())
    })
  on('pushState', pushed)
  on('replaceState', replaced)
  on('popstate', moved)
  on('hashchange', moved)
  // A browser may bring a page back as it was: after leaving it is fetched anew, and is empty.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && hasLeft) location.reload()
  })
}

/**
 * 閉じる. Goes to an empty page of our own, from the first entry that this page has made, so that 戻る finds neither a room nor what was written.
 * What was written must be out of memory by then; here it goes from the screen and from the title.
 */
export function leave(): void {
  if (hasLeft) return
  hasLeft = true
  document.body.replaceChildren()
  document.title = '新しいタブ'
  document.querySelector('link[rel="icon"]')?.remove()
  const back = ownEntriesBehind()
  if (back === 0) {
    goBlank()
    return
  }
  const timer = setTimeout(goBlank, patience)
  window.addEventListener(
    'popstate',
    () => {
      clearTimeout(timer)
      goBlank()
    },
    { once: true },
  )
  history.go(-back)
}

/** The first entry becomes the empty page; a second one after it cuts off the rooms ahead, and is then loaded in earnest. */
function goBlank(): void {
  history.replaceState(null, '', blank)
  history.pushState(null, '', blank)
  onceFree(writePatience, () => location.replace(blank))
}

/** The Navigation API knows exactly how many entries behind are of this document; without it they have been counted. */
function ownEntriesBehind(): number {
  // TypeScript takes it for granted; Safari has it since 26.2, Firefox since 147.
  const navigation = window.navigation as Navigation | undefined
  const current = navigation?.currentEntry?.index
  if (navigation === undefined || current === undefined) return entries.at
  const behind = navigation.entries().slice(0, current).toReversed()
  const other = behind.findIndex(({ sameDocument }) => !sameDocument)
  return other < 0 ? behind.length : other
}
