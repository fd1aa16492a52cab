import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, squeezed } from './plain-text.ts'

describe('読みやすくした文字', () => {
  it.each([
    // given, without spaces, with single ones
    ['支 払\n督　促', '支払督促', '支 払 督 促'],
    ['（ｹ）第１２３号', '(ケ)第123号', '(ケ)第123号'],
    ['ｶﾞｿﾘﾝ', 'ガソリン', 'ガソリン'],
    ['か\u3099', 'が', 'が'],
    ['㈱　２４㎥', '(株)24m3', '(株) 24m3'],
    ['督\u200b促\ufeff状', '督促状', '督促状'],
    ['あ\u0000\u0007い', 'あい', 'あ い'],
    ['  先頭', '先頭', '先頭'],
    ['❤\ufe0f督促', '❤督促', '❤督促'],
    ['\ud83d督', '督', '督'],
    ['', '', ''],
  ])('%j is %s and %s', (given, dropped, single) => {
    expect(squeezed(given)).toBe(dropped)
    expect(plainText(given, 'single').text).toBe(single)
  })

  it('leads back to the text as given', () => {
    const given = '（ｹ）　第 １ 号'
    const { text, place } = plainText(given, 'drop')
    expect(place(text.indexOf('第'), text.indexOf('第') + 2)).toEqual({ from: 4, to: 7 })
    expect(given.slice(4, 7)).toBe('第 １')
    expect(place(0, 3)).toEqual({ from: 0, to: 3 })
  })

  it('gives places within the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('drop' as const, 'single' as const),
        (given, blanks) => {
          const { text, place } = plainText(given, blanks)
          for (let at = 0; at < text.length; at += 1) {
            const { from, to } = place(at, at + 1)
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(given.length)
          }
          expect(text).not.toMatch(blanks === 'drop' ? /\s/ : /\s\s|^\s/)
        },
      ),
      { seed: 20261121 },
    )
  })
})
