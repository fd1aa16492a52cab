import { createContext, useContext } from 'react'
import type { Day } from '#base/day.ts'
import { noSession, type Session } from './session.ts'

/** 利用の窓口. What the rooms read and change; `today` is the day of reckoning of every answer. */
export interface SessionPort {
  readonly session: Session
  readonly change: (next: (session: Session) => Session) => void
  readonly today: Day | null
}

export const SessionContext = createContext<SessionPort>({ session: noSession, change: () => undefined, today: null })

export function useSession(): SessionPort & { readonly today: Day } {
  const port = useContext(SessionContext)
  if (port.today === null) throw new Error('a room stands outside of the app')
  return { ...port, today: port.today }
}
