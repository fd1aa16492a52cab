import { add, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { jhfDeductionSheet } from '#law/jhf/jhf-deduction-sheet.ts'
import type { Release } from './releases.ts'
import type { RegistrationCosts } from './sale-costs.ts'
import type { SaleRow, SaleTerms } from './sale-terms.ts'
import { settingsOf } from './settings.ts'

interface AgencyCosts {
  readonly rows: readonly SaleRow[]
  /** What is asked for and not allowed. */
  readonly sellerBurden: Finding<Yen>
}

const sum = (amounts: readonly (Yen | null | undefined)[]) => add(...amounts.map((amount) => amount ?? zeroYen))

/** 機構の控除費用明細. The agency allows each line up to its own cap; the rest falls on the seller. */
export function agencyCosts(
  { price, assumed, matter, home, on }: SaleTerms,
  registration: RegistrationCosts,
  stamp: readonly SaleRow[],
  released: readonly Release[],
): AgencyCosts {
  const of = (kind: Release['kind']) => released.filter((release) => release.kind === kind)
  const arrears = (matter.condominiumArrears ?? []).filter(({ property }) => property === home.property.id)
  const sheet = jhfDeductionSheet({
    price,
    mediationContractDate: assumed.mediationContractOn ?? on,
    cancelTax: registration.cancelTax,
    scrivenerFee: registration.scrivenerFee,
    scrivenerClaims: settingsOf(matter).agencyScrivenerPer === 'parcel' ? (home.property.registeredUnits ?? 1) : 1,
    juniorLiens: of('junior').map(({ right, asked, owed }) => ({
      rank: Math.max(2, right.rank ?? 2),
      remainingPrincipal: owed ?? zeroYen,
      requested: asked,
    })),
    priorityTax: sum(of('priority-tax').map(({ paid }) => paid.value)),
    juniorTaxes: of('junior-tax').map(({ asked, paid }) => ({
      requested: asked,
      // Without the yearly tax the norm of the release stands in for it.
      annualPropertyTax: home.property.annualPropertyTax ?? paid.value,
    })),
    condo: {
      principal: sum(arrears.map(({ principal }) => principal)),
      lateCharge: sum(arrears.map(({ lateCharge }) => lateCharge)),
      parking: sum(arrears.map(({ parking }) => parking)),
    },
    bankruptcyEstateRequested: assumed.estateShare ?? zeroYen,
    movingRequested: assumed.movingCost ?? zeroYen,
    movingApproved: assumed.movingApproved ?? false,
    stamp: sum(stamp.map(({ amount }) => amount.value)),
  })
  const { lines, sellerBurden } = sheet.value
  const rows = lines.flatMap(({ label, requested, allowed }): readonly SaleRow[] => {
    if (allowed === 0) return []
    const amount = reckon('agency-deduction', label, allowed, [sheet], () => [
      step(`${label}：請求額`, requested),
      step(`${label}：機構が認める額`, allowed),
    ])
    return [{ label, amount }]
  })
  const burden = reckon('seller-burden', '売主が別に用意する額', sellerBurden, [sheet], () => [
    ...lines
      .filter(({ requested, allowed }) => requested > allowed)
      .map(({ label, requested, allowed }) => step(label, subtract(requested, allowed))),
    step('機構が認めない額の合計', sellerBurden),
  ])
  return { rows, sellerBurden: burden }
}
