import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { firstMatter } from './first-matter.ts'
import { claimsFor, letterOfKind, type NewLetter, newLetterFields, withLetters } from './new-letter.ts'

const on = day('2026-12-10')
const bank = firstMatter(
  { start: 'letter', letters: ['formal-demand'], dates: { receivedOn: day('2026-11-10') }, lender: 'bank' },
  day('2026-11-22'),
)
const told = (kind: NewLetter['kind'], days: NewLetter['days'], more: Partial<NewLetter> = {}): NewLetter => ({
  ...{ kind, days, isKnown: false },
  ...more,
})
/** Read back as a file: what is written must be a matter. */
function readBack(matter: Matter): Matter {
  const parsed = matterFrom(JSON.parse(JSON.stringify(matter)))
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

describe('新しい手紙を入れる', () => {
  it('appends the letter under an id of its own, with its days and where they were read', () => {
    const days = { receivedOn: day('2026-12-08'), openingOn: day('2027-01-27') }
    const matter = readBack(withLetters(bank, [told('bid-period-notice', days)], on))
    expect(matter.letters).toEqual([
      { id: 'letter-1', kind: 'formal-demand', receivedOn: '2026-11-10' },
      { id: 'added-1', kind: 'bid-period-notice', receivedOn: '2026-12-08', openingOn: '2027-01-27' },
    ])
    expect(matter.provenance?.['added-1']).toEqual({
      receivedOn: { from: 'said', on: '2026-12-10' },
      openingOn: { from: 'letter', letter: 'added-1', on: '2026-12-10' },
    })
    expect(planFor(matter, on).stage.value.id).toBe('bidding-fixed')
  })

  it('puts the day of the guarantor into the loan, as the letter tells it', () => {
    const days = { receivedOn: day('2026-12-08'), subrogatedOn: day('2026-11-30') }
    const matter = readBack(withLetters(bank, [told('subrogation-notice', days)], on))
    expect(matter.loans?.[0]?.subrogatedOn).toBe('2026-11-30')
    expect(matter.letters?.[1]).not.toHaveProperty('subrogatedOn')
    expect(matter.provenance?.['home-loan']?.subrogatedOn).toEqual({ from: 'letter', letter: 'added-1', on })
    // Six months from 30 November end on 30 May 2027, a Sunday.
    expect(planFor(matter, on).deadlines.map(({ id }) => id)).toContain('rewind-home-loan')
  })

  it('takes わからない as unknown, and does not take a known day back by it', () => {
    const unknown = withLetters(bank, [told('acceleration-notice', { receivedOn: null, acceleratedOn: null })], on)
    expect(unknown.letters?.[1]).toEqual({ id: 'added-1', kind: 'acceleration-notice', receivedOn: null })
    expect(unknown.loans).toEqual(bank.loans)
    expect(unknown.provenance).toEqual(bank.provenance)
    const again = told('formal-demand', { receivedOn: null, deadlineOn: day('2026-12-20') }, { isKnown: true })
    expect(withLetters(bank, [again], on).letters).toEqual([
      { id: 'letter-1', kind: 'formal-demand', receivedOn: '2026-11-10', deadlineOn: '2026-12-20' },
    ])
  })

  it('takes several letters at once, each with its own id', () => {
    const both = [told('dunning-letter', {}), told('dunning-letter', {})]
    expect(withLetters(bank, both, on).letters?.map(({ id }) => id)).toEqual(['letter-1', 'added-1', 'added-2'])
    const taken: Matter = { ...bank, people: [{ id: 'added-1' }] }
    expect(withLetters(taken, [told('dunning-letter', {})], on).letters?.[1]?.id).toBe('added-2')
  })

  it('writes down which debt a paper of a court is about', () => {
    const matter: Matter = { ...bank, otherDebts: [{ id: 'card', kind: 'cardLoan', creditor: '青カード' }] }
    expect(claimsFor(matter, 'payment-order', on)).toEqual([
      { id: 'home-loan', words: '借入先の金融機関のローン' },
      { id: 'card', words: '青カード' },
    ])
    const order = (claim: string | null) => withLetters(matter, [told('payment-order', {}, { claim })], on).letters?.[1]
    expect(order('card')).toEqual({ id: 'added-1', kind: 'payment-order', otherDebt: 'card' })
    expect(order('home-loan')).toMatchObject({ loan: 'home-loan' })
    expect(order(null)).toEqual({ id: 'added-1', kind: 'payment-order' })
  })

  it('asks for the loan of a lender’s letter only where there are several', () => {
    expect(claimsFor(bank, 'subrogation-notice', on)).toEqual([])
    const pair: Matter = { ...bank, loans: [...(bank.loans ?? []), { id: 'second' }] }
    expect(claimsFor(pair, 'subrogation-notice', on).map(({ id }) => id)).toEqual(['home-loan', 'second'])
    const days = { subrogatedOn: day('2026-11-30') }
    const both = withLetters(pair, [told('subrogation-notice', days, { claim: 'second' })], on)
    expect(both.loans?.map(({ subrogatedOn }) => subrogatedOn)).toEqual([undefined, '2026-11-30'])
    const neither = withLetters(pair, [told('subrogation-notice', days, { claim: null })], on)
    expect(neither.loans).toEqual(pair.loans)
  })

  it('finds the last letter of a kind, and asks of every kind when it came', () => {
    expect(letterOfKind(bank, 'formal-demand')?.id).toBe('letter-1')
    expect(letterOfKind(bank, 'judgment')).toBe(null)
    for (const kind of Object.keys(letterKinds)) {
      // The keys of the constant table.
      const fields = newLetterFields(kind as keyof typeof letterKinds)
      expect(fields[0]?.path).toBe('dates.receivedOn')
    }
    expect(newLetterFields('tax-sale-notice').map(({ label }) => label)).toEqual([
      '受け取った日',
      '公売の日',
      '売却決定の日',
    ])
  })
})
