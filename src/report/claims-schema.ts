import * as z from 'zod/mini'
import { described, figure, orNull } from './plan-parts.ts'

const day = z.iso.date()
const yen = z.int()

/** 充当の様式. One payment and what it covered. */
const allocation = z.strictObject({
  payment: described(z.string(), '出来事の id'),
  on: day,
  amount: yen,
  costs: yen,
  interest: yen,
  damages: yen,
  principal: yen,
  unapplied: described(yen, '充てる先がなく余った額'),
  finding: z.string(),
})

/** 債務の内訳の様式. What a debt of a plan tells beside principal, damages and total. */
export const debtPartsShape = {
  interest: described(orNull(figure), '約定利息（期限の来た分。合計 total には入っていない）'),
  costs: described(orNull(figure), '費用（債権者の計算書による。合計 total には入っていない）'),
  claimed: described(figure, '請求されうる合計（費用・利息・損害金・元金）'),
  least: described(
    z.optional(z.strictObject({ damages: figure, total: figure })),
    '少ない方の損害金と合計（残高が、家が売れた後に残った額のときだけ）',
  ),
  allocations: z.array(allocation),
}

export const personDebtSchema = z.strictObject({
  person: z.string(),
  name: z.string(),
  claims: z.array(
    z.strictObject({
      loan: z.string(),
      role: z.enum(['debtor', 'jointDebtor', 'jointGuarantor', 'collateralProvider']),
      claimed: figure,
    }),
  ),
  total: figure,
})

/** 計算書との突合せの様式. */
export const reconciliationSchema = z.strictObject({
  statement: z.string(),
  loan: z.string(),
  on: day,
  differences: z.array(
    z.strictObject({
      part: z.enum(['principal', 'interest', 'damages', 'costs', 'total']),
      stated: yen,
      reckoned: orNull(figure),
      difference: described(orNull(figure), '計算書 − 計算'),
    }),
  ),
  reasons: z.array(
    z.strictObject({
      id: z.enum([
        'rounding',
        'day-count',
        'rate',
        'from-day',
        'allocation-order',
        'payment',
        'bonus',
        'inside-principal',
        'sum',
        'unexplained',
      ]),
      part: z.enum(['principal', 'damages', 'total']),
      title: z.string(),
      amount: figure,
    }),
  ),
})

const titleState = z.enum(['coming', 'ready', 'used'])

/** 差押えの見通しの様式. */
export const enforcementSchema = z.strictObject({
  state: described(z.enum(['none', 'coming', 'ready', 'used']), '債務名義と差押えがどこまで進んでいるか'),
  titles: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      title: z.string(),
      state: titleState,
      claim: orNull(z.string()),
      creditor: z.string(),
      on: orNull(day),
      finding: z.string(),
    }),
  ),
  pay: z.array(
    z.strictObject({
      person: z.string(),
      income: z.string(),
      net: yen,
      ordinary: figure,
      maintenance: figure,
      perMonth: orNull(figure),
      tax: orNull(z.strictObject({ low: figure, high: figure })),
    }),
  ),
  incomes: z.array(
    z.strictObject({
      person: z.string(),
      income: z.string(),
      kind: z.string(),
      protection: z.enum(['whole', 'none', 'unknown']),
      finding: z.string(),
    }),
  ),
  assets: z.array(z.strictObject({ asset: z.string(), kind: z.string(), value: yen, seizable: figure })),
  competition: z.array(
    z.strictObject({
      income: z.string(),
      taken: yen,
      kept: yen,
      shares: z.array(z.strictObject({ claim: z.string(), amount: yen })),
      finding: z.string(),
    }),
  ),
  inquiries: z.array(
    z.strictObject({
      creditor: z.string(),
      target: z.enum(['bank', 'securities', 'real-estate', 'employer']),
      allowed: z.boolean(),
      allowedAfterDisclosure: z.boolean(),
      finding: z.string(),
    }),
  ),
  remedies: z.array(
    z.strictObject({
      id: z.string(),
      letter: orNull(z.string()),
      title: z.string(),
      text: z.string(),
      by: orNull(day),
      passed: z.boolean(),
      finding: z.string(),
    }),
  ),
})
