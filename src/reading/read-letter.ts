import type { Day } from '#base/day.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import type { Problem } from '#matter/problem.ts'
import { amountsIn, type FoundAmount } from './letter-amounts.ts'
import { datesIn, type FoundDate } from './letter-dates.ts'
import type { LetterDays } from './letter-entry.ts'
import { type LetterGuide, letterDaysIn, letterGuide } from './letter-guide.ts'
import { letterEntries } from './letters.table.ts'
import { type FoundPhrase, fraudSigns, type Recognition, recogniseLetter } from './recognise-letter.ts'

/** 読み取った手紙. What a text is, what follows from it, and what stands in it. */
export interface ReadLetter {
  readonly on: Day
  /** Empty where it is not known what the text is, or where its kind was named instead. */
  readonly recognised: readonly Recognition[]
  /** One guide for each kind that it may be; more than one mean that it cannot be told which. */
  readonly guides: readonly { readonly guide: LetterGuide; readonly problems: readonly Problem[] }[]
  readonly dates: readonly FoundDate[]
  readonly amounts: readonly FoundAmount[]
  readonly fraud: readonly FoundPhrase[]
}

/** 手紙を読む. `named`: the kinds that the reader has named; null to find them by the words of the text. Days that are given go before those found. */
export function readLetter(text: string, named: readonly LetterKind[] | null, given: LetterDays, on: Day): ReadLetter {
  const recognised = named === null ? recogniseLetter(text) : []
  const dates = datesIn(text)
  const printed = letterDaysIn(dates)
  const days = { ...printed.found, ...given }
  const guides = (named ?? recognised.map(({ kind }) => kind)).map((kind) => {
    const { found, problems } = letterGuide(kind, days, on)
    return {
      guide: found,
      problems: [...doubtsOf(kind, printed.problems), ...problems.filter(isNew(printed.problems))],
    }
  })
  return { on, recognised, guides, dates, amounts: amountsIn(text), fraud: fraudSigns(text) }
}

const pathsOf = (problem: Problem) =>
  problem.kind === 'missing' ? [problem.path] : problem.kind === 'contradiction' ? problem.paths : []

/** Of the doubts about printed days those that touch a deadline of the kind. */
function doubtsOf(kind: LetterKind, doubts: readonly Problem[]): readonly Problem[] {
  const asked: readonly string[] = letterEntries[kind].deadlines.flatMap((rule) =>
    rule.by === 'printed' ? [rule.day] : rule.needs,
  )
  return doubts.filter((problem) => pathsOf(problem).some((path) => asked.includes(path)))
}

/** What a doubt has told already need not be told again as missing. */
function isNew(doubts: readonly Problem[]): (problem: Problem) => boolean {
  const told = doubts.flatMap(pathsOf)
  return (problem) => problem.kind !== 'missing' || !told.includes(problem.path)
}
