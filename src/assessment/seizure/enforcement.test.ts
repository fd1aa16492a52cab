import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { enforcementOn } from './enforcement.ts'

const people = [{ id: 'debtor', name: '本人' }]
const income = (more: object = {}) => ({
  id: 'pay',
  person: 'debtor',
  kind: 'wage',
  interval: 'monthly',
  net: 242_000,
  ...more,
})
const letter = (kind: string, receivedOn: string | null = '2026-11-02', more: object = {}) => ({
  ...{ id: kind, kind, receivedOn },
  ...more,
})
const loan = {
  id: 'loan',
  debtor: 'debtor',
  lender: { kind: 'bank', name: '銀行' },
  balance: 6_000_000,
  balanceOn: '2026-11-01',
}

function assessed(more: object, on = '2026-11-21') {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', people, loans: [loan], ...more })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { debts } = planFor(parsed.matter, day(on))
  return enforcementOn(parsed.matter, debts, day(on))
}

const found = (more: object, on?: string) => assessed(more, on).found
const titles = (more: object, on?: string) =>
  found(more, on).titles.map(({ kind, state, creditor, on: since }) => [kind, state, creditor, since])

describe('a title', () => {
  it.each([
    // letter, what it shows
    ['complaint', 'coming'],
    ['payment-order', 'coming'],
    ['provisional-payment-order', 'ready'],
    ['judgment', 'ready'],
    ['claim-seizure-order', 'used'],
    ['compulsory-commencement-order', 'used'],
    ['provisional-seizure-order', 'coming'],
    ['tax-seizure', 'used'],
  ])('is shown by a letter %s: %s', (kind, state) => {
    expect(found({ letters: [letter(kind)] }).state).toBe(state)
    expect(found({ letters: [letter(kind, '2026-11-22')] }).state).toBe('none')
  })

  it.each(['dunning-letter', 'formal-demand', 'commencement-order', 'settlement-proposal'])(
    'is not shown by %s: a mortgage needs none',
    (kind) => {
      expect(found({ letters: [letter(kind)] })).toMatchObject({
        state: 'none',
        titles: [],
        remedies: [],
        inquiries: [],
      })
    },
  )

  it('is a judgment from the day on which it is final, and the letters that led to it are over', () => {
    const loans = [{ ...loan, judgmentFinalOn: '2026-11-21' }]
    const letters = [
      letter('complaint', '2026-08-01'),
      letter('judgment', '2026-11-02'),
      letter('provisional-seizure-order'),
    ]
    expect(titles({ loans, letters })).toEqual([
      ['final-judgment', 'ready', '銀行', '2026-11-21'],
      ['provisional-seizure', 'coming', '銀行', '2026-11-02'],
    ])
    expect(titles({ loans, letters }, '2026-11-20').map(([kind]) => kind)).toEqual([
      'judgment',
      'complaint',
      'provisional-seizure',
    ])
  })

  it('is that of the claim that it names', () => {
    const otherDebts = [
      { id: 'card', kind: 'cardLoan', creditor: 'カード社', debtor: 'debtor', judgmentFinalOn: '2026-10-01' },
      { id: 'shop', kind: 'creditCard', debtor: 'debtor' },
    ]
    const letters = [letter('judgment', null, { otherDebt: 'shop' }), letter('complaint')]
    expect(titles({ otherDebts, letters })).toEqual([
      ['final-judgment', 'ready', 'カード社', '2026-10-01'],
      ['judgment', 'ready', 'クレジットの債権者', null],
      ['complaint', 'coming', '書類の債権者', '2026-11-02'],
    ])
    expect(titles({ letters: [letter('tax-seizure')] })).toEqual([['tax-seizure', 'used', '役所', '2026-11-02']])
  })

  it('rests on the table of the law', () => {
    const [title] = found({ letters: [letter('judgment')] }).titles
    expect(title?.finding).toMatchObject({ rule: 'enforcement-titles', confidence: 'official', checked: '2026-11-21' })
  })
})

