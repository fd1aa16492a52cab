import * as z from 'zod/mini'

const day = z.iso.date()

/** 説明. A schema with its Japanese words. */
export const described = <T extends z.ZodMiniType>(schema: T, text: string): T => schema.check(z.describe(text))
/** 金額. A number and the id of its finding. */
export const figure = described(
  z.strictObject({ value: z.int(), finding: z.string() }),
  '金額（円）と、その理由（findings の id）',
)
/** A value, or null where it is not known. */
export const orNull = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema)

/** 判断の様式. One entry of the map of findings. */
export const finding = z.strictObject({
  rule: z.string(),
  title: z.string(),
  value: z.unknown(),
  on: described(orNull(day), '版を決めた日（基準日）'),
  version: orNull(z.strictObject({ since: orNull(day), by: z.string() })),
  checked: described(orNull(day), '出どころと最後に照らし合わせた日'),
  confidence: orNull(z.enum(['official', 'several', 'one-source', 'unverified'])),
  citations: z.array(z.strictObject({ law: z.string(), article: z.string(), url: z.string() })),
  steps: z.array(
    z.strictObject({
      label: z.string(),
      value: z.union([z.number(), z.string()]),
      unit: z.enum(['yen', 'day', 'days', 'months', 'years', 'count', 'percent', 'text']),
    }),
  ),
  notes: z.array(z.strictObject({ kind: z.enum(['doubt', 'practice', 'expiry', 'caution']), text: z.string() })),
  from: z.array(z.string()),
})

/** 分からないことの様式. */
export const problem = z.union([
  z.strictObject({ kind: z.literal('missing'), path: z.string(), why: z.string() }),
  z.strictObject({ kind: z.literal('contradiction'), paths: z.array(z.string()), message: z.string() }),
  z.strictObject({
    kind: z.literal('not-covered'),
    rule: z.string(),
    title: orNull(z.string()),
    on: orNull(day),
    reason: z.string(),
  }),
])
