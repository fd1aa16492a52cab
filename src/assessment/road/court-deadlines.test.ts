import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { deadlineProblems, deadlines } from './deadlines.ts'
import { stageOn } from './stage.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function all(fields: object, on = '2026-11-21') {
  const matter = matterOf(fields)
  return deadlines(matter, stageOn(matter, day(on)).found.stage.value, day(on))
}

const one = (fields: object, prefix: string, on?: string) => all(fields, on).find(({ id }) => id.startsWith(prefix))
const shown = (fields: object, prefix: string, on?: string) => {
  const found = one(fields, prefix, on)
  return found === undefined ? null : [found.day.value, found.safeOn, found.passed]
}
const problems = (fields: object, on = '2026-11-21') => deadlineProblems(matterOf(fields), day(on))
const letter = (kind: string, receivedOn: string | null, more: object = {}) => ({ id: kind, kind, receivedOn, ...more })

describe('the three days of a withdrawal', () => {
  const notice = (openingOn: string | null, id = 'notice', receivedOn = '2026-10-01') => ({
    ...{ id, kind: 'bid-period-notice', receivedOn, openingOn },
  })
  const told = (withdrawalBy: string | null, ...letters: object[]) => ({
    loans: [{ id: 'loan', withdrawalBy }],
    letters,
  })
  const dates = (fields: object, on?: string) =>
    one(fields, 'withdrawal-notice', on)?.dates.map(({ id, on: day }) => [id, day])

  it('are the last court day before the opening, two court days before it, and the creditor’s own', () => {
    // Monday 2026-12-07: Friday, Thursday, and what the creditor said
    expect(dates(told('2026-11-27', notice('2026-12-07')))).toEqual([
      ['statutory', '2026-12-04'],
      ['safe', '2026-12-03'],
      ['creditor', '2026-11-27'],
    ])
    expect(dates(told(null, notice('2026-12-07')))?.[2]).toEqual(['creditor', null])
    expect(dates({ letters: [notice('2026-12-07')] })?.[2]).toEqual(['creditor', null])
  })

  it.each([
    // the creditor's day, the day by which it is safe: the earlier of its own and the reserve
    ['2026-11-27', '2026-11-27'],
    ['2026-12-02', '2026-12-02'],
    ['2026-12-03', '2026-12-03'],
    ['2026-12-04', '2026-12-03'],
    ['2026-12-07', '2026-12-03'],
  ])('with the creditor’s day %s are safe until %s', (withdrawalBy, safe) => {
    expect(shown(told(withdrawalBy, notice('2026-12-07')), 'withdrawal-')).toEqual(['2026-12-04', safe, false])
  })

  it('take the earliest day that any creditor has told', () => {
    const loans = ['2026-11-30', '2026-11-25', null].map((withdrawalBy, i) => ({ id: `l${i}`, withdrawalBy }))
    expect(shown({ loans, letters: [notice('2026-12-07')] }, 'withdrawal-')?.[1]).toBe('2026-11-25')
  })

  it('belong to one round: a day told for the round before binds no more', () => {
    const letters = [notice('2026-07-01', 'first', '2026-05-07'), notice('2026-12-07')]
    expect(shown(told('2026-06-20', ...letters), 'withdrawal-notice')?.[1]).toBe('2026-12-03')
    expect(shown(told('2026-07-01', ...letters), 'withdrawal-notice')?.[1]).toBe('2026-12-03')
    expect(shown(told('2026-07-02', ...letters), 'withdrawal-notice')?.[1]).toBe('2026-07-02')
    expect(shown(told('2026-06-20', ...letters), 'withdrawal-first')?.[1]).toBe('2026-06-20')
  })

  it('rest on the rule: free on the last day, with consent from the opening', () => {
    const found = one(told('2026-11-27', notice('2026-12-07')), 'withdrawal-')
    expect(found?.day.from.map(({ value }) => value)).toMatchObject([{ stage: 'free' }, { stage: 'consent' }])
    expect(found?.day.steps.map(({ value }) => value)).toEqual([
      ...['2026-12-07', '2026-12-04', '2026-12-03', '2026-11-27'],
    ])
    expect(found?.holidays).toBe('open-day-before')
    expect(found?.evidence.join()).toContain('取下書')
  })

  it('contradict a creditor’s day on or after the opening, and say where', () => {
    const paths = (withdrawalBy: string) => problems(told(withdrawalBy, notice('2026-12-07')))
    expect(paths('2026-12-06')).toEqual([])
    for (const late of ['2026-12-07', '2026-12-08'])
      expect(paths(late)).toMatchObject([
        { kind: 'contradiction', paths: ['loans[0].withdrawalBy', 'letters[0].openingOn'] },
      ])
    expect(problems({ loans: [{ id: 'loan', withdrawalBy: '2026-12-08' }] })).toEqual([])
  })

  it.each([
    // 民事執行法83条: whoever has to hand over the home has lost it to a buyer who paid.
    ['2026-11-09', ['letters[0]', 'events[1]']],
    ['2026-11-10', ['letters[0]', 'events[1]']],
    ['2026-11-11', []],
  ])('contradict a withdrawal that comes once the home is to be handed over (%s)', (day, wrong) => {
    const events = [
      { id: 'end', kind: 'withdrawal', on: '2026-11-10' },
      { id: 'order', kind: 'deliveryOrder', on: day },
    ]
    const found = problems({ letters: [letter('delivery-order', day)], events })
    expect(found).toMatchObject(wrong.map((path) => ({ kind: 'contradiction', paths: ['events[0]', path] })))
    expect(found).toHaveLength(wrong.length)
    expect(problems({ letters: [letter('eviction-call', day, { deadlineOn: '2026-12-20' })] })).toEqual([])
  })

  it('ask for the opening where the notice does not tell it', () => {
    expect(problems({ letters: [notice(null)] })).toMatchObject([{ kind: 'missing', path: 'letters[0].openingOn' }])
    const ended = { letters: [notice(null)], events: [{ id: 'end', kind: 'withdrawal', on: '2026-11-20' }] }
    expect(problems(ended)).toEqual([])
  })
})

