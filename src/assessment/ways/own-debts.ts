import { otherCreditor } from '#assessment/debts/creditor.ts'
import { isKnown, missing } from '#assessment/known.ts'
import { add, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import type { Matter, Right } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { homeIsAnothers, principalOf } from './filer.ts'
import { lacksForResidual } from './residual-course.ts'
import type { WayContext } from './way.ts'

/** 担保権か. Whether an entry of the register is a security; a seizure ranks its creditor before nobody in a procedure of insolvency. */
export function isSecurity(kind: Right['kind']): boolean {
  return kind === 'mortgage' || kind === 'revolvingMortgage' || kind === 'provisionalRegistration'
}

function securedClaims({ rights }: Matter): readonly (string | null | undefined)[] {
  return (rights ?? []).filter(({ kind }) => isSecurity(kind)).map(({ claim }) => claim)
}

/** 担保のない債務の一つ. */
export interface OwnDebt {
  readonly claim: string
  readonly creditor: string
  readonly amount: Yen
}

/** 担保のない債務. What one person owes without security; the total is null where it cannot be told yet. */
export interface OwnDebts {
  readonly total: Finding<Yen> | null
  readonly debts: readonly OwnDebt[]
  /** Whether every balance is known. */
  readonly isWhole: boolean
  readonly lacks: readonly Problem[]
  /** Why there is no total yet. */
  readonly why: string
}

const notYet = '担保のない債務の額がまだ分からないため、計算できません。家が売れた後に残る額で決まります。'
const died =
  '債務を負っていた人が亡くなっているので、その人の手続としては使えません。相続する人が、先に相続するか放棄するかを決めてください。'
const undecided =
  '相続した債務の額は、相続するか放棄するかで変わるため、まだ計算できません。先に相続のことを決めてください。'

/** 残債とほかの借金. What is owed once the home is gone: the residual and the debts that no home secures; of another's home the whole of today. */
export function debtsAfterHome(context: WayContext): OwnDebts {
  const today =
    homeIsAnothers(context) && openInheritance(context) === null ? debtsToday(context, otherDebts(context, [])) : null
  return today ?? debtsOnceSold(context)
}

/** 家が売れた後の債務, whosever the home is. */
export function debtsOnceSold(context: WayContext): OwnDebts {
  const { matter, plan } = context
  const { residual } = plan
  const inherited = openInheritance(context)
  if (inherited !== null) return open(inherited.why, [inherited.lack])
  if (residual === null && (matter.loans ?? []).length > 0) {
    return open(notYet, lacksForResidual(context))
  }
  const parts = residual === null ? [] : residualParts(context, residual.amount.value)
  const secured = securedClaims(matter)
  const claims = parts.map(({ claim }) => claim)
  const loans = plan.debts.filter(({ loan }) => !claims.includes(loan) && !secured.includes(loan))
  const own = ownLoans(context)
  const debts = [
    ...parts.filter(({ claim }) => !isLoan(context, claim) || own(claim)),
    ...(residual === null ? [] : loans.filter(({ loan }) => own(loan)).map(ofLoan)),
    ...otherDebts(context, claims),
  ]
  return debtsOf(context, debts, residual?.amount ?? null)
}

function open(why: string, lacks: readonly Problem[]): OwnDebts {
  return { total: null, debts: [], isWhole: false, lacks, why }
}

/** What must be decided about an inheritance before anybody can tell what is owed; null where nothing is. */
function openInheritance(context: WayContext): { readonly why: string; readonly lack: Problem } | null {
  const heir = undecidedHeir(context)
  if (heir !== null) return { why: undecided, lack: heir }
  const estate = ownerlessEstate(context)
  return estate === null ? null : { why: died, lack: estate }
}

/**
 * 今日の債務の全額. All that the person who asks can be asked for today, security or none: where the home is another's, each creditor
 * takes part with the whole that stands when the procedure begins (開始時現存額. 破産法104条1項・2項・5項, 民事再生法86条2項).
 */
export function debtsToday(context: WayContext, rest: readonly OwnDebt[]): OwnDebts | null {
  const who = principalOf(context)
  const today = context.plan.personDebts.find(({ person }) => person === who?.person)
  if (today === undefined) return null
  const others = rest.filter(({ amount }) => amount > 0)
  const sum = add(today.total.value, ...others.map(({ amount }) => amount))
  const total = reckon('debts-today', '今日の債務の合計', sum, [today.total], () => [
    step(today.total.title, today.total.value),
    ...others.map(({ creditor, amount }) => step(creditor, amount)),
    step('合計', sum),
  ])
  const nameOf = (loan: string) => context.plan.debts.find((debt) => debt.loan === loan)?.creditor.name ?? loan
  const loans = today.claims.map(({ loan, claimed }) => ({
    ...{ claim: loan, creditor: nameOf(loan), amount: claimed.value },
  }))
  const beside = debtsOf(context, [], null)
  const lacks = [...unknownLoans(context, today.person), ...beside.lacks]
  return { total, debts: [...loans, ...others], isWhole: lacks.length === 0, lacks, why: beside.why }
}

/** The loans of one person of which not even a balance is known. */
function unknownLoans({ matter, plan }: WayContext, person: string): readonly Problem[] {
  const owed = plan.people.filter((one) => one.person === person && one.owes === 'whole').map(({ loan }) => loan)
  return (matter.loans ?? []).flatMap(({ id }, index) =>
    owed.includes(id) && !plan.debts.some(({ loan }) => loan === id)
      ? [missing(`loans[${index}].balance`, '担保のない債務の合計を知るため')]
      : [],
  )
}

/** 債務者が亡くなり、手続をする人がいない. Nobody alive owes anything but by inheritance: a procedure of the dead is none of a person. */
function ownerlessEstate(context: WayContext): Problem | null {
  if (principalOf(context) !== null) return null
  const people = context.matter.people ?? []
  const named = [
    ...(context.matter.loans ?? []).map(({ debtor }) => debtor),
    ...(context.matter.otherDebts ?? []).map(({ debtor }) => debtor),
  ]
  const isDead = ({ person, roles }: WayContext['plan']['personViews'][number]) =>
    roles.includes('deceased') && named.includes(person)
  if (!context.plan.personViews.some(isDead)) return null
  const heir = context.plan.personViews.find(({ roles }) => roles.includes('heir'))
  const index = people.findIndex(({ id }) => id === heir?.person)
  return index < 0
    ? missing('people', '亡くなった人の相続人を知るため')
    : missing(`people[${index}].renouncedOn`, '相続するか放棄するかで、だれの債務になるかが変わるため')
}

/** An heir's part is his only once he has not renounced. */
function undecidedHeir(context: WayContext): Problem | null {
  const who = principalOf(context)
  const view = context.plan.personViews.find(({ person }) => person === who?.person)
  if (view?.owes.some(({ owes }) => owes === 'share') !== true) return null
  const index = (context.matter.people ?? []).findIndex(({ id }) => id === who?.person)
  return missing(`people[${index}].renouncedOn`, '相続するか放棄するかで、負う額が変わるため')
}

/** 住宅ローンのほかの債務. What is owed besides the loans that a home secures or that were for the home. */
export function debtsBesideHome(context: WayContext): OwnDebts {
  const { matter, plan } = context
  const secured = securedClaims(matter)
  const own = ownLoans(context)
  const free = (matter.loans ?? []).filter(
    ({ id, purpose }) => (purpose === 'business' || purpose === 'other') && !secured.includes(id) && own(id),
  )
  const loans = plan.debts.filter(({ loan }) => free.some(({ id }) => id === loan)).map(ofLoan)
  return debtsOf(context, [...loans, ...otherDebts(context, secured.filter(isKnown))], null)
}

type LoanDebt = WayContext['plan']['debts'][number]

function ofLoan({ loan, creditor, claimed }: LoanDebt): OwnDebt {
  return { claim: loan, creditor: creditor.name, amount: claimed.value }
}

/** The claims behind the residual: of the sale or the auction that it was reckoned from, else of today. */
function residualParts({ plan }: WayContext, residual: Yen): readonly OwnDebt[] {
  const lists = [plan.voluntarySale?.residuals, plan.auction?.cases.typical.residuals]
  const ofSale = lists.filter(isKnown).find((list) => add(...list.map(({ amount }) => amount.value)) === residual)
  const parts = ofSale?.map(({ claim, creditor, amount }) => ({ claim, creditor, amount: amount.value }))
  return (parts ?? plan.debts.map(ofLoan)).filter(({ amount }) => amount > 0)
}

function isLoan({ matter }: WayContext, claim: string): boolean {
  return (matter.loans ?? []).some(({ id }) => id === claim)
}

/** Whether the person owes a loan with all he has; a loan whose debtor nobody has named counts as his. */
function ownLoans(context: WayContext): (loan: string) => boolean {
  const who = principalOf(context)
  return (loan) => {
    const owing = context.plan.people.filter((one) => one.loan === loan && one.owes === 'whole')
    return who === null || owing.length === 0 || owing.some(({ person }) => person === who.person)
  }
}

type OtherDebt = NonNullable<WayContext['matter']['otherDebts']>[number]

function isOwn(context: WayContext, { debtor }: OtherDebt): boolean {
  const who = principalOf(context)
  return who === null || !isKnown(debtor) || debtor === who.person
}

function otherDebts(context: WayContext, claims: readonly string[]): readonly OwnDebt[] {
  return (context.matter.otherDebts ?? [])
    .filter((debt) => !claims.includes(debt.id) && isOwn(context, debt))
    .map((debt) => ({ claim: debt.id, creditor: otherCreditor(context.matter, debt), amount: debt.balance ?? zeroYen }))
}

function debtsOf(context: WayContext, debts: readonly OwnDebt[], residual: Finding<Yen> | null): OwnDebts {
  const { loans, otherDebts: others } = context.matter
  const isAsked = isKnown(loans) || isKnown(others)
  const lacks = [
    ...(isAsked ? [] : [missing('loans', '担保のない債務の合計を知るため')]),
    ...(others ?? []).flatMap((debt, index) =>
      isKnown(debt.balance) || !isOwn(context, debt)
        ? []
        : [missing(`otherDebts[${index}].balance`, '担保のない債務の合計を知るため')],
    ),
  ]
  const known = debts.filter(({ amount }) => amount > 0)
  const sum = add(...known.map(({ amount }) => amount))
  const total = reckon('unsecured-debt', '担保のない債務の合計', sum, residual === null ? [] : [residual], () => [
    ...known.map(({ creditor, amount }) => step(creditor, amount)),
    step('合計', sum),
  ])
  return { total, debts: known, isWhole: lacks.length === 0, lacks, why: notYet }
}
