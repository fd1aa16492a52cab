/** 押している指. What is pressed now, by the numbers of the pointers. */
const pressed = new Set<number>()
const waiting = new Set<() => void>()

/** After a finger is lifted the browser asks once more what stands below it before it tells of a click; in milliseconds. */
const settling = 100

/** 押している指を数える. From when the page is loaded. */
export function countPresses(): void {
  window.addEventListener('pointerdown', ({ pointerId }) => pressed.add(pointerId), true)
  for (const letGo of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(
      letGo,
      ({ pointerId }) => {
        if (pressed.delete(pointerId)) setTimeout(release, settling)
      },
      true,
    )
  }
  // A button let go outside the window is told to nobody; who types presses nothing.
  const onKey = () => {
    pressed.clear()
    release()
  }
  window.addEventListener('keydown', onKey, true)
}

function release(): void {
  if (pressed.size > 0) return
  const all = [...waiting]
  waiting.clear()
  for (const then of all) then()
}

/** 離したら. At once where nothing is pressed; else once it is let go: what moves away under a finger is missed. What it gives back takes the wish back. */
export function onceReleased(then: () => void): () => void {
  if (pressed.size === 0) {
    then()
    return () => undefined
  }
  waiting.add(then)
  return () => waiting.delete(then)
}
