import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type StageId, stageOn } from '#assessment/road/stage.ts'
import { day } from '#base/day.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { FirstAnswers } from './first-answers.ts'
import { unknownWords } from './first-questions.table.ts'
import { firstQuestions, mostQuestions } from './first-questions.ts'
import { decidingLetter, type LetterPlace, letterDays, placeOf } from './letter-days.table.ts'

const kinds = Object.keys(letterKinds) as readonly LetterKind[]
const letter = (...letters: readonly LetterKind[]): FirstAnswers => ({ start: 'letter', letters })
const ids = (answers: FirstAnswers) => firstQuestions(answers).map(({ id }) => id)
const paths = (answers: FirstAnswers, id: string) =>
  firstQuestions(answers)
    .find((question) => question.id === id)
    ?.fields.map(({ path }) => path)

describe('最初の質問', () => {
  it.each([
    // what came first, what is asked then
    ['a first reminder', letter('payment-reminder'), ['letter-days', 'lender', 'income-fall', 'amounts']],
    ['a demand', letter('formal-demand'), ['letter-days', 'lender', 'income-fall', 'amounts']],
    ['the whole asked for', letter('acceleration-notice'), ['letter-days', 'lender', 'subrogation', 'amounts']],
    ['the guarantor has paid', letter('subrogation-notice'), ['letter-days', 'lender', 'amounts']],
    ['an auction begun', letter('commencement-order'), ['letter-days', 'lender', 'subrogation', 'amounts']],
    ['bids fixed', letter('bid-period-notice'), ['letter-days', 'lender', 'subrogation', 'amounts']],
    ['a sale permitted', letter('sale-permission'), ['letter-days', 'subrogation', 'amounts']],
    ['a bailiff at the door', letter('eviction-call'), ['letter-days', 'amounts']],
    ['a distribution', letter('distribution-summons'), ['letter-days', 'amounts']],
    ['a payment order', letter('payment-order'), ['letter-days', 'home', 'first-missed', 'lender']],
    ['a demand to a guarantor', letter('guarantee-demand'), ['asker', 'letter-days', 'home', 'first-missed']],
    ['a tax seizure', letter('tax-seizure'), ['letter-days', 'first-missed', 'lender', 'amounts']],
    ['a letter without a name', letter(), ['first-missed', 'lender', 'income-fall', 'amounts']],
    ['a month', { start: 'month', letters: [] }, ['lender', 'income-fall', 'amounts']],
    ['all still paid', { start: 'paying', letters: [] }, ['income-fall', 'instalment', 'lender', 'amounts']],
  ] as const)('%s', (_, answers: FirstAnswers, expected) => {
    expect(ids(answers)).toEqual(expected)
  })

  it('asks for the last payment once the home is told to be sold, and for the first missed month while it is not', () => {
    const order = letter('payment-order')
    expect(ids({ ...order, home: 'sold' })).toEqual(['letter-days', 'home', 'last-paid', 'amounts'])
    expect(ids({ ...order, home: 'own' })).toEqual(['letter-days', 'home', 'first-missed', 'lender'])
    expect(ids({ ...order, home: null })).toEqual(['letter-days', 'home', 'first-missed', 'lender'])
  })

  it('asks who asks after a letter to a guarantor alone, and lays what was not paid at nobody’s door', () => {
    const words = (more: object, id: string) => {
      const question = firstQuestions({ ...letter('guarantee-demand'), ...more }).find((one) => one.id === id)
      return [question?.title, question?.fields[0]?.label]
    }
    const own = ['最初に払えなかったのは、いつですか', '最初に払えなかった月']
    const others = ['ローンの支払いが止まったのは、いつですか', '最初に支払いがなかった月']
    expect(words({}, 'first-missed')).toEqual(own)
    expect(words({ asker: 'borrower' }, 'first-missed')).toEqual(own)
    expect(words({ asker: null }, 'first-missed')).toEqual(own)
    for (const asker of ['guarantor', 'jointDebtor', 'family']) {
      expect(words({ asker }, 'first-missed')).toEqual(others)
      expect(words({ asker, home: 'sold' }, 'last-paid')).toEqual([
        'ローンの支払いが最後にあったのは、いつですか',
        '最後に支払いがあった日',
      ])
    }
    expect(ids(letter('guarantee-demand', 'payment-order'))[0]).toBe('asker')
    expect(ids(letter('subrogation-notice'))).not.toContain('asker')
    expect(ids({ start: 'month', letters: ['guarantee-demand'] })).not.toContain('asker')
  })

  it('does not ask for the guarantor of a loan of the agency, who has none', () => {
    const order = letter('commencement-order')
    expect(ids({ ...order, lender: 'flat35' })).toEqual(['letter-days', 'lender', 'amounts'])
    expect(ids({ ...order, lender: 'agency' })).toEqual(['letter-days', 'lender', 'amounts'])
    expect(ids({ ...order, lender: 'bank' })).toContain('subrogation')
    expect(ids({ ...order, lender: null })).toContain('subrogation')
    expect(ids(letter('commencement-order', 'full-repayment-demand'))).not.toContain('subrogation')
  })

  it('asks for the guarantor beside a further letter that does not tell the day', () => {
    expect(ids(letter('subrogation-notice', 'bid-period-notice'))).toContain('subrogation')
  })

  it.each([
    ['payment-order', ['dates.receivedOn']],
    ['commencement-order', ['dates.receivedOn']],
    ['bid-period-notice', ['dates.receivedOn', 'dates.openingOn']],
    ['sale-permission', ['dates.receivedOn', 'dates.saleDecisionOn']],
    ['complaint', ['dates.receivedOn', 'dates.deadlineOn']],
    ['subrogation-notice', ['dates.receivedOn', 'dates.subrogatedOn']],
    ['acceleration-notice', ['dates.receivedOn', 'dates.acceleratedOn', 'dates.deadlineOn']],
    ['tax-sale-notice', ['dates.receivedOn', 'dates.openingOn', 'dates.saleDecisionOn']],
  ] as const)('of %s these days', (kind, expected) => {
    expect(paths(letter(kind), 'letter-days')).toEqual(expected)
  })

  it('names the days of a public sale as the office prints them', () => {
    const labels = (kind: LetterKind) => firstQuestions(letter(kind))[0]?.fields.map(({ label }) => label)
    expect(labels('tax-sale-notice')).toEqual(['受け取った日', '公売の日', '売却決定の日'])
    expect(labels('bid-period-notice')).toEqual(['受け取った日', '開札期日'])
  })

  it('asks of no price once the court has sold, and of the debt alone', () => {
    const amounts = (answers: FirstAnswers) => firstQuestions(answers).find(({ id }) => id === 'amounts')
    expect(amounts(letter('bid-period-notice'))?.fields.map(({ path }) => path)).toEqual(['balance', 'price'])
    for (const gone of [
      letter('sale-permission'),
      letter('eviction-call'),
      { ...letter('judgment'), home: 'sold' } as const,
    ]) {
      expect(amounts(gone)?.fields.map(({ label }) => label)).toEqual(['残っている借金（元金）'])
      expect(amounts(gone)?.title).toBe('借金は、いくら残っていますか')
    }
    expect(amounts({ start: 'month', letters: ['eviction-call'] })?.title).toBe('だいたいの金額を教えてください')
  })

  it('offers the two kinds of the agency alone after its own letter', () => {
    const lenders = (kind: LetterKind) =>
      firstQuestions(letter(kind))
        .find(({ id }) => id === 'lender')
        ?.fields[0]?.choices.map(({ value }) => value)
    expect(lenders('full-repayment-demand')).toEqual(['flat35', 'agency', null])
    expect(lenders('voluntary-sale-form')).toEqual(['flat35', 'agency', null])
    expect(lenders('formal-demand')).toEqual(['bank', 'flat35', 'agency', 'other', null])
  })

  it('asks at most four, each with a reason in one sentence and わからない, and the same for the same answers', () => {
    const answers: fc.Arbitrary<FirstAnswers> = fc.record({
      start: fc.constantFrom('letter', 'month', 'paying'),
      letters: fc.subarray([...kinds]),
      home: fc.constantFrom('own', 'sold', null),
      lender: fc.constantFrom('bank', 'flat35', 'agency', 'other', null),
      asker: fc.constantFrom('borrower', 'guarantor', 'jointDebtor', 'family', null),
    })
    fc.assert(
      fc.property(answers, (given) => {
        const questions = firstQuestions(given)
        expect(questions.length).toBeLessThanOrEqual(mostQuestions)
        expect(questions).toEqual(firstQuestions({ ...given, letters: [...given.letters].reverse() }))
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
        for (const { title, reason, fields } of questions) {
          expect(title).not.toBe('')
          expect(reason).toMatch(/ためです。$/u)
          expect(fields.length).toBeGreaterThan(0)
          for (const { kind, choices, unknown, hint } of fields) {
            expect(hint).toMatch(/。$/u)
            expect(unknown).toBe(unknownWords)
            expect(choices.at(-1)).toEqual(kind === 'choice' ? { value: null, label: 'わからない' } : undefined)
          }
        }
      }),
      { seed: 20261121 },
    )
  })
})

