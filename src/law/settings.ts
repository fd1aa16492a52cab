import { type Yen, yen } from '#base/yen.ts'
import type { Confidence } from './finding.ts'

/** 設定. A value that law leaves to courts, creditors or the market: its default, where that comes from, and how well attested it is. */
export interface Setting<T> {
  readonly label: string
  readonly standard: T
  readonly source: string
  readonly confidence: Confidence
}

/** Low, usual and high. */
export interface Range<T> {
  readonly low: T
  readonly typical: T
  readonly high: T
}

/** Every setting with its default. A matter may override each by name under `settings`. */
export const settings = {
  auctionCorrectionPercent: {
    label: '競売市場修正率（%）',
    standard: 70,
    source:
      '評価書に70%・60%と書かれることが多い（裁判所ごとの公表はない）。https://miyake-rea.com/contents_241.m.html',
    confidence: 'several',
  } satisfies Setting<number>,
  auctionPricePercent: {
    label: '市場価格に対する落札価格の割合（%）',
    standard: { low: 50, typical: 70, high: 100 },
    source:
      '評価の基礎は50〜70%。大都市の落札は市場価格に近いこともある。https://www.re-port.net/amp/article/news/0000048750',
    confidence: 'several',
  } satisfies Setting<Range<number>>,
  auctionCost: {
    label: '競売の手続費用',
    standard: { low: yen(500_000), typical: yen(800_000), high: yen(1_000_000) },
    source: '取下げのときに求められる費用は約50万〜100万円。東京地裁の予納金は請求額2,000万円未満で80万円。',
    confidence: 'unverified',
  } satisfies Setting<Range<Yen>>,
  instalments: {
    label: '残債の分割額の例（月額）',
    standard: [yen(5_000), yen(10_000), yen(30_000)],
    source:
      '任意売却の後の分割は月5,000円〜30,000円が多い（実務家の説明）。https://www.kyoto-ninbaikyokai.jp/after.html',
    confidence: 'several',
  } satisfies Setting<readonly Yen[]>,
  agencyScrivenerPer: {
    label: '機構が認める司法書士報酬1万円は、何につきか',
    standard: 'claim',
    source:
      '資料が分かれる（1債権につき／1筆につき）。低い額になる1債権ごとを標準とする。http://ninbaicreator.com/2012/05/25/427/ ・ https://saimu4.com/ninbai/16691',
    confidence: 'several',
  } satisfies Setting<'claim' | 'parcel'>,
  arrangementInstalments: {
    label: '任意整理・特定調停の分割の回数（ふつう・長くて・まれに）',
    standard: { low: 36, typical: 60, high: 84 },
    source: '3〜5年（36〜60回）が多く、84回に応じる債権者もいる（実務家の説明。規定 voluntary-arrangement）。',
    confidence: 'several',
  } satisfies Setting<Range<number>>,
  insolvencyMonths: {
    label: '支払不能かを見る月数（この月数で払えるなら、自己破産の道は向かないとする）',
    standard: 36,
    source: '3年で払えるかを目安にするという説明による。法律に月数の定めはない（破産法2条11項）。',
    confidence: 'unverified',
  } satisfies Setting<number>,
  municipalityReleasePercent: {
    label: '後れる税の差押えの解除に、役所が求める割合（滞納額に対する%）',
    standard: 0,
    source:
      '役所ごとに違う。10万円ほどから滞納額の3分の1までという説明がある。標準の0%は、1番の債権者の基準の額で足りるとするもの。https://plus.jmca.jp/sakata_itte/itte70.html',
    confidence: 'one-source',
  } satisfies Setting<number>,
  discountPercent: {
    label: '割引率（年%）。後で受け取るお金を今の価値に直す率',
    standard: null,
    source: '書かなければ、その日の法定利率（民法404条）。債権者が実際に使う率は外から分からない。',
    confidence: 'unverified',
  } satisfies Setting<number | null>,
  stopPercents: {
    label: '毎月、支払いが止まる割合（%）。原因ごとに',
    standard: [0.06, 0.08],
    source: '失業と病気の割合の想定（資料 market-income-shocks-assumptions）。分割の支払いが止まる割合の統計ではない。',
    confidence: 'unverified',
  } satisfies Setting<readonly number[]>,
  settlementOpeningPercent: {
    label: '一括の和解で、最初に申し出る割合（残債に対する%）',
    standard: 14,
    source: '一つの書き手の例：残債500万円で、最初は70万円（資料 settlement-market）。',
    confidence: 'one-source',
  } satisfies Setting<number>,
  withdrawalCourtDays: {
    label: '競売の取下げに余裕をみる開庁日数（開札の前）',
    standard: 2,
    source:
      '裁判所は前日まで、ある協会は2日前までとする。債権者の締切は1〜14日前。https://ninbaikyoukai.com/2022/04/05/',
    confidence: 'several',
  } satisfies Setting<number>,
} as const

type Standards = { readonly [K in keyof typeof settings]: (typeof settings)[K]['standard'] }

/** The value of every setting for one matter. */
export type SettingValues = { readonly [K in keyof Standards]: Widen<Standards[K]> }

type Widen<T> = T extends readonly Yen[]
  ? readonly Yen[]
  : T extends readonly number[]
    ? readonly number[]
    : T extends Yen
      ? Yen
      : T extends number
        ? number
        : T extends null
          ? number | null
          : T extends 'claim'
            ? 'claim' | 'parcel'
            : T
