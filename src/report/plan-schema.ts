import * as z from 'zod/mini'
import { stageTitles } from '#assessment/road/stage.ts'
import { debtPartsShape, enforcementSchema, personDebtSchema, reconciliationSchema } from './claims-schema.ts'
import { combinationSchema } from './combinations-schema.ts'
import { creditorSchema, mirrorInputSchema } from './creditors-schema.ts'
import { described, figure, finding, orNull, problem } from './plan-parts.ts'
import { rangesSchema } from './ranges-schema.ts'
import {
  deadlineSchema,
  lastDaySchema,
  publicSaleOrderSchema,
  saleStepSchema,
  timelineEntrySchema,
} from './road-schema.ts'
import { sinceSchema } from './since-schema.ts'
import { hullSchema, unknownSchema } from './unknowns-schema.ts'
import { warningSchema, waySchema } from './ways-schema.ts'

const day = z.iso.date()
const yen = z.int()
const dayFigure = described(z.strictObject({ value: day, finding: z.string() }), '日と、その理由（findings の id）')
const residual = z.strictObject({ claim: z.string(), creditor: z.string(), amount: figure })

const voluntarySale = orNull(
  z.strictObject({
    price: yen,
    closingOn: day,
    closingAssumed: described(z.optional(z.boolean()), '決済の日は、ふつうにかかる期間による想定'),
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
)

const auctionCase = z.strictObject({
  price: figure,
  cost: figure,
  toCreditor: figure,
  surplus: yen,
  residuals: z.array(residual),
  residual: figure,
})
const auction = orNull(
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
)

const course = z.strictObject({
  perMonth: yen,
  ends: z.enum(['ends', 'never', 'beyond-100-years']),
  months: orNull(z.int()),
  total: orNull(yen),
  owedAfter: z.array(z.strictObject({ months: z.int(), owed: yen })),
  finding: z.string(),
})
const instalments = orNull(
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
)

const limitation = {
  status: z.enum(['running', 'maybe-complete', 'pending']),
  completesOn: orNull(day),
  invocableFrom: orNull(day),
  otherwiseOn: orNull(day),
  renewedBy: described(
    orNull(z.strictObject({ on: day, kind: z.enum(['payment', 'acknowledgement', 'judgment', 'auctionEnded']) })),
    '最後に数え直しになった出来事',
  ),
  stayedUntil: described(orNull(day), '催告や取下げなどで完成が延びている日'),
  finding: z.string(),
}

const personView = z.strictObject({
  person: z.string(),
  name: z.string(),
  roles: z.array(
    z.enum([
      'debtor',
      'jointDebtor',
      'jointGuarantor',
      'collateralProvider',
      'otherDebtor',
      'owner',
      'coOwner',
      'spouse',
      'formerSpouse',
      'heir',
      'deceased',
    ]),
  ),
  owes: z.array(
    z.strictObject({
      claim: z.string(),
      owes: z.enum(['whole', 'property-only', 'share']),
      amount: orNull(figure),
    }),
  ),
  recourse: z.array(z.strictObject({ claim: z.string(), from: z.string(), amount: figure })),
  decisions: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      on: day,
      safeOn: day,
      lost: z.string(),
      passed: z.boolean(),
      finding: z.string(),
    }),
  ),
  notes: z.array(z.strictObject({ kind: z.enum(['doubt', 'practice', 'expiry', 'caution']), text: z.string() })),
})

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
  deadlines: z.array(deadlineSchema),
  timeline: z.array(timelineEntrySchema),
  saleSteps: described(z.array(saleStepSchema), '任意売却の9つの段階'),
  lastDays: described(z.array(lastDaySchema), '道ごとの、まだ選べる最後の日'),
  publicSaleOrder: described(orNull(publicSaleOrderSchema), '公売と競売のどちらが先に進むか'),
  debts: z.array(
    z.strictObject({
      loan: z.string(),
      creditor: z.string(),
      principal: figure,
      damages: orNull(figure),
      total: figure,
      arrears: orNull(figure),
      ...debtPartsShape,
    }),
  ),
  personDebts: described(z.array(personDebtSchema), '人ごとに、ローンで請求されうる額'),
  reconciliations: described(z.array(reconciliationSchema), '債権者の計算書との比べ'),
  limitations: z.array(
    z.strictObject({
      loan: z.string(),
      person: described(orNull(z.string()), 'だれの時効か（人の id）'),
      role: z.enum(['debtor', 'jointDebtor', 'jointGuarantor']),
      ...limitation,
    }),
  ),
  otherLimitations: z.array(
    z.strictObject({
      claim: described(z.string(), 'ほかの借金か税の滞納の id'),
      kind: z.enum(['otherDebt', 'tax']),
      name: z.string(),
      person: orNull(z.string()),
      ...limitation,
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
  personViews: z.array(personView),
  ways: z.array(waySchema),
  combinations: described(z.array(combinationSchema), '続けて使う道'),
  creditors: described(z.array(creditorSchema), '債権者から見た比べ'),
  mirrorInputs: described(z.array(mirrorInputSchema), '債権者から見た比べの前提'),
  voluntarySale: described(voluntarySale, '任意売却のお金の内訳'),
  auction: described(auction, '競売のお金の見込み'),
  instalments: described(instalments, '残債の分割と個人再生の最低弁済額'),
  notToSell: described(z.array(warningSchema), '売らないほうがよい事情'),
  hurtfulActs: described(z.array(warningSchema), '後で困ること（否認・偏頗弁済・法定単純承認など）'),
  unknowns: described(z.array(unknownSchema), '分からないこと（役に立つ順）'),
  nextQuestion: described(orNull(z.string()), '次に分かるとよいこと（案件ファイルの場所）'),
  hulls: described(z.array(hullSchema), '分からないことがあっても言える、道ごとの幅'),
  seizures: z.array(z.strictObject({ person: z.string(), income: z.string(), net: yen, seizable: figure })),
  enforcement: described(orNull(enforcementSchema), '差押えの見通し'),
  findings: z.record(z.string(), finding),
  problems: z.array(problem),
  since: described(z.optional(sinceSchema), '前回からの変化（--since のときだけ）'),
  ranges: described(z.optional(rangesSchema), '幅のある見通し（--ranges のときだけ）'),
})

export type PlanJson = z.infer<typeof planSchema>

/** The JSON Schema (2020-12) of a plan. */
export function planJsonSchema(): object {
  return { ...z.toJSONSchema(planSchema), $id: 'urn:ninbai:plan.v1', title: '任売ナビ 見通し plan.v1' }
}
