import { isKnown } from '#assessment/known.ts'
import { addMonths, type Day, day, daysBetween } from '#base/day.ts'
import type { Event, Letter, Loan, Matter, Property } from '#matter/matter.ts'
import { isSoldBy } from '#matter/sold-home.ts'

/** 届いた日. The day on which a letter came, or else its own date; null where neither is told. */
export function cameOn({ receivedOn, sentOn }: Letter): Day | null {
  return receivedOn ?? sentOn ?? null
}

/** What has come and happened by a day; a letter without a day counts as come. */
export interface Happened {
  readonly letters: readonly Letter[]
  readonly events: readonly Event[]
}

export function happenedBy(matter: Matter, on: Day): Happened {
  return {
    letters: (matter.letters ?? []).filter((letter) => (cameOn(letter) ?? on) <= on),
    events: (matter.events ?? []).filter((event) => event.on <= on),
  }
}

/** 取下げ. The last day by which an auction was withdrawn, or null. */
export function withdrawnOn(matter: Matter, on: Day): Day | null {
  const days = happenedBy(matter, on)
    .events.filter(({ kind }) => kind === 'withdrawal')
    .map((event) => event.on)
  return days.sort().at(-1) ?? null
}

// A delivery order follows the buyer's payment (民事執行法83条): after it no withdrawal gives the home back.
const courtLetters: readonly Letter['kind'][] = [
  'commencement-order',
  'compulsory-commencement-order',
  'site-inspection-notice',
  'bid-period-notice',
  'sale-permission',
]
const courtEvents: readonly Event['kind'][] = [
  'auctionPetition',
  'commencementOrder',
  'siteInspection',
  'bidOpening',
  'salePermission',
]

/** What still stands on a day: without what came before a withdrawal of the auction, and without a permission whose sale fell through. */
export function standing(matter: Matter, on: Day): Happened {
  const { letters, events } = happenedBy(matter, on)
  const last = withdrawnOn(matter, on)
  const again = bidsAgainOn(matter, on)
  const undone = (day: Day | null) => last !== null && day !== null && day <= last
  const fell = (day: Day | null) => again !== null && day !== null && day < again
  return {
    letters: letters.filter((letter) => {
      const day = cameOn(letter)
      return !(courtLetters.includes(letter.kind) && undone(day)) && !(letter.kind === 'sale-permission' && fell(day))
    }),
    events: events.filter(({ kind, on: day }) => {
      return !(courtEvents.includes(kind) && undone(day)) && !(kind === 'salePermission' && fell(day))
    }),
  }
}

/** 売却のやり直し. The last day on which the court told of bids still to be opened: a permission from before has lost its effect (民事執行法80条). */
export function bidsAgainOn(matter: Matter, on: Day): Day | null {
  const told = happenedBy(matter, on).letters.flatMap((letter) => {
    const day = cameOn(letter)
    const isAhead = day !== null && isKnown(letter.openingOn) && letter.openingOn > day
    return letter.kind === 'bid-period-notice' && isAhead ? [day] : []
  })
  return told.sort().at(-1) ?? null
}

/** 期間入札の通知. The notice of the latest round: a round in which nobody bid is followed by another. */
export function bidNotice({ letters }: Happened): Letter | null {
  return bidNotices(letters).at(-1) ?? null
}

/** The notices of all rounds in the order of their rounds; those of one round by their names, so that their place in the file is nothing. */
export function bidNotices(letters: readonly Letter[]): readonly Letter[] {
  const round = ({ openingOn, bidFrom, ...letter }: Letter) => openingOn ?? bidFrom ?? cameOn(letter) ?? ''
  const key = (letter: Letter) => `${round(letter)} ${letter.id}`
  return letters
    .filter(({ kind }) => kind === 'bid-period-notice')
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** What shows that a court's buyer has paid: the court calls creditors and owner to the distribution after it (民事執行規則59条). */
function paidToCourt({ letters, events }: Happened): readonly (Letter | Event)[] {
  return [
    ...events.filter(({ kind }) => kind === 'pricePaid' || kind === 'distribution'),
    ...letters.filter(({ kind }) => kind === 'distribution-summons'),
  ]
}

/** The last day by which a home was handed over, or its price paid out; null where the file tells none. */
export function soldBy(matter: Matter, on: Day): Day | null {
  const { events } = happenedBy(matter, on)
  const paid = events.filter(({ kind }) => kind === 'pricePaid' || kind === 'distribution').map((event) => event.on)
  const sold = (matter.properties ?? []).flatMap(({ soldOn }) => (isKnown(soldOn) && soldOn <= on ? soldOn : []))
  return [...paid, ...sold].sort().at(-1) ?? null
}

/**
 * 売れた家か. The one place that says of a home that somebody else has it by a day: handed over, or its price paid to the court. A payment that names no
 * home is of every one. `on` is null for whatever day the file tells.
 */
export function isHomeSold(matter: Matter, home: Pick<Property, 'id' | 'sold' | 'soldOn'>, on: Day | null): boolean {
  const by = on ?? lastOfFiles
  const isPaid = paidToCourt(happenedBy(matter, by)).some(({ property }) => !isKnown(property) || property === home.id)
  return isPaid || isSoldBy(home, by)
}

/** No day of a matter file is later. */
const lastOfFiles = day('2199-12-31')

/** Whether every home of the file is sold by a day: handed over, or its price paid to the court. One sold on a day that nobody knows was sold before it. */
export function isSold(matter: Matter, on: Day): boolean {
  if (paidToCourt(happenedBy(matter, on)).some(({ property }) => !isKnown(property))) return true
  const properties = matter.properties ?? []
  return properties.length > 0 && properties.every((home) => isHomeSold(matter, home, on))
}

/** 明渡し. Whether people may still have to leave after a sale by the court: 83条2項 gives the buyer six months from the payment. */
export function leavingIsNear(matter: Matter, on: Day): boolean {
  const { letters, events } = standing(matter, on)
  const signs = [
    ...events.filter(({ kind }) => kind === 'pricePaid' || kind === 'deliveryOrder').map((event) => event.on),
    ...letters.filter(({ kind }) => kind === 'delivery-order' || kind === 'eviction-call').map(cameOn),
  ]
  return signs.some((day) => day !== null && addMonths(day, 6) >= on)
}

/** 払えている. A payment within the last 45 days: one month and the days until the money is booked. */
export function paidRecently({ lastPaidOn }: Loan, on: Day): boolean {
  return isKnown(lastPaidOn) && lastPaidOn <= on && daysBetween(lastPaidOn, on) <= 45
}
