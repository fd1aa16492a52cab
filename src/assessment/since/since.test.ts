import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { since, type Visit } from './since.ts'

const seed = JSON.parse(readFileSync('examples/guarantee-company.json', 'utf8'))

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ ...seed, ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const visit = (fields: object, on = '2026-11-21'): Visit => {
  const matter = matterOf(fields)
  return { matter, plan: planFor(matter, day(on)) }
}

const between = (before: object, after: object, [from, to]: readonly [string, string] = ['2026-11-21', '2026-11-21']) =>
  since(visit(before, from), visit(after, to))

const facts = (...given: Parameters<typeof between>) =>
  between(...given).facts.map(({ what, kind, title, fields }) => [what, kind, title, ...fields])
const changed = (...given: Parameters<typeof between>) =>
  new Map(
    between(...given).changes.map(({ key, before, after }) => [key, [before?.value ?? null, after?.value ?? null]]),
  )

const order = { id: 'start', kind: 'commencement-order', receivedOn: '2026-11-18', property: 'home' }
const letters = [...seed.letters, order]
const [loan] = seed.loans
const loanWith = (more: object) => ({ loans: [{ ...loan, ...more }] })

describe('the same visit twice', () => {
  const days = ['2018-01-01', '2020-06-30', '2026-11-21', '2027-02-01', '2036-09-01']
  const files = [...readdirSync('examples').map((name) => `examples/${name}`), 'test/data/full-matter.json'].filter(
    (name) => name.endsWith('.json'),
  )

  it('has nothing to say, whatever the file and the day', () => {
    const property = fc.property(fc.constantFrom(...files), fc.constantFrom(...days), (name, on) => {
      const parsed = parseMatter(readFileSync(name, 'utf8'))
      if ('issues' in parsed) throw new Error(name)
      const { matter } = parsed
      const one = { matter, plan: planFor(matter, day(on)) }
      const other = { matter: structuredClone(matter), plan: planFor(structuredClone(matter), day(on)) }
      const empty = { facts: [], changes: [], urgent: [], newSteps: [], fellAway: [] }
      expect(since(one, other)).toEqual({ from: on, to: on, ...empty })
    })
    fc.assert(property, { seed: 20261121, numRuns: 40 })
  }, 60_000)

  it('does not mind the order of keys, nor whether the unknown is left out', () => {
    const turned = Object.fromEntries(Object.entries(loan).toReversed())
    expect(facts({}, { loans: [turned] })).toEqual([])
    expect(facts({}, loanWith({ judgmentFinalOn: null }))).toEqual([])
  })
})

describe('what the later file tells otherwise', () => {
  it.each([
    [{ letters }, ['new', 'letter', '「担保不動産競売開始決定通知」']],
    [{ letters: [], provenance: {} }, ['gone', 'letter', '「代位弁済通知」']],
    [
      { letters: [...seed.letters, { id: 'offer', kind: 'settlement-proposal' }] },
      ['new', 'offer', '「和解案・減額のご提案」'],
    ],
    [{ events: [{ id: 'p', kind: 'payment', on: '2026-11-10' }] }, ['new', 'payment', '出来事「支払い」']],
    [{ events: [{ id: 'e', kind: 'consultation', on: '2026-11-10' }] }, ['new', 'event', '出来事「相談」']],
    [{ statements: [{ id: 's', on: '2026-11-10' }] }, ['new', 'statement', '債権者の計算書「s」']],
    [loanWith({ balance: 19_000_000 }), ['changed', 'fact', '住宅ローンなど「home-loan」', '残高（残元金）']],
    [{ title: '別の題' }, ['changed', 'fact', '題']],
    [{ note: '別のメモ' }, ['changed', 'fact', 'メモ']],
    [{ wishes: { keepHome: true } }, ['changed', 'fact', '希望']],
    [{ settings: { withdrawalCourtDays: 3 } }, ['changed', 'fact', '設定（実務に幅がある値）']],
    [{ budget: { grade: '1-1' } }, ['changed', 'fact', '家計', '級地（生活保護の基準）']],
  ])('%j: %j', (after, expected) => {
    expect(facts({}, after)).toEqual([expected])
  })

  it('is an offer where the holder of a right says what it would accept', () => {
    const right = { ...seed.rights[0] }
    expect(facts({}, { rights: [{ ...right, leastAccepted: 18_000_000 }] })[0]?.slice(0, 2)).toEqual([
      'changed',
      'offer',
    ])
    expect(facts({}, { rights: [{ ...right, holder: '別の会社' }] })[0]?.slice(0, 2)).toEqual(['changed', 'fact'])
  })
})

