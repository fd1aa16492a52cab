import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { stageTitles } from '#assessment/road/stage.ts'
import { addDays, type Day, day, month } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { matterFrom } from '#matter/parse.ts'
import type { FirstAnswers, FirstDayKey } from './first-answers.ts'
import { type FirstLook, firstLook } from './first-look.ts'
import { firstMatter } from './first-matter.ts'
import { firstQuestions } from './first-questions.ts'
import { stageWords } from './stage-words.table.ts'

const on = day('2026-11-21')

function look(answers: FirstAnswers): FirstLook {
  const matter = firstMatter(answers, on)
  return firstLook(matter, planFor(matter, on))
}

function lookAt(fields: object): FirstLook {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return firstLook(parsed.matter, planFor(parsed.matter, on))
}

const days = (dates: Partial<Record<FirstDayKey, string>>) =>
  Object.fromEntries(Object.entries(dates).map(([key, text]) => [key, day(text)]))
const came = (kind: LetterKind, dates: Partial<Record<FirstDayKey, string>> = {}): FirstAnswers => ({
  ...{ start: 'letter', letters: [kind], dates: days(dates) },
})
const ways = ({ ways: all }: FirstLook) => all.map(({ id }) => id)
const steps = ({ steps: all }: FirstLook) => all.map(({ id }) => id)
const left = ({ deadline }: FirstLook) =>
  deadline === null ? null : [deadline.last.day.value, deadline.daysLeft, deadline.safeDaysLeft]

describe('the demand to a guarantor', () => {
  it('of a loan unpaid for some months needs no check of limitation, and of one unpaid for years does', () => {
    const asked = (firstMissed: string) =>
      steps(look({ ...came('guarantee-demand', { receivedOn: '2026-11-18' }), firstMissedMonth: month(firstMissed) }))
    // fifty-four months before November 2026 is May 2022
    expect(asked('2026-07')[0]).not.toBe('check-limitation')
    expect(asked('2022-06')[0]).not.toBe('check-limitation')
    expect(asked('2022-05')[0]).toBe('check-limitation')
  })
})

describe('三つの家', () => {
  it('the notice of the bids came: the sale must close before the opening', () => {
    const found = look({
      ...came('bid-period-notice', { receivedOn: '2026-11-16', openingOn: '2027-01-20' }),
      ...{ lender: 'bank', balance: yen(25_000_000), price: yen(19_000_000) },
    })
    expect(found.stage.value).toMatchObject({ id: 'bidding-fixed', since: '2026-11-16' })
    // 9 days to the end of November, 31 of December, 19 of January; two open days before the Wednesday is Monday the 18th.
    expect(left(found)).toEqual(['2027-01-19', 59, 58])
    expect(found.deadline?.last.title).toBe('任意売却の決済を済ませる')
    expect(found.steps).toEqual([{ id: 'close-before-opening', by: '2027-01-18' }])
    expect(ways(found)).toEqual(['voluntary-sale', 'individual-rehabilitation-home-loan', 'bankruptcy'])
    expect(found.ways[0]).toMatchObject({ status: 'open', until: '2027-01-19', isExpected: false })
    expect(found.asks).toEqual([expect.stringContaining('代位弁済の日')])
    expect(found.helpers.call[0]?.id).toBe('nichibenren-himawari110')
  })

  it('the first payment was missed last month: to the lender first', () => {
    const found = look({
      ...{ start: 'month', letters: [], firstMissedMonth: month('2026-10'), lender: 'flat35' },
      ...{ incomeFall: 'for-a-time', incomeBackIn: month('2027-04') },
    })
    expect(found.stage.value).toMatchObject({ id: 'arrears', since: '2026-10-31' })
    expect(found.words).toContain('滞納が始まった')
    expect(found.deadline).toBeNull()
    expect(found.asks).toEqual([expect.stringContaining('新しい手紙が届いたら')])
    expect(steps(found)).toEqual(['ask-reschedule'])
    expect(ways(found)).toEqual(['reschedule', 'keep-paying', 'voluntary-sale'])
    // By practice the opening is more than a year ahead, and no court has set it.
    expect(found.ways[2]?.isExpected).toBe(true)
    expect(found.ways[0]).toMatchObject({ until: null, isExpected: false })
    expect(found.notToSell.map(({ value }) => value.id)).toEqual(['temporary-loss-of-income'])
    expect(found.helpers.call.map(({ id }) => id)).toEqual([
      'own-lender',
      'houterasu-support-dial',
      'jhf-customer-center',
    ])
  })

  it('all is still paid: not to be hurried into a sale', () => {
    const found = look({
      ...{ start: 'paying', letters: [], lender: 'bank', instalment: yen(98_000) },
      ...{ balance: yen(28_000_000), price: yen(21_000_000) },
    })
    expect(found.stage.value.id).toBe('paying')
    expect(found.deadline).toBeNull()
    expect(steps(found)).toEqual(['talk-early'])
    expect(ways(found)).toEqual(['keep-paying', 'reschedule', 'voluntary-sale'])
    expect(found.ways[2]?.why).toContain('急ぐ必要はありません')
    expect(found.notToSell.map(({ value }) => value.id)).toEqual(['over-mortgaged-not-in-arrears'])
    expect(found.helpers.call[0]?.id).toBe('own-lender')
  })
})

