import { useEffect, useRef } from 'react'
import type { Issue } from '#law/issues.ts'
import { fileWords } from './words/file.ts'
import { langOf, useLanguage, useWords } from './words/words.ts'

interface IssueListProps {
  readonly id: string
  readonly issues: readonly Issue[]
}

/** 直すところ. Takes the focus whenever it tells something new. */
export function IssueList({ id, issues }: IssueListProps) {
  const words = useWords(fileWords)
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [issues])
  return (
    <div id={id} ref={box} className="issues" role="alert" tabIndex={-1}>
      <p className="issues-title">{words.issues(issues.length)}</p>
      <ul>
        {issues.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <span lang={langOf(language, message)}>{message}</span>
            {path !== '' && (
              <span className="path">
                {words.place}
                <code>{path}</code>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
