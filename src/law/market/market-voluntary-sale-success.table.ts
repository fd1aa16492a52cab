import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'
import { type Assumption, assume, assumptionColumns, assumptionNotes, constant } from './assumption.ts'
import { fact, inYear, type MarketFact, marketFactColumns, marketFactNotes, sourcesOf } from './market-fact.ts'

const survey: Pick<MarketFact, 'source' | 'attested'> = {
  source: 'https://jpbm.or.jp/dailynews/archives/2143',
  attested: '公的',
}
const receipts = '債権回収会社が担保のある債権から受け取ったお金の割合'
const realised = '担保を売って受け取ったお金の割合'
const ours = 'この資料での計算です（10.6%と5.6%の割合）。'

const facts: readonly MarketFact[] = [
  fact({ ...survey, ...inYear(2015), subject: receipts, place: '債務者の支払い', value: 75.5, unit: '%' }),
  fact({ ...survey, ...inYear(2015), subject: receipts, place: '任意売却', value: 10.6, unit: '%' }),
  fact({ ...survey, ...inYear(2015), subject: receipts, place: '競売', value: 5.6, unit: '%' }),
  fact({ ...survey, ...inYear(2015), subject: receipts, place: 'そのほか', value: 8.5, unit: '%' }),
  fact({
    ...survey,
    ...inYear(2015),
    subject: realised,
    place: '任意売却',
    value: 65,
    unit: '%',
    remark: ours,
    attested: '複数',
  }),
  fact({
    ...survey,
    ...inYear(2015),
    subject: realised,
    place: '競売',
    value: 35,
    unit: '%',
    remark: ours,
    attested: '複数',
  }),
  fact({
    ...inYear(2025),
    source: 'https://home-select1.co.jp/',
    attested: '未確認',
    subject: '仲介業者が自分で言う「成功率」',
    value: 92,
    unit: '%',
    remark: '宣伝の数字です。選ばれた事件だけの割合です。',
  }),
]

/** 任意売却の成立. What has been published on how secured claims are recovered; no official rate of success exists. */
export const marketVoluntarySaleSuccessFacts = table<MarketFact>({
  id: 'market-voluntary-sale-success',
  title: '任意売却の成立',
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
      '任意売却が成立する割合の、公の統計はありません。ここにあるのはお金の額の割合で、件数の割合ではありません。',
    ),
    note(
      'doubt',
      '受け取ったお金の四つの割合を足すと100.2%になります。四捨五入のためと読みますが、元の表は確かめていません。',
    ),
  ],
})

/** 任意売却の成立（想定）. How often a mandate closes as a voluntary sale, and why not. */
export const marketVoluntarySaleSuccessAssumptions = table<Assumption>({
  id: 'market-voluntary-sale-success-assumptions',
  title: '任意売却の成立（想定）',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: assumptionColumns,
  rows: [
    assume({
      key: 'success-before-petition',
      item: '競売の申立ての前に頼んだとき、任意売却で終わる割合',
      shape: 'ベータ分布',
      centre: 0.65,
      p10: 0.45,
      p90: 0.83,
      unit: '比',
      says: '形を決める二つの数は、次の二つの行にあります。',
    }),
    constant('success-beta-alpha', 'このベータ分布の一つ目の数（α）', 6.5, '数'),
    constant('success-beta-beta', 'このベータ分布の二つ目の数（β）', 3.5, '数'),
    constant('after-petition-factor', '競売の申立ての後に頼んだとき', 0.6, '倍'),
    constant('blocked-factor', '差し押さえた役所が二つ以上あるとき、または共有者が断るとき', 0.5, '倍'),
    constant('easy-factor', '価格が市場の価格以上で、債権者が一人のとき', 1.2, '倍'),
    constant('easy-most', '価格が市場の価格以上で、債権者が一人のときの上限', 0.95, '比'),
    assume({
      key: 'fails-no-buyer',
      item: '成立しない理由：期間の中に買い手がいない',
      shape: '定数',
      sharePercent: 50,
      unit: '%',
    }),
    assume({
      key: 'fails-creditor-refuses',
      item: '成立しない理由：債権者が断る',
      shape: '定数',
      sharePercent: 25,
      unit: '%',
    }),
    assume({
      key: 'fails-occupant-refuses',
      item: '成立しない理由：所有者か借りている人が断る',
      shape: '定数',
      sharePercent: 15,
      unit: '%',
    }),
    assume({ key: 'fails-other', item: '成立しない理由：そのほか', shape: '定数', sharePercent: 10, unit: '%' }),
  ],
  notes: assumptionNotes,
})
