import type { LetterKind } from '#matter/letter-kinds.ts'
import type { FirstAnswers, FirstDayKey } from './first-answers.ts'
import {
  agencyField,
  askedOfOthers,
  askerField,
  balanceField,
  dayFields,
  debtLeftField,
  debtLeftWords,
  type FirstField,
  type FirstQuestionId,
  firstMissedField,
  firstUnpaidField,
  homeFields,
  incomeFallFields,
  instalmentField,
  lastPaidField,
  lastReceivedField,
  lenderField,
  priceField,
  publicSaleFields,
  questionWords,
} from './first-questions.table.ts'
import { decidingLetter, placeOf } from './letter-days.table.ts'

/** 最初の質問. One screen: a short question, why it is asked, and its fields. */
export interface FirstQuestion {
  readonly id: FirstQuestionId
  readonly title: string
  readonly reason: string
  readonly fields: readonly FirstField[]
}

/** Who asks at this point is worn out. */
export const mostQuestions = 4

/** 最初の質問の列. What is asked after the start, what changes the answer most first; the same answers give the same list. */
export function firstQuestions(answers: FirstAnswers): readonly FirstQuestion[] {
  const fields = fieldsOf(answers)
  return questionsFor(answers)
    .map((id) => ({ id, ...wordsOf(id, answers), fields: fields[id] }))
    .filter((question) => question.fields.length > 0)
    .slice(0, mostQuestions)
}

/** 残った借金だけの話か. Whether the home is told to be sold, by a letter or by the answer. */
function isHomeGone({ letters, home }: FirstAnswers): boolean {
  return placeOf(letters) === 'gone' || (mayBeLeftOver(letters) && home === 'sold')
}

/** 売った後かもしれないか. A paper about a debt, or a guarantor's demand for the whole: both come before a sale and after it. */
function mayBeLeftOver(letters: readonly LetterKind[]): boolean {
  return placeOf(letters) === 'debt' || decidingLetter(letters)?.kind === 'guarantee-demand'
}

/** A letter to a guarantor asks first whom it has reached: all that is said afterwards hangs on it. */
function questionsFor(answers: FirstAnswers): readonly FirstQuestionId[] {
  const isGuarantors = answers.start === 'letter' && answers.letters.includes('guarantee-demand')
  return [...(isGuarantors ? (['asker'] as const) : []), ...afterAsker(answers)]
}

function afterAsker(answers: FirstAnswers): readonly FirstQuestionId[] {
  const { start, letters } = answers
  if (start === 'paying') return ['income-fall', 'instalment', 'lender', 'amounts']
  // The month is the start itself.
  if (start === 'month') return ['lender', 'income-fall', 'amounts']
  const subrogation = subrogationOf(answers)
  if (mayBeLeftOver(letters)) {
    return answers.home === 'sold'
      ? ['letter-days', 'home', 'last-paid', 'amounts']
      : ['letter-days', 'home', 'first-missed', 'lender']
  }
  switch (placeOf(letters)) {
    case null:
      return ['first-missed', 'lender', 'income-fall', 'amounts']
    case 'early':
      return ['letter-days', 'lender', 'income-fall', 'amounts']
    case 'due':
    case 'court':
      return ['letter-days', 'lender', ...subrogation, 'amounts']
    case 'sold':
      return ['letter-days', ...subrogation, 'amounts']
    case 'gone':
      return ['letter-days', 'amounts']
    case 'debt':
    case 'beside':
      return ['letter-days', 'first-missed', 'lender', 'amounts']
  }
}

/** The guarantor's day, where the letter that decides does not tell it and a guarantor may have paid. */
function subrogationOf({ letters, lender }: FirstAnswers): readonly FirstQuestionId[] {
  const isTold = decidingLetter(letters)?.printed.includes('subrogatedOn') === true
  const isAgencys = lender === 'flat35' || lender === 'agency' || letters.some((kind) => agencyLetters.includes(kind))
  return isTold || isAgencys ? [] : ['subrogation']
}

/** Letters that only the agency, or who collects for it, sends. */
const agencyLetters: readonly LetterKind[] = ['full-repayment-demand', 'voluntary-sale-form']

/** 借りた人ではない人か. Who is told to be no borrower, or not the only one. */
function isOther({ asker }: FirstAnswers): boolean {
  return asker !== undefined && asker !== null && asker !== 'borrower'
}

function wordsOf(id: FirstQuestionId, answers: FirstAnswers) {
  if (isOther(answers) && (id === 'first-missed' || id === 'last-paid')) return askedOfOthers[id]
  return id === 'amounts' && isDebtAlone(answers) ? debtLeftWords : questionWords[id]
}

/** Once the court has sold, no price that somebody expects changes anything. */
function isDebtAlone(answers: FirstAnswers): boolean {
  return answers.start === 'letter' && (isHomeGone(answers) || placeOf(answers.letters) === 'sold')
}

function fieldsOf(answers: FirstAnswers): Readonly<Record<FirstQuestionId, readonly FirstField[]>> {
  const isAgencys = answers.letters.some((kind) => agencyLetters.includes(kind))
  return {
    asker: [askerField],
    'letter-days': letterFields(answers.letters),
    home: homeFields,
    'first-missed': [isOther(answers) ? firstUnpaidField : firstMissedField],
    'last-paid': [isOther(answers) ? lastReceivedField : lastPaidField],
    subrogation: [dayFields.subrogatedOn],
    lender: [isAgencys ? agencyField : lenderField],
    'income-fall': incomeFallFields,
    instalment: [instalmentField],
    amounts: isDebtAlone(answers) ? [debtLeftField] : [balanceField, priceField],
  }
}

function letterFields(letters: readonly LetterKind[]): readonly FirstField[] {
  const row = decidingLetter(letters)
  if (row === null) return []
  const own = row.kind === 'tax-sale-notice' ? publicSaleFields : {}
  const keys: readonly FirstDayKey[] = ['receivedOn', ...row.printed]
  return keys.map((key) => own[key] ?? dayFields[key])
}
