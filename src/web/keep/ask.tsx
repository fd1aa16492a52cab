import { type ReactNode, useEffect, useId, useRef } from 'react'

interface AskProps {
  readonly title: string
  readonly children: ReactNode
}

/** 確かめる. A question within the page, with its buttons; it takes the focus when it appears. */
export function Ask({ title, children }: AskProps) {
  const id = useId()
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section ref={box} className="ask" aria-labelledby={id} tabIndex={-1}>
      <p className="ask-title" id={id}>
        {title}
      </p>
      {children}
    </section>
  )
}