describe('いちばん近い期限', () => {
  it.each([
    // a payment order: fourteen days after the receipt, and three open days less for the post: the 25th, the 24th, the 18th
    ['2026-11-16', ['2026-11-30', 9, 4]],
    ['2026-11-13', ['2026-11-27', 6, 3]],
    ['2026-11-10', ['2026-11-24', 3, null]],
    // Saturday the 21st, Sunday, and the holiday of Monday the 23rd: the last day moves to the 24th; the open day before is the 20th, and three before that the 17th
    ['2026-11-07', ['2026-11-24', 3, null]],
    ['2026-11-06', null],
  ] as const)('a payment order received on %s: %j', (receivedOn, expected) => {
    expect(left(look(came('payment-order', { receivedOn })))).toEqual(expected)
  })

  it.each([
    ['2026-11-22', 1],
    ['2026-11-21', 0],
    ['2026-11-20', null],
  ] as const)('a demand that prints %s leaves %s days', (deadlineOn, expected) => {
    const found = look(came('formal-demand', { receivedOn: '2026-11-10', deadlineOn }))
    expect(found.deadline?.daysLeft ?? null).toBe(expected)
  })

  it('six months from the guarantor, where that is nearer than the opening', () => {
    const dates = { receivedOn: '2026-11-16', openingOn: '2027-01-20', subrogatedOn: '2026-07-10' }
    // Sunday, 10 January: the court is open on Friday the 8th.
    expect(left(look(came('bid-period-notice', dates)))).toEqual(['2027-01-10', 50, 48])
  })

  it('is never the day until which a buyer may apply, nor one that practice lets expect', () => {
    const paid = { events: [{ id: 'paid', kind: 'pricePaid', on: '2026-11-01' }], loans: [{ id: 'loan' }] }
    expect(lookAt(paid).deadline).toBeNull()
    expect(look(came('commencement-order', { receivedOn: '2026-11-16' })).deadline).toBeNull()
  })
})

