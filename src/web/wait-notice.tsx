import { useEffect, useRef } from 'react'
import type { Wait } from './use-engine.ts'
import { fileWords } from './words/file.ts'
import { useWords } from './words/words.ts'

interface WaitNoticeProps {
  readonly wait: Wait
}

/** 読み込み. Says that the engine is on its way, or that it could not be loaded and what helps. */
export function WaitNotice({ wait }: WaitNoticeProps) {
  const words = useWords(fileWords)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wait === 'failed') box.current?.focus()
  }, [wait])
  return (
    <>
      <p className="waiting" role="status">
        {wait === 'loading' && words.loading}
      </p>
      {wait === 'failed' && (
        <div ref={box} className="issues" role="alert" tabIndex={-1}>
          <p className="issues-title">{words.failed}</p>
          <p>{words.failedKept}</p>
          <p>{words.failedAgain}</p>
        </div>
      )}
    </>
  )
}
