import { readdirSync, readFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { planSchema } from '#report/plan-schema.ts'
import { ninbai } from './ninbai.ts'

const home = 'examples/guarantee-company.json'
const on = ['--on', '2026-11-21']
const few = ['--ranges', '--paths', '400']
const examples = readdirSync('examples').filter((name) => name.endsWith('.json'))

async function rangesOf(...words: readonly string[]) {
  const { code, out, err } = await ninbai(['plan', ...words, ...on, '--json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return planSchema.parse(JSON.parse(out)).ranges
}

describe('ninbai plan --ranges', () => {
  it.each(examples)('tells the ranges of %s after the plan, in 80 columns', async (name) => {
    const { code, out, err } = await ninbai(['plan', `examples/${name}`, ...on, ...few, '--why', '1'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n').filter((line) => stringWidth(line) > 80 && !line.includes('http'))).toEqual([])
    expect(out.indexOf('【いまの段階】')).toBeLessThan(out.indexOf('【幅のある見通し】'))
    expect(out).not.toMatch(/undefined|NaN|null|Infinity|\[object|e[+-]\d/)
  })

  it.each(examples)('gives those of %s as JSON by the published schema, the same bytes twice', async (name) => {
    const words = ['plan', `examples/${name}`, ...on, ...few, '--json']
    const [first, second] = [await ninbai(words), await ninbai(words)]
    expect(first.out).toBe(second.out)
    const { ranges, ways } = planSchema.parse(JSON.parse(first.out))
    // Every way has a band or a reason for having none.
    const told = [...(ranges?.ways ?? []), ...(ranges?.left ?? [])].map(({ way }) => way)
    expect(told.toSorted()).toEqual(ways.map(({ id }) => id).toSorted())
    for (const { burden, paid, owed, end, title } of ranges?.ways ?? []) {
      for (const { p10, p50, p90 } of [burden, paid, end, ...owed.map(({ band }) => band)]) {
        expect([p10, p50, p90].map(({ value }) => value)).toEqual(
          [p10.value, p50.value, p90.value].toSorted((a, b) => a - b),
        )
        for (const { value, low, high } of [p10, p50, p90]) expect(low <= value && value <= high, title).toBe(true)
      }
    }
  })

  it('leaves the plan itself as it is', async () => {
    const plain = JSON.parse((await ninbai(['plan', home, ...on, '--json'])).out)
    const { ranges, ...rest } = JSON.parse((await ninbai(['plan', home, ...on, ...few, '--json'])).out)
    expect(plain).not.toHaveProperty('ranges')
    expect(rest).toEqual(plain)
    expect(ranges).toMatchObject({ seed: 1, paths: 400 })
  })

  it('draws other numbers with another seed, and runs 10,000 paths where none is told', async () => {
    const bands = async (...words: readonly string[]) => (await rangesOf(home, ...few, ...words))?.ways
    expect(await bands('--seed', '1')).toEqual(await bands())
    expect(await bands('--seed', '2')).not.toEqual(await bands())
    expect(await bands('--seed', '0')).not.toEqual(await bands('--seed', '4294967295'))
    expect(await rangesOf(home, '--ranges')).toMatchObject({ seed: 1, paths: 10_000 })
  })

  it('says which seed and how many paths, and that nothing is promised', async () => {
    const { out } = await ninbai(['plan', home, ...on, '--ranges', '--seed', '77', '--paths', '100'])
    const text = out.replaceAll('\n', '')
    expect(text).toContain('100通りの10年を計算しました（乱数の種 77）。約束ではありません。')
  })

  it('stands with what has changed', async () => {
    const words = ['plan', home, '--since', home, ...on, ...few]
    const { out } = await ninbai(words)
    expect(out.indexOf('【前回から変わったこと】')).toBeLessThan(out.indexOf('【幅のある見通し】'))
    expect(out.indexOf('【前回から変わったこと】')).toBeGreaterThan(0)
    const json = planSchema.parse(JSON.parse((await ninbai([...words, '--json'])).out))
    expect([json.since === undefined, json.ranges === undefined]).toEqual([false, false])
  })

  it('says so where no way can be run', async () => {
    const matter = '{"schema":"ninbai/matter.v1"}'
    const { code, out, err } = await ninbai(['plan', '-', ...on, '--ranges'], matter)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('幅を計算できる道がありません。')
    const json = planSchema.parse(JSON.parse((await ninbai(['plan', '-', ...on, '--ranges', '--json'], matter)).out))
    expect(json.ranges?.ways).toEqual([])
    expect(json.ranges?.left.map(({ way }) => way)).toEqual(json.ways.map(({ id }) => id))
  })

  it('says so where the amounts are past what a run reckons', async () => {
    const [loan] = JSON.parse(readFileSync(home, 'utf8')).loans
    const matter = { ...JSON.parse(readFileSync(home, 'utf8')), loans: [{ ...loan, balance: 900_000_000_000 }] }
    const { code, out, err } = await ninbai(['plan', '-', ...on, ...few, '--why', '1'], JSON.stringify(matter))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('金額が大きすぎて、幅を計算できません。')
  })

  it.each([
    // words, words that the message must hold
    [
      ['--seed', '1'],
      ['--seed', '--ranges'],
    ],
    [
      ['--paths', '400'],
      ['--paths', '--ranges'],
    ],
    [
      ['--ranges', '--seed', 'いち'],
      ['--seed', '整数', 'いち'],
    ],
    [
      ['--ranges', '--seed', ''],
      ['--seed', '整数'],
    ],
    [
      ['--ranges', '--seed=-1'],
      ['--seed', '-1'],
    ],
    [
      ['--ranges', '--seed', '1.5'],
      ['--seed', '1.5'],
    ],
    [
      ['--ranges', '--seed', '1e3'],
      ['--seed', '1e3'],
    ],
    [
      ['--ranges', '--seed', '0x10'],
      ['--seed', '0x10'],
    ],
    [
      ['--ranges', '--seed', '１'],
      ['--seed', '数字だけ'],
    ],
    [
      ['--ranges', '--seed', '4294967296'],
      ['--seed', '4,294,967,295'],
    ],
    [
      ['--ranges', '--seed', '9'.repeat(1_000)],
      ['--seed', '整数'],
    ],
    [
      ['--ranges', '--paths', '99'],
      ['--paths', '100から'],
    ],
    [
      ['--ranges', '--paths', '100001'],
      ['--paths', '100,000まで'],
    ],
    [
      ['--ranges', '--paths', 'Infinity'],
      ['--paths', 'Infinity'],
    ],
    [
      ['--ranges', '--paths', '\u001b[31m'],
      ['--paths', '\\u001b'],
    ],
    [['--ranges=1'], ['--ranges']],
    [['--ranges', '--seed'], ['--seed']],
  ])('%j: a Japanese message, exit code 2, no stack', async (words, expected) => {
    const { code, out, err } = await ninbai(['plan', home, ...on, ...words])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    for (const word of expected) expect(err).toContain(word)
    expect(err).not.toMatch(/\bat .*:\d+|Error|dist\//)
    expect(err).not.toContain('\u001b')
    expect(err.length).toBeLessThan(3_000)
  })
})

describe('what the README shows of the ranges', () => {
  it('is what the program prints', async () => {
    const [, command = '', shown = ''] =
      /`npx (ninbai plan [^`]* --ranges[^`]*)`[^`]*^```text\n([\s\S]*?)^```$/m.exec(
        readFileSync('README.md', 'utf8'),
      ) ?? []
    const { out } = await ninbai(command.split(' ').slice(1))
    expect(shown.length).toBeGreaterThan(100)
    expect(out).toContain(shown)
  })
})
