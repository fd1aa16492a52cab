import { useEffect } from 'react'
import type { RubyState } from '#web/ruby/switch.ts'
import { htmlLang } from '#web/words/words.ts'
import type { Settings } from './settings.ts'

/** 設定を画面に. Writes the settings onto the document, where the styles find them. */
export function useShown({ language, size, theme, motion }: Settings, ruby: RubyState): void {
  useEffect(() => {
    const { documentElement: root } = document
    root.lang = htmlLang(language)
    root.dataset.size = size
    root.dataset.theme = theme
    root.dataset.motion = motion
    root.dataset.ruby = ruby
  }, [language, size, theme, motion, ruby])
}
