import type { Day } from '#base/day.ts'
import { add, least, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { allocationTable } from '#law/allocation/allocation-table.ts'
import { brokerageFeeCap } from '#law/brokerage/brokerage-fee-cap.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { jhfDeductionSheet } from '#law/jhf/jhf-deduction-sheet.ts'
import type { Matter, VoluntarySaleAssumptions } from '#matter/matter.ts'
import { isAgencyLoan } from './creditor.ts'
import { type Debt, debtOn } from './debts.ts'
import { type Home, homeOf, scenarioOf } from './home.ts'
import { type Assessed, isKnown, missing } from './known.ts'
import { type Release, releases } from './releases.ts'
import { type Residual, totalResidual } from './residual.ts'
import { registrationCosts, stampDuty } from './sale-costs.ts'
import type { SaleRow, SaleTerms } from './sale-terms.ts'
import { type Stage, wholeIsDue } from './stage.ts'

/** 任意売却のお金. Price, deductions, what the first creditor gets and what remains. */
export interface SaleMoney {
  readonly price: Yen
  readonly closingOn: Day
  readonly debt: Debt
  readonly deductions: readonly SaleRow[]
  readonly deducted: Finding<Yen>
  readonly toFirstCreditor: Finding<Yen>
  readonly surplus: Yen
  readonly sellerBurden: Finding<Yen> | null
  readonly residuals: readonly Residual[]
  readonly residual: Finding<Yen>
}

/** The money of a sale with the creditors' consent, as the first scenario assumes it. */
export function voluntarySale(matter: Matter, stage: Stage, on: Day): Assessed<SaleMoney | null> {
  const assumed = scenarioOf(matter)?.voluntarySale ?? {}
  const home = homeOf(matter, assumed.property)
  if (home.found === null) return { found: null, problems: home.problems }
  const price = priceOf(home.found, assumed)
  if (price === null) {
    return {
      found: null,
      problems: [...home.problems, missing('scenarios[0].voluntarySale.price', '売買代金を想定するため')],
    }
  }
  const closingOn = assumed.closingOn ?? assumed.contractOn ?? on
  const debt = debtOn(home.found.first.loan, home.found.first.path, closingOn, wholeIsDue(stage))
  if (debt.found === null) return { found: null, problems: [...home.problems, ...debt.problems] }
  const sale: SaleTerms = { matter, home: home.found, price, closingOn, assumed, on }
  const money = isAgencyLoan(home.found.first.loan) ? agencySale(sale, debt.found) : privateSale(sale, debt.found)
  return { found: money.found, problems: [...home.problems, ...debt.problems, ...money.problems] }
}

function priceOf(home: Home, assumed: VoluntarySaleAssumptions): Yen | null {
  return assumed.price ?? home.property.marketValue?.typical ?? null
}

/** 媒介報酬. At the cap: creditors accept it in full, and a lower fee is the broker's choice. */
function brokerage({ price, assumed, on }: SaleTerms): Finding<Yen> {
  const cap = brokerageFeeCap({
    price,
    mediationContractDate: assumed.mediationContractOn ?? on,
    side: 'seller',
    lowPriceAgreed: assumed.lowPriceAgreed ?? false,
    agentTaxable: assumed.brokerTaxable ?? true,
  })
  return reckon('brokerage-fee', '仲介手数料（上限額）', cap.value.capIncTax, [cap], () => [
    step('売買代金', price),
    step('媒介契約の日', assumed.mediationContractOn ?? on),
    step('仲介手数料の上限', cap.value.capIncTax),
  ])
}

function privateSale(sale: SaleTerms, debt: Debt): Assessed<SaleMoney> {
  const { assumed } = sale
  const registration = registrationCosts(sale)
  const stamp = stampDuty(sale)
  const release = releases(sale)
  const priority = release.found.filter(({ kind }) => kind === 'priority-tax')
  const rows: readonly SaleRow[] = [
    { label: '仲介手数料', amount: brokerage(sale) },
    ...registration.found,
    ...stamp.found,
    ...priority.map(asRow),
    ...condominiumRows(sale),
    ...release.found.filter(({ kind }) => kind !== 'priority-tax').map(asRow),
    ...statedRow('破産財団への組入額', assumed.estateShare),
    ...statedRow('引越費用（債権者が認めた場合）', assumed.movingCost),
  ]
  const problems = [...registration.problems, ...stamp.problems, ...release.problems]
  return { found: settle(sale, debt, rows, release.found, null), problems }
}

const asRow = ({ label, paid }: Release): SaleRow => ({ label, amount: paid })

function statedRow(label: string, amount: Yen | null | undefined): readonly SaleRow[] {
  if (!isKnown(amount) || amount === 0) return []
  return [{ label, amount: reckon('stated-cost', label, amount, [], () => [step(`${label}（想定による）`, amount)]) }]
}

/** 管理費の滞納. The principal is paid at closing, since a buyer would owe it (区分所有法8条); late charges are for talks. */
function condominiumRows({ matter, home }: SaleTerms): readonly SaleRow[] {
  const arrears = (matter.condominiumArrears ?? []).filter(({ property }) => property === home.property.id)
  return arrears.flatMap(({ principal }) => statedRow('管理費・修繕積立金の滞納', principal))
}

/** 機構の控除費用明細. The agency allows each line up to its own cap; the rest falls on the seller. */
function agencySale(sale: SaleTerms, debt: Debt): Assessed<SaleMoney> {
  const { price, assumed, matter, home, on } = sale
  const registration = registrationCosts(sale)
  const stamp = stampDuty(sale)
  const release = releases(sale)
  const priority = release.found.filter(({ kind }) => kind === 'priority-tax')
  const arrears = (matter.condominiumArrears ?? []).filter(({ property }) => property === home.property.id)
  const sum = (amounts: readonly (Yen | null | undefined)[]) => add(...amounts.map((amount) => amount ?? zeroYen))
  const sheet = jhfDeductionSheet({
    price,
    mediationContractDate: assumed.mediationContractOn ?? on,
    cancelTax: registration.cancelTax,
    scrivenerFee: registration.scrivenerFee,
    scrivenerClaims: 1,
    juniorLiens: release.found
      .filter(({ kind }) => kind === 'junior')
      .map(({ right, asked, owed }) => ({
        rank: Math.max(2, right.rank ?? 2),
        remainingPrincipal: owed ?? zeroYen,
        requested: asked,
      })),
    priorityTax: sum(priority.map(({ paid }) => paid.value)),
    juniorTaxes: release.found
      .filter(({ kind }) => kind === 'junior-tax')
      .map(({ asked }) => ({ requested: asked, annualPropertyTax: home.property.annualPropertyTax ?? zeroYen })),
    condo: {
      principal: sum(arrears.map(({ principal }) => principal)),
      lateCharge: sum(arrears.map(({ lateCharge }) => lateCharge)),
      parking: sum(arrears.map(({ parking }) => parking)),
    },
    bankruptcyEstateRequested: assumed.estateShare ?? zeroYen,
    movingRequested: assumed.movingCost ?? zeroYen,
    movingApproved: assumed.movingApproved ?? false,
    stamp: sum(stamp.found.map(({ amount }) => amount.value)),
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
  const problems = [...registration.problems, ...stamp.problems, ...release.problems]
  return { found: settle(sale, debt, rows, release.found, burden), problems }
}

function settle(
  { price, closingOn, home }: SaleTerms,
  debt: Debt,
  rows: readonly SaleRow[],
  released: readonly Release[],
  sellerBurden: Finding<Yen> | null,
): SaleMoney {
  const deductions = rows.map(({ label, amount }) => ({ label, amount: amount.value }))
  const table = allocationTable({ price, deductions, firstDebt: debt.total.value, juniors: [] })
  const { firstPayout, shortfall, surplus } = table.value
  const findings = rows.map(({ amount }) => amount)
  const deductedSum = add(...findings.map(({ value }) => value))
  const deducted = reckon('deductions', '売買代金から引く費用の合計', deductedSum, findings, () => [
    ...rows.map(({ label, amount }) => step(label, amount.value)),
    step('合計', deductedSum),
  ])
  const toFirstCreditor = reckon('to-first-creditor', '1番の債権者に渡る額', firstPayout, [table, deducted], () => [
    step('売買代金', price),
    step('引く費用', deductedSum),
    step('1番の債権者へ', firstPayout),
  ])
  const first: Residual = {
    claim: home.first.loan.id,
    creditor: debt.creditor.name,
    amount: reckon('residual-debt', '残債（売却の後に残る借金）', shortfall, [table, debt.total], () => [
      step('決済の日の債務', debt.total.value),
      step('売却で払われる額', firstPayout),
      step('残債', shortfall),
    ]),
  }
  const residuals = [first, ...released.flatMap(juniorResidual)]
  const residual = totalResidual(residuals)
  return {
    ...{
      price,
      closingOn,
      debt,
      deductions: rows,
      deducted,
      toFirstCreditor,
      surplus,
      sellerBurden,
      residuals,
      residual,
    },
  }
}

/** 後順位の残債. Release money does not end a junior's claim: what it was owed less what it got stays owed. */
function juniorResidual({ kind, right, label, owed, paid }: Release): readonly Residual[] {
  if (kind !== 'junior' || owed === null) return []
  const rest = subtract(owed, least(owed, paid.value))
  const amount = reckon('residual-debt', '残債（後順位の債権）', rest, [paid], () => [
    step('債権の残高', owed),
    step('売却で払われる額', paid.value),
    step('残債', rest),
  ])
  return [{ claim: right.claim ?? right.id, creditor: right.holder ?? label, amount }]
}
