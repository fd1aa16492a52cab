import { pairLoans } from '#assessment/debts/person-debts.ts'
import { isKnown, missing } from '#assessment/known.ts'
import type { Deadline } from '#assessment/road/deadline.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import { fromTable } from '#assessment/table-finding.ts'
import type { Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { type Finding, step } from '#law/finding.ts'
import { pairLoanRehab } from '#law/rehabilitation/pair-loan-rehab.table.ts'
import { rehabHousingClause } from '#law/rehabilitation/rehab-housing-clause.ts'
import type { Property, Right } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { isSoldBy } from '#matter/sold-home.ts'
import { principalOf } from './filer.ts'
import { type HomeLoan, homeLoans } from './home-loans.ts'
import type { WayContext } from './way.ts'

/** 住宅資金特別条項の条件. Whether the clause can be used for the home, apart from the money. */
export interface HomeClause {
  readonly answer: 'possible' | 'closed' | 'unknown'
  readonly reasons: readonly string[]
  readonly basis: readonly Finding<unknown>[]
  readonly lacks: readonly Problem[]
  /** 巻戻しの期限; null where no guarantor has paid. */
  readonly until: Day | null
  readonly loans: readonly HomeLoan[]
}

/** 民事再生法196条・198条, in the order in which they shut the way. */
export function homeClause(context: WayContext): HomeClause {
  const { plan } = context
  const home = homeOfLoans(context)
  const loans = homeLoans(context).filter(({ loan }) => loan.purpose !== 'business' && loan.purpose !== 'other')
  const rewinds = plan.deadlines.filter(({ id }) => loans.some(({ loan }) => id === `rewind-${loan.id}`))
  const until = untilOf(rewinds)
  const closed = (...reasons: readonly string[]): HomeClause => ({
    ...{ answer: 'closed', reasons, lacks: [], until, loans },
    basis: rewinds.map(({ day }) => day),
  })
  const isAsked = isKnown(context.matter.properties)
  if (homeIsGone(plan.stage.value) || (isAsked && home === null))
    return closed('残す家がありません。家が売れた後は使えません。')
  if (loans.length === 0 && isKnown(context.matter.loans))
    return closed('家のための住宅ローンがないため、使えません（民事再生法196条3号）。')
  const passed = rewinds.find((one) => one.passed)
  if (passed !== undefined) {
    return closed(
      `保証会社が払ってから6か月の期限（${dayWords(passed.day.value)}）を過ぎたため、住宅ローンを元に戻せません（民事再生法198条2項）。`,
    )
  }
  if (home !== null) return conditions(context, home, loans, rewinds, until)
  const lacks = [missing('properties', '本人が持って住んでいる家かを確かめるため')]
  return {
    ...{ answer: 'unknown', lacks, until, loans, basis: rewinds.map(({ day }) => day) },
    reasons: wordsOf(rewinds),
  }
}

interface PlacedHome {
  readonly property: Property
  readonly path: string
}

/** The home that is not sold yet, the one that somebody lives in first. */
function homeOfLoans({ matter, on }: WayContext): PlacedHome | null {
  const all = (matter.properties ?? []).map((property, index) => ({ property, path: `properties[${index}]` }))
  const unsold = all.filter(({ property }) => property.kind !== 'land' && !isSoldBy(property, on))
  return unsold.find(({ property }) => (property.residents ?? []).length > 0) ?? unsold[0] ?? null
}

/** The first of the last days, closed or not. */
function untilOf(rewinds: readonly Deadline[]): Day | null {
  return rewinds.map(({ day }) => day.value).toSorted()[0] ?? null
}

const security: readonly Right['kind'][] = ['mortgage', 'revolvingMortgage', 'provisionalRegistration']

function conditions(
  context: WayContext,
  home: PlacedHome,
  loans: readonly HomeLoan[],
  rewinds: readonly Deadline[],
  until: Day | null,
): HomeClause {
  const { matter } = context
  const { property } = home
  const isPair = pairLoans(matter).length > 0
  const others = securities(context, property).filter(({ claim }) => isKnown(claim) && !isOneOf(loans, claim))
  const found = { basis: [...rewinds.map(({ day }) => day), ...(isPair ? [pairFinding()] : [])], until, loans }
  const shut = (reason: string): HomeClause => ({ ...found, answer: 'closed', reasons: [reason], lacks: [] })
  if (others.length > 0) return shut('家に住宅ローンのほかの担保があるため、使えません（民事再生法198条1項）。')
  const { owners, residents, areaM2, residenceAreaM2 } = property
  const who = principalOf(context)?.person
  const isOwn = (owners ?? []).some(({ person }) => person === who) && (residents ?? []).some((one) => one === who)
  if (isKnown(owners) && isKnown(residents) && !isOwn) {
    return shut('本人が持って住んでいる家ではないため、使えません（民事再生法196条1号）。')
  }
  const isMeasured = isKnown(areaM2) && isKnown(residenceAreaM2) && residenceAreaM2 <= areaM2
  const rule = isMeasured ? clauseOf(areaM2, residenceAreaM2) : null
  if (rule?.value.clausePossible === false) {
    return shut('床面積の半分以上がもっぱら住まいではないため、使えません（民事再生法196条1号）。')
  }
  const lacks = lacksOf(context, home, loans, isPair)
  return {
    ...{ ...found, basis: rule === null ? found.basis : [...found.basis, rule], lacks },
    answer: lacks.length > 0 ? 'unknown' : 'possible',
    reasons: [...wordsOf(rewinds), ...(isPair ? [pairWords] : [])],
  }
}

function securities({ matter }: WayContext, { id }: Property): readonly Right[] {
  return (matter.rights ?? []).filter(({ property, kind }) => property === id && security.includes(kind))
}

function isOneOf(loans: readonly HomeLoan[], claim: string | null | undefined): boolean {
  return loans.some(({ loan }) => loan.id === claim)
}

/** What the file must tell before the clause can be said to be possible. */
function lacksOf(
  context: WayContext,
  { property, path }: PlacedHome,
  loans: readonly HomeLoan[],
  isPair: boolean,
): readonly Problem[] {
  const { owners, residents, areaM2, residenceAreaM2 } = property
  const isClear = isKnown(context.matter.rights) && securities(context, property).every(({ claim }) => isKnown(claim))
  const isSold = context.plan.stage.value.id === 'sold-by-court'
  const isTooWide = isKnown(areaM2) && isKnown(residenceAreaM2) && residenceAreaM2 > areaM2
  const half = '床面積の半分以上が住まいかを確かめるため'
  const asked: readonly (readonly [boolean, string, string])[] = [
    ...loans.map(
      ({ loan, path: at }) => [!isKnown(loan.purpose), `${at}.purpose`, '家のためのローンかを確かめるため'] as const,
    ),
    [!isClear, 'rights', '家に、住宅ローンのほかの担保がないかを確かめるため'],
    [!isKnown(owners), `${path}.owners`, '本人が家を持っているかを確かめるため'],
    [!isKnown(residents), `${path}.residents`, '本人が家に住んでいるかを確かめるため'],
    [!isKnown(areaM2), `${path}.areaM2`, half],
    [!isKnown(residenceAreaM2), `${path}.residenceAreaM2`, half],
    [isTooWide, `${path}.residenceAreaM2`, '家の床面積より広く書かれているため'],
    [isSold, 'events', '落札した人がもう代金を払ったかを確かめるため'],
    [isPair, 'people', 'ペアローンの二人がいっしょに申し立てるかを確かめるため'],
  ]
  return asked.flatMap(([isOpen, where, why]) => (isOpen ? [missing(where, why)] : []))
}

/** Of two loans that were paid on one day it is said once. */
function wordsOf(rewinds: readonly Deadline[]): readonly string[] {
  return [...new Set(rewinds.map(rewindWords))]
}

function rewindWords({ day, safeOn }: Deadline): string {
  return `保証会社が払っているので、${dayWords(day.value)}までの申立てが要ります。裁判所が開いている最後の日は${dayWords(safeOn)}です。`
}

/** Asked once the register shows no other security and the debtor owns the home and lives in it. */
function clauseOf(areaM2: number, residenceAreaM2: number) {
  return rehabHousingClause({
    ...{ floorAreaTotal: areaM2, ownResidenceArea: residenceAreaM2, otherSecurity: false, ownedAndLivedIn: true },
    ...{ type: undefined, originalEnd: undefined, newEnd: undefined, birthDate: undefined },
  })
}

const pairWords =
  'ペアローンでは、もう一人の抵当権もほかの担保に当たります。二人がいっしょに申し立てると認められることが多く、一人だけのときは裁判所で扱いが分かれます。'

function pairFinding(): Finding<string> {
  return fromTable(pairLoanRehab, pairLoanRehab.title, pairWords, () =>
    pairLoanRehab.rows.map(({ point, says }) => step(point, says)),
  )
}
