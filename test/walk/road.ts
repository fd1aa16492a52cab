import fc from 'fast-check'
import { addDays, type Day } from '#base/day.ts'
import { anchor } from './values.ts'

/** The steps that a household takes one after the other, if nothing is agreed before. */
const byCourt = [
  ...(['missed', 'demanded', 'accelerated', 'subrogated', 'petition', 'opened', 'inspected', 'bidding'] as const),
  ...(['bidsOpened', 'permitted', 'pricePaid', 'distributed', 'ordered', 'sued', 'judged', 'seized'] as const),
] as const
/** The same where the home is sold with the creditors' consent after the guarantor has paid. */
const bySale = [
  'missed',
  'demanded',
  'accelerated',
  'subrogated',
  'sold',
  'assigned',
  'sued',
  'judged',
  'seized',
] as const

export type RoadStage = (typeof byCourt)[number] | (typeof bySale)[number]

/** たどった道. The days on which a household reached what it has reached by the anchor; empty for one that pays. */
export type Road = ReadonlyMap<RoadStage, Day>

/** Each step some days after the one before, the last one lately. */
export const roads: fc.Arbitrary<Road> = fc
  .record({
    steps: fc.oneof(
      { weight: 3, arbitrary: fc.constant<readonly RoadStage[]>(byCourt) },
      { weight: 1, arbitrary: fc.constant<readonly RoadStage[]>(bySale) },
    ),
    reached: fc.nat(byCourt.length),
    gaps: fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 200 }) }, { weight: 1, arbitrary: fc.nat(2_500) }),
      { minLength: byCourt.length, maxLength: byCourt.length },
    ),
  })
  .map(({ steps, reached, gaps }) => {
    const taken = steps.slice(0, reached)
    const before = (index: number) => gaps.slice(index, taken.length).reduce((sum, gap) => sum + gap, 0)
    return new Map(taken.map((stage, index) => [stage, addDays(anchor, -before(index))]))
  })
