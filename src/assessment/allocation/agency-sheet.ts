import { isKnown } from '#assessment/known.ts'
import { add, least, subtract, type Yen, zeroYen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import { jhfDeductionSheet } from '#law/jhf/jhf-deduction-sheet.ts'
import { cancelTax, costItems, scrivenerCount } from './cost-items.ts'
import { releaseTerms } from './release-terms.ts'
import type { Sale } from './sale.ts'

interface AgencySheet {
  readonly allowedTotal: Yen
  readonly remit: Yen
  readonly sellerBurden: Yen
}

/** 機構の控除費用明細. The agency's own sheet for a sale with it in the first rank; null for every other creditor, and where the matter states other figures for it. */
export function agencySheet(sale: Sale): Finding<AgencySheet> | null {
  const { assumed, claims, home, matter, normKind, on, price } = sale
  if (normKind !== 'agency' || isKnown(matter.settings?.creditorNorms?.agency)) return null
  const tax = cancelTax(sale)?.value.tax ?? zeroYen
  const stated = assumed.registrationCosts
  const releases = releaseTerms(sale, 'norm')
  const juniors = releases.filter(({ claim }) => claim.position === 'junior')
  const laterTaxes = releases.filter(({ claim }) => claim.position === 'tax' && claim.before === null)
  const arrears = (matter.condominiumArrears ?? []).filter(({ property }) =>
    home.properties.some(({ id }) => id === property),
  )
  const items = costItems(sale, zeroYen)
  const allowed = items
    .filter(({ id }) => arrears.some((one) => one.id === id))
    .map(({ requestedAt, capAt }) => least(requestedAt(price), capAt(price) ?? requestedAt(price)))
  return jhfDeductionSheet({
    price,
    mediationContractDate: assumed.mediationContractOn ?? on,
    cancelTax: isKnown(stated) ? least(stated, tax) : tax,
    scrivenerFee: isKnown(stated) ? subtract(stated, least(stated, tax)) : (assumed.scrivenerFee ?? zeroYen),
    scrivenerClaims: scrivenerCount(sale),
    juniorLiens: juniors.map(({ claim, asked }) => ({
      rank: Math.max(2, ...claim.rights.map(({ rank }) => rank ?? 2)),
      remainingPrincipal: claim.principal ?? zeroYen,
      requested: asked,
    })),
    priorityTax: add(...claims.flatMap(({ before, owed }) => (before === null || owed === null ? [] : [owed.value]))),
    juniorTaxes: laterTaxes.map(({ asked, release, ceiling }) => ({
      requested: asked,
      // Without the yearly tax the norm of the release stands in for it.
      annualPropertyTax: ceiling?.value.cap ?? release,
    })),
    condo: {
      principal: add(...allowed),
      lateCharge: add(...arrears.map(({ lateCharge }) => lateCharge ?? zeroYen)),
      parking: add(...arrears.map(({ parking }) => parking ?? zeroYen)),
    },
    bankruptcyEstateRequested: assumed.estateShare ?? zeroYen,
    movingRequested: assumed.movingCost ?? zeroYen,
    movingApproved: assumed.movingApproved ?? false,
    stamp: items.find(({ id }) => id === 'stamp')?.requestedAt(price) ?? zeroYen,
  })
}
