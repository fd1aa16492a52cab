import { rateOf } from '#assessment/debts/debts.ts'
import { bidNotice, standing } from '#assessment/road/happenings.ts'
import { bandOf, type TimelineEntry } from '#assessment/road/road.ts'
import { wholeIsDue } from '#assessment/road/stage.ts'
import { monthsUntil } from '#assessment/ways/combination-money.ts'
import type { Current } from '#assessment/ways/current-course.ts'
import { monthly, type Repaid } from '#assessment/ways/home-loans.ts'
import type { WayContext } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import { ratio } from '#base/ratio.ts'
import { add, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { arrearsTimeline } from '#law/auction/arrears-timeline.table.ts'
import { type AuctionPart, horizon, type Waiting } from './course.ts'
import type { Proceeds } from './proceeds.ts'

/** 申立てがない. No month of a run. */
const never = 1_000

/** Whole months from today; a begun one counts whole, and what is past is now. */
export function monthOfRun({ on }: WayContext, day: Day): number {
  return day <= on ? 0 : monthsUntil(on, day)
}

function knownOn(context: WayContext, step: TimelineEntry['step']): Day | null {
  const entry = context.plan.timeline.find((one) => one.step === step && one.kind === 'known' && one.lane === 'road')
  return entry?.kind === 'known' ? entry.on : null
}

/** 競売の進み方 from where the matter stands; for who still pays there is none. */
export function auctionFromNow(context: WayContext, proceeds: Proceeds | null): AuctionPart {
  const { plan, matter, on } = context
  const road = plan.timeline.filter(({ lane }) => lane === 'road')
  const begun = knownOn(context, 'petition') ?? knownOn(context, 'commencement')
  const opening = bandOf(road, 'bid-opening')
  const isFixed = knownOn(context, 'bid-opening') !== null
  const petition = bandOf(road, 'petition')?.usual ?? null
  return {
    petition: begun !== null ? 0 : petition === null ? never : monthOfRun(context, petition),
    since: begun === null ? 0 : Math.max(0, monthsUntil(begun, on)),
    opening: isFixed && opening !== null ? Math.max(1, monthOfRun(context, opening.usual)) : null,
    standardPrice: bidNotice(standing(matter, on))?.standardPrice ?? null,
    proceeds: proceeds?.byPrice ?? [],
  }
}

/** 破約の後の競売: the usual months from the loss of the benefit of time to the petition. */
export function auctionAfterBreach(proceeds: Proceeds | null): AuctionPart {
  const spans = arrearsTimeline.filter(({ step }) => step === 'subrogation' || step === 'petition')
  const days = spans.reduce((sum, { usual }) => sum + 30 * usual.months + usual.days, 0)
  return {
    ...{ petition: Math.ceil(days / 30), since: 0, opening: null, standardPrice: null },
    proceeds: proceeds?.byPrice ?? [],
  }
}

/** 待つ間の債務. What all claims of the sale come to today, and how they grow until it; `besides` is owed beside the home. */
export function waitingOf(context: WayContext, proceeds: Proceeds, besides: Yen): Waiting {
  const { plan, matter, on } = context
  const loans = (matter.loans ?? []).filter(({ id }) => proceeds.claims.includes(id))
  const debts = plan.debts.filter(({ loan }) => proceeds.claims.includes(loan))
  const isDue = wholeIsDue(plan.stage.value)
  const today = add(...debts.map(({ claimed }) => claimed.value))
  const perMonth = (rate: (loan: (typeof loans)[number]) => number | null) =>
    add(
      ...loans.map((loan) => {
        const principal = debts.find((debt) => debt.loan === loan.id)?.principal.value ?? zeroYen
        const percentage = rate(loan)
        return percentage === null ? zeroYen : monthly(principal, percentage)
      }),
    )
  const growthWhenDue = perMonth((loan) => rateOf(loan, on))
  // What other claims of the register come to stands only in the sharing out: without the growth until its day it is that of today.
  const grown = isDue ? yen(growthWhenDue * monthOfRun(context, proceeds.on)) : zeroYen
  const others = subtract(proceeds.owed, grown) > today ? subtract(proceeds.owed, grown, today) : zeroYen
  const acceleration =
    bandOf(
      plan.timeline.filter(({ lane }) => lane === 'road'),
      'acceleration',
    )?.usual ?? null
  return {
    owed: add(today, debts.length < proceeds.claims.length ? others : zeroYen, besides),
    growth: perMonth(({ ratePercent }) => ratePercent ?? null),
    growthWhenDue,
    dueFrom: isDue ? 0 : acceleration === null ? horizon : monthOfRun(context, acceleration),
    instalments: null,
  }
}

/** 払いながら売る: the loans run on as agreed until the home is sold. */
export function waitingWhilePaying(waiting: Waiting, current: Current): Waiting {
  const { course } = current
  if (course === null) return waiting
  const plan = scheduleOf(course, zeroYen, [])
  return plan === null ? waiting : { ...waiting, instalments: plan }
}

/** 月ごとの返済の表 of a run, with what is paid at once; null where the loan is not told month by month. */
export function scheduleOf(
  course: Repaid,
  atOnce: Yen,
  more: readonly { readonly from: number; readonly each: Yen; readonly total: Yen }[],
): { readonly due: readonly Yen[]; readonly owed: readonly Yen[] } | null {
  const { byMonth } = course
  if (byMonth.length === 0 && course.months !== 0) return null
  const extra = (month: number) =>
    more.map(({ from, each, total }) => {
      const paidBefore = Math.min(total, each * Math.max(0, month - 1 - from))
      const paid = Math.min(total, each * Math.max(0, month - from))
      return { due: paid - paidBefore, left: total - paid }
    })
  const principal = byMonth[0] === undefined ? zeroYen : course.principal
  const at = (month: number) => byMonth[month - 1] ?? { paid: zeroYen, left: zeroYen }
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
  const run = Array.from({ length: horizon }, (_, index) => index + 1)
  return {
    due: [atOnce, ...run.map((month) => yen(at(month).paid + sum(extra(month).map(({ due }) => due))))],
    owed: [
      yen(principal + sum(more.map(({ total }) => total))),
      ...run.map((month) => yen(at(month).left + sum(extra(month).map(({ left }) => left)))),
    ],
  }
}

/** 百万分の一. A yearly rate in percent as the kernel takes it; null is none. */
export function millionths(ratePercent: number | null): number {
  return ratePercent === null ? 0 : times(yen(1_000_000), ratio(Math.round(ratePercent * 10_000), 1_000_000), 'half-up')
}
