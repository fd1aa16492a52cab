import { day } from '#base/day.ts'
import type { Citation } from '#law/sources.ts'
import { cite } from '#law/sources.ts'

// 滞納から明渡しまでの日程 (arrears-timeline). How long each step takes after the one before it: practice, unless the basis says
// statute. Figures: practitioners' and courts' pages as listed with each row, compared on 2026-11-21; confidence: several.

/** The day on which the rows were last compared with their sources. */
export const arrearsTimelineChecked = day('2026-11-21')

/** Calendar months and days. */
export interface Span {
  readonly months: number
  readonly days: number
}

export type TimelineStep =
  | 'missed'
  | 'demand'
  | 'acceleration'
  | 'subrogation'
  | 'petition'
  | 'commencement'
  | 'claim-deadline-notice'
  | 'inspection'
  | 'bid-notice'
  | 'bid-start'
  | 'bid-opening'
  | 'sale-decision'
  | 'finality'
  | 'payment'
  | 'distribution'
  | 'delivery-order'
  | 'eviction'

export interface TimelineRow {
  readonly step: TimelineStep
  readonly title: string
  /** The step from which this one is counted; null for the first. */
  readonly after: TimelineStep | null
  readonly least: Span
  readonly usual: Span
  readonly most: Span
  readonly citations: readonly Citation[]
  readonly sources: readonly string[]
}

const span = (months: number, days = 0): Span => ({ months, days })

/** In the order of the road. */
export const arrearsTimeline: readonly TimelineRow[] = [
  {
    step: 'missed',
    title: '最初の滞納',
    after: null,
    least: span(0),
    usual: span(0),
    most: span(0),
    citations: [],
    sources: [],
  },
  {
    step: 'demand',
    title: '催告書（さいこくしょ）が届く',
    after: 'missed',
    least: span(2),
    usual: span(2, 15),
    most: span(3),
    citations: [],
    sources: ['https://nin-i-baikyaku.info235.com/125-2'],
  },
  {
    step: 'acceleration',
    title: '期限の利益の喪失（一括で請求される）',
    after: 'missed',
    least: span(3),
    usual: span(5),
    most: span(12),
    citations: [],
    sources: ['https://nini-baikyaku.osaka.jp/terms/kishitsu-shikki', 'https://www.manepota.com/shakkin/selling.html'],
  },
  {
    step: 'subrogation',
    title: '代位弁済（保証会社が銀行に払う）',
    after: 'acceleration',
    least: span(0),
    usual: span(1),
    most: span(2),
    citations: [cite('民法', '499条')],
    sources: ['https://nini-baikyaku.osaka.jp/terms/kishitsu-shikki'],
  },
  {
    step: 'petition',
    title: '競売の申立て',
    after: 'subrogation',
    least: span(0, 15),
    usual: span(2, 15),
    most: span(6),
    citations: [cite('民事執行法', '180条・181条')],
    sources: ['http://miyamafudousan.com/kyoubai01.html', 'https://gentosha-go.com/articles/-/11811'],
  },
  {
    step: 'commencement',
    title: '競売の開始決定が届く',
    after: 'petition',
    least: span(0, 1),
    usual: span(0, 14),
    most: span(1),
    citations: [cite('民事執行法', '45条・46条・188条')],
    sources: ['http://eiwaf.co.jp/wwwboard/messages/1691.html'],
  },
  {
    step: 'claim-deadline-notice',
    title: '配当要求の終期の公告（業者の手紙が増える）',
    after: 'commencement',
    least: span(0, 15),
    usual: span(1),
    most: span(2),
    citations: [cite('民事執行法', '49条')],
    sources: ['http://ninbai-agent.com/kyobaischedule/'],
  },
  {
    step: 'inspection',
    title: '現況調査（執行官と評価人が来る）',
    after: 'commencement',
    least: span(1),
    usual: span(2),
    most: span(3),
    citations: [cite('民事執行法', '57条・58条')],
    sources: ['https://ninbai.lotus-gr.jp/'],
  },
  {
    step: 'bid-notice',
    title: '期間入札の通知が届く',
    after: 'inspection',
    least: span(2),
    usual: span(3, 15),
    most: span(5),
    citations: [cite('民事執行法', '60条・64条')],
    sources: ['https://ninbai.lotus-gr.jp/', 'http://hashimoto-ken.com/view.html'],
  },
  {
    step: 'bid-start',
    title: '入札の始まり',
    after: 'bid-notice',
    least: span(1),
    usual: span(2),
    most: span(2),
    citations: [cite('民事執行法', '64条')],
    sources: ['https://ninbai.lotus-gr.jp/', 'http://hashimoto-ken.com/view.html'],
  },
  {
    step: 'bid-opening',
    title: '開札',
    after: 'bid-start',
    // 規則46条1項: bids are taken for a week to a month and opened within a week of their end; Tokyo and Osaka take 8 days.
    least: span(0, 8),
    usual: span(0, 15),
    most: span(1, 7),
    citations: [cite('民事執行規則', '46条1項')],
    sources: ['https://bengoshinobenkyou.blogspot.com/2020/09/946.html'],
  },
  {
    step: 'sale-decision',
    title: '売却決定期日',
    after: 'bid-opening',
    least: span(0, 2),
    usual: span(0, 14),
    most: span(0, 21),
    citations: [cite('民事執行規則', '46条2項')],
    sources: ['https://bengoshinobenkyou.blogspot.com/2020/09/946.html'],
  },
  {
    step: 'finality',
    title: '売却許可決定の確定',
    after: 'sale-decision',
    least: span(0, 8),
    usual: span(0, 8),
    most: span(1),
    citations: [cite('民事執行法', '10条・74条')],
    sources: [],
  },
  {
    step: 'payment',
    title: '買受人の代金納付（家の持ち主が変わる）',
    after: 'finality',
    least: span(0, 14),
    usual: span(0, 25),
    most: span(1),
    citations: [cite('民事執行法', '78条・79条')],
    sources: ['http://okanetotrouble.com/150623/40'],
  },
  {
    step: 'distribution',
    title: '配当',
    after: 'payment',
    least: span(0, 14),
    usual: span(1),
    most: span(1),
    citations: [cite('民事執行法', '84条')],
    sources: ['http://okanetotrouble.com/150623/48'],
  },
  {
    step: 'delivery-order',
    title: '引渡命令',
    after: 'payment',
    least: span(0, 3),
    usual: span(0, 14),
    most: span(6),
    citations: [cite('民事執行法', '83条')],
    sources: ['https://www.courts.go.jp/nagoya/saiban/tetuzuki/hudosansikou_hudosanhikiwatasi/index.html'],
  },
  {
    step: 'eviction',
    title: '強制的な明渡し（断行）',
    after: 'delivery-order',
    least: span(1),
    usual: span(1, 21),
    most: span(3),
    citations: [cite('民事執行法', '168条の2')],
    sources: ['https://saimu4.com/ninbai/3842/'],
  },
]
