import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '#base/day.ts'
import { arrearsTimeline, type TimelineStep } from '#law/auction/arrears-timeline.table.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { bandOf } from './road.ts'
import { stageOn } from './stage.ts'
import { timeline } from './timeline.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function entries(fields: object, on: string) {
  const matter = matterOf(fields)
  return timeline(matter, stageOn(matter, day(on)).found.signs, day(on))
}

const guaranteed = { kind: 'guarantee-company' }
const subrogated = { loans: [{ id: 'loan', guarantor: guaranteed, subrogatedOn: '2026-10-15' }] }
const letter = (kind: string, receivedOn: string | null, more: object = {}) => ({ id: kind, kind, receivedOn, ...more })
const steps = (fields: object, on: string) => entries(fields, on).map(({ step }) => step)
const known = (fields: object, on: string) =>
  entries(fields, on).flatMap((entry) => (entry.kind === 'known' ? [[entry.step, entry.on]] : []))
const band = (fields: object, on: string, step: TimelineStep) => {
  const found = bandOf(entries(fields, on), step)
  return found === null ? null : [found.earliest, found.usual, found.latest]
}

describe('the bands after the guarantor paid on 2026-10-15, seen on 2026-11-21', () => {
  it.each([
    // step, earliest, usual, latest: worked by hand from the table, row by row; 2026-10-30 has passed, so tomorrow
    ['petition', '2026-11-22', '2026-12-30', '2027-04-15'],
    ['commencement', '2026-11-23', '2027-01-13', '2027-05-15'],
    ['claim-deadline-notice', '2026-12-08', '2027-02-13', '2027-07-15'],
    ['inspection', '2026-12-23', '2027-03-13', '2027-08-15'],
    ['bid-notice', '2027-02-23', '2027-06-28', '2028-01-15'],
    ['bid-start', '2027-03-23', '2027-08-28', '2028-03-15'],
    ['bid-opening', '2027-03-31', '2027-09-12', '2028-04-22'],
    ['sale-decision', '2027-04-02', '2027-09-26', '2028-05-13'],
    ['finality', '2027-04-10', '2027-10-04', '2028-06-13'],
    ['payment', '2027-04-24', '2027-10-29', '2028-07-13'],
    ['distribution', '2027-05-08', '2027-11-29', '2028-08-13'],
    ['delivery-order', '2027-04-27', '2027-11-12', '2029-01-13'],
    ['eviction', '2027-05-27', '2028-01-02', '2029-04-13'],
  ] as const)('%s: %s, %s, %s', (step, ...expected) => {
    expect(band(subrogated, '2026-11-21', step)).toEqual(expected)
  })

  it('begin with what is known', () => {
    expect(known(subrogated, '2026-11-21')).toEqual([['subrogation', '2026-10-15']])
    expect(steps(subrogated, '2026-11-21')).toEqual(
      arrearsTimeline.map(({ step }) => step).filter((step) => !['missed', 'demand', 'acceleration'].includes(step)),
    )
  })

  it('tell the start, the spans and where they come from', () => {
    const [, petition] = entries(subrogated, '2026-11-21')
    if (petition?.kind !== 'expected') throw new Error('no band')
    expect(petition.band.steps.map(({ value }) => value)).toEqual([
      ...['2026-10-15', '2026-10-15', '2026-11-22', '2026-12-30', '2027-04-15'],
    ])
    expect(petition.band.notes[0]).toMatchObject({ kind: 'practice', text: expect.stringContaining('gentosha-go.com') })
    expect(petition.band.from).toEqual([])
  })
})

describe('a guarantor was asked for the whole', () => {
  it('has it behind, on no day, and the petition is counted from between the first miss and today', () => {
    const loans = [{ id: 'loan', firstMissedMonth: '2026-07', paymentDay: 27, guarantor: null }]
    const letters = [letter('guarantee-demand', '2026-11-18', { loan: 'loan' })]
    expect(steps({ loans, letters }, '2026-11-22')).not.toContain('acceleration')
    expect(steps({ loans }, '2026-11-22')).toContain('acceleration')
    expect(band({ loans, letters }, '2026-11-22', 'petition')?.[0]).toBe('2026-12-08')
  })
})

