import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { wayIds } from '#assessment/ways/way.ts'
import { day } from '#base/day.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { planJson } from './plan-json.ts'
import { planJsonSchema, planSchema } from './plan-schema.ts'

function jsonOf(name: string, on = '2026-11-21') {
  const parsed = parseMatter(readFileSync(`examples/${name}.json`, 'utf8'))
  if ('issues' in parsed) throw new Error(name)
  return planJson(planFor(parsed.matter, day(on)))
}

describe('a plan as JSON', () => {
  const json = jsonOf('guarantee-company')

  it('names itself, its day and the version of the rules', () => {
    expect(json).toMatchObject({ schema: 'ninbai/plan.v1', on: '2026-11-21', rules: { version: expect.any(String) } })
    expect(Object.keys(json).at(-1)).toBe('findings')
  })

  it('holds the published sale, each number with its finding', () => {
    const money = json.voluntarySale
    expect(money).toMatchObject({
      ...{ price: 19_000_000, closingOn: '2026-12-10', surplus: 0, sellerBurden: null, taxesLeft: [] },
      ...{ deducted: { value: 743_000 }, toCreditor: { value: 18_257_000 }, residual: { value: 1_743_000 } },
    })
    const brokerage = json.findings[money?.rows[0]?.amount.finding ?? '']
    expect(brokerage).toMatchObject({ rule: 'brokerage-fee', value: 693_000, from: ['brokerage-fee-cap'] })
    expect(json.findings['brokerage-fee-cap']).toMatchObject({
      rule: 'brokerage-fee-cap',
      version: { since: '2024-07-01' },
    })
  })

  it('holds all ways in their order, with money in three numbers', () => {
    expect(json.ways.map(({ id }) => id)).toEqual([...wayIds])
    const statusOf = (wanted: string) => json.ways.find(({ id }) => id === wanted)?.status
    expect([statusOf('voluntary-sale'), statusOf('auction'), statusOf('keep-paying')]).toEqual([
      'open',
      'open',
      'closed',
    ])
    for (const { money, reasons } of json.ways) {
      expect(reasons.join('')).not.toBe('')
      if (money !== null) expect(Object.keys(money)).toEqual(['perMonth', 'ends', 'months', 'total'])
    }
    expect(json.instalments?.options.map(({ withoutDamages }) => withoutDamages.months)).toEqual([349, 175, 59])
    expect(json.instalments?.rehabilitationMinimum.value).toBe(1_000_000)
  })

  it('holds steps in words, days, bands and what is missing', () => {
    expect(json.nextSteps[0]).toMatchObject({ id: 'decide-before-rewind', by: '2027-04-15', title: expect.any(String) })
    expect(json.deadlines).toMatchObject([{ id: 'rewind-home-loan', on: '2027-04-15' }])
    expect(json.timeline[1]).toMatchObject({
      kind: 'expected',
      step: 'petition',
      earliest: '2026-11-22',
      finding: 'arrears-timeline',
    })
    expect(json.problems.map(({ kind }) => kind)).toEqual(['missing', 'missing'])
  })

  it('holds what damages make of instalments, and the taxes that stay', () => {
    const { instalments, voluntarySale } = jsonOf('condominium-arrears')
    expect(instalments?.options.map(({ withDamages }) => withDamages?.ends)).toEqual(['never', 'never', 'never'])
    expect(voluntarySale?.taxesLeft).toMatchObject([
      { claim: 'city-tax', creditor: '市役所', amount: { value: 1_900_000 } },
    ])
  })

  it('is the same bytes for the same matter and day', () => {
    expect(JSON.stringify(jsonOf('guarantee-company'))).toBe(JSON.stringify(json))
    expect(JSON.stringify(jsonOf('guarantee-company', '2026-11-22'))).not.toBe(JSON.stringify(json))
  })

  it('holds no money where nothing is known', () => {
    const parsed = matterFrom({ schema: 'ninbai/matter.v1' })
    if ('issues' in parsed) throw new Error('empty')
    const empty = planJson(planFor(parsed.matter, day('2026-11-21')))
    expect([empty.voluntarySale, empty.auction, empty.instalments]).toEqual([null, null, null])
    expect(empty.ways.every(({ money }) => money === null)).toBe(true)
  })
})

describe('the schema of a plan', () => {
  const json = JSON.parse(JSON.stringify(jsonOf('agency-second-mortgage')))

  it('takes a plan, and refuses one with a field more, a number without its finding, or another version', () => {
    const accepted = (change: object) => planSchema.safeParse({ ...json, ...change }).success
    expect(accepted({})).toBe(true)
    expect(accepted({ more: 1 })).toBe(false)
    expect(accepted({ schema: 'ninbai/plan.v2' })).toBe(false)
    expect(accepted({ debts: [{ ...json.debts[0], total: { value: 1 } }] })).toBe(false)
    expect(accepted({ debts: [{ ...json.debts[0], total: { value: 1.5, finding: 'debt' } }] })).toBe(false)
    expect(accepted({ on: '2026-02-30' })).toBe(false)
  })

  it('is written as JSON Schema', () => {
    expect(planJsonSchema()).toMatchObject({ $id: 'urn:ninbai:plan.v1', type: 'object', additionalProperties: false })
  })
})
