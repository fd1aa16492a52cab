import { creditorOn, otherCreditor } from '#assessment/debts/creditor.ts'
import { isKnown } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import type { Letter, Loan, Matter } from '#matter/matter.ts'
import type { FirstDayKey } from './first-answers.ts'
import { dayFields, type FirstField, publicSaleFields } from './first-questions.table.ts'
import { freeId } from './free-id.ts'
import { decidingLetter, placeOf } from './letter-days.table.ts'

type Origin = NonNullable<Matter['provenance']>[string][string]

/** 新しい手紙. A letter that came after the first answers, with the days that are printed on it. */
export interface NewLetter {
  readonly kind: LetterKind
  /** A missing key was not asked; null is わからない. */
  readonly days: { readonly [K in FirstDayKey]?: Day | null }
  /** The id of the loan or other debt that it is about; null where nobody knows, left out where nobody was asked. */
  readonly claim?: string | null
  /** Whether it is the letter of that kind that the file holds already, told again. */
  readonly isKnown: boolean
}

/** 手紙で聞く欄. When it came, and the days printed on it that matter. */
export function newLetterFields(kind: LetterKind): readonly FirstField[] {
  const own = kind === 'tax-sale-notice' ? publicSaleFields : {}
  const keys: readonly FirstDayKey[] = ['receivedOn', ...(decidingLetter([kind])?.printed ?? [])]
  return keys.map((key) => own[key] ?? dayFields[key])
}

/** 何の借金の手紙か. What a letter of that kind may be about; empty where it need not be asked. */
export function claimsFor(
  matter: Matter,
  kind: LetterKind,
  on: Day,
): readonly { readonly id: string; readonly words: string }[] {
  const { loans, otherDebts } = matter
  const ofLoans = (loans ?? []).map((loan) => ({ id: loan.id, words: `${creditorOn(loan, on).name}のローン` }))
  const others = (otherDebts ?? []).map((debt) => ({ id: debt.id, words: otherCreditor(matter, debt) }))
  const place = placeOf([kind])
  // Somebody may guarantee another debt than the loan.
  if (place === 'debt' || kind === 'guarantee-demand') return [...ofLoans, ...others]
  const isOfLoan = place === 'early' || place === 'due'
  return isOfLoan && ofLoans.length > 1 ? ofLoans : []
}

/** 同じ種類の手紙. The last letter of that kind in the file; null for none. */
export function letterOfKind({ letters }: Matter, kind: LetterKind): Letter | null {
  return (letters ?? []).findLast((letter) => letter.kind === kind) ?? null
}

/** 新しい手紙を入れる. The matter with these letters, the days that they tell of a loan, and where each was read. */
export function withLetters(matter: Matter, letters: readonly NewLetter[], on: Day): Matter {
  return letters.reduce((before, letter) => withLetter(before, letter, on), matter)
}

const printedFields = ['deadlineOn', 'openingOn', 'saleDecisionOn'] as const
const loanFields = ['subrogatedOn', 'acceleratedOn'] as const

function withLetter(matter: Matter, told: NewLetter, on: Day): Matter {
  const before = told.isKnown ? letterOfKind(matter, told.kind) : null
  const id = before?.id ?? freeId(matter)
  const letter: Letter = {
    ...(before ?? { id, kind: told.kind }),
    ...daysOf(told, ['receivedOn', ...printedFields], before ?? {}),
    ...claimOf(matter, told),
  }
  const printed: Origin = { from: 'letter', letter: id, on }
  const origins = originsOf(letter, ['receivedOn'], { from: 'said', on }, originsOf(letter, printedFields, printed))
  const others = (matter.letters ?? []).filter((one) => one.id !== id)
  const { loans, changed } = withLoanDays(matter, told)
  return {
    ...matter,
    letters:
      before === null ? [...others, letter] : (matter.letters ?? []).map((one) => (one.id === id ? letter : one)),
    ...(loans === null ? {} : { loans }),
    provenance: {
      ...matter.provenance,
      ...(Object.keys(origins).length === 0 ? {} : { [id]: { ...matter.provenance?.[id], ...origins } }),
      ...(changed === null
        ? {}
        : {
            [changed.id]: { ...matter.provenance?.[changed.id], ...originsOf(changed.days, loanFields, printed) },
          }),
    },
  }
}

type Days = { readonly [K in FirstDayKey]?: Day | null | undefined }

/** What was told of these days; a known day is not taken back by わからない. */
function daysOf({ days }: NewLetter, keys: readonly FirstDayKey[], before: Days): NewLetter['days'] {
  return Object.fromEntries(
    keys.flatMap((key) =>
      days[key] === undefined || (days[key] === null && isKnown(before[key])) ? [] : [[key, days[key]]],
    ),
  )
}

function originsOf(
  thing: Days,
  keys: readonly FirstDayKey[],
  origin: Origin,
  more: Readonly<Record<string, Origin>> = {},
): Readonly<Record<string, Origin>> {
  return { ...Object.fromEntries(keys.flatMap((key) => (isKnown(thing[key]) ? [[key, origin]] : []))), ...more }
}

function claimOf({ loans, otherDebts }: Matter, { claim }: NewLetter): Pick<Letter, 'loan' | 'otherDebt'> {
  if (!isKnown(claim)) return {}
  if ((loans ?? []).some(({ id }) => id === claim)) return { loan: claim }
  return (otherDebts ?? []).some(({ id }) => id === claim) ? { otherDebt: claim } : {}
}

/** The day on which the guarantor paid or the whole fell due belongs to the loan: the one that is named, or the only one. */
function withLoanDays(
  { loans }: Matter,
  told: NewLetter,
): {
  readonly loans: Loan[] | null
  readonly changed: { readonly id: string; readonly days: Days } | null
} {
  const all = loans ?? []
  const only = all.length === 1 ? all[0] : undefined
  const loan = all.find(({ id }) => id === told.claim) ?? only
  const days = Object.fromEntries(
    Object.entries(daysOf(told, loanFields, loan ?? {})).filter(([, day]) => isKnown(day)),
  )
  if (loan === undefined || Object.keys(days).length === 0) return { loans: null, changed: null }
  const changed = all.map((one) => (one === loan ? { ...one, ...days } : one))
  return { loans: changed, changed: { id: loan.id, days } }
}
