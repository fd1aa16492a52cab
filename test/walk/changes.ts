import fc from 'fast-check'
import { addDays, type Day } from '#base/day.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { Matter } from '#matter/matter.ts'
import { holdingTogether, movedTo } from './gaps.ts'
import { letterOn } from './papers.ts'
import { anchor } from './values.ts'

/** 出来事の種類. What may come to pass between two looks at a matter. */
export type ChangeId =
  | 'letter'
  | 'payment'
  | 'acknowledgement'
  | 'acceleration'
  | 'subrogation'
  | 'commencement'
  | 'inspection'
  | 'bid-notice'
  | 'failed-round'
  | 'permission'
  | 'price-paid'
  | 'distribution'
  | 'withdrawal'
  | 'sale'
  | 'leaving'
  | 'lawsuit'
  | 'judgment'
  | 'assignment'
  | 'renunciation'
  | 'death'

/** 変化. What comes to pass, with its papers as of the anchor, and whom it concerns. */
export interface Change {
  readonly id: ChangeId
  readonly letters: readonly { readonly kind: LetterKind }[]
  readonly pick: number
}

/** The paper that brings the news, where one does. */
const papers: Partial<Record<ChangeId, LetterKind>> = {
  acceleration: 'acceleration-notice',
  subrogation: 'subrogation-notice',
  commencement: 'commencement-order',
  inspection: 'site-inspection-notice',
  'bid-notice': 'bid-period-notice',
  'failed-round': 'bid-period-notice',
  permission: 'sale-permission',
  leaving: 'delivery-order',
  lawsuit: 'complaint',
  judgment: 'judgment',
  assignment: 'assignment-notice',
}

const events: Partial<Record<ChangeId, string>> = {
  payment: 'payment',
  acknowledgement: 'acknowledgement',
  'failed-round': 'bidOpening',
  'price-paid': 'pricePaid',
  distribution: 'distribution',
  withdrawal: 'withdrawal',
  lawsuit: 'lawsuit',
}

const ids: readonly ChangeId[] = [
  ...(['payment', 'acknowledgement', 'acceleration', 'subrogation', 'commencement', 'inspection'] as const),
  ...(['bid-notice', 'failed-round', 'permission', 'price-paid', 'distribution', 'withdrawal', 'sale'] as const),
  ...(['leaving', 'lawsuit', 'judgment', 'assignment', 'renunciation', 'death'] as const),
]

// The keys of the table are the kinds.
const kinds = Object.keys(letterKinds) as readonly LetterKind[]

export const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...ids).chain((id) => {
      const kind = papers[id]
      const letters =
        kind === undefined ? fc.constant([]) : fc.array(letterOn(kind, anchor), { minLength: 1, maxLength: 1 })
      return fc.record({ id: fc.constant(id), letters, pick: fc.nat(7) })
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      id: fc.constant<ChangeId>('letter'),
      letters: fc.constantFrom(...kinds).chain((kind) => fc.tuple(letterOn(kind, anchor))),
      pick: fc.nat(7),
    }),
  },
)

/** The file as it is written after the change: on that day, and with everything in it that was there before. */
export function applied(matter: Matter, change: Change, on: Day): Matter {
  const { id, letters, pick } = change
  const event = events[id]
  const told = facts(matter, id, on, pick)
  const newLetters = letters.map((letter, index) => ({ id: `came-${on}-${index}`, ...movedTo(letter, on) }))
  return holdingTogether({
    ...told,
    letters: [...(told.letters ?? []), ...newLetters],
    events: event === undefined ? told.events : [...(told.events ?? []), { id: `happened-${on}`, kind: event, on }],
  })
}

/** What the change writes into the things themselves. */
function facts(matter: Matter, id: ChangeId, on: Day, pick: number): Matter {
  const [first, ...others] = matter.loans ?? []
  const withLoan = (fields: object): Matter =>
    first === undefined ? matter : { ...matter, loans: [{ ...first, ...fields }, ...others] }
  switch (id) {
    case 'payment':
      return withLoan({ lastPaidOn: on })
    case 'acceleration':
      return withLoan({ acceleratedOn: first?.acceleratedOn ?? on })
    case 'subrogation':
      // A guarantor pays once; without one nobody does.
      return first?.guarantor === null || first?.guarantor === undefined || first.subrogatedOn
        ? matter
        : withLoan({ subrogatedOn: on, subrogatedAmount: first.balance })
    case 'judgment':
      return withLoan({ judgmentFinalOn: on })
    case 'assignment':
      return withLoan({ assignedOn: on, assignee: { kind: pick < 5 ? 'servicer' : 'other' } })
    case 'sale':
      return {
        ...matter,
        properties: matter.properties?.map((home) => ({ ...home, sold: true, soldOn: home.soldOn ?? on })),
      }
    case 'renunciation':
      return renounced(matter, on, pick)
    case 'death':
      return died(matter, on, pick)
    default:
      return matter
  }
}

function renounced(matter: Matter, on: Day, pick: number): Matter {
  const heirs = (matter.people ?? []).filter(({ heirOf, renouncedOn }) => heirOf && !renouncedOn)
  const heir = heirs[pick % Math.max(1, heirs.length)]
  if (heir === undefined) return matter
  return { ...matter, people: matter.people?.map((one) => (one === heir ? { ...one, renouncedOn: on } : one)) }
}

/** Somebody dies, and one other, who inherits from nobody yet, learns of it within days. */
function died(matter: Matter, on: Day, pick: number): Matter {
  const people = matter.people ?? []
  const dead = people[pick % Math.max(1, people.length)]
  if (dead === undefined || dead.diedOn) return matter
  const heir = people.find((one) => one !== dead && !one.heirOf && !one.diedOn)
  return {
    ...matter,
    people: people.map((one) => {
      if (one === dead) return { ...one, diedOn: addDays(on, -pick) }
      return one === heir ? { ...one, heirOf: dead.id, heirAs: 'child' as const, knewInheritanceOn: on } : one
    }),
  }
}
