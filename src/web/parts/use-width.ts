import { type RefObject, useEffect, useRef, useState } from 'react'

interface UsedWidth {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly width: number
}

/** 図の幅. The width that a picture may take; it is drawn anew when the screen turns. */
export function useWidth(): UsedWidth {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(288)
  useEffect(() => {
    const box = ref.current
    if (box === null) return undefined
    const measure = () => setWidth(Math.max(240, Math.floor(box.getBoundingClientRect().width)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
