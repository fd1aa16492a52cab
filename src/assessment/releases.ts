import { least, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { jhfHankoFeeCap } from '#law/jhf/jhf-hanko-fee-cap.ts'
import { jhfJuniorTaxCap } from '#law/jhf/jhf-junior-tax-cap.ts'
import type { Right } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { type Assessed, isKnown, missing } from './known.ts'
import { owedOn } from './ranks.ts'
import type { SaleTerms } from './sale-terms.ts'
import { pathOf, type TaxClaim, taxClaims } from './tax-claims.ts'

/** 抹消・解除のための支払い. What one holder of a right behind the first mortgage gets for its release. */
export interface Release {
  readonly kind: 'junior' | 'junior-tax' | 'priority-tax'
  readonly right: Right
  readonly holder: string
  readonly label: string
  readonly owed: Yen | null
  readonly asked: Yen
  readonly paid: Finding<Yen>
}

/** 抹消承諾料（ハンコ代）と税の解除. As the scenario says; else as asked, up to the agency's norm, which many creditors follow. */
export function releases(sale: SaleTerms): Assessed<readonly Release[]> {
  const claims = taxClaims(sale.matter, sale.home)
  const juniors = sale.home.juniors.map((right) => junior(sale, right))
  const taxes = claims.found.map((claim) => (claim.before === null ? juniorTax(sale, claim) : priorityTax(claim)))
  const all = [...juniors, ...taxes]
  return {
    found: all.map(({ found }) => found),
    problems: [...claims.problems, ...all.flatMap(({ problems }) => problems)],
  }
}

function junior(sale: SaleTerms, right: Right): Assessed<Release> {
  const owed = owedOn(sale.matter, right)
  const holder = right.holder ?? `${right.rank ?? ''}番の権利者`
  const label = `${holder}への抹消承諾料（ハンコ代）`
  const agreed = agreedMoney(sale, right)
  const base = { kind: 'junior', right, holder, label, owed } as const
  const problems = owed === null ? [missing(`${pathOf(sale.matter, right)}.claim`, 'ハンコ代と残債を計算するため')] : []
  if (agreed !== null || owed === null) {
    const paid = stated(label, agreed ?? right.releaseAsked ?? zeroYen, owed)
    return { found: { ...base, asked: paid.value, paid }, problems }
  }
  const cap = jhfHankoFeeCap({ rank: Math.max(2, right.rank ?? 2), remainingPrincipal: owed })
  const asked = right.releaseAsked ?? cap.value.cap
  const paid = normed(label, least(asked, cap.value.cap), asked, cap)
  return { found: { ...base, asked, paid }, problems }
}

/** A tax that fell due before the mortgage was registered comes first and is paid in full. */
function priorityTax({ right, holder, owed, before }: TaxClaim): Assessed<Release> {
  const label = `${holder}の税（抵当権より優先）`
  const amount = owed ?? zeroYen
  const from = before === null ? [] : [before]
  const paid = reckon('priority-tax', label, amount, from, () => [
    step('抵当権より優先する税の額（延滞金を含む）', amount),
  ])
  return { found: { kind: 'priority-tax', right, holder, label, owed, asked: amount, paid }, problems: [] }
}

/** The norm where the yearly tax is unknown: it is never more than this. */
const mostForTax = yen(100_000)

/** A later tax gets release money; the rest of it stays owed. */
function juniorTax(sale: SaleTerms, { right, holder, owed }: TaxClaim): Assessed<Release> {
  const label = `${holder}の差押えの解除`
  const base = { kind: 'junior-tax', right, holder, label, owed } as const
  const agreed = agreedMoney(sale, right)
  if (agreed !== null) {
    const paid = stated(label, agreed, owed)
    return { found: { ...base, asked: paid.value, paid }, problems: [] }
  }
  const problems: Problem[] = []
  const annual = sale.home.property.annualPropertyTax
  if (!isKnown(annual)) {
    const why = '税の差押えの解除に払う額の目安を出すため。ここでは上限の10万円としました。'
    problems.push(missing(`${sale.home.path}.annualPropertyTax`, why))
  }
  const cap = jhfJuniorTaxCap({ annualPropertyTax: annual ?? mostForTax })
  if (!isKnown(right.releaseAsked)) {
    const why = '役所が解除のためにいくら求めるかを知るため。ここでは目安の額としました。'
    problems.push(missing(`${pathOf(sale.matter, right)}.releaseAsked`, why))
  }
  const norm = least(cap.value.cap, owed ?? cap.value.cap)
  const asked = right.releaseAsked ?? norm
  return { found: { ...base, asked, paid: normed(label, least(asked, norm), asked, cap) }, problems }
}

function agreedMoney({ assumed }: SaleTerms, right: Right): Yen | null {
  return assumed.releaseMoney?.find((money) => money.right === right.id)?.amount ?? null
}

/** The money that is agreed or asked, and never more than the claim. */
function stated(label: string, amount: Yen, owed: Yen | null): Finding<Yen> {
  const paid = least(amount, owed ?? amount)
  return reckon('release-money', label, paid, [], () => [step('想定または請求による額', amount), step('払う額', paid)])
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