describe('手紙の示す所', () => {
  const stages: Readonly<Record<LetterPlace, readonly StageId[]>> = {
    early: ['arrears', 'demanded'],
    due: ['accelerated', 'subrogated'],
    court: ['auction-opened', 'inspected', 'bidding-fixed'],
    sold: ['sold-by-court'],
    gone: ['to-be-left', 'residual'],
    debt: ['unknown'],
    beside: ['unknown'],
  }

  it('knows every letter once', () => {
    expect(letterDays.map(({ kind }) => kind).toSorted()).toEqual([...kinds].sort())
  })

  it.each(letterDays)('$kind is $place, as the stage has it', ({ kind, place }) => {
    const on = day('2026-11-21')
    // The agency's demand only announces while its day is ahead.
    const printed = kind === 'full-repayment-demand' ? { deadlineOn: day('2026-11-30') } : {}
    const matter = { schema: 'ninbai/matter.v1', letters: [{ id: 'one', kind, ...printed }] } as const
    expect(stages[place]).toContain(stageOn({ ...matter, letters: [...matter.letters] }, on).found.stage.value.id)
  })

  it.each([
    // what came, whose days are asked, how far the road has gone
    [['commencement-order', 'bid-period-notice'], 'bid-period-notice', 'court'],
    [['bid-period-notice', 'payment-order'], 'payment-order', 'court'],
    [['formal-demand', 'subrogation-notice'], 'subrogation-notice', 'due'],
    [['eviction-call', 'sale-permission'], 'sale-permission', 'gone'],
    [['tax-seizure', 'payment-reminder'], 'tax-seizure', 'early'],
    [['attorney-notice', 'assignment-notice'], 'assignment-notice', 'debt'],
    [[], null, null],
  ] as const)('of %j the days of %s are asked, and they show %s', (letters, deciding, place) => {
    expect(decidingLetter(letters)?.kind ?? null).toBe(deciding)
    expect(placeOf(letters)).toBe(place)
  })
})
