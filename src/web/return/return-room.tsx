import { useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { withLetters } from '#interview/new-letter.ts'
import { type NewPayment, withPayment } from '#interview/new-payment.ts'
import type { Matter } from '#matter/matter.ts'
import { undone, withNews } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { returnWords } from '#web/words/return.ts'
import { useWords } from '#web/words/words.ts'
import { DaysStep } from './days-step.tsx'
import { type Entry, letterDraft, newLetterOf, noEntry, stepsOf } from './entry.ts'
import { NewsHome } from './news-home.tsx'
import { PaymentStep } from './payment-step.tsx'
import { PickStep } from './pick-step.tsx'
import { ShownStep } from './shown-step.tsx'
import { WordsStep } from './words-step.tsx'

interface ReturnRoomProps {
  /** The number in the address: how many steps have been entered, and nothing else. */
  readonly number: number | null
}

/** 変わったことを書く部屋. For who comes back: what has changed since, and a new letter, a payment or something else to write down. */
export function ReturnRoom({ number }: ReturnRoomProps) {
  const { session } = useSession()
  // Held here, so that going from step to step loses nothing.
  const [entry, setEntry] = useState<Entry>(noEntry)
  return session.matter === null ? null : (
    <Steps number={number} matter={session.matter} entry={entry} onEntry={setEntry} />
  )
}

interface StepsProps {
  readonly number: number | null
  readonly matter: Matter
  readonly entry: Entry
  readonly onEntry: (entry: Entry) => void
}

function Steps({ number, matter, entry, onEntry }: StepsProps) {
  const { change, today } = useSession()
  const words = useWords(returnWords)
  const [, go] = useLocation()
  if (number === null) {
    return (
      <NewsHome
        matter={matter}
        onBegin={(kind) => {
          onEntry({ ...noEntry, kind, open: 1 })
          go('/new/1')
        }}
      />
    )
  }
  const steps = stepsOf(entry)
  const step = number > entry.open ? undefined : steps[number - 1]
  // What has been written is not written twice.
  if (step === undefined || (entry.done !== null && step.kind !== 'shown')) return <Redirect to="/new" replace />

  function on(next: Entry): void {
    onEntry({ ...next, open: (number ?? 0) + 1 })
    go(`/new/${(number ?? 0) + 1}`)
  }
  function write(next: Matter): void {
    const before = new Set((matter.letters ?? []).map((letter) => JSON.stringify(letter)))
    const done = (next.letters ?? []).filter((letter) => !before.has(JSON.stringify(letter))).map(({ id }) => id)
    change((session) => withNews(session, next, today))
    on({ ...entry, done })
  }
  function finish(index: number): void {
    if (index < entry.letters.length - 1) on(entry)
    else
      write(
        withLetters(
          matter,
          entry.letters.map((letter) => newLetterOf(letter, today)),
          today,
        ),
      )
  }
  function take(payment: NewPayment): void {
    write(withPayment(matter, payment, today))
  }

  const draft = step.kind === 'days' ? entry.letters[step.index] : undefined
  return (
    <main className="room" id="content">
      <p className="back">
        <button type="button" className="button plain" onClick={() => history.back()}>
          {words.before}
        </button>
        <span className="hint">{step.kind !== 'shown' && words.step(number)}</span>
      </p>
      {step.kind === 'pick' && (
        <PickStep
          chosen={entry.isByWords ? [] : entry.letters.map(({ kind }) => kind)}
          onChosen={(kinds) => {
            const letters = kinds.map((kind) => entry.letters.find((one) => one.kind === kind) ?? letterDraft(kind))
            onEntry({ ...entry, letters, isByWords: false })
          }}
          onNext={() => on(entry)}
          onNone={() => on({ ...entry, letters: [], isByWords: true })}
        />
      )}
      {step.kind === 'words' && <WordsStep today={today} onChosen={(letter) => on({ ...entry, letters: [letter] })} />}
      {step.kind === 'days' && draft !== undefined && (
        <DaysStep
          key={step.index}
          matter={matter}
          draft={draft}
          number={number}
          today={today}
          onDraft={(next) =>
            onEntry({ ...entry, letters: entry.letters.map((one, at) => (at === step.index ? next : one)) })
          }
          onNext={() => finish(step.index)}
        />
      )}
      {step.kind === 'payment' && <PaymentStep matter={matter} today={today} onTold={take} />}
      {step.kind === 'shown' && (
        <ShownStep
          matter={matter}
          letters={entry.done ?? []}
          onUndo={() => {
            change(undone)
            onEntry(noEntry)
            go('/new')
          }}
        />
      )}
    </main>
  )
}
