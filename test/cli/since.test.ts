import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { planSchema } from '#report/plan-schema.ts'
import { ninbai } from './ninbai.ts'

const old = 'examples/guarantee-company.json'
const on = ['--on', '2026-11-21']
const seed = JSON.parse(readFileSync(old, 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'ninbai-'))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const order = { id: 'start', kind: 'commencement-order', receivedOn: '2026-11-18', property: 'home' }
const paid = { id: 'paid', kind: 'payment', on: '2026-11-10', loan: 'home-loan', amount: 100_000 }
const [loan] = seed.loans
const known = { ...loan, guarantor: { ...loan.guarantor, delayRatePercent: 14.6 }, dayCount: 'fixed365' }
const later = { ...seed, loans: [known], letters: [...seed.letters, order], events: [paid] }
const newer = file('new.json', JSON.stringify(later))

describe('ninbai plan --since', () => {
  it('says what has changed before the plan itself, in 80 columns at every depth', async () => {
    for (const why of ['0', '1', '2']) {
      const { code, out, err } = await ninbai(['plan', newer, '--since', old, ...on, '--why', why])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out.indexOf('【前回から変わったこと】')).toBeLessThan(out.indexOf('【いまの段階】'))
      expect(out.split('\n').filter((line) => stringWidth(line) > 80 && !line.includes('http'))).toEqual([])
      expect(out).not.toMatch(/undefined|NaN|null|Infinity|\[object/)
    }
  })

  it('names the new letter, the payment and the figures before and after', async () => {
    const { out } = await ninbai(['plan', newer, '--since', old, ...on])
    for (const words of [
      '「担保不動産競売開始決定通知」',
      '新しい支払い',
      '保証会社が払った（代位弁済）',
      '競売が始まった（開始決定）',
      // 26 days at 14.6 % on 20,000,000 are 208,000; 100,000 are paid; 11 days are 88,000
      '196,000円',
      '20,196,000円',
    ])
      expect(out).toContain(words)
  })

  it('gives the same as JSON by the published schema, with the findings of both sides in one map', async () => {
    const { out } = await ninbai(['plan', newer, '--since', old, ...on, '--json'])
    const parsed = planSchema.safeParse(JSON.parse(out))
    expect(parsed.error?.issues ?? []).toEqual([])
    const plan = planSchema.parse(JSON.parse(out))
    const total = plan.since?.changes.find(({ key }) => key === 'debt:home-loan:total')
    expect([total?.before?.shown, total?.after?.shown]).toEqual([20_000_000, 20_196_000])
    for (const { before, after } of plan.since?.changes ?? [])
      for (const side of [before, after])
        if (side !== null && side.finding !== null) expect(plan.findings).toHaveProperty([side.finding])
  })

  it('without it there is no such block', async () => {
    const { out } = await ninbai(['plan', newer, ...on, '--json'])
    expect(JSON.parse(out)).not.toHaveProperty('since')
  })

  it('says that nothing has changed where nothing has', async () => {
    const { out } = await ninbai(['plan', old, '--since', old, ...on])
    expect(out).toContain('変わったことはありません。')
  })

  it('takes the earlier plan of an earlier day', async () => {
    const { out } = await ninbai(['plan', newer, '--since', newer, '--since-on', '2026-11-11', ...on])
    expect(out).toContain('2026年11月11日(水)の見通しと')
    // one day after the payment 108,000 and 8,000 are owed; ten days later 80,000 more
    expect(out).toContain('116,000円')
    expect(out).toContain('196,000円')
  })

  it('reads one of the two from standard input', async () => {
    const text = readFileSync(newer, 'utf8')
    const [asNew, asOld] = [
      await ninbai(['plan', '-', '--since', old, ...on], text),
      await ninbai(['plan', old, '--since', '-', ...on], text),
    ]
    expect([asNew.code, asOld.code]).toEqual([0, 0])
    expect(asOld.out).toContain('なくなった手紙')
  })

  it.each([
    // what, words, words that the message must hold
    ['no such file', ['--since', 'no-such-file.json'], ['no-such-file.json', '開けません']],
    ['a folder', ['--since', 'src'], ['src', '開けません']],
    ['broken JSON', ['--since', file('broken.json', '{"schema":')], ['broken.json', 'JSON']],
    ['another file', ['--since', file('other.json', '{"name":"x"}')], ['other.json', '案件ファイルではない']],
    ['10 MB of brackets', ['--since', file('big.json', '['.repeat(10_000_000))], ['big.json', '大きすぎます']],
    [
      'a wrong type',
      ['--since', file('wrong.json', JSON.stringify({ ...seed, loans: [{ ...loan, balance: '2000万円' }] }))],
      ['wrong.json', 'loans[0].balance', '残高'],
    ],
    ['a day without a file', ['--since-on', '2026-11-01'], ['--since-on', '--since']],
    ['a day that does not exist', ['--since', old, '--since-on', '2026-02-30'], ['--since-on', '2026-02-30']],
    ['a later day', ['--since', old, '--since-on', '2026-11-22'], ['--since-on', '前の日']],
  ])('%s: a Japanese message, exit code 2, no stack', async (_, words, expected) => {
    const { code, out, err } = await ninbai(['plan', newer, ...on, ...words])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    for (const word of expected) expect(err).toContain(word)
    expect(err).not.toMatch(/\bat .*:\d+|Error|dist\//)
  })

  it('cannot read both from standard input', async () => {
    const { code, err } = await ninbai(['plan', '-', '--since', '-', ...on], readFileSync(old, 'utf8'))
    expect(code).toBe(2)
    expect(err).toContain('標準入力')
  })
})
