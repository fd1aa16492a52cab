import type { Day } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { add, subtract, type Yen } from '#base/yen.ts'
import { brokerageFeeCap } from '#law/brokerage/brokerage-fee-cap.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import type { Matter, VoluntarySaleAssumptions } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { agencyCosts } from './agency-sale.ts'
import { isAgencyLoan } from './creditor.ts'
import { debtOn } from './debts.ts'
import { homeOf, scenarioOf } from './home.ts'
import { type Assessed, isKnown, missing } from './known.ts'
import { type Release, releases } from './releases.ts'
import { registrationCosts, stampDuty } from './sale-costs.ts'
import type { SaleRow, SaleTerms } from './sale-terms.ts'
import { type SaleMoney, settle } from './settlement.ts'
import { type Stage, wholeIsDue } from './stage.ts'

const path = 'scenarios[0].voluntarySale'

/** The money of a sale with the creditors' consent, as the first scenario assumes it. */
export function voluntarySale(matter: Matter, stage: Stage, on: Day): Assessed<SaleMoney | null> {
  const assumed = scenarioOf(matter)?.voluntarySale ?? {}
  const { found: home, problems } = homeOf(matter, assumed.property, on)
  if (home === null) return { found: null, problems }
  const price = assumed.price ?? home.property.marketValue?.typical ?? null
  if (price === null)
    return { found: null, problems: [...problems, missing(`${path}.price`, '売買代金を想定するため')] }
  const closingOn = assumed.closingOn ?? assumed.contractOn ?? on
  const debt = debtOn(home.first.loan, home.first.path, closingOn, wholeIsDue(stage))
  if (debt.found === null) return { found: null, problems: [...problems, ...debt.problems] }
  const sale: SaleTerms = { matter, home, price, closingOn, assumed, on }
  const registration = registrationCosts(sale)
  const stamp = stampDuty(sale)
  const release = releases(sale)
  const costs = isAgencyLoan(home.first.loan)
    ? agencyCosts(sale, registration, stamp.found, release.found)
    : privateCosts(sale, [...registration.found, ...stamp.found], release.found)
  return {
    found: settle(sale, debt.found, costs.rows, release.found, costs.sellerBurden),
    problems: [
      ...[...problems, ...debt.problems, ...assumptions(sale)],
      ...[...registration.problems, ...stamp.problems, ...release.problems],
    ],
  }
}

/** What the scenario leaves open, and what is taken for it. */
function assumptions(sale: SaleTerms): readonly Problem[] {
  const { assumed, matter, home, closingOn } = sale
  const arrears = (matter.condominiumArrears ?? []).map((item, i) => ({ ...item, at: `condominiumArrears[${i}]` }))
  return [
    ...(isKnown(assumed.price)
      ? []
      : [missing(`${path}.price`, '売買代金を想定するため。ここでは市場での価格の見込みで売れるとしました。')]),
    ...(isKnown(assumed.closingOn)
      ? []
      : [
          missing(
            `${path}.closingOn`,
            `損害金は決済の日まで増えるため。ここでは${dayWords(closingOn)}に決済するとしました。`,
          ),
        ]),
    ...feeAssumption(sale),
    ...arrears
      .filter(({ property, principal }) => property === home.property.id && !isKnown(principal))
      .map(({ at }) => missing(`${at}.principal`, '管理費の滞納は売買代金から払うため')),
  ]
}

/** Whether the special for low prices was agreed matters only where it would raise the fee; the agency's sheet never uses it. */
function feeAssumption(sale: SaleTerms): readonly Problem[] {
  if (isKnown(sale.assumed.lowPriceAgreed) || isAgencyLoan(sale.home.first.loan)) return []
  const [without, agreed] = [feeCap(sale, false).value.capIncTax, feeCap(sale, true).value.capIncTax]
  if (agreed === without) return []
  const words = `低廉な空家等の特例に合意していると、仲介手数料が${yenWords(agreed)}まで上がるため。ここでは合意がないとしました。`
  return [missing(`${path}.lowPriceAgreed`, words)]
}

function feeCap({ price, assumed, on }: SaleTerms, lowPriceAgreed: boolean) {
  return brokerageFeeCap({
    price,
    mediationContractDate: assumed.mediationContractOn ?? on,
    side: 'seller',
    lowPriceAgreed,
    agentTaxable: assumed.brokerTaxable ?? true,
  })
}

/** 媒介報酬. At the cap: creditors accept it in full, and a lower fee is the broker's choice. */
function brokerage(sale: SaleTerms): Finding<Yen> {
  const { price, assumed, on } = sale
  const cap = feeCap(sale, assumed.lowPriceAgreed ?? false)
  return reckon('brokerage-fee', '仲介手数料（上限額）', cap.value.capIncTax, [cap], () => [
    step('売買代金', price),
    step('媒介契約の日', assumed.mediationContractOn ?? on),
    step('媒介業者', assumed.brokerTaxable === false ? '免税事業者' : '課税事業者'),
    step('仲介手数料の上限', cap.value.capIncTax),
  ])
}

interface PrivateCosts {
  readonly rows: readonly SaleRow[]
  readonly sellerBurden: Finding<Yen> | null
}

/** 配分表の費用, in the order of the sheet: costs, taxes that come first, arrears that a buyer would owe, release money, the rest. */
function privateCosts(sale: SaleTerms, fixed: readonly SaleRow[], released: readonly Release[]): PrivateCosts {
  const { assumed } = sale
  const rows: readonly SaleRow[] = [
    { label: '仲介手数料', amount: brokerage(sale) },
    ...fixed,
    ...released.filter(({ kind }) => kind === 'priority-tax').map(asRow),
    ...condominiumRows(sale),
    ...released.filter(({ kind }) => kind !== 'priority-tax').map(asRow),
    ...statedRow('破産財団への組入額', assumed.estateShare),
    ...statedRow('引越費用（債権者が認めた場合）', assumed.movingCost),
  ]
  return { rows, sellerBurden: askedBeyond(released) }
}

const asRow = ({ label, paid }: Release): SaleRow => ({ label, amount: paid })

/** What holders ask beyond the norm; null where nobody does. Somebody must bear it, or talk it down, before they release. */
function askedBeyond(released: readonly Release[]): Finding<Yen> | null {
  const above = released.filter(({ asked, paid }) => asked > paid.value)
  if (above.length === 0) return null
  const gaps = above.map(({ label, asked, paid }) => ({ label, gap: subtract(asked, paid.value) }))
  const sum = add(...gaps.map(({ gap }) => gap))
  const from = above.map(({ paid }) => paid)
  return reckon('seller-burden', '目安を超えて求められている額', sum, from, () => [
    ...gaps.map(({ label, gap }) => step(label, gap)),
    step('合計', sum),
  ])
}

function statedRow(label: string, amount: VoluntarySaleAssumptions['movingCost']): readonly SaleRow[] {
  if (!isKnown(amount) || amount === 0) return []
  return [{ label, amount: reckon('stated-cost', label, amount, [], () => [step(`${label}（想定による）`, amount)]) }]
}

/** 管理費の滞納. The principal is paid at closing, since a buyer would owe it (区分所有法8条); late charges are for talks. */
function condominiumRows({ matter, home }: SaleTerms): readonly SaleRow[] {
  const arrears = (matter.condominiumArrears ?? []).filter(({ property }) => property === home.property.id)
  return arrears.flatMap(({ principal }) => statedRow('管理費・修繕積立金の滞納', principal))
}
