import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.ts'

const broker = { price: 19_000_000, mediationContractDate: '2026-11-21', side: 'seller' }

describe('規定に尋ねる', () => {
  it('gives the answer that the contract names, with its reasons', () => {
    const found = evaluate('brokerage-fee-cap', broker)
    // (19,000,000 × 3 % + 60,000) × 1.1
    expect(found).toMatchObject({ kind: 'answer', output: { capIncTax: 693_000, regime: 'standard' }, ignored: [] })
    if (found.kind !== 'answer') throw new Error('no answer')
    expect(Object.keys(found.output)).toEqual(['capIncTax', 'regime'])
    expect(found.finding.version).toMatchObject({ since: '2024-07-01' })
    expect(found.finding.steps.length).toBeGreaterThan(0)
  })

  it('tells which facts it was not asked for', () => {
    const more = JSON.parse(`{ "colour": 1, "__proto__": 2, ${JSON.stringify(broker).slice(1)}`)
    expect(evaluate('brokerage-fee-cap', { ...broker, colour: 'red', toString: 1 })).toMatchObject({
      kind: 'answer',
      ignored: ['colour', 'toString'],
    })
    expect(evaluate('brokerage-fee-cap', more)).toMatchObject({ kind: 'answer', ignored: ['colour', '__proto__'] })
  })

  it('tells what is wrong with the facts', () => {
    expect(evaluate('brokerage-fee-cap', { ...broker, price: '1900万円', side: undefined })).toEqual({
      kind: 'invalid',
      issues: [
        { path: 'price', message: '売買代金（消費税抜き）：数で書いてください。（いまの値：「1900万円」）' },
        { path: 'side', message: '報酬を払う依頼者：必要な項目がありません。' },
      ],
    })
  })

  it.each([[null], [[]], [[broker]], ['price'], [42], [true], [undefined]])('takes no %j for facts', (input) => {
    expect(evaluate('brokerage-fee-cap', input)).toEqual({
      kind: 'invalid',
      issues: [{ path: '', message: '事実は { } で囲んだ一つのまとまりにしてください。' }],
    })
  })

  it('says where the encoded law does not reach', () => {
    expect(evaluate('brokerage-fee-cap', { ...broker, mediationContractDate: '2019-09-30' })).toEqual({
      kind: 'not-covered',
      rule: 'brokerage-fee-cap',
      on: '2019-09-30',
      reason: '2019-10-01より前の日は扱っていません',
    })
    expect(evaluate('brokerage-fee-cap', { ...broker, mediationContractDate: '2019-10-01' }).kind).toBe('answer')
  })

  it('says so when an amount is too great to be exact', () => {
    const input = { costs: 0, damages: 0, principal: 2 ** 53 - 1, payment: 0 }
    expect(evaluate('payment-allocation', input).kind).toBe('answer')
    const deductions = [{ label: '費用', amount: 2 ** 53 - 1 }]
    expect(evaluate('allocation-table', { price: 0, deductions, firstDebt: 0, juniors: deductions })).toMatchObject({
      kind: 'invalid',
    })
    const juniors = [{ id: '乙', amount: 1 }]
    expect(evaluate('allocation-table', { price: 0, deductions, firstDebt: 0, juniors })).toEqual({
      kind: 'invalid',
      issues: [{ path: '', message: '数が大きすぎて、正確に計算できません。桁を確かめてください。' }],
    })
  })

  it('offers at most five rules that share a word with an unknown one, those that share most first', () => {
    const { similar } = evaluate('brokerage-fee', {}) as { readonly similar: readonly string[] }
    expect(similar).toHaveLength(5)
    expect(similar[0]).toBe('brokerage-fee-cap')
    for (const id of similar) expect(id).toMatch(/\b(brokerage|fee)\b/)
    expect(evaluate('hanko', null)).toEqual({ kind: 'unknown-rule', similar: ['jhf-hanko-fee-cap'] })
  })

  it.each([
    '',
    '-',
    'vs',
    '__proto__',
    'constructor',
    'toString',
    '仲介手数料',
    'BROKERAGE-FEE-CAP',
    'x-'.repeat(1_000_000),
  ])('knows no rule of the name %#', (id) => {
    expect(evaluate(id, {})).toEqual({ kind: 'unknown-rule', similar: [] })
  })
})