describe('the appeal against the sale', () => {
  const permission = (saleDecisionOn: string | null) => ({
    letters: [letter('sale-permission', '2026-11-12', { saleDecisionOn })],
  })

  it.each([
    // announced, last day one week later, safe day: three open days before the last open one, for the post
    ['2026-11-10', '2026-11-17', '2026-11-12'],
    ['2026-11-13', '2026-11-20', '2026-11-17'],
    ['2026-11-14', '2026-11-24', '2026-11-17'], // a Saturday, and 勤労感謝の日 on Monday
    ['2026-11-16', '2026-11-24', '2026-11-17'],
    ['2026-12-22', '2027-01-04', '2026-12-23'], // over the turn of the year
  ])('of %s ends on %s, safely %s', (announced, last, safe) => {
    expect(shown(permission(announced), 'sale-appeal-', '2026-11-14')).toEqual([last, safe, false])
    expect(shown(permission(announced), 'sale-appeal-', last)?.[2]).toBe(false)
  })

  it('has passed on the day after', () => {
    expect(shown(permission('2026-11-13'), 'sale-appeal-', '2026-11-21')?.[2]).toBe(true)
  })

  it('is counted from the event where the letter does not tell, and asked for where nothing tells', () => {
    const events = [{ id: 'e', kind: 'salePermission', on: '2026-11-10' }]
    expect(shown({ ...permission(null), events }, 'sale-appeal-')?.[0]).toBe('2026-11-17')
    expect(shown({ ...permission('2026-11-13'), events }, 'sale-appeal-')?.[0]).toBe('2026-11-20')
    expect(shown(permission(null), 'sale-appeal-')).toBe(null)
    expect(problems(permission(null))).toMatchObject([{ path: 'letters[0].saleDecisionOn' }])
    expect(problems({ ...permission(null), events })).toEqual([])
    expect(shown(permission('2099-12-25'), 'sale-appeal-', '2100-01-05')).toBe(null)
    expect(shown(permission('2099-12-24'), 'sale-appeal-', '2100-01-05')).not.toBe(null)
  })
})

describe('leaving', () => {
  it.each([
    // price paid, last day of the buyer's application: six months, never moved (contract example; a leap day)
    ['2026-08-31', '2027-02-28'],
    ['2023-08-31', '2024-02-29'],
    ['2026-06-15', '2026-12-15'],
  ])('can be ordered at the buyer’s asking, after a payment on %s, until %s', (paid, last) => {
    const events = [{ id: 'paid', kind: 'pricePaid', on: paid }]
    expect(shown({ events }, 'delivery-window-paid', '2026-11-21')).toEqual([last, last, last < '2026-11-21'])
    expect(one({ events }, 'delivery-window-')?.holidays).toBe('not-moved')
  })

  it.each([
    // the bailiff's call, the day one month later: contract example, the ends of February
    ['2026-12-10', '2027-01-10'],
    ['2027-01-30', '2027-02-28'],
    ['2028-01-30', '2028-02-29'],
  ])('is due, after a call on %s, on %s', (called, last) => {
    const letters = [letter('eviction-call', called)]
    expect(shown({ letters }, 'eviction-', called)).toEqual([last, last, false])
    expect(shown({ letters }, 'eviction-', last)?.[2]).toBe(false)
  })

  it('is due on the day that the call prints', () => {
    const printed = (deadlineOn: string) => ({ letters: [letter('eviction-call', '2026-12-10', { deadlineOn })] })
    expect(all(printed('2027-01-12'), '2026-12-12').map(({ id }) => id)).toEqual(['letter-eviction-call'])
    // on or after the month the bailiff may set it; before it is likely the day of the removal
    expect(problems(printed('2027-01-10'), '2026-12-12')).toEqual([])
    expect(problems(printed('2027-01-12'), '2026-12-12')).toEqual([])
    expect(problems(printed('2027-01-09'), '2026-12-12')).toMatchObject([
      { kind: 'contradiction', message: expect.stringContaining('断行の日かもしれません') },
    ])
  })
})

