import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import type { Loan, Matter, Property, Right, Scenario } from '#matter/matter.ts'
import { propertyName } from '#matter/names.ts'
import type { Problem } from '#matter/problem.ts'
import { isSoldBy } from '#matter/sold-home.ts'

/** 家と、家が担保している債権. The property of a way, the loan of the first mortgage and the claims behind it. */
export interface Home {
  readonly property: Property
  /** All that is sold together, the main one first. */
  readonly properties: readonly Property[]
  /** Where the property stands in the file: `properties[0]`. */
  readonly path: string
  readonly first: { readonly loan: Loan; readonly path: string; readonly right: Right | null }
  /** 後順位の抵当権者など, in the order of the register. */
  readonly juniors: readonly Right[]
  /** 税などの差押え. */
  readonly taxSeizures: readonly Right[]
}

const secures: readonly Right['kind'][] = ['mortgage', 'revolvingMortgage', 'provisionalRegistration']
const seizes: readonly Right['kind'][] = ['seizure', 'provisionalSeizure']
const taxes: readonly Right['kind'][] = ['taxSeizure', 'taxParticipation']

/** The scenario that a plan shows: the first. */
export function scenarioOf(matter: Matter): Scenario | null {
  return matter.scenarios?.[0] ?? null
}

/** The properties that a sale names. */
export function namedIn(assumed: Scenario['voluntarySale']): readonly string[] {
  return assumed?.properties ?? (isKnown(assumed?.property) ? [assumed.property] : [])
}

/** 売る家: what the sale of the plan's scenario is about. */
export function homeForSale({ matter, on }: { readonly matter: Matter; readonly on: Day }): Assessed<Home | null> {
  return homeOf(matter, namedIn(scenarioOf(matter)?.voluntarySale), on)
}

/** What a sale or an auction is about: the properties that the scenario names, else the first that is not yet sold. */
export function homeOf(matter: Matter, named: readonly string[], on: Day): Assessed<Home | null> {
  const all = matter.properties ?? []
  const unsold = all.filter((home) => !isSoldBy(home, on))
  const properties = named.length > 0 ? all.filter(({ id }) => named.includes(id)) : unsold.slice(0, 1)
  const [property] = properties
  if (property === undefined) return { found: null, problems: [missing('properties', '家の価格と権利を知るため')] }
  const severalHomes =
    named.length === 0 && unsold.length > 1
      ? [
          missing(
            'scenarios[0].voluntarySale.property',
            `不動産が複数あります。ここでは「${propertyName(matter, property.id)}」だけで計算しました。`,
          ),
        ]
      : []
  const rights = (matter.rights ?? []).filter((right) => properties.some(({ id }) => id === right.property))
  const placeOf = (right: Right) => properties.findIndex(({ id }) => id === right.property)
  const secured = rights
    .filter(({ kind }) => secures.includes(kind))
    .sort((a, b) => (a.rank ?? 100) - (b.rank ?? 100) || placeOf(a) - placeOf(b) || byDay(a, b))
  const first = firstLoan(matter, secured)
  if (first === null) {
    return { found: null, problems: [...severalHomes, missing('rights', '1番の抵当権がどのローンのものか知るため')] }
  }
  const behind = secured.filter((right) => right !== first.right && right.claim !== first.loan.id)
  const others = rights.filter((right) => seizes.includes(right.kind) && !isOfMortgagee(right, secured, first.loan))
  const taxSeizures = rights.filter(({ kind }) => taxes.includes(kind))
  const assumed =
    first.right === null
      ? [
          missing(
            'rights',
            '登記簿の権利（抵当権・差押え）を確かめるため。ここではこのローンの抵当権だけとして計算しました。',
          ),
        ]
      : []
  const path = `properties[${all.indexOf(property)}]`
  const found: Home = { property, properties, path, first, juniors: [...behind, ...others], taxSeizures }
  return { found, problems: [...severalHomes, ...assumed, ...equalRanks(matter, secured)] }
}

/** Of two rights without another order the earlier one first; the id keeps the order of the file out of it. */
export function byDay(a: Right, b: Right): number {
  const [one, other] = [`${a.registeredOn ?? ''} ${a.id}`, `${b.registeredOn ?? ''} ${b.id}`]
  return one < other ? -1 : one > other ? 1 : 0
}

/** 同順位: mortgages with one rank would share in proportion, which is not reckoned. */
function equalRanks(matter: Matter, secured: readonly Right[]): readonly Problem[] {
  return secured
    .filter((right, index) =>
      secured
        .slice(0, index)
        .some((one) => one.property === right.property && one.rank === right.rank && one.claim !== right.claim),
    )
    .filter(({ rank }) => isKnown(rank))
    .map((right) =>
      missing(
        `rights[${(matter.rights ?? []).indexOf(right)}].rank`,
        '同じ順位の抵当権がほかにもあるため。同順位の分け方は計算していないので、ここでは登記の古い方を先としました。',
      ),
    )
}

/** The loan of the first mortgage; without a register, the only loan of the file. */
function firstLoan(matter: Matter, secured: readonly Right[]): Home['first'] | null {
  const loans = matter.loans ?? []
  const right = secured[0] ?? null
  const at = right === null ? (loans.length === 1 ? 0 : -1) : loans.findIndex(({ id }) => id === right.claim)
  const loan = loans[at]
  return loan === undefined ? null : { loan, path: `loans[${at}]`, right }
}

/** 競売の差押え. A mortgagee that petitions is registered as a seizing creditor too: one claim, not two. */
function isOfMortgagee({ claim, holder }: Right, secured: readonly Right[], first: Loan): boolean {
  if (isKnown(claim)) return claim === first.id || secured.some((right) => right.claim === claim)
  const parties = [first.lender?.name, first.guarantor?.name, first.assignee?.name]
  return isKnown(holder) && (parties.includes(holder) || secured.some((right) => right.holder === holder))
}
