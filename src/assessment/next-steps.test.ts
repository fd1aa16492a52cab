import { describe, expect, it } from 'vitest'
import { limitations } from '#assessment/limitation/limitation.ts'
import { deadlines } from '#assessment/road/deadlines.ts'
import { stageOn, wholeIsDue } from '#assessment/road/stage.ts'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { nextSteps } from './next-steps.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function steps(fields: object, today = '2026-11-21') {
  const [matter, on] = [matterOf(fields), day(today)]
  const stage = stageOn(matter, on).found.stage.value
  const limits = limitations(matter, on, wholeIsDue(stage)).found
  return nextSteps(matter, stage, limits, deadlines(matter, stage, on), on).map(({ id, by }) => [id, by])
}

const ids = (fields: object, today?: string) => steps(fields, today).map(([id]) => id)
const letter = (kind: string, receivedOn: string, more: object = {}) => ({ id: kind, kind, receivedOn, ...more })
const loan = { id: 'loan', lender: { kind: 'bank' }, contractOn: '2015-03-20' }
const sold = [{ id: 'home', kind: 'house', soldOn: '2026-09-30' }]

describe('the steps of each stage', () => {
  it.each([
    // facts, steps
    [{}, ['find-stage']],
    [{ loans: [{ ...loan, lastPaidOn: '2026-11-20' }] }, ['talk-early', 'check-insurance']],
    [{ loans: [{ ...loan, firstMissedMonth: '2026-10' }] }, ['ask-reschedule', 'check-insurance']],
    [{ letters: [letter('formal-demand', '2026-11-01')] }, ['ask-reschedule', 'decide-home', 'check-insurance']],
    [{ loans: [{ ...loan, acceleratedOn: '2026-11-01' }] }, ['decide-home', 'check-insurance']],
    [{ letters: [letter('subrogation-notice', '2026-11-01')] }, ['decide-home']],
    [{ letters: [letter('commencement-order', '2026-11-01')] }, ['start-sale']],
    [{ letters: [letter('site-inspection-notice', '2026-11-01')] }, ['start-sale']],
    [{ letters: [letter('bid-period-notice', '2026-11-01')] }, ['close-before-opening', 'plan-move']],
    [{ letters: [letter('sale-permission', '2026-11-01')] }, ['plan-move']],
    [{ letters: [letter('eviction-call', '2026-11-01')] }, ['agree-leaving']],
    [{ properties: sold }, ['compare-residual']],
    [{ properties: sold, loans: [loan] }, ['check-limitation', 'compare-residual']],
    [
      { properties: sold, loans: [{ ...loan, judgmentFinalOn: '2026-11-01' }] },
      ['check-limitation', 'agree-before-seizure'],
    ],
    [
      { properties: sold, loans: [loan], letters: [letter('claim-seizure-order', '2026-10-01')] },
      ['check-limitation', 'ask-range-change', 'compare-residual'],
    ],
  ])('%j: %j', (fields, expected) => {
    expect(ids(fields)).toEqual(expected)
  })

  it('are never more than three', () => {
    const loans = [{ ...loan, acceleratedOn: '2010-01-31', subrogatedOn: '2026-10-15', lender: { kind: 'jhf-direct' } }]
    const letters = [letter('formal-demand', '2026-11-01'), letter('complaint', '2026-11-10')]
    expect(ids({ loans, letters })).toHaveLength(3)
  })
})

describe('the heirs', () => {
  const people = (more: object = {}) => [
    { id: 'dead', diedOn: '2026-10-05' },
    { id: 'wife', heirOf: 'dead', heirAs: 'spouse', knewInheritanceOn: '2026-10-05', ...more },
    { id: 'child', heirOf: 'dead', heirAs: 'child', knewInheritanceOn: '2026-10-12' },
  ]
  it.each([
    // 民法915条1項: three months from the day of knowing, of 5 and of 12 October; nobody can renounce before the death
    [{}, '2026-11-21', '2027-01-05'],
    [{}, '2027-01-05', '2027-01-05'],
    [{}, '2027-01-06', '2027-01-12'],
    [{ renouncedOn: '2026-11-20' }, '2026-11-21', '2027-01-12'],
    [{ knewInheritanceOn: null, renouncedOn: '2026-11-20' }, '2026-11-21', '2027-01-12'],
  ])('with a wife of whom is told %j decide on %s until %s, before all else', (more, today, by) => {
    expect(steps({ people: people(more), properties: sold, loans: [loan] }, today)[0]).toEqual([
      'decide-inheritance',
      by,
    ])
  })

  it('decide at once where it is not known since when one knows, and no more after the last day', () => {
    const only = [people()[0], { id: 'wife', heirOf: 'dead', heirAs: 'spouse' }]
    expect(steps({ people: only })[0]).toEqual(['decide-inheritance', null])
    expect(ids({ people: people() }, '2027-01-13')).not.toContain('decide-inheritance')
    expect(ids({ people: people() }, '2026-10-04')).not.toContain('decide-inheritance')
  })
})

