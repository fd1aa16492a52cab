import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { readLetter } from '#reading/read-letter.ts'
import { letterReport } from './letter-report.ts'
import type { Block } from './report.ts'

const on = day('2026-11-21')

/** All words of a report, a line for each block's part. */
function wordsOf(text: string, named: readonly LetterKind[] | null, given = {}): readonly string[] {
  return letterReport(readLetter(text, named, given, on)).sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap(blockWords),
  ])
}

function blockWords(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'notice':
      return [block.text]
    case 'facts':
      return block.rows.map(({ label, cell }) => `${label}：${cell.words}`)
    case 'table':
      return block.rows.map((row) => row.map(({ words }) => words).join('｜'))
    case 'steps':
      return block.items.map(({ title }) => title)
  }
}

// The keys of a constant table.
const kinds = Object.keys(letterKinds) as LetterKind[]

describe('手紙の報告', () => {
  it.each(kinds)('%s: what it is, until when, what to do, what is lost', (kind) => {
    const { title, reading } = letterKinds[kind]
    const words = wordsOf('', [kind])
    expect(words.filter((each) => /^(この手紙は|いつまでに|すること|過ぎると)$/.test(each))).toHaveLength(4)
    expect(words.join('\n')).toContain(`${title}（${reading}）です。`)
    expect(words.join('\n')).toMatch(/相談先：./)
    expect(words.join('\n')).not.toMatch(/必ず|undefined|\[object|〔/)
    expect(letterReport(readLetter('', [kind], {}, on)).title).toBe(`届いた手紙：${title}`)
  })

  it('tells a day with its source, the safe day and what follows', () => {
    // Two weeks after Saturday, 2026-11-14: Saturday, moved to Monday; posted three open days before Friday, 11-27.
    expect(wordsOf('', ['payment-order'], { receivedOn: day('2026-11-14') })).toEqual(
      expect.arrayContaining([
        '支払督促への督促異議の期限：2026年11月30日(月)（法律の期限）。安全なのは2026年11月24日(火)まで',
        '払う・署名する・電話で約束する前に、消滅時効を確かめてください。',
        expect.stringMatching(/^過ぎると：仮執行宣言が付き/),
      ]),
    )
  })

  it('says that a day has passed', () => {
    const words = wordsOf('', ['dunning-letter'], { deadlineOn: day('2026-11-20') })
    expect(words).toContain('督促状の支払期日：2026年11月20日(金)（手紙に書かれた日）')
    expect(words).toEqual(expect.arrayContaining([expect.stringMatching(/^この日は過ぎています。催告書に進み/)]))
    expect(wordsOf('', ['dunning-letter'], { deadlineOn: on }).join('')).not.toContain('過ぎています')
  })

  it('calls practice 目安', () => {
    expect(wordsOf('', ['absence-slip'], { receivedOn: day('2026-11-20') })).toContain(
      '郵便局の保管期限（目安）：2026年11月27日(金)（目安）',
    )
  })

  it('puts limitation first only where it belongs', () => {
    expect(wordsOf('', ['bid-period-notice']).join('')).not.toContain('消滅時効を確かめてください')
  })

  it('lists the days and amounts of the text as they stand, with their doubts', () => {
    expect(wordsOf('お支払期限 令和8年11月30日 12月1日 請求金額 1,234円 約5,000円', null)).toEqual(
      expect.arrayContaining([
        '支払期限｜令和8年11月30日｜2026年11月30日(月)',
        '（何の日か分かりません）｜12月1日｜※年が書かれていません',
        '請求金額｜1,234円｜1,234円',
        '（何の額か分かりません）｜約5,000円｜5,000円※およその金額です',
      ]),
    )
    expect(wordsOf('', null)).not.toContain('手紙に書かれた日と金額')
  })

  it('leaves out what no letter would hold, and says so', () => {
    const words = wordsOf('1,000円。'.repeat(61), null)
    expect(words.filter((each) => each.startsWith('（何の額か'))).toHaveLength(60)
    expect(words).toContain('ほかに1件ありますが、省きました。')
    expect(wordsOf('1,000円。'.repeat(60), null).join('')).not.toContain('省きました')
  })

  it('does not guess what it cannot tell', () => {
    expect(wordsOf('こんにちは', null)[1]).toMatch(/^どの手紙か、分かりません。/)
    const two = wordsOf('催告書、期日までに、期限の利益、支払督促、督促異議、簡易裁判所', null)
    expect(two[1]).toMatch(/どれとは決められません：支払督促（手がかり85%）、催告書（手がかり80%）。/)
    expect(two).toEqual(expect.arrayContaining(['この手紙は（支払督促のとき）', 'この手紙は（催告書のとき）']))
  })

  it('warns of a made-up demand, also beside a named letter', () => {
    const text = '訴訟最終告知'
    expect(wordsOf(text, null).join('')).toContain('架空請求')
    expect(wordsOf(text, ['lawsuit-warning'])[0]).toBe('注意')
    expect(wordsOf('', ['payment-order']).join('')).not.toContain('「訴訟最終告知」')
  })

  it('explains the terms that it uses', () => {
    const { terms, on: shown } = letterReport(readLetter('', ['payment-order'], {}, on))
    expect(terms.map(({ term }) => term)).toContain('督促異議')
    expect(shown).toBe('2026年11月21日(土)')
  })
})

describe('手紙を読む', () => {
  it('takes a given day before a printed one', () => {
    const { guides } = readLetter('支払期限 令和8年11月30日', ['dunning-letter'], { deadlineOn: day('2026-12-01') }, on)
    expect(guides[0]?.guide.deadlines.map((each) => each.day.value)).toEqual(['2026-12-01'])
  })

  it('tells a doubt about a day once, and only where the day matters', () => {
    const text = '支払期限 令和8年11月30日 返送期限 令和8年12月1日 開札期日 3月17日'
    const problems = (kind: LetterKind) => readLetter(text, [kind], {}, on).guides[0]?.problems ?? []
    expect(problems('dunning-letter').map(({ kind }) => kind)).toEqual(['contradiction'])
    expect(problems('bid-period-notice')).toMatchObject([
      { kind: 'missing', path: 'openingOn', why: expect.stringContaining('年が') },
    ])
    expect(problems('assignment-notice')).toEqual([])
  })

  it('recognises nothing where the kind was named', () => {
    expect(readLetter('督促状、延滞、遅延損害金', ['judgment'], {}, on).recognised).toEqual([])
  })
})
