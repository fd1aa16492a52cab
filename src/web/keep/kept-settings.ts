import { type Settings, settingsFrom } from '#web/shell/settings.ts'
import { connect, display, memos } from './database.ts'

const key = 'settings'

/** 残した表示の設定. As they were shown last on this device; null where nothing is kept, or the browser stores nothing. */
export async function keptSettings(): Promise<Settings | null> {
  try {
    return settingsFrom(await (await connect(false))?.get(display, key))
  } catch {
    return null
  }
}

/** 表示の設定を残す. Beside what is kept, and only there: the display alone is no reason to leave a trace. */
export async function keepSettings(settings: Settings): Promise<void> {
  try {
    const transaction = (await connect(false))?.transaction([memos, display], 'readwrite')
    if (transaction === undefined) return
    const isKept = (await transaction.objectStore(memos).count()) > 0
    if (isKept) await transaction.objectStore(display).put(settings, key)
    await transaction.done
  } catch {
    // The page is shown as chosen all the same; a later load has its own beginning.
  }
}
