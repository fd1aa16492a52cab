import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { brokerageFeeCap } from '#law/brokerage/brokerage-fee-cap.ts'
import { note, reckon, step } from '#law/finding.ts'
import { correctionText, noteText, sourceLines, stepValueWords } from './finding-words.ts'

describe('a line of the working', () => {
  it.each([
    [step('額', yen(1_743_000)), '1,743,000円'],
    [step('不足', yen(-500)), '－500円'],
    [step('日', day('2026-11-21')), '2026年11月21日(土)'],
    [step('結果', '終わらない'), '終わらない'],
    [step('月数', 1_048, 'months'), '1,048か月'],
    [step('日数', 37, 'days'), '37日'],
    [step('年数', 10, 'years'), '10年'],
    [step('回数', 3, 'count'), '3'],
    [step('率', 14.6, 'percent'), '14.6%'],
  ])('%j reads %s', (line, words) => {
    expect(stepValueWords(line)).toBe(words)
  })
})

describe('a note', () => {
  it.each([
    ['doubt', '見解が分かれる：本文'],
    ['practice', '実務：本文'],
    ['expiry', '期限のある特例：本文'],
    ['caution', '注意：本文'],
  ] as const)('of %s reads %s', (kind, words) => {
    expect(noteText(note(kind, '本文'))).toBe(words)
  })
})

describe('a correction', () => {
  it('tells what is said, and what holds', () => {
    const correction = {
      said: '現金100万円まで残せる',
      actually: '99万円です',
      rules: [],
      where: 'insolvency',
    } as const
    expect(correctionText(correction)).toBe(
      'よくある説明とのちがい：「現金100万円まで残せる」という説明があります。99万円です。',
    )
  })
})

describe('the sources of a finding', () => {
  it('are its articles, its version, the day that picked it, how sure it is, and when it was checked', () => {
    const facts = { price: yen(19_000_000), mediationContractDate: day('2026-11-21') }
    const cap = brokerageFeeCap({ ...facts, side: 'seller', lowPriceAgreed: false, agentTaxable: true })
    expect(sourceLines(cap)).toEqual([
      { text: '宅地建物取引業法 46条', url: 'https://laws.e-gov.go.jp/law/327AC1000000176' },
      { text: expect.stringContaining('昭和45年建設省告示第1552号'), url: expect.stringMatching(/^https?:/) },
      { text: '2024年7月1日(月)からの規定（令和6年国土交通省告示第949号）', url: null },
      { text: '版を決めた日：2026年11月21日(土)', url: null },
      { text: '確かさ：公的な資料で確かめた', url: null },
      { text: '最後に確かめた日：2026年11月21日(土)', url: null },
    ])
  })

  it('are none for plain arithmetic, and tell old law without a start', () => {
    const sum = reckon('sum', '合計', yen(1), [], () => [])
    expect(sourceLines(sum)).toEqual([])
    expect(sourceLines({ ...sum, version: { since: null, by: '改正前' } })).toEqual([
      { text: '改正前の規定（改正前）', url: null },
    ])
  })
})
