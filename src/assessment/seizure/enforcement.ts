import { isAgencyLoan, isSubrogated } from '#assessment/debts/creditor.ts'
import type { Debt } from '#assessment/debts/debts.ts'
import { type Assessed, isKnown } from '#assessment/known.ts'
import { exposures } from '#assessment/people/people.ts'
import type { Day } from '#base/day.ts'
import { zeroYen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import { thirdPartyInformation } from '#law/seizure/third-party-information.ts'
import type { Income, Matter } from '#matter/matter.ts'
import { claimName } from '#matter/names.ts'
import { type Competitor, type Pay, type SharedPay, sharedPay } from './competing-seizures.ts'
import { type AssetTake, assetTakes } from './seizable-assets.ts'
import { type IncomeProtection, incomeProtections, type PayTake, payTakes } from './seizable-pay.ts'
import { type Remedy, remediesOn } from './seizure-remedies.ts'
import { type Title, type TitleState, titlesOn } from './titles.ts'

/** 調べられること. What one creditor with a title can have the court ask others about. */
export interface Inquiry {
  readonly creditor: string
  readonly target: Target
  readonly allowed: boolean
  /** Whether it is once a 財産開示 has been held. */
  readonly allowedAfterDisclosure: boolean
  readonly finding: Finding<unknown>
}

type Facts = Parameters<typeof thirdPartyInformation>[0]
type Target = Facts['target']

/** 差押えの見通し. How far creditors have come, what they could take, what is protected, and what can be done. */
export interface Enforcement {
  /** `none`: no paper shows a title or leads to one. */
  readonly state: TitleState | 'none'
  readonly titles: readonly Title[]
  readonly pay: readonly PayTake[]
  readonly incomes: readonly IncomeProtection[]
  readonly assets: readonly AssetTake[]
  /** Where several titles meet on one wage. */
  readonly competition: readonly { readonly income: string; readonly shared: Finding<SharedPay> }[]
  readonly inquiries: readonly Inquiry[]
  readonly remedies: readonly Remedy[]
}

export function enforcementOn(matter: Matter, debts: readonly Debt[], on: Day): Assessed<Enforcement> {
  const titles = titlesOn(matter, on)
  const pay = payTakes(matter)
  const remedies = remediesOn(matter, titles, on)
  return {
    found: {
      ...{ state: titles[0]?.state ?? 'none', titles, pay: pay.found },
      ...{ incomes: incomeProtections(matter), assets: assetTakes(matter) },
      ...{ competition: competitionOf(matter, titles, debts), inquiries: inquiriesOf(matter, titles, on) },
      remedies: remedies.found,
    },
    problems: [...pay.problems, ...remedies.problems],
  }
}

/** 執行の競合. Where two or more claims with a title are owed by the one who earns a wage. */
function competitionOf(matter: Matter, titles: readonly Title[], debts: readonly Debt[]): Enforcement['competition'] {
  const claims = [
    ...new Set(titles.flatMap(({ claim, state }) => (state === 'coming' || claim === null ? [] : [claim]))),
  ]
  return (matter.budget?.incomes ?? []).flatMap((income) => {
    const { id, kind, net, person } = income
    const competitors = claims.flatMap((claim) => competitor(matter, claim, person, debts))
    if ((kind !== 'wage' && kind !== 'bonus') || !isKnown(net) || competitors.length < 2) return []
    return [{ income: id, shared: sharedPay(net, payOf(income), competitors) }]
  })
}

function payOf({ kind, interval, months, days }: Income): Pay {
  return { interval: kind === 'bonus' ? 'bonus' : (interval ?? 'monthly'), months: months ?? 1, days: days ?? 1 }
}

function competitor(matter: Matter, claim: string, person: string, debts: readonly Debt[]): readonly Competitor[] {
  const isLoan = exposures(matter).some((one) => one.loan === claim && one.person === person && one.owes === 'whole')
  const other = matter.otherDebts?.find(({ id, debtor }) => id === claim && debtor === person)
  const amount = isLoan ? debts.find(({ loan }) => loan === claim)?.claimed.value : other?.balance
  return isKnown(amount) && amount > 0
    ? [{ claim, name: claimName(matter, claim), amount, maintenance: false, lien: zeroYen }]
    : []
}

const targets: readonly Target[] = ['bank', 'securities', 'real-estate', 'employer']

/** 204条から207条. For each creditor with a title, what it can find out. */
function inquiriesOf(matter: Matter, titles: readonly Title[], on: Day): readonly Inquiry[] {
  const able = titles.filter(({ state, kind }) => state !== 'coming' && kind !== 'tax-seizure')
  const creditors = [...new Map(able.map((title) => [title.creditor, title])).values()]
  return creditors.flatMap(({ creditor, claim }) => {
    const applicant = applicantOf(matter, claim, on)
    return targets.map((target) => {
      const now = thirdPartyInformation({ target, applicant, disclosureWithin3Years: false })
      const later = thirdPartyInformation({ target, applicant, disclosureWithin3Years: true })
      return {
        creditor,
        target,
        allowed: now.value.allowed,
        allowedAfterDisclosure: later.value.allowed,
        finding: later,
      }
    })
  })
}

function applicantOf(matter: Matter, claim: string | null, on: Day): Facts['applicant'] {
  const loan = matter.loans?.find(({ id }) => id === claim)
  if (loan === undefined) return 'other-creditor'
  if (isKnown(loan.assignedOn) && loan.assignedOn <= on)
    return loan.assignee?.kind === 'servicer' ? 'servicer' : 'other-creditor'
  if (isSubrogated(loan, on)) return 'guarantee-company'
  return isAgencyLoan(loan) ? 'jhf' : loan.lender?.kind === 'bank' ? 'bank' : 'other-creditor'
}
