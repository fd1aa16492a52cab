import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, isDay } from '#base/day.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { homeIsGone, type StageId, stageOn, stageTitles, wholeIsDue } from './stage.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const on = day('2026-11-21')
const found = (fields: object, today = on) => stageOn(matterOf(fields), today)
const stage = (fields: object, today = on) => found(fields, today).found.stage.value
const letter = (kind: string, receivedOn: string | null, more: object = {}) => ({
  ...{ id: `${kind}-${receivedOn ?? 'undated'}`, kind, receivedOn },
  ...more,
})
const event = (kind: string, on: string, more: object = {}) => ({ id: `${kind}-${on}`, kind, on, ...more })
const home = (soldOn?: string) => ({ id: 'home', kind: 'house', ...(soldOn === undefined ? {} : { soldOn }) })

/** What each letter shows while the home is unsold and after it is sold, by who sends it and when it usually comes. */
const letterStages: Readonly<Record<LetterKind, readonly [unsold: StageId, sold: StageId]>> = {
  'payment-reminder': ['arrears', 'residual'],
  'dunning-letter': ['arrears', 'residual'],
  'formal-demand': ['demanded', 'residual'],
  'acceleration-warning': ['demanded', 'residual'],
  'acceleration-notice': ['accelerated', 'residual'],
  'full-repayment-demand': ['accelerated', 'residual'],
  'subrogation-warning': ['demanded', 'residual'],
  'subrogation-notice': ['subrogated', 'residual'],
  'voluntary-sale-form': ['unknown', 'residual'],
  'auction-warning': ['demanded', 'residual'],
  'commencement-order': ['auction-opened', 'residual'],
  'compulsory-commencement-order': ['auction-opened', 'residual'],
  'site-inspection-notice': ['inspected', 'residual'],
  'bid-period-notice': ['bidding-fixed', 'residual'],
  'sale-permission': ['sold-by-court', 'residual'],
  'delivery-order': ['to-be-left', 'residual'],
  'eviction-call': ['to-be-left', 'residual'],
  'distribution-summons': ['residual', 'residual'],
  'assignment-notice': ['unknown', 'residual'],
  'collection-entrustment': ['unknown', 'residual'],
  'settlement-proposal': ['unknown', 'residual'],
  'living-statement-request': ['unknown', 'residual'],
  'lawsuit-warning': ['unknown', 'residual'],
  'payment-order': ['unknown', 'sued'],
  'provisional-payment-order': ['unknown', 'judged'],
  complaint: ['unknown', 'sued'],
  judgment: ['unknown', 'judged'],
  'claim-seizure-order': ['unknown', 'seized'],
  'provisional-seizure-order': ['unknown', 'residual'],
  'tax-seizure': ['unknown', 'residual'],
  'tax-sale-notice': ['unknown', 'residual'],
  'absence-slip': ['unknown', 'residual'],
  'attorney-notice': ['unknown', 'residual'],
  'guarantee-demand': ['accelerated', 'residual'],
  'mortgage-extinction-claim': ['unknown', 'residual'],
}

const kinds = Object.keys(letterKinds) as LetterKind[]

