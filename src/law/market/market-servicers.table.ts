import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'
import { type Assumption, assume, assumptionColumns, assumptionNotes, constant, triangular } from './assumption.ts'
import { fact, inYear, type MarketFact, marketFactColumns, marketFactNotes, sourcesOf, undated } from './market-fact.ts'

type Source = Pick<MarketFact, 'source' | 'attested'>

const ministry: Source = {
  source:
    'https://jpbm.or.jp/dailynews/archives/2143 https://www.moj.go.jp/housei/servicer/housei08_00063.html https://www.moj.go.jp/housei/servicer/housei08_00021.html',
  attested: '公的',
}
const unsecured =
  'https://www.funny-magazine.com/servicer/ https://arc-ma.jp/?p=1285 https://manetatsu.com/article/2018/07/18/133714.html'
const anecdote: Source = { source: unsecured, attested: '未確認' }
const secured: Source = {
  source: 'https://arisuto.com/report/624/ https://arc-ma.jp/?p=1285',
  attested: '未確認',
}
const settled: Source = { source: `${unsecured} https://eiko.gr.jp/?p=1361`, attested: '未確認' }

const handled = '債権回収会社が扱った買取債権の額'
const recovered = '買取債権から1年に回収した額'
const share = '回収した額 ÷ 扱った額'
const bought = '債権回収会社が担保のない残債に払った値段（額面に対して）'
const told = '人の話です。統計ではありません。'
const otherClaims = '同じ債権の割合ではありません。'
const settlement = '和解の話'

const facts: readonly MarketFact[] = [
  fact({ ...ministry, ...inYear(2015), subject: handled, place: '全国', value: 18_306, unit: '億円' }),
  fact({ ...ministry, ...inYear(2015), subject: recovered, place: '全国', value: 1_073, unit: '億円' }),
  fact({ ...ministry, ...inYear(2015), subject: share, place: '全国', value: 5.9, unit: '%', remark: otherClaims }),
  fact({ ...ministry, ...inYear(2017), subject: handled, place: '全国', value: 11_787, unit: '億円' }),
  fact({ ...ministry, ...inYear(2017), subject: recovered, place: '全国', value: 1_087, unit: '億円' }),
  fact({ ...ministry, ...inYear(2017), subject: share, place: '全国', value: 9.2, unit: '%', remark: otherClaims }),
  fact({ ...ministry, ...inYear(2021), subject: handled, place: '全国', value: 6_596, unit: '億円' }),
  fact({ ...ministry, ...inYear(2021), subject: recovered, place: '全国', value: 1_040, unit: '億円' }),
  fact({ ...ministry, ...inYear(2021), subject: share, place: '全国', value: 15.8, unit: '%', remark: otherClaims }),
  fact({ ...anecdote, ...undated, subject: bought, place: '残債', low: 3, high: 5, unit: '%', remark: told }),
  fact({
    ...anecdote,
    ...undated,
    subject: bought,
    place: '回収の見込みのない事業の貸付け',
    high: 1,
    unit: '%',
    remark: `「ほとんど0」や、1円から1%とされます。${told}`,
  }),
  fact({
    ...secured,
    ...undated,
    subject: '担保のある債権に払った値段（家の価値に対して）',
    low: 70,
    high: 90,
    unit: '%',
    remark: told,
  }),
  fact({
    ...settled,
    ...undated,
    subject: settlement,
    place: '例1：残債',
    value: 10_000_000,
    unit: '円',
    remark: told,
  }),
  fact({
    ...settled,
    ...undated,
    subject: settlement,
    place: '例1：払った額',
    value: 1_000_000,
    unit: '円',
    remark: told,
  }),
  fact({
    ...settled,
    ...undated,
    subject: settlement,
    place: '例2：残債',
    value: 100_000_000,
    unit: '円',
    remark: told,
  }),
  fact({
    ...settled,
    ...undated,
    subject: settlement,
    place: '例2：払った額',
    value: 3_000_000,
    unit: '円',
    remark: told,
  }),
  fact({
    ...settled,
    ...undated,
    subject: settlement,
    place: '例3：残債',
    value: 60_000_000,
    unit: '円',
    remark: told,
  }),
  fact({
    ...settled,
    ...undated,
    subject: settlement,
    place: '例3：払った額',
    value: 1_000_000,
    unit: '円',
    remark: told,
  }),
]

/** 債権回収会社と和解. What servicers handle and recover by the ministry's count, and stories of prices and settlements. */
export const marketServicersFacts = table<MarketFact>({
  id: 'market-servicers',
  title: '債権回収会社と和解',
  kind: 'data',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: marketFactColumns,
  rows: facts,
  notes: [
    ...marketFactNotes,
    note(
      'caution',
      '値段と和解の額は、時期の分からない話を集めたものです。自分の残債が同じ割合で和解できるということではありません。',
    ),
    note(
      'doubt',
      '法務省の数字は、どの年がどのページにあるかを分けて確かめていません。三つのページをまとめて入れてあります。',
    ),
  ],
})

/** 債権回収会社と和解（想定）. Cost and settlement of a home loan's residual, with no assets to attach. */
export const marketServicersAssumptions = table<Assumption>({
  id: 'market-servicers-assumptions',
  title: '債権回収会社と和解（想定）',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: assumptionColumns,
  rows: [
    assume({
      key: 'servicer-cost',
      item: '債権回収会社が払った値段 ÷ 額面',
      shape: '対数正規分布',
      centre: 0.03,
      spread: 0.8,
      high: 0.2,
      p10: 0.01,
      p50: 0.03,
      p90: 0.08,
      unit: '比',
      says: '住宅ローンの残債で、差し押さえる財産がないときです。',
    }),
    triangular('lump-sum', '一括で受け入れられる額 ÷ 額面', [0.03, 0.1, 0.3], '比'),
    constant(
      'lump-sum-over-cost',
      '一括で受け入れられる額の下限（払った値段に対して）',
      2,
      '倍',
      'これに、差し押さえられる給料の3年分の10分の1を加えます。',
    ),
    constant('wage-part', '加える給料の部分', 0.1, '比', '差し押さえられる給料の3年分に対する割合です。'),
    constant('wage-years', '加える給料の年数', 3, '年'),
    constant('accepted-within-year', 'この額の申出が1年以内に受け入れられる割合', 0.5, '比'),
  ],
  notes: [
    ...assumptionNotes,
    note(
      'caution',
      '住宅金融支援機構と、多くの銀行が自分で持つ債権には使いません。減額はせず、分割で払う形になります（「機構の残債」）。',
    ),
    note(
      'doubt',
      '給料の10分の1を、「一括の額」に加えるとも「一括の額の下限」に加えるとも読めます。元の資料の文のつながりは、はっきりしません。',
    ),
  ],
})
