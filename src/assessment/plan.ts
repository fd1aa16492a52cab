import type { Day } from '#base/day.ts'
import { add, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { rehabMinimumRepayment } from '#law/rehabilitation/rehab-minimum-repayment.ts'
import { contradictions } from '#matter/contradictions.ts'
import type { Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { type AuctionMoney, auction } from './auction.ts'
import { covered } from './covered.ts'
import { type Deadline, deadlines } from './deadlines.ts'
import { type Debt, debtOn, rateOf } from './debts.ts'
import { type Instalment, instalments } from './instalments.ts'
import type { Assessed } from './known.ts'
import { type LoanLimitation, limitations } from './limitation.ts'
import { type NextStep, nextSteps } from './next-steps.ts'
import { type Exposure, exposures } from './people.ts'
import { type WageSeizure, wageSeizures } from './seizures.ts'
import { settingsOf } from './settings.ts'
import { homeIsGone, type Stage, stageOn, wholeIsDue } from './stage.ts'
import { type TimelineEntry, timeline } from './timeline.ts'
import { type SaleMoney, voluntarySale } from './voluntary-sale.ts'
import { auctionState, instalmentsState, voluntarySaleState, type WayState } from './ways.ts'

/** 見通し. What follows for a matter on a day, with every reason. */
export interface Plan {
  readonly on: Day
  readonly title: string | null
  readonly stage: Finding<Stage>
  readonly timeline: readonly TimelineEntry[]
  readonly deadlines: readonly Deadline[]
  readonly debts: readonly Debt[]
  readonly limitations: readonly LoanLimitation[]
  readonly people: readonly Exposure[]
  readonly voluntarySale: SaleMoney | null
  readonly auction: AuctionMoney | null
  /** 残債: after the sale that is assumed, or of today once the home is gone; null where neither can be found. */
  readonly residual: Residue | null
  readonly seizures: readonly WageSeizure[]
  readonly ways: { readonly voluntarySale: WayState; readonly auction: WayState; readonly instalments: WayState }
  readonly nextSteps: readonly NextStep[]
  readonly problems: readonly Problem[]
}

export interface Residue {
  readonly amount: Finding<Yen>
  readonly instalments: readonly Instalment[]
  /** 個人再生の最低弁済額 for the residual and the other debts; null where individual rehabilitation is not open. */
  readonly rehabilitation: Finding<{ readonly minimum: Yen | null }>
  readonly otherDebts: Yen
}

/** The plan for a matter as of a day. It gives what can be found; `problems` lists what is missing, contradictory or not covered. */
export function planFor(matter: Matter, on: Day): Plan {
  const problems: Problem[] = [...contradictions(matter)]
  function take<T>(assessed: Assessed<T>): T {
    problems.push(...assessed.problems)
    return assessed.found
  }
  const { stage, signs } = take(stageOn(matter, on))
  const isGone = homeIsGone(stage.value)
  const entries = isGone ? [] : timeline(matter, signs, on)
  const debts = (matter.loans ?? []).flatMap(
    (loan, index) => take(covered(() => debtOn(loan, `loans[${index}]`, on, wholeIsDue(stage.value)))) ?? [],
  )
  const limits = take(covered(() => limitations(matter, on))) ?? []
  const days = take(covered(() => ({ found: deadlines(matter, stage.value, on), problems: [] }))) ?? []
  const sale = isGone ? null : take(covered(() => voluntarySale(matter, stage.value, on)))
  const byCourt = isGone ? null : take(covered(() => auction(matter, settingsOf(matter), entries, on)))
  const residual = isGone ? residualNow(debts) : (sale?.residual ?? null)
  return {
    on,
    title: matter.title ?? null,
    stage,
    timeline: entries,
    deadlines: days,
    debts,
    limitations: limits,
    people: exposures(matter),
    voluntarySale: sale,
    auction: byCourt,
    residual: residual === null ? null : residueOf(matter, residual, sale?.debt.loan, sale?.closingOn ?? on),
    seizures: take(wageSeizures(matter)),
    ways: {
      voluntarySale: voluntarySaleState(stage.value, days),
      auction: auctionState(stage.value),
      instalments: instalmentsState(residual?.value ?? null),
    },
    nextSteps: nextSteps(matter, stage.value, limits, days, on),
    problems: distinct(problems),
  }
}

function residueOf(matter: Matter, amount: Finding<Yen>, loan: string | undefined, from: Day): Residue {
  const owing = (matter.loans ?? []).find(({ id }) => id === loan) ?? matter.loans?.[0]
  const rate = owing === undefined ? null : rateOf(owing, from)
  const otherDebts = add(...(matter.otherDebts ?? []).map(({ balance }) => balance ?? zeroYen))
  return {
    amount,
    instalments: amount.value === 0 ? [] : instalments(amount, rate, settingsOf(matter).instalments, from),
    rehabilitation: rehabMinimumRepayment({ standardClaims: add(amount.value, otherDebts), bracketClaims: undefined }),
    otherDebts,
  }
}

/** 家がなくなった後の残債. What is owed today on all loans together. */
function residualNow(debts: readonly Debt[]): Finding<Yen> | null {
  const [only] = debts
  if (only === undefined || debts.length === 1) return only?.total ?? null
  const totals = debts.map(({ total }) => total)
  const sum = add(...totals.map(({ value }) => value))
  return reckon('residual-total', '残債の合計', sum, totals, () => [
    ...debts.map(({ creditor, total }) => step(creditor.name, total.value)),
    step('合計', sum),
  ])
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return problems.filter((problem) => {
    const key = problem.kind === 'missing' ? `missing ${problem.path}` : JSON.stringify(problem)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
