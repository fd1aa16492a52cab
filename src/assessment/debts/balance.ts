import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { addMonths, type Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import type { Yen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import type { Loan } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { scheduledBalance } from './schedule.ts'

/** 残元金. The principal that is owed: as a creditor stated it, else by the schedule of the contract; null where neither is known. */
export function principalOf(loan: Loan, path: string, on: Day, wholeIsDue: boolean): Assessed<Finding<Yen> | null> {
  if (isKnown(loan.balance)) return stated(loan, loan.balance, path, on, wholeIsDue)
  const reckoned = scheduledBalance(loan, on, wholeIsDue)
  const why = reckoned === null ? 'いくら残っているかを知るため' : '計算ではなく実際の残高で確かめるため'
  return { found: reckoned, problems: [missing(`${path}.balance`, why)] }
}

function stated(
  { balanceOn }: Loan,
  balance: Yen,
  path: string,
  on: Day,
  wholeIsDue: boolean,
): Assessed<Finding<Yen> | null> {
  const found = reckon('balance', '残高（残元金）', balance, [], () => [
    step('債権者の書類などによる残高', balance),
    step('その残高の日', balanceOn ?? '日付は分からない'),
  ])
  if (!isKnown(balanceOn)) return { found, problems: [missing(`${path}.balanceOn`, '残高がいつのものかを知るため')] }
  // Once the whole is due no instalment lowers it any more, and an old figure may still be right.
  const isOld = !wholeIsDue && addMonths(balanceOn, 12) < on
  const problems: readonly Problem[] = isOld
    ? [missing(`${path}.balance`, `残高が${dayWords(balanceOn)}の古いものなので、新しい残高証明書で確かめるため`)]
    : []
  return { found, problems }
}
