import { useMemo } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { Day } from '#base/day.ts'
import { loadEngine } from '#web/load-engine.ts'
import { Loaded } from '#web/parts/loaded.tsx'
import { questionRoomWords } from '#web/words/questions.ts'
import { useWords } from '#web/words/words.ts'
import { LetterRoom } from './letter-room.tsx'
import { QuestionRoom } from './question-room.tsx'
import type { Visit } from './visit.ts'
import { roomsOf } from './visit-rooms.ts'

interface MatterRoomsProps {
  /** The number in the address: how many rooms have been entered, and nothing else. */
  readonly number: number
  readonly visit: Visit
  readonly today: Day
  readonly onVisit: (change: (visit: Visit) => Visit) => void
}

/** 案件の部屋. The room behind /1, /2 …; one whose answers are not there leads back to the start. */
export function MatterRooms({ number, visit, today, onVisit }: MatterRoomsProps) {
  const words = useWords(questionRoomWords)
  const [, go] = useLocation()
  const { rooms, answers, open } = useMemo(() => roomsOf(visit, today), [visit, today])
  const room = number > open ? undefined : rooms[number - 1]
  if (room === undefined) return <Redirect to="/" replace />
  const onNext = () => go(`/${number + 1}`)
  return (
    <main className={room.kind === 'result' ? 'room result' : 'room'} id="content">
      <p className="back">
        <button
          type="button"
          className="button plain"
          onClick={() => (location.hash === '' ? history.back() : go(number === 1 ? '/' : `/${number - 1}`))}
        >
          {words.back}
        </button>
        <span className="hint">
          {room.kind !== 'result' && rooms.length > 1 && words.progress(number, rooms.length - 1)}
        </span>
      </p>
      {room.kind === 'letters' && <LetterRoom visit={visit} onVisit={onVisit} onNext={onNext} />}
      {room.kind === 'question' && (
        <QuestionRoom
          key={room.question.id}
          question={room.question}
          visit={visit}
          today={today}
          onVisit={onVisit}
          onNext={onNext}
        />
      )}
      {room.kind === 'result' && (
        <Loaded isRoom={false} load={loadEngine}>
          {({ ResultRoom }) => <ResultRoom answers={answers} today={today} />}
        </Loaded>
      )}
    </main>
  )
}
