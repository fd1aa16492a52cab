import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { planSchema } from '#report/plan-schema.ts'
import { ninbai } from './ninbai.ts'

const on = ['--on', '2026-11-21']
const examples = readdirSync('examples').filter((name) => name.endsWith('.json'))

describe('ninbai plan', () => {
  it('has nine examples', () => {
    expect(examples).toHaveLength(9)
  })

  it.each(examples)('gives a plan for %s in 80 columns, at every depth', async (name) => {
    for (const why of ['0', '1', '2']) {
      const { code, out, err } = await ninbai(['plan', `examples/${name}`, ...on, '--why', why])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      // A line may be longer only where one web address is.
      const long = out.split('\n').filter((line) => stringWidth(line) > 80 && !line.includes('http'))
      expect(long).toEqual([])
      expect(out).toContain('【いまの段階】')
      expect(out).not.toMatch(/undefined|NaN|Infinity|\[object/)
    }
  })

  it.each(examples)('gives %s as JSON by the published schema, the same bytes twice', async (name) => {
    const words = ['plan', `examples/${name}`, ...on, '--json']
    const [first, second] = [await ninbai(words), await ninbai(words)]
    expect(first.out).toBe(second.out)
    const parsed = planSchema.safeParse(JSON.parse(first.out))
    expect(parsed.error?.issues ?? []).toEqual([])
  })

  it('reckons the published example to the yen', async () => {
    const { out } = await ninbai(['plan', 'examples/guarantee-company.json', ...on, '--json'])
    const { voluntarySale: money } = planSchema.parse(JSON.parse(out))
    expect(money?.rows.map(({ label, amount }) => [label, amount.value])).toEqual([
      ['仲介手数料', 693_000],
      ['登記費用', 40_000],
      ['印紙税', 10_000],
    ])
    expect(money?.deducted.value).toBe(743_000)
    expect(money?.toCreditor.value).toBe(18_257_000)
    expect(money?.residual.value).toBe(1_743_000)
  })

  it.each(examples)(
    'tells in the reasons of %s what is commonly said otherwise, each once, and only there',
    async (name) => {
      const told = async (why: string) => {
        const { out } = await ninbai(['plan', `examples/${name}`, ...on, '--why', why])
        return [...out.replaceAll(/\n\s*/g, '').matchAll(/よくある説明とのちがい：「(.*?)」/g)].map((match) => match[1])
      }
      expect(await told('0')).toEqual([])
      const said = await told('1')
      expect(said.length).toBeGreaterThan(0)
      expect(new Set(said).size).toBe(said.length)
      expect(await told('2')).toEqual(said)
    },
  )

  it('says where a special runs out, and what an extension would change', async () => {
    const text = readFileSync('examples/guarantee-company.json', 'utf8')
    const late = text.replace('"contractOn": "2026-12-10"', '"contractOn": "2027-04-01"')
    const [now, then] = [await ninbai(['plan', '-', ...on], text), await ninbai(['plan', '-', ...on], late)]
    expect(now.out).toContain('期限のある特例')
    expect(now.out).not.toContain('延長された場合')
    expect(then.out).toMatch(/印紙税 +20,000円/)
    expect(then.out.replaceAll(/\s/g, '')).toContain('延長された場合は10,000円です')
  })

  it('reads a matter from standard input', async () => {
    const { code, out } = await ninbai(['plan', '-', ...on], '{"schema":"ninbai/matter.v1"}')
    expect(code).toBe(0)
    expect(out).toContain('いまの段階')
  })

  it('leads from a number to its article', async () => {
    const { out } = await ninbai(['plan', 'examples/guarantee-company.json', ...on, '--why', '2'])
    expect(out).toContain('宅地建物取引業法 46条')
    expect(out).toContain('https://laws.e-gov.go.jp/law/327AC1000000176')
  })
})

const loan = (fields: string) => `{"schema":"ninbai/matter.v1","loans":[{"id":"a",${fields}}]}`

describe('ninbai plan with input that cannot be used', () => {
  it.each([
    // what, text, words that the message must hold
    ['an empty file', '', ['空です']],
    ['broken JSON', '{\n"schema": "ninbai/matter.v1",\n"loans": [}', ['JSON', '3行目']],
    ['a list', '[]', ['{ }']],
    ['another file', '{"name":"x"}', ['schema', '案件ファイルではない']],
    ['a wrong type', loan('"balance":"2000万円"'), ['loans[0].balance', '残高', '数']],
    ['a negative amount', loan('"balance":-1'), ['loans[0].balance', '残高', '0以上']],
    ['a day that does not exist', loan('"balanceOn":"2026-02-30"'), ['loans[0].balanceOn', '残高の日', '実際にある日']],
    ['an amount beyond 2^53', loan('"balance":9007199254740993'), ['loans[0].balance', '残高']],
    ['an unknown field', loan('"blance":1'), ['loans[0].blance', 'つづり']],
    ['a reference to nobody', loan('"debtor":"who"'), ['loans[0].debtor', 'who']],
  ])('%s: a Japanese message that names the field, exit code 2, no stack', async (_, text, words) => {
    const { code, out, err } = await ninbai(['plan', '-', ...on], text)
    expect(code).toBe(2)
    expect(out).toBe('')
    for (const word of words) expect(err).toContain(word)
    expect(err).not.toMatch(/\bat .*:\d+|Error|dist\//)
  })

  it.each([
    ['10 MB of text', 'x'.repeat(10_000_000)],
    ['10 MB of brackets', '['.repeat(10_000_000)],
  ])('%s are refused from a file and from standard input', async (_, text) => {
    const file = join(mkdtempSync(join(tmpdir(), 'ninbai-')), 'big.json')
    writeFileSync(file, text)
    for (const { code, err } of [await ninbai(['plan', file]), await ninbai(['plan', '-'], text)]) {
      expect(code).toBe(2)
      expect(err).toContain('大きすぎます')
    }
  })

  it.each([
    ['a file that is not there', ['plan', 'no-such-file.json'], '開けません'],
    ['a folder', ['plan', 'src'], '開けません'],
    ['no file', ['plan'], '案件ファイルの名前'],
    ['two files', ['plan', 'a', 'b'], '余分'],
    ['a day that does not exist', ['plan', 'examples/guarantee-company.json', '--on', '2026-02-30'], '--on'],
    ['a day in words', ['plan', 'examples/guarantee-company.json', '--on', '今日'], '--on'],
    ['a depth that there is not', ['plan', 'examples/guarantee-company.json', '--why', '3'], '--why'],
    ['an unknown option', ['plan', 'examples/guarantee-company.json', '--jsn'], '--jsn'],
    ['an unknown command', ['pan'], 'pan'],
    ['no command', [], 'コマンド'],
  ])('%s: says so with exit code 2', async (_, words, expected) => {
    const { code, err } = await ninbai(words)
    expect(code).toBe(2)
    expect(err).toContain(expected)
    expect(err).not.toMatch(/\bat .*:\d+|Error|dist\//)
  })
})
