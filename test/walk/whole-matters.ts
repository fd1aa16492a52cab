import fc from 'fast-check'
import { addDays, type Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { budgetOf } from './budget.ts'
import { type Gaps, type Hidden, holdingTogether, moved, withGaps } from './gaps.ts'
import { assetsOf, debtsOf, fees, propertiesOf, rightsOf, taxes } from './home.ts'
import { loansOf, statements } from './loans.ts'
import { eventsOf, lettersOf, ownPapers } from './papers.ts'
import { type Cast, casts, peopleOf } from './people.ts'
import { scenariosOf, settings, wishes } from './plans.ts'
import { type Road, roads } from './road.ts'
import { ago, anchor, mostly, names, notes, numbered, oneIn } from './values.ts'

/** 作った案件. A whole matter on a day: as it is, as the household can tell it, and what lies between the two. */
export interface WholeMatter {
  readonly on: Day
  /** All that is true, as far as a file can hold it. */
  readonly told: Matter
  /** The same with facts left out or misread. */
  readonly matter: Matter
  /** The facts that are left out, as they are in `told`. */
  readonly hidden: readonly Hidden[]
}

/** Matters that tell all: one household on its road, every field of the file drawn at times. */
export const toldMatters = fc
  .tuple(casts, roads)
  .chain(([cast, road]) => things(cast, road).chain((of) => matterOf(cast, road, of)))

const things = (cast: Cast, road: Road) =>
  fc.record({
    people: peopleOf(cast),
    loans: loansOf(cast, road),
    properties: propertiesOf(cast, road),
    taxArrears: taxes,
    condominiumArrears: fees,
    otherDebts: debtsOf(cast),
    assets: assetsOf(cast),
    statements,
  })

type Things = ReturnType<typeof things> extends fc.Arbitrary<infer T> ? T : never

function matterOf(cast: Cast, road: Road, of: Things) {
  const counts = {
    ...{ loans: of.loans.length, taxes: of.taxArrears.length, fees: of.condominiumArrears.length },
    ...{ debts: of.otherDebts.length, properties: of.properties.length },
    balance: of.loans[0].balance,
  }
  return rightsOf(cast, counts).chain((rights) =>
    fc
      .record({
        budget: budgetOf(cast),
        letters: lettersOf(road, counts.debts),
        events: eventsOf(cast, road, counts.debts),
        papers: ownPapers,
        scenarios: scenariosOf(cast, { properties: counts.properties, rights: rights.length }),
        ...{ wishes, settings, title: mostly(names('作った案件')), note: oneIn(4, notes), origin: oneIn(2, origin) },
      })
      .map(({ budget, letters, events, papers, scenarios, origin: from, ...rest }) =>
        holdingTogether({
          ...{ schema: 'ninbai/matter.v1', ...rest, people: of.people },
          budget: {
            ...budget,
            incomes: numbered('income', budget.incomes),
            expenses: numbered('expense', budget.expenses),
          },
          ...{ assets: numbered('asset', of.assets), properties: numbered('property', of.properties) },
          ...{ loans: numbered('loan', of.loans), statements: numbered('statement', of.statements) },
          ...{ rights: numbered('right', rights), taxArrears: numbered('tax', of.taxArrears) },
          condominiumArrears: numbered('fee', of.condominiumArrears),
          ...{ otherDebts: numbered('debt', of.otherDebts), letters: numbered('letter', letters) },
          ...{ events: numbered('event', events), papers: numbered('paper', papers) },
          scenarios: numbered('scenario', scenarios),
          provenance: from === null ? {} : { loan0: { balance: from }, property0: { 'marketValue.low': from } },
        }),
      ),
  )
}

const origin = fc.record({
  from: fc.constantFrom('said', 'document', 'letter'),
  document: oneIn(2, names('返済予定表')),
  letter: oneIn(2, fc.constant('letter0')),
  on: mostly(ago(0, 100)),
  note: oneIn(4, notes),
})

const lists = [
  ...['budget', 'assets', 'statements', 'rights', 'taxArrears', 'condominiumArrears', 'otherDebts', 'letters'],
  ...['events', 'papers', 'wishes', 'scenarios', 'settings', 'provenance', 'loans', 'properties', 'people'],
]

const gaps: fc.Arbitrary<Gaps> = fc.record({
  draw: fc.nat(),
  percent: fc.constantFrom(0, 0, 5, 15, 40, 80),
  unasked: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray(lists) }),
  misread: fc.constantFrom(0, 0, 0, 5, 60),
})

/** Mostly today; the eves and days of new law, and days on which it is not encoded. */
const shifts = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: -2_500, max: 1_500 }) },
  { weight: 1, arbitrary: fc.constantFrom(-8_000, -2_426, -2_425, 130, 26_000, 63_226) },
)

/** 作った案件. Whole, plausible matters, each on its day. */
export const wholeMatters: fc.Arbitrary<WholeMatter> = fc
  .record({ told: toldMatters, gaps, shift: shifts })
  .map(({ told, gaps: left, shift }) => {
    const whole = moved(told, shift)
    return { on: addDays(anchor, shift), told: whole, ...withGaps(whole, left) }
  })