describe('a paper over another debt', () => {
  const card = { id: 'card', kind: 'cardLoan' }
  const paper = (kind: string) => letter(kind, '2026-10-01', { otherDebt: 'card' })
  it.each([
    // facts beside a loan in arrears, steps: a seizure of wages is worked against, a title is met before it is used
    [{ letters: [paper('claim-seizure-order')] }, ['ask-range-change', 'ask-reschedule', 'check-insurance']],
    [{ letters: [paper('judgment')] }, ['agree-before-seizure', 'ask-reschedule', 'check-insurance']],
    [{ letters: [paper('complaint')] }, ['answer-court', 'ask-reschedule', 'check-insurance']],
    [
      { otherDebts: [{ ...card, judgmentFinalOn: '2026-11-21' }] },
      ['agree-before-seizure', 'ask-reschedule', 'check-insurance'],
    ],
    [{ otherDebts: [{ ...card, judgmentFinalOn: '2026-11-22' }] }, ['ask-reschedule', 'check-insurance']],
    [{ letters: [letter('claim-seizure-order', '2026-10-01')] }, ['ask-reschedule', 'check-insurance']],
  ])('%j: %j', (more, expected) => {
    expect(ids({ loans: [{ ...loan, firstMissedMonth: '2026-10' }], otherDebts: [card], ...more })).toEqual(expected)
  })
})

describe('a guarantor who asks', () => {
  const people = [
    { id: 'me', relation: 'self' },
    { id: 'ex', relation: 'formerSpouse' },
  ]
  const guaranteed = { ...loan, debtor: 'ex', jointGuarantors: ['me'], firstMissedMonth: '2026-07' }
  const of = (kind: string | null, home: object = { owners: [{ person: 'ex' }] }, more: object = {}) => ({
    ...{ people, loans: [{ ...guaranteed, ...more }], properties: [{ id: 'home', kind: 'house', ...home }] },
    letters: kind === null ? [] : [letter(kind, '2026-11-18', { loan: 'loan', deadlineOn: '2026-11-30' })],
  })

  it('and owns nothing has steps of her own, by the day on the letter', () => {
    expect(steps(of('guarantee-demand'))).toEqual([
      ['see-own-lawyer', '2026-11-30'],
      ['ask-statement', null],
      ['ask-owner', null],
    ])
    expect(ids(of(null))).toEqual(['ask-statement', 'ask-owner'])
    expect(ids(of('acceleration-notice'))).toEqual(['see-own-lawyer', 'ask-statement', 'ask-owner'])
    expect(ids(of('commencement-order'))).toEqual(['see-own-lawyer', 'ask-owner'])
    expect(ids(of('guarantee-demand', {}))).toEqual(['see-own-lawyer', 'ask-statement', 'ask-owner'])
  })

  it.each([
    // who owns a part, or borrows too, decides about the home; after a sale there is nothing to ask the owner
    [of('guarantee-demand', { owners: [{ person: 'ex' }, { person: 'me' }] }), 'decide-home'],
    [of('guarantee-demand', {}, { jointDebtors: ['me'] }), 'decide-home'],
    [of('guarantee-demand', {}, { debtor: 'me' }), 'decide-home'],
    [{ ...of('guarantee-demand'), people: [{ id: 'me' }, { id: 'ex' }] }, 'decide-home'],
    [of('guarantee-demand', { soldOn: '2026-09-30' }), 'check-limitation'],
  ])('otherwise has those of the stage: %#', (fields, first) => {
    expect(ids(fields)[0]).toBe(first)
  })
})

