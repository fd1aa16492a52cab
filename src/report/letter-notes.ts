import { guaranteedOn } from '#assessment/people/person-decisions.ts'
import type { Day } from '#base/day.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import type { Letter, Loan, Matter } from '#matter/matter.ts'
import type { LetterDays } from '#reading/letter-entry.ts'
import { readLetter } from '#reading/read-letter.ts'
import { letterReport } from './letter-report.ts'
import type { Report } from './report.ts'

/** 手紙の説明. One letter of a matter: what it is, until when what is to be done, and what is lost after that. */
export interface LetterNote {
  readonly id: string
  readonly title: string
  readonly report: Report
}

/** The notes of every letter of a matter, the one that came last first; those without a day stand at the end. */
export function letterNotes(matter: Matter, on: Day): readonly LetterNote[] {
  const key = ({ receivedOn, sentOn }: Letter) => receivedOn ?? sentOn ?? ''
  const sorted = (matter.letters ?? []).toSorted((a, b) => (key(a) > key(b) ? -1 : key(a) < key(b) ? 1 : 0))
  return sorted.map((letter) => ({
    ...{ id: letter.id, title: letterKinds[letter.kind].title },
    report: letterReport(readLetter('', [letter.kind], letterDaysOf(letter, matter), on)),
  }))
}

/** 手紙の日. What the file knows of the days that a letter of this kind is read with. */
function letterDaysOf(letter: Letter, matter: Matter): LetterDays {
  const { kind, receivedOn, sentOn, deadlineOn, bidFrom, bidTo, openingOn, saleDecisionOn } = letter
  const all = matter.loans ?? []
  const loan = all.find(({ id }) => id === letter.loan) ?? (all.length === 1 ? all[0] : undefined)
  const days: LetterDays = {
    ...{ receivedOn: receivedOn ?? null, sentOn: sentOn ?? null, deadlineOn: deadlineOn ?? null },
    ...{ bidFrom: bidFrom ?? null, bidTo: bidTo ?? null, openingOn: openingOn ?? null },
    saleDecisionOn: saleDecisionOn ?? null,
    ...{ subrogatedOn: loan?.subrogatedOn ?? null, acceleratedOn: loan?.acceleratedOn ?? null },
    ...(kind === 'guarantee-demand' ? { guaranteedOn: boundOn(matter, loan) } : {}),
  }
  // An office calls the day of its bids 公売の日; the file keeps it where a court's opening stands.
  return kind === 'tax-sale-notice' ? { ...days, taxSaleOn: openingOn ?? null } : days
}

/** 保証契約の日 of the guarantor who asks, else of the only one; null where nobody can tell whose letter it is. */
function boundOn({ people }: Matter, loan: Loan | undefined): Day | null {
  const bound = (people ?? []).filter(({ id }) => loan?.jointGuarantors?.includes(id))
  const person = bound.find(({ relation }) => relation === 'self') ?? (bound.length === 1 ? bound[0] : undefined)
  return loan === undefined || person === undefined ? null : guaranteedOn(person, loan)
}
