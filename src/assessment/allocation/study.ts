import { covered } from '#assessment/covered.ts'
import { type Assessed, distinct, isKnown } from '#assessment/known.ts'
import { stageOn } from '#assessment/road/stage.ts'
import { timeline } from '#assessment/road/timeline.ts'
import { assumedSale } from '#assessment/sale/assumed-sale.ts'
import { type AuctionMoney, auction, inUsualAuction } from '#assessment/sale/auction.ts'
import { settingsOf } from '#assessment/settings.ts'
import type { Day } from '#base/day.ts'
import { add, type Yen } from '#base/yen.ts'
import type { Issue } from '#law/issues.ts'
import { contradictions } from '#matter/contradictions.ts'
import type { Matter } from '#matter/matter.ts'
import { personName } from '#matter/names.ts'
import type { Problem } from '#matter/problem.ts'
import { clears } from './allocate.ts'
import type { Allocation } from './allocation.ts'
import { changed, type Moved, type RowChange } from './changes.ts'
import type { Clearing } from './clearing.ts'
import { amountIn } from './lawful-shares.ts'
import { type Lever, leversOf } from './levers.ts'
import { type Proposal, proposalsFor } from './proposals.ts'
import type { Sale } from './sale.ts'
import { clearingFor, mostMoving, type PreparedSale, prepared, statedChoice, valuesAt } from './sale-allocation.ts'

/** お金のやりとりのない同意. Somebody who must agree, or is asked to, without a row of its own. */
export interface OtherConsent {
  readonly id: string
  readonly who: string
  readonly by: 'law' | 'practice'
  readonly reason: string
}

/** What a price comes to. */
export interface PricePoint {
  readonly price: Yen
  readonly isClear: boolean
  readonly toFirst: Yen
  readonly toOwners: Yen
}

/** 配分の検討. The table at its price, and what there is to know before it is sent round. */
export interface AllocationStudy {
  readonly on: Day
  readonly title: string | null
  readonly sale: Sale
  readonly allocation: Allocation
  readonly otherConsents: readonly OtherConsent[]
  readonly clearing: Clearing
  /** The most moving money that passes every norm at this price; null where the table does not clear at all. */
  readonly mostMoving: Yen | null
  readonly proposals: readonly Proposal[]
  readonly auction: AuctionMoney | null
  readonly levers: readonly Lever[]
  /** 価格の幅: the same table at the low, usual and high estimate of the market. */
  readonly range: readonly PricePoint[]
  /** What the changed rows moved; empty without a change. */
  readonly moved: readonly Moved[]
  readonly cautions: readonly string[]
  readonly problems: readonly Problem[]
}

/** What there is: a study, what is wrong with the changes, or only what is missing. */
export type StudyResult =
  | { readonly kind: 'study'; readonly study: AllocationStudy }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'missing'; readonly problems: readonly Problem[] }

/** The table of the first scenario as of a day, with some rows set by hand. */
export function allocationStudy(matter: Matter, on: Day, changes: readonly RowChange[] = []): StudyResult {
  const { stage, signs } = stageOn(matter, on).found
  const byCourt = covered(() => auction(matter, settingsOf(matter), timeline(matter, signs, on), on))
  const assumed = covered(() => assumedSale(matter, stage.value, on, inUsualAuction(byCourt.found)))
  const problems = [...contradictions(matter), ...assumed.problems, ...byCourt.problems]
  if (assumed.found === null) return { kind: 'missing', problems: distinct(problems) }
  const { sale } = assumed.found
  const studied = covered(
    (): Assessed<AllocationStudy | readonly Issue[]> => ({
      found: studyOf(sale, byCourt.found, changes, problems),
      problems: [],
    }),
  )
  if (studied.found === null) return { kind: 'missing', problems: distinct([...problems, ...studied.problems]) }
  return isIssues(studied.found) ? { kind: 'issues', issues: studied.found } : { kind: 'study', study: studied.found }
}

function isIssues(found: AllocationStudy | readonly Issue[]): found is readonly Issue[] {
  return Array.isArray(found)
}

function studyOf(
  sale: Sale,
  byCourt: AuctionMoney | null,
  changes: readonly RowChange[],
  problems: readonly Problem[],
): AllocationStudy | readonly Issue[] {
  const { matter, on, price } = sale
  const outcome = changed(prepared(sale, statedChoice(sale)), price, changes)
  if ('length' in outcome) return outcome
  const { ready, allocation, moved } = outcome
  return {
    ...{ on, title: matter.title ?? null, sale, allocation, otherConsents: otherConsents(sale) },
    ...{ clearing: clearingFor(ready), mostMoving: mostMoving(sale, ready.choice, price) },
    ...{ proposals: proposalsFor(sale, price), auction: byCourt, moved, cautions: cautions(sale) },
    ...{ levers: leversOf(sale, byCourt), range: rangeOf(ready), problems: distinct(problems) },
  }
}

