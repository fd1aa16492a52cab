import { describe, expect, it } from 'vitest'
import { firstSettings, isRubyOn, settingsFrom } from './settings.ts'

describe('the settings that a page begins with', () => {
  it.each([
    [['ja-JP', 'en'], 'ja'],
    [['en-US', 'ja'], 'en'],
    // Neither is spoken first, but English is asked for before Japanese.
    [['pt-BR', 'en', 'ja'], 'en'],
    [['vi', 'ja'], 'ja'],
    // Nothing that the page speaks: Japanese, as its letters are.
    [['pt-BR'], 'ja'],
    [[], 'ja'],
    [['jam'], 'ja'],
    [['EN'], 'en'],
  ] as const)('of a browser that wants %j speak %s', (wanted, language) => {
    expect(firstSettings(wanted)).toEqual({
      language,
      ruby: null,
      size: 'standard',
      theme: 'device',
      motion: 'device',
    })
  })
})

describe('readings', () => {
  it.each([
    ['ja', null, false],
    ['easy', null, true],
    ['en', null, false],
    ['easy', false, false],
    ['ja', true, true],
  ] as const)('in %s with the choice %s: %s', (language, ruby, expected) => {
    expect(isRubyOn({ ...firstSettings([]), language, ruby })).toBe(expected)
  })
})

const first = firstSettings(['ja'])

describe('残した設定', () => {
  it('are read as they were written', () => {
    const chosen = { language: 'en', ruby: false, size: 'large', theme: 'dark', motion: 'still' } as const
    expect(settingsFrom(chosen)).toEqual(chosen)
  })

  it.each([undefined, null, 'dark', 7])('are none where %j stands in their place', (value) => {
    expect(settingsFrom(value)).toBe(null)
  })

  it('begin anew in what is not understood, and take nothing more', () => {
    expect(settingsFrom({ language: 'fr', ruby: 1, size: '<b>', theme: 'dark', motion: null, more: '鍵' })).toEqual({
      ...first,
      theme: 'dark',
    })
  })
})
