/** What belongs on paper although a screen folds it: the road in words, and the notes on the letters. */
const onPaper = '.road-chart > .fold:not([open]), .letter-notes .fold:not([open])'

/** 紙のための折りたたみ. Opens them while the browser prints, and folds them again after. */
export function openFoldsOnPaper(): void {
  let opened: readonly HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(onPaper)]
    for (const fold of opened) fold.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false
    opened = []
  })
}
