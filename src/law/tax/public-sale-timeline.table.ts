import { day } from '#base/day.ts'
import { type RoadRow, span } from '#law/road-row.ts'
import { cite } from '#law/sources.ts'

// 公売の日程. What follows the notice of a sale by a tax office. 国税徴収法95条・113条・115条 fix the least spans (地方税 follows it by
// 地方税法); how long offices really take is not told by any source. Articles read in a copy of the law, compared on 2026-11-21.

/** The day on which the rows were last compared with their sources. */
export const publicSaleTimelineChecked = day('2026-11-21')

export const publicSaleSteps = [
  'public-sale-notice',
  'public-sale',
  'public-sale-decision',
  'public-sale-payment',
] as const

export type PublicSaleStep = (typeof publicSaleSteps)[number]

/** In the order of the road. */
export const publicSaleTimeline: readonly RoadRow<PublicSaleStep>[] = [
  {
    step: 'public-sale-notice',
    title: '公売（こうばい）の通知が届く',
    after: null,
    least: span(0),
    usual: span(0),
    most: span(0),
    citations: [cite('国税徴収法', '95条・96条')],
    sources: [],
    confidence: 'several',
  },
  {
    step: 'public-sale',
    title: '公売の日',
    after: 'public-sale-notice',
    least: span(0, 10),
    usual: span(1),
    most: span(3),
    citations: [cite('国税徴収法', '95条')],
    sources: ['https://iuris.jp/国税徴収法-第九十五条-公売公告/jpn/a/76524'],
    confidence: 'unverified',
    says: '公売の日の10日前までに公告されます。「ふつう」と「遅ければ」の日数を書いた資料は見つかっていません。通知に書かれた日が優先です。',
  },
  {
    step: 'public-sale-decision',
    title: '公売の売却決定',
    after: 'public-sale',
    // 113条1項: seven days over; for a home the ministry's order lets the office wait up to 21 days for the answer of the police (106条の2).
    least: span(0, 7),
    usual: span(0, 14),
    most: span(0, 21),
    citations: [cite('国税徴収法', '113条1項')],
    sources: ['https://www.zeiken.co.jp/hourei/HHCYO000020/1-6.html'],
    confidence: 'several',
    says: '売却決定より前に税の全部を払うと、公売は止まります。',
  },
  {
    step: 'public-sale-payment',
    title: '公売の買受代金の納付（家の持ち主が変わる）',
    after: 'public-sale-decision',
    least: span(0),
    usual: span(0),
    most: span(0, 30),
    citations: [cite('国税徴収法', '115条・116条')],
    sources: ['https://saving.ma-bank.net/tsutatsu/tyousyuu1/05_03_05_115_01.htm?mob=9'],
    confidence: 'several',
    says: '期限は売却決定の日で、役所は30日まで延ばせます。公売には引渡命令がないので、買った人は話合いか裁判で明渡しを求めます。',
  },
]
