import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly about: string
  readonly faceYen: number | null
  readonly lowYen: number | null
  readonly highYen: number | null
  readonly lowPercent: number | null
  readonly highPercent: number | null
  readonly says: string
  readonly source: string
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

const none = { faceYen: null, lowYen: null, highYen: null, lowPercent: null, highPercent: null }
const funny = 'https://www.funny-magazine.com/servicer/'
const arc = 'https://arc-ma.jp/?p=1285'
const soleil = 'https://ninibaikyaku-soleil.net/'
const article = '任意売却の解説記事3'

/** 和解の相場. What a few pages tell of purchase prices and settlements; anecdotes, no distribution, and never a chance of success. */
export const settlementMarket = table<Row>({
  id: 'settlement-market',
  title: '和解の相場',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: [funny, arc, soleil],
  columns: {
    about: '何の額か',
    faceYen: '請求できる額（円）',
    lowYen: '少ない方（円）',
    highYen: '多い方（円）',
    lowPercent: '割合・低い方（%）',
    highPercent: '割合・高い方（%）',
    says: '内容',
    source: '出所',
    attested: '確かさ',
  },
  rows: [
    {
      ...none,
      about: '担保のない残債を買い取る値段',
      lowPercent: 3,
      highPercent: 5,
      says: '額面の3%から5%ほどで買い取られるといいます。その書き手も「確かめられていない」と書いています。',
      source: funny,
      attested: '未確認',
    },
    {
      ...none,
      about: '和解の額の例',
      faceYen: 10_000_000,
      lowYen: 1_000_000,
      highYen: 1_000_000,
      lowPercent: 10,
      highPercent: 10,
      says: '額面1,000万円の残債を、100万円（10%）の支払いで和解したという例です。',
      source: funny,
      attested: '一つ',
    },
    {
      ...none,
      about: '同じ例での買取りの値段',
      faceYen: 10_000_000,
      lowYen: 300_000,
      highYen: 500_000,
      lowPercent: 3,
      highPercent: 5,
      says: '同じ例で、債権回収会社の買取りの値段は30万円から50万円とされています。',
      source: funny,
      attested: '一つ',
    },
    {
      ...none,
      about: '払う力の弱い会社への債権',
      lowYen: 1,
      says: '「ほとんどただ」で、1円のこともあるといいます。これは会社への債権の話です。',
      source: arc,
      attested: '一つ',
    },
    {
      ...none,
      about: 'まとめて売るときの入札',
      says: 'まとめて売るときの入札（バルクセール）では、高い値が付くこともあるといいます。',
      source: arc,
      attested: '一つ',
    },
    {
      ...none,
      about: '担保の付いた債権の値段',
      lowPercent: 70,
      highPercent: 70,
      says: '担保の付いた債権の値段は、担保の価値の70%ほどだといいます。額面に対する割合ではありません。',
      source: arc,
      attested: '一つ',
    },
    {
      ...none,
      about: '残債500万円で最初に申し出る額',
      faceYen: 5_000_000,
      lowYen: 700_000,
      highYen: 700_000,
      lowPercent: 14,
      highPercent: 14,
      says: '残債500万円のとき、最初は70万円（14%）を申し出るという例です。',
      source: article,
      attested: '一つ',
    },
    {
      ...none,
      about: '手元に150万円あるときに最初に申し出る額',
      faceYen: 5_000_000,
      lowYen: 800_000,
      highYen: 800_000,
      lowPercent: 16,
      highPercent: 16,
      says: '手元に150万円あるときは、80万円から始めるという例です。割合は、残債500万円として計算しました。',
      source: article,
      attested: '一つ',
    },
    {
      ...none,
      about: '譲渡と減額',
      says: '「債権が譲られても、借金そのものは減りません。減額を約束する業者に気を付けてください」という説明です（質問660）。',
      source: soleil,
      attested: '一つ',
    },
  ],
  notes: [
    note(
      'doubt',
      '公的な統計は見つかっていません。どれも一つの書き手の例で、あなたの場合に当てはまるかは分かりません。ninbai は、和解できる見込みを確率では示しません。',
    ),
    note('practice', '手元のお金を入れると、残債に対する割合、ここにある例、少しずつ増やす申出の段を並べて示します。'),
    note(
      'caution',
      '申し出る前に、時効が完成していないかを確かめてください。残高を書いた申出は、借金を認めたことになり、時効が数え直しになることがあります（「時効の更新」）。',
    ),
  ],
})