function rangeOf(ready: PreparedSale): readonly PricePoint[] {
  const { home, claims } = ready.sale
  const estimates = home.properties.map(({ marketValue }) => marketValue)
  const first = claims.find(({ position }) => position === 'first')
  if (!estimates.every(isKnown) || first === undefined) return []
  const prices = [
    add(...estimates.map(({ low }) => low)),
    add(...estimates.map(({ typical }) => typical)),
    add(...estimates.map(({ high }) => high)),
  ]
  return [...new Set(prices)].map((price) => {
    const values = valuesAt(ready, price)
    const toOwners = add(...values.surplus.values())
    return { price, isClear: clears(values), toFirst: amountIn(values.paid, first.id), toOwners }
  })
}

/** 所有者・地主・保証人: who must agree by law, and who is asked by practice. */
function otherConsents({ matter, home, assumed }: Sale): readonly OtherConsent[] {
  const nameOf = (person: string) => personName(matter, person)
  const owners = [
    ...new Set(home.properties.flatMap((property) => (property.owners ?? []).map(({ person }) => person))),
  ]
  const guarantors = [
    ...new Set([...(home.first.loan.jointGuarantors ?? []), ...(home.first.loan.collateralProviders ?? [])]),
  ]
  const isCoOwner = (person: string) =>
    home.properties.some(
      ({ owners }) => (owners ?? []).length > 1 && (owners ?? []).some((owner) => owner.person === person),
    )
  const ownerReason = (person: string) => {
    if (isCoOwner(person)) return '共有者の全員の同意が要ります（民法251条1項）。'
    return isKnown(assumed.estateShare) && assumed.estateShare > 0
      ? '破産管財人が売主になります。裁判所の許可が要ります（破産法78条2項1号）。'
      : '所有者が売主になります。'
  }
  const landlords = home.properties.filter(({ tenure }) => tenure === 'leasehold')
  return [
    ...owners.map(
      (person): OtherConsent => ({
        ...{ id: person, who: nameOf(person), by: 'law' },
        reason: ownerReason(person),
      }),
    ),
    ...landlords.map(
      ({ id, landlord }): OtherConsent => ({
        ...{ id: `landlord:${id}`, who: landlord ?? '地主', by: 'law' },
        reason:
          '借地権を譲るには、地主の承諾が要ります（民法612条1項）。承諾がなければ裁判所の許可を求められます（借地借家法19条）。',
      }),
    ),
    ...guarantors
      .filter((person) => !owners.includes(person))
      .map(
        (person): OtherConsent => ({
          ...{ id: person, who: nameOf(person), by: 'practice' },
          reason: '保証人・物上保証人の同意は、担保を外すときに債権者が求める実務です（民法504条）。',
        }),
      ),
  ]
}

/** What the table itself cannot show. */
function cautions({ matter, home, claims, normKind }: Sale): readonly string[] {
  const sold = home.properties.map(({ id }) => id)
  const elsewhere = claims.filter(
    ({ id, kind }) =>
      kind === 'mortgage' &&
      (matter.rights ?? []).some(({ claim, property }) => claim === id && !sold.includes(property)),
  )
  const unseized = (matter.taxArrears ?? []).filter(
    ({ id }) => !(matter.rights ?? []).some(({ claim }) => claim === id),
  )
  const conditional = claims.filter(({ rights }) => rights.some(({ kind }) => kind === 'provisionalRegistration'))
  return [
    ...(normKind === 'agency'
      ? ['機構の基準は、仲介業者が公表しているものです。費用が表に合っていても、機構が認めないことがあります。']
      : ['1番の債権者の基準は公表されていません。機構の表を目安にしています。']),
    ...elsewhere.map(
      ({ creditor }) =>
        `${creditor}の抵当権は、ここで売らない不動産にも付いています（共同抵当）。ほかの不動産の後順位の人にも、代位できる範囲を確かめてください（民法392条2項・504条）。`,
    ),
    ...unseized.map(
      ({ office, kind }) =>
        `${office ?? '役所'}の滞納（${kind === 'propertyTax' ? '固定資産税' : '税・保険料'}）は、まだ差押えの登記がないため入れていません。決済までに差し押さえられると、配分を作り直すことになります。`,
    ),
    ...conditional.map(
      ({ creditor }) => `${creditor}の仮登記は、担保の仮登記として抵当権と同じに扱いました（仮登記担保法13条）。`,
    ),
    ...(claims.some(({ entries }) => entries.some(({ owner }) => owner === 'third-party'))
      ? ['物上保証人や、債務者でない共有者の持分は、債務者の持分の後で負担するとして計算しました。']
      : []),
    ...(claims.some(({ rights }) =>
      rights.some(({ kind, principalFixedOn }) => kind === 'revolvingMortgage' && !isKnown(principalFixedOn)),
    )
      ? [
          '元本の確定（げんぽんのかくてい）の日が分からない根抵当権があります。抹消の前に、確定しているかを確かめてください（民法398条の19・20）。',
        ]
      : []),
    ...(claims.some(({ position }) => position === 'tax')
      ? ['税と抵当権の順は、国税徴収法26条・地方税法14条の20によります。任意売却の配分は話し合いで決まります。']
      : []),
  ]
}