describe('published dates', () => {
  it('G-moneflo-2009: the notice of 2009-09-01 lies in the band from the decision of 2009-05-20', () => {
    const fields = { letters: [letter('commencement-order', '2009-05-20')] }
    // +1 and +2 months; +2 and +3.5 months; +3 and +5 months
    expect(band(fields, '2009-05-20', 'bid-notice')).toEqual(['2009-08-20', '2009-11-04', '2010-01-20'])
    const [earliest = '', , latest = ''] = band(fields, '2009-05-20', 'bid-notice') ?? []
    expect(earliest <= '2009-09-01' && '2009-09-01' <= latest).toBe(true)
  })

  it('G-moneflo-2009: the opening of early December 2009 lies in the band from the notice', () => {
    const fields = { letters: [letter('bid-period-notice', '2009-09-01')] }
    const [earliest = '', , latest = ''] = band(fields, '2009-09-01', 'bid-opening') ?? []
    expect(earliest <= '2009-12-05' && '2009-12-05' <= latest).toBe(true)
  })

  it('G-gentosha-11811: a petition comes 15 days after 2025-08-15 at the earliest', () => {
    const fields = { loans: [{ id: 'loan', guarantor: guaranteed, subrogatedOn: '2025-08-15' }] }
    expect(band(fields, '2025-08-15', 'petition')?.[0]).toBe('2025-08-30')
    const [, usual = '', latest = ''] = band(fields, '2025-08-15', 'petition') ?? []
    expect('2025-09-15' <= usual && usual <= latest).toBe(true)
  })
})

describe('known days', () => {
  const printed = { bidFrom: '2027-01-13', openingOn: '2027-01-27', saleDecisionOn: '2027-02-16' }
  const notice = letter('bid-period-notice', '2026-11-20', printed)

  it('of the court stand as they are', () => {
    const fields = { ...subrogated, letters: [letter('commencement-order', '2026-04-01'), notice] }
    expect(known(fields, '2026-11-21')).toEqual([
      ['subrogation', '2026-10-15'],
      ['commencement', '2026-04-01'],
      ['bid-notice', '2026-11-20'],
      ['bid-start', '2027-01-13'],
      ['bid-opening', '2027-01-27'],
      ['sale-decision', '2027-02-16'],
    ])
    // finality 8 days, 8 days and a month after 2027-02-16
    expect(band(fields, '2026-11-21', 'finality')).toEqual(['2027-02-24', '2027-02-24', '2027-03-16'])
  })

  it('are those of the last round of bids', () => {
    const first = letter('bid-period-notice', '2026-03-02', {
      id: 'first',
      bidFrom: '2026-04-08',
      openingOn: '2026-04-22',
    })
    for (const letters of [
      [first, notice],
      [notice, first],
    ])
      expect(band({ letters }, '2026-11-21', 'bid-opening')).toEqual(['2027-01-27', '2027-01-27', '2027-01-27'])
  })

  it('of a letter that has not come yet are not known', () => {
    expect(known({ ...subrogated, letters: [notice] }, '2026-11-19')).toEqual([['subrogation', '2026-10-15']])
  })

  it('of events are the steps that the events are', () => {
    const events = [
      { id: 'a', kind: 'auctionPetition', on: '2026-03-01' },
      { id: 'b', kind: 'bidOpening', on: '2026-11-18' },
      { id: 'c', kind: 'pricePaid', on: '2026-11-22' },
    ]
    expect(known({ events }, '2026-11-21')).toEqual([
      ['petition', '2026-03-01'],
      ['bid-opening', '2026-11-18'],
    ])
  })

  it('name the demand that came', () => {
    const [entry] = entries({ letters: [letter('auction-warning', '2026-11-10')] }, '2026-11-21')
    expect(entry).toMatchObject({ kind: 'known', step: 'demand', title: '手紙「競売予告通知」が届く' })
  })

  it('lead on from a demand alone: the first missed payment lay two to three months before it', () => {
    const fields = { letters: [letter('formal-demand', '2026-11-10')] }
    // missed 2026-08-10, 08-26 (09-10 less 15 days) and 09-10; three, five and twelve months later
    expect(band(fields, '2026-11-10', 'acceleration')).toEqual(['2026-11-11', '2027-01-26', '2027-09-10'])
    expect(steps(fields, '2026-11-10').slice(0, 2)).toEqual(['demand', 'acceleration'])
    const undated = { letters: [letter('formal-demand', null)] }
    expect(band(undated, '2026-11-10', 'acceleration')).toEqual(['2026-11-11', '2027-01-26', '2027-09-10'])
    const notes = (more: object) => {
      const entry = entries({ ...fields, ...more }, '2026-11-10').find(({ step }) => step === 'acceleration')
      return entry?.kind === 'expected' ? entry.band.notes.map(({ kind }) => kind) : null
    }
    expect(notes({})).toEqual(['practice', 'caution'])
    const loans = [{ id: 'loan', firstMissedMonth: '2026-06', paymentDay: 27 }]
    expect(notes({ loans })).toEqual(['practice'])
    expect(band({ ...fields, loans }, '2026-11-10', 'acceleration')?.[1]).toBe('2026-11-27')
  })

  it('of an auction that was withdrawn count no more', () => {
    const events = [
      { id: 'a', kind: 'auctionPetition', on: '2026-03-01' },
      { id: 'z', kind: 'withdrawal', on: '2026-11-20' },
    ]
    const fields = { ...subrogated, letters: [letter('commencement-order', '2026-04-01'), notice], events }
    expect(known(fields, '2026-11-21')).toEqual([['subrogation', '2026-10-15']])
  })

  it('without a day hide the steps before them', () => {
    const fields = { ...subrogated, letters: [letter('commencement-order', null)] }
    expect(steps(fields, '2026-11-21').slice(0, 3)).toEqual(['subrogation', 'claim-deadline-notice', 'inspection'])
    // The decision came by today: 15 days, a month and two months after it
    expect(band(fields, '2026-11-21', 'claim-deadline-notice')).toEqual(['2026-11-22', '2026-12-21', '2027-01-21'])
  })

  it('of leaving are told after a sale by the court', () => {
    const letters = [letter('delivery-order', '2026-11-02')]
    expect(known({ letters }, '2026-11-21')).toEqual([['delivery-order', '2026-11-02']])
    // 1 month, 1 month and 21 days, 3 months
    expect(band({ letters }, '2026-11-21', 'eviction')).toEqual(['2026-12-02', '2026-12-23', '2027-02-02'])
    const called = [...letters, letter('eviction-call', '2026-11-20', { deadlineOn: '2026-12-20' })]
    expect(band({ letters: called }, '2026-11-21', 'eviction')?.[0]).toBe('2026-12-20')
  })
})

