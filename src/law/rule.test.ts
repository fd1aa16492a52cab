import { describe, expect, it, vi } from 'vitest'
import { day } from '#base/day.ts'
import { percent, type Ratio } from '#base/ratio.ts'
import { add, times, yen } from '#base/yen.ts'
import { dayFact, listOf, orNull, recordOf, textFact, yenFact, yesNo } from './facts.ts'
import { NotCovered, note, step } from './finding.ts'
import { rule } from './rule.ts'
import { cite } from './sources.ts'

interface Terms {
  readonly rate: Ratio
}

const explain = vi.fn()

const fee = rule({
  id: 'sample-fee',
  title: '手数料の例',
  citations: [cite('民法', '1条')],
  confidence: 'one-source',
  checked: '2026-11-21',
  facts: {
    price: yenFact('代金'),
    on: dayFact('契約の日'),
    halved: yesNo('半分にする', { otherwise: false }),
    memo: orNull(textFact('覚え書き')),
  },
  answers: { fee: '手数料' },
  decidedBy: 'on',
  // Out of order on purpose: the day decides, not the place in the file.
  versions: {
    '2024-07-01': { by: '令和6年の改正', rate: percent('5') },
    '2020-04-01': { by: '制定', rate: percent('3') },
    '2026-01-01': { by: '令和7年の改正', rate: percent('4') },
  },
  find({ price, halved }, { rate }: Terms) {
    const whole = times(price, rate, 'down')
    return { fee: halved ? times(whole, percent('50'), 'down') : whole, whole }
  },
  explain(found, facts, terms) {
    explain(found, facts, terms)
    return [step('手数料', found.fee)]
  },
  notes: (_, { memo }) => (memo === null ? [] : [note('caution', memo)]),
  from: () => [],
})

const ask = (on: string, price = 1_000) => fee({ price: yen(price), on: day(on), halved: false, memo: null })

describe('規定の版', () => {
  it.each([
    // the eve and the day of each version, and long after the last
    ['2020-04-01', 30, '2020-04-01', '制定'],
    ['2024-06-30', 30, '2020-04-01', '制定'],
    ['2024-07-01', 50, '2024-07-01', '令和6年の改正'],
    ['2025-12-31', 50, '2024-07-01', '令和6年の改正'],
    ['2026-01-01', 40, '2026-01-01', '令和7年の改正'],
    ['2199-12-31', 40, '2026-01-01', '令和7年の改正'],
  ])('on %s gives %i by the version since %s', (on, expected, since, by) => {
    const found = ask(on)
    expect(found.value.fee).toBe(expected)
    expect(found).toMatchObject({ on, version: { since, by } })
    expect(fee.value({ price: yen(1_000), on: day(on), halved: false, memo: null }).fee).toBe(expected)
  })

  it('is not made up for a day before the first', () => {
    expect(() => ask('2020-03-31')).toThrow(NotCovered)
    expect(() => ask('2020-03-31')).toThrow('sample-fee on 2020-03-31: 2020-04-01より前の日は扱っていません')
    expect(() => fee.value({ price: yen(1), on: day('2020-03-31'), halved: false, memo: null })).toThrow(NotCovered)
    expect(() => fee.evaluate({ price: 1, on: '2020-03-31', memo: null })).toThrow(NotCovered)
  })

  it('is told newest first, without its terms', () => {
    expect(fee.versions).toEqual([
      { since: '2026-01-01', by: '令和7年の改正' },
      { since: '2024-07-01', by: '令和6年の改正' },
      { since: '2020-04-01', by: '制定' },
    ])
    expect(fee.decidedBy).toBe('on')
  })

  it('may be the law before the first day that is known, whose start is not made up', () => {
    const dated = rule({
      id: 'sample-old-law',
      title: '旧法の例',
      citations: [],
      confidence: 'official',
      checked: '2026-11-21',
      facts: { on: dayFact('日') },
      answers: { years: '年数' },
      decidedBy: 'on',
      versions: { before: { by: '旧法', years: 10 }, '2020-04-01': { by: '新法', years: 5 } },
      find: (_, { years }: { readonly years: number }) => ({ years }),
      explain: () => [],
    })
    const at = (on: string) => dated({ on: day(on) })
    expect(at('1900-01-01')).toMatchObject({ value: { years: 10 }, version: { since: null, by: '旧法' } })
    expect(at('2020-03-31')).toMatchObject({ value: { years: 10 }, version: { since: null, by: '旧法' } })
    expect(at('2020-04-01')).toMatchObject({ value: { years: 5 }, version: { since: '2020-04-01', by: '新法' } })
    expect(dated.versions.map(({ since }) => since)).toEqual(['2020-04-01', null])
  })

  it('is nothing where no day decides', () => {
    const sum = rule({
      id: 'sample-sum',
      title: '合計の例',
      citations: [],
      confidence: 'official',
      checked: '2026-11-21',
      facts: { a: yenFact('甲') },
      answers: { twice: '二倍' },
      find: ({ a }) => ({ twice: add(a, a) }),
      explain: () => [],
    })
    expect(sum({ a: yen(2) })).toMatchObject({ value: { twice: 4 }, on: null, version: null, checked: '2026-11-21' })
    expect(sum({ a: yen(2) }).notes).toEqual([])
    expect(sum({ a: yen(2) }).from).toEqual([])
    expect([sum.decidedBy, sum.versions]).toEqual([null, []])
  })
})

