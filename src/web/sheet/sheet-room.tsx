import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { planFor } from '#assessment/plan.ts'
import type { Matter } from '#matter/matter.ts'
import { consultationSheet, mostNote } from '#report/consultation-sheet.ts'
import { sheetMatter } from '#report/consultation-sheet-names.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { useSession } from '#web/session/session-context.ts'
import { sheetWords } from '#web/words/sheet.ts'
import { useWords } from '#web/words/words.ts'
import { SheetChoiceForm } from './sheet-choices.tsx'
import { SheetPaper } from './sheet-paper.tsx'

/** 相談シート. The paper for an adviser: what stands on it is chosen here, and the browser prints it or makes a PDF of it. */
export function SheetRoom() {
  const { session } = useSession()
  return session.matter === null ? null : <SheetOf matter={session.matter} />
}

function SheetOf({ matter }: { readonly matter: Matter }) {
  const { today } = useSession()
  const words = useWords(sheetWords)
  const [names, setNames] = useState(true)
  const [without, setWithout] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const named = useMemo(() => {
    const own = sheetMatter(matter, { names })
    return { matter: own, plan: planFor(own, today) }
  }, [matter, names, today])
  const sheet = useMemo(
    () => consultationSheet(named.plan, named.matter, { withoutQuestions: without, note }),
    [named, without, note],
  )
  return (
    <main className="room sheet-room" id="content">
      <div className="around-sheet">
        <RoomTitle>{words.title}</RoomTitle>
        <p className="lead">{words.lead}</p>
        {words.inJapanese !== '' && <p>{words.inJapanese}</p>}
        <p className="hint">{words.share}</p>
        <SheetChoiceForm
          names={names}
          onNames={setNames}
          questions={sheet.questions}
          without={without}
          onWithout={setWithout}
          note={note}
          mostNote={mostNote}
          onNote={setNote}
        />
        <button type="button" className="button primary" onClick={() => window.print()}>
          {words.print}
        </button>
        <details className="fold">
          <summary>{words.how}</summary>
          <ul className="inside">
            {words.phones.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
        <p className="hint">{words.shop}</p>
      </div>
      <SheetPaper sheet={sheet} />
      <ul className="links around-sheet">
        <li>
          <Link href="/papers">{words.papers}</Link>
        </li>
        <li>
          <Link href="/plan">{words.back}</Link>
        </li>
      </ul>
    </main>
  )
}
