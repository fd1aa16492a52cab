import { day } from '#base/day.ts'
import { type RoadRow, span } from '#law/road-row.ts'
import { cite } from '#law/sources.ts'

// 家が売れた後の日程. What follows on the residual debt if nobody answers. Lengths: the texts for appeals and collection; practice pages
// for talks, transfer and suits; where no source gives a length the row says so and its confidence is `unverified`. Compared on 2026-11-21.

/** The day on which the rows were last compared with their sources. */
export const afterSaleTimelineChecked = day('2026-11-21')

export const afterSaleSteps = [
  'home-sold',
  'residual-demand',
  'instalment-talks',
  'servicer',
  'suit',
  'judgment',
  'title-final',
  'claim-seizure',
  'collection',
] as const

export type AfterSaleStep = (typeof afterSaleSteps)[number]

/** In the order of the road. */
export const afterSaleTimeline: readonly RoadRow<AfterSaleStep>[] = [
  {
    step: 'home-sold',
    title: '家が売れる（決済か配当）',
    after: null,
    least: span(0),
    usual: span(0),
    most: span(0),
    citations: [],
    sources: [],
  },
  {
    step: 'residual-demand',
    title: '残った借金の一括の請求が届く',
    after: 'home-sold',
    least: span(0, 1),
    usual: span(1),
    most: span(3),
    citations: [],
    sources: [],
    confidence: 'unverified',
    says: '期限の利益はもう失われているので、残りは一度に請求されます。日数を書いた資料は見つかっていません。',
  },
  {
    step: 'instalment-talks',
    title: '分割払いの話し合い（生活状況の報告）',
    after: 'home-sold',
    least: span(0, 1),
    usual: span(1),
    most: span(12),
    citations: [],
    sources: ['https://nini-baikyaku.biz/qaa/qaa006.html'],
    confidence: 'one-source',
    says: '売却が決まるころから始まり、その後は毎年のように家計の報告を求められます。時効を確かめてから返事をしてください。',
  },
  {
    step: 'servicer',
    title: '債権回収会社（サービサー）への譲渡',
    after: 'home-sold',
    // «1年から数年» (residual-instalment-practice); «数年» is read as up to five. At once after the sale is told too.
    least: span(0, 1),
    usual: span(12),
    most: span(60),
    citations: [cite('民法', '467条')],
    sources: ['https://www.kyoto-ninbaikyokai.jp/after.html'],
    confidence: 'several',
    says: '1年から数年で譲られることが多いとされます（「数年」は5年までとみました）。住宅金融支援機構は譲らず、回収を委託します。',
  },
  {
    step: 'suit',
    title: '裁判か支払督促（返事をしないとき）',
    after: 'home-sold',
    // The latest: a creditor sues before five years complete the limitation (民法166条1項1号; alerts at 4 and 4.5 years are published).
    least: span(1),
    usual: span(36),
    most: span(60),
    citations: [cite('民法', '166条1項1号')],
    sources: ['https://ninbai-call.com/column/debt14/'],
    confidence: 'unverified',
    says: '債権者は時効（多くは5年）の前に裁判を起こすことがあります。それまでの日数を書いた資料は見つかっていません。もっと早いことも、裁判にならないこともあります。',
  },
  {
    step: 'judgment',
    title: '判決（返事をしないとき）',
    after: 'suit',
    // From the receipt: service takes 2 to 5 weeks from filing, the hearing is 30 days to 2 months from filing, the judgment 1 to 2 weeks later.
    least: span(0, 23),
    usual: span(1, 15),
    most: span(3),
    citations: [cite('民事訴訟法', '159条3項・254条')],
    sources: [],
    confidence: 'several',
    says: '訴えから判決まで2〜3か月という説明から、訴状が届いた日で数え直しました。答弁書を出して話し合うと、もっと長くなります。',
  },
  {
    step: 'title-final',
    title: '判決などの確定',
    after: 'judgment',
    // Two weeks from the receipt, final on the day after; a closed last day moves on.
    least: span(0, 15),
    usual: span(0, 15),
    most: span(1),
    citations: [cite('民事訴訟法', '285条・396条')],
    sources: [],
    confidence: 'official',
    says: '控訴や異議がないときです。確定すると、時効は10年になります。',
  },
  {
    step: 'claim-seizure',
    title: '給料や預金の差押え（払い方を決めないとき）',
    after: 'judgment',
    least: span(0, 1),
    usual: span(3),
    most: span(120),
    citations: [cite('民事執行法', '22条・143条'), cite('民法', '169条')],
    sources: ['https://ninbai-call.com/column/debt14/'],
    confidence: 'unverified',
    says: '仮執行の宣言が付くと、すぐにできます。遅い方は判決の時効の10年です。「ふつう」の日数を書いた資料は見つかっていません。',
  },
  {
    step: 'collection',
    title: '差し押さえた債権者の取立てが始まる',
    after: 'claim-seizure',
    least: span(0, 8),
    usual: span(0, 29),
    most: span(0, 29),
    citations: [cite('民事執行法', '155条1項・2項')],
    sources: [],
    confidence: 'official',
    says: '届いてから預金は1週間、給料は4週間の後です。その前に、差押えの範囲を変える申立てができます（153条）。',
  },
]
