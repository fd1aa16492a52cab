import { useId, useState } from 'react'
import { Link } from 'wouter'
import type { RuleEntry } from '#law/rule.ts'
import { rules } from '#law/rules.ts'
import { InJapanese, JapaneseNote } from '#web/parts/in-japanese.tsx'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { lawWords } from '#web/words/law.ts'
import { useWords } from '#web/words/words.ts'

/** 規定の一覧. Every rule of law with its page; the search field looks into names and articles. */
export function LawList() {
  const words = useWords(lawWords)
  const [text, setText] = useState('')
  const id = useId()
  const found = rules.filter((rule) => isLike(rule, text))
  return (
    <main className="room law" id="content">
      <RoomTitle>{words.title}</RoomTitle>
      <p>{words.intro}</p>
      <JapaneseNote />
      <div className="field">
        <label className="label" htmlFor={id}>
          {words.filter}
        </label>
        <input
          id={id}
          type="search"
          value={text}
          maxLength={100}
          autoComplete="off"
          aria-describedby={`${id}-count`}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p className="echo" id={`${id}-count`} aria-live="polite">
          {found.length === 0 ? words.notFound : words.found(found.length)}
        </p>
      </div>
      <InJapanese>
        <ul className="rules">
          {found.map(({ id: rule, title, citations }) => (
            <li key={rule}>
              <Link href={`/law/${rule}`}>{title}</Link>
              <span className="hint">{citations.map(({ law, article }) => `${law} ${article}`.trim()).join('、')}</span>
            </li>
          ))}
        </ul>
      </InJapanese>
    </main>
  )
}

/** Every word of the search stands somewhere in the rule's names. */
function isLike({ id, title, citations, answers }: RuleEntry, text: string): boolean {
  const place = plain(
    [id, title, ...citations.map(({ law, article }) => `${law}${article}`), ...Object.values(answers)].join(' '),
  )
  return text.split(/[\s　]+/u).every((word) => place.includes(plain(word)))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