describe('papers that are answered within a time', () => {
  it('ask for the day on which they came', () => {
    for (const kind of ['payment-order', 'judgment', 'delivery-order', 'eviction-call'])
      expect(problems({ letters: [letter(kind, null)] })).toMatchObject([
        { kind: 'missing', path: 'letters[0].receivedOn' },
      ])
    expect(problems({ letters: [letter('formal-demand', null)] })).toEqual([])
    expect(problems({ letters: [letter('payment-order', '2026-11-22')] })).toEqual([])
  })

  it('contradict a printed day that the count does not bear out', () => {
    const order = (deadlineOn: string) => ({ letters: [letter('payment-order', '2026-11-02', { deadlineOn })] })
    // two weeks from 2026-11-02
    expect(problems(order('2026-11-16'))).toEqual([])
    for (const other of ['2026-11-15', '2026-11-17'])
      expect(problems(order(other))).toMatchObject([
        { kind: 'contradiction', message: expect.stringContaining('2026年11月16日(月)') },
      ])
  })

  it('tell what comes after the day by the rules of the law', () => {
    const rules = (kind: string, on: string) =>
      one({ letters: [letter(kind, on)] }, 'objection-', on)?.day.from.map(({ rule }) => rule)
    expect(rules('payment-order', '2026-11-02')).toEqual(['payment-order-timeline'])
    expect(rules('judgment', '2026-11-02')).toEqual(['lawsuit-timeline'])
    expect(rules('delivery-order', '2026-11-02')).toEqual([])
    // the rules look sixty days ahead, and the calendar ends with 2099
    expect(rules('payment-order', '2099-11-01')).toEqual(['payment-order-timeline'])
    expect(rules('payment-order', '2099-11-02')).toEqual([])
  })
})

describe('a sale by the tax office', () => {
  const notice = (more: object) => ({ letters: [letter('tax-sale-notice', '2026-11-10', more)] })

  it('can be ended by paying until the decision, and is safe before the day of the sale', () => {
    const fields = notice({ openingOn: '2026-12-10', saleDecisionOn: '2026-12-17' })
    expect(shown(fields, 'public-sale-')).toEqual(['2026-12-17', '2026-12-10', false])
    expect(shown(fields, 'public-sale-', '2026-12-17')?.[2]).toBe(false)
    expect(shown(fields, 'public-sale-', '2026-12-18')?.[2]).toBe(true)
    expect(shown(notice({ deadlineOn: '2026-12-10' }), 'public-sale-')).toEqual(['2026-12-10', '2026-12-10', false])
    expect(all(notice({ deadlineOn: '2026-12-10' }))).toHaveLength(1)
    expect(all(notice({}))).toEqual([])
  })
})

describe('every deadline', () => {
  it('names its papers, what becomes of holidays, and what is lost', () => {
    const letters = [
      letter('bid-period-notice', '2026-11-01', { openingOn: '2026-12-07' }),
      letter('payment-order', '2026-11-02'),
      letter('formal-demand', '2026-11-02', { deadlineOn: '2026-11-30' }),
      letter('tax-sale-notice', '2026-11-02', { openingOn: '2026-12-10' }),
    ]
    const found = all({ loans: [{ id: 'loan', subrogatedOn: '2026-08-31' }], letters })
    expect(found.map(({ id, holidays }) => [id, holidays])).toEqual([
      ['objection-payment-order', 'moves-on'],
      ['letter-formal-demand', 'as-printed'],
      ['withdrawal-bid-period-notice', 'open-day-before'],
      ['public-sale-tax-sale-notice', 'as-printed'],
      ['rewind-loan', 'not-moved'],
    ])
    for (const { evidence, lost } of found) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(evidence.every((paper) => paper !== '')).toBe(true)
      expect(lost).toMatch(/。$/)
    }
  })
})
