import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'
import { type Assumption, assume, assumptionColumns, assumptionNotes, constant } from './assumption.ts'
import { marketFactNotes } from './market-fact.ts'

interface Row {
  readonly place: string
  /** The first day of the month. */
  readonly month: string
  readonly total: number
  readonly land: number
  readonly detached: number
  readonly condominium: number
}

const sources = [
  'https://www.re-port.net/article/news/0000042283',
  'https://akase.xsrv.jp/',
  'https://kankyo-station.co.jp/',
  'https://design-asada.com/',
  'https://media.shou-ken.co.jp/archives/832',
  'https://investproperty-news.leaf-hide.jp/news_aVzrdvXGXK_621.html',
  'https://www.re-port.net/article/news/0000075896/',
  'https://www.housenews.jp/executive/34453',
]

const points = (
  place: string,
  values: readonly (readonly [string, number, number, number, number])[],
): readonly Row[] =>
  values.map(([month, total, land, detached, condominium]) => ({
    place,
    month: `${month}-01`,
    total,
    land,
    detached,
    condominium,
  }))

/** 住宅価格の動き. 不動産価格指数 of the ministry (2010 = 100) as reported, month by month where it was found. */
export const marketHousePricesFacts = table<Row>({
  id: 'market-house-prices',
  title: '住宅価格の動き',
  kind: 'data',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [],
  sources,
  columns: {
    place: '場所',
    month: '月（初めの日）',
    total: '住宅総合（指数、2010年＝100）',
    land: '住宅地（指数、2010年＝100）',
    detached: '一戸建て（指数、2010年＝100）',
    condominium: 'マンション（指数、2010年＝100）',
  },
  rows: [
    ...points('全国', [
      ['2014-12', 102.5, 97.5, 98.1, 115.8],
      ['2018-04', 112.9, 100.3, 101.8, 141.6],
      ['2019-11', 113.3, 98.8, 101.1, 148.7],
      ['2020-09', 114.5, 99.7, 100.3, 155.7],
      ['2022-10', 133.8, 112.9, 114.1, 186.4],
      ['2023-11', 135.2, 114.5, 113.6, 193.4],
      ['2024-02', 137.3, 116.7, 114.0, 198.8],
      ['2025-09', 145.4, 120.7, 118.6, 222.2],
    ]),
    ...points('東京都', [
      ['2014-12', 106.3, 104.6, 97.3, 114.7],
      ['2018-04', 128.6, 120.8, 115.3, 140.2],
      ['2022-10', 157.8, 137.5, 128.4, 184.3],
      ['2023-11', 158.9, 137.0, 126.1, 189.1],
      ['2024-02', 160.4, 138.2, 126.1, 198.6],
    ]),
    ...points('大阪府', [
      ['2018-04', 115.5, 109.2, 97.2, 145.4],
      ['2020-09', 117.6, 109, 94.6, 158.9],
      ['2022-10', 136.2, 115.1, 111.1, 188.3],
      ['2023-11', 147.1, 135.6, 122.5, 189.2],
    ]),
    ...points('愛知県', [['2023-11', 120.5, 105.0, 105.3, 191.9]]),
  ],
  notes: [
    ...marketFactNotes,
    note('doubt', '国土交通省の数字を、ほかのページが伝えたものです。初めの発表の数字で、後で直されることがあります。'),
    note(
      'caution',
      '全国の2014年12月から2025年9月までの伸びは、1年あたり、総合3.3%、住宅地2.0%、一戸建て1.8%、マンション6.3%です（マンションは、計算し直すと6.25%ほどで、丸め方により6.2%とも6.3%とも書けます）。この伸びからの対数のずれは、上の点の間で、1年におよそ2.8ポイントです。',
    ),
    note(
      'caution',
      '一つの都府県の一か月の数字は、5〜14%も動くことがあります（2022年10月の大阪府の住宅地 −14.2%、2023年11月の愛知県の一戸建て −10.0%）。数が少ないための揺れなので、価格の動きの大きさとして使わないでください。',
    ),
  ],
})

/** 住宅価格の動き（想定）. The yearly change of the local market, a stress, and the own home against its index. */
export const marketHousePricesAssumptions = table<Assumption>({
  id: 'market-house-prices-assumptions',
  title: '住宅価格の動き（想定）',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources,
  columns: assumptionColumns,
  rows: [
    constant('drift-detached', '地元の市場の1年の変化（対数）の平均：一戸建て', 0.5, '%／年'),
    constant(
      'drift-condominium',
      '地元の市場の1年の変化（対数）の平均：マンション',
      1.5,
      '%／年',
      '過去の1年6%の伸びは使いません。',
    ),
    assume({
      key: 'volatility-nationwide',
      item: '地元の市場の1年の変化（対数）のばらつき：全国',
      shape: '正規分布',
      spread: 3,
      unit: '%',
    }),
    assume({
      key: 'volatility-prefecture',
      item: '地元の市場の1年の変化（対数）のばらつき：一つの都道府県',
      shape: '正規分布',
      spread: 5,
      unit: '%',
    }),
    constant('autocorrelation', '前の年の変化とのつながり（自己相関）', 0.5, '数'),
    constant('stress-fall', '悪い場合の価格の変化', -8, '%／年', '2年続けます。'),
    constant('stress-years', '悪い場合の続く年数', 2, '年'),
    constant('stress-chance', '悪い場合の起こる割合', 0.1, '比'),
    assume({
      key: 'own-condominium',
      item: '売る時の、自分の家と指数との違い：マンション',
      shape: '正規分布',
      centre: 0,
      spread: 10,
      unit: '%',
      says: '一度だけ引きます。時間がたっても大きくしません。',
    }),
    assume({
      key: 'own-house',
      item: '売る時の、自分の家と指数との違い：一戸建て',
      shape: '正規分布',
      centre: 0,
      spread: 15,
      unit: '%',
      says: '一度だけ引きます。時間がたっても大きくしません。',
    }),
  ],
  notes: assumptionNotes,
})
