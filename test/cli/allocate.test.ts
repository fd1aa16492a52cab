import { readFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { allocationSchema } from '#report/allocation-schema.ts'
import { ninbai } from './ninbai.ts'

const on = ['--on', '2026-11-21']
/** The examples with a home that can be sold. */
const homes = [
  'agency-second-mortgage.json',
  'condominium-arrears.json',
  'guarantee-company.json',
  'pair-loan.json',
  'seized-condominium.json',
]
const without = ['first-letters.json', 'joint-debtors-divorced.json', 'old-agency-debt.json', 'wage-seizure.json']
const seized = 'examples/seized-condominium.json'

/** A line may be longer only where one web address is. */
const tooLong = (text: string) => text.split('\n').filter((line) => stringWidth(line) > 80 && !line.includes('http'))

describe('ninbai allocate', () => {
  it.each(homes)('gives a table for %s in 80 columns, at every depth', async (name) => {
    const outs: string[] = []
    for (const why of ['0', '1', '2']) {
      const { code, out, err } = await ninbai(['allocate', `examples/${name}`, ...on, '--why', why])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(tooLong(out)).toEqual([])
      expect(out).toContain('【売買代金配分表（案）】')
      expect(out).not.toMatch(/undefined|NaN|Infinity|\[object|必ず/)
      outs.push(out)
    }
    const [answer = '', working = '', articles = ''] = outs
    expect(answer).not.toContain('理由 ――')
    expect(working).toContain('理由 ――')
    expect(working).not.toContain('根拠 ')
    expect(articles).toContain('根拠 民法')
  })

  it.each(homes)(
    'gives %s as JSON by the published schema, the same bytes twice, adding up to the price',
    async (name) => {
      const words = ['allocate', `examples/${name}`, ...on, '--json']
      const [first, second] = [await ninbai(words), await ninbai(words)]
      expect([first.code, first.err]).toEqual([0, ''])
      expect(first.out).toBe(second.out)
      const { price, rows, findings } = allocationSchema.parse(JSON.parse(first.out))
      expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(price)
      expect(rows.filter(({ finding, amount }) => findings[finding]?.value !== amount)).toEqual([])
    },
  )

  it('has the schema that it prints', async () => {
    const { code, out } = await ninbai(['schema', 'allocation'])
    expect(code).toBe(0)
    const schema = JSON.parse(out)
    expect(schema).toMatchObject({ $id: 'urn:ninbai:allocation.v1', type: 'object', additionalProperties: false })
    const { out: json } = await ninbai(['allocate', seized, ...on, '--json'])
    expect(Object.keys(JSON.parse(json)).toSorted()).toEqual(schema.required.toSorted())
  })

  it('reckons the example to the yen', async () => {
    const { out } = await ninbai(['allocate', seized, ...on, '--json'])
    const { rows, consents, clears, residual, sellerBurden, proposals } = allocationSchema.parse(JSON.parse(out))
    // (3 % + 60,000) × 1.1; two mortgages on two entries; 436,800 of fees; 200,000 asked; min(100,000, 120,000)
    expect(rows.map(({ id, amount }) => [id, amount])).toEqual([
      ['brokerage', 686_400],
      ['cancel-tax', 4_000],
      ['scrivener', 44_000],
      ['stamp', 10_000],
      ['management-fee', 436_800],
      ['second-loan', 200_000],
      ['city-tax', 100_000],
      ['moving', 200_000],
      ['home-loan', 17_118_800],
    ])
    expect(consents.find(({ id }) => id === 'city-tax')).toMatchObject({
      needs: 300_000,
      gets: 100_000,
      short: 200_000,
    })
    expect(clears).toBe(false)
    // 21,350,000 at 14 % for 151 days; 2,800,000 at 14.6 % for 90 days on top of 210,000
    expect(residual.map(({ claim, amount }) => [claim, amount.value])).toEqual([
      ['home-loan', 22_586_545 - 17_118_800],
      ['second-loan', 3_110_800 - 200_000],
      ['city-tax', 341_200 - 100_000],
    ])
    expect(sellerBurden?.value).toBe(231_200)
    expect(proposals.map(({ id, clears }) => [id, clears])).toEqual([
      ['fast-consent', true],
      ['most-for-first-creditor', false],
    ])
  })

  it('reads a matter from standard input', async () => {
    const text = readFileSync(seized, 'utf8')
    const [piped, named] = [await ninbai(['allocate', '-', ...on], text), await ninbai(['allocate', seized, ...on])]
    expect([piped.code, piped.out]).toEqual([0, named.out])
  })
})

describe('a row set by hand', () => {
  const rows = async (...set: readonly string[]) => {
    const { code, out } = await ninbai(['allocate', seized, ...on, '--json', ...set.flatMap((one) => ['--set', one])])
    expect(code).toBe(0)
    const { rows, moved, price, clears } = allocationSchema.parse(JSON.parse(out))
    expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(price)
    return { moved: moved.map(({ row, from, to }) => [row, from, to]), clears }
  }

  it('moves the others, and commas may stand in the amount', async () => {
    const expected = {
      moved: [
        ['city-tax', 100_000, 300_000],
        ['home-loan', 17_118_800, 16_918_800],
      ],
      clears: true,
    }
    expect(await rows('city-tax=300000')).toEqual(expected)
    expect(await rows('city-tax=300,000')).toEqual(expected)
    expect(await rows('city-tax=300000', 'moving=0')).toEqual({
      moved: [
        ['city-tax', 100_000, 300_000],
        ['home-loan', 17_118_800, 17_118_800 - 200_000 + 200_000],
        ['moving', 200_000, 0],
      ].filter(([, from, to]) => from !== to),
      clears: true,
    })
  })

  it('is told in the text', async () => {
    const { out } = await ninbai(['allocate', seized, ...on, '--set', 'city-tax=300000'])
    expect(out).toContain('【書き換えで動いた行】')
    expect(out).toMatch(/市役所の差押えの解除 +100,000円 +300,000円 +＋200,000円/)
    expect(tooLong(out)).toEqual([])
  })

  it.each([
    // what, --set, words of the message
    ['an unknown row', 'nobody=1', ['nobody', '行はありません', 'brokerage', 'home-loan']],
    ['a row of the prototype', '__proto__=1', ['__proto__', '行はありません']],
    ['a constructor', 'constructor=1', ['constructor', '行はありません']],
    ['a negative amount', 'moving=-1', ['moving=-1', '円の整数']],
    ['a fraction', 'moving=0.5', ['moving=0.5', '円の整数']],
    ['a full-width amount', 'moving=２０００', ['moving=２０００', '円の整数']],
    ['an exponent', 'moving=1e5', ['moving=1e5', '円の整数']],
    ['a hexadecimal', 'moving=0x10', ['moving=0x10', '円の整数']],
    ['no amount', 'moving=', ['moving=', '円の整数']],
    ['no row', '=5', ['=5', '行の名前']],
    ['neither', 'moving', ['moving', '行の名前']],
    ['an amount beyond 2^53', 'moving=9007199254740993', ['moving=9007199254740993', '円の整数']],
    ['many digits', `moving=${'9'.repeat(500)}`, ['moving=999', '円の整数']],
    ['more than the price', 'moving=18800001', ['moving', '18,800,000円']],
    ['more than is left', 'moving=17618801', ['moving', 'しか払えません']],
    ['more than is owed', 'city-tax=341201', ['city-tax', '341,200円']],
    ['more than the law allows a broker', 'brokerage=686401', ['brokerage', '686,400円']],
    ['a control character', 'a\u001b[31m=1', ['行の名前']],
  ] as const)('that is %s is refused with exit code 2 and a message that names the row', async (_, set, words) => {
    const { code, out, err } = await ninbai(['allocate', seized, ...on, '--set', set])
    expect([code, out]).toEqual([2, ''])
    for (const word of words) expect(err).toContain(word)
    expect(err).not.toMatch(/\bat .*:\d+|Error|dist\//)
    expect(err).not.toContain('\u001b')
    expect(err.length).toBeLessThan(1_000)
  })

  it('twice is refused', async () => {
    const { code, out, err } = await ninbai(['allocate', seized, ...on, '--set', 'moving=1', '--set', 'moving=2'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('moving：同じ行')
  })

  it('without an amount behind the option is refused', async () => {
    const { code, out, err } = await ninbai(['allocate', seized, '--set'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('--set')
  })
})

describe('a table that cannot be made', () => {
  it.each(without)('says what %s lacks, each once', async (name) => {
    const { code, out, err } = await ninbai(['allocate', `examples/${name}`, ...on])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('配分表を作るための事実が足りません')
    const lines = err.trim().split('\n').slice(1)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.every((line) => line.startsWith('・'))).toBe(true)
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('names the fact by its path', async () => {
    const text = JSON.stringify({
      schema: 'ninbai/matter.v1',
      properties: [{ id: 'home', kind: 'house' }],
      loans: [{ id: 'loan', balance: 1 }],
    })
    const { code, err } = await ninbai(['allocate', '-', ...on], text)
    expect(code).toBe(2)
    expect(err).toContain('売買代金〔scenarios[0].voluntarySale.price〕')
  })

  it.each([
    ['no file', ['allocate'], '案件ファイルの名前'],
    ['two files', ['allocate', 'a', 'b'], '余分'],
    ['a file that is not there', ['allocate', 'no-such-file.json'], '開けません'],
    ['a depth that there is not', ['allocate', seized, '--why', '3'], '--why'],
    ['a day that does not exist', ['allocate', seized, '--on', '2026-02-30'], '--on'],
    ['no matter at all', ['allocate', '-'], '空です'],
  ])('with %s says so', async (_, words, expected) => {
    const { code, out, err } = await ninbai(words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(expected)
  })
})
