import { describe, expect, it } from 'vitest'
import { personViews } from '#assessment/people/person-views.ts'
import { day } from '#base/day.ts'
import { saleStepRows } from '#law/voluntary-sale/sale-steps.table.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { deadlines } from './deadlines.ts'
import { lastDays } from './last-days.ts'
import { saleSteps } from './sale-steps.ts'
import { stageOn } from './stage.ts'
import { timeline } from './timeline.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function assessed(fields: object, today = '2026-11-21') {
  const [matter, on] = [matterOf(fields), day(today)]
  const { stage, signs } = stageOn(matter, on).found
  const [all, road] = [deadlines(matter, stage.value, on), timeline(matter, signs, on)]
  const views = personViews(matter, [], on).found
  return {
    ...saleSteps(matter, stage.value, all, road, on),
    last: lastDays(stage.value, all, views, road, on),
  }
}

const steps = (fields: object, today?: string) => assessed(fields, today).found
const days = (fields: object, today?: string) => steps(fields, today).map((found) => found.days.value)
const notice = (openingOn: string, id = 'notice') => ({
  id,
  kind: 'bid-period-notice',
  receivedOn: '2026-11-20',
  openingOn,
})
const closing = (closingOn: string, more: object = {}) => ({
  properties: [{ id: 'home', kind: 'house' }],
  scenarios: [{ id: 's', voluntarySale: { closingOn, ...more } }],
})
const agency = (kind: string) => ({
  loans: [{ id: 'loan', lender: { kind: 'jhf-direct' } }],
  properties: [{ id: 'home', kind }],
})

describe('the nine steps before an opening on Monday 2027-06-07', () => {
  const found = () => steps({ letters: [notice('2027-06-07')] })

  it.each([
    // step, as it usually goes (from Thursday 06-03), at the fastest (from Friday 06-04): by hand from the table
    [1, '2026-11-18', '2027-03-20'],
    [2, '2026-11-26', '2027-03-20'],
    [3, '2026-12-03', '2027-03-20'],
    [4, '2026-12-20', '2027-03-28'],
    [5, '2026-12-27', '2027-04-04'],
    [6, '2027-01-03', '2027-04-04'],
    [7, '2027-04-03', '2027-05-04'],
    [8, '2027-05-03', '2027-05-04'],
    [9, '2027-06-03', '2027-06-04'],
  ] as const)('%i: by %s, at the last by %s', (order, by, last) => {
    expect(found()[order - 1]).toMatchObject({ order, basis: 'opening', days: { value: { by, last } } })
  })

  it('name their papers and who does them, and how the days were counted', () => {
    for (const { papers, who, days, title } of found()) {
      expect(papers.length).toBeGreaterThan(0)
      expect(papers.every(({ form }) => form === null)).toBe(true)
      expect(who).not.toBe('')
      expect(days.title).toContain(title)
      expect(days.steps.map(({ value }) => value)).toEqual([
        ...['2027-06-03', '2027-06-04', days.value.by, days.value.last],
      ])
      expect(days.from.map(({ rule }) => rule)).toEqual(['auction-withdrawal-day'])
    }
  })

  it('are past once even the fastest course no longer fits', () => {
    const passed = (today: string) =>
      steps({ letters: [notice('2027-06-07')] }, today).flatMap((step) => (step.passed ? step.order : []))
    expect(passed('2027-03-20')).toEqual([])
    expect(passed('2027-03-21')).toEqual([1, 2, 3])
    expect(passed('2027-04-05')).toEqual([1, 2, 3, 4, 5, 6])
    const events = [{ id: 'listed', kind: 'brokerageAgreement', on: '2027-03-01' }]
    const later = steps({ letters: [notice('2027-06-07')], events }, '2027-04-05')
    expect(later.flatMap((step) => (step.done ? step.order : []))).toEqual([1, 2, 3, 4, 5])
    expect(later.flatMap((step) => (step.passed ? step.order : []))).toEqual([6])
    expect(steps({ letters: [notice('2027-06-07')], events }, '2027-02-28').some(({ done }) => done)).toBe(false)
  })
})

