import * as z from 'zod/mini'
import { stageTitles } from '#assessment/stage.ts'

const day = z.iso.date()
const yen = z.int()
const described = <T extends z.ZodMiniType>(schema: T, text: string): T => schema.check(z.describe(text))
const figure = described(
  z.strictObject({ value: yen, finding: z.string() }),
  '金額（円）と、その理由（findings の id）',
)
const dayFigure = described(z.strictObject({ value: day, finding: z.string() }), '日と、その理由（findings の id）')
const orNull = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema)

const wayState = {
  status: described(z.enum(['open', 'closed', 'unknown']), 'まだ選べるか'),
  reasons: z.array(z.string()),
  until: orNull(day),
}
const residual = z.strictObject({ claim: z.string(), creditor: z.string(), amount: figure })

const voluntarySale = z.strictObject({
  id: z.literal('voluntary-sale'),
  ...wayState,
  money: orNull(
    z.strictObject({
      price: yen,
      closingOn: day,
      debt: figure,
      rows: z.array(z.strictObject({ label: z.string(), amount: figure })),
      deducted: figure,
      toCreditor: figure,
      surplus: yen,
      sellerBurden: orNull(figure),
      residuals: z.array(residual),
      residual: figure,
      taxesLeft: described(z.array(residual), '売却の後に残る税（残債に含まない）'),
    }),
  ),
})

const auctionCase = z.strictObject({
  price: figure,
  cost: figure,
  toCreditor: figure,
  surplus: yen,
  residuals: z.array(residual),
  residual: figure,
})
const auction = z.strictObject({
  id: z.literal('auction'),
  ...wayState,
  money: orNull(
    z.strictObject({
      marketValue: yen,
      standardPrice: figure,
      minimumBid: figure,
      distributionOn: day,
      debt: figure,
      low: auctionCase,
      typical: auctionCase,
      high: auctionCase,
    }),
  ),
})

const course = z.strictObject({
  perMonth: yen,
  ends: z.enum(['ends', 'never', 'beyond-100-years']),
  months: orNull(z.int()),
  total: orNull(yen),
  owedAfter: z.array(z.strictObject({ months: z.int(), owed: yen })),
  finding: z.string(),
})
const instalments = z.strictObject({
  id: z.literal('instalments'),
  ...wayState,
  money: orNull(
    z.strictObject({
      residual: figure,
      options: z.array(
        z.strictObject({
          withoutDamages: course,
          withDamages: orNull(course),
          creditUntil: orNull(dayFigure),
        }),
      ),
      rehabilitationMinimum: z.strictObject({ value: orNull(yen), finding: z.string() }),
      otherDebts: yen,
    }),
  ),
})

const finding = z.strictObject({
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

const problem = z.union([
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

const timelineEntry = z.union([
  z.strictObject({ kind: z.literal('known'), step: z.string(), title: z.string(), on: day }),
  z.strictObject({
    kind: z.literal('expected'),
    step: z.string(),
    title: z.string(),
    earliest: day,
    usual: day,
    latest: day,
    overdue: z.boolean(),
    finding: z.string(),
  }),
])

// The keys of a constant table; there is at least one.
const stageIds = Object.keys(stageTitles) as [string, ...string[]]

/** 見通しの様式、第1版. A plan as JSON: every number names its finding, and the findings stand once, in one map. */
export const planSchema = z.strictObject({
  schema: z.literal('ninbai/plan.v1'),
  on: day,
  rules: described(z.strictObject({ version: day }), '規定の版'),
  title: orNull(z.string()),
  stage: z.strictObject({ id: z.enum(stageIds), title: z.string(), since: orNull(day), finding: z.string() }),
  nextSteps: z.array(
    z.strictObject({ id: z.string(), by: orNull(day), title: z.string(), text: z.string(), who: z.string() }),
  ),
  deadlines: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      on: day,
      safeOn: day,
      kind: z.enum(['statute', 'printed']),
      lost: z.string(),
      passed: z.boolean(),
      finding: z.string(),
    }),
  ),
  timeline: z.array(timelineEntry),
  debts: z.array(
    z.strictObject({
      loan: z.string(),
      creditor: z.string(),
      principal: figure,
      damages: orNull(figure),
      total: figure,
      arrears: orNull(figure),
    }),
  ),
  limitations: z.array(
    z.strictObject({
      loan: z.string(),
      status: z.enum(['running', 'maybe-complete', 'pending']),
      completesOn: orNull(day),
      invocableFrom: orNull(day),
      otherwiseOn: orNull(day),
      finding: z.string(),
    }),
  ),
  people: z.array(
    z.strictObject({
      person: z.string(),
      name: z.string(),
      role: z.enum(['debtor', 'jointDebtor', 'jointGuarantor', 'collateralProvider']),
      loan: z.string(),
      owes: z.enum(['whole', 'property-only']),
    }),
  ),
  ways: z.tuple([voluntarySale, auction, instalments]),
  seizures: z.array(z.strictObject({ person: z.string(), income: z.string(), net: yen, seizable: figure })),
  findings: z.record(z.string(), finding),
  problems: z.array(problem),
})

export type PlanJson = z.infer<typeof planSchema>

/** The JSON Schema (2020-12) of a plan. */
export function planJsonSchema(): object {
  return { ...z.toJSONSchema(planSchema), $id: 'urn:ninbai:plan.v1', title: '任売ナビ 見通し plan.v1' }
}