describe('the stage that letters show', () => {
  it('knows all 35 kinds', () => {
    expect(kinds).toHaveLength(35)
    expect(Object.keys(letterStages)).toEqual(kinds)
  })

  it.each(kinds)('%s', (kind) => {
    const [unsold, sold] = letterStages[kind]
    const letters = [letter(kind, '2026-11-10')]
    expect(stage({ letters })).toEqual({
      id: unsold,
      title: stageTitles[unsold],
      // The demand to a guarantor comes after the day on which the whole fell due, and does not tell it.
      since: unsold === 'unknown' || kind === 'guarantee-demand' ? null : '2026-11-10',
    })
    expect(stage({ letters, properties: [home('2026-09-30')] }).id).toBe(sold)
  })

  it('is the furthest one, since its earliest day', () => {
    const letters = [
      letter('bid-period-notice', '2026-11-20'),
      letter('commencement-order', '2026-09-01'),
      letter('bid-period-notice', '2026-11-12'),
    ]
    expect(stage({ letters })).toMatchObject({ id: 'bidding-fixed', since: '2026-11-12' })
  })

  it('counts a letter by its own date where the day of receipt is unknown', () => {
    const letters = [{ ...letter('formal-demand', null), sentOn: '2026-10-01' }]
    expect(stage({ letters })).toMatchObject({ id: 'demanded', since: '2026-10-01' })
  })

  it('is shown by a letter without any day, and the day is asked for', () => {
    const letters = [letter('formal-demand', '2026-09-01'), letter('commencement-order', null)]
    const { found: answer, problems } = found({ letters })
    expect(answer.stage.value).toMatchObject({ id: 'auction-opened', since: null })
    expect(problems).toMatchObject([{ kind: 'missing', path: 'letters[1].receivedOn' }])
    const dated = [letter('commencement-order', null), letter('commencement-order', '2026-09-05')]
    expect(stage({ letters: dated }).since).toBe('2026-09-05')
  })

  it('is the same whatever the order of the letters', () => {
    const days = fc.option(fc.integer({ min: -400, max: 40 }).map((count) => addDays(on, count)))
    const some = fc.array(fc.tuple(fc.constantFrom(...kinds), days), { maxLength: 8 })
    const shuffled = some.chain((letters) =>
      fc.tuple(fc.constant(letters), fc.shuffledSubarray(letters, { minLength: letters.length })),
    )
    const written = (letters: readonly (readonly [LetterKind, string | null])[]) =>
      stage({ letters: letters.map(([kind, receivedOn], i) => ({ id: `l${i}`, kind, receivedOn })) })
    fc.assert(
      fc.property(shuffled, ([letters, other]) => {
        expect(written(other)).toEqual(written(letters))
      }),
      { seed: 20261121 },
    )
  })

  it('is not shown by a letter about another debt, unless the court sells the home for it', () => {
    const otherDebts = [{ id: 'card', kind: 'creditCard' }]
    const about = (kind: string) =>
      stage({ otherDebts, letters: [letter(kind, '2026-11-01', { otherDebt: 'card' })] }).id
    expect(about('formal-demand')).toBe('unknown')
    expect(about('compulsory-commencement-order')).toBe('auction-opened')
    const letters = [letter('payment-order', '2026-11-01', { otherDebt: 'card' })]
    expect(stage({ otherDebts, letters, properties: [home('2026-09-30')] }).id).toBe('residual')
  })

  it('of a debt after the sale is shown by letters that came after it or name the loan', () => {
    const loans = [{ id: 'loan' }]
    const properties = [home('2026-09-30')]
    const before = letter('claim-seizure-order', '2026-09-29')
    expect(stage({ loans, properties, letters: [before] }).id).toBe('residual')
    expect(stage({ loans, properties, letters: [{ ...before, loan: 'loan' }] }).id).toBe('seized')
    expect(stage({ loans, properties, letters: [letter('claim-seizure-order', '2026-09-30')] }).id).toBe('seized')
  })
})

describe('the demand to a guarantor', () => {
  const demand = letter('guarantee-demand', '2026-11-10', { loan: 'loan' })
  const loans = (more: object) => [{ id: 'loan', firstMissedMonth: '2026-07', paymentDay: 27, ...more }]

  it('shows that the whole is due, on a day that it does not tell', () => {
    const people = [{ id: 'me' }]
    const answer = found({ people, letters: [demand], loans: loans({ jointGuarantors: ['me'] }) })
    expect(answer.found.stage.value).toMatchObject({ id: 'accelerated', since: null })
    expect(answer.found.stage.notes.map(({ kind }) => kind)).toEqual(['doubt'])
    expect(answer.problems).toEqual([])
    expect(stage({ letters: [letter('guarantee-demand', '2026-11-22')], loans: loans({}) }).id).toBe('arrears')
  })

  it('leaves the day to whatever tells it', () => {
    const of = (more: object, ...others: readonly object[]) =>
      found({ letters: [demand, ...others], loans: loans(more) }).found.stage
    for (const told of [of({ acceleratedOn: '2026-11-12' }), of({}, letter('acceleration-notice', '2026-11-12'))]) {
      expect(told.value).toMatchObject({ id: 'accelerated', since: '2026-11-12' })
      expect(told.notes).toEqual([])
    }
  })

  it('is of no loan of the file where nobody guarantees it, or where the letter is about another debt', () => {
    expect(stage({ letters: [demand], loans: loans({ jointGuarantors: [] }) }).id).toBe('arrears')
    expect(stage({ letters: [demand], loans: loans({ jointGuarantors: null }) }).id).toBe('accelerated')
    const other = letter('guarantee-demand', '2026-11-10', { otherDebt: 'card' })
    expect(stage({ letters: [other], loans: loans({}), otherDebts: [{ id: 'card', kind: 'guarantee' }] }).id).toBe(
      'arrears',
    )
  })
})

