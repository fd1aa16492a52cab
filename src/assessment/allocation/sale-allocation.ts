import { add, type Yen, yen, zeroYen } from '#base/yen.ts'
import { stampDutySteps } from '#law/stamp/stamp-duty-sale-contract.ts'
import { type Allocated, allocate, clears } from './allocate.ts'
import type { AllocationTerms } from './allocation-terms.ts'
import { type Clearing, clearingOf, greatestOf, slackOf } from './clearing.ts'
import { type CostItem, costItems } from './cost-items.ts'
import type { Amounts } from './lawful-shares.ts'
import { registerOf } from './register.ts'
import { claimTerms, type ReleaseMode, type ReleaseTerms, releaseTerms } from './release-terms.ts'
import type { Sale } from './sale.ts'

/** 配分の選び方. What can be chosen about a table at a given price. */
export interface SaleChoice {
  readonly mode: ReleaseMode
  readonly movingCost: Yen
  /** Rows that somebody has fixed by hand, by their id. */
  readonly fixed: Amounts
}

/** 解く準備のできた配分. A sale with its choices, ready to be shared out at any price. */
export interface PreparedSale {
  readonly sale: Sale
  readonly choice: SaleChoice
  readonly items: readonly CostItem[]
  readonly releases: readonly ReleaseTerms[]
  readonly terms: AllocationTerms
}

/** The choice that the scenario makes. */
export function statedChoice({ assumed }: Sale): SaleChoice {
  return { mode: 'norm', movingCost: assumed.movingCost ?? zeroYen, fixed: new Map() }
}

/** Makes a sale ready. Throws `NotCovered` where joint claims outrank each other in a circle. */
export function prepared(sale: Sale, choice: SaleChoice): PreparedSale {
  const items = costItems(sale, choice.movingCost)
  const releases = releaseTerms(sale, choice.mode)
  const claims = releases.map(claimTerms)
  const costs = (price: Yen) =>
    items.map((item) => {
      const requested = item.requestedAt(price)
      const cap = item.capAt(price)
      return { id: item.id, requested, allowed: cap === null || cap > requested ? requested : cap }
    })
  const terms: AllocationTerms = {
    ...{ lots: sale.lots, register: registerOf(sale.lots, claims), claims, costs },
    ...{ consentingCosts: ['estate-share'], fixed: choice.fixed },
  }
  return { sale, choice, items, releases, terms }
}

/** Shares out a price; values only. */
export function valuesAt({ terms }: PreparedSale, price: Yen): Allocated {
  return allocate(terms, price)
}

/** 成り立つ最低価格. Over all prices up to well above the debts. */
export function clearingFor(ready: PreparedSale): Clearing {
  const { terms, sale } = ready
  const owed = add(...terms.claims.map((claim) => claim.owed))
  const costs = add(...terms.costs(sale.price).map(({ requested }) => requested))
  return clearingOf({
    clearsAt: (price, costsOf) => clears(allocate({ ...terms, costs: () => terms.costs(costsOf) }, price)),
    steps: stampDutySteps,
    upTo: yen(Math.min(1_000_000_000_000, 2 * (owed + costs) + 10_000_000)),
    slack: slackOf(terms),
  })
}

/** 引越費用の最大. The most moving money that still passes every norm at a price; null where the table does not clear even without. */
export function mostMoving(sale: Sale, choice: SaleChoice, price: Yen): Yen | null {
  const approved = { ...sale, assumed: { ...sale.assumed, movingApproved: true } }
  const fixed = new Map([...choice.fixed].filter(([row]) => row !== 'moving'))
  const termsWith = (movingCost: Yen) => prepared(approved, { ...choice, fixed, movingCost }).terms
  const clearsWith = (movingCost: Yen) => clears(allocate(termsWith(movingCost), price))
  return greatestOf(clearsWith, sale.norm.movingMost, slackOf(termsWith(zeroYen)))
}
