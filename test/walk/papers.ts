import fc from 'fast-check'
import { addDays, type Day } from '#base/day.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { paperKindIds } from '#matter/papers.ts'
import type { Cast } from './people.ts'
import type { Road, RoadStage } from './road.ts'
import { ago, anchor, mostly, names, oneIn, yenOf } from './values.ts'

/** The paper that tells of a step of the road. */
const letterOf: Partial<Record<RoadStage, LetterKind>> = {
  missed: 'payment-reminder',
  demanded: 'formal-demand',
  accelerated: 'acceleration-notice',
  subrogated: 'subrogation-notice',
  petition: 'auction-warning',
  opened: 'commencement-order',
  inspected: 'site-inspection-notice',
  bidding: 'bid-period-notice',
  permitted: 'sale-permission',
  distributed: 'distribution-summons',
  ordered: 'delivery-order',
  assigned: 'assignment-notice',
  sued: 'payment-order',
  judged: 'judgment',
  seized: 'claim-seizure-order',
}

const eventOf: Partial<Record<RoadStage, string>> = {
  petition: 'auctionPetition',
  opened: 'commencementOrder',
  inspected: 'siteInspection',
  bidsOpened: 'bidOpening',
  permitted: 'salePermission',
  pricePaid: 'pricePaid',
  distributed: 'distribution',
  ordered: 'deliveryOrder',
  sued: 'lawsuit',
}

/** What only a notice of bids prints: mostly a round that is still to be opened, or the one that the road tells of. */
const roundOf = (on: Day, opened: Day | null) =>
  fc.integer({ min: 20, max: 60 }).map((count) => {
    const bidFrom = addDays(on, count)
    const openingOn = opened !== null && opened > on ? opened : addDays(bidFrom, 15)
    const isInOrder = bidFrom < openingOn
    return {
      bidFrom: isInOrder ? bidFrom : on,
      bidTo: isInOrder ? addDays(bidFrom, 1) : on,
      openingOn,
      saleDecisionOn: addDays(openingOn, 21),
    }
  })

const none = fc.constant({})

/** A letter of a kind that came on a day, with what such a paper prints. */
export const letterOn = (kind: LetterKind, on: Day, opened: Day | null = null) =>
  fc
    .record({
      sentBefore: fc.integer({ min: 0, max: 5 }),
      deadlineAfter: mostly(fc.integer({ min: 1, max: 60 })),
      standardPrice: kind === 'bid-period-notice' ? mostly(yenOf(30_000_000)) : fc.constant(null),
      claimedAmount: kind === 'guarantee-demand' ? mostly(yenOf(30_000_000)) : oneIn(4, yenOf(30_000_000)),
      round: kind === 'bid-period-notice' ? roundOf(on, opened) : none,
      note: oneIn(6, fc.constant('封筒もある')),
    })
    .map(({ sentBefore, deadlineAfter, round, ...rest }) => ({
      ...{ kind, receivedOn: on, sentOn: addDays(on, -sentBefore), ...rest },
      deadlineOn: deadlineAfter === null || kind === 'bid-period-notice' ? null : addDays(on, deadlineAfter),
      ...(kind === 'sale-permission' ? { saleDecisionOn: on } : {}),
      ...(kind === 'tax-sale-notice' ? { openingOn: addDays(on, 30), saleDecisionOn: addDays(on, 37) } : {}),
      ...round,
    }))

/** The letters of the road, mostly kept, and others of any kind. */
export const lettersOf = (road: Road, debts: number) => {
  const kept = [...road].flatMap(([stage, on]) => {
    const kind = letterOf[stage]
    return kind === undefined ? [] : [mostly(about(letterOn(kind, on, road.get('bidsOpened') ?? null), debts))]
  })
  // Any kinds in [letterKinds]: its keys are the kinds.
  const kinds = Object.keys(letterKinds) as readonly LetterKind[]
  const other = fc.tuple(fc.constantFrom(...kinds.filter((kind) => !courtSale.includes(kind))), ago(0, 300))
  return fc
    .tuple(
      fc.tuple(...kept),
      fc.array(
        other.chain(([kind, on]) => about(letterOn(kind, on), debts)),
        { maxLength: 2 },
      ),
    )
    .map(([own, more]) => [...own.filter((letter) => letter !== null), ...more])
}

/** Papers that tell of a step of the court's sale: the road decides which of these came. */
const courtSale: readonly string[] = [
  ...['commencement-order', 'site-inspection-notice', 'bid-period-notice', 'sale-permission', 'distribution-summons'],
  ...['delivery-order', 'subrogation-notice', 'acceleration-notice'],
]

const about = <T extends object>(letter: fc.Arbitrary<T>, debts: number) =>
  fc
    .tuple(
      letter,
      fc.record({
        loan: oneIn(2, fc.constant('loan0')),
        otherDebt: debts === 0 ? fc.constant(null) : oneIn(6, fc.constant('debt0')),
        property: oneIn(3, fc.constant('property0')),
      }),
    )
    .map(([one, of]) => ({ ...one, ...of }))

const otherEvents = [
  ...(['payment', 'acknowledgement', 'consultation', 'brokerageAgreement', 'lawsuit', 'bankruptcyPetition'] as const),
  ...(['rehabilitationPetition', 'transfer', 'other'] as const),
] as const

/** The events of the road, at times one that was withdrawn, and others of any kind. */
export const eventsOf = (cast: Cast, road: Road, debts: number) => {
  const told = [...road].flatMap(([stage, on]) => {
    const kind = eventOf[stage]
    return kind === undefined ? [] : [oneIn(2, eventFor(cast, fc.constant(kind), fc.constant(on), 0))]
  })
  const opened = road.get('opened')
  const withdrawal =
    opened === undefined || road.has('pricePaid')
      ? fc.constant(null)
      : oneIn(5, eventFor(cast, fc.constant('withdrawal'), fc.constant(road.get('permitted') ?? anchor), 0))
  const others = fc.array(eventFor(cast, fc.constantFrom(...otherEvents), ago(0, 2_500), debts), { maxLength: 3 })
  return fc
    .tuple(fc.tuple(...told), withdrawal, others)
    .map(([own, last, more]) => [...own, last, ...more].filter((event) => event !== null))
}

const eventFor = (cast: Cast, kind: fc.Arbitrary<string>, on: fc.Arbitrary<Day>, debts: number) =>
  fc.record({
    ...{ kind, on, loan: oneIn(2, fc.constant('loan0')), property: oneIn(3, fc.constant('property0')) },
    otherDebt: debts === 0 ? fc.constant(null) : oneIn(4, fc.constant('debt0')),
    person: oneIn(3, fc.constantFrom(...cast)),
    amount: oneIn(2, yenOf(3_000_000)),
    note: oneIn(6, fc.constant('控えがある')),
  })

/** Papers that the household made, some of them handed in on the day or later: never before they were filled in. */
export const ownPapers = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...paperKindIds),
      preparedOn: mostly(ago(0, 300)),
      submittedAfter: oneIn(2, fc.integer({ min: 0, max: 30 })),
      to: oneIn(2, names('裁判所', '法テラス', '債権回収会社')),
    })
    .map(({ submittedAfter, ...paper }) => ({
      ...paper,
      submittedOn: submittedAfter === null ? null : addDays(paper.preparedOn ?? anchor, submittedAfter),
    })),
  { maxLength: 3 },
)
