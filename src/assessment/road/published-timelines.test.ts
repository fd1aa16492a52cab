import { describe, expect, it } from 'vitest'
import { type Day, day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { afterSale } from './after-sale.ts'
import { afterFailedRound } from './failed-rounds.ts'
import { bandOf } from './road.ts'
import { stageOn } from './stage.ts'
import { timeline } from './timeline.ts'

// Published cases with dates of their own, copied with their source on 2026-11-21. Months, and thirds of months, are given as the days
// between which they lie. `outside` says why a published day does not lie in the band.

interface Published {
  readonly case: string
  readonly source: string
  readonly from: object
  readonly seenOn: string
  readonly step: string
  readonly between: readonly [string, string]
  readonly outside?: string
}

const letter = (kind: string, receivedOn: string, more: object = {}) => ({ id: kind, kind, receivedOn, ...more })
const moneflo = 'https://moneflo.com/keibai-story6/'
const business = { purpose: 'business', lender: { kind: 'other-company' } }
const stopped = { loans: [{ id: 'loan', ...business, firstMissedMonth: '2009-02', paymentDay: 28 }] }
const decided = { letters: [letter('commencement-order', '2009-05-20')] }
const noticed = { letters: [letter('bid-period-notice', '2009-09-01')] }
const reported2020 = { loans: [{ id: 'loan', guarantor: { kind: 'guarantee-company' }, firstMissedMonth: '2020-04' }] }

const cases: readonly Published[] = [
  {
    // First missed 2020-04, an auction warning in 2020-06: a warning, which the demand of the road stands for.
    ...{ case: 'G-aera-83020', source: 'https://dot.asahi.com/articles/-/83020?page=1', from: reported2020 },
    ...{ seenOn: '2020-05-01', step: 'demand', between: ['2020-06-01', '2020-06-30'] },
  },
  {
    ...{ case: 'G-moneflo-2009', source: moneflo, from: stopped, seenOn: '2009-02-28', step: 'commencement' },
    between: ['2009-05-20', '2009-05-20'],
    outside:
      'A business lender without a guarantor called the loan at once: 81 days, before the three months of a home loan.',
  },
  {
    ...{ case: 'G-moneflo-2009', source: moneflo, from: stopped, seenOn: '2009-02-28', step: 'bid-opening' },
    between: ['2009-12-01', '2009-12-10'],
  },
  {
    ...{ case: 'G-moneflo-2009', source: moneflo, from: decided, seenOn: '2009-05-20', step: 'bid-notice' },
    between: ['2009-09-01', '2009-09-01'],
  },
  {
    ...{ case: 'G-moneflo-2009', source: moneflo, from: decided, seenOn: '2009-05-20', step: 'bid-opening' },
    between: ['2009-12-01', '2009-12-10'],
  },
  {
    ...{ case: 'G-moneflo-2009', source: moneflo, from: noticed, seenOn: '2009-09-01', step: 'bid-start' },
    between: ['2009-11-21', '2009-11-30'],
    outside: 'A rural court took 80 to 90 days from the notice; the sources of the table know one to two months.',
  },
  {
    ...{ case: 'G-moneflo-2009', source: moneflo, from: noticed, seenOn: '2009-09-01', step: 'bid-opening' },
    between: ['2009-12-01', '2009-12-08'],
  },
  {
    ...{ case: 'G-moneflo-2009', source: moneflo, from: noticed, seenOn: '2009-09-01', step: 'sale-decision' },
    between: ['2009-12-11', '2009-12-20'],
  },
  {
    // Nobody bid in December 2009; three to six months are added for each round.
    ...{ case: 'G-moneflo-round2', source: 'https://moneflo.com/keibai-story7/', seenOn: '2009-12-06' },
    from: { letters: [letter('bid-period-notice', '2009-09-01', { openingOn: '2009-12-05' })] },
    ...{ step: 'second-round', between: ['2010-03-05', '2010-06-05'] },
  },
  {
    ...{ case: 'G-rej-2022', source: 'https://re-j.biz/jitakukeibaitaiken', seenOn: '2020-12-31', step: 'judgment' },
    from: {
      loans: [{ id: 'loan', ...business }],
      properties: [{ id: 'home', kind: 'house', soldOn: '2019-12-31' }],
      letters: [letter('complaint', '2020-12-31')],
    },
    between: ['2022-03-01', '2022-03-31'],
    outside:
      'Sued in 2020 and judged in 2022-03: a suit that is answered takes longer than the band for who does not answer.',
  },
  {
    ...{ case: 'G-gentosha-11811', source: 'https://gentosha-go.com/articles/-/11811', seenOn: '2025-08-15' },
    from: { loans: [{ id: 'loan', guarantor: { kind: 'guarantee-company' }, subrogatedOn: '2025-08-15' }] },
    ...{ step: 'petition', between: ['2025-08-30', '2025-09-15'] },
  },
  {
    ...{ case: 'G-gentosha-11812', source: 'https://gentosha-go.com/articles/-/11812', seenOn: '2026-02-01' },
    from: { letters: [letter('bid-period-notice', '2026-02-01')] },
    ...{ step: 'bid-start', between: ['2026-03-01', '2026-03-18'] },
  },
  {
    // The published year is not told; 2020 is ours. Decision 07-01, final «07-08», price due 08-31.
    ...{ case: 'H-storec-10days', source: 'board question as rewritten by the site', seenOn: '2020-07-01' },
    from: { letters: [letter('sale-permission', '2020-07-01', { saleDecisionOn: '2020-07-01' })] },
    ...{ step: 'finality', between: ['2020-07-08', '2020-07-08'] },
    outside: 'The appeal could be made until the end of 07-08; the decision is final from 07-09.',
  },
  {
    ...{ case: 'H-storec-10days', source: 'board question as rewritten by the site', seenOn: '2020-07-01' },
    from: { letters: [letter('sale-permission', '2020-07-01', { saleDecisionOn: '2020-07-01' })] },
    ...{ step: 'payment', between: ['2020-08-31', '2020-08-31'] },
  },
]

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function bandIn({ from, seenOn, step }: Published) {
  const [matter, on] = [matterOf(from), day(seenOn)]
  const { stage, signs } = stageOn(matter, on).found
  const road = timeline(matter, signs, on)
  const band = bandOf(
    [...road, ...afterFailedRound(matter, road, on), ...afterSale(matter, stage.value, signs, road, on)],
    step,
  )
  if (band === null) throw new Error(step)
  return band
}

describe('the published time lines with days of their own', () => {
  // G-gendai-76221, the fifth told as real, gives «30 days to leave» and no day: one month of 民事執行法168条の2, see eviction-notice-term.
  it.each(cases.filter(({ outside }) => outside === undefined))('$case lies in the band: $step', (published) => {
    const { earliest, latest } = bandIn(published)
    const [first, last] = published.between
    // What is told as a month or a third of one lies in the band with one of its days at least.
    expect(earliest <= day(last) && day(first) <= latest).toBe(true)
  })

  it.each(cases.filter(({ outside }) => outside !== undefined))(
    '$case lies outside for a reason: $step',
    (published) => {
      const { earliest, latest } = bandIn(published)
      const [first, last]: readonly [Day, Day] = [day(published.between[0]), day(published.between[1])]
      expect(latest < first || last < earliest).toBe(true)
    },
  )

  it('have no court decision as early as the warning of G-aera-83020', () => {
    const [matter, on] = [matterOf(reported2020), day('2020-05-01')]
    const road = timeline(matter, stageOn(matter, on).found.signs, on)
    // three months to the acceleration from 2020-04-30, 15 days to the petition, a day to the decision
    expect(bandOf(road, 'commencement')?.earliest).toBe('2020-08-15')
  })
})
