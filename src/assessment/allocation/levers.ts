import { isKnown } from '#assessment/known.ts'
import type { AuctionMoney } from '#assessment/sale/auction.ts'
import { settingsOf } from '#assessment/settings.ts'
import { add, type Yen } from '#base/yen.ts'
import { noSurplusTest } from '#law/auction/no-surplus-test.ts'
import type { Finding } from '#law/finding.ts'
import { futileSeizure } from '#law/tax/futile-seizure.ts'
import type { SaleClaim } from './claims.ts'
import { comesBefore } from './register.ts'
import type { Sale } from './sale.ts'

/** 話し合いの材料. Why a holder behind the first gains little by refusing: its own auction or tax sale would bring it nothing. */
export interface Lever {
  readonly claim: string
  readonly creditor: string
  readonly kind: 'no-surplus' | 'futile-seizure'
  /** Whether the argument holds at the usual estimate. */
  readonly holds: boolean
  readonly finding: Finding<unknown>
}

/** 無剰余 (民事執行法63条) for every creditor behind the first, 無益な差押え (国税徴収法79条) for every later tax; none without an estimate. */
export function leversOf(sale: Sale, auction: AuctionMoney | null): readonly Lever[] {
  if (auction === null) return []
  const procedureCost = settingsOf(sale.matter).auctionCost.typical
  return sale.claims.flatMap((claim): Lever[] => {
    const { id, creditor, position, before } = claim
    if (position === 'first' || before !== null) return []
    const ahead = aheadOf(claim, sale.claims)
    if (position === 'tax') {
      if (!isDated(claim, sale)) return []
      const finding = futileSeizure({
        propertyValue: auction.marketValue,
        disposalCost: procedureCost,
        priorClaims: ahead,
      })
      return [{ claim: id, creditor, kind: 'futile-seizure', holds: finding.value.mustRelease, finding }]
    }
    const finding = noSurplusTest({ minBid: auction.minimumBid.value, procedureCost, seniorClaims: ahead })
    return [{ claim: id, creditor, kind: 'no-surplus', holds: finding.value.noSurplus, finding }]
  })
}

/** Without both days nobody knows whether the tax comes before the mortgage. */
function isDated({ id }: SaleClaim, { matter, home }: Sale): boolean {
  const arrears = matter.taxArrears?.find((one) => one.id === id)
  return isKnown(arrears?.statutoryDueOn) && isKnown(home.first.right?.registeredOn)
}

/** What comes before a claim on any of its lots. */
function aheadOf(claim: SaleClaim, all: readonly SaleClaim[]): Yen {
  return add(...all.filter((other) => other !== claim && isAhead(other, claim)).map(({ secured }) => secured))
}

function isAhead(other: SaleClaim, claim: SaleClaim): boolean {
  return other.entries.some((theirs) =>
    claim.entries.some(
      (own) => theirs.lot === own.lot && comesBefore({ claim: other, entry: theirs }, { claim, entry: own }),
    ),
  )
}
