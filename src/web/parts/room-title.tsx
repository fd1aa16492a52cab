import { type ReactNode, useEffect, useRef } from 'react'

interface RoomTitleProps {
  readonly children: ReactNode
  /** Tells apart two rooms that follow each other in the same place. */
  readonly room?: string
}

/** 部屋の題. The one heading of a room; it takes the focus when the room is entered, so that a listener hears where they are. */
export function RoomTitle({ children, room = '' }: RoomTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [room])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