describe("the agency's letter", () => {
  const letters = [letter('full-repayment-demand', '2026-11-10', { deadlineOn: '2026-12-10' })]

  it.each([
    // today, stage, since: the instalments stand until the day printed on it has passed
    ['2026-11-09', 'unknown', null],
    ['2026-11-21', 'demanded', '2026-11-10'],
    ['2026-12-10', 'demanded', '2026-11-10'],
    ['2026-12-11', 'accelerated', '2026-12-10'],
  ] as const)('with a printed day ahead shows on %s: %s', (today, id, since) => {
    expect(stage({ letters }, day(today))).toMatchObject({ id, since })
  })
})

describe('the stage that events and dates show', () => {
  it.each([
    ['auctionPetition', 'accelerated'],
    ['commencementOrder', 'auction-opened'],
    ['siteInspection', 'inspected'],
    ['bidOpening', 'bidding-fixed'],
    ['salePermission', 'sold-by-court'],
    ['deliveryOrder', 'to-be-left'],
    ['pricePaid', 'residual'],
    ['distribution', 'residual'],
    ['consultation', 'unknown'],
    ['brokerageAgreement', 'unknown'],
    ['payment', 'unknown'],
    ['lawsuit', 'unknown'],
  ] as const)('%s shows %s', (kind, id) => {
    expect(stage({ events: [event(kind, '2026-11-01')] }).id).toBe(id)
  })

  it('after the sale a lawsuit about the loan shows that it is sued for', () => {
    const properties = [home('2026-09-30')]
    const otherDebts = [{ id: 'card', kind: 'creditCard' }]
    expect(stage({ properties, events: [event('lawsuit', '2026-11-01')] }).id).toBe('sued')
    const events = [event('lawsuit', '2026-11-01', { otherDebt: 'card' })]
    expect(stage({ properties, otherDebts, events }).id).toBe('residual')
  })

  it.each([
    // facts of a loan, stage, since
    [{ firstMissedMonth: '2026-04', paymentDay: 26 }, 'arrears', '2026-04-26'],
    [{ firstMissedMonth: '2026-02', paymentDay: 31 }, 'arrears', '2026-02-28'],
    [{ firstMissedMonth: '2026-04' }, 'arrears', '2026-04-30'],
    [{ firstMissedMonth: '2026-11' }, 'arrears', '2026-11-21'], // the month still runs
    [{ acceleratedOn: '2026-09-30' }, 'accelerated', '2026-09-30'],
    [{ acceleratedOn: '2026-09-30', subrogatedOn: '2026-10-15' }, 'subrogated', '2026-10-15'],
    [{ subrogatedOn: '2026-11-22' }, 'unknown', null],
    [{ judgmentFinalOn: '2026-10-01' }, 'unknown', null], // before a sale it may be about any debt
  ] as const)('%j shows %s since %s', (fields, id, since) => {
    expect(stage({ loans: [{ id: 'loan', ...fields }] })).toMatchObject({ id, since })
  })

  it('a day of sale counts from the day itself', () => {
    const fields = { loans: [{ id: 'loan', judgmentFinalOn: '2026-10-01' }], properties: [home('2026-11-21')] }
    expect(stage(fields).id).toBe('judged')
    const future = { ...fields, properties: [home('2026-11-22')] }
    expect(stage(future).id).toBe('unknown')
    expect(stage({ ...future, letters: [letter('payment-order', '2026-11-20')] }).id).toBe('unknown')
  })

  it('a home that is sold on a day that nobody knows is gone, and the day is asked for', () => {
    const undated = { properties: [{ ...home(), sold: true, soldOn: null }] }
    expect(stage(undated)).toMatchObject({ id: 'residual', since: null })
    expect(homeIsGone(stage(undated))).toBe(true)
    expect(found(undated).problems).toMatchObject([{ kind: 'missing', path: 'properties[0].soldOn' }])
    // What the court sends then is about what is left.
    const letters = [letter('payment-order', '2026-11-16')]
    expect(stage({ ...undated, letters })).toMatchObject({ id: 'sued', since: '2026-11-16' })
    expect(stage({ ...undated, events: [event('lawsuit', '2026-11-01')] }).id).toBe('sued')
    // A day counts before the word: one that is still ahead leaves the home where it is.
    expect(stage({ properties: [{ ...home('2026-11-22'), sold: true }] }).id).toBe('unknown')
    expect(stage({ properties: [{ ...home('2026-11-21'), sold: true }] })).toMatchObject({ since: '2026-11-21' })
    for (const sold of [false, null]) expect(stage({ properties: [{ ...home(), sold }], letters }).id).toBe('unknown')
    // One of two homes: the road of the other goes on.
    expect(stage({ properties: [...undated.properties, { id: 'lot', kind: 'land' }] }).id).toBe('unknown')
  })

  it('of several homes all must be sold', () => {
    const both = (first?: string) => [home(first), { id: 'lot', kind: 'land', soldOn: '2026-09-30' }]
    expect(stage({ properties: both() }).id).toBe('unknown')
    expect(stage({ properties: both('2026-11-01') }).id).toBe('residual')
    const events = [event('pricePaid', '2026-11-01', { property: 'home' })]
    expect(stage({ properties: both(), events })).toMatchObject({ id: 'residual' })
    expect(stage({ properties: [home(), { id: 'lot', kind: 'land' }], events }).id).toBe('unknown')
  })
})