describe('what has changed', () => {
  it('after the order that opens the auction: the stage, and the first day of the auction', () => {
    const all = changed({}, { letters })
    expect(all.get('stage')).toEqual(['保証会社が払った（代位弁済）', '競売が始まった（開始決定）'])
    expect(all.get('timeline:commencement')?.[1]).toBe('2026-11-18')
    expect(all.has('debt:home-loan:total')).toBe(false)
    expect(between({}, { letters }).newSteps).toContain('start-sale')
    expect(between({}, { letters }).fellAway).toContainEqual({
      ...{ kind: 'next-step', id: 'decide-home', title: 'decide-home', why: 'gone' },
    })
  })

  it('after the rate and a payment are known: 26 days at 14.6 % are 208,000, of which 100,000 are paid; then 88,000', () => {
    const known = loanWith({ guarantor: { ...loan.guarantor, delayRatePercent: 14.6 }, dayCount: 'fixed365' })
    const events = [{ id: 'p', kind: 'payment', on: '2026-11-10', loan: 'home-loan', amount: 100_000 }]
    expect(changed({}, known).get('debt:home-loan:damages')).toEqual([null, 296_000])
    expect(changed(known, { ...known, events }).get('debt:home-loan:damages')).toEqual([296_000, 196_000])
    expect(changed(known, { ...known, events }).get('debt:home-loan:total')).toEqual([20_296_000, 20_196_000])
    expect(changed(known, { ...known, events }).get('sale::residual')?.[0]).toBe(
      Number(changed(known, { ...known, events }).get('sale::residual')?.[1]) + 100_000,
    )
    expect(between({}, known).fellAway).toContainEqual(
      expect.objectContaining({ kind: 'question', id: 'loans[0].guarantor.delayRatePercent', why: 'answered' }),
    )
  })

  it('has the finding of each side', () => {
    const change = between({}, loanWith({ balance: 19_000_000 })).changes.find(
      ({ key }) => key === 'debt:home-loan:principal',
    )
    expect([change?.before?.finding?.value, change?.after?.finding?.value]).toEqual([20_000_000, 19_000_000])
  })

  it('by time alone: damages grow, and nothing in the file differs', () => {
    const known = loanWith({ guarantor: { ...loan.guarantor, delayRatePercent: 14.6 }, dayCount: 'fixed365' })
    const found = between(known, known, ['2026-11-21', '2026-12-01'])
    expect(found.facts).toEqual([])
    expect(new Map(found.changes.map(({ key, after }) => [key, after?.value])).get('debt:home-loan:damages')).toBe(
      376_000,
    )
  })

  it('a way that is over is told as closed', () => {
    const sold = { properties: [{ ...seed.properties[0], soldOn: '2026-11-20' }] }
    const { fellAway } = between({}, sold)
    expect(fellAway).toContainEqual({ kind: 'way', id: 'voluntarySale', title: '任意売却', why: 'closed' })
    expect(fellAway).toContainEqual({ kind: 'way', id: 'auction', title: '競売', why: 'closed' })
  })
})

describe('what presses now', () => {
  const paper = (receivedOn: string) => ({
    letters: [...seed.letters, { id: 'pay', kind: 'payment-order', receivedOn }],
  })
  const urgent = (...given: Parameters<typeof between>) => between(...given).urgent.map(({ id, by }) => [id, by])

  it('is a day within two weeks that was not known before', () => {
    // received 11-20: two weeks end on 12-04 (Friday)
    expect(urgent({}, paper('2026-11-20'))).toContainEqual(['objection-pay', '2026-12-04'])
    // fourteen days are near, fifteen are not: 2026-11-20 and 2026-11-19
    const at = (to: string) =>
      urgent({}, paper('2026-11-20'), ['2026-11-18', to]).some(([id]) => id === 'objection-pay')
    expect([at('2026-11-20'), at('2026-12-04'), at('2026-12-05')]).toEqual([true, true, false])
  })

  it('is one that has come near since, and not one that was near already', () => {
    const ask = (from: string, to: string) => urgent({}, {}, [from, to]).some(([id]) => id === 'rewind-home-loan')
    // the rewinding ends on 2027-04-15: near from 2027-04-01
    expect(ask('2027-03-31', '2027-04-01')).toBe(true)
    expect(ask('2027-03-30', '2027-03-31')).toBe(false)
    expect(ask('2027-04-01', '2027-04-02')).toBe(false)
  })

  it('is one that has moved forward', () => {
    const printed = (deadlineOn: string) => ({
      letters: [...seed.letters, { id: 'a', kind: 'formal-demand', receivedOn: '2026-11-20', deadlineOn }],
    })
    expect(urgent(printed('2026-11-30'), printed('2026-11-25'))).toEqual([['letter-a', '2026-11-25']])
    expect(urgent(printed('2026-11-25'), printed('2026-11-30'))).toEqual([])
  })

  it('is a motion against a seizure', () => {
    const seized = { letters: [...seed.letters, { id: 's', kind: 'claim-seizure-order', receivedOn: '2026-11-20' }] }
    expect(urgent({}, seized).map(([id]) => id)).toContain('range-change-deposit:s')
    const later = between(seized, seized, ['2026-11-21', '2026-12-01'])
    expect(later.fellAway).toContainEqual(
      expect.objectContaining({ kind: 'remedy', id: 'range-change-deposit:s', why: 'passed' }),
    )
  })

  it('falls away when its day has passed, or when the paper is no longer there', () => {
    const fallen = (...given: Parameters<typeof between>) =>
      between(...given)
        .fellAway.filter(({ kind }) => kind === 'deadline')
        .map(({ id, why }) => [id, why])
    expect(fallen(paper('2026-11-20'), paper('2026-11-20'), ['2026-11-21', '2026-12-05'])).toEqual([
      ['objection-pay', 'passed'],
    ])
    expect(fallen(paper('2026-11-20'), {})).toEqual([['objection-pay', 'gone']])
    expect(fallen(paper('2026-10-01'), {})).toEqual([])
  })
})
