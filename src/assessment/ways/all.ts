import { covered } from '#assessment/covered.ts'
import type { Assessed } from '#assessment/known.ts'
import { auctionWay } from './auction.ts'
import { bankruptcy } from './bankruptcy.ts'
import { borrowerLearns } from './borrower-learns.ts'
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
import { type Way, type WayContext, type WayId, wayIds } from './way.ts'

/** A record by id, so that no way can be forgotten; `wayIds` gives the order in which a reader meets them. */
const byId: Readonly<Record<WayId, (context: WayContext) => Way>> = {
  'keep-paying': keepPaying,
  reschedule,
  'voluntary-sale': voluntarySaleWay,
  leaseback,
  'family-sale': familySale,
  auction: auctionWay,
  instalments: instalmentsWay,
  'servicer-settlement': servicerSettlement,
  'voluntary-arrangement': voluntaryArrangement,
  'special-conciliation': specialConciliation,
  'individual-rehabilitation': individualRehabilitation,
  'individual-rehabilitation-home-loan': individualRehabilitationHomeLoan,
  bankruptcy,
  prescription,
  'inheritance-renunciation': inheritanceRenunciation,
}

/** 道筋を一つ. Null, with the problem, where the encoded law does not reach it. */
export function wayFor(id: WayId, context: WayContext): Assessed<Way | null> {
  return covered(() => {
    const way = byId[id](context)
    return { found: { ...way, learns: [...way.learns, ...borrowerLearns(context, id)] }, problems: [] }
  })
}

/** 道筋のすべて. A way that the encoded law does not reach is left out, and the problem says so; no way is ranked before another. */
export function waysFor(context: WayContext): Assessed<readonly Way[]> {
  const each = wayIds.map((id) => wayFor(id, context))
  return { found: each.flatMap(({ found }) => found ?? []), problems: each.flatMap(({ problems }) => problems) }
}
