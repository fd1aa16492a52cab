import { useMemo, useState } from 'react'
import { Redirect } from 'wouter'
import { dayWords } from '#base/words.ts'
import { type HouseholdPaper, householdPapers, withPaper } from '#interview/tasks/household-papers.ts'
import type { Matter } from '#matter/matter.ts'
import { paperKinds } from '#matter/papers.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { planOf } from '#web/plan-of.ts'
import { withMatter } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { tasksWords } from '#web/words/tasks.ts'
import { useWords } from '#web/words/words.ts'
import { Ja } from './ja.tsx'
import { PaperForm } from './paper-form.tsx'
import { TaskLinks } from './task-links.tsx'

/** 書類. The papers of the household's road and how far each is; the person hands them in, and tells it here. */
export function PapersRoom() {
  const { session } = useSession()
  return session.matter === null ? <Redirect to="/" replace /> : <Papers matter={session.matter} />
}

function Papers({ matter }: { readonly matter: Matter }) {
  const { today } = useSession()
  const words = useWords(tasksWords)
  const [said, setSaid] = useState('')
  const papers = useMemo(() => householdPapers(matter, planOf(matter, today)), [matter, today])
  const row = (paper: HouseholdPaper) => (
    <Row key={paper.kind} paper={paper} onSaved={() => setSaid(words.paperSaved(paperKinds[paper.kind]))} />
  )
  const later = papers.filter(({ isNow }) => !isNow)
  return (
    <main className="room tasks papers" id="content">
      <RoomTitle>{words.papersTitle}</RoomTitle>
      <p className="lead">{words.papersLead}</p>
      <p className="said" role="status">
        {said}
      </p>
      <section aria-labelledby="papers-now">
        <h2 id="papers-now">{words.papersNow}</h2>
        <ul className="paper-list">{papers.filter(({ isNow }) => isNow).map(row)}</ul>
      </section>
      {later.length > 0 && (
        <section aria-labelledby="papers-later">
          <h2 id="papers-later">{words.papersLater}</h2>
          <ul className="paper-list">{later.map(row)}</ul>
        </section>
      )}
      <TaskLinks except="papers" />
    </main>
  )
}

function Row({ paper, onSaved }: { readonly paper: HouseholdPaper; readonly onSaved: () => void }) {
  const { change, today } = useSession()
  const words = useWords(tasksWords)
  const [isOpen, setIsOpen] = useState(false)
  const { kind, status, ways } = paper
  const submittedOn = paper.paper?.submittedOn
  return (
    <li>
      <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <span className="paper-title">
            <Ja>{paperKinds[kind]}</Ja>
          </span>
          <span className={`state ${status}`}>
            {typeof submittedOn === 'string' ? words.submittedOnWords(dayWords(submittedOn)) : words.statuses[status]}
          </span>
        </summary>
        {ways.length > 0 && (
          <p className="hint">
            {words.usedBy}: <Ja>{ways.join('、')}</Ja>
          </p>
        )}
        {isOpen && (
          <PaperForm
            paper={paper}
            onSave={(told) => {
              change((now) => (now.matter === null ? now : withMatter(now, withPaper(now.matter, kind, told, today))))
              setIsOpen(false)
              onSaved()
            }}
          />
        )}
      </details>
    </li>
  )
}