describe('what they are counted from', () => {
  const told = (withdrawalBy: string) => ({ loans: [{ id: 'loan', withdrawalBy }], letters: [notice('2027-06-07')] })

  it('is the creditor’s own day where it comes first and is still ahead', () => {
    expect(days(told('2027-05-31'))[8]).toEqual({ by: '2027-05-31', last: '2027-05-31' })
    expect(days(told('2027-06-03'))[8]).toEqual({ by: '2027-06-03', last: '2027-06-03' })
    expect(days(told('2027-06-04'))[8]).toEqual({ by: '2027-06-03', last: '2027-06-04' })
    // told for 05-31 and seen on it and on the day after
    expect(days(told('2027-05-31'), '2027-05-31')[8]).toEqual({ by: '2027-05-31', last: '2027-05-31' })
    expect(days(told('2027-05-31'), '2027-06-01')[8]?.last).toBe('2027-06-04')
  })

  it('is the assumed closing where no opening is set', () => {
    // a month before a month's end, with and without a leap day; two and five months before
    expect(days(closing('2028-03-31'))[7]).toEqual({ by: '2028-02-29', last: '2028-02-29' })
    expect(days(closing('2027-03-31'))[7]).toEqual({ by: '2027-02-28', last: '2027-02-28' })
    expect(days(closing('2028-05-31'))[6]).toEqual({ by: '2028-03-31', last: '2028-04-30' })
    expect(days(closing('2028-05-31'))[5]).toEqual({ by: '2027-12-31', last: '2028-03-31' })
    expect(steps(closing('2026-11-21'))[0]?.basis).toBe('closing')
    expect(steps(closing('2026-11-20'))).toEqual([])
  })

  it('is the earliest opening that is expected where there is nothing else', () => {
    const [first] = steps({ loans: [{ id: 'loan', subrogatedOn: '2026-10-15' }] })
    expect(first?.basis).toBe('expected')
    // the earliest opening is Wednesday 2027-03-31 (time line), the closing on the Tuesday before
    expect(days({ loans: [{ id: 'loan', subrogatedOn: '2026-10-15' }] })[8]).toEqual({
      by: '2027-03-30',
      last: '2027-03-30',
    })
    expect(steps({})).toEqual([])
    expect(steps({ loans: [{ id: 'loan', purpose: 'business', subrogatedOn: '2199-01-01' }] }, '2199-06-01')).toEqual(
      [],
    )
  })

  it('is nothing once the opening is past, the court has sold, or the home is gone', () => {
    const letters = [notice('2026-12-07')]
    expect(steps({ letters }, '2026-12-04')).toHaveLength(9)
    expect(steps({ letters }, '2026-12-05')).toEqual([])
    expect(
      steps({ ...closing('2027-03-31'), letters: [{ id: 'p', kind: 'sale-permission', receivedOn: '2026-11-02' }] }),
    ).toEqual([])
    expect(
      steps({ ...closing('2027-03-31'), properties: [{ id: 'home', kind: 'house', soldOn: '2026-11-02' }] }),
    ).toEqual([])
  })

  it('contradicts a closing that is assumed after the last day for a withdrawal', () => {
    const late = (closingOn: string) => assessed({ ...closing(closingOn), letters: [notice('2027-06-07')] }).problems
    expect(late('2027-06-04')).toEqual([])
    expect(late('2027-06-05')).toMatchObject([
      { kind: 'contradiction', paths: ['scenarios[0].voluntarySale.closingOn'] },
    ])
  })
})

describe('the forms of the agency', () => {
  const forms = (kind: string) =>
    steps({ ...agency(kind), ...scenario }).map(({ papers }) => papers.flatMap(({ form }) => form ?? []))
  const scenario = { scenarios: [{ id: 's', voluntarySale: { closingOn: '2027-06-30' } }] }

  it('stand at their steps, those for the kind of home (jhf-procedure)', () => {
    expect(forms('house')).toEqual([[1], [2, 3, 4], [6, 7], [5], [], [10], [11], [12], []])
    expect(forms('condominium')).toEqual([[1], [2, 3, 4], [8, 9], [5], [], [10], [11], [12], []])
  })

  it('leave the papers of the contract and the closing beside them', () => {
    const names = (order: number) =>
      steps({ ...agency('house'), ...scenario })[order - 1]?.papers.map(({ name }) => name) ?? []
    expect(names(1)).toEqual(['任意売却に関する申出書'])
    expect(names(5)).toContain('専任媒介契約書')
    expect(names(8)).toEqual(expect.arrayContaining(['売却予定価格・控除費用明細書', '売買契約書']))
    expect(names(9)).toContain('競売の取下書')
  })

  it('are those of no other creditor, and the request comes before the petition', () => {
    const bank = { ...agency('house'), ...scenario, loans: [{ id: 'loan', lender: { kind: 'bank' } }] }
    expect(steps(bank).flatMap(({ papers }) => papers.flatMap(({ form }) => form ?? []))).toEqual([])
    const notes = (fields: object, order: number) => steps(fields)[order - 1]?.days.notes.map(({ kind }) => kind)
    expect(notes({ ...agency('house'), ...scenario }, 1)).toEqual(['practice', 'caution'])
    expect(notes({ ...agency('house'), ...scenario }, 2)).toEqual(['practice'])
    expect(notes(bank, 1)).toEqual(['practice'])
  })
})

