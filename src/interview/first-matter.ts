import { type Day, dayInMonth, type Month } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { Letter, Loan, Matter, Property } from '#matter/matter.ts'
import { monthOnlyNotes } from '#matter/month-only.ts'
import type { FirstAnswers, FirstDayKey, FirstLender, MonthOnlyKey } from './first-answers.ts'
import { decidingLetter, placeOf } from './letter-days.table.ts'
import { monthAsAt } from './month-only.table.ts'

type Origin = NonNullable<Matter['provenance']>[string][string]
type Origins = Readonly<Record<string, Origin>>

/** 収入は減っていない, as the note of the file says it. */
export const incomeNotFallen = '収入は減っていないと聞きました。'

/** The ids of the loan and the home that the first answers tell of. */
const [loanId, homeId] = ['home-loan', 'home']

/**
 * 最初の答えからの案件. A matter file with what was answered and nothing else: what is unknown stays unknown. That there is a home with a
 * loan on it follows from the start; the note says so, and what else the file takes as given.
 */
export function firstMatter(answers: FirstAnswers, on: Day): Matter {
  const letters = lettersOf(answers)
  const fall = incomeFallOf(answers)
  const provenance = provenanceOf(answers, letters, on)
  return {
    schema: 'ninbai/matter.v1',
    note: noteOf(answers, on),
    ...peopleOf(answers),
    properties: [homeOf(answers)],
    loans: [loanOf(answers, on)],
    ...(letters.length === 0 ? {} : { letters: [...letters] }),
    ...(fall === undefined ? {} : { budget: { incomeFall: fall } }),
    ...(Object.keys(provenance).length === 0 ? {} : { provenance }),
  }
}

/** A field as it was answered; none where nobody asked. */
function told<K extends string, T>(field: K, value: T | undefined): { readonly [P in K]?: T } {
  // A computed key of a type parameter loses its name.
  return (value === undefined ? {} : { [field]: value }) as { readonly [P in K]?: T }
}

const lenders: Readonly<Record<Exclude<FirstLender, 'other'>, Pick<Loan, 'lender' | 'guarantor'>>> = {
  bank: { lender: { kind: 'bank' }, guarantor: { kind: 'guarantee-company' } },
  flat35: { lender: { kind: 'flat35-purchase' } },
  agency: { lender: { kind: 'jhf-direct' } },
}

function lenderOf({ lender }: FirstAnswers): Pick<Loan, 'lender' | 'guarantor'> {
  if (lender === undefined) return {}
  return lender === null || lender === 'other' ? { lender: null } : lenders[lender]
}

/** わたしと借りた人. Who asks stands as `self`; nothing is told of the people where it is the borrower, or where nobody was asked. */
const [selfId, borrowerId] = ['me', 'borrower']

function peopleOf({ asker }: FirstAnswers): Pick<Matter, 'people'> {
  if (asker === undefined || asker === null || asker === 'borrower') return {}
  return { people: [{ id: selfId, relation: 'self' }, { id: borrowerId }] }
}

function partiesOf({ asker }: FirstAnswers): Pick<Loan, 'debtor' | 'jointDebtors' | 'jointGuarantors'> {
  if (asker === undefined || asker === null || asker === 'borrower') return {}
  const debtor = { debtor: borrowerId }
  if (asker === 'family') return debtor
  return asker === 'guarantor' ? { ...debtor, jointGuarantors: [selfId] } : { ...debtor, jointDebtors: [selfId] }
}

function loanOf(answers: FirstAnswers, on: Day): Loan {
  const { start, dates, instalment, balance, firstMissedMonth } = answers
  const isPaid = start === 'paying'
  return {
    ...{ id: loanId, purpose: 'home', ...lenderOf(answers), ...partiesOf(answers) },
    ...told('instalment', instalment),
    ...told('balance', balance),
    ...(isPaid ? {} : told('firstMissedMonth', firstMissedMonth)),
    ...told('lastPaidOn', isPaid ? on : lastPaidOf(answers)),
    ...told('subrogatedOn', dates?.subrogatedOn),
    ...(prints(answers, 'acceleratedOn') ? told('acceleratedOn', dates?.acceleratedOn) : {}),
  }
}

/** Of what a sale has left. Of a home that is still owned, a late payment would look like a loan that is still paid. */
function lastPaidOf({ lastPaidOn, home }: FirstAnswers): Day | null | undefined {
  return home === 'sold' || lastPaidOn === null ? lastPaidOn : undefined
}

function homeOf({ home, soldOn, price }: FirstAnswers): Property {
  const estimate = price === null || price === undefined ? price : { low: price, typical: price, high: price }
  const day = home === 'sold' ? (soldOn ?? null) : home === null ? null : undefined
  // A day says by itself that the home is sold; without one somebody must.
  const sold = home === 'sold' && day === null ? true : undefined
  return { id: homeId, kind: 'other', ...told('marketValue', estimate), ...told('sold', sold), ...told('soldOn', day) }
}

/** Those days alone that the letter prints which decides: what was answered for another letter is left out. */
function prints({ letters }: FirstAnswers, key: FirstDayKey): boolean {
  return decidingLetter(letters)?.printed.includes(key) === true
}

// The keys of a constant table, in its order.
const kinds = Object.keys(letterKinds) as readonly LetterKind[]

