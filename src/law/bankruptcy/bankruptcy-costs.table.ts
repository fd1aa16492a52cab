import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly item: string
  readonly procedure: '同時廃止' | '管財' | 'どちらも'
  readonly court: string | null
  readonly condition: string
  readonly lowYen: number | null
  readonly usualYen: number | null
  readonly highYen: number | null
  readonly lowMonths: number | null
  readonly highMonths: number | null
}

const none = { lowYen: null, usualYen: null, highYen: null, lowMonths: null, highMonths: null }

/** 破産の費用. What the court and the lawyer cost, and how long the procedure takes. */
export const bankruptcyCosts = table<Row>({
  id: 'bankruptcy-costs',
  title: '破産の費用',
  kind: 'data',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: [],
  columns: {
    item: '費用・期間',
    procedure: '手続',
    court: '裁判所',
    condition: '条件',
    lowYen: '少ない方（円）',
    usualYen: 'よくある額（円）',
    highYen: '多い方（円）',
    lowMonths: '短い方（か月）',
    highMonths: '長い方（か月）',
  },
  rows: [
    {
      ...none,
      item: '官報に載せる費用',
      procedure: '同時廃止',
      court: '東京',
      condition: 'およその額です。',
      usualYen: 12_000,
    },
    {
      ...none,
      item: '破産管財人のための予納金',
      procedure: '管財',
      court: '東京',
      condition: '弁護士が代理人のときの、いちばん少ない額です。',
      lowYen: 200_000,
    },
    {
      ...none,
      item: '官報に載せる費用',
      procedure: '管財',
      court: '東京',
      condition: 'およその額です。予納金に加わります。',
      lowYen: 16_000,
      highYen: 19_000,
    },
    {
      ...none,
      item: '破産管財人のための予納金',
      procedure: '管財',
      court: '多くの裁判所',
      condition: '弁護士が代理人でないときの、いちばん少ない額です。',
      lowYen: 500_000,
    },
    {
      ...none,
      item: '弁護士の費用',
      procedure: 'どちらも',
      court: null,
      condition: 'およその幅です。',
      lowYen: 200_000,
      highYen: 500_000,
    },
    {
      ...none,
      item: '手続の期間',
      procedure: '同時廃止',
      court: null,
      condition: 'およその幅です。',
      lowMonths: 3,
      highMonths: 4,
    },
    {
      ...none,
      item: '手続の期間',
      procedure: '管財',
      court: null,
      condition: 'およその幅です。',
      lowMonths: 6,
      highMonths: 12,
    },
  ],
  notes: [
    note(
      'doubt',
      '複数の実務家の説明による数字と、記憶による数字がまじっています。どの数字がどちらかは分けられていないので、全部を未確認として扱います。',
    ),
    note('practice', '予納金は裁判所ごとに違い、変わることもあります。申し立てる裁判所に確かめてください。'),
    note(
      'caution',
      '費用を払う余裕がないときは、法テラスの立替え（「法テラスの資力基準」「法テラス立替金の返済」）を使えることがあります。',
    ),
  ],
})
