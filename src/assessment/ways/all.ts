import { covered } from '#assessment/covered.ts'
import type { Problem } from '#matter/problem.ts'
import { auctionWay } from './auction.ts'
import { bankruptcy } from './bankruptcy.ts'
import { familySale } from './family-sale.ts'
import { individualRehabilitation } from './individual-rehabilitation.ts'
import { individualRehabilitationHomeLoan } from './individual-rehabilitation-home-loan.ts'
import { inheritanceRenunciation } from './inheritance-renunciation.ts'
import { instalmentsWay } from './instalments.ts'
import { keepPaying } from './keep-paying.ts'
import { leaseback } from './leaseback.ts'
import { prescription } from './prescription.ts'
import { reschedule } from './reschedule.ts'
import { servicerSettlement } from './servicer-settlement.ts'
import { specialConciliation } from './special-conciliation.ts'
import { voluntaryArrangement } from './voluntary-arrangement.ts'
import { voluntarySaleWay } from './voluntary-sale.ts'
import type { Way, WayContext } from './way.ts'

/** In the order in which a reader meets them; no way is ranked before another. */
const all: readonly ((context: WayContext) => Way)[] = [
  keepPaying,
  reschedule,
  voluntarySaleWay,
  leaseback,
  familySale,
  auctionWay,
  instalmentsWay,
  servicerSettlement,
  voluntaryArrangement,
  specialConciliation,
  individualRehabilitation,
  individualRehabilitationHomeLoan,
  bankruptcy,
  prescription,
  inheritanceRenunciation,
]

/** 道筋のすべて. A way that the encoded law does not reach is left out, and the problem says so. */
export function waysFor(context: WayContext): {
  readonly found: readonly Way[]
  readonly problems: readonly Problem[]
} {
  const each = all.map((way) => covered(() => ({ found: way(context), problems: [] })))
  return { found: each.flatMap(({ found }) => found ?? []), problems: each.flatMap(({ problems }) => problems) }
}
