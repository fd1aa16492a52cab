import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { afterSaleSteps, afterSaleTimeline } from '#law/debt/after-sale-timeline.table.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { afterSale, afterVoluntarySale } from './after-sale.ts'
import { bandOf, type TimelineEntry } from './road.ts'
import { stageOn } from './stage.ts'
import { timeline } from './timeline.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function entries(fields: object, today: string): readonly TimelineEntry[] {
  const [matter, on] = [matterOf(fields), day(today)]
  const { stage, signs } = stageOn(matter, on).found
  return afterSale(matter, stage.value, signs, timeline(matter, signs, on), on)
}

const band = (fields: object, today: string, step: string) => {
  const found = bandOf(entries(fields, today), step)
  return found === null ? null : [found.earliest, found.usual, found.latest]
}
const known = (fields: object, today: string) =>
  entries(fields, today).flatMap((entry) => (entry.kind === 'known' ? [[entry.step, entry.on]] : []))
const steps = (fields: object, today: string) => entries(fields, today).map(({ step }) => step)
const notesOf = (fields: object, today: string, step: string) => {
  const entry = entries(fields, today).find((found) => found.step === step)
  return entry?.kind === 'expected' ? entry.band.notes.map(({ text }) => text).join() : ''
}

const home = (soldOn?: string) => ({ id: 'home', kind: 'house', ...(soldOn === undefined ? {} : { soldOn }) })
const sold = (soldOn: string, more: object = {}) => ({ loans: [{ id: 'loan' }], properties: [home(soldOn)], ...more })
const letter = (kind: string, receivedOn: string | null, more: object = {}) => ({
  ...{ id: `${kind}-${receivedOn ?? ''}`, kind, receivedOn, ...more },
})

describe('after a sale on 2026-11-02, seen on 2026-11-21', () => {
  it.each([
    // step, earliest, usual, latest: by hand from the table; a day that has passed becomes tomorrow, 2026-11-22
    ['residual-demand', '2026-11-22', '2026-12-02', '2027-02-02'],
    ['instalment-talks', '2026-11-22', '2026-12-02', '2027-11-02'],
    ['servicer', '2026-11-22', '2027-11-02', '2031-11-02'],
    ['suit', '2026-12-02', '2029-11-02', '2031-11-02'],
    ['judgment', '2026-12-25', '2029-12-17', '2032-02-02'],
    ['title-final', '2027-01-09', '2030-01-01', '2032-03-02'],
    ['claim-seizure', '2026-12-26', '2030-03-17', '2042-02-02'],
    ['collection', '2027-01-03', '2030-04-15', '2042-03-03'],
  ] as const)('%s: %s, %s, %s', (step, ...expected) => {
    expect(band(sold('2026-11-02'), '2026-11-21', step)).toEqual(expected)
  })

  it('begins with the day of the sale and goes on in the order of the road', () => {
    expect(steps(sold('2026-11-02'), '2026-11-21')).toEqual([...afterSaleSteps])
    expect(known(sold('2026-11-02'), '2026-11-21')).toEqual([['home-sold', '2026-11-02']])
  })

  it('warns of the limitation before the demand and the suit, and nowhere else', () => {
    const warned = afterSaleSteps.filter((step) => notesOf(sold('2026-11-02'), '2026-11-21', step).includes('消滅時効'))
    expect(warned).toEqual(['residual-demand', 'suit'])
  })

  it('says where a length comes from, or that nobody has told it', () => {
    for (const { step, after, says, sources, citations } of afterSaleTimeline) {
      if (after === null) continue
      expect(says).toBeTruthy()
      expect(sources.length + citations.length > 0 || says?.includes('見つかっていません'), step).toBe(true)
      expect(notesOf(sold('2026-11-02'), '2026-11-21', step)).toContain(says)
    }
  })
})