describe('期限を知るために聞くこと', () => {
  it.each([
    ['payment-order', {}, ['「支払督促」の「受け取った日」が分かると、期限を数えられます。']],
    ['payment-order', { receivedOn: '2026-11-16' }, []],
    [
      'complaint',
      { receivedOn: '2026-11-16' },
      ['「訴状・口頭弁論期日呼出状」の「手紙に書かれた期限」が分かると、期限を数えられます。'],
    ],
    [
      'tax-sale-notice',
      { receivedOn: '2026-11-16', openingOn: '2026-12-10' },
      ['「公売通知書」の「売却決定の日」が分かると、期限を数えられます。'],
    ],
    [
      'subrogation-notice',
      { receivedOn: '2026-11-16' },
      ['「代位弁済通知」の「代位弁済（だいいべんさい）の日」が分かると、期限を数えられます。'],
    ],
    ['subrogation-notice', { receivedOn: '2026-11-16', subrogatedOn: '2026-11-10' }, []],
  ] as const)('%s with %j', (kind, dates, expected) => {
    expect(look(came(kind, dates)).asks).toEqual(expected)
  })

  it('an auction without its opening asks for the guarantor and the notice of the bids; of the agency only for the notice', () => {
    const begun = came('commencement-order', { receivedOn: '2026-11-16' })
    expect(look(begun).asks).toEqual([
      expect.stringContaining('代位弁済の日'),
      expect.stringContaining('期間入札の通知'),
    ])
    expect(look({ ...begun, lender: 'agency' }).asks).toEqual([expect.stringContaining('期間入札の通知')])
    const told = came('commencement-order', { receivedOn: '2026-11-16', subrogatedOn: '2026-07-10' })
    expect(look(told).asks).toEqual([expect.stringContaining('期間入札の通知')])
  })

  it('tells the day that has passed, how long ago, and what may still be done', () => {
    // Received on 6 November, the objection ended on the 20th: yesterday.
    const [words] = look(came('payment-order', { receivedOn: '2026-11-06' })).asks
    expect(words).toContain('2026年11月20日(金)）から、1日たちました。')
    expect(words).toContain('仮執行宣言')
    // Sixty days after 22 September are 21 November; a day earlier is silent.
    const demand = (deadlineOn: string) =>
      look(came('formal-demand', { receivedOn: '2026-09-01', deadlineOn })).asks.join()
    expect(demand('2026-09-22')).toContain('60日たちました')
    expect(demand('2026-09-21')).not.toContain('たちました')
  })

  it('without any fact, the letter or the month', () => {
    expect(look({ start: 'letter', letters: [] }).asks).toEqual([stageWords.unknown])
  })
})

describe('安全な次の一歩', () => {
  it('before a sale a claim on some debt is checked first, and what must not wait is told with it', () => {
    const found = look(came('payment-order', { receivedOn: '2026-11-10' }))
    expect(found.steps).toEqual([
      { id: 'check-limitation', by: '2026-11-24' },
      { id: 'answer-court', by: '2026-11-24' },
    ])
    expect(ways(found)[0]).toBe('prescription')
  })

  it('a paper of the court is answered although its day is not known', () => {
    for (const kind of ['payment-order', 'complaint', 'provisional-payment-order'] as const) {
      expect(steps(look(came(kind)))).toEqual(['check-limitation', 'answer-court'])
    }
    expect(steps(look(came('claim-seizure-order')))).toEqual(['ask-range-change'])
  })

  it('a seizure of wages does not come before the sale of a home whose bids are fixed', () => {
    const both: FirstAnswers = { ...came('bid-period-notice'), letters: ['bid-period-notice', 'claim-seizure-order'] }
    expect(steps(look(both))).not.toContain('ask-range-change')
  })

  it.each([
    // what is left of a sale of 2015: 54 months before November 2026 is May 2022
    ['2022-05-31', true],
    ['2022-06-01', false],
  ] as const)('a settlement offered on what was last paid on %s: prescription is shown %s', (lastPaidOn, expected) => {
    const found = look({
      ...came('settlement-proposal', { receivedOn: '2026-11-16', deadlineOn: '2026-12-01' }),
      ...{ home: 'sold', soldOn: day('2015-03-01'), lastPaidOn: day(lastPaidOn) },
    })
    expect(steps(found)[0]).toBe('check-limitation')
    expect(ways(found).includes('prescription')).toBe(expected)
  })

  it('a letter on another debt, by its own last payment', () => {
    const of = (lastPaidOn: string) =>
      lookAt({
        otherDebts: [{ id: 'card', kind: 'cardLoan', lastPaidOn }],
        letters: [{ id: 'one', kind: 'collection-entrustment', receivedOn: '2026-11-16', otherDebt: 'card' }],
        loans: [{ id: 'loan', firstMissedMonth: '2026-09' }],
      })
    expect(steps(of('2026-06-30'))).toEqual(['ask-reschedule'])
    expect(steps(of('2015-06-30'))).toEqual(['check-limitation', 'ask-reschedule'])
  })

  it('an heir decides first, and then the limitation is checked', () => {
    const found = lookAt({
      people: [
        { id: 'father', diedOn: '2026-10-01' },
        { id: 'child', heirOf: 'father', heirAs: 'child', knewInheritanceOn: '2026-10-02' },
      ],
      loans: [{ id: 'loan', debtor: 'father', firstMissedMonth: '2026-09' }],
      letters: [{ id: 'one', kind: 'collection-entrustment', receivedOn: '2026-11-16' }],
    })
    expect(steps(found)).toEqual(['decide-inheritance', 'check-limitation'])
    // The instalments of the one debt of the file still stand, so that no period runs on it yet.
    expect(ways(found).slice(0, 2)).toEqual(['inheritance-renunciation', 'reschedule'])
  })
})

