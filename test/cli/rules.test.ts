import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ninbai } from './ninbai.ts'

interface Example {
  readonly rule: string
  readonly input: unknown
  readonly expected: Readonly<Record<string, unknown>>
}

const examples: readonly Example[] = JSON.parse(readFileSync('test/data/law-examples.json', 'utf8'))
const line = (rule: string, input: unknown) => JSON.stringify({ rule, input })
const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text))

describe('ninbai rules eval', () => {
  it('answers every worked example of the rules that there are, in order', async () => {
    const listed = JSON.parse((await ninbai(['rules', 'list', '--json'])).out)
    const ids = new Set(listed.map(({ id }: { readonly id: string }) => id))
    const known = examples.filter(({ rule }) => ids.has(rule))
    expect(known).toHaveLength(examples.length)
    const { code, out } = await ninbai(['rules', 'eval'], known.map(({ rule, input }) => line(rule, input)).join('\n'))
    expect(code).toBe(0)
    const answers = lines(out)
    expect(answers).toHaveLength(known.length)
    for (const [index, { rule, expected }] of known.entries())
      expect(answers[index]).toMatchObject({ rule, output: expected })
  })

  it('lets no broken line stop the others', async () => {
    const good = line('auction-minimum-bid', { standardPrice: 8_920_000 })
    const input = [
      '{',
      '',
      '[]',
      'null',
      '"x"',
      '{"rule":1}',
      line('no-such-rule', {}),
      line('auction-minimum-bid', { standardPrice: -1 }),
      good,
      '\u0000',
      good,
    ].join('\n')
    const { code, out } = await ninbai(['rules', 'eval'], input)
    expect(code).toBe(0)
    const answers = lines(out)
    expect(answers).toHaveLength(11)
    expect(answers.map((answer) => 'output' in answer)).toEqual([...Array(8).fill(false), true, false, true])
    expect(answers[8]).toEqual({ rule: 'auction-minimum-bid', output: { minBid: 7_136_000, deposit: 1_784_000 } })
    for (const answer of answers.slice(0, 8)) expect(answer.error).toMatch(/[ぁ-んァ-ン一-龠]/)
  })

  it('keeps one answer per line for any lines at all', async () => {
    const any = fc.array(
      fc.oneof(fc.string(), fc.json(), fc.constant(line('civil-period-end', { eventDate: '2026-02-28', months: 6 }))),
      { minLength: 200, maxLength: 200 },
    )
    const [sample = []] = fc.sample(any, { numRuns: 1, seed: 20261121 })
    const asked = sample.map((text) => text.replace(/[\n\r]/g, ' '))
    const { code, out } = await ninbai(['rules', 'eval'], `${asked.join('\n')}\n`)
    expect(code).toBe(0)
    const answers = lines(out)
    expect(answers).toHaveLength(asked.length)
    for (const [index, text] of asked.entries()) {
      if (text.startsWith('{"rule":"civil-period-end"'))
        expect(answers[index].output).toEqual({ lastDay: '2026-08-31' })
    }
  })

  it('answers nothing to nothing, and the last line without a line end', async () => {
    expect((await ninbai(['rules', 'eval'])).out).toBe('')
    const { out } = await ninbai(['rules', 'eval'], line('jhf-junior-tax-cap', { annualPropertyTax: 84_500 }))
    expect(lines(out)).toEqual([{ rule: 'jhf-junior-tax-cap', output: { cap: 84_500 } }])
  })
})

