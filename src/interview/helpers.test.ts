import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { type Helper, helpers } from './helpers.table.ts'
import { callFirst, helpersFor, type Situation } from './helpers.ts'
import { situationsOf } from './situations.ts'

const all: readonly Helper[] = helpers
const situations = Object.keys(callFirst) as readonly Situation[]
const called = (...told: readonly Situation[]) => helpersFor(told).call.map(({ id }) => id)
const crisis = (...told: readonly Situation[]) => helpersFor(told).crisis.map(({ id }) => id)

describe('相談先の一覧', () => {
  it('has each helper once, with words for every field, and a number that can be dialled or none', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(55)
    for (const { name, what, phone, phoneHours, cost, whoCanUse, whenToShow, checkedInSource, url, source } of all) {
      for (const words of [name, what, phoneHours, cost, whoCanUse, checkedInSource]) expect(words).not.toBe('')
      expect(what).toMatch(/。$/u)
      expect(phone ?? '110').toMatch(/^#?\d[\d-]*$/u)
      for (const address of [url, source]) expect(address ?? 'https://').toMatch(/^https?:\/\//u)
      expect(whenToShow.length).toBeGreaterThan(0)
    }
  })

  it.each([
    // numbers that everybody may compare with the pages of these bodies
    ['houterasu-support-dial', '0570-078374'],
    ['consumer-hotline-188', '188'],
    ['yorisoi-hotline', '0120-279-338'],
    ['jhf-customer-center', '0120-0860-35'],
    ['own-lender', null],
  ])('%s: %s', (id, phone) => {
    expect(all.find((helper) => helper.id === id)?.phone).toBe(phone)
  })
})

describe('だれに電話するか', () => {
  it('names only helpers whose entry says that they are for that situation, and never a crisis line', () => {
    for (const situation of situations) {
      const tag = situation === 'whole-due' ? 'in-arrears' : situation
      for (const id of callFirst[situation]) {
        const helper = all.find((one) => one.id === id)
        expect([id, helper?.whenToShow]).toEqual([id, expect.arrayContaining([tag])])
        expect(helper?.kind).not.toBe('crisis')
      }
    }
  })

  it.each([
    [['suit-received'], ['houterasu-support-dial', 'nichibenren-himawari110', 'court-guidance']],
    [['auction-started'], ['nichibenren-himawari110', 'bengoshikai-soudan-center', 'court-guidance']],
    [['before-arrears'], ['own-lender', 'jiritsu-soudan', 'houterasu-support-dial']],
    // each situation names its first before any names its second, whatever their order
    [
      ['in-arrears', 'jhf-loan'],
      ['own-lender', 'houterasu-support-dial', 'jhf-customer-center'],
    ],
    [
      ['jhf-loan', 'in-arrears'],
      ['own-lender', 'houterasu-support-dial', 'jhf-customer-center'],
    ],
    [
      ['in-arrears', 'suit-received'],
      ['houterasu-support-dial', 'own-lender', 'nichibenren-himawari110'],
    ],
    [['tax-arrears'], ['chihouzei-yuyo', 'kokuzei-yuyo']],
    [[], []],
  ] as const)('for %j: %j', (told, expected) => {
    expect(called(...told)).toEqual(expected)
  })

  it('keeps the crisis lines apart, for everybody who listens, and the police where there is violence', () => {
    const listening = [
      ...['emergency-119', 'yorisoi-hotline', 'inochi-sos', 'kokoro-dial', 'inochi-no-denwa', 'mamorouyo-kokoro'],
    ]
    expect(crisis()).toEqual(listening)
    expect(crisis('in-arrears')).toEqual(listening)
    expect(crisis('violence-now')).toEqual(['emergency-110', ...listening])
  })

  it('says so where no source bears a number, or one alone', () => {
    const shown = [...situations.flatMap((one) => [...helpersFor([one]).call, ...helpersFor([one]).crisis])]
    for (const { confidence, doubt } of shown)
      expect(doubt === null).toBe(confidence === 'official' || confidence === 'several')
    expect(helpersFor([]).crisis[0]).toMatchObject({ phone: '119', doubt: null })
    expect(helpersFor(['job-lost']).call.find(({ id }) => id === 'hellowork')?.doubt).toContain('公式サイト')
  })

  it('names at most three, each once, for any situations', () => {
    fc.assert(
      fc.property(fc.subarray([...situations]), (told) => {
        const ids = called(...told)
        expect(ids.length).toBeLessThanOrEqual(3)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).toEqual(called(...told.toReversed()))
      }),
      { seed: 20261121 },
    )
  })
})

describe('相談の事情', () => {
  const on = day('2026-11-21')
  function told(fields: object): readonly Situation[] {
    const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
    if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
    return situationsOf(parsed.matter, planFor(parsed.matter, on))
  }
  const loan = (fields: object) => ({ loans: [{ id: 'loan', ...fields }] })
  const came = (kind: string) => ({ letters: [{ id: 'one', kind, receivedOn: '2026-11-16' }] })

  it.each([
    ['nothing', {}, ['in-arrears']],
    [
      'paid five days ago, by a bank',
      loan({ lastPaidOn: '2026-11-16', lender: { kind: 'bank' } }),
      ['before-arrears', 'bank-loan'],
    ],
    [
      'missed, by the agency',
      loan({ firstMissedMonth: '2026-09', lender: { kind: 'flat35-purchase' } }),
      ['in-arrears', 'jhf-loan'],
    ],
    ['the whole due, by a bank', loan({ acceleratedOn: '2026-11-01', lender: { kind: 'bank' } }), ['whole-due']],
    ['an auction', came('commencement-order'), ['auction-started']],
    ['a sale by the court', came('sale-permission'), ['auction-started', 'moving-out']],
    ['a bailiff', came('eviction-call'), ['moving-out', 'auction-started']],
    ['a payment order', came('payment-order'), ['in-arrears', 'suit-received']],
    ['wages seized', came('claim-seizure-order'), ['in-arrears', 'seizure']],
    ['a tax seizure', came('tax-seizure'), ['in-arrears', 'tax-arrears']],
    ['a servicer', came('assignment-notice'), ['in-arrears', 'servicer-contact']],
    ['a guarantor', came('guarantee-demand'), ['whole-due', 'guarantor']],
    [
      'tax owed',
      { taxArrears: [{ id: 'tax', kind: 'pensionPremium' }] },
      ['in-arrears', 'tax-arrears', 'pension-premium'],
    ],
    ['a loan handed on', loan({ assignee: { kind: 'servicer' } }), ['in-arrears', 'servicer-contact']],
    ['a death', { people: [{ id: 'father', diedOn: '2026-10-01' }] }, ['in-arrears', 'inheritance']],
    ['a job lost', { budget: { incomeFall: { cause: 'unemployment' } } }, ['in-arrears', 'job-lost']],
    ['a flood', { budget: { incomeFall: { cause: 'disaster' } } }, ['in-arrears', 'disaster']],
    ['another debt', { otherDebts: [{ id: 'card', kind: 'cardLoan' }] }, ['in-arrears', 'debt-other']],
    [
      'a joint guarantor',
      { people: [{ id: 'mother' }], ...loan({ jointGuarantors: ['mother'] }) },
      ['in-arrears', 'guarantor'],
    ],
  ])('%s', (_, fields, expected) => {
    expect(told(fields)).toEqual(expected)
  })
})
