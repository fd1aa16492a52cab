import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly item: string
  readonly court: string
  readonly condition: string | null
  readonly lowYen: number | null
  readonly usualYen: number | null
  readonly highYen: number | null
  readonly lowMonths: number | null
  readonly usualMonths: number | null
  readonly highMonths: number | null
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

const none = {
  condition: null,
  lowYen: null,
  usualYen: null,
  highYen: null,
  lowMonths: null,
  usualMonths: null,
  highMonths: null,
}

/** 個人再生の費用. What the court, the commissioner and the lawyer cost, and how long it takes to confirmation. */
export const rehabCosts = table<Row>({
  id: 'rehab-costs',
  title: '個人再生の費用',
  kind: 'data',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: [
    'https://kojin-saisei.jp/column/5348',
    'http://saimu4.com/kojinsaisei/1340',
    'http://saimu4.com/kojinsaisei/1299',
    'https://tamachuo-law.com/kojinsaisei/column-119',
  ],
  columns: {
    item: '費用・期間',
    court: '裁判所',
    condition: '条件',
    lowYen: '少ない方（円）',
    usualYen: 'よくある額（円）',
    highYen: '多い方（円）',
    lowMonths: '短い方（か月）',
    usualMonths: 'よくある期間（か月）',
    highMonths: '長い方（か月）',
    attested: '確かさ',
  },
  rows: [
    { ...none, item: '申立ての手数料（収入印紙）', court: '全国', usualYen: 10_000, attested: '複数' },
    {
      ...none,
      item: '官報に載せる費用',
      court: '全国',
      condition: '13,744円と書く資料が多くあります。',
      lowYen: 13_000,
      usualYen: 13_744,
      highYen: 14_000,
      attested: '複数',
    },
    {
      ...none,
      item: '郵便の費用',
      court: '全国',
      condition: '額は裁判所によって違い、この資料では確かめていません。',
      attested: '複数',
    },
    {
      ...none,
      item: '個人再生委員の報酬',
      court: '東京',
      condition: 'すべての事件で選ばれます。弁護士が代理人のときの額で、6か月の履行テストで払うお金から出します。',
      usualYen: 150_000,
      usualMonths: 6,
      attested: '複数',
    },
    {
      ...none,
      item: '個人再生委員の報酬',
      court: '東京',
      condition: 'すべての事件で選ばれます。弁護士が代理人でないときの額です。',
      usualYen: 250_000,
      attested: '複数',
    },
    ...['水戸', '新潟', '長崎', '熊本'].map(
      (court): Row => ({
        ...none,
        item: '個人再生委員の報酬',
        court,
        condition: 'すべての事件で選ばれます。額は確かめていません。',
        attested: '複数',
      }),
    ),
    {
      ...none,
      item: '個人再生委員の報酬',
      court: '福岡',
      condition: '選ばれたときの額で、およその数字です。',
      usualYen: 160_000,
      attested: '複数',
    },
    {
      ...none,
      item: '個人再生委員の報酬',
      court: '大阪と多くの裁判所',
      condition: '特別な事情があるときだけ選ばれます。額は確かめていません。',
      attested: '複数',
    },
    {
      ...none,
      item: '弁護士の費用',
      court: '全国',
      condition: 'およその幅です。',
      lowYen: 300_000,
      highYen: 600_000,
      attested: '未確認',
    },
    {
      ...none,
      item: '弁護士の費用に加わる額',
      court: '全国',
      condition: '住宅資金特別条項を使うときに加わります。',
      lowYen: 50_000,
      highYen: 100_000,
      attested: '未確認',
    },
    {
      ...none,
      item: '申立てから認可までの期間',
      court: '全国',
      condition: '3か月から9か月までの幅で書かれています。',
      lowMonths: 3,
      usualMonths: 6,
      highMonths: 9,
      attested: '複数',
    },
    {
      ...none,
      item: '履行テストで月に払う額の例',
      court: '例',
      condition: '総額100万円を36回で払う再生計画のときの、1か月の額です（tamachuo-law.com の例）。',
      usualYen: 27_778,
      attested: '一つ',
    },
  ],
  notes: [
    note(
      'doubt',
      '弁護士の費用は記憶による数字で、元の資料を確かめていません。事務所によって違うので、依頼する前に見積りをもらってください。',
    ),
    note(
      'practice',
      '個人再生委員を選ぶかどうかと、その報酬は、裁判所の運用で決まります。申し立てる裁判所に確かめてください。',
    ),
  ],
})