describe('the days that the matter states for a step', () => {
  const stated = (low: number, typical: number, high: number) => ({
    ...subrogated,
    settings: { timelineDays: [{ step: 'petition', low, typical, high }] },
  })

  it.each([
    // counted from 2026-10-15 in calendar days; a day that has passed becomes tomorrow, 2026-11-22
    [40, 60, 100, ['2026-11-24', '2026-12-14', '2027-01-23']],
    [37, 38, 38, ['2026-11-22', '2026-11-22', '2026-11-22']],
    [0, 0, 0, ['2026-11-22', '2026-11-22', '2026-11-22']],
  ] as const)('stand in for the table: %i, %i, %i', (low, typical, high, expected) => {
    expect(band(stated(low, typical, high), '2026-11-21', 'petition')).toEqual(expected)
  })

  it('are named as their source, and leave the other steps as they are', () => {
    const of = (step: TimelineStep) => entries(stated(40, 60, 100), '2026-11-21').find((entry) => entry.step === step)
    const notes = (step: TimelineStep) => {
      const entry = of(step)
      return entry?.kind === 'expected' ? entry.band.notes.map(({ text }) => text).join() : ''
    }
    expect(notes('petition')).toContain('設定 timelineDays')
    expect(notes('commencement')).not.toContain('設定 timelineDays')
    // two weeks after the usual petition of 2026-12-14, as the table has it
    expect(band(stated(40, 60, 100), '2026-11-21', 'commencement')?.[1]).toBe('2026-12-28')
  })
})