describe('a withdrawal', () => {
  const letters = [
    letter('subrogation-notice', '2026-04-01'),
    letter('commencement-order', '2026-06-01'),
    letter('bid-period-notice', '2026-09-01'),
  ]

  it('takes the auction back, and only what came before it', () => {
    const events = [event('withdrawal', '2026-10-01')]
    expect(stage({ letters, events })).toMatchObject({ id: 'subrogated', since: '2026-04-01' })
    const again = [...letters, letter('commencement-order', '2026-10-02')]
    expect(stage({ letters: again, events })).toMatchObject({ id: 'auction-opened', since: '2026-10-02' })
  })

  it('does not give the home back once it is to be handed over', () => {
    // 民事執行法79条・83条: the buyer has paid and owns the home
    const events = [event('withdrawal', '2026-11-10')]
    const left = [...letters, letter('delivery-order', '2026-11-09')]
    expect(stage({ letters: left, events })).toMatchObject({ id: 'to-be-left', since: '2026-11-09' })
    expect(stage({ letters, events: [...events, event('deliveryOrder', '2026-11-09')] }).id).toBe('to-be-left')
  })

  it('of tomorrow takes nothing back', () => {
    expect(stage({ letters, events: [event('withdrawal', '2026-11-22')] }).id).toBe('bidding-fixed')
  })
})

describe('a new round of bids after a permission', () => {
  const notice = (id: string, receivedOn: string, openingOn: string | null) => ({
    ...{ id, kind: 'bid-period-notice', receivedOn, openingOn },
  })
  const first = notice('first', '2026-05-01', '2026-07-01')
  const letters = [first, letter('sale-permission', '2026-07-22')]

  it.each([
    // 民事執行法80条: a buyer who does not pay loses the permission, and the court sells again.
    ['2026-07-23', '2026-10-07', 'bidding-fixed'],
    ['2026-07-22', '2026-10-07', 'sold-by-court'],
    ['2026-07-23', '2026-07-23', 'sold-by-court'],
    ['2026-07-23', null, 'sold-by-court'],
  ])('told on %s and opened on %s: %s', (receivedOn, openingOn, id) => {
    const again = notice('again', receivedOn, openingOn)
    expect(stage({ letters: [...letters, again] }).id).toBe(id)
    const events = [event('salePermission', '2026-07-22')]
    expect(stage({ letters: [first, again], events }).id).toBe(id)
    const { problems } = found({ letters: [...letters, again] })
    expect(problems.filter(({ kind }) => kind === 'contradiction')).toEqual([])
  })

  it('is told as a contradiction where the first round is nowhere told', () => {
    const again = notice('again', '2026-07-23', '2026-10-07')
    expect(found({ letters: [letter('sale-permission', '2026-07-22'), again] }).problems).toMatchObject([
      { kind: 'contradiction' },
    ])
  })
})

