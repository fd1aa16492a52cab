import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipped, linesOf, widthOf } from './consultation-sheet-width.ts'

describe('紙の上の字の幅', () => {
  it.each([
    // one em for each Japanese letter, 0.62 for a digit, 0.9 for a wide Latin letter, 1.4 for an emoji
    ['', 0],
    ['任意売却', 400],
    ['1,000円', 5 * 62 + 100],
    ['NM', 180],
    ['家😀', 240],
  ] as const)('%s takes %i hundredths of an em', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  it('breaks a line a little before it is full, and counts an empty one', () => {
    // 94 % of 10 em are 9.4 em: ten letters need two lines, nine need one
    expect([linesOf('一二三四五六七八九', 10), linesOf('一二三四五六七八九十', 10)]).toEqual([1, 2])
    expect(linesOf('', 10)).toBe(1)
    expect(linesOf('一\n二', 10)).toBe(2)
  })

  it('tells that something was left out, and leaves whole what has room', () => {
    expect(clipped('一二三四五六七八九', 10, 1)).toBe('一二三四五六七八九')
    // 9.4 em less one for the mark: eight letters
    expect(clipped('一二三四五六七八九十', 10, 1)).toBe('一二三四五六七八…')
    expect(clipped('あ\n\u202eい\u0000う', 10, 1)).toBe('あ い う')
  })

  it('never takes more lines than it may, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 4, max: 60 }), (text, width) => {
        for (const lines of [1, 2, 3]) expect(linesOf(clipped(text, width, lines), width)).toBeLessThanOrEqual(lines)
      }),
      { seed: 20261122 },
    )
  })
})
