import { rateOf } from '#assessment/debts/debts.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import { type Current, currentCourse } from '#assessment/ways/current-course.ts'
import { livesElsewhere } from '#assessment/ways/filer.ts'
import { homeLoans } from '#assessment/ways/home-loans.ts'
import { roomForHome } from '#assessment/ways/household-room.ts'
import { monthlyOf } from '#assessment/ways/residual-course.ts'
import type { WayContext } from '#assessment/ways/way.ts'
import { once } from '#base/once.ts'
import { add, type Yen, zeroYen } from '#base/yen.ts'
import { reckon } from '#law/finding.ts'
import { type Chances, chancesOf } from './chances.ts'
import { type DebtPart, type HomePart, horizon } from './course.ts'
import { auctionFromNow, millionths, monthOfRun, waitingOf, waitingWhilePaying } from './home-parts.ts'
import { auctionProceeds, type Proceeds, saleProceeds } from './proceeds.ts'

/** 経過の材料. What the courses of one matter share; each piece is made when it is first asked for. */
export interface CourseParts {
  readonly context: WayContext
  readonly chances: Chances
  readonly isGone: boolean
  readonly current: Current
  readonly sale: () => Proceeds | null
  readonly auction: () => Proceeds | null
  /** 住まいに回せる額, and what is over once the home is gone; null where the file does not tell. */
  readonly room: Yen | null
  readonly roomAfter: Yen | null
  /** 残債の毎月の額 by the practice and the household. */
  readonly perMonth: Yen
  /** 遅延損害金 of the first home loan. */
  readonly delayRate: number
  /** 清算価値 as the courts reckon it that leave the debtor most, or least. */
  readonly assets: 'low' | 'high'
  /** 分割の間の損害金: waived by the creditor, or running as the contract and the law have it. */
  readonly damages: 'waived' | 'running'
}

/** 読み方. How a course is read where it can be read otherwise. */
export type CourseReading = Pick<CourseParts, 'assets' | 'damages'>

export const usualReading: CourseReading = { assets: 'low', damages: 'waived' }

export function courseParts(context: WayContext, reading: CourseReading = usualReading): CourseParts {
  const { plan, budget } = context
  const isGone = homeIsGone(plan.stage.value)
  const month = budget?.planned ?? (isGone || livesElsewhere(context) ? (budget?.usual ?? null) : null)
  const [first] = homeLoans(context)
  const claimed = add(...plan.debts.map(({ claimed: one }) => one.value))
  // However much is left, no more is paid a month than this.
  const owed = reckon('claimed-in-all', '請求されうる合計', claimed, [], () => [])
  return {
    ...{ ...reading, context, isGone, chances: chancesOf(context), current: currentCourse(context) },
    sale: once(() => (isGone ? null : saleProceeds(context))),
    auction: once(() => (isGone ? null : auctionProceeds(context))),
    room: roomForHome(context)?.value ?? null,
    roomAfter: month?.surplus?.value ?? null,
    perMonth: claimed === 0 ? zeroYen : monthlyOf(context, owed).perMonth.value,
    delayRate: millionths(first === undefined ? null : rateOf(first.loan, context.on)),
  }
}

/** 家の行方 and what it takes for granted; null where the file does not tell enough. */
export interface HomeTold {
  readonly home: HomePart
  readonly takes: readonly string[]
}

/** 任意売却 at the price of the scenario, or at the market's. `besides` is owed beside what the home secures. */
export function saleHome(parts: CourseParts, besides: Yen = zeroYen): HomeTold | null {
  const { context, chances } = parts
  const { plan } = context
  const proceeds = parts.sale()
  const asking = plan.voluntarySale?.price ?? null
  if (proceeds === null || asking === null) return null
  const until = plan.states.voluntarySale.until
  const waiting = waitingOf(context, proceeds, besides)
  // Where nobody has said that payments stopped, they go on.
  const isPaying = plan.stage.value.id === 'paying' || plan.stage.value.id === 'unknown'
  return {
    home: {
      ...{ kind: 'sale', asking, agreed: null, refusal: chances.refusal.odds, proceeds: proceeds.byPrice },
      lastMonth: until === null ? null : Math.max(0, monthOfRun(context, until) - 1),
      waiting: isPaying ? waitingWhilePaying(waiting, parts.current) : waiting,
      fallback: auctionFromNow(context, parts.auction()),
    },
    takes: [
      chances.refusal.words,
      isPaying
        ? '売れるまでは、ローンを約束どおりに払うとしました。売れなければ、そのまま払い続けるとしました。'
        : '売れるまでの間は返済をせず、その間も損害金が増えるとしました。',
    ],
  }
}

/** 競売 from where the matter stands. */
export function auctionHome(parts: CourseParts, besides: Yen = zeroYen): HomeTold | null {
  const proceeds = parts.auction()
  if (proceeds === null) return null
  const auction = auctionFromNow(parts.context, proceeds)
  // Nobody knows when a court would begin.
  if (auction.opening === null && auction.petition > horizon) return null
  return {
    home: { kind: 'auction', waiting: waitingOf(parts.context, proceeds, besides), auction },
    takes: ['競売が終わるまでの間は返済をせず、その間も損害金が増えるとしました。'],
  }
}

/** 家が先にどうなるか for a way about what is left: sold by consent while that is open, else by the court; none where it is gone. */
export function homeBefore(parts: CourseParts, besides: Yen = zeroYen): HomeTold | null {
  const { plan, matter } = parts.context
  if (parts.isGone || (matter.loans ?? []).length === 0) return { home: { kind: 'none' }, takes: [] }
  return plan.states.voluntarySale.status === 'closed' ? auctionHome(parts, besides) : saleHome(parts, besides)
}

/** 残債を分割で払う, as the default after every sale. */
export function instalmentsPart({ perMonth, chances, delayRate, damages }: CourseParts): DebtPart {
  return {
    ...{ kind: perMonth === 0 ? 'none' : 'instalments', lag: 0, perMonth, planTotal: [], planMonths: 1 },
    ...{ surviving: zeroYen, accepted: 0, mostMissed: chances.brokenAfter, toSeizure: chances.toSeizure, delayRate },
    runningRate: damages === 'running' ? delayRate : 0,
  }
}
