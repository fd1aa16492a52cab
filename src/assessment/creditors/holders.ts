import { feesOwed } from '#assessment/allocation/association-liens.ts'
import { creditorOn, otherCreditor } from '#assessment/debts/creditor.ts'
import { isKnown } from '#assessment/known.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import { homeForSale } from '#assessment/sale/home.ts'
import type { WayContext } from '#assessment/ways/way.ts'
import { add, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Loan, Right } from '#matter/matter.ts'
import { claimName } from '#matter/names.ts'
import { isSoldBy } from '#matter/sold-home.ts'
import type { CreditorKind } from './creditor-view.ts'

/** 債権. One claim of a holder. */
export interface HeldClaim {
  readonly id: string
  readonly kind: 'loan' | 'otherDebt' | 'right' | 'tax' | 'fees'
  readonly claimed: Finding<Yen> | null
  /** A mortgage on a home that is not yet sold stands for it. */
  readonly isSecured: boolean
}

/** 債権者. Who holds which claims, by name. */
export interface Holder {
  readonly creditor: string
  readonly kind: CreditorKind
  readonly claims: readonly HeldClaim[]
  readonly claimed: Finding<Yen> | null
}

interface Named {
  /** Claims of one key have one holder; a claim without a name is a holder by itself. */
  readonly key: string
  readonly name: string
  readonly claim: HeldClaim
}

/** 債権者のすべて. In the order of the file: loans, other debts, the register, taxes, fees; none to whom nothing is owed and who stands nowhere. */
export function holdersOf(context: WayContext): readonly Holder[] {
  const register = registerOf(context)
  const named = [
    ...loans(context, register),
    ...otherDebts(context, register),
    ...rights(context, register),
    ...taxes(context),
    ...fees(context),
  ]
  const holders = [...new Set(named.map(({ key }) => key))].map((key) =>
    holderOf(named.filter((one) => one.key === key)),
  )
  const stands = ({ claims }: Holder) =>
    claims.some(({ id, isSecured }) => isSecured || register.own.some(({ claim }) => claim === id))
  const owed = holders.filter((holder) => holder.claimed === null || holder.claimed.value > 0 || stands(holder))
  return owed.map((holder) => {
    const isAlone = owed.filter(({ creditor }) => creditor === holder.creditor).length === 1
    return isAlone
      ? holder
      : {
          ...holder,
          creditor: `${holder.creditor}（${holder.claims.map(({ id }) => claimName(context.matter, id)).join('・')}）`,
        }
  })
}

function holderOf(named: readonly Named[]): Holder {
  const claims = named.map(({ claim }) => claim)
  const known = claims.flatMap(({ claimed }) => claimed ?? [])
  const [only] = known
  const claimed =
    known.length < claims.length
      ? null
      : only !== undefined && known.length === 1
        ? only
        : sumOf('請求できる額の合計', known)
  return { creditor: named[0]?.name ?? '', kind: kindOf(claims), claims, claimed }
}

function kindOf(claims: readonly HeldClaim[]): CreditorKind {
  if (claims.some(({ isSecured }) => isSecured)) return 'secured'
  if (claims.some(({ kind }) => kind === 'tax')) return 'tax'
  return claims.some(({ kind }) => kind === 'fees') ? 'association' : 'unsecured'
}

/** 合計. One finding of several. */
export function sumOf(title: string, parts: readonly Finding<Yen>[]): Finding<Yen> {
  const sum = add(zeroYen, ...parts.map(({ value }) => value))
  return reckon('creditor-sum', title, sum, parts, () => [
    ...parts.map((part) => step(part.title, part.value)),
    step('合計', sum),
  ])
}

interface Register {
  /** Rights on homes that are not sold yet. */
  readonly rights: readonly Right[]
  /** Of these the ones that are claims of their own: a mortgagee's seizure is not. */
  readonly own: readonly Right[]
  readonly first: string | null
}

const secures: readonly Right['kind'][] = ['mortgage', 'revolvingMortgage', 'provisionalRegistration']
const seizesForTax: readonly Right['kind'][] = ['taxSeizure', 'taxParticipation']

function registerOf({ matter, on, plan }: WayContext): Register {
  if (homeIsGone(plan.stage.value)) return { rights: [], own: [], first: null }
  const unsold = (matter.properties ?? []).filter((home) => !isSoldBy(home, on)).map(({ id }) => id)
  const rights = (matter.rights ?? []).filter(({ property }) => unsold.includes(property))
  const home = homeForSale({ matter, on }).found
  const sold = home?.properties.map(({ id }) => id) ?? []
  const own = rights.filter(
    (right) => !sold.includes(right.property) || home?.juniors.includes(right) || home?.taxSeizures.includes(right),
  )
  return { rights, own, first: home?.first.loan.id ?? null }
}