describe('the table of the steps', () => {
  it('has nine, each no later than the next', () => {
    expect(saleStepRows.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    for (let date = 1; date <= 28; date += 1) {
      const found = days(closing(`2028-02-${String(date).padStart(2, '0')}`))
      for (const [index, { by, last }] of found.entries()) {
        const next = found[index + 1]
        expect(by <= last).toBe(true)
        if (next !== undefined) expect(by <= next.by && last <= next.last).toBe(true)
      }
    }
  })
})

describe('the last day of each way', () => {
  const shown = (fields: object, today?: string) =>
    assessed(fields, today).last.map(({ way, day, safeOn, basis, passed }) => [way, day.value, safeOn, basis, passed])

  it('is that of its deadline', () => {
    const letters = [
      notice('2026-12-07'),
      { id: 'order', kind: 'payment-order', receivedOn: '2026-11-02' },
      { id: 'demand', kind: 'formal-demand', receivedOn: '2026-11-02', deadlineOn: '2026-11-30' },
      { id: 'office', kind: 'tax-sale-notice', receivedOn: '2026-11-02', openingOn: '2026-12-10' },
    ]
    expect(shown({ loans: [{ id: 'loan', subrogatedOn: '2026-08-31' }], letters })).toEqual([
      // It must arrive: Fri 13, Thu 12 and Wed 11 are three open days for the post.
      ['objection', '2026-11-16', '2026-11-11', 'statute', true],
      ['answer', '2026-11-30', '2026-11-30', 'printed', false],
      ['voluntary-sale', '2026-12-04', '2026-12-03', 'statute', false],
      ['withdrawal', '2026-12-04', '2026-12-03', 'statute', false],
      ['public-sale', '2026-12-10', '2026-12-10', 'printed', false],
      ['rewind', '2027-02-28', '2027-02-26', 'statute', false],
    ])
  })

  it('of an heir and of the divorced is their own', () => {
    const people = [
      { id: 'dead', diedOn: '2026-09-01' },
      { id: 'heir', heirOf: 'dead', heirAs: 'child', knewInheritanceOn: '2026-09-05' },
      { id: 'former', divorcedOn: '2025-01-31' },
    ]
    const found = assessed({ people }).last
    // three months from 2026-09-05; two years from a divorce before 2026-04-01
    expect(found.map(({ way, person, day }) => [way, person, day.value])).toEqual([
      ['renunciation', 'heir', '2026-12-05'],
      ['property-division', 'former', '2027-01-31'],
    ])
    expect(found[0]?.day.from.map(({ rule }) => rule)).toEqual(['inheritance-renunciation-deadline'])
  })

  it('of a sale is expected before the court sets the bids: the days before the earliest and the usual opening', () => {
    // the openings of 2027-03-31 and Sunday 2027-09-12 (time line)
    expect(
      shown({ loans: [{ id: 'loan', acceleratedOn: '2026-01-01', subrogatedOn: '2026-10-15', purpose: 'business' }] }),
    ).toEqual([['voluntary-sale', '2027-09-10', '2027-03-30', 'expected', false]])
  })

  it('of a sale is told no more once the court has sold', () => {
    expect(shown({ letters: [{ id: 'p', kind: 'sale-permission', receivedOn: '2026-11-02' }] })).toEqual([])
    const gone = { letters: [notice('2026-12-07')], properties: [{ id: 'home', kind: 'house', soldOn: '2026-11-20' }] }
    expect(shown(gone)).toEqual([])
  })
})
