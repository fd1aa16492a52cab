import { type ReactNode, useId, useState } from 'react'
import { type LetterMatch, lettersLike, type SenderGroup, senderGroups } from '#interview/letter-search.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import { letterSigns } from '#reading/letter-signs.table.ts'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { letterRoomWords } from '#web/words/letters.ts'
import { letterNames } from '#web/words/names-letters.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { lettersFound } from './letter-names.ts'

interface LetterPickerProps {
  readonly chosen: readonly LetterKind[]
  readonly onToggle: (kind: LetterKind) => void
}

/** 手紙を選ぶ欄. The letters by who sends them, and a search over names, senders and phrases. */
export function LetterPicker({ chosen, onToggle }: LetterPickerProps) {
  const [text, setText] = useState('')
  const words = useWords(letterRoomWords)
  const names = useWords(letterNames)
  const language = useLanguage()
  const id = useId()
  const found = lettersFound(text, language)
  const isSearching = text.trim() !== ''
  const list = (matches: readonly LetterMatch[]) => (
    <ul className="letters">
      {matches.map((match) => (
        <LetterChoice key={match.kind} match={match} isChosen={chosen.includes(match.kind)} onToggle={onToggle} />
      ))}
    </ul>
  )
  return (
    <>
      <div className="field">
        <label className="label" htmlFor={id}>
          {words.search}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {words.searchHint}
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
          {isSearching && (found.length === 0 ? words.nothingLike : words.kinds(found.length))}
        </p>
      </div>
      {isSearching && found.length > 0 ? (
        list(found)
      ) : (
        <Groups matches={found.length > 0 ? found : lettersLike('')} chosen={chosen} list={list} />
      )}
      <p className="chosen" aria-live="polite">
        {chosen.length > 0 && words.chosen(chosen.map((kind) => names.kinds[kind].title).join(words.between))}
      </p>
    </>
  )
}

/** 選ぶ・外す. The letters with one more, or one less. */
export function toggled(chosen: readonly LetterKind[], kind: LetterKind): readonly LetterKind[] {
  return chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind]
}

interface GroupsProps {
  readonly matches: readonly LetterMatch[]
  readonly chosen: readonly LetterKind[]
  readonly list: (matches: readonly LetterMatch[]) => ReactNode
}

// The keys of a constant table, in its order.
const groups = Object.keys(senderGroups) as readonly SenderGroup[]

function Groups({ matches, chosen, list }: GroupsProps) {
  const words = useWords(letterRoomWords)
  const names = useWords(letterNames)
  return groups.map((group) => {
    const own = matches.filter((match) => match.group === group)
    const ticked = own.filter(({ kind }) => chosen.includes(kind)).length
    return (
      <details key={group} className="fold sender">
        <summary>
          {names.groups[group]}
          <span className="hint">{ticked === 0 ? words.kinds(own.length) : words.ticked(ticked)}</span>
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
  const { kind, title, reading, matched } = match
  const words = useWords(letterRoomWords)
  const name = useWords(letterNames).kinds[kind]
  const isEnglish = useLanguage() === 'en'
  const id = useId()
  return (
    <li>
      <label className="letter">
        <input type="checkbox" checked={isChosen} aria-describedby={id} onChange={() => onToggle(kind)} />
        <span>
          <span className="letter-title">{name.title}</span>
          <span className="hint" lang={isEnglish ? 'ja' : undefined}>
            （{isEnglish ? `${title}・${reading}` : reading}）
          </span>
        </span>
      </label>
      <p className="letter-text" id={id}>
        {words.from(name.sender)}
        {name.what}
        {name.what !== '' && ' '}
        {words.phrases}
        <InJapanese as="span">{wording(kind)}</InJapanese>
        {matched !== null && matched.by !== 'name' && matched.by !== 'sender' && words.foundBy(matched.words)}
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