describe('what has come since the sale', () => {
  const since = {
    letters: [
      letter('settlement-proposal', '2024-01-10'),
      letter('complaint', '2026-02-02'),
      letter('judgment', '2026-05-01'),
      letter('claim-seizure-order', '2026-11-13'),
    ],
  }
  const loans = [{ id: 'loan', assignedOn: '2025-04-01', judgmentFinalOn: '2026-05-16' }]

  it('stands with its days', () => {
    expect(known(sold('2023-08-31', { ...since, loans }), '2026-11-21')).toEqual([
      ['home-sold', '2023-08-31'],
      ['instalment-talks', '2024-01-10'],
      ['servicer', '2025-04-01'],
      ['suit', '2026-02-02'],
      ['judgment', '2026-05-01'],
      ['title-final', '2026-05-16'],
      ['claim-seizure', '2026-11-13'],
    ])
    // collection 8 and 29 days after 2026-11-13; the first has passed
    expect(band(sold('2023-08-31', { ...since, loans }), '2026-11-21', 'collection')).toEqual([
      ...['2026-11-22', '2026-12-12', '2026-12-12'],
    ])
  })

  it('hides the steps before it that have no day', () => {
    const fields = sold('2023-08-31', { letters: [letter('complaint', '2026-11-10')] })
    expect(steps(fields, '2026-11-21')).toEqual([
      ...['home-sold', 'suit', 'judgment', 'title-final', 'claim-seizure', 'collection'],
    ])
    const undated = sold('2023-08-31', { letters: [letter('complaint', null)] })
    expect(steps(undated, '2026-11-21')).toEqual([
      ...['home-sold', 'judgment', 'title-final', 'claim-seizure', 'collection'],
    ])
  })

  it('of several papers of one step is the first', () => {
    const letters = [letter('complaint', '2026-11-10'), letter('payment-order', '2026-03-03')]
    for (const order of [letters, letters.toReversed()]) {
      expect(known(sold('2023-08-31', { letters: order }), '2026-11-21')).toContainEqual(['suit', '2026-03-03'])
    }
  })

  it('is nothing that came before the sale, is still to come, or is about another debt', () => {
    const otherDebts = [{ id: 'card', kind: 'cardLoan' }]
    const letters = [
      letter('complaint', '2023-08-30'),
      letter('judgment', '2026-11-22'),
      letter('claim-seizure-order', '2026-11-02', { otherDebt: 'card' }),
    ]
    expect(known(sold('2023-08-31', { letters, otherDebts }), '2026-11-21')).toEqual([['home-sold', '2023-08-31']])
    const onTheDay = sold('2023-08-31', { letters: [letter('complaint', '2023-08-31')] })
    expect(known(onTheDay, '2026-11-21')).toContainEqual(['suit', '2023-08-31'])
  })

  it('counts the collection over a leap day', () => {
    // 29 days from 2028-01-31: February 2028 has 29; from 2027-01-31 they end in March
    const taken = (on: string) => sold('2020-01-01', { letters: [letter('claim-seizure-order', on)] })
    expect(band(taken('2028-01-31'), '2028-01-31', 'collection')).toEqual(['2028-02-08', '2028-02-29', '2028-02-29'])
    expect(band(taken('2027-01-31'), '2027-01-31', 'collection')).toEqual(['2027-02-08', '2027-03-01', '2027-03-01'])
  })
})

describe('after a payment order of 2026-11-02', () => {
  const order = letter('payment-order', '2026-11-02')
  const fields = (...letters: object[]) => sold('2026-06-30', { letters })

  it('the declaration of enforcement takes the place of the judgment', () => {
    // objection until 11-16 (law/examples: payment-order-timeline), asked for from 11-17 to 12-16, then up to five weeks of service
    expect(band(fields(order), '2026-11-02', 'judgment')).toEqual(['2026-11-17', '2026-12-02', '2027-01-20'])
    const entry = entries(fields(order), '2026-11-02').find(({ step }) => step === 'judgment')
    expect(entry?.title).toContain('仮執行宣言')
    const words = notesOf(fields(order), '2026-11-02', 'judgment')
    for (const expected of ['2026年11月16日(月)', '2026年11月17日(火)', '2026年12月16日(水)'])
      expect(words).toContain(expected)
  })

  it('but not once a complaint came too, or on days beyond the known calendar', () => {
    const both = fields(order, letter('complaint', '2026-11-10'))
    expect(band(both, '2026-11-10', 'judgment')).toEqual(['2026-11-25', '2026-12-17', '2027-02-02'])
    const late = sold('2098-01-01', { letters: [letter('payment-order', '2099-11-01')] })
    expect(notesOf(late, '2099-11-01', 'judgment')).not.toContain('督促異議は')
    const known = sold('2098-01-01', { letters: [letter('payment-order', '2099-10-31')] })
    expect(notesOf(known, '2099-10-31', 'judgment')).toContain('督促異議は')
  })
})

describe('the transfer to a servicer', () => {
  const has = (...loans: object[]) =>
    steps(sold('2026-11-02', { loans: loans.map((loan, i) => ({ id: `l${i}`, ...loan })) }), '2026-11-21').includes(
      'servicer',
    )

  it('is not expected of the agency alone, nor of who has bought already', () => {
    expect(has({ lender: { kind: 'bank' } })).toBe(true)
    expect(has({})).toBe(true)
    expect(has({ lender: { kind: 'jhf-direct' } })).toBe(false)
    expect(has({ lender: { kind: 'flat35-purchase' } })).toBe(false)
    expect(has({ lender: { kind: 'jhf-direct' } }, { lender: { kind: 'bank' } })).toBe(true)
    expect(has({ assignedOn: '2026-10-01' })).toBe(false)
    expect(has({ assignedOn: '2026-11-22' })).toBe(true)
    expect(has()).toBe(true)
  })
})