describe('a refusal', () => {
  const refusing = (of: string) =>
    rule({
      id: 'sample-refusal',
      title: '断る例',
      citations: [],
      confidence: 'official',
      checked: '2026-11-21',
      facts: {},
      answers: {},
      find: (): object => {
        throw of === 'bug' ? new TypeError('a bug') : new NotCovered(of, day('2026-11-21'), '扱っていません')
      },
      explain: () => [],
    })
  const thrown = (of: string) => {
    try {
      refusing(of)({})
    } catch (error) {
      return error
    }
    throw new Error('nothing was thrown')
  }

  it('carries the title of the rule that refuses, and not that of the one which asked it', () => {
    expect(thrown('sample-refusal')).toMatchObject({ rule: 'sample-refusal', title: '断る例', on: '2026-11-21' })
    expect(thrown('another-rule')).toMatchObject({ rule: 'another-rule', title: null })
  })

  it('is not made of a bug', () => {
    expect(thrown('bug')).toBeInstanceOf(TypeError)
  })
})

describe('規定の判断', () => {
  it('carries its name, its sources and the day of the last look', () => {
    expect(ask('2026-11-21')).toMatchObject({
      rule: 'sample-fee',
      title: '手数料の例',
      checked: '2026-11-21',
      confidence: 'one-source',
      citations: [{ law: '民法', article: '1条' }],
    })
  })

  it('makes its reasons when they are first read, and once', () => {
    explain.mockClear()
    const found = ask('2026-11-21')
    fee.value({ price: yen(1), on: day('2026-11-21'), halved: false, memo: null })
    expect(found.value).toEqual({ fee: 40, whole: 40 })
    expect(explain).not.toHaveBeenCalled()
    expect(found.steps).toEqual([{ label: '手数料', value: 40, unit: 'yen' }])
    expect(found.steps).toBe(found.steps)
    expect(explain).toHaveBeenCalledOnce()
    expect(explain).toHaveBeenCalledWith(
      { fee: 40, whole: 40 },
      { price: 1_000, on: '2026-11-21', halved: false, memo: null },
      expect.objectContaining({ rate: percent('4') }),
    )
  })
})

