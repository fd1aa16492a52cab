import { add, least, most, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { jointMortgageSplit } from '#law/mortgage/joint-mortgage-split.ts'
import type { AllocationTerms, ClaimTerms, CostLine } from './allocation-terms.ts'
import { type Amounts, amountIn } from './lawful-shares.ts'
import { byId } from './register.ts'
import { sharesWithReleases } from './release-money.ts'

/** 同意. What a holder needs and gets; `short` is what is lacking. */
export interface Consent {
  readonly id: string
  readonly needs: Yen
  readonly gets: Yen
  readonly short: Yen
}

export interface PaidCost extends CostLine {
  readonly amount: Yen
}

/** 配分. A price shared out to the yen: costs, claims and owners add up to it. */
export interface Allocated {
  readonly price: Yen
  readonly costs: readonly PaidCost[]
  /** By the id of the claim. */
  readonly paid: Amounts
  /** 余剰: what each lot leaves to its owner. */
  readonly surplus: Amounts
  readonly consents: readonly Consent[]
  /** What the price does not pay of the costs. */
  readonly unpaidCosts: Yen
}

/** Shares out a price. The costs come first, then the order of law with release money as a floor, then what lies beyond a rank. */
export function allocate(terms: AllocationTerms, price: Yen): Allocated {
  const { costs, left: afterCosts } = paidCosts(terms, price)
  const shares = sharesWithReleases(terms, afterCosts)
  const surplus = new Map(shares.surplus)
  const paid = new Map(
    terms.claims.map((claim) => {
      const byRank = amountIn(shares.paid, claim.id)
      return [claim.id, terms.fixed.has(claim.id) ? byRank : add(byRank, fromSurplus(claim, byRank, surplus))]
    }),
  )
  return {
    price,
    costs,
    paid,
    surplus,
    consents: [...costConsents(terms, costs), ...claimConsents(terms, paid)],
    unpaidCosts: subtract(add(...costs.map(({ allowed }) => allowed)), ...costs.map(({ amount }) => amount)),
  }
}

/** 成り立つか. Whether the costs are paid and nobody whose consent is needed is short. */
export function clears({ consents, unpaidCosts }: Allocated): boolean {
  return unpaidCosts === 0 && consents.every(({ short }) => short === 0)
}

function paidCosts({ costs, fixed }: AllocationTerms, price: Yen) {
  let left = price
  const paid = costs(price).map((line) => {
    const allowed = fixed.get(line.id) ?? line.allowed
    const amount = least(allowed, left)
    left = subtract(left, amount)
    return { id: line.id, requested: line.requested, allowed, amount }
  })
  return { costs: paid, left }
}

/** Takes what a claim is owed beyond its rank out of what its lots leave: the debtor's lots first, each by what it has. */
function fromSurplus({ owed, secured, beyond, entries }: ClaimTerms, byRank: Yen, surplus: Map<string, Yen>): Yen {
  // Release money may already have paid part of it, or more than the rank covers.
  const claim = most(zeroYen, least(beyond, subtract(least(owed, add(secured, beyond)), byRank)))
  if (claim === 0) return zeroYen
  const lots = entries.map(({ lot, owner }) => ({ id: lot, netValue: amountIn(surplus, lot), owner }))
  const { shares, uncovered } = jointMortgageSplit.value({ claim, properties: lots.toSorted(byId) })
  for (const [lot, share] of Object.entries(shares)) surplus.set(lot, subtract(amountIn(surplus, lot), share))
  return subtract(claim, uncovered)
}

function costConsents({ consentingCosts }: AllocationTerms, costs: readonly PaidCost[]): readonly Consent[] {
  return costs
    .filter(({ id, requested }) => consentingCosts.includes(id) && requested > 0)
    .map(({ id, requested, amount }) => consentOf(id, requested, amount))
}

function claimConsents({ claims }: AllocationTerms, paid: Amounts): readonly Consent[] {
  return claims.flatMap(({ id, needs, owed }) =>
    needs === null ? [] : [consentOf(id, least(needs, owed), amountIn(paid, id))],
  )
}

function consentOf(id: string, needs: Yen, gets: Yen): Consent {
  return { id, needs, gets, short: most(zeroYen, subtract(needs, gets)) }
}
