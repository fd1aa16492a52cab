import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { hanging, tableLines, wrap } from './layout.ts'

describe('行の折り返し', () => {
  it.each([
    // text, columns, lines: a full-width character takes two columns
    ['あいうえお', 6, ['あいう', 'えお']],
    ['あいう。えお', 6, ['あい', 'う。え', 'お']],
    ['あ（いう）え', 6, ['あ（い', 'う）え']],
    ['ああ（いう）え', 6, ['ああ', '（い', 'う）え']],
    ['約1,743,000円です', 10, ['約', '1,743,000', '円です']],
    ['a b', 80, ['a b']],
    ['', 10, ['']],
    ['一\n二', 10, ['一', '二']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ] as const)('breaks %j at %i columns', (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines)
  })

  it('keeps every line within its columns and loses nothing but spaces at breaks', () => {
    const word = fc.constantFrom('家', '売る', '。', '（', '）', '12,345円', 'loan-1', ' ', '、', '抵当権')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 12, max: 80 }), (parts, columns) => {
        const text = parts.join('')
        const lines = wrap(text, columns)
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
      { seed: 20261121 },
    )
  })
})

describe('桁', () => {
  it('are counted for every character as string-width counts them', () => {
    const codes = Array.from({ length: 0x1_0000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff)
    const wrong = codes.filter((code) => {
      const lead = String.fromCharCode(code)
      // The second line is indented by the columns of the lead.
      const indent = hanging(lead, '一\n二', 80)[1]?.indexOf('二')
      return indent !== stringWidth(lead)
    })
    expect(wrong.map((code) => code.toString(16))).toEqual([])
  })

  it('are counted whole where a sign joins with what follows', () => {
    const sign = '※\ufe0f'
    expect(hanging(sign, '一\n二', 80)[1]).toBe(`${' '.repeat(stringWidth(sign))}二`)
  })
})

describe('表', () => {
  it('aligns figures to the right and the first column to the left', () => {
    expect(
      tableLines(
        ['費用', '額'],
        [
          ['印紙税', '10,000円'],
          ['仲介手数料', '693,000円'],
        ],
        80,
      ),
    ).toEqual(['費用               額', '---------------------', '印紙税       10,000円', '仲介手数料  693,000円'])
  })

  it('becomes a block for each row where it is too wide', () => {
    const long = 'とても長い説明がここに入ります。とても長い説明がここに入ります。とても長い説明がここに入ります。'
    const lines = tableLines(['名', '説明'], [['巻戻し', long]], 60)
    expect(lines[0]).toBe('・巻戻し')
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60)
  })
})

describe('ぶら下げ', () => {
  it('indents further lines by the lead', () => {
    expect(hanging('・', 'あいうえお', 8)).toEqual(['・あいう', '  えお'])
  })
})
