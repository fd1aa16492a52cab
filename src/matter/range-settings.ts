import * as z from 'zod/mini'
import {
  figureLimits,
  type RangeAssumptionId,
  type RangeFigure,
  type RangeHead,
  rangeFigures,
  rangeHeads,
} from '#law/market/range-heads.ts'
import { facts } from './fields.ts'

/** 想定の数. What a matter says of one assumption; a figure that it leaves out keeps its default. */
export type RangeFigures = { readonly [K in RangeFigure]?: number | null | undefined }

/** Of each assumption the figures of its form, between the ends that a run can bear. */
export const rangesSchema = z.strictObject(
  facts(
    // Built entry by entry from the heads, so its keys are theirs.
    Object.fromEntries(Object.entries(rangeHeads).map(([id, head]) => [id, figuresSchema(head)])) as Readonly<
      Record<RangeAssumptionId, ReturnType<typeof figuresSchema>>
    >,
  ),
)

function figuresSchema(head: RangeHead) {
  const figures = rangeFigures[head.form].map((figure) => {
    const [least, most] = figureLimits(head, figure)
    return [figure, (head.isWhole ? z.int() : z.number()).check(z.gte(least), z.lte(most))] as const
  })
  // Typed as if all were there: those that the form does not have are refused when they are read.
  return z.strictObject(facts(Object.fromEntries(figures) as Readonly<Record<RangeFigure, z.ZodMiniNumber>>))
}

/** Whether figures of one assumption stand in their order: low, centre, high. */
export function isInOrder({ low, centre, high }: RangeFigures): boolean {
  const known = [low, centre, high].filter((one) => typeof one === 'number')
  return known.every((one, at) => at === 0 || one >= (known[at - 1] ?? one))
}
