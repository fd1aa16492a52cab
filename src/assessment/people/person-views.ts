import { covered } from '#assessment/covered.ts'
import type { Debt } from '#assessment/debts/debts.ts'
import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { happenedBy } from '#assessment/road/happenings.ts'
import type { Day } from '#base/day.ts'
import { add, type Yen, yen, zeroYen } from '#base/yen.ts'
import { inheritanceDebtSplit } from '#law/family/inheritance-debt-split.ts'
import { type Finding, type Note, reckon, step } from '#law/finding.ts'
import { coGuarantorContribution } from '#law/guarantor/co-guarantor-contribution.ts'
import type { Loan, Matter } from '#matter/matter.ts'
import { personName } from '#matter/names.ts'
import type { Problem } from '#matter/problem.ts'
import { isSoldBy } from '#matter/sold-home.ts'
import { type Exposure, exposures, type PersonRole } from './people.ts'
import { type Decision, decisionsOf, type Person } from './person-decisions.ts'
import { notesFor } from './person-notes.ts'

/** 負うもの. What one person owes on one claim; the amount is null where it is unknown. */
export interface Owed {
  readonly claim: string
  /** `share`: an heir's part of what the deceased owed. */
  readonly owes: Exposure['owes'] | 'share'
  readonly amount: Finding<Yen> | null
}

/** 求償. What one who paid can claim back from another who owes the same. */
export interface Recourse {
  readonly claim: string
  readonly from: string
  readonly amount: Finding<Yen>
}

/** その人から見た案件. What can be asked of one person, what is to be decided by when, and what else that person must know. */
export interface PersonView {
  readonly person: string
  readonly name: string
  readonly roles: readonly PersonRole[]
  readonly owes: readonly Owed[]
  readonly recourse: readonly Recourse[]
  readonly decisions: readonly Decision[]
  readonly notes: readonly Note[]
}

/** The matter as seen by each of its people, in the order of the file. */
export function personViews(matter: Matter, debts: readonly Debt[], on: Day): Assessed<readonly PersonView[]> {
  const all = (matter.people ?? []).map((person) => viewOf(matter, person, debts, on))
  return { found: all.map(({ found }) => found), problems: all.flatMap(({ problems }) => problems) }
}

function viewOf(matter: Matter, person: Person, debts: readonly Debt[], on: Day): Assessed<PersonView> {
  const roles = rolesOf(matter, person, on)
  const inherited = inheritedBy(matter, person, debts, on)
  const decisions = covered(() => decisionsOf(matter, person, on))
  const recourse = covered(() => ({ found: recourseOf(matter, person, debts, on), problems: [] }))
  const owes = roles.includes('deceased') ? [] : [...ownDebts(matter, person, debts), ...inherited.found]
  return {
    found: {
      ...{ person: person.id, name: personName(matter, person.id), roles, owes, recourse: recourse.found ?? [] },
      ...{
        decisions: decisions.found ?? [],
        notes: notesFor({ matter, person, roles, owesNothing: owes.length === 0, on }),
      },
    },
    problems: [...inherited.problems, ...decisions.problems, ...recourse.problems],
  }
}

function rolesOf(matter: Matter, person: Person, on: Day): readonly PersonRole[] {
  const { id, relation, diedOn, divorcedOn } = person
  const ofLoans = exposures(matter).flatMap((exposure): PersonRole[] => (exposure.person === id ? [exposure.role] : []))
  const owned = (matter.properties ?? []).flatMap((home): PersonRole[] => {
    const owners = home.owners ?? []
    const isOwner = owners.some((owner) => owner.person === id)
    return isOwner && !isSoldBy(home, on) ? [owners.length > 1 ? 'coOwner' : 'owner'] : []
  })
  const isDivorced = relation === 'formerSpouse' || (isKnown(divorcedOn) && divorcedOn <= on)
  const all: readonly PersonRole[] = [
    ...(isKnown(diedOn) && diedOn <= on ? (['deceased'] as const) : []),
    ...ofLoans,
    ...((matter.otherDebts ?? []).some(({ debtor }) => debtor === id) ? (['otherDebtor'] as const) : []),
    ...owned,
    ...(isDivorced ? (['formerSpouse'] as const) : relation === 'spouse' ? (['spouse'] as const) : []),
    ...(isHeir(matter, person, on) ? (['heir'] as const) : []),
  ]
  return [...new Set(all)]
}

/** An heir of somebody who has died, who has not renounced. */
function isHeir(matter: Matter, { heirOf, renouncedOn }: Person, on: Day): boolean {
  const dead = matter.people?.find(({ id }) => id === heirOf)
  const isDead = isKnown(dead?.diedOn) && dead.diedOn <= on
  return isDead && !(isKnown(renouncedOn) && renouncedOn <= on)
}

function ownDebts(matter: Matter, { id }: Person, debts: readonly Debt[]): readonly Owed[] {
  const ofLoans = exposures(matter).flatMap(({ person, loan, owes }): Owed[] => {
    if (person !== id) return []
    return [{ claim: loan, owes, amount: debts.find((debt) => debt.loan === loan)?.claimed ?? null }]
  })
  const others = (matter.otherDebts ?? []).flatMap(({ id: claim, debtor, balance }): Owed[] => {
    if (debtor !== id) return []
    const amount = isKnown(balance)
      ? reckon('other-debt', 'ほかの借金', balance, [], () => [step('残高', balance)])
      : null
    return [{ claim, owes: 'whole', amount }]
  })
  return [...ofLoans, ...others]
}

