import { useEffect, useState, useSyncExternalStore } from 'react'
import { offlineWords } from '#web/words/offline.ts'
import { useWords } from '#web/words/words.ts'
import { isNewVersionThere, onNewVersion, takeNewVersion } from './registration.ts'

/** 新しい版の知らせ. A quiet line at the foot of every room: it moves nothing that somebody reads or writes, and changes nothing by itself. */
export function NewVersion() {
  const isThere = useSyncExternalStore(onNewVersion, isNewVersionThere)
  return isThere ? <NewVersionLine /> : null
}

function NewVersionLine() {
  const words = useWords(offlineWords)
  // Screen readers tell what comes into a status that stands already.
  const [isTold, setIsTold] = useState(false)
  useEffect(() => setIsTold(true), [])
  return (
    <div className="new-version" role="status">
      {isTold && (
        <>
          <p>{words.newVersion}</p>
          <button type="button" className="button secondary" onClick={takeNewVersion}>
            {words.takeNewVersion}
          </button>
        </>
      )}
    </div>
  )
}
