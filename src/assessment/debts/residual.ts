import { add, type Yen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'

/** 残債. What stays owed on one claim after a sale. */
export interface Residual {
  readonly claim: string
  readonly creditor: string
  readonly amount: Finding<Yen>
}

/** 残債の合計. What stays owed on all claims together. */
export function totalResidual(residuals: readonly Residual[]): Finding<Yen> {
  const [only] = residuals
  if (only !== undefined && residuals.length === 1) return only.amount
  const amounts = residuals.map(({ amount }) => amount)
  const sum = add(...amounts.map(({ value }) => value))
  return reckon('residual-total', '残債の合計', sum, amounts, () => [
    ...residuals.map(({ creditor, amount }) => step(creditor, amount.value)),
    step('合計', sum),
  ])
}
