import { isKnown } from '#assessment/known.ts'
import { cameOn, happenedBy, standing } from '#assessment/road/happenings.ts'
import type { Day } from '#base/day.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import type { Event, Letter, Matter, Right } from '#matter/matter.ts'

/** 時効にかかわる出来事の種類. What a creditor or a debtor did about a claim. */
export type ActKind =
  | 'payment'
  | 'acknowledgement'
  /** 売った家の代金. Whether it acknowledges the debt is doubtful (152条1項). */
  | 'proceeds'
  | 'demand'
  | 'suit'
  | 'auction'
  | 'seizure'
  | 'provisionalSeizure'

/** 出来事. One act about a claim: a payment, a demand, or a procedure with its end. */
export interface Happening {
  readonly kind: ActKind
  /** The day of the act or the beginning of the procedure; null for a procedure of which only the end is told. */
  readonly on: Day | null
  /** Who paid or acknowledged, or against whom; null where the file does not tell. */
  readonly person: string | null
  /** The end of a procedure; null of an act, and while a procedure goes on. */
  readonly ended: Ended | null
  /** Where the person could be written, for an event without one. */
  readonly path: string | null
}

export interface Ended {
  readonly on: Day
  readonly how: 'completed' | 'withdrawn' | 'judged'
}

/** 債権. What the history of a claim needs to know of it. */
export interface Claim {
  readonly id: string
  readonly kind: 'loan' | 'otherDebt'
  readonly lastPaidOn: Day | null
  readonly judgedOn: Day | null
  /** Whether it is the only claim of the file, so that a letter which names none must be about it. */
  readonly isOnly: boolean
  /** 個人の保証人. Who alone can be meant by a demand on a guarantor. */
  readonly onlyGuarantor: string | null
}

/** 150条. Letters that ask for payment. */
const demandLetters: readonly LetterKind[] = [
  'payment-reminder',
  'dunning-letter',
  'formal-demand',
  'acceleration-notice',
  'full-repayment-demand',
  'auction-warning',
  'lawsuit-warning',
  'guarantee-demand',
]
const suitLetters: readonly LetterKind[] = ['payment-order', 'provisional-payment-order', 'complaint', 'judgment']
/** Those of other creditors look the same: they count only where they are about this claim for certain. */
const seizureLetters: Partial<Record<LetterKind, ActKind>> = {
  'compulsory-commencement-order': 'auction',
  'claim-seizure-order': 'seizure',
  'provisional-seizure-order': 'provisionalSeizure',
}

/** All that happened about a claim by a day, in no order. */
export function historyOf(matter: Matter, claim: Claim, on: Day): readonly Happening[] {
  const { events, letters } = happenedBy(matter, on)
  const own = events.filter((event) => isAbout(event, claim))
  const came = letters.filter((letter) => isAbout(letter, claim))
  const begun = [...begunByEvents(matter, own), ...begunByLetters(came, claim), ...registered(matter, claim, on)]
  const ends = endsOf(own)
  return [
    ...acts(matter, claim, own, came, on),
    ...withSuitedPersons(begun).map((one) => close(one, begun, ends, claim)),
    ...orphans(begun, ends),
  ]
}

/** Whether an event or a letter is about a claim; one that names none is taken to be about every loan. */
export function isAbout(
  happening: Pick<Event | Letter, 'loan' | 'otherDebt'>,
  { id, kind }: Pick<Claim, 'id' | 'kind'>,
): boolean {
  if (kind === 'otherDebt') return happening.otherDebt === id
  return isKnown(happening.loan) ? happening.loan === id : !isKnown(happening.otherDebt)
}

function acts(
  matter: Matter,
  claim: Claim,
  events: readonly Event[],
  letters: readonly Letter[],
  on: Day,
): readonly Happening[] {
  const paid = events.flatMap((event) =>
    event.kind === 'payment' || event.kind === 'acknowledgement'
      ? [{ kind: event.kind, on: event.on, person: event.person ?? null, ended: null, path: personPath(matter, event) }]
      : [],
  )
  const { lastPaidOn, onlyGuarantor } = claim
  const isTold = paid.some((act) => act.kind === 'payment' && act.on === lastPaidOn)
  const last: readonly Happening[] =
    lastPaidOn === null || lastPaidOn > on || isTold
      ? []
      : [{ kind: 'payment', on: lastPaidOn, person: null, ended: null, path: null }]
  const demands = letters.flatMap((letter): readonly Happening[] => {
    const came = cameOn(letter)
    if (!demandLetters.includes(letter.kind) || came === null) return []
    const person = letter.kind === 'guarantee-demand' ? onlyGuarantor : null
    return [{ kind: 'demand', on: came, person, ended: null, path: null }]
  })
  const isPaidOn = (day: Day) => [...paid, ...last].some((act) => act.kind === 'payment' && act.on === day)
  return [...paid, ...last, ...demands, ...proceedsOf(matter, claim, on).filter((act) => !isPaidOn(act.on))]
}

/** 任意売却の代金. The day on which the owner sold what secures a loan; a sale by the court ends a procedure, and acknowledges nothing. */
function proceedsOf(matter: Matter, { id, kind }: Claim, on: Day): readonly (Happening & { readonly on: Day })[] {
  const purpose = matter.loans?.find((loan) => loan.id === id)?.purpose
  if (kind !== 'loan' || isSoldByCourt(matter, on)) return []
  return (matter.properties ?? []).flatMap(({ id: property, soldOn, owners }) => {
    if (!isKnown(soldOn) || soldOn > on) return []
    const securing = (matter.rights ?? []).filter((right) => right.property === property && isKnown(right.claim))
    const isForHome = purpose !== 'business' && purpose !== 'other'
    if (securing.length > 0 ? !securing.some(({ claim }) => claim === id) : !isForHome) return []
    const sellers = isKnown(owners) && owners.length > 0 ? owners.map(({ person }) => person) : [null]
    return sellers.map((person) => ({ kind: 'proceeds', on: soldOn, person, ended: null, path: null }) as const)
  })
}

