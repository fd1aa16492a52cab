import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day, month } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import type { FirstAnswers } from './first-answers.ts'
import { firstMatter } from './first-matter.ts'

const on = day('2026-11-21')

/** The matter, read back through the parser of files. */
function made(answers: FirstAnswers): Matter {
  const parsed = matterFrom(JSON.parse(JSON.stringify(firstMatter(answers, on))))
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const loanOf = (answers: FirstAnswers) => made(answers).loans?.[0]
const paying: FirstAnswers = { start: 'paying', letters: [] }
const byMonth: FirstAnswers = { start: 'month', letters: [] }
const byLetter = (...letters: FirstAnswers['letters']): FirstAnswers => ({ start: 'letter', letters })

describe('最初の答えからの案件', () => {
  it('holds nothing that nobody has said', () => {
    const { note, ...matter } = made(byMonth)
    expect(matter).toEqual({
      schema: 'ninbai/matter.v1',
      properties: [{ id: 'home', kind: 'other' }],
      loans: [{ id: 'home-loan', purpose: 'home' }],
    })
    expect(note).toContain('（2026年11月21日(土)）')
    expect(note).toContain('抵当権が家に付いているとみています')
    expect(note).toContain('「その他」')
    expect(note).not.toContain('収入')
  })

  it('keeps わからない apart from what was not asked', () => {
    const unknown = made({
      ...{ start: 'month', letters: [], firstMissedMonth: null, lender: null, incomeFall: null },
      ...{ instalment: null, balance: null, price: null, home: null, dates: { subrogatedOn: null } },
    })
    expect(unknown.loans).toEqual([
      {
        ...{ id: 'home-loan', purpose: 'home', firstMissedMonth: null, lender: null },
        ...{ instalment: null, balance: null, subrogatedOn: null },
      },
    ])
    expect(unknown.properties).toEqual([{ id: 'home', kind: 'other', marketValue: null, soldOn: null }])
    expect(unknown.budget).toEqual({ incomeFall: null })
    expect(unknown.provenance).toBeUndefined()
  })

  it.each([
    // who asks, and what the loan tells of it
    ['guarantor', { debtor: 'borrower', jointGuarantors: ['me'] }],
    ['jointDebtor', { debtor: 'borrower', jointDebtors: ['me'] }],
    ['family', { debtor: 'borrower' }],
  ] as const)('holds who asks beside who borrowed: %s', (asker, parties) => {
    const matter = made({ ...byLetter('guarantee-demand'), asker })
    expect(matter.people).toEqual([{ id: 'me', relation: 'self' }, { id: 'borrower' }])
    expect(matter.loans).toEqual([{ id: 'home-loan', purpose: 'home', ...parties }])
  })

  it.each(['borrower', null, undefined] as const)(
    'tells of no people where the borrower asks, or nobody knows: %s',
    (asker) => {
      const matter = made({ ...byLetter('guarantee-demand'), ...(asker === undefined ? {} : { asker }) })
      expect(matter.people).toBeUndefined()
      expect(matter.loans).toEqual([{ id: 'home-loan', purpose: 'home' }])
    },
  )

  it.each([
    ['bank', { lender: { kind: 'bank' }, guarantor: { kind: 'guarantee-company' } }],
    ['flat35', { lender: { kind: 'flat35-purchase' } }],
    ['agency', { lender: { kind: 'jhf-direct' } }],
    ['other', { lender: null }],
  ] as const)('lender %s', (lender, expected) => {
    expect(loanOf({ ...byMonth, lender })).toEqual({ id: 'home-loan', purpose: 'home', ...expected })
    expect(made({ ...byMonth, lender }).note?.includes('ほかだと聞きました')).toBe(lender === 'other')
  })

  it('a month, with amounts, each from what was said', () => {
    const matter = made({
      ...{ start: 'month', letters: [], firstMissedMonth: month('2026-09') },
      ...{ balance: yen(20_000_000), price: yen(18_000_000), instalment: yen(85_000) },
    })
    expect(matter.loans?.[0]).toMatchObject({ firstMissedMonth: '2026-09', balance: 20_000_000, instalment: 85_000 })
    expect(matter.properties?.[0]?.marketValue).toEqual({ low: 18_000_000, typical: 18_000_000, high: 18_000_000 })
    const said = { from: 'said', on }
    expect(matter.provenance).toEqual({
      'home-loan': { firstMissedMonth: said, balance: said, instalment: said },
      home: { marketValue: said },
    })
  })

  it('still paid: paid until today, and the file says that the day itself was not told', () => {
    const matter = made({ ...paying, firstMissedMonth: month('2026-01') })
    expect(matter.loans).toEqual([{ id: 'home-loan', purpose: 'home', lastPaidOn: on }])
    expect(matter.provenance?.['home-loan']?.lastPaidOn).toMatchObject({ from: 'said', on })
    expect(matter.provenance?.['home-loan']?.lastPaidOn?.note).toContain('聞いていません')
    expect(matter.note).toContain('この日まで払えているとみています')
    expect(planFor(matter, on).stage.value.id).toBe('paying')
    expect(made(byMonth).note).not.toContain('この日まで払えている')
  })

  it('the days stand with the letter that decides, from the letter itself but for the day of receipt', () => {
    const matter = made({
      ...byLetter('bid-period-notice', 'commencement-order'),
      dates: { receivedOn: day('2026-11-16'), openingOn: day('2027-01-20'), deadlineOn: day('2026-12-01') },
    })
    // In the usual order; the deadline was answered for another letter and is left out.
    expect(matter.letters).toEqual([
      { id: 'letter-1', kind: 'commencement-order' },
      { id: 'letter-2', kind: 'bid-period-notice', receivedOn: '2026-11-16', openingOn: '2027-01-20' },
    ])
    expect(matter.provenance).toEqual({
      'letter-2': { receivedOn: { from: 'said', on }, openingOn: { from: 'letter', letter: 'letter-2', on } },
    })
    expect(matter.note).not.toContain('どの借金')
  })

  it('the days of the loan that a letter prints stand with the loan', () => {
    const dates = { receivedOn: null, subrogatedOn: day('2026-07-10'), acceleratedOn: day('2026-05-01') }
    const printed = made({ ...byLetter('subrogation-notice'), dates })
    expect(printed.loans?.[0]).toEqual({ id: 'home-loan', purpose: 'home', subrogatedOn: '2026-07-10' })
    expect(printed.provenance).toEqual({
      'home-loan': { subrogatedOn: { from: 'letter', letter: 'letter-1', on } },
    })
    // Asked beside an order of the court: then somebody said so.
    const asked = made({ ...byLetter('commencement-order'), dates })
    expect(asked.provenance?.['home-loan']).toEqual({ subrogatedOn: { from: 'said', on } })
    expect(loanOf({ ...byLetter('acceleration-notice'), dates })).toMatchObject({ acceleratedOn: '2026-05-01' })
  })

  it.each([
    ['none', null, undefined, '収入は減っていないと聞きました。'],
    ['for-good', null, {}, '収入は減ったまま続きそうだと聞きました。'],
    // the last day of the month
    ['for-a-time', '2027-04', { until: '2027-04-30' }, '2027年4月30日(金)まで続くとみています。'],
    ['for-a-time', '2028-02', { until: '2028-02-29' }, '2028年2月29日(火)まで続くとみています。'],
    ['for-a-time', null, { until: null }, '収入は一時だけ減ったと聞きました。'],
  ] as const)('income %s until %s', (incomeFall, back, expected, words) => {
    const matter = made({ ...paying, incomeFall, incomeBackIn: back === null ? null : month(back) })
    expect(matter.budget?.incomeFall).toEqual(expected)
    expect(matter.note).toContain(words)
  })

  it('a fall for a time without a month that was asked leaves the end open', () => {
    expect(made({ ...paying, incomeFall: 'for-a-time' }).budget).toEqual({ incomeFall: {} })
  })

  it('a home that is sold: the last payment counts, and the stage is that of what is left, whether or not the day is known', () => {
    const sold: FirstAnswers = { ...byLetter('payment-order'), home: 'sold', lastPaidOn: day('2026-11-01') }
    const dated = made({ ...sold, soldOn: day('2019-03-01') })
    expect(dated.properties?.[0]).toEqual({ id: 'home', kind: 'other', soldOn: '2019-03-01' })
    expect(dated.loans?.[0]?.lastPaidOn).toBe('2026-11-01')
    expect(dated.note).toContain('家は売れ')
    expect(dated.note).toContain('どの借金のもの')
    expect(dated.note).not.toContain('最後に払った日')
    expect(planFor(dated, on).stage.value.id).toBe('sued')
    expect(dated.provenance?.home).toEqual({ soldOn: { from: 'said', on } })
    for (const soldOn of [null, undefined]) {
      const undated = made({ ...sold, ...(soldOn === undefined ? {} : { soldOn }) })
      expect(undated.properties?.[0]).toEqual({ id: 'home', kind: 'other', sold: true, soldOn: null })
      expect(undated.provenance?.home).toEqual({ sold: { from: 'said', on } })
      expect(undated.loans?.[0]?.lastPaidOn).toBe('2026-11-01')
      expect(undated.note).not.toContain('最後に払った日')
      // A late payment on what is left is no home loan that is still paid.
      expect(planFor(undated, on).stage.value.id).toBe('sued')
    }
    const owned = made({ ...sold, home: 'own' })
    expect(owned.note).toContain('最後に払った日は2026年11月1日(日)と聞きました。')
    expect(planFor(owned, on).stage.value.id).toBe('unknown')
    expect(made({ ...sold, home: 'own', soldOn: day('2019-03-01') }).properties?.[0]).toEqual({
      id: 'home',
      kind: 'other',
    })
    expect(loanOf({ ...sold, home: null, lastPaidOn: null })).toMatchObject({ lastPaidOn: null })
  })
})
