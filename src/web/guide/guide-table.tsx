import type { ReactNode } from 'react'
import { mediationContracts, mediationContractTypes } from '#law/brokerage/brokerage-contract-term.table.ts'
import { dayWordsIn } from '#web/words/format.ts'
import { guideWords } from '#web/words/guide.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { feeRows, guideActors, guideTasks, mayDo, meansRows, newLaw, oldLaw, periodRows } from './guide-figures.ts'
import type { GuideFigure } from './guide-text.ts'

interface GuideTableProps {
  readonly figure: GuideFigure
  /** Up to which principal a certified judicial scrivener may act, as words. */
  readonly limit: string
  /** The title of the part, which the table need not say again. */
  readonly under: string
}

/** 案内の表. What the rules and tables of law say, as cards that are one column on a phone. */
export function GuideTable({ figure, limit, under }: GuideTableProps) {
  const language = useLanguage()
  const words = useWords(guideWords)
  switch (figure) {
    case 'contracts':
      return (
        <Cards caption={words.contracts.caption} under={under}>
          {mediationContractTypes.map((type) => {
            const { longestMonths, reportDays, reinsDays } = mediationContracts[type]
            const { none, months, every, within } = words.contracts
            return (
              <Card
                key={type}
                title={words.contracts.kinds[type]}
                rows={[
                  [words.contracts.term, longestMonths === null ? none : months(longestMonths)],
                  [words.contracts.report, reportDays === null ? none : every(reportDays)],
                  [words.contracts.reins, reinsDays === null ? none : within(reinsDays)],
                ]}
              />
            )
          })}
        </Cards>
      )
    case 'means':
      return (
        <Cards caption={words.means.caption} under={under}>
          {meansRows(language).map(({ persons, income, urbanIncome, assets }) => (
            <Card
              key={persons}
              title={words.means.count(persons)}
              rows={[
                [words.means.income, words.means.upTo(income)],
                [words.means.urbanIncome, words.means.upTo(urbanIncome)],
                [words.means.assets, words.means.upTo(assets)],
              ]}
            />
          ))}
        </Cards>
      )
    case 'fees':
      return (
        <Cards caption={words.fees.caption} under={under}>
          {feeRows(language).map(({ id, low, high }) => (
            <Card key={id} title={words.fees.works[id]} rows={[[words.fees.range, words.fees.between(low, high)]]} />
          ))}
        </Cards>
      )
    case 'periods':
      return (
        <Cards caption={words.periods.caption} under={under}>
          <Card
            title={words.periods.before(dayWordsIn(language, oldLaw))}
            rows={periodRows(oldLaw).map(({ id, years }) => [
              words.periods.lenders[id],
              periodWords(years, words.periods),
            ])}
          />
          <Card
            title={words.periods.since(dayWordsIn(language, newLaw))}
            rows={periodRows(newLaw)
              .slice(0, 1)
              .map(({ years }) => [words.periods.anyLender, periodWords(years, words.periods)])}
          />
        </Cards>
      )
    case 'who':
      return (
        <Cards caption={words.who.caption} under={under}>
          {guideActors.map((actor) => (
            <Card
              key={actor}
              title={words.who.actors[actor]}
              rows={guideTasks.map((task) => [words.who.tasks[task], answers[mayDo(actor, task)](words.who, limit)])}
            />
          ))}
        </Cards>
      )
  }
}

interface PeriodWords {
  readonly years: (count: number) => string
  readonly either: (one: number, other: number) => string
}

function periodWords([years = 0, other]: readonly number[], words: PeriodWords): string {
  return other === undefined ? words.years(years) : words.either(years, other)
}

interface Answers {
  readonly can: string
  readonly cannot: string
  readonly limited: (amount: string) => string
}

const answers: Readonly<Record<ReturnType<typeof mayDo>, (words: Answers, limit: string) => string>> = {
  yes: ({ can }) => can,
  no: ({ cannot }) => cannot,
  limited: ({ limited }, limit) => limited(limit),
}

interface CardsProps {
  readonly caption: string
  readonly under: string
  readonly children: ReactNode
}

function Cards({ caption, under, children }: CardsProps) {
  return (
    <>
      {caption !== under && <h3 className="guide-caption">{caption}</h3>}
      <ul className="guide-cards">{children}</ul>
    </>
  )
}

interface CardProps {
  readonly title: string
  readonly rows: readonly (readonly [string, string])[]
}

function Card({ title, rows }: CardProps) {
  return (
    <li>
      <p className="guide-card-title">{title}</p>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