describe('what does not fit', () => {
  it('leaves signs after the day of reckoning aside and says so', () => {
    const letters = [letter('formal-demand', '2026-11-01'), letter('commencement-order', '2026-11-22')]
    const { found: answer, problems } = found({ letters })
    expect(answer.stage.value.id).toBe('demanded')
    expect(problems).toMatchObject([{ kind: 'contradiction', paths: ['letters[1]'] }])
    expect(found({ letters }, day('2026-11-22')).problems).toEqual([])
  })

  it('is an auction before the first missed month', () => {
    const loans = [{ id: 'loan', firstMissedMonth: '2026-05', paymentDay: 27 }]
    const problems = (receivedOn: string) =>
      found({ loans, letters: [letter('commencement-order', receivedOn)] }).problems
    expect(problems('2026-05-26')).toMatchObject([
      { kind: 'contradiction', paths: ['letters[0]', 'loans[0].firstMissedMonth'] },
    ])
    expect(problems('2026-05-27')).toEqual([])
  })

  it('is no demand on one loan before another was missed', () => {
    const loans = [
      { id: 'late', firstMissedMonth: '2026-09', paymentDay: 27 },
      { id: 'early', firstMissedMonth: '2025-12', paymentDay: 27, acceleratedOn: '2026-06-01' },
    ]
    expect(found({ loans, letters: [letter('acceleration-notice', '2026-06-02')] }).problems).toEqual([])
  })

  it('is no demand within the month whose day of payment is unknown', () => {
    const loans = [{ id: 'loan', firstMissedMonth: '2026-05' }]
    expect(found({ loans, letters: [letter('formal-demand', '2026-05-28')] }).problems).toEqual([])
    expect(found({ loans, letters: [letter('formal-demand', '2026-04-30')] }).problems).toHaveLength(1)
  })
})

describe('before any sign', () => {
  const loans = (lastPaidOn: string) => [{ id: 'loan', lastPaidOn }]

  it.each([
    ['2026-11-21', 'paying'],
    ['2026-10-07', 'paying'], // 45 days
    ['2026-10-06', 'unknown'],
    ['2026-11-22', 'unknown'],
  ] as const)('a last payment on %s means %s', (lastPaidOn, id) => {
    expect(stage({ loans: loans(lastPaidOn) }).id).toBe(id)
  })

  it('every loan must be paid', () => {
    expect(stage({ loans: [{ id: 'a', lastPaidOn: '2026-11-01' }, { id: 'b' }] }).id).toBe('unknown')
    expect(stage({}).id).toBe('unknown')
  })

  it('asks for the first missed month', () => {
    expect(found({}).problems).toMatchObject([{ kind: 'missing', path: 'loans[0].firstMissedMonth' }])
    expect(found({ loans: loans('2026-11-01') }).problems).toEqual([])
  })
})

describe('the stages', () => {
  it('tell when the whole is due and when the home is gone', () => {
    const stages = Object.keys(stageTitles).map((id) => ({ id: id as StageId, title: '', since: null }))
    expect(stages.filter((known) => !wholeIsDue(known)).map(({ id }) => id)).toEqual([
      'unknown',
      'paying',
      'arrears',
      'demanded',
    ])
    expect(stages.filter(homeIsGone).map(({ id }) => id)).toEqual([
      'to-be-left',
      'residual',
      'sued',
      'judged',
      'seized',
    ])
  })

  it('name every sign in the working', () => {
    const letters = [letter('formal-demand', '2026-09-01'), letter('commencement-order', null)]
    const { steps } = found({ letters }).found.stage
    expect(steps.map(({ label }) => label)).toEqual(['手紙「催告書」', '手紙「担保不動産競売開始決定通知」'])
    expect(steps.map(({ value }) => isDay(String(value)))).toEqual([true, false])
  })
})
