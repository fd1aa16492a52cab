import type { MouseEvent } from 'react'
import { shellWords } from '#web/words/shell.ts'
import { useWords } from '#web/words/words.ts'

/** 本文へ. Over the menu to what the room says, for who goes by keyboard. The address stays as it is. */
export function SkipLink() {
  const words = useWords(shellWords)
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a place on this page; only the address must not change, for the way back counts rooms
    <a className="skip" href="#content" onClick={toContent}>
      {words.skip}
    </a>
  )
}

function toContent(event: MouseEvent): void {
  event.preventDefault()
  const content = document.getElementById('content') ?? document.querySelector('main')
  content?.setAttribute('tabindex', '-1')
  content?.focus()
}