describe('外からの事実', () => {
  const given = { price: 1_000, on: '2026-11-21', memo: null }
  const answer = (input: unknown) => {
    const found = fee.evaluate(input)
    return 'value' in found ? found.value : found
  }

  it('takes a default for what is left out, and only then', () => {
    expect(answer(given)).toEqual({ fee: 40, whole: 40 })
    expect(answer({ ...given, halved: undefined })).toEqual({ fee: 40, whole: 40 })
    expect(answer({ ...given, halved: true })).toEqual({ fee: 20, whole: 40 })
    expect(answer({ ...given, halved: null })).toEqual([
      { path: 'halved', message: '半分にする：true か false で書いてください。（いまの値：null）' },
    ])
  })

  it('knows null from missing', () => {
    expect(answer({ price: 1_000, on: '2026-11-21' })).toEqual([
      { path: 'memo', message: '覚え書き：必要な項目がありません。' },
    ])
    expect(answer({ ...given, price: null })).toEqual([
      { path: 'price', message: '代金：数で書いてください。（いまの値：null）' },
    ])
  })

  it('leaves unknown facts aside', () => {
    expect(answer({ ...given, colour: 'red', constructor: 1 })).toEqual({ fee: 40, whole: 40 })
    expect(answer(JSON.parse('{"price":1000,"on":"2026-11-21","memo":null,"__proto__":{"halved":true}}'))).toEqual({
      fee: 40,
      whole: 40,
    })
  })

  it('gives all of its faults at once, in Japanese', () => {
    expect(answer({ price: -1, on: '2026-02-30', halved: 'はい', memo: '' })).toEqual([
      { path: 'price', message: '代金：0以上にしてください。（いまの値：-1）' },
      {
        path: 'on',
        message: '契約の日：実際にある日を「2026-04-01」の形で書いてください。（いまの値：「2026-02-30」）',
      },
      { path: 'halved', message: '半分にする：true か false で書いてください。（いまの値：「はい」）' },
      { path: 'memo', message: '覚え書き：空にはできません。（いまの値：「」）' },
    ])
  })

  it.each([[[]], [null], ['price'], [42], [undefined]])('is no %j', (input) => {
    expect(answer(input)).toEqual([expect.objectContaining({ path: '', message: expect.stringMatching(/[ぁ-ん]/) })])
  })

  it('names the fact in a list that is at fault', () => {
    const list = rule({
      id: 'sample-list',
      title: '並びの例',
      citations: [],
      confidence: 'official',
      checked: '2026-11-21',
      facts: { rows: listOf(recordOf({ amount: yenFact('金額') }, '行'), '費用の並び') },
      answers: { sum: '合計' },
      find: ({ rows }) => ({ sum: add(...rows.map(({ amount }) => amount)) }),
      explain: () => [],
    })
    expect(list.evaluate({ rows: [{ amount: 1 }, { amount: 1.5 }] })).toEqual([
      { path: 'rows[1].amount', message: '金額：整数で書いてください。（いまの値：1.5）' },
    ])
    expect(list.evaluate({ rows: [{ amount: 2 ** 53 - 1 }, { amount: 0 }] })).toMatchObject({
      value: { sum: 2 ** 53 - 1 },
    })
    // A sum past 2^53 would be inexact, so that it is no answer.
    expect(list.evaluate({ rows: [{ amount: 2 ** 53 - 1 }, { amount: 1 }] })).toEqual([
      { path: '', message: '数が大きすぎて、正確に計算できません。桁を確かめてください。' },
    ])
    expect(() => list({ rows: [{ amount: yen(2 ** 53 - 1) }, { amount: yen(1) }] })).toThrow(RangeError)
  })

  it('lets a mistake of the program through', () => {
    const broken = rule({
      id: 'sample-broken',
      title: '壊れた例',
      citations: [],
      confidence: 'official',
      checked: '2026-11-21',
      facts: {},
      answers: {},
      find: (): object => {
        throw new TypeError('a bug')
      },
      explain: () => [],
    })
    expect(() => broken.evaluate({})).toThrow(TypeError)
  })
})
