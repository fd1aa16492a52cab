import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { type LetterMatch, lettersLike, type SenderGroup, senderGroups } from '#interview/letter-search.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { letterSigns } from '#reading/letter-signs.table.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import type { Visit } from './visit.ts'

interface LetterRoomProps {
  readonly visit: Visit
  readonly onVisit: (change: (visit: Visit) => Visit) => void
  readonly onNext: () => void
}

/** 手紙の部屋. The letters by who sends them, and a search over names, senders and phrases; several may have come, or none of these. */
export function LetterRoom({ visit, onVisit, onNext }: LetterRoomProps) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  const chosen = visit.letters ?? []
  const found = lettersLike(text)
  const isSearching = text.trim() !== ''

  function toggle(kind: LetterKind): void {
    setProblem(null)
    onVisit((now) => {
      const before = now.letters ?? []
      const letters = before.includes(kind) ? before.filter((one) => one !== kind) : [...before, kind]
      return { ...now, letters: letters.length === 0 ? null : letters }
    })
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (chosen.length > 0) onNext()
    else setProblem('届いた手紙を選んでください。見つからないときは「この中にない・分からない」を押してください。')
  }

  function none(): void {
    onVisit((now) => ({ ...now, letters: [] }))
    onNext()
  }

  const list = (matches: readonly LetterMatch[]) => (
    <ul className="letters">
      {matches.map((match) => (
        <LetterChoice key={match.kind} match={match} isChosen={chosen.includes(match.kind)} onToggle={toggle} />
      ))}
    </ul>
  )

  return (
    <form className="question" onSubmit={submit} noValidate autoComplete="off">
      <RoomTitle>どんな手紙が来ましたか</RoomTitle>
      <p className="reason">手紙の種類で、いまの段階と、いつまでに何をすればよいかが分かります。いくつでも選べます。</p>
      <div className="field">
        <label className="label" htmlFor={id}>
          手紙に書いてある言葉で探す
        </label>
        <p className="hint" id={`${id}-hint`}>
          手紙の名前、送り主、目につく言葉。例：入札、サービサー、一括請求
        </p>
        <input
          id={id}
          type="search"
          value={text}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={`${id}-hint ${id}-count`}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          // Enter looks, and does not leave the room.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <p className="echo" id={`${id}-count`} aria-live="polite">
          {isSearching &&
            (found.length === 0
              ? '似た手紙が見つかりません。ほかの言葉か、下の一覧で探せます。'
              : `${found.length}種類`)}
        </p>
      </div>
      {isSearching && found.length > 0 ? (
        list(found)
      ) : (
        <Groups matches={found.length > 0 ? found : lettersLike('')} chosen={chosen} list={list} />
      )}
      <p className="chosen" aria-live="polite">
        {chosen.length > 0 && `選んだ手紙：${chosen.map((kind) => letterKinds[kind].title).join('、')}`}
      </p>
      <p className="problem" role="alert">
        {problem}
      </p>
      <div className="buttons">
        <button type="submit" className="button primary">
          次へ
        </button>
        <button type="button" className="button secondary" onClick={none}>
          この中にない・分からない
        </button>
      </div>
    </form>
  )
}

interface GroupsProps {
  readonly matches: readonly LetterMatch[]
  readonly chosen: readonly LetterKind[]
  readonly list: (matches: readonly LetterMatch[]) => ReactNode
}

// The keys of a constant table, in its order.
const groups = Object.keys(senderGroups) as readonly SenderGroup[]

function Groups({ matches, chosen, list }: GroupsProps) {
  return groups.map((group) => {
    const own = matches.filter((match) => match.group === group)
    const ticked = own.filter(({ kind }) => chosen.includes(kind)).length
    return (
      <details key={group} className="fold sender">
        <summary>
          {senderGroups[group]}
          <span className="hint">{ticked === 0 ? `${own.length}種類` : `${ticked}通を選びました`}</span>
        </summary>
        {list(own)}
      </details>
    )
  })
}

interface LetterChoiceProps {
  readonly match: LetterMatch
  readonly isChosen: boolean
  readonly onToggle: (kind: LetterKind) => void
}

function LetterChoice({ match, isChosen, onToggle }: LetterChoiceProps) {
  const { kind, title, reading, sender, matched } = match
  const id = useId()
  return (
    <li>
      <label className="letter">
        <input type="checkbox" checked={isChosen} aria-describedby={id} onChange={() => onToggle(kind)} />
        <span>
          <span className="letter-title">{title}</span>
          <span className="hint">（{reading}）</span>
        </span>
      </label>
      <p className="letter-text" id={id}>
        {sender}。よくある言葉：{wording(kind)}
        {matched !== null &&
          matched.by !== 'name' &&
          matched.by !== 'sender' &&
          `（「${matched.words}」で見つかりました）`}
      </p>
    </li>
  )
}

const mostPhrases = 3

/** よくある言葉. The phrases that mark such a letter most. */
function wording(kind: LetterKind): string {
  return letterSigns[kind].phrases
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostPhrases)
    .map(({ words: [first] }) => `「${first}」`)
    .join('')
}
