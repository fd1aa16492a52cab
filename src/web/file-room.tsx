import { useCallback, useRef, useState } from 'react'
import type { Day } from '#base/day.ts'
import { EntryForm } from './entry-form.tsx'
import { ExampleList } from './example-list.tsx'
import { examples } from './examples.ts'
import { useFileDrop } from './file-drop.ts'
import type { Outcome } from './outcome.ts'
import { JapaneseNote } from './parts/in-japanese.tsx'
import { RoomTitle } from './parts/room-title.tsx'
import { type Engine, useEngine } from './use-engine.ts'
import { fileWords } from './words/file.ts'
import { useWords } from './words/words.ts'

/** 案件ファイルの書きかけ. What stands in the room of files; it is kept while other rooms are visited. */
export interface Entry {
  readonly text: string
  /** What the reader had written before an example or a file took its place. */
  readonly setAside: string | null
  readonly on: string
}

interface FileRoomProps {
  readonly today: Day
  readonly entry: Entry
  readonly onEntry: (change: (entry: Entry) => Entry) => void
}

/** 案件ファイルの部屋. A matter file goes in, its plan stands below. Nothing is sent, stored or put into the address. */
export function FileRoom({ today, entry, onEntry }: FileRoomProps) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const words = useWords(fileWords)
  const { engine, wait, withEngine } = useEngine()
  const { text, setAside, on } = entry
  const [isReckoning, setIsReckoning] = useState(false)
  const asked = useRef(0)

  /** The last that was asked for is shown, however long an earlier one takes. */
  const show = useCallback(
    (find: (engine: Engine) => Outcome | Promise<Outcome>) =>
      withEngine(async (loaded) => {
        asked.current += 1
        const own = asked.current
        setIsReckoning(true)
        try {
          const found = await find(loaded)
          if (own === asked.current) setOutcome(found)
        } finally {
          if (own === asked.current) setIsReckoning(false)
        }
      }),
    [withEngine],
  )
  const load = useCallback(
    (next: string) => {
      onEntry((before) => ({
        ...before,
        text: next,
        setAside: isOwn(before.text, next) ? before.text : before.setAside,
      }))
      return show(({ outcomeOf }) => outcomeOf(next, on, words))
    },
    [on, onEntry, show, words],
  )
  const loadFile = useCallback(
    (file: File) =>
      withEngine(async ({ readMatterFile }) => {
        const content = await readMatterFile(file, words)
        if ('text' in content) return load(content.text)
        return show(() => ({ kind: 'issues', issues: content.issues }))
      }),
    [load, show, withEngine, words],
  )
  const isFileOver = useFileDrop(loadFile)

  return (
    <main id="content">
      <RoomTitle>{words.title}</RoomTitle>
      <JapaneseNote />
      <div className="entry" id="entry">
        <ExampleList onChoose={load} />
        <EntryForm
          text={text}
          on={on}
          today={today}
          issues={outcome.kind === 'issues' ? outcome.issues : null}
          isFileOver={isFileOver}
          wait={isReckoning ? 'loading' : wait}
          onText={(next) => onEntry((before) => ({ ...before, text: next }))}
          onDay={(next) => onEntry((before) => ({ ...before, on: next }))}
          onFile={loadFile}
          onSubmit={() => show(({ outcomeOf }) => outcomeOf(text, on, words))}
          onRestore={
            setAside === null ? null : () => onEntry((before) => ({ ...before, text: setAside, setAside: null }))
          }
        />
      </div>
      {engine !== null && outcome.kind === 'report' && (
        <>
          <engine.ToPlan matter={outcome.matter} />
          <engine.PlanView report={outcome.report} plan={outcome.plan} isBelowEntry />
        </>
      )}
    </main>
  )
}

/** Whether the text is the reader's own writing, which would be lost. */
function isOwn(text: string, next: string): boolean {
  return text.trim() !== '' && text !== next && !examples.some((example) => example.text === text)
}