describe('いま見る道筋', () => {
  it.each([
    // 60 days ahead is 20 January 2027; the opening of 10 March is further
    ['2026-07-20', 'individual-rehabilitation-home-loan'],
    ['2026-07-21', 'voluntary-sale'],
  ] as const)('the guarantor paid on %s: %s comes first', (subrogatedOn, expected) => {
    const dates = { receivedOn: '2026-11-16', openingOn: '2027-03-10', subrogatedOn }
    expect(ways(look(came('bid-period-notice', dates)))[0]).toBe(expected)
  })

  it.each([
    // six months: until today, and until yesterday
    ['2026-05-21', true],
    ['2026-05-20', false],
  ] as const)('the guarantor paid on %s: the home can still be kept: %s', (subrogatedOn, expected) => {
    const found = look(came('subrogation-notice', { receivedOn: '2026-11-16', subrogatedOn }))
    expect(ways(found).includes('individual-rehabilitation-home-loan')).toBe(expected)
    expect(ways(found)).toContain('voluntary-sale')
    expect(found.ways.length).toBeGreaterThanOrEqual(2)
  })

  it.each([
    [came('formal-demand'), ['reschedule', 'keep-paying', 'voluntary-sale']],
    [came('acceleration-notice'), ['individual-rehabilitation-home-loan', 'voluntary-sale', 'bankruptcy']],
    // A sale is shut; the auction takes the last place, as the way that ends the home.
    [came('sale-permission'), ['individual-rehabilitation-home-loan', 'bankruptcy', 'auction']],
    [came('eviction-call', { receivedOn: '2026-11-16' }), ['instalments', 'bankruptcy', 'individual-rehabilitation']],
    [came('payment-order'), ['prescription', 'reschedule', 'voluntary-sale']],
    [{ start: 'letter', letters: [] }, ['reschedule', 'keep-paying', 'voluntary-sale']],
  ] as const)('%j: %j', (answers, expected) => {
    expect(ways(look(answers))).toEqual(expected)
  })

  it('a last day that has passed is not shown, though the way may not be closed', () => {
    const found = look(came('bid-period-notice', { receivedOn: '2026-10-01', openingOn: '2026-11-18' }))
    const sale = found.ways.find(({ id }) => id === 'voluntary-sale')
    expect(sale).toMatchObject({ status: 'unknown', until: null, isExpected: false })
  })

  it('has one or two sentences for every stage', () => {
    expect(Object.keys(stageWords)).toEqual(Object.keys(stageTitles))
    for (const words of Object.values(stageWords))
      expect(words.split('。').filter(Boolean).length).toBeLessThanOrEqual(3)
  })
})

