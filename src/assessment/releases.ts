import { least, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { jhfHankoFeeCap } from '#law/jhf/jhf-hanko-fee-cap.ts'
import { jhfJuniorTaxCap } from '#law/jhf/jhf-junior-tax-cap.ts'
import { taxVsMortgagePriority } from '#law/tax/tax-vs-mortgage-priority.ts'
import type { Matter, Right } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { type Assessed, isKnown, missing } from './known.ts'
import type { SaleTerms } from './sale-terms.ts'

/** 抹消・解除のための支払い. What one holder of a right behind the first mortgage gets for its release. */
export interface Release {
  readonly kind: 'junior' | 'junior-tax' | 'priority-tax'
  readonly right: Right
  readonly label: string
  readonly owed: Yen | null
  readonly asked: Yen
  readonly paid: Finding<Yen>
}

/** 抹消承諾料（ハンコ代）と税の解除. As the scenario says; else as asked, up to the agency's norm, which many creditors follow. */
export function releases(sale: SaleTerms): Assessed<readonly Release[]> {
  const juniors = sale.home.juniors.map((right) => junior(sale, right))
  const taxes = sale.home.taxSeizures.map((right) => tax(sale, right))
  const all = [...juniors, ...taxes]
  return { found: all.map(({ found }) => found), problems: all.flatMap(({ problems }) => problems) }
}

function junior(sale: SaleTerms, right: Right): Assessed<Release> {
  const owed = owedOn(sale.matter, right)
  const label = `${right.holder ?? `${right.rank ?? ''}番の権利者`}への抹消承諾料（ハンコ代）`
  const agreed = agreedMoney(sale, right)
  const base = { kind: 'junior', right, label, owed } as const
  if (agreed !== null) return { found: { ...base, asked: agreed, paid: stated(label, agreed) }, problems: [] }
  if (owed === null) {
    const asked = right.releaseAsked ?? zeroYen
    return {
      found: { ...base, asked, paid: stated(label, asked) },
      problems: [missing(pathOf(sale.matter, right, 'claim'), 'ハンコ代と残債を計算するため')],
    }
  }
  const cap = jhfHankoFeeCap({ rank: Math.max(2, right.rank ?? 2), remainingPrincipal: owed })
  const asked = right.releaseAsked ?? cap.value.cap
  const paid = normed(label, least(asked, cap.value.cap), asked, cap)
  return { found: { ...base, asked, paid }, problems: [] }
}

/** 租税と抵当権. A tax that fell due before the mortgage was registered comes first and is paid in full; a later one gets release money. */
function tax(sale: SaleTerms, right: Right): Assessed<Release> {
  const arrears = (sale.matter.taxArrears ?? []).find(({ id }) => id === right.claim)
  const holder = right.holder ?? arrears?.office ?? '役所'
  const owed = arrears?.principal ?? null
  const registeredOn = sale.home.first.right?.registeredOn
  const problems: Problem[] = []
  const agreed = agreedMoney(sale, right)
  if (isKnown(arrears?.statutoryDueOn) && isKnown(registeredOn) && owed !== null) {
    const rank = taxVsMortgagePriority({ priorityDate: arrears.statutoryDueOn, mortgageRegisteredDate: registeredOn })
    if (rank.value.first === 'tax') {
      const label = `${holder}の税（抵当権より優先）`
      const paid = reckon('priority-tax', label, owed, [rank], () => [step('抵当権より優先する税の額', owed)])
      return { found: { kind: 'priority-tax', right, label, owed, asked: owed, paid }, problems }
    }
  } else {
    problems.push(
      missing(
        pathOf(sale.matter, right, 'claim'),
        '税が抵当権より優先するか（法定納期限等と登記の日）を知るため。ここでは抵当権が優先するとしました。',
      ),
    )
  }
  const label = `${holder}の差押えの解除`
  const base = { kind: 'junior-tax', right, label, owed } as const
  const asked = agreed ?? right.releaseAsked ?? owed ?? zeroYen
  const annual = sale.home.property.annualPropertyTax
  if (agreed !== null) return { found: { ...base, asked, paid: stated(label, agreed) }, problems }
  if (!isKnown(annual)) {
    problems.push(missing('properties[0].annualPropertyTax', '税の差押えの解除に払う額の目安を出すため'))
    return { found: { ...base, asked, paid: stated(label, asked) }, problems }
  }
  const cap = jhfJuniorTaxCap({ annualPropertyTax: annual })
  return { found: { ...base, asked, paid: normed(label, least(asked, cap.value.cap), asked, cap) }, problems }
}

function agreedMoney({ assumed }: SaleTerms, right: Right): Yen | null {
  return assumed.releaseMoney?.find((money) => money.right === right.id)?.amount ?? null
}

function owedOn(matter: Matter, right: Right): Yen | null {
  const debts = [...(matter.loans ?? []), ...(matter.otherDebts ?? [])]
  return debts.find(({ id }) => id === right.claim)?.balance ?? right.securedBalance ?? null
}

function pathOf(matter: Matter, right: Right, field: string): string {
  return `rights[${(matter.rights ?? []).findIndex(({ id }) => id === right.id)}].${field}`
}

function stated(label: string, amount: Yen): Finding<Yen> {
  return reckon('release-money', label, amount, [], () => [step('想定または請求による額', amount)])
}

function normed(label: string, paid: Yen, asked: Yen, cap: Finding<{ readonly cap: Yen }>): Finding<Yen> {
  return reckon(
    'release-money',
    label,
    paid,
    [cap],
    () => [step('求められている額', asked), step('機構の基準による上限', cap.value.cap), step('配分する額', paid)],
    () => [
      note(
        'practice',
        '機構以外の債権者に公表された基準はありません。機構の基準を目安にしました。話し合いで決まります。',
      ),
    ],
  )
}
