import { covered } from '#assessment/covered.ts'
import { distinct } from '#assessment/known.ts'
import { bankruptcy } from './bankruptcy.ts'
import type { Combination } from './combination.ts'
import { type First, firstsOf } from './combination-firsts.ts'
import { endAfter, moneyAfter, owedAfterBoth } from './combination-money.ts'
import { stayingCombinations } from './combination-staying.ts'
import { reasonsAfter, titleAfter } from './combination-words.ts'
import { homeIsAnothers, principalOf } from './filer.ts'
import { individualRehabilitation } from './individual-rehabilitation.ts'
import { instalmentsWay } from './instalments.ts'
import { servicerSettlement } from './servicer-settlement.ts'
import { specialConciliation } from './special-conciliation.ts'
import { voluntaryArrangement } from './voluntary-arrangement.ts'
import type { PersonEffect, Way, WayContext, WayId } from './way.ts'

const seconds = {
  instalments: instalmentsWay,
  'servicer-settlement': servicerSettlement,
  'voluntary-arrangement': voluntaryArrangement,
  'special-conciliation': specialConciliation,
  'individual-rehabilitation': individualRehabilitation,
  bankruptcy,
} as const satisfies Readonly<Partial<Record<WayId, (context: WayContext) => Way>>>

/** 続けて使う道のすべて. In the order of the ways, none ranked before another; no part of them is closed. */
export function combinationsOf(context: WayContext, ways: readonly Way[]): readonly Combination[] {
  const sold = firstsOf(context, ways).flatMap((first) => {
    const after = secondsAfter(context, first, ways)
    const plain = after.find(({ id }) => id === 'instalments') ?? null
    return after
      .filter(({ status }) => status !== 'closed')
      .flatMap(
        (second) => covered(() => ({ found: afterFirst(context, first, second, plain), problems: [] })).found ?? [],
      )
  })
  return [...stayingCombinations(context, ways), ...sold]
}

/** The ways of the plan where they rest on this residual; else reckoned anew for it. Before the sale of another's home they rest on the whole. */
function secondsAfter(context: WayContext, { after, isOfPlan, rent }: First, ways: readonly Way[]): readonly Way[] {
  const isSame = isOfPlan && rent === null && !homeIsAnothers(context)
  return Object.values(seconds).flatMap((second, index) => {
    const id = Object.keys(seconds)[index]
    const known = isSame ? ways.find((one) => one.id === id) : undefined
    return known ?? covered(() => ({ found: second(after), problems: [] })).found ?? []
  })
}

function afterFirst(context: WayContext, first: First, second: Way, plain: Way | null): Combination {
  const { way, residual } = first
  const money = second.money === null ? null : moneyAfter(context, first, second.money)
  return {
    id: `${way.id}+${second.id}`,
    ways: [way.id, second.id],
    title: titleAfter(first, second),
    status: way.status === 'open' && second.status === 'open' ? 'open' : 'unknown',
    until: [way.until, second.until].filter((day) => day !== null).toSorted()[0] ?? null,
    settle: way.settle ?? null,
    ...{ home: way.home, money, residual },
    endsOn: second.money === null ? null : endAfter(first, second.money),
    owedAfter: owedAfterBoth(context, first, second),
    people: peopleAfter(first, second, plain),
    reasons: reasonsAfter(context, first, second, plain),
    lacks: distinct([...way.lacks, ...second.lacks]),
  }
}

/** その人への影響. The words are those of the second way; of the others than who asks, all can be asked that the first way has left. */
function peopleAfter({ after }: First, second: Way, plain: Way | null): readonly PersonEffect[] {
  if (second.id === 'instalments' || second.id === 'servicer-settlement') return second.people
  const filer = principalOf(after)?.person
  const bound = new Map((plain?.people ?? []).map(({ person, owes }) => [person, owes]))
  return second.people.map((one) => (one.person === filer ? one : { ...one, owes: bound.get(one.person) ?? null }))
}
