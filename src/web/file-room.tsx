import { useCallback, useState } from 'react'
import type { Day } from '#base/day.ts'
import { EntryForm } from './entry-form.tsx'
import { ExampleList } from './example-list.tsx'
import { examples } from './examples.ts'
import { useFileDrop } from './file-drop.ts'
import type { Outcome } from './outcome.ts'
import { RoomTitle } from './parts/room-title.tsx'
import { useEngine } from './use-engine.ts'

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
  const { engine, wait, withEngine } = useEngine()
  const { text, setAside, on } = entry

  const load = useCallback(
    (next: string) => {
      onEntry((before) => ({
        ...before,
        text: next,
        setAside: isOwn(before.text, next) ? before.text : before.setAside,
      }))
      return withEngine(({ outcomeOf }) => setOutcome(outcomeOf(next, on)))
    },
    [on, onEntry, withEngine],
  )
  const loadFile = useCallback(
    (file: File) =>
      withEngine(async ({ readMatterFile }) => {
        const content = await readMatterFile(file)
        if ('text' in content) return load(content.text)
        setOutcome({ kind: 'issues', issues: content.issues })
      }),
    [load, withEngine],
  )
  const isFileOver = useFileDrop(loadFile)

  return (
    <main>
      <RoomTitle>案件ファイルと例</RoomTitle>
      <div className="entry" id="entry">
        <ExampleList onChoose={load} />
        <EntryForm
          text={text}
          on={on}
          today={today}
          issues={outcome.kind === 'issues' ? outcome.issues : null}
          isFileOver={isFileOver}
          wait={wait}
          onText={(next) => onEntry((before) => ({ ...before, text: next }))}
          onDay={(next) => onEntry((before) => ({ ...before, on: next }))}
          onFile={loadFile}
          onSubmit={() => withEngine(({ outcomeOf }) => setOutcome(outcomeOf(text, on)))}
          onRestore={
            setAside === null ? null : () => onEntry((before) => ({ ...before, text: setAside, setAside: null }))
          }
        />
      </div>
      {engine !== null && outcome.kind === 'report' && (
        <engine.PlanView report={outcome.report} plan={outcome.plan} isBelowEntry />
      )}
    </main>
  )
}

/** Whether the text is the reader's own writing, which would be lost. */
function isOwn(text: string, next: string): boolean {
  return text.trim() !== '' && text !== next && !examples.some((example) => example.text === text)
}
