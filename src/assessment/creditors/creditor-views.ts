import type { Way, WayContext } from '#assessment/ways/way.ts'
import { creditorLetter } from './creditor-letter.ts'
import type { CreditorView } from './creditor-view.ts'
import type { Holder } from './holders.ts'
import { auctionCourse, compared, saleCourse } from './home-courses.ts'
import { bankruptcyCourse, type Insolvency, insolvencyOf, rehabilitationCourse } from './insolvency-courses.ts'
import { leastOffers } from './least-offers.ts'
import { type Mirror, mirrorOf } from './mirror.ts'
import { instalmentCourse, settlementCourse } from './residual-courses.ts'

/** 債権者から見た比べのすべて. What each creditor receives and when, whichever course the household takes. */
export function creditorViews(context: WayContext, ways: readonly Way[]): readonly CreditorView[] {
  const mirror = mirrorOf(context, ways)
  const insolvency = insolvencyOf(mirror)
  return mirror.holders.map((holder) => creditorView(mirror, insolvency, holder))
}

function creditorView(mirror: Mirror, insolvency: Insolvency, holder: Holder): CreditorView {
  const [sale, auction] = [saleCourse(mirror, holder), auctionCourse(mirror, holder)]
  const reckoned = [
    { ...sale, course: compared(sale.course, auction.course) },
    auction,
    instalmentCourse(mirror, holder),
    settlementCourse(mirror, holder),
    rehabilitationCourse(mirror, insolvency, holder),
    bankruptcyCourse(mirror, insolvency, holder),
  ]
  const courses = reckoned.map(({ course }) => course)
  const { creditor, kind, claims, claimed } = holder
  return {
    ...{ creditor, kind, claims: claims.map(({ id }) => id), claimed, courses },
    least: leastOffers(mirror, holder, reckoned),
    letter: creditorLetter(mirror, holder, courses),
  }
}