function lettersOf(answers: FirstAnswers): readonly Letter[] {
  const { letters, dates } = answers
  const deciding = decidingLetter(letters)?.kind
  const came = kinds.filter((kind) => letters.includes(kind))
  return came.map((kind, index) => {
    const letter = { id: `letter-${index + 1}`, kind }
    if (kind !== deciding) return letter
    const printed = letterFields.filter((key) => prints(answers, key)).map((key) => told(key, dates?.[key]))
    return Object.assign({}, letter, told('receivedOn', dates?.receivedOn), ...printed)
  })
}

const letterFields = ['deadlineOn', 'openingOn', 'saleDecisionOn'] as const

/** 一時の減収. It lasts to the end of the month that was named at the latest. */
function incomeFallOf({ incomeFall, incomeBackIn }: FirstAnswers): { readonly until?: Day | null } | null | undefined {
  if (incomeFall === undefined || incomeFall === 'none') return undefined
  if (incomeFall === null) return null
  return incomeFall === 'for-good' ? {} : told('until', lastDayOf(incomeBackIn))
}

function lastDayOf(month: Month | null | undefined): Day | null | undefined {
  return month === null || month === undefined ? month : dayInMonth(month, 31)
}

function provenanceOf(answers: FirstAnswers, letters: readonly Letter[], on: Day): NonNullable<Matter['provenance']> {
  const deciding = letters.find(({ kind }) => kind === decidingLetter(answers.letters)?.kind)
  const said: Origin = { from: 'said', on }
  const printed: Origin = deciding === undefined ? said : { from: 'letter', letter: deciding.id, on }
  const originOf = (key: FirstDayKey) => (prints(answers, key) ? printed : said)
  const stillPaid: Origin = { ...said, note: stillPaidWords }
  const heard = (key: MonthOnlyKey): Origin =>
    answers.monthOnly?.includes(key) === true ? { ...said, note: monthOnlyNotes[monthAsAt(key)?.end ?? 'last'] } : said
  const loan = loanOf(answers, on)
  const home = homeOf(answers)
  const all: readonly (readonly [string, Origins])[] = [
    [
      loanId,
      known(loan, {
        ...{
          lender: said,
          instalment: said,
          balance: said,
          firstMissedMonth: said,
          lastPaidOn: answers.start === 'paying' ? stillPaid : heard('lastPaidOn'),
        },
        ...{ subrogatedOn: originOf('subrogatedOn'), acceleratedOn: printed },
      }),
    ],
    [homeId, known(home, { marketValue: said, sold: said, soldOn: heard('soldOn') })],
    ...(deciding === undefined
      ? []
      : [
          [
            deciding.id,
            known(deciding, {
              receivedOn: heard('dates.receivedOn'),
              deadlineOn: printed,
              openingOn: printed,
              saleDecisionOn: printed,
            }),
          ] as const,
        ]),
  ]
  return Object.fromEntries(
    all.filter(([, fields]) => Object.keys(fields).length > 0).map(([id, fields]) => [id, { ...fields }]),
  )
}

/** The origins of those fields that have a value. */
function known(thing: object, origins: Origins): Origins {
  const values = new Map<string, unknown>(Object.entries(thing))
  return Object.fromEntries(
    Object.entries(origins).filter(([field]) => values.get(field) !== undefined && values.get(field) !== null),
  )
}

const stillPaidWords =
  '「まだ払えている」という答えから、この日まで払えているとみています。最後に引き落とされた日は聞いていません。'

/** 案件の注. What follows from the start without being asked, and what no field of the file holds. */
function noteOf(answers: FirstAnswers, on: Day): string {
  const { start, lender, lastPaidOn } = answers
  const isUnplaced = start !== 'paying' && lastPaidOn !== undefined && lastPaidOf(answers) === undefined
  return [
    `最初の質問への答えから作った案件です（${dayWords(on)}）。`,
    answers.home === 'sold'
      ? '家は売れ、その住宅ローンが残っているとみています。'
      : '住宅ローンがあり、その抵当権が家に付いているとみています。登記にほかの権利があるかは、まだ聞いていません。',
    '家の種類（戸建て・マンションなど）は聞いていないので、「その他」としています。',
    ...(placeOf(answers.letters) === 'debt' ? ['届いた書類がどの借金のものかは、まだ聞いていません。'] : []),
    ...(start === 'paying' ? [stillPaidWords] : []),
    ...(lender === 'other' ? ['借入先は、保証会社の付いた銀行や住宅金融支援機構のほかだと聞きました。'] : []),
    ...incomeWords(answers),
    ...(isUnplaced && lastPaidOn !== null && lastPaidOn !== undefined
      ? [`最後に払った日は${dayWords(lastPaidOn)}と聞きました。家が売れたかどうかが分かると、計算に使えます。`]
      : []),
  ].join('\n')
}

function incomeWords({ incomeFall, incomeBackIn }: FirstAnswers): readonly string[] {
  if (incomeFall === 'none') return [incomeNotFallen]
  if (incomeFall === 'for-good') return ['収入は減ったまま続きそうだと聞きました。']
  if (incomeFall !== 'for-a-time') return []
  const until = lastDayOf(incomeBackIn)
  const last = until === null || until === undefined ? '' : `${dayWords(until)}まで続くとみています。`
  return [`収入は一時だけ減ったと聞きました。${last}`]
}
