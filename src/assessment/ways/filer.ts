import { isKnown } from '#assessment/known.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import type { WayContext } from './way.ts'

/** 手続をする人. A court's procedure is of one person. */
export interface Principal {
  readonly person: string
  readonly name: string
}

/** Who asks: the person of the file (self) who owes, else the debtor of the first loan or debt; null where nobody is named. */
export function principalOf({ matter, plan }: WayContext): Principal | null {
  const living = plan.personViews.filter(({ roles }) => !roles.includes('deceased'))
  const owing = living.filter(({ owes }) => owes.some((one) => one.owes !== 'property-only'))
  const selves = (matter.people ?? []).filter(({ relation }) => relation === 'self').map(({ id }) => id)
  const named = [matter.loans?.[0]?.debtor, matter.otherDebts?.[0]?.debtor]
  const found =
    owing.find(({ person }) => selves.includes(person)) ??
    owing.find(({ person }) => named.includes(person)) ??
    owing.find(({ roles }) => !roles.includes('heir'))
  return found === undefined ? null : { person: found.person, name: found.name }
}

/**
 * 家がほかの人のものか. Whether all homes of the file are others'. A mortgage on what is not his is no 別除権 against the person who asks
 * (破産法2条9項・民事再生法53条1項), and no procedure of his sells it. An heir may own what a dead owner left.
 */
export function homeIsAnothers(context: WayContext): boolean {
  const who = principalOf(context)
  const isTold = (context.matter.properties ?? []).every(({ owners }) => (owners ?? []).length > 0)
  const owning = context.plan.personViews.filter(({ roles }) => roles.includes('owner') || roles.includes('coOwner'))
  const isFree = ({ person, roles }: (typeof owning)[number]) => person !== who?.person && !roles.includes('deceased')
  const isSold = context.isAfterSale === true || homeIsGone(context.plan.stage.value)
  return !isSold && who !== null && isTold && owning.length > 0 && owning.every(isFree)
}

/** 家に住んでいないか. Whether who asks lives in none of the homes: what is paid today for housing then goes on whatever becomes of them. */
export function livesElsewhere(context: WayContext): boolean {
  const who = principalOf(context)
  const homes = context.matter.properties ?? []
  return (
    who !== null &&
    homes.length > 0 &&
    homes.every(({ residents }) => isKnown(residents) && !residents.includes(who.person))
  )
}
