import { expect, it } from 'vitest'
import { titleOf } from './title-of.ts'

it.each([
  ['/', 'はじめ - ナビ'],
  ['/3', '手順 3 - ナビ'],
  ['/3/', '手順 3 - ナビ'],
  ['/plan', '見通し - ナビ'],
  ['/plan/', '見通し - ナビ'],
  ['/list', '質問 - ナビ'],
  ['/list/12', '質問 12 - ナビ'],
  ['/keep', '保存 - ナビ'],
  ['/law/brokerage-fee-cap', '規定 - ナビ'],
  ['/guide/2', '案内 2 - ナビ'],
  ['/nowhere', 'ページなし - ナビ'],
  ['/constructor', 'ページなし - ナビ'],
  ['/law-suit', 'ページなし - ナビ'],
])('titles %s «%s»', (path, title) => {
  expect(titleOf(path, 'ja')).toBe(title)
})

it('speaks the language that is chosen', () => {
  expect([titleOf('/plan', 'en'), titleOf('/plan', 'easy')]).toEqual(['Outlook - Navi', '見通し - ナビ'])
})
