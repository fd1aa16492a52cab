import fc from 'fast-check'
import { addDays } from '#base/day.ts'
import { estateActs } from '#law/family/simple-acceptance.ts'
import { ago, anchor, mostly, oneIn, someOf } from './values.ts'

const others = ['spouse', 'formerSpouse', 'child', 'parent', 'sibling', 'relative', 'other'] as const
const earlier = ['none', 'bankruptcy-discharge', 'salaried-plan-performed', 'hardship-discharge'] as const
const heirAs = {
  ...{ self: 'child', spouse: 'spouse', formerSpouse: 'child', child: 'child', parent: 'parent' },
  ...{ sibling: 'sibling', relative: 'half-sibling', other: 'half-sibling' },
} as const

/** 人. Everybody's id is the relation to the debtor, who is `self`. */
export type Cast = readonly (keyof typeof heirAs)[]

/** A household of one to five people. */
export const casts: fc.Arbitrary<Cast> = fc
  .subarray([...others], { maxLength: 4 })
  .map((more) => ['self' as const, ...more])

/** The people of the file, at times with one who has died and those who may inherit. */
export const peopleOf = (cast: Cast) =>
  fc
    .record({
      dead: oneIn(5, fc.constantFrom(...cast)),
      diedOn: ago(0, 500),
      each: fc.tuple(...cast.map((id) => personOf(id, cast.includes('spouse')))),
    })
    .map(({ dead, diedOn, each }) =>
      each.map(({ inherits, knewAfter, renouncedAfter, estateActs: acts, ...person }) => {
        if (person.id === dead) return { ...person, diedOn }
        if (dead === null || !inherits) return person
        const knewOn = addDays(diedOn, knewAfter)
        const renouncedOn = renouncedAfter === null ? null : addDays(knewOn, renouncedAfter)
        return {
          ...{ ...person, heirOf: dead, heirAs: heirAs[person.id], knewInheritanceOn: knewOn, estateActs: acts },
          renouncedOn: renouncedOn !== null && renouncedOn <= anchor ? renouncedOn : null,
        }
      }),
    )

const personOf = (id: Cast[number], isMarried: boolean) =>
  fc.record({
    id: fc.constant(id),
    name: mostly(fc.constant(`${id}の名`)),
    relation: fc.constant(id),
    bornOn: ago(7_000, 30_000),
    divorcedOn: id === 'formerSpouse' || (id === 'self' && !isMarried) ? oneIn(2, ago(0, 1_200)) : fc.constant(null),
    guaranteedOn: oneIn(3, ago(100, 6_000)),
    earlierRelief: mostly(fc.constantFrom(...earlier)),
    earlierReliefFinalOn: oneIn(3, ago(100, 4_000)),
    inherits: fc.boolean(),
    knewAfter: fc.nat(120),
    renouncedAfter: oneIn(4, fc.nat(90)),
    estateActs: fc.oneof(fc.constant([]), someOf(estateActs, 3, 1)),
  })
