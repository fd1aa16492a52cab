import { type FormEvent, useState } from 'react'
import type { LetterKind } from '#matter/letter-kinds.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { letterRoomWords } from '#web/words/letters.ts'
import { useWords } from '#web/words/words.ts'
import { LetterPicker, toggled } from './letter-picker.tsx'
import type { Visit } from './visit.ts'

interface LetterRoomProps {
  readonly visit: Visit
  readonly onVisit: (change: (visit: Visit) => Visit) => void
  readonly onNext: () => void
}

/** 手紙の部屋. Several letters may have come, or none of these. */
export function LetterRoom({ visit, onVisit, onNext }: LetterRoomProps) {
  const [hasNone, setHasNone] = useState(false)
  const words = useWords(letterRoomWords)
  const chosen = visit.letters ?? []

  function toggle(kind: LetterKind): void {
    setHasNone(false)
    onVisit((now) => {
      const letters = toggled(now.letters ?? [], kind)
      return { ...now, letters: letters.length === 0 ? null : letters }
    })
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (chosen.length > 0) onNext()
    else setHasNone(true)
  }

  function none(): void {
    onVisit((now) => ({ ...now, letters: [] }))
    onNext()
  }

  return (
    <form className="question" onSubmit={submit} noValidate autoComplete="off">
      <RoomTitle>{words.title}</RoomTitle>
      <p className="reason">{words.reason}</p>
      <LetterPicker chosen={chosen} onToggle={toggle} />
      <p className="problem" role="alert">
        {hasNone && words.choose}
      </p>
      <div className="buttons">
        <button type="submit" className="button primary">
          {words.next}
        </button>
        <button type="button" className="button secondary" onClick={none}>
          {words.none}
        </button>
      </div>
    </form>
  )
}
