import { type FormEvent, useState } from 'react'
import type { LetterKind } from '#matter/letter-kinds.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { LetterPicker, toggled } from '#web/rooms/letter-picker.tsx'
import { returnWords } from '#web/words/return.ts'
import { useWords } from '#web/words/words.ts'

interface PickStepProps {
  readonly chosen: readonly LetterKind[]
  readonly onChosen: (chosen: readonly LetterKind[]) => void
  readonly onNext: () => void
  readonly onNone: () => void
}

/** 新しい手紙を選ぶ. */
export function PickStep({ chosen, onChosen, onNext, onNone }: PickStepProps) {
  const words = useWords(returnWords)
  const [problem, setProblem] = useState<string | null>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (chosen.length > 0) onNext()
    else setProblem(words.chooseOne)
  }

  return (
    <form className="question" onSubmit={submit} noValidate autoComplete="off">
      <RoomTitle room="pick">{words.which}</RoomTitle>
      <p className="reason">{words.whichReason}</p>
      <LetterPicker
        chosen={chosen}
        onToggle={(kind) => {
          setProblem(null)
          onChosen(toggled(chosen, kind))
        }}
      />
      <p className="problem" role="alert">
        {problem}
      </p>
      <div className="buttons">
        <button type="submit" className="button primary">
          {words.next}
        </button>
        <button type="button" className="button secondary" onClick={onNone}>
          {words.notThere}
        </button>
      </div>
    </form>
  )
}