function isSoldByCourt(matter: Matter, on: Day): boolean {
  const { letters, events } = standing(matter, on)
  return (
    events.some(({ kind }) => kind === 'salePermission' || kind === 'pricePaid' || kind === 'distribution') ||
    letters.some(({ kind }) => kind === 'sale-permission' || kind === 'distribution-summons')
  )
}

/** A procedure that began, before its end is known. */
interface Begun {
  readonly kind: ActKind
  readonly on: Day
  readonly person: string | null
  readonly path: string | null
}

function begunByEvents(matter: Matter, events: readonly Event[]): readonly Begun[] {
  return events.flatMap((event): readonly Begun[] => {
    const kind = event.kind === 'lawsuit' ? 'suit' : opensAuction(event) ? 'auction' : null
    if (kind === null) return []
    return [{ kind, on: event.on, person: event.person ?? null, path: personPath(matter, event) }]
  })
}

const opensAuction = ({ kind }: Event) => kind === 'auctionPetition' || kind === 'commencementOrder'

function begunByLetters(letters: readonly Letter[], claim: Claim): readonly Begun[] {
  return letters.flatMap((letter): readonly Begun[] => {
    const on = cameOn(letter)
    const kind = procedureOf(letter, claim)
    return on === null || kind === null ? [] : [{ kind, on, person: null, path: null }]
  })
}

function procedureOf(letter: Letter, { isOnly, kind }: Claim): ActKind | null {
  if (suitLetters.includes(letter.kind)) return 'suit'
  if (letter.kind === 'commencement-order') return 'auction'
  const isCertain = isOnly || isKnown(kind === 'loan' ? letter.loan : letter.otherDebt)
  return isCertain ? (seizureLetters[letter.kind] ?? null) : null
}

/** 登記された差押え. A seizure in the register that names this claim. */
function registered(matter: Matter, claim: Claim, on: Day): readonly Begun[] {
  return (matter.rights ?? []).flatMap((right): readonly Begun[] => {
    const kind = registeredKinds[right.kind]
    if (kind === undefined || right.claim !== claim.id || !isKnown(right.registeredOn) || right.registeredOn > on)
      return []
    return [{ kind, on: right.registeredOn, person: null, path: null }]
  })
}

const registeredKinds: Partial<Record<Right['kind'], ActKind>> = {
  seizure: 'auction',
  provisionalSeizure: 'provisionalSeizure',
}

/** Where every suit that an event tells names its person, the papers of the court are of the same suits. */
function withSuitedPersons(begun: readonly Begun[]): readonly Begun[] {
  const told = begun.filter(({ kind, path }) => kind === 'suit' && path !== null)
  const persons = [...new Set(told.flatMap(({ person }) => person ?? []))]
  if (persons.length === 0 || told.some(({ person }) => person === null)) return begun
  return begun.flatMap((one) =>
    one.kind === 'suit' && one.path === null ? persons.map((person) => ({ ...one, person })) : [one],
  )
}

function endsOf(events: readonly Event[]): readonly Ended[] {
  return events.flatMap(({ kind, on }): readonly Ended[] => {
    if (kind === 'distribution') return [{ on, how: 'completed' }]
    return kind === 'withdrawal' ? [{ on, how: 'withdrawn' }] : []
  })
}

/** The first end of its kind ends a procedure: an auction a distribution or a withdrawal, a suit a judgment or a withdrawal. */
function close(one: Begun, begun: readonly Begun[], ends: readonly Ended[], { judgedOn }: Claim): Happening {
  const candidates: readonly Ended[] =
    one.kind === 'auction' || one.kind === 'provisionalSeizure'
      ? ends.filter(({ how }) => one.kind === 'auction' || how === 'completed')
      : one.kind === 'suit'
        ? [
            ...ends.filter((end) => endsSuit(end, begun)),
            ...(judgedOn === null ? [] : [{ on: judgedOn, how: 'judged' } as const]),
          ]
        : []
  const ended = candidates
    .filter(({ on }) => on >= one.on)
    .reduce<Ended | null>((first, end) => (first === null || end.on < first.on ? end : first), null)
  return { ...one, ended }
}

/** A withdrawal is that of an auction, unless none has begun before it. */
function endsSuit({ on, how }: Ended, begun: readonly Begun[]): boolean {
  return how === 'withdrawn' && !begun.some((one) => one.kind === 'auction' && one.on <= on)
}

/** Ends of auctions whose beginning the file does not tell. */
function orphans(begun: readonly Begun[], ends: readonly Ended[]): readonly Happening[] {
  return ends
    .filter((end) => !begun.some(({ kind, on }) => kind === 'auction' && on <= end.on))
    .filter((end) => !begun.some((one) => one.kind === 'suit' && one.on <= end.on && endsSuit(end, begun)))
    .map((ended) => ({ kind: 'auction', on: null, person: null, ended, path: null }))
}

function personPath(matter: Matter, event: Event): string {
  return `events[${(matter.events ?? []).indexOf(event)}].person`
}
