import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { planWords } from '#web/words/plan.ts'
import { useWords } from '#web/words/words.ts'

interface LaterProps {
  /** `paint`: as soon as what stands above it has been painted. `near`: when it is scrolled near. */
  readonly when: 'paint' | 'near'
  /** How many parts are made before this one. */
  readonly after: number
  readonly children: () => ReactNode
}

/** How far below the screen a part is made before it is seen. */
const ahead = '600px 0px'
/** Between two parts the page answers to touch. */
const apart = 30

/** あとから作る部分. A part of a long page that is made once the first screen stands: a slow phone answers at once. */
export function Later({ when, after, children }: LaterProps) {
  const words = useWords(planWords)
  const place = useRef<HTMLDivElement>(null)
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    const box = place.current
    if (isDue || box === null) return undefined
    if (when === 'paint') {
      const timer = setTimeout(() => setIsDue(true), (after + 1) * apart)
      return () => clearTimeout(timer)
    }
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setIsDue(true),
      {
        rootMargin: ahead,
      },
    )
    observer.observe(box)
    return () => observer.disconnect()
  }, [isDue, when, after])
  useEffect(() => {
    if (isDue) return undefined
    // Paper holds the whole page: the browser waits for what is made here.
    const make = () => flushSync(() => setIsDue(true))
    window.addEventListener('beforeprint', make)
    return () => window.removeEventListener('beforeprint', make)
  }, [isDue])
  if (isDue) return children()
  return (
    <div ref={place} className="later">
      <p className="hint">{words.preparing}</p>
    </div>
  )
}