describe('ninbai rule', () => {
  it('shows the answer, the working and the article', async () => {
    const { code, out } = await ninbai(['rule', 'auction-minimum-bid', '--input', '{"standardPrice":8920000}'])
    expect(code).toBe(0)
    for (const word of ['7136000', '計算の過程', '民事執行法 60条3項', 'https://laws.e-gov.go.jp/law/354AC0000000004'])
      expect(out).toContain(word)
  })

  it('tells what is commonly said of it, and what holds instead', async () => {
    const input = '{"voluntaryResignationAmount":7568900}'
    const { out } = await ninbai(['rule', 'bankruptcy-retirement-valuation', '--input', input])
    const text = out.replaceAll(/\n\s*/g, '')
    expect(text).toContain('※よくある説明とのちがい：「退職金は、全額が財産に数えられる」という説明があります。')
    expect(text).toContain('ninbai は切り捨てて946,112円とします。')
    const other = await ninbai(['rule', 'auction-minimum-bid', '--input', '{"standardPrice":1}'])
    expect(other.out).not.toContain('よくある説明')
  })

  it('tells which given facts it did not use', async () => {
    const { out } = await ninbai(['rule', 'auction-minimum-bid', '--input', '{"standardPrice":1,"prise":2}'])
    expect(out).toContain('使わなかった項目：prise')
  })

  it('gives JSON', async () => {
    const { out } = await ninbai(['rule', 'auction-minimum-bid', '--input', '{"standardPrice":8920000}', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      ...{ rule: 'auction-minimum-bid', output: { minBid: 7_136_000 }, corrections: [] },
    })
    const days = '{"finalDate":"2026-07-08"}'
    const { corrections } = JSON.parse(
      (await ninbai(['rule', 'price-payment-deadline', '--input', days, '--json'])).out,
    )
    expect(corrections).toEqual([
      {
        said: '売却許可決定が7月8日に確定し、代金の期限は8月31日',
        actually: expect.stringMatching(/^期限は、確定から1か月以内.*確かめてください。$/),
      },
    ])
    const listed: readonly { readonly id: string }[] = JSON.parse((await ninbai(['rules', 'list', '--json'])).out)
    expect(listed.find(({ id }) => id === 'price-payment-deadline')).toMatchObject({ corrections })
    expect(listed.find(({ id }) => id === 'auction-minimum-bid')).toMatchObject({ corrections: [] })
  })

  it.each([
    [['rule', 'no-such-rule', '--input', '{}'], 'no-such-rule'],
    [['rule', 'auction-minimum', '--input', '{}'], 'auction-minimum-bid'],
    [['rule', 'auction-minimum-bid', '--input', '{'], '--input'],
    [['rule', 'auction-minimum-bid'], '--input'],
    [['rule', 'auction-minimum-bid', '--input', '{}'], 'standardPrice'],
    [['rule', 'auction-minimum-bid', '--input', '{"standardPrice":1.5}'], 'standardPrice'],
    [['rule', 'auction-minimum-bid', '--input', '{"standardPrice":9007199254740993}'], 'standardPrice'],
    [
      ['rule', 'stamp-duty-sale-contract', '--input', '{"statedAmount":1,"createdDate":"2014-03-31","medium":"paper"}'],
      '答えられません',
    ],
    [
      ['rule', 'stamp-duty-sale-contract', '--input', '{"statedAmount":1,"createdDate":"2026-02-30","medium":"paper"}'],
      'createdDate',
    ],
    [['rule'], '規定の id'],
  ])('%j: says what is wrong with exit code 2', async (words, expected) => {
    const { code, out, err } = await ninbai(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(expected)
    expect(err).not.toMatch(/\bat .*:\d+|Error|dist\//)
  })
})

describe('ninbai schema', () => {
  it.each(['matter', 'plan'])('prints the JSON Schema of a %s', async (name) => {
    const { code, out } = await ninbai(['schema', name])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' })
  })

  it('knows no other', async () => {
    expect((await ninbai(['schema', 'house'])).code).toBe(2)
  })
})

describe('ninbai help', () => {
  it.each([['--help'], ['-h'], ['help']])('%s shows every command', async (word) => {
    const { code, out } = await ninbai([word])
    expect(code).toBe(0)
    for (const command of ['plan', 'rule ', 'rules list', 'rules eval', 'schema', 'serve'])
      expect(out).toContain(`ninbai ${command}`)
  })
})
