import type { Way, WayId } from '#assessment/ways/way.ts'
import type { Built } from './built.ts'
import { auctionHome, type CourseParts, saleHome } from './course-parts.ts'
import { homeClauseCourse, keepPaying, reschedule } from './kept-courses.ts'
import { arrangement, bankruptcy, instalments, rehabilitation, settlement } from './residual-courses.ts'
import { familySale, leaseback, sold } from './sold-courses.ts'

/** 道筋の経過. What chance plays with on one way, or why it cannot. */
export function courseOf(parts: CourseParts, way: Way): Built {
  if (way.status === 'closed') return { why: 'いまは選べない道です。' }
  return builders[way.id](parts, way)
}

const builders: Readonly<Record<WayId, (parts: CourseParts, way: Way) => Built>> = {
  'keep-paying': keepPaying,
  reschedule,
  'voluntary-sale': (parts) => sold(parts, 'voluntary-sale', saleHome(parts)),
  leaseback,
  'family-sale': familySale,
  auction: (parts) => sold(parts, 'auction', auctionHome(parts)),
  instalments,
  'servicer-settlement': settlement,
  'voluntary-arrangement': (parts, way) => arrangement(parts, way),
  'special-conciliation': (parts, way) => arrangement(parts, way),
  'individual-rehabilitation': rehabilitation,
  'individual-rehabilitation-home-loan': homeClauseCourse,
  bankruptcy,
  prescription: () => ({
    why: '債権者がいつ裁判をするかの資料がないので、ゆれを計算できません。時効の日は、道筋の説明にあります。',
  }),
  'inheritance-renunciation': () => ({ why: '値段や収入のゆれでは変わらない道です。' }),
}