describe('the check of limitation', () => {
  it('comes before every other step, and before the answer to the court', () => {
    const letters = [letter('payment-order', '2026-11-16')]
    expect(steps({ properties: sold, loans: [loan], letters })).toEqual([
      // two weeks end on Monday 11-30; three open days for the post
      ['check-limitation', '2026-11-25'],
      ['answer-court', '2026-11-25'],
      ['compare-residual', null],
    ])
  })

  it('stands for every home that is sold, known or unknown its dates', () => {
    expect(ids({ properties: sold, loans: [{ id: 'loan' }] })[0]).toBe('check-limitation')
  })

  it.each([
    // a bank's loan that fell due on this day takes five years: passed, or near its end by six months
    ['2021-11-20', true],
    ['2022-05-31', true],
    ['2022-06-01', false],
  ])('stands for a claim due since %s while the home is there: %s', (acceleratedOn, expected) => {
    expect(ids({ loans: [{ ...loan, acceleratedOn }] }).includes('check-limitation')).toBe(expected)
  })
})

describe('the answer to the court', () => {
  const orders = (...letters: object[]) => ({ loans: [loan], letters })
  const complaint = letter('complaint', '2026-11-02', { deadlineOn: '2026-12-04' })

  it.each([
    // letter, until when; an appeal against a seizure or an order to leave is no answer
    [letter('payment-order', '2026-11-16'), '2026-11-25'],
    [letter('provisional-payment-order', '2026-11-16'), '2026-11-25'],
    [letter('judgment', '2026-11-16'), '2026-11-25'],
    [complaint, '2026-12-01'],
    [letter('complaint', '2026-11-02'), null],
  ])('%j is due by %s', (paper, by) => {
    expect(steps(orders(paper))).toContainEqual(['answer-court', by])
  })

  it('is no step for a seizure, or for what was answered long ago', () => {
    expect(ids(orders(letter('claim-seizure-order', '2026-11-16')))).not.toContain('answer-court')
    expect(ids(orders(letter('delivery-order', '2026-11-16')))).not.toContain('answer-court')
    expect(ids(orders(letter('judgment', '2026-10-01')))).not.toContain('answer-court')
    expect(ids({ ...orders(), letters: null })).not.toContain('answer-court')
  })

  it.each([
    // today: late objections and answers count while the court has not decided, for sixty days
    ['2026-12-04', '2026-12-04'],
    ['2026-12-05', null],
    ['2027-01-01', null],
  ])('on %s is still due by %s', (today, by) => {
    expect(steps(orders(complaint), today)).toContainEqual(['answer-court', by])
  })

  it('ends sixty days after the paper, or with the decision', () => {
    expect(ids(orders(complaint), '2027-01-02')).not.toContain('answer-court')
    expect(ids(orders(complaint, letter('judgment', '2026-11-30')), '2026-12-20')).not.toContain('answer-court')
  })

  it('takes the last day once the safe one has passed', () => {
    // received 2026-12-16: last day 2027-01-04, safe day 2026-12-23
    const paper = orders(letter('payment-order', '2026-12-16'))
    expect(steps(paper, '2026-12-23')).toContainEqual(['answer-court', '2026-12-23'])
    expect(steps(paper, '2026-12-24')).toContainEqual(['answer-court', '2027-01-04'])
  })
})

describe('the undoing of the guarantor’s payment', () => {
  const loans = [{ ...loan, subrogatedOn: '2026-07-31' }] // last day Sunday 2027-01-31, safe day Friday 2027-01-29

  it.each([
    [{}, true],
    [{ wishes: { keepHome: true } }, true],
    [{ wishes: { keepHome: null } }, true],
    [{ wishes: { keepHome: false } }, false],
  ])('is a step only if the home may be kept: %j', (wishes, expected) => {
    expect(ids({ loans, ...wishes }).includes('decide-before-rewind')).toBe(expected)
  })

  it.each([
    ['2027-01-29', '2027-01-29'],
    ['2027-01-30', '2027-01-31'],
    ['2027-01-31', '2027-01-31'],
    ['2027-02-01', undefined],
  ])('on %s is due by %s', (today, by) => {
    expect(steps({ loans }, today).find(([id]) => id === 'decide-before-rewind')?.[1]).toBe(by)
  })
})

