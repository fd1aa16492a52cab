import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day, isDay } from '#base/day.ts'
import { evaluate } from '#law/evaluate.ts'
import type { Fact, FactTable } from '#law/facts.ts'
import { ruleById, rules } from '#law/rules.ts'
import { answerRows, unitOf } from './answer-words.ts'
import { isWorded, wordsOfChoice } from './choice-words.ts'
import { factInput } from './fact-input.ts'

interface Contract {
  readonly output?: Readonly<
    Record<string, { readonly type: string; readonly unit?: string; readonly enum?: readonly string[] }>
  >
}

const contract: Readonly<Record<string, Contract>> = JSON.parse(readFileSync('test/data/law-contract.json', 'utf8'))
const outputs = rules.flatMap(({ id }) =>
  Object.entries(contract[id]?.output ?? {}).map(([name, field]) => ({ rule: id, name, ...field })),
)

const choicesIn = (table: FactTable): readonly string[] =>
  Object.values(table).flatMap(({ values, item, fields }: Fact<unknown>) => [
    ...(values ?? []),
    ...(item?.values ?? []),
    ...choicesIn({ ...fields, ...item?.fields }),
  ])

/** Every text of an answer, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

interface Example {
  readonly rule: string
  readonly input: unknown
}

const examples: readonly Example[] = JSON.parse(readFileSync('test/data/law-examples.json', 'utf8'))

describe('選択肢の言葉', () => {
  it('are there for every choice that a rule asks for or answers with', () => {
    const asked = rules.flatMap(({ facts }) => choicesIn(facts))
    const answered = outputs.flatMap((field) => field.enum ?? [])
    expect([...asked, ...answered].filter((choice) => !isWorded(choice))).toEqual([])
  })

  it('are there for every word that a worked example answers with', () => {
    const answers = examples.flatMap(({ rule, input }) => {
      const found = evaluate(rule, input)
      return found.kind === 'answer' ? textsIn(found.output) : []
    })
    expect(answers.length).toBeGreaterThan(50)
    expect(answers.filter((text) => !isDay(text) && !isWorded(text))).toEqual([])
  })

  it('may differ from rule to rule', () => {
    expect(wordsOfChoice('tax-vs-mortgage-priority', 'first', 'tax')).toBe('税')
    expect(wordsOfChoice('seizure-registration-release', 'kind', 'tax')).toBe('滞納処分')
    expect(wordsOfChoice('any', 'fact', 'no-such-choice')).toBe('no-such-choice')
  })
})

describe('答えの単位', () => {
  const words: Readonly<Record<string, string>> = { yen: '円', days: '日', percent: '%', years: '年', months: 'か月' }

  it('are those of the contract', () => {
    const numbers = outputs.filter(({ type }) => type === 'integer' || type === 'number')
    expect(numbers.length).toBeGreaterThan(100)
    expect(
      numbers.filter(({ name, unit }) => unitOf(name) !== words[unit ?? '']).map(({ rule, name }) => `${rule}.${name}`),
    ).toEqual([])
  })
})

describe('答えの行', () => {
  const rule = (id: string) => {
    const found = ruleById(id)
    if (found === null) throw new Error(id)
    return found
  }

  it.each([
    ['brokerage-fee-cap', { capIncTax: 561_000 }, '561,000円'],
    ['brokerage-fee-cap', { regime: 'special-2024' }, '低廉な空家等の特例（2024年から）'],
    ['late-charge-rates', { pct: 2.4 }, '2.4%'],
    ['property-tax-settlement', { sellerDays: 1_200 }, '1,200日'],
    ['lawsuit-timeline', { appealUntil: '2027-01-26' }, '2027年1月26日(火)'],
    ['auction-distribution', { surplus: -5 }, '－5円'],
    ['futile-seizure', { mustRelease: true }, 'はい'],
    ['futile-seizure', { mustRelease: false }, 'いいえ'],
    ['shiho-shoshi-140', { scrivenerMayRepresent: [true, false] }, 'はい、いいえ'],
    ['auction-withdrawal', { consentFrom: [] }, 'なし'],
    ['lessee-grace', { graceEnds: null }, 'なし'],
    ['auction-distribution', { payouts: { 信用金庫: 1_000 } }, '信用金庫 1,000円'],
  ])('%s %o reads %s', (id, output, expected) => {
    expect(answerRows(rule(id), output).map(({ words }) => words)).toEqual([expected])
  })
})

describe('書かれた事実', () => {
  const today = day('2026-11-22')
  const typed = (
    id: string,
    texts: Readonly<Record<string, string>>,
    counts: Readonly<Record<string, number>> = {},
  ) => {
    const drafts = Object.entries(texts).map(([path, text]) => [path, { text, chosen: null }] as const)
    return factInput(
      ruleById(id)?.facts ?? {},
      { texts: Object.fromEntries(drafts), counts },
      { today, language: 'ja' },
    )
  }

  it('reads each kind, and leaves out what is empty', () => {
    const { input, problems } = typed('brokerage-fee-cap', {
      price: '１，５００万円',
      mediationContractDate: '令和8年10月1日',
      side: 'seller',
      lowPriceAgreed: 'true',
      agentTaxable: '',
    })
    expect(input).toEqual({
      price: 15_000_000,
      mediationContractDate: '2026-10-01',
      side: 'seller',
      lowPriceAgreed: true,
    })
    expect(problems.size).toBe(0)
  })

  it('names the field of what it cannot read, and gives no value for it', () => {
    const { input, problems } = typed('brokerage-fee-cap', {
      price: '1,800万〜1,900万',
      mediationContractDate: 'いつか',
    })
    expect(input).toEqual({})
    expect([...problems.keys()]).toEqual(['price', 'mediationContractDate'])
    expect(problems.get('price')).toBe('売買代金（消費税抜き）：金額を一つだけ書いてください。')
    expect(problems.get('mediationContractDate')).toContain('媒介契約を結んだ日：')
  })

  it('reads lists entry by entry; those that a rule needs begin with one', () => {
    expect(typed('shiho-shoshi-140', { 'claims[0]': '140万' }).input).toEqual({ claims: [1_400_000] })
    const two = typed('shiho-shoshi-140', { 'claims[0]': '140万', 'claims[1]': '1円' }, { claims: 2 })
    expect(two.input).toEqual({ claims: [1_400_000, 1] })
    expect(typed('reins-deadline', {}).input).toEqual({})
    expect(typed('reins-deadline', { 'closedDates[0]': '2026-12-29' }, { closedDates: 1 }).input).toEqual({
      closedDates: ['2026-12-29'],
    })
  })

  it('gives null for nothing only where the rule gives that a sense', () => {
    expect(typed('capital-gain-tax', { acquisitionCost: 'わからない' }).input).toMatchObject({ acquisitionCost: null })
    expect(typed('capital-gain-tax', { acquisitionCost: '' }).input).toMatchObject({ acquisitionCost: null })
    expect([...typed('brokerage-fee-cap', { price: 'わからない' }).problems.values()]).toEqual([
      '売買代金（消費税抜き）：この規定は、これが分からないと答えを出せません。',
    ])
  })

  it.each([
    ['１４．６％', 14.6],
    ['14.6', 14.6],
    ['0', 0],
    ['1,000', 1_000],
  ])('takes %s as the number %d', (text, value) => {
    expect(typed('auction-price-estimate', { correctionPct: text }).input).toMatchObject({ correctionPct: value })
  })

  it.each(['十四', '14.6.1', '1e3', '-', '約14', '14くらい'])('does not guess %s', (text) => {
    const { input, problems } = typed('auction-price-estimate', { correctionPct: text })
    expect(input).not.toHaveProperty('correctionPct')
    expect(problems.get('correctionPct')).toContain('数字で書いてください')
  })
})
