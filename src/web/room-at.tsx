import { useCallback, useState } from 'react'
import { Link, Redirect, useLocation } from 'wouter'
import type { Day } from '#base/day.ts'
import { type Entry, FileRoom } from './file-room.tsx'
import { loadEngine } from './load-engine.ts'
import { loadAside, loadLaw, loadRooms } from './loaders.ts'
import { Loaded } from './parts/loaded.tsx'
import { RoomTitle } from './parts/room-title.tsx'
import { BeginAsk } from './rooms/begin-ask.tsx'
import { StartRoom } from './rooms/start-room.tsx'
import type { Visit } from './rooms/visit.ts'
import { begun, isAtRisk } from './session/session.ts'
import { useSession } from './session/session-context.ts'
import { shellWords } from './words/shell.ts'
import { useWords } from './words/words.ts'

interface RoomAtProps {
  readonly path: string
  readonly today: Day
}

/** 部屋. What stands behind an address. Addresses are neutral: none tells an answer, a letter or a topic of the matter. */
export function RoomAt({ path, today }: RoomAtProps) {
  const { session, change } = useSession()
  const [entry, setEntry] = useState<Entry>({ text: '', setAside: null, on: today })
  const [, go] = useLocation()
  const onVisit = useCallback(
    (next: (visit: Visit) => Visit) => change((now) => ({ ...now, visit: next(now.visit) })),
    [change],
  )
  const [asked, setAsked] = useState<NonNullable<Visit['start']> | null>(null)
  const begin = useCallback(
    (start: NonNullable<Visit['start']>) => {
      setAsked(null)
      change((now) => begun(now, start))
      go('/1')
    },
    [go, change],
  )

  if (path === '/') {
    // What came from a file gives way to a new beginning; it is asked about first where it is kept nowhere.
    const isOther = session.kept !== null || session.first === null
    const onBegin = session.matter !== null && isOther && isAtRisk(session) ? setAsked : begin
    return (
      <StartRoom onBegin={onBegin}>
        {asked !== null && <BeginAsk onBegin={() => begin(asked)} onCancel={() => setAsked(null)} />}
      </StartRoom>
    )
  }
  if (path === '/file') return <FileRoom today={today} entry={entry} onEntry={setEntry} />
  if (path === '/law')
    return (
      <Loaded isRoom load={loadLaw}>
        {({ LawList }) => <LawList />}
      </Loaded>
    )
  const rule = /^\/law\/([a-z0-9-]+)$/.exec(path)?.[1]
  if (rule !== undefined)
    return (
      <Loaded isRoom load={loadLaw}>
        {({ LawRoom }) => <LawRoom id={rule} today={today} />}
      </Loaded>
    )
  if (path === '/keep')
    return (
      <Loaded isRoom load={loadAside}>
        {({ KeepRoom }) => <KeepRoom />}
      </Loaded>
    )
  if (path === '/set')
    return (
      <Loaded isRoom load={loadAside}>
        {({ SettingsRoom }) => <SettingsRoom />}
      </Loaded>
    )
  const page = /^\/guide(?:\/([1-9]))?$/.exec(path)
  if (page !== null)
    return (
      <Loaded isRoom load={loadAside}>
        {({ GuideRoom }) => <GuideRoom page={page[1] === undefined ? null : Number(page[1])} />}
      </Loaded>
    )
  const part = /^\/(plan|list|check|papers|sheet|new)(?:\/([1-9]\d{0,2}))?$/.exec(path)
  if (part !== null) {
    if (session.matter === null) return <Redirect to="/" replace />
    return (
      <Loaded isRoom load={loadEngine}>
        {({ MatterRoom }) => (
          <MatterRoom name={part[1] ?? ''} number={part[2] === undefined ? null : Number(part[2])} />
        )}
      </Loaded>
    )
  }
  const number = /^\/([1-9]\d?)$/.exec(path)?.[1]
  if (number === undefined) return <NoRoom />
  if (session.visit.start === null) return <Redirect to="/" replace />
  return (
    <Loaded isRoom load={loadRooms}>
      {({ MatterRooms }) => (
        <MatterRooms number={Number(number)} visit={session.visit} today={today} onVisit={onVisit} />
      )}
    </Loaded>
  )
}

/** An address that no room has. */
function NoRoom() {
  const words = useWords(shellWords)
  return (
    <main className="room" id="content">
      <RoomTitle>{words.lost}</RoomTitle>
      <p>
        <Link href="/">{words.toStart}</Link>
      </p>
    </main>
  )
}
