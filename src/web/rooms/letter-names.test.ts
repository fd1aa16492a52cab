import { describe, expect, it } from 'vitest'
import { lettersFound } from './letter-names.ts'

const kinds = (text: string, language: 'ja' | 'easy' | 'en') => lettersFound(text, language).map(({ kind }) => kind)

describe('手紙を探す', () => {
  it('finds letters by English names, senders and lines on the English page', () => {
    expect(kinds('Payment order', 'en')).toEqual(expect.arrayContaining(['payment-order', 'provisional-payment-order']))
    expect(kinds('post office', 'en')).toContain('absence-slip')
    expect(kinds('bidding', 'en')).toContain('bid-period-notice')
    expect(kinds('ＢＩＤＤＩＮＧ', 'en')).toEqual(kinds('bidding', 'en'))
  })

  it('still finds them by Japanese words, and each once', () => {
    expect(kinds('期間入札の通知', 'en')[0]).toBe('bid-period-notice')
    const all = kinds('court', 'en')
    expect(new Set(all).size).toBe(all.length)
  })

  it('finds nothing where nothing is like it, and takes no pattern for words', () => {
    expect(kinds('xylophone', 'en')).toEqual([])
    expect(kinds('.*', 'en')).toEqual(kinds('.*', 'ja'))
  })

  it('looks for no English on a Japanese page', () => {
    expect(kinds('bidding', 'ja')).toEqual([])
    expect(kinds('bidding', 'easy')).toEqual([])
  })
})
