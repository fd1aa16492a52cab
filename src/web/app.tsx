import { useCallback, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import type { Day } from '#base/day.ts'
import { KeepingHost } from './keep/keeping-host.tsx'
import { useKeptSettings } from './keep/use-kept-settings.ts'
import { loadEngine } from './load-engine.ts'
import { loadAside, loadRooms } from './loaders.ts'
import { NewVersion } from './offline/new-version.tsx'
import { keepOffline } from './offline/registration.ts'
import { RoomAt } from './room-at.tsx'
import { useRuby } from './ruby/use-ruby.ts'
import { noSession, type Session } from './session/session.ts'
import { SessionContext } from './session/session-context.ts'
import { leave } from './shell/leave.ts'
import { isRubyOn, SettingsContext } from './shell/settings.ts'
import { titleOf } from './shell/title-of.ts'
import { TopBar } from './shell/top-bar.tsx'
import { useShown } from './shell/use-shown.ts'
import { LanguageContext } from './words/words.ts'

interface AppProps {
  readonly today: Day
}

/** 任売ナビ. The rooms by their neutral addresses. What is typed lives here, in memory; nothing is sent or put into an address. */
export function App({ today }: AppProps) {
  const [path] = useLocation()
  const isLaw = /^\/law(?:\/|$)/.test(path)
  const [session, setSession] = useState<Session>(noSession)
  const [settings, setSettings] = useKeptSettings(session.kept?.id)
  const { language } = settings
  const ruby = useRuby(isRubyOn(settings))
  const [hasLeft, setHasLeft] = useState(false)
  const change = useCallback((next: (session: Session) => Session) => setSession(next), [])
  const port = useMemo(() => ({ session, change, today }), [session, change, today])
  const shown = useMemo(
    () => ({ settings, onSettings: setSettings, ruby: ruby.state, onRubyAgain: ruby.again }),
    [settings, setSettings, ruby.state, ruby.again],
  )
  useShown(settings, ruby.state)

  const close = useCallback(() => {
    // At once: every room goes with all that it remembers, before the page is left.
    flushSync(() => {
      setSession(noSession)
      setHasLeft(true)
    })
    leave()
  }, [])

  useEffect(() => {
    if (!hasLeft) document.title = titleOf(path, language)
  }, [language, path, hasLeft])

  useEffect(() => {
    if (isLaw) return
    // Behind the first screen and before anything is typed: no later request can tell what somebody does. A failure is told where it is missed.
    loadRooms()
      .catch(() => undefined)
      .then(loadEngine)
      .catch(() => undefined)
      .then(loadAside)
      .catch(() => undefined)
      .then(keepOffline)
  }, [isLaw])

  if (hasLeft) return null
  return (
    <LanguageContext value={language}>
      <SettingsContext value={shown}>
        <SessionContext value={port}>
          <TopBar hasMatter={session.matter !== null} onLeave={close} />
          <KeepingHost />
          <RoomAt path={path.length > 1 ? path.replace(/\/$/, '') : path} today={today} />
          <NewVersion />
        </SessionContext>
      </SettingsContext>
    </LanguageContext>
  )
}