describe('what each kind of creditor could take of one payment', () => {
  const pay = (more: object, rest: object = {}) => found({ budget: { incomes: [income(more)], ...rest } }).pay[0]

  it.each([
    // net, ordinary, maintenance. E-ssp-20, E-saimulaw-36, E-saimulaw-60, E-kubohiro-10; E-minna-noratio, whose «no fixed ratio» is
    // wrong (民事執行法152条: a quarter); E-okwave-support: 130,000 and 65,000 are ceilings, not added
    [200_000, 50_000, 100_000],
    [360_000, 90_000, 180_000],
    [600_000, 270_000, 300_000],
    [100_000, 25_000, 50_000],
    [250_000, 62_500, 125_000],
    [260_000, 65_000, 130_000],
    [660_000, 330_000, 330_000],
    [660_001, 330_001, 330_001],
  ])('of %i: %i and %i', (net, ordinary, maintenance) => {
    const found = pay({ net })
    expect([found?.ordinary.value, found?.maintenance.value]).toEqual([ordinary, maintenance])
  })

  it.each([
    // how it is paid, an ordinary creditor's part of a month
    [{ net: 200_000 }, 50_000],
    [{ net: 100_000, interval: 'half-monthly' }, 50_000],
    [{ net: 100_000, interval: 'ten-day' }, 75_000],
    [{ net: 400_000, interval: 'multi-month', months: 2 }, 50_000],
    [{ net: 400_000, interval: 'multi-month' }, null],
    [{ net: 10_000, interval: 'daily', daysPerMonth: 20 }, 50_000],
    [{ net: 10_000, interval: 'daily' }, null],
    [{ net: 100_000, interval: 'other-days', days: 10 }, null],
    [{ net: 600_000, kind: 'bonus', timesPerYear: 2 }, 45_000],
    [{ net: 600_000, kind: 'bonus' }, null],
    [{ net: 600_000, kind: 'bonus', timesPerYear: 2, once: true }, null],
    [{ net: 200_000, interval: null }, null],
  ])('of %j in a month: %d', (more, amount) => {
    expect(pay(more)?.perMonth?.value ?? null).toBe(amount)
  })

  it('is between two amounts for taxes, while the order is not settled', () => {
    // gross 310,000, deductions 68,000, two relatives: base 190,000 leaves 52,000, of which 10,400 are kept; base 203,000 leaves 39,000
    const tax = pay({ gross: 310_000 }, { household: ['debtor', 'a', 'b'].slice(0, 1) })?.tax
    // alone: 142,000 less 28,400; 135,000 less 27,000
    expect([tax?.low.value, tax?.high.value]).toEqual([108_000, 113_600])
    expect(pay({ gross: 310_000 })?.tax).toBe(null)
    expect(pay({}, { household: ['debtor'] })?.tax).toBe(null)
    expect(pay({ gross: 241_999 }, { household: ['debtor'] })?.tax).toBe(null)
    expect(pay({ gross: 310_000, interval: 'daily' }, { household: ['debtor'] })?.tax).toBe(null)
    const family = { people: [...people, { id: 'a' }, { id: 'b' }] }
    const three = found({
      ...family,
      budget: { incomes: [income({ gross: 310_000 })], household: ['debtor', 'a', 'b'] },
    })
    expect([three.pay[0]?.tax?.low.value, three.pay[0]?.tax?.high.value]).toEqual([31_200, 41_600])
  })

  it('asks for gross pay where taxes are in arrears', () => {
    const taxArrears = [{ id: 'city', kind: 'residentTax' }]
    const asked = (more: object, rest: object) =>
      assessed({ budget: { incomes: [income(more)] }, ...rest }).problems.map(
        (one) => one.kind === 'missing' && one.path,
      )
    expect(asked({}, { taxArrears })).toEqual(['budget.incomes[0].gross'])
    expect(asked({}, {})).toEqual([])
    expect(asked({ gross: 310_000 }, { taxArrears })).toEqual([])
    expect(asked({ kind: 'bonus' }, { taxArrears })).toEqual([])
  })
})

describe('other incomes', () => {
  it.each([
    ['pension', 'whole'],
    ['childAllowance', 'whole'],
    ['benefit', 'whole'],
    ['publicAssistance', 'whole'],
    ['selfEmployed', 'none'],
    ['rent', 'none'],
    ['support', 'unknown'],
    ['other', 'unknown'],
  ])('of the kind %s are protected: %s', (kind, protection) => {
    const { incomes, pay } = found({ budget: { incomes: [income({ kind })] } })
    expect([incomes.map((one) => [one.person, one.protection, one.finding.value]), pay]).toEqual([
      [['本人', protection, protection]],
      [],
    ])
  })

  it('warn of the account only where they are protected', () => {
    const notes = (kind: string) =>
      found({ budget: { incomes: [income({ kind })] } }).incomes[0]?.finding.notes.filter(({ text }) =>
        text.includes('口座に入ると預金になり'),
      ).length
    expect([notes('pension'), notes('rent')]).toEqual([1, 0])
  })

  it('are no wages, and wages are not among them', () => {
    expect(found({ budget: { incomes: [income()] } }).incomes).toEqual([])
  })
})