describe('who wants to stay once the auction is open', () => {
  const opened = (more: object = {}, fields: object = {}) => ({
    ...{ loans: [{ ...loan, ...fields }], letters: [letter('commencement-order', '2026-11-10')], ...more },
  })
  const wish = (keepHome: boolean | null) => ({ wishes: { keepHome } })
  const paid = { subrogatedOn: '2026-07-31' } // last day Sunday 2027-01-31, safe day Friday 2027-01-29

  it.each([
    ['commencement-order', 'ask-auction-stay'],
    ['site-inspection-notice', 'ask-auction-stay'],
    ['bid-period-notice', 'ask-auction-stay'],
    ['auction-warning', 'decide-before-rewind'],
    ['sale-permission', 'decide-before-rewind'],
  ])('after a %s first does this: %s', (kind, first) => {
    const letters = [letter(kind, '2026-11-10')]
    expect(steps(opened({ ...wish(true), letters }, paid))[0]).toEqual([first, '2027-01-29'])
  })

  it('asks for the stay together with the filing, by the day of the filing, and no longer for the filing alone', () => {
    for (const keepHome of [true, null]) {
      expect(steps(opened(wish(keepHome), paid))).toEqual([
        ['ask-auction-stay', '2027-01-29'],
        ['start-sale', null],
      ])
    }
    expect(ids(opened(wish(false), paid))).toEqual(['start-sale'])
    // 198条2項: on the last day, and the day after it
    expect(steps(opened(wish(true), paid), '2027-01-31')[0]).toEqual(['ask-auction-stay', '2027-01-31'])
    expect(ids(opened(wish(true), paid), '2027-02-01')).toEqual(['start-sale'])
  })

  it('without a guarantor’s day has it where the wish is told', () => {
    expect(steps(opened(wish(true)))).toEqual([
      ['ask-auction-stay', null],
      ['start-sale', null],
    ])
    for (const more of [{}, wish(null), wish(false)]) expect(ids(opened(more))).toEqual(['start-sale'])
  })

  it('is not told of it where the clause is closed', () => {
    const [matter, on] = [matterOf(opened(wish(true), paid)), day('2026-11-21')]
    const stage = stageOn(matter, on).found.stage.value
    const found = nextSteps(matter, stage, [], deadlines(matter, stage, on), on, true)
    expect(found.map(({ id }) => id)).toEqual(['decide-before-rewind', 'start-sale'])
  })
})

describe('the other days', () => {
  it('are those of the letters that demand', () => {
    const tax = letter('tax-seizure', '2026-11-01', { deadlineOn: '2026-11-25' })
    const demand = letter('formal-demand', '2026-11-01', { deadlineOn: '2026-12-01' })
    const expected = [
      ['ask-reschedule', '2026-12-01'],
      ['decide-home', '2026-12-01'],
      ['check-insurance', null],
    ]
    expect(steps({ letters: [tax, demand] })).toEqual(expected)
    expect(steps({ letters: [tax, letter('formal-demand', '2026-11-01')] })[0]).toEqual(['ask-reschedule', null])
  })

  it('are those of the agency for its form', () => {
    const loans = [{ ...loan, lender: { kind: 'jhf-direct' } }]
    const letters = [letter('full-repayment-demand', '2026-11-10', { deadlineOn: '2026-12-10' })]
    expect(steps({ loans, letters })[0]).toEqual(['return-agency-form', '2026-12-10'])
    expect(ids({ loans: [loan], letters })).not.toContain('return-agency-form')
    expect(ids({ loans, letters: [letter('commencement-order', '2026-11-10')] })).toEqual(['start-sale'])
  })

  it('are those of the opening, until it has come', () => {
    const letters = [letter('bid-period-notice', '2026-11-01', { openingOn: '2026-12-07' })]
    expect(steps({ letters })[0]).toEqual(['close-before-opening', '2026-12-03'])
    expect(steps({ letters }, '2026-12-04')[0]).toEqual(['close-before-opening', '2026-12-04'])
    expect(ids({ letters }, '2026-12-05')).toEqual(['plan-move'])
  })
})

describe('leaving', () => {
  it('is a step for six months after the buyer has paid', () => {
    const events = [{ id: 'paid', kind: 'pricePaid', on: '2026-05-21' }]
    expect(ids({ loans: [loan], events })).toEqual(['check-limitation', 'agree-leaving', 'compare-residual'])
    expect(ids({ loans: [loan], events }, '2026-11-22')).toEqual(['check-limitation', 'compare-residual'])
  })
})