/** 相続債務. This heir's part of each debt of the deceased, with interest and damages of today. */
function inheritedBy(matter: Matter, person: Person, debts: readonly Debt[], on: Day): Assessed<readonly Owed[]> {
  const people = matter.people ?? []
  const dead = people.find(({ id }) => id === person.heirOf)
  if (dead === undefined || !isHeir(matter, person, on)) return { found: [], problems: [] }
  const owed = ownDebts(matter, dead, debts).filter(({ owes }) => owes === 'whole')
  const heirs = people.filter((other) => other.heirOf === dead.id && isHeir(matter, other, on))
  const problems = heirs.flatMap((heir): Problem[] =>
    isKnown(heir.heirAs) ? [] : [missing(`people[${people.indexOf(heir)}].heirAs`, '相続人それぞれの負担を知るため')],
  )
  const kinds = heirs.flatMap(({ heirAs }) => heirAs ?? [])
  const isWhole = problems.length === 0 && (owed.length === 0 || areStatutory(kinds))
  const found = owed.map(({ claim, amount }): Owed => {
    if (!isWhole || amount === null) return { claim, owes: 'share', amount: null }
    const split = inheritanceDebtSplit({ debt: amount.value, heirs: kinds })
    const own = split.value.shares[heirs.indexOf(person)] ?? zeroYen
    const part = reckon('inherited-debt', '相続で負う額', own, [amount, split], () => [
      step('亡くなった人の債務（今日の額）', amount.value),
      step('この人が負う額', own),
    ])
    return { claim, owes: 'share', amount: part }
  })
  const impossible =
    problems.length === 0 && owed.length > 0 && !areStatutory(kinds) ? [contradiction(people, heirs)] : []
  return { found, problems: [...problems, ...impossible] }
}

type HeirKind = NonNullable<Person['heirAs']>

/** 887条・889条・890条. At most one spouse, and besides the spouse those of one rank. */
function areStatutory(kinds: readonly HeirKind[]): boolean {
  const ranks = kinds.filter((kind) => kind !== 'spouse').map((kind) => (kind === 'half-sibling' ? 'sibling' : kind))
  return kinds.length - ranks.length <= 1 && new Set(ranks).size <= 1
}

function contradiction(people: readonly Person[], heirs: readonly Person[]): Problem {
  const paths = heirs.map((heir) => `people[${people.indexOf(heir)}].heirAs`)
  const message =
    '同じ人の相続人は、配偶者一人と、子だけ・親だけ・兄弟姉妹だけのどれかです。放棄した人には放棄の日を書いてください。'
  return { kind: 'contradiction', paths, message }
}

/** 求償. What this person's payments on a loan let him claim; without an agreement that the file could tell, all bear equal parts. */
function recourseOf(matter: Matter, { id }: Person, debts: readonly Debt[], on: Day): readonly Recourse[] {
  return (matter.loans ?? []).flatMap((loan) => {
    const paid = paidBy(matter, loan, id, on)
    if (paid === 0) return []
    const debtors = [...(isKnown(loan.debtor) ? [loan.debtor] : []), ...(loan.jointDebtors ?? [])]
    const guarantors = loan.jointGuarantors ?? []
    if (debtors.includes(id)) return among('joint-debtors', loan, debtors, id, paid, paid)
    if (!guarantors.includes(id)) return []
    const all = guarantors.reduce((sum, each) => add(sum, paidBy(matter, loan, each, on)), zeroYen)
    const owed = debts.find((debt) => debt.loan === loan.id)?.claimed.value ?? null
    const others = owed === null ? [] : among('joint-guarantors', loan, guarantors, id, paid, add(owed, all))
    return [...fromDebtors(loan, debtors, paid), ...others]
  })
}

function paidBy(matter: Matter, loan: Loan, person: string, on: Day): Yen {
  const { events } = happenedBy(matter, on)
  const own = events.filter((event) => event.kind === 'payment' && event.person === person && event.loan === loan.id)
  return add(...own.flatMap(({ amount }) => amount ?? []))
}

function among(
  kind: 'joint-debtors' | 'joint-guarantors',
  loan: Loan,
  people: readonly string[],
  payer: string,
  paid: Yen,
  debt: Yen,
): readonly Recourse[] {
  const found = coGuarantorContribution({ kind, debt, shares: people.map(() => 1), payer: people.indexOf(payer), paid })
  return people.flatMap((from, index) => {
    const value = found.value.reimbursementFrom[index] ?? zeroYen
    if (from === payer || value === 0) return []
    const amount = reckon('recourse', '求償できる額（負担が同じとしたとき）', value, [found], () => [
      step('払った額', paid),
      step('求められる額（取り決めがあれば、それによる）', value),
    ])
    return [{ claim: loan.id, from, amount }]
  })
}

/** 459条・462条. A guarantor can claim from the debtor all that he paid. */
function fromDebtors({ id }: Loan, debtors: readonly string[], paid: Yen): readonly Recourse[] {
  return debtors.slice(0, 1).map((from) => {
    const amount = reckon('recourse', '主債務者に求償できる額', yen(paid), [], () => [
      step('保証人が払った額（民法459条）', paid),
    ])
    return { claim: id, from, amount }
  })
}
