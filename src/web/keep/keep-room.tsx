import { useEffect, useRef, useState } from 'react'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { useSession } from '#web/session/session-context.ts'
import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { EraseSection } from './erase-section.tsx'
import { ExportSection } from './export-section.tsx'
import { ImportSection } from './import-section.tsx'
import { KeptSection } from './kept-section.tsx'
import { OpenSection } from './open-section.tsx'
import { useKeptList } from './use-kept-list.ts'

/** 保存の部屋. Keeping, export, import and deleting, on one page; nothing is written before it is asked for. */
export function KeepRoom() {
  const { session } = useSession()
  const words = useWords(keepWords)
  const { list, reload } = useKeptList()
  const [said, setSaid] = useState({ words: '', count: 0 })
  const status = useRef<HTMLParagraphElement>(null)

  // What was pressed may have gone with what it did: the focus goes to what is said about it.
  useEffect(() => {
    if (said.count > 0) status.current?.focus()
  }, [said])

  function onChanged(next: string): void {
    reload().then(() => setSaid(({ count }) => ({ words: next, count: count + 1 })))
  }

  return (
    <main className="room keep" id="content">
      <RoomTitle>{words.title}</RoomTitle>
      <p className="lead">{words.lead}</p>
      <p ref={status} className="said" role="status" tabIndex={-1}>
        {said.words}
      </p>
      {session.matter !== null && <OpenSection list={list} />}
      {session.matter !== null && <ExportSection matter={session.matter} />}
      <KeptSection list={list} onChanged={onChanged} />
      <ImportSection />
      <EraseSection onChanged={onChanged} />
      <section aria-labelledby="leaving">
        <h2 id="leaving">{words.leaving}</h2>
        <p>{words.leavingText}</p>
      </section>
    </main>
  )
}