describe('the step of the guarantor', () => {
  const arrears = { id: 'loan', firstMissedMonth: '2026-06', paymentDay: 27 }
  const has = (loan: object) => steps({ loans: [{ ...arrears, ...loan }] }, '2026-07-01').includes('subrogation')

  it('is left out for the agency, and only there', () => {
    expect(has({ lender: { kind: 'jhf-direct' } })).toBe(false)
    expect(has({ lender: { kind: 'flat35-purchase' } })).toBe(false)
    expect(has({ lender: { kind: 'bank' }, guarantor: guaranteed })).toBe(true)
    expect(has({ lender: { kind: 'bank' } })).toBe(true)
  })

  it('is in doubt where no guarantor is named, and says so', () => {
    const note = (loan: object) => {
      const entry = entries({ loans: [{ ...arrears, ...loan }] }, '2026-07-01').find(
        ({ step }) => step === 'subrogation',
      )
      return entry?.kind === 'expected' ? entry.band.notes.map(({ kind }) => kind) : null
    }
    expect(note({})).toEqual(['practice', 'caution'])
    expect(note({ guarantor: guaranteed })).toEqual(['practice'])
  })

  it('lets the petition of the agency follow the acceleration', () => {
    const fields = { loans: [{ ...arrears, lender: { kind: 'jhf-direct' }, acceleratedOn: '2026-11-20' }] }
    // 15 days, 2 months and 15 days, 6 months
    expect(band(fields, '2026-11-20', 'petition')).toEqual(['2026-12-05', '2027-02-04', '2027-05-20'])
  })

  it('is that of the first mortgage where a second loan has no guarantor named', () => {
    const loans = [
      { ...arrears, lender: { kind: 'jhf-direct' } },
      { id: 'second', lender: { kind: 'bank' } },
    ]
    const properties = [{ id: 'home', kind: 'house' }]
    const rights = loans.map(({ id }, i) => ({
      id: `r-${id}`,
      property: 'home',
      kind: 'mortgage',
      claim: id,
      rank: i + 1,
    }))
    expect(steps({ loans, properties, rights }, '2026-07-01')).not.toContain('subrogation')
    expect(steps({ loans }, '2026-07-01')).toContain('subrogation')
  })

  it('of the agency is no day before the one printed on its letter', () => {
    const fields = {
      loans: [{ ...arrears, lender: { kind: 'jhf-direct' } }],
      letters: [letter('full-repayment-demand', '2026-11-10', { deadlineOn: '2026-12-10' })],
    }
    expect(band(fields, '2026-11-21', 'acceleration')).toEqual(['2026-12-10', '2026-12-10', '2026-12-10'])
    expect(band(fields, '2026-11-21', 'petition')?.[0]).toBe('2026-12-25')
  })
})

describe('a step that should have come', () => {
  const missed = { loans: [{ id: 'loan', guarantor: guaranteed, firstMissedMonth: '2026-02', paymentDay: 20 }] }
  const overdue = (on: string) =>
    entries(missed, on).flatMap((entry) => (entry.kind === 'expected' && entry.overdue ? [entry.step] : []))

  it.each([
    // today, what is overdue: three months from 2026-02-20 for the demand, twelve for the acceleration
    ['2026-05-20', []],
    ['2026-05-21', ['demand']],
    ['2027-02-20', ['demand']],
    ['2027-02-21', ['demand', 'acceleration']],
  ] as const)('on %s is overdue: %j', (on, expected) => {
    expect(overdue(on)).toEqual(expected)
  })

  it('does not appear where nothing is known', () => {
    expect(entries({}, '2026-11-21')).toEqual([])
    expect(entries({ loans: [{ id: 'loan', lastPaidOn: '2026-11-01' }] }, '2026-11-21')).toEqual([])
  })

  it('is counted from today where a letter came and nothing has a day', () => {
    const fields = { letters: [letter('commencement-order', null)] }
    // 15 days, a month and two months; the inspection one, two and three months after the decision
    expect(band(fields, '2026-11-21', 'claim-deadline-notice')).toEqual(['2026-12-06', '2026-12-21', '2027-01-21'])
    expect(band(fields, '2026-11-21', 'inspection')).toEqual(['2026-12-21', '2027-01-21', '2027-02-21'])
    expect(steps(fields, '2026-11-21')).not.toContain('commencement')
  })
})

describe('every time line', () => {
  const days = fc.integer({ min: -900, max: 900 }).map((count) => addDays(day('2026-11-21'), count))
  const starts = fc.record({
    acceleratedOn: fc.option(days),
    subrogatedOn: fc.option(days),
    firstMissedMonth: fc.option(days.map((on) => on.slice(0, 7))),
    guarantor: fc.option(fc.constant(guaranteed)),
  })
  const opened = fc.option(days)

  it('has bands in order, none before tomorrow, none before the step it is counted from', () => {
    fc.assert(
      fc.property(starts, opened, days, (loan, commencement, on) => {
        const letters = commencement === null ? [] : [letter('commencement-order', commencement)]
        const all = entries({ loans: [{ id: 'loan', ...loan }], letters }, on)
        const later = (one: Day, other: Day) => expect(one >= other).toBe(true)
        for (const entry of all) {
          if (entry.kind === 'known') continue
          const { earliest, usual, latest } = entry.band.value
          later(earliest, addDays(on, 1))
          later(usual, earliest)
          later(latest, usual)
          const row = arrearsTimeline.find(({ step }) => step === entry.step)
          const start = row?.after ? bandOf(all, row.after) : null
          if (start === null) continue
          later(earliest, start.earliest)
          later(usual, start.usual)
          later(latest, start.latest)
        }
      }),
      { seed: 20261121, numRuns: 500 },
    )
  })
})
