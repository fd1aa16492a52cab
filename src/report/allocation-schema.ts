import * as z from 'zod/mini'
import { described, figure, finding, orNull, problem } from './plan-parts.ts'

const day = z.iso.date()
const yen = z.int()

const row = z.strictObject({
  id: described(z.string(), '行の名（書き換えるときに使う）'),
  kind: z.enum(['cost', 'tax', 'fees', 'release', 'estate', 'moving', 'creditor', 'owner']),
  creditor: described(z.string(), '支払先'),
  label: z.string(),
  amount: described(yen, '金額（円）。すべての行の合計は price に等しい'),
  finding: described(z.string(), '理由（findings の id）'),
  movable: described(z.boolean(), '話し合いで動かせるか'),
  movableWords: z.string(),
})

const consent = z.strictObject({
  id: z.string(),
  who: z.string(),
  by: described(z.enum(['law', 'practice']), '法律上の同意か、実務で求められる同意か'),
  needs: described(
    orNull(yen),
    '同意に必要な額（円）。お金のやりとりがない同意と、額が分からない人（gets はある）は null',
  ),
  finding: orNull(z.string()),
  gets: orNull(yen),
  short: described(orNull(yen), '足りない額（円）'),
  assumed: described(z.boolean(), '必要な額を、本人が示したのではなく基準や競売の見込みから計算したか'),
  reason: z.string(),
})

const residual = z.strictObject({
  claim: z.string(),
  creditor: z.string(),
  kind: z.enum(['debt', 'tax']),
  amount: figure,
  people: z.array(z.strictObject({ person: z.string(), name: z.string(), role: z.string() })),
})

const proposal = z.strictObject({
  id: z.enum(['fast-consent', 'most-for-household', 'most-for-first-creditor']),
  title: z.string(),
  gains: z.string(),
  gives: described(z.string(), 'この案で手放すもの'),
  clears: z.boolean(),
  rows: z.array(row),
  consents: z.array(consent),
  residual: z.array(residual),
})

const auctionCase = z.strictObject({
  price: figure,
  cost: figure,
  payouts: z.array(z.strictObject({ claim: z.string(), creditor: z.string(), amount: figure })),
  surplus: yen,
  residual: figure,
})

/** 売買代金配分表の様式、第1版. A table as JSON: its rows add up to its price, and every figure names its finding. */
export const allocationSchema = z.strictObject({
  schema: z.literal('ninbai/allocation.v1'),
  on: day,
  rules: z.strictObject({ version: day }),
  title: orNull(z.string()),
  price: yen,
  closingOn: day,
  norm: described(z.string(), '費用を認める基準（設定 creditorNorms の名）'),
  clears: described(z.boolean(), 'この価格と内容で、全員の必要な額に届くか'),
  unpaidCosts: yen,
  rows: z.array(row),
  consents: z.array(consent),
  clearing: z.strictObject({
    leastPrice: described(orNull(yen), '成り立つ最低価格（円）。どの価格でも成り立たなければ null'),
    gaps: described(
      z.array(z.strictObject({ from: yen, to: yen })),
      '最低価格より高いのに成り立たない価格の区間（両端を含む）',
    ),
  }),
  mostMoving: described(orNull(yen), 'この価格で全員の必要な額に届く、いちばん多い引越費用（円）'),
  sellerBurden: orNull(figure),
  residual: z.array(residual),
  proposals: z.array(proposal),
  auction: orNull(z.strictObject({ distributionOn: day, low: auctionCase, typical: auctionCase, high: auctionCase })),
  levers: described(
    z.array(
      z.strictObject({
        claim: z.string(),
        creditor: z.string(),
        kind: z.enum(['no-surplus', 'futile-seizure']),
        holds: z.boolean(),
        finding: z.string(),
      }),
    ),
    '話し合いの材料：無剰余（民事執行法63条）、無益な差押え（国税徴収法79条）',
  ),
  range: described(
    z.array(z.strictObject({ price: yen, clears: z.boolean(), toFirst: yen, toOwners: yen })),
    '市場での価格の見込み（低い・標準・高い）での結果',
  ),
  moved: z.array(z.strictObject({ row: z.string(), label: z.string(), from: yen, to: yen })),
  cautions: z.array(z.string()),
  findings: z.record(z.string(), finding),
  problems: z.array(problem),
})

export type AllocationJson = z.infer<typeof allocationSchema>

/** The JSON Schema (2020-12) of an allocation. */
export function allocationJsonSchema(): object {
  return {
    ...z.toJSONSchema(allocationSchema),
    $id: 'urn:ninbai:allocation.v1',
    title: '任売ナビ 売買代金配分表 allocation.v1',
  }
}