function isSecured({ rights, first }: Register, id: string): boolean {
  return id === first || rights.some(({ claim, kind }) => claim === id && secures.includes(kind))
}

function loans({ matter, plan, on }: WayContext, register: Register): readonly Named[] {
  return (matter.loans ?? []).map((loan): Named => {
    const { name } = creditorOn(loan, on)
    const claimed = plan.debts.find((debt) => debt.loan === loan.id)?.claimed ?? null
    const claim: HeldClaim = { id: loan.id, kind: 'loan', claimed, isSecured: isSecured(register, loan.id) }
    return { key: keyOf(loan.id, namesOf(loan).includes(name) ? name : null), name, claim }
  })
}

function namesOf({ lender, guarantor, assignee }: Loan): readonly string[] {
  return [lender?.name, guarantor?.name, assignee?.name].filter(isKnown)
}

function keyOf(id: string, name: string | null): string {
  return name === null ? `claim ${id}` : `name ${name}`
}

function otherDebts({ matter }: WayContext, register: Register): readonly Named[] {
  return (matter.otherDebts ?? []).map((debt): Named => {
    const { id, creditor, balance } = debt
    const claimed = isKnown(balance) ? stated(balance) : null
    const claim: HeldClaim = { id, kind: 'otherDebt', claimed, isSecured: isSecured(register, id) }
    return { key: keyOf(id, creditor ?? null), name: otherCreditor(matter, debt), claim }
  })
}

function stated(balance: Yen): Finding<Yen> {
  return reckon('balance', '債権の残高', balance, [], () => [step('債権者の書類などによる残高', balance)])
}

/** Rights that name no claim of the file, and seizures for a tax that name what is no tax: these are paid by themselves. */
function rights({ matter }: WayContext, { own }: Register): readonly Named[] {
  const arrears = (matter.taxArrears ?? []).map(({ id }) => id)
  return own
    .filter(({ claim, kind }) => !isKnown(claim) || (seizesForTax.includes(kind) && !arrears.includes(claim)))
    .map((right): Named => {
      const { id, holder, securedBalance, kind } = right
      const isTax = seizesForTax.includes(kind)
      const claim: HeldClaim = {
        ...{ id, kind: isTax ? 'tax' : 'right', isSecured: secures.includes(kind) },
        claimed: isKnown(securedBalance) ? stated(securedBalance) : null,
      }
      const key = isKnown(holder) && isTax ? `office ${holder}` : keyOf(id, holder ?? null)
      return { key, name: holder ?? unnamed(right), claim }
    })
}

function unnamed({ kind, rank }: Right): string {
  if (seizesForTax.includes(kind)) return '役所'
  if (!secures.includes(kind)) return kind === 'seizure' ? '差押債権者' : '仮差押債権者'
  return isKnown(rank) ? `${rank}番の権利者` : '後順位の権利者'
}

function taxes({ matter }: WayContext): readonly Named[] {
  return (matter.taxArrears ?? []).map(({ id, office, principal, lateCharge }): Named => {
    const seized = (matter.rights ?? []).find(({ claim, kind }) => claim === id && seizesForTax.includes(kind))
    const name = office ?? seized?.holder ?? null
    const claimed = isKnown(principal) ? taxOwed(principal, lateCharge ?? null) : null
    const claim: HeldClaim = { id, kind: 'tax', claimed, isSecured: false }
    return { key: name === null ? keyOf(id, null) : `office ${name}`, name: name ?? '役所', claim }
  })
}

function taxOwed(principal: Yen, lateCharge: Yen | null): Finding<Yen> {
  const sum = add(principal, lateCharge ?? zeroYen)
  return reckon(
    'tax-owed',
    '税・保険料の滞納（延滞金を含む）',
    sum,
    [],
    () => [
      step('税・保険料の額', principal),
      step('延滞金', lateCharge ?? '分からない（入っていない）'),
      step('合計', sum),
    ],
    () => [note('caution', '延滞金は払うまで増えます。')],
  )
}

function fees({ matter }: WayContext): readonly Named[] {
  return (matter.condominiumArrears ?? []).map((arrears): Named => {
    const { id, property, lateCharge, parking } = arrears
    const principal = feesOwed(arrears)
    const claim: HeldClaim = {
      ...{ id, kind: 'fees', isSecured: false },
      claimed: principal === null ? null : feeClaim(principal, lateCharge ?? zeroYen, parking ?? zeroYen),
    }
    return { key: `association ${property}`, name: '管理組合', claim }
  })
}

function feeClaim(principal: Yen, late: Yen, parking: Yen): Finding<Yen> {
  const sum = add(principal, late, parking)
  return reckon('association-claim', '管理費などの滞納', sum, [], () => [
    step('元本', principal),
    step('遅延損害金', late),
    step('駐車場の使用料', parking),
    step('合計', sum),
  ])
}
