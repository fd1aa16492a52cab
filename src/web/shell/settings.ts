import { createContext, useContext } from 'react'
import type { RubyState } from '#web/ruby/switch.ts'
import { type Language, languages } from '#web/words/words.ts'

/** 文字の大きさ. Besides the zoom of the browser. */
export const sizes = ['standard', 'large', 'largest'] as const
/** 画面の色. */
export const themes = ['device', 'light', 'dark'] as const
/** 画面の動き. */
export const motions = ['device', 'still'] as const

/** 表示の設定. How the page is shown. Plain JSON, so that it can be kept together with a matter where somebody wants that. */
export interface Settings {
  readonly language: Language
  /** ふりがな; null while nobody has chosen, and then the language decides. */
  readonly ruby: boolean | null
  readonly size: (typeof sizes)[number]
  readonly theme: (typeof themes)[number]
  readonly motion: (typeof motions)[number]
}

/** What a page begins with: the language that the browser asks for, English for who reads no Japanese, and all else as the device has it. */
export function firstSettings(wanted: readonly string[]): Settings {
  const first = wanted.find((one) => /^(?:ja|en)\b/i.test(one))
  const language = first === undefined || /^ja/i.test(first) ? 'ja' : 'en'
  return { language, ruby: null, size: 'standard', theme: 'device', motion: 'device' }
}

/** 残した設定を読む. Each part that is understood, and the rest as the page begins with it; null where it is no set of settings. */
export function settingsFrom(value: unknown): Settings | null {
  if (typeof value !== 'object' || value === null) return null
  const told: Readonly<Record<string, unknown>> = { ...value }
  const first = firstSettings([])
  return {
    language: languages.find((one) => one === told.language) ?? first.language,
    ruby: typeof told.ruby === 'boolean' ? told.ruby : first.ruby,
    size: sizes.find((one) => one === told.size) ?? first.size,
    theme: themes.find((one) => one === told.theme) ?? first.theme,
    motion: motions.find((one) => one === told.motion) ?? first.motion,
  }
}

/** Readings come with やさしい日本語 by themselves. */
export function isRubyOn({ ruby, language }: Settings): boolean {
  return ruby ?? language === 'easy'
}

/** 設定の窓口. What the page is shown by, and how to change it. */
export interface SettingsPort {
  readonly settings: Settings
  readonly onSettings: (settings: Settings) => void
  readonly ruby: RubyState
  /** Asks once more for readings that could not be loaded. */
  readonly onRubyAgain: () => void
}

export const SettingsContext = createContext<SettingsPort>({
  settings: firstSettings([]),
  onSettings: () => undefined,
  ruby: 'off',
  onRubyAgain: () => undefined,
})

export function useSettings(): SettingsPort {
  return useContext(SettingsContext)
}