describe('before the sale', () => {
  const fields = { letters: [letter('bid-period-notice', '2026-11-20', { openingOn: '2027-01-27' })] }

  it('the same road is counted from the distribution that the auction leads to', () => {
    const [matter, on] = [matterOf(fields), day('2026-11-21')]
    const distribution = bandOf(timeline(matter, stageOn(matter, on).found.signs, on), 'distribution')
    // a day and three months after the earliest and the latest distribution
    expect(distribution?.earliest).toBe('2027-03-06') // 27 + 2, 8, 14 and 14 days
    expect(distribution?.latest).toBe('2027-05-17') // 21 days, then three months
    expect(band(fields, '2026-11-21', 'residual-demand')?.[0]).toBe('2027-03-07')
    expect(band(fields, '2026-11-21', 'residual-demand')?.[2]).toBe('2027-08-17')
    expect(steps(fields, '2026-11-21')).toEqual(afterSaleSteps.slice(1))
    const entry = entries(fields, '2026-11-21')[0]
    expect(entry?.kind === 'expected' && entry.band.from.map(({ title }) => title)).toEqual(['配当'])
  })

  it('does not appear while nothing leads to a sale', () => {
    expect(entries({ loans: [{ id: 'loan', lastPaidOn: '2026-11-01' }] }, '2026-11-21')).toEqual([])
  })
})

describe('a home that is gone', () => {
  it('since a day that is not told was sold by today', () => {
    const fields = { letters: [letter('distribution-summons', null)] }
    expect(band(fields, '2026-11-21', 'suit')).toEqual(['2026-12-21', '2029-11-21', '2031-11-21'])
  })

  it('by a word alone was sold nobody knows when: neither a suit nor a demand tells the day', () => {
    const letters = [letter('acceleration-notice', '2021-05-01'), letter('payment-order', '2026-11-16')]
    const fields = { loans: [{ id: 'loan' }], properties: [{ ...home(), sold: true, soldOn: null }] }
    expect(known({ ...fields, letters }, '2026-11-21')).toEqual([['suit', '2026-11-16']])
    // A demand of 2021 may have come before the sale: the next one is still told of, a day, a month and three months from today.
    expect(known({ ...fields, letters: letters.slice(0, 1) }, '2026-11-21')).toEqual([])
    expect(band({ ...fields, letters: letters.slice(0, 1) }, '2026-11-21', 'residual-demand')).toEqual([
      ...['2026-11-22', '2026-12-21', '2027-02-21'],
    ])
  })

  it('is counted from the first paper that shows it', () => {
    const letters = [letter('eviction-call', '2026-11-10'), letter('delivery-order', '2026-10-02')]
    expect(known({ letters }, '2026-11-21')).toEqual([['home-sold', '2026-10-02']])
  })
})

describe('after the sale that is assumed', () => {
  const scenario = (closingOn: string) => ({
    properties: [home()],
    scenarios: [{ id: 's', voluntarySale: { closingOn } }],
  })
  const after = (fields: object, today: string) => {
    const matter = matterOf(fields)
    return afterVoluntarySale(matter, stageOn(matter, day(today)).found.stage.value, day(today))
  }

  it('the road is counted from its closing', () => {
    const found = after(scenario('2026-12-28'), '2026-11-21')
    expect(found.map(({ lane }) => lane)).toEqual(Array(8).fill('after-voluntary-sale'))
    // a day, a month and three months after 2026-12-28; three months after 2026-11-30 end on the last of February
    expect(bandOf(found, 'residual-demand')).toEqual({
      earliest: '2026-12-29',
      usual: '2027-01-28',
      latest: '2027-03-28',
    })
    expect(bandOf(after(scenario('2026-11-30'), '2026-11-21'), 'residual-demand')?.latest).toBe('2027-02-28')
  })

  it('is that of a closing ahead, of a home not yet gone', () => {
    expect(after(scenario('2026-11-21'), '2026-11-21')).toHaveLength(8)
    expect(after(scenario('2026-11-20'), '2026-11-21')).toEqual([])
    expect(after({ ...scenario('2026-12-28'), ...sold('2026-11-02') }, '2026-11-21')).toEqual([])
    expect(after({ properties: [home()] }, '2026-11-21')).toEqual([])
  })
})