describe('どんな答えでも', () => {
  const kinds = Object.keys(letterKinds) as readonly LetterKind[]
  const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null })
  const anyDay: fc.Arbitrary<Day> = fc.integer({ min: -4_000, max: 700 }).map((count) => addDays(on, count))
  const anyMonth = anyDay.map((one) => month(one.slice(0, 7)))
  const anyYen = fc.integer({ min: 0, max: 1_000_000_000_000 }).map(yen)
  const answers: fc.Arbitrary<FirstAnswers> = fc.record(
    {
      start: fc.constantFrom('letter', 'month', 'paying'),
      letters: fc.subarray([...kinds], { maxLength: 4 }),
      dates: fc.record(
        {
          ...{ receivedOn: maybe(anyDay), deadlineOn: maybe(anyDay), openingOn: maybe(anyDay) },
          ...{ saleDecisionOn: maybe(anyDay), subrogatedOn: maybe(anyDay), acceleratedOn: maybe(anyDay) },
        },
        { requiredKeys: [] },
      ),
      ...{ firstMissedMonth: maybe(anyMonth), home: maybe(fc.constantFrom('own', 'sold')), soldOn: maybe(anyDay) },
      lender: maybe(fc.constantFrom('bank', 'flat35', 'agency', 'other')),
      incomeFall: maybe(fc.constantFrom('none', 'for-a-time', 'for-good')),
      ...{ lastPaidOn: maybe(anyDay), incomeBackIn: maybe(anyMonth) },
      ...{ instalment: maybe(anyYen), balance: maybe(anyYen), price: maybe(anyYen) },
    },
    { requiredKeys: ['start', 'letters'] },
  )

  it('there is a file that reads back, a plan and a first look, and no closed way is named', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const matter = firstMatter(given, on)
        expect(matterFrom(JSON.parse(JSON.stringify(matter)))).toEqual({ matter })
        expect(firstQuestions(given).length).toBeLessThanOrEqual(4)
        const plan = planFor(matter, on)
        const found = firstLook(matter, plan)
        const closed = plan.ways.filter(({ status }) => status === 'closed').map(({ id }) => id)
        expect(ways(found).filter((id) => closed.includes(id))).toEqual([])
        expect(new Set(ways(found)).size).toBe(found.ways.length)
        expect(found.ways.length).toBeLessThanOrEqual(3)
        expect(found.ways.every(({ until }) => until === null || until >= on)).toBe(true)
        expect(found.steps.length).toBeGreaterThanOrEqual(1)
        expect(found.steps.length).toBeLessThanOrEqual(2)
        expect(found.deadline?.daysLeft ?? 0).toBeGreaterThanOrEqual(0)
        expect(found.helpers.call.length).toBeGreaterThanOrEqual(1)
        expect(
          `${found.words}${found.asks.join()}${matter.note}${found.ways.map(({ why }) => why).join()}`,
        ).not.toMatch(/必ず|undefined|null/u)
      }),
      { seed: 20261121, numRuns: 150 },
    )
  })
})

describe('保証人への請求の期限', () => {
  it('is a day by which to pay or to get advice, and no day for an answer', () => {
    const look = (kind: string) => {
      const letters = [{ id: 'letter', kind, receivedOn: '2026-11-18', deadlineOn: '2026-11-30' }]
      const parsed = matterFrom({ schema: 'ninbai/matter.v1', loans: [{ id: 'loan' }], letters })
      if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
      return firstLook(parsed.matter, planFor(parsed.matter, day('2026-11-22')))
    }
    expect(look('guarantee-demand').deadline).toMatchObject({ daysLeft: 8, asksToPay: true })
    expect(look('formal-demand').deadline).toMatchObject({ daysLeft: 8, asksToPay: false })
  })
})
