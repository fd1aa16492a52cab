import type { Residual } from '#assessment/debts/residual.ts'
import { exposures, type Role } from '#assessment/people/people.ts'
import type { Day } from '#base/day.ts'
import { add, most, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { personName } from '#matter/names.ts'
import { type Allocated, clears } from './allocate.ts'
import { type AllocationRow, allocationRows } from './allocation-rows.ts'
import { isDuty } from './cost-items.ts'
import { amountIn } from './lawful-shares.ts'
import type { ReleaseTerms } from './release-terms.ts'
import { type PreparedSale, valuesAt } from './sale-allocation.ts'

/** 同意する人. Who must agree, what it needs, what it gets and what is lacking. */
export interface ConsentView {
  readonly id: string
  readonly who: string
  /** 法律上の同意か、実務で求められる同意か. */
  readonly by: 'law' | 'practice'
  readonly needs: Finding<Yen>
  readonly gets: Yen
  readonly short: Yen
  /** Nobody has said what it needs: norm and auction stand in for it. */
  readonly isAssumed: boolean
  /** Nobody knows what it is owed either: what it needs cannot be told. */
  readonly isUnknown: boolean
}

/** 残る債務. What stays owed on a claim, and by whom. */
export interface ResidualView extends Residual {
  readonly kind: 'debt' | 'tax'
  readonly people: readonly { readonly person: string; readonly name: string; readonly role: Role }[]
}

/** 売買代金配分表. One price shared out to the yen, with its reasons. */
export interface Allocation {
  readonly price: Yen
  readonly closingOn: Day
  readonly rows: readonly AllocationRow[]
  readonly consents: readonly ConsentView[]
  readonly isClear: boolean
  /** Costs that the price does not pay. */
  readonly unpaidCosts: Yen
  /** 売主が別に用意する額; null where nothing is asked beyond what is paid. */
  readonly sellerBurden: Finding<Yen> | null
  readonly residual: readonly ResidualView[]
  readonly values: Allocated
}

/** Shares out the price of the sale, or another, and says why. */
export function allocationOf(ready: PreparedSale, price: Yen): Allocation {
  const values = valuesAt(ready, price)
  return {
    ...{ price, closingOn: ready.sale.closingOn, rows: allocationRows(ready, values) },
    ...{ consents: consentsOf(ready, values), isClear: clears(values), unpaidCosts: values.unpaidCosts },
    ...{ sellerBurden: sellerBurden(ready, values), residual: residuals(ready, values), values },
  }
}

function consentsOf({ releases, items, sale }: PreparedSale, { consents }: Allocated): readonly ConsentView[] {
  return consents.map(({ id, needs, gets, short }): ConsentView => {
    const release = releases.find(({ claim }) => claim.id === id)
    if (release !== undefined) {
      const who = release.claim.creditor
      const { needs, needsAssumed: isAssumed } = release
      const isUnknown = isAssumed && release.claim.owed === null && release.ceiling === null
      return { id, who, by: 'law', needs, gets, short, isAssumed, isUnknown }
    }
    const item = items.find((one) => one.id === id)
    const asked = item?.because(needs, sale.price)
    const stated =
      asked ?? reckon('needed-amount', '同意に必要な額', needs, [], () => [step('求められている額', needs)])
    return { id, who: item?.payee ?? id, by: 'law', needs: stated, gets, short, isAssumed: false, isUnknown: false }
  })
}

/** What is asked and not paid out of the price: somebody must bear it, or talk it down, before everybody releases. */
function sellerBurden(
  { items, releases, sale, choice }: PreparedSale,
  { costs, paid }: Allocated,
): Finding<Yen> | null {
  const ofCosts = costs.map(({ id, requested, amount }) => {
    const item = items.find((one) => one.id === id)
    // Whoever sets a bill lower by hand has a lower bill; a tax or arrears stay what they are.
    const isBill = item !== undefined && item.kind === 'cost' && !isDuty(item)
    const asked = isBill ? (choice.fixed.get(id) ?? requested) : requested
    return { label: item?.label ?? id, gap: most(zeroYen, subtract(asked, amount)) }
  })
  const behind = releases.filter(({ claim }) => claim.position !== 'first' && claim.before === null)
  const ofReleases = behind.map((release) => ({
    label: release.claim.creditor,
    gap: most(zeroYen, subtract(release.asked, amountIn(paid, release.claim.id))),
  }))
  const gaps = [...ofCosts, ...ofReleases].filter(({ gap }) => gap > 0)
  if (gaps.length === 0 && sale.normKind !== 'agency') return null
  const sum = add(...gaps.map(({ gap }) => gap))
  return reckon('seller-burden', '売主が別に用意する額', sum, ceilings(behind), () => [
    ...gaps.map(({ label, gap }) => step(label, gap)),
    step('売買代金から払えない額の合計', sum),
  ])
}

function ceilings(releases: readonly ReleaseTerms[]): readonly Finding<unknown>[] {
  return releases.flatMap(({ ceiling }) => (ceiling === null ? [] : [ceiling]))
}

/** 残債. Release money does not end a claim: what it was owed less what it got stays owed. */
function residuals({ releases, sale }: PreparedSale, { paid }: Allocated): readonly ResidualView[] {
  const people = exposures(sale.matter)
  return releases.flatMap(({ claim }): readonly ResidualView[] => {
    const { owed } = claim
    if (owed === null) return []
    const got = amountIn(paid, claim.id)
    const left = subtract(owed.value, got)
    const kind = claim.position === 'tax' ? 'tax' : 'debt'
    const title = kind === 'tax' ? '売却の後に残る税' : '残債（売却の後に残る借金）'
    const amount = reckon('residual-debt', title, left, [owed], () => [
      step('決済の日の債務', owed.value),
      step('売却で払われる額', got),
      step('残り', left),
    ])
    const debtor = sale.matter.otherDebts?.find(({ id }) => id === claim.id)?.debtor
    const owing =
      debtor === null || debtor === undefined
        ? people
            .filter(({ loan, role }) => loan === claim.id && role !== 'collateralProvider')
            .map(({ person, name, role }) => ({ person, name, role }))
        : [{ person: debtor, name: personName(sale.matter, debtor), role: 'debtor' as const }]
    return [{ claim: claim.id, creditor: claim.creditor, kind, amount, people: owing }]
  })
}
