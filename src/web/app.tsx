import { useCallback, useEffect, useState } from 'react'
import { Link, Redirect, useLocation } from 'wouter'
import type { Day } from '#base/day.ts'
import { type Entry, FileRoom } from './file-room.tsx'
import { loadEngine } from './load-engine.ts'
import { loadLaw, loadRooms } from './loaders.ts'
import { Loaded } from './parts/loaded.tsx'
import { RoomTitle } from './parts/room-title.tsx'
import { StartRoom } from './rooms/start-room.tsx'
import { noVisit, type Visit } from './rooms/visit.ts'

interface AppProps {
  readonly today: Day
}

/** 任売ナビ. The rooms by their neutral addresses. What is typed lives here, in memory: nothing is sent, stored or put into an address. */
export function App({ today }: AppProps) {
  const [path] = useLocation()
  const isLaw = /^\/law(?:\/|$)/.test(path)

  useEffect(() => {
    if (isLaw) return
    // Behind the first screen and before anything is typed: no later request can tell what somebody does. A failure is told where it is missed.
    loadRooms()
      .catch(() => undefined)
      .then(loadEngine)
      .catch(() => undefined)
  }, [isLaw])

  return (
    <>
      <header className="top">
        <p className="brand">
          <Link href="/">任売ナビ</Link>
        </p>
        <p className="private">入力した内容は、この端末の外に出ません。</p>
      </header>
      <RoomAt path={path.length > 1 ? path.replace(/\/$/, '') : path} today={today} />
    </>
  )
}

function RoomAt({ path, today }: { readonly path: string; readonly today: Day }) {
  const [visit, setVisit] = useState<Visit>(noVisit)
  const [entry, setEntry] = useState<Entry>({ text: '', setAside: null, on: today })
  const [, go] = useLocation()
  const begin = useCallback(
    (start: NonNullable<Visit['start']>) => {
      setVisit((before) => ({ ...before, start }))
      go('/1')
    },
    [go],
  )

  if (path === '/') return <StartRoom onBegin={begin} />
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
  const number = /^\/([1-9]\d?)$/.exec(path)?.[1]
  if (number === undefined) return <NoRoom />
  if (visit.start === null) return <Redirect to="/" replace />
  return (
    <Loaded isRoom load={loadRooms}>
      {({ MatterRooms }) => <MatterRooms number={Number(number)} visit={visit} today={today} onVisit={setVisit} />}
    </Loaded>
  )
}

/** An address that no room has. */
function NoRoom() {
  return (
    <main className="room">
      <RoomTitle>このページはありません</RoomTitle>
      <p>
        <Link href="/">はじめのページへ</Link>
      </p>
    </main>
  )
}