describe('what could be taken of an asset', () => {
  it.each([
    // kind, value, taken
    ['cash', 660_000, 0],
    ['cash', 660_001, 1],
    ['deposit', 300_000, 300_000],
    ['retirementPay', 9_000_000, 2_250_000], // retirement-garnishment
  ])('%s of %i: %i', (kind, value, taken) => {
    const { assets } = found({ assets: [{ id: 'a', kind, value }] })
    expect(assets.map(({ seizable }) => seizable.value)).toEqual([taken])
  })

  it('is told only for what law tells, of a known value, of who owes', () => {
    const others = [{ id: 'spouse' }]
    const assets = [
      { id: 'a', kind: 'car', value: 1 },
      { id: 'b', kind: 'insurance', value: 1 },
      { id: 'c', kind: 'deposit', value: null },
      { id: 'd', kind: 'deposit', value: 5, owner: 'spouse' },
      { id: 'e', kind: 'deposit', value: 6, owner: 'debtor' },
    ]
    expect(found({ people: [...people, ...others], assets }).assets.map(({ asset }) => asset)).toEqual(['e'])
  })

  it('names the lending bank, which sets off', () => {
    const notes = (loans: readonly object[]) =>
      found({ loans, assets: [{ id: 'a', kind: 'deposit', value: 1 }] }).assets[0]?.seizable.notes[0]?.text ?? ''
    expect(notes([loan])).toContain('銀行の口座なら')
    expect(notes([{ id: 'loan', debtor: 'debtor' }])).not.toContain('の口座なら')
  })
})

describe('several titles on one wage', () => {
  const card = { id: 'card', kind: 'cardLoan', debtor: 'debtor', balance: 2_000_000, judgmentFinalOn: '2026-10-01' }
  const judged = { ...loan, judgmentFinalOn: '2026-10-01', acceleratedOn: '2026-11-01', delayRatePercent: 0 }
  const shares = (more: object) => found({ budget: { incomes: [income({ net: 200_000 })] }, ...more }).competition

  it('share the quarter in proportion: 50,000 by 6,000,000 to 2,000,000', () => {
    const [one] = shares({ loans: [judged], otherDebts: [card] })
    expect(one?.shared.value).toEqual({
      ...{ taken: 50_000, kept: 150_000 },
      shares: [
        { claim: 'loan', amount: 37_500 },
        { claim: 'card', amount: 12_500 },
      ],
    })
  })

  it('are no competition where there is one, or one of them is not known, not owed, or not yet a title', () => {
    expect(shares({ loans: [judged] })).toEqual([])
    expect(shares({ loans: [judged], otherDebts: [{ ...card, balance: null }] })).toEqual([])
    expect(shares({ loans: [judged], otherDebts: [{ ...card, debtor: null }] })).toEqual([])
    expect(shares({ loans: [judged], otherDebts: [{ ...card, judgmentFinalOn: '2026-11-22' }] })).toEqual([])
  })
})

describe('what a creditor with a title can find out', () => {
  const told = (loans: readonly object[]) =>
    found({ loans, letters: [letter('judgment')] }).inquiries.map(({ target, allowed, allowedAfterDisclosure }) => [
      target,
      allowed,
      allowedAfterDisclosure,
    ])

  it('is accounts and securities at once, land after a disclosure, and never the employer', () => {
    expect(told([loan])).toEqual([
      ['bank', true, true],
      ['securities', true, true],
      ['real-estate', false, true],
      ['employer', false, false],
    ])
    const guarantor = { guarantor: { kind: 'guarantee-company' }, subrogatedOn: '2026-01-01' }
    const assignee = { assignee: { kind: 'servicer' }, assignedOn: '2026-02-01' }
    for (const more of [guarantor, { ...guarantor, ...assignee }, { lender: { kind: 'jhf-direct' } }])
      expect(told([{ ...loan, ...more }]).at(-1)).toEqual(['employer', false, false])
  })

  it('is told once for each creditor, and not for a tax office', () => {
    const letters = [letter('judgment'), letter('claim-seizure-order'), letter('tax-seizure')]
    expect(found({ letters }).inquiries).toHaveLength(4)
  })
})

