import { useEffect, useRef, useState } from 'react'
import { firstSettings, type Settings } from '#web/shell/settings.ts'
import { keepSettings, keptSettings } from './kept-settings.ts'

/**
 * 表示の設定を使う. What the browser asks for, or what was chosen before where something is kept on this device; what is chosen now stands over both.
 * It is written when it is chosen, and when something is kept for the first time (`keptId`).
 */
export function useKeptSettings(keptId: string | undefined): readonly [Settings, (settings: Settings) => void] {
  const [asked] = useState(() => firstSettings(navigator.languages))
  const [settings, setSettings] = useState(asked)
  const hasRead = useRef(false)
  useEffect(() => {
    if (hasRead.current) return
    hasRead.current = true
    keptSettings().then((kept) => kept !== null && setSettings((now) => (now === asked ? kept : now)))
  }, [asked])
  // What is kept for the first time is a reason to write, too.
  useEffect(() => {
    if (settings !== asked) keepSettings(settings)
  }, [settings, asked, keptId])
  return [settings, setSettings]
}
