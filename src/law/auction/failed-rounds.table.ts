import { day } from '#base/day.ts'
import { type RoadRow, span } from '#law/road-row.ts'
import { cite } from '#law/sources.ts'

// 入札がなかったとき (unsold-auction). What follows an opening without bids, counted from that opening. 民事執行規則51条 and
// 民事執行法68条の3 fix two of the spans; a further round is three to six months away by practice. Compared on 2026-11-21.

/** The day on which the rows were last compared with their sources. */
export const failedRoundsChecked = day('2026-11-21')

export const failedRoundSteps = ['special-sale', 'second-round', 'third-round', 'halt', 'cancellation'] as const

export type FailedRoundStep = (typeof failedRoundSteps)[number]

const nextRound = {
  least: span(3),
  usual: span(4, 15),
  most: span(6),
  citations: [cite('民事執行法', '60条2項')],
  sources: ['https://moneflo.com/keibai-story7/'],
  confidence: 'one-source',
  says: '1回ごとに3〜6か月延びます。「ふつう」はその中ほどです。裁判所は売却基準価額を下げることがあります。',
} as const

/** In the order of the road. */
export const failedRounds: readonly RoadRow<FailedRoundStep>[] = [
  {
    step: 'special-sale',
    title: '特別売却（先に申し出た人に売る）の申出',
    after: 'bid-opening',
    // 規則51条: a period of up to three months; Tokyo begins on the day after the opening.
    least: span(0, 1),
    usual: span(1),
    most: span(3),
    citations: [cite('民事執行規則', '51条')],
    sources: ['https://www.courts.go.jp/tokyo/saiban/minzi_section21/tokubetubaikyaku_hudousan/index.html'],
    confidence: 'one-source',
    says: '申出があると、競売の取下げにはその人の同意も要ります。「ふつう」の日数を書いた資料はなく、期間の中の目安です。',
  },
  { step: 'second-round', title: '2回目の開札', after: 'bid-opening', ...nextRound },
  { step: 'third-round', title: '3回目の開札', after: 'second-round', ...nextRound },
  {
    step: 'halt',
    title: '売れる見込みがないときの、手続を止める通知',
    after: 'third-round',
    least: span(0, 1),
    usual: span(1),
    most: span(3),
    citations: [cite('民事執行法', '68条の3')],
    sources: [],
    confidence: 'unverified',
    says: '3回売却をしても売れず、見込みがないと裁判所が考えるときです。止めるまでの日数を書いた資料は見つかっていません。',
  },
  {
    step: 'cancellation',
    title: '競売の手続の取消し',
    after: 'halt',
    // 68条の3第3項: three months from the notice within which the creditor may name a buyer; how long the court then takes is not told.
    least: span(3),
    usual: span(3),
    most: span(6),
    citations: [cite('民事執行法', '68条の3')],
    sources: [],
    confidence: 'one-source',
    says: '通知から3か月以内に、差押債権者が買う人を示して売却を求めないときです。借金はなくならず、債権者は後でまた申し立てることができます。',
  },
]
