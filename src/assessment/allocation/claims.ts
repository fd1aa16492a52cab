import { besideOf } from '#assessment/debts/beside.ts'
import { creditorOn } from '#assessment/debts/creditor.ts'
import { debtOn } from '#assessment/debts/debts.ts'
import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { byDay, type Home } from '#assessment/sale/home.ts'
import { pathOf, type TaxClaim, taxClaims } from '#assessment/sale/tax-claims.ts'
import { type Day, day } from '#base/day.ts'
import { type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import type { Matter, Right } from '#matter/matter.ts'
import { claimName, personName } from '#matter/names.ts'
import type { Problem } from '#matter/problem.ts'
import type { OwnedLot } from './lots.ts'
import { type Cover, rankCover } from './rank-cover.ts'
import type { Entry, RankedClaim } from './register.ts'

/** 配分を受ける債権. One claim on the home, with what it is owed on a day and how far its rank covers it. */
export interface SaleClaim extends RankedClaim, Cover {
  readonly position: 'first' | 'junior' | 'tax' | 'lien'
  readonly creditor: string
  readonly rights: readonly Right[]
  /** Null where nobody knows what is owed. */
  readonly owed: Finding<Yen> | null
  /** 残元金: what the ceilings of release money go by; null where it is unknown. */
  readonly principal: Yen | null
  /** Why a tax comes before the first mortgage; null for all else. */
  readonly before: Finding<unknown> | null
}

// Without its day of registration a mortgage is taken to come before the taxes, and a tax without its 法定納期限等 after the mortgages.
const earliest = day('1900-01-01')
const latest = day('2199-12-31')

/** 家にかかる債権. The claims on the lots as of a day, the first mortgage first, the taxes last. */
export function claimsOn(
  matter: Matter,
  home: Home,
  lots: readonly OwnedLot[],
  on: Day,
  wholeIsDue: boolean,
): Assessed<readonly SaleClaim[]> {
  const { first, juniors, taxSeizures } = home
  const secured = (matter.rights ?? []).filter(
    ({ kind, property }) => isSecured(kind) && home.properties.some(({ id }) => id === property),
  )
  const ranks = rankOf(secured)
  const othersExist = juniors.length + taxSeizures.length > 0
  const context: Context = { matter, lots, on, wholeIsDue, ranks, othersExist }
  const ofFirst = secured.filter((right) => right === first.right || right.claim === first.loan.id)
  const claims = [
    claimOf(context, 'first', first.loan.id, ofFirst),
    ...grouped(juniors).map(([id, rights]) => claimOf(context, 'junior', id, rights)),
  ]
  const taxes = taxClaims(matter, home)
  const order = taxOrder(taxSeizures)
  const ofTaxes = grouped(taxSeizures).map(([id, rights]) => {
    const tax = taxOf(context, id, rights, taxes.found, order)
    // A file may name one claim for a mortgage and for a tax: each is paid by itself all the same.
    return claims.some(({ found }) => found.id === id) ? { ...tax, id: rights[0]?.id ?? id } : tax
  })
  return {
    found: namedApart(matter, [...claims.map(({ found }) => found), ...ofTaxes]),
    problems: [
      ...claims.flatMap(({ problems }) => problems),
      ...taxes.problems,
      ...undated(matter, juniors, taxSeizures),
      ...unlimited(matter, secured),
    ],
  }
}

/** One creditor may hold several claims, as in a pair loan: those are told apart by their debtor, or else by what they are called. */
function namedApart(matter: Matter, claims: readonly SaleClaim[]): readonly SaleClaim[] {
  return claims.map((claim) => {
    const same = claims.filter(({ creditor }) => creditor === claim.creditor)
    if (same.length < 2) return claim
    const debtors = same.map(({ id }) => debtorsOf(matter, id)[0])
    const own = debtorsOf(matter, claim.id)[0]
    const isAlone = own !== undefined && debtors.filter((debtor) => debtor === own).length === 1
    const mark = isAlone ? personName(matter, own) : claimName(matter, claim.id)
    return { ...claim, creditor: `${claim.creditor}（${mark}）` }
  })
}

/** Against a tax the day of registration decides the rank of a junior mortgage too. */
function undated(matter: Matter, juniors: readonly Right[], taxes: readonly Right[]): readonly Problem[] {
  if (taxes.length === 0) return []
  return juniors
    .filter(({ kind, registeredOn }) => isSecured(kind) && !isKnown(registeredOn))
    .map((right) =>
      missing(
        `${pathOf(matter, right)}.registeredOn`,
        '税と抵当権のどちらが先かを知るため。ここでは抵当権が先としました。',
      ),
    )
}

/** Without its maximum nobody knows how far a revolving mortgage is covered. */
function unlimited(matter: Matter, rights: readonly Right[]): readonly Problem[] {
  return rights
    .filter(({ kind, maximumAmount }) => kind === 'revolvingMortgage' && !isKnown(maximumAmount))
    .map((right) =>
      missing(
        `${pathOf(matter, right)}.maximumAmount`,
        '根抵当権で優先する額の上限を知るため。ここでは債権の全額が優先するとしました。',
      ),
    )
}

interface Context {
  readonly matter: Matter
  readonly lots: readonly OwnedLot[]
  readonly on: Day
  readonly wholeIsDue: boolean
  /** The place of each right among the mortgages. */
  readonly ranks: ReadonlyMap<Right, number>
  readonly othersExist: boolean
}

function isSecured(kind: Right['kind']): boolean {
  return kind === 'mortgage' || kind === 'revolvingMortgage' || kind === 'provisionalRegistration'
}

/** 順位. By the rank in the register, then by day; no two are equal. */
function rankOf(rights: readonly Right[]): ReadonlyMap<Right, number> {
  const sorted = rights.toSorted((a, b) => (a.rank ?? 100) - (b.rank ?? 100) || byDay(a, b))
  return new Map(sorted.map((right, index) => [right, index + 1]))
}

/** 差押先着手: the seizure before those who joined it, then by day (国税徴収法12条・13条). */
function taxOrder(rights: readonly Right[]): ReadonlyMap<Right, number> {
  const sorted = rights.toSorted(
    (a, b) => Number(a.kind === 'taxParticipation') - Number(b.kind === 'taxParticipation') || byDay(a, b),
  )
  return new Map(sorted.map((right, index) => [right, index + 1]))
}

/** One claim may stand on several properties: 共同抵当. */
function grouped(rights: readonly Right[]): readonly (readonly [string, readonly Right[]])[] {
  const groups = new Map<string, Right[]>()
  for (const right of rights) {
    const id = right.claim ?? right.id
    groups.set(id, [...(groups.get(id) ?? []), right])
  }
  return [...groups]
}

function claimOf(
  context: Context,
  position: 'first' | 'junior',
  id: string,
  rights: readonly Right[],
): Assessed<SaleClaim> {
  const { matter } = context
  const amount = amountOf(context, id, rights)
  const [right] = rights
  const loan = matter.loans?.find((one) => one.id === id)
  const kind =
    right === undefined || isSecured(right.kind) ? 'mortgage' : right.kind === 'seizure' ? 'title' : 'attachment'
  const creditor =
    position === 'first' && loan !== undefined ? creditorOn(loan, context.on).name : holderOf(context, id, right)
  const owed = amount.found?.owed ?? null
  const rank = rankCover(
    context.othersExist,
    rights,
    owed,
    amount.found?.principal ?? null,
    loan?.delayRatePercent ?? null,
  )
  const entries = entriesOf(context, rights, debtorsOf(matter, id), (one) => ({
    date: kind === 'mortgage' ? (one?.registeredOn ?? earliest) : null,
    rank: one === null ? 0 : (context.ranks.get(one) ?? 1_000 + (matter.rights ?? []).indexOf(one)),
  }))
  return {
    found: {
      ...{ id, kind, position, creditor, rights, entries, owed, principal: amount.found?.principal ?? null },
      ...{ ...rank, before: null },
    },
    problems: amount.problems,
  }
}

/** The creditor of today where the file tells of the loan, else whoever stands in the register. */
function holderOf({ matter, on }: Context, id: string, right: Right | undefined): string {
  const loan = matter.loans?.find((one) => one.id === id)
  const parties = [loan?.lender?.name, loan?.guarantor?.name, loan?.assignee?.name]
  if (loan !== undefined && (!isKnown(right?.holder) || parties.includes(right.holder)))
    return creditorOn(loan, on).name
  if (isKnown(right?.holder)) return right.holder
  const other = matter.otherDebts?.find((debt) => debt.id === id)?.creditor
  if (isKnown(other)) return other
  if (right?.kind === 'seizure') return '差押債権者'
  if (right?.kind === 'provisionalSeizure') return '仮差押債権者'
  return isKnown(right?.rank) ? `${right.rank}番の権利者` : '後順位の権利者'
}

/** Who owes a claim, the main debtor first; none where the file does not tell. */
function debtorsOf(matter: Matter, id: string): readonly string[] {
  const loan = matter.loans?.find((one) => one.id === id)
  if (loan !== undefined) return [loan.debtor, ...(loan.jointDebtors ?? [])].filter(isKnown)
  const debtor = matter.otherDebts?.find((debt) => debt.id === id)?.debtor
  return isKnown(debtor) ? [debtor] : []
}

interface Owed {
  readonly owed: Finding<Yen>
  readonly principal: Yen
}

/** What is owed: as the debt of the file tells, else as the register's holder says. */
function amountOf({ matter, on, wholeIsDue }: Context, id: string, rights: readonly Right[]): Assessed<Owed | null> {
  const at = (matter.loans ?? []).findIndex((loan) => loan.id === id)
  const loan = matter.loans?.[at]
  const debt = loan === undefined ? null : debtOn(loan, `loans[${at}]`, on, wholeIsDue, besideOf(matter, loan, on))
  if (isKnown(debt?.found)) {
    return { found: { owed: debt.found.claimed, principal: debt.found.principal.value }, problems: debt.problems }
  }
  const other = (matter.otherDebts ?? []).findIndex((one) => one.id === id)
  const [right] = rights
  const stated = matter.otherDebts?.[other]?.balance ?? right?.securedBalance
  if (!isKnown(stated)) {
    if (debt !== null || right === undefined) return { found: null, problems: debt?.problems ?? [] }
    const path = other < 0 ? `${pathOf(matter, right)}.claim` : `otherDebts[${other}].balance`
    return { found: null, problems: [missing(path, 'ハンコ代と残債を計算するため')] }
  }
  const owed = reckon('balance', '債権の残高', stated, [], () => [step('債権者の書類などによる残高', stated)])
  return { found: { owed, principal: stated }, problems: [] }
}

/** Where the rights stand; a right that names an owner only on that owner's share, a loan without a register on every lot. */
function entriesOf(
  { lots }: Context,
  rights: readonly Right[],
  debtors: readonly string[],
  place: (right: Right | null) => Pick<Entry, 'date' | 'rank'>,
): readonly Entry[] {
  const ownerOf = ({ owners }: OwnedLot) =>
    debtors.length === 0 || owners.length === 0 || owners.some((owner) => debtors.includes(owner))
      ? 'debtor'
      : 'third-party'
  if (rights.length === 0) return lots.map((lot) => ({ lot: lot.id, ...place(null), limit: null, owner: ownerOf(lot) }))
  const apart =
    rights.filter(({ kind }) => kind === 'revolvingMortgage').length > 1 &&
    !rights.some(({ jointRegistered }) => jointRegistered === true)
  return lots.flatMap((lot): Entry[] => {
    // The earliest entry of a claim on a lot counts; a later one for the same claim adds nothing to it.
    const here = rights.filter(
      (right) =>
        right.property === lot.property &&
        (!isKnown(right.owner) || lot.owners.length !== 1 || lot.owners[0] === right.owner),
    )
    const right = here.toSorted((a, b) => place(a).rank - place(b).rank)[0]
    if (right === undefined) return []
    return [{ lot: lot.id, ...place(right), limit: apart ? (right.maximumAmount ?? null) : null, owner: ownerOf(lot) }]
  })
}

function taxOf(
  context: Context,
  id: string,
  rights: readonly Right[],
  taxes: readonly TaxClaim[],
  order: ReadonlyMap<Right, number>,
): SaleClaim {
  const own = taxes.find(({ right }) => rights.includes(right))
  const arrears = context.matter.taxArrears?.find((one) => one.id === id)
  const amount = own?.owed ?? null
  const owed =
    amount === null
      ? null
      : reckon('tax-owed', '税の滞納（延滞金を含む）', amount, [], () => [
          ...(isKnown(arrears?.principal) ? [step('税の額', arrears.principal)] : []),
          ...(isKnown(arrears?.lateCharge) ? [step('延滞金', arrears.lateCharge)] : []),
          step('合計', amount),
        ])
  const entries = entriesOf(context, rights, [], (right) => ({
    date: arrears?.statutoryDueOn ?? latest,
    rank: right === null ? 0 : (order.get(right) ?? 0),
  }))
  return {
    ...{ id, kind: 'tax', position: 'tax', creditor: own?.holder ?? '役所', rights, entries, owed, principal: amount },
    ...{ secured: amount ?? zeroYen, beyond: zeroYen, limit: null, before: own?.before ?? null },
  }
}
