import { useCallback, useState } from 'react'
import type { Day } from '#base/day.ts'
import { EntryForm } from './entry-form.tsx'
import { ExampleList } from './example-list.tsx'
import { examples } from './examples.ts'
import { useFileDrop } from './file-drop.ts'
import type { Outcome } from './outcome.ts'
import { useEngine } from './use-engine.ts'

interface AppProps {
  readonly today: Day
}

interface Entry {
  readonly text: string
  /** What the reader had written before an example or a file took its place. */
  readonly setAside: string | null
}

/** 任売ナビ. One page: a matter file goes in, its plan stands below. Nothing is sent, stored or put into the address. */
export function App({ today }: AppProps) {
  const [entry, setEntry] = useState<Entry>({ text: '', setAside: null })
  const [on, setOn] = useState<string>(today)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const { engine, wait, withEngine } = useEngine()

  const load = useCallback(
    (text: string) => {
      setEntry((before) => ({ text, setAside: isOwn(before.text, text) ? before.text : before.setAside }))
      return withEngine(({ outcomeOf }) => setOutcome(outcomeOf(text, on)))
    },
    [on, withEngine],
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
    <>
      <header className="top">
        <h1>任売ナビ</h1>
        <p>住宅ローンが払えないとき、これから起きることの日付と金額を、計算の過程と法律の条文といっしょに示します。</p>
        <p className="private">入力した内容はこの端末の外に出ません。保存もしません。</p>
      </header>
      <main>
        <div className="entry" id="entry">
          <ExampleList onChoose={load} />
          <EntryForm
            text={entry.text}
            on={on}
            today={today}
            issues={outcome.kind === 'issues' ? outcome.issues : null}
            isFileOver={isFileOver}
            wait={wait}
            onText={(text) => setEntry({ ...entry, text })}
            onDay={setOn}
            onFile={loadFile}
            onSubmit={() => withEngine(({ outcomeOf }) => setOutcome(outcomeOf(entry.text, on)))}
            onRestore={entry.setAside === null ? null : () => setEntry({ text: entry.setAside ?? '', setAside: null })}
          />
        </div>
        {engine !== null && outcome.kind === 'report' && <engine.PlanView report={outcome.report} />}
      </main>
    </>
  )
}

/** Whether the text is the reader's own writing, which would be lost. */
function isOwn(text: string, next: string): boolean {
  return text.trim() !== '' && text !== next && !examples.some((example) => example.text === text)
}
