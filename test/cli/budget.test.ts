import { readdirSync, readFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { budgetSchema } from '#report/budget-schema.ts'
import { ninbai } from './ninbai.ts'

const on = ['--on', '2026-11-21']
const examples = readdirSync('examples').filter((name) => name.endsWith('.json'))

describe('ninbai budget', () => {
  it.each(examples)('gives the budget of %s in 80 columns, at the least and the greatest depth', async (name) => {
    for (const why of ['0', '2']) {
      const { code, out, err } = await ninbai(['budget', `examples/${name}`, ...on, '--why', why])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      // A line may be longer only where one web address is.
      const long = out.split('\n').filter((line) => stringWidth(line) > 80 && !line.includes('http'))
      expect(long).toEqual([])
      expect(out).toContain('【支出（1か月）】')
      expect(out).not.toMatch(/undefined|NaN|Infinity|\[object/)
    }
  })

  it.each(examples)('gives %s as JSON by the published schema, the same bytes twice', async (name) => {
    const words = ['budget', `examples/${name}`, ...on, '--json']
    const [first, second] = [await ninbai(words), await ninbai(words)]
    expect(first.out).toBe(second.out)
    expect(budgetSchema.safeParse(JSON.parse(first.out)).error?.issues ?? []).toEqual([])
  })

  it('reads standard input, and reckons a pensioner to the yen', async () => {
    const text = readFileSync('examples/old-agency-debt.json', 'utf8')
    const { out } = await ninbai(['budget', '-', ...on, '--json'], text)
    const { usual } = budgetSchema.parse(JSON.parse(out))
    // 250,001 / 2, down; the lines of the file with 14,501 / 2, up
    expect([usual.income?.value, usual.expense?.value, usual.surplus?.value]).toEqual([125_000, 112_751, 12_249])
    expect(usual.offer).toMatchObject({ low: 0, high: 12_000 })
  })

  it('tells the working and the articles when asked', async () => {
    const of = async (why: string) =>
      (await ninbai(['budget', 'examples/old-agency-debt.json', ...on, '--why', why])).out
    expect(await of('0')).not.toContain('―― 理由 ――')
    expect(await of('1')).toContain('1か月あたり（1円未満切捨て）')
    expect(await of('1')).not.toContain('根拠')
    expect(await of('2')).toContain('民事再生法 241条2項7号')
  })

  it.each([
    [['budget'], '案件ファイルの名前'],
    [['budget', 'a', 'b'], '余分な言葉'],
    [['budget', 'no-such-file.json'], '開けません'],
    [['budget', 'examples/first-letters.json', '--why', '3'], '--why'],
    [['budget', 'examples/first-letters.json', '--on', '2026-02-30'], '--on'],
  ])('refuses %o in words', async (words, expected) => {
    const { code, out, err } = await ninbai(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(expected)
  })
})

describe('ninbai schema budget', () => {
  it('gives the JSON Schema, and the name stands where names are told', async () => {
    const { code, out } = await ninbai(['schema', 'budget'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ $id: 'urn:ninbai:budget.v1' })
    expect((await ninbai(['schema', 'nothing'])).err).toContain('budget')
    expect((await ninbai(['--help'])).out).toContain('ninbai budget FILE')
  })
})
