import { useEffect, useRef } from 'react'
import type { Issue } from '#law/issues.ts'

interface IssueListProps {
  readonly id: string
  readonly issues: readonly Issue[]
}

/** 直すところ. Takes the focus whenever it tells something new. */
export function IssueList({ id, issues }: IssueListProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [issues])
  return (
    <div id={id} ref={box} className="issues" role="alert" tabIndex={-1}>
      <p className="issues-title">直すところがあります（{issues.length}か所）</p>
      <ul>
        {issues.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {message}
            {path !== '' && (
              <span className="path">
                書いてある場所：<code>{path}</code>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
