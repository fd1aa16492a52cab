import { useEffect, useState } from 'react'
import { loadAside } from '#web/loaders.ts'
import { useSession } from '#web/session/session-context.ts'

type Aside = Awaited<ReturnType<typeof loadAside>>

/** 自動の保存の場所. Empty until something is kept: then the part that keeps has long been loaded, for it alone can begin it. */
export function KeepingHost() {
  const { session } = useSession()
  const [aside, setAside] = useState<Aside | null>(null)
  const isKept = session.kept !== null
  useEffect(() => {
    if (isKept) loadAside().then(setAside, () => undefined)
  }, [isKept])
  return session.kept === null || aside === null ? null : <aside.Autosave kept={session.kept} />
}