describe('what can be done', () => {
  const remedies = (more: object, on?: string) => found(more, on).remedies.map(({ id, by, passed }) => [id, by, passed])

  it('is a motion by the eve of the day of collection, on a day on which the court is open', () => {
    // served 2026-11-02: a deposit may be collected from 11-10, wages from 12-01 (collection-start): eves 11-09 (Mon) and 11-30 (Mon)
    const letters = [letter('claim-seizure-order')]
    expect(remedies({ letters }, '2026-11-09').slice(0, 2)).toEqual([
      ['range-change-deposit', '2026-11-09', false],
      ['range-change-wage', '2026-11-30', false],
    ])
    expect(remedies({ letters }, '2026-11-10').slice(0, 2)).toEqual([
      ['range-change-deposit', '2026-11-09', true],
      ['range-change-wage', '2026-11-30', false],
    ])
  })

  it('moves forward from a closed day: E-kyoto-4weeks', () => {
    // served 2025-06-02: wages from 2025-07-01, with support from 2025-06-10; the eves are a Monday each
    const days = (receivedOn: string, on: string) =>
      remedies({ letters: [letter('claim-seizure-order', receivedOn)] }, on).slice(0, 2)
    expect(days('2025-06-02', '2025-06-03').map(([, by]) => by)).toEqual(['2025-06-09', '2025-06-30'])
    // served on a Sunday, 2026-11-01: the eves are Sundays, 11-08 and 11-29; the court is last open on the Fridays before
    expect(days('2026-11-01', '2026-11-02').map(([, by]) => by)).toEqual(['2026-11-06', '2026-11-27'])
  })

  it('asks for the day of service', () => {
    const { found, problems } = assessed({ letters: [letter('claim-seizure-order', null)] })
    expect(problems).toMatchObject([{ kind: 'missing', path: 'letters[0].receivedOn' }])
    expect(found.remedies.map(({ id }) => id)).toEqual(['rehabilitation', 'bankruptcy', 'disclosure'])
  })

  it('says that law from before 2020-04-01 is not covered', () => {
    const { problems } = assessed({ letters: [letter('claim-seizure-order', '2020-03-31')] })
    expect(problems).toMatchObject([{ kind: 'not-covered', rule: 'collection-start' }])
  })

  it('is insolvency and the disclosure once a private creditor has a title', () => {
    const general = ['rehabilitation', 'bankruptcy', 'disclosure']
    expect(remedies({ letters: [letter('judgment')] }).map(([id]) => id)).toEqual(general)
    expect(remedies({ letters: [letter('complaint')] })).toEqual([])
    const effects = (kind: string) =>
      found({ letters: [letter(kind)] })
        .remedies.filter(({ id }) => id === 'rehabilitation' || id === 'bankruptcy')
        .map(({ finding }) => finding.value)
    expect(effects('judgment')).toEqual([{ effect: 'barred' }, { effect: 'barred' }])
    expect(effects('claim-seizure-order')).toEqual([{ effect: 'stayed' }, { effect: 'stayed' }])
  })

  it('is asked of the office for taxes, and of the court for a seizure before judgment', () => {
    expect(remedies({ letters: [letter('tax-seizure')] })).toEqual([['tax-relief', null, false]])
    expect(remedies({ letters: [letter('provisional-seizure-order')] })).toEqual([['demand-suit', null, false]])
  })
})

describe('a seizure past the calendar of holidays', () => {
  const seized = (receivedOn: string) => {
    const { found: enforcement, problems } = assessed(
      { letters: [letter('claim-seizure-order', receivedOn)] },
      receivedOn,
    )
    const changes = enforcement.remedies.filter(({ id }) => id.startsWith('range-change'))
    return [changes.length, problems.filter(({ kind }) => kind === 'not-covered').length]
  }

  it.each([
    // 民事執行法155条: wages from four weeks after service, the first day not counted, so that the eve is the 28th day after it.
    ['2099-12-03', [2, 0]],
    ['2099-12-04', [0, 1]],
    ['2199-12-31', [0, 1]],
  ])('of %s tells %j days and problems', (receivedOn, expected) => {
    expect(seized(receivedOn)).toEqual(expected)
  })
})
