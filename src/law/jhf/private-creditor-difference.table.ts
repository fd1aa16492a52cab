import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly jhf: string
  readonly others: string
  readonly lowYen: number | null
  readonly highYen: number | null
}

/** 民間債権者の扱い. How guarantee companies and servicers differ from the table of the 住宅金融支援機構. */
export const privateCreditorDifference = table<Row>({
  id: 'private-creditor-difference',
  title: '民間債権者の扱い',
  kind: 'practice',
  confidence: 'one-source',
  checked: '2026-11-21',
  citations: [cite('住宅金融支援機構の控除費用の取扱い（仲介業者の公表による）', '')],
  sources: [],
  columns: {
    point: '論点',
    jhf: '住宅金融支援機構',
    others: '保証会社・債権回収会社',
    lowYen: '民間で言われる額の下（円）',
    highYen: '民間で言われる額の上（円）',
  },
  rows: [
    {
      point: '費用の表',
      jhf: '売買代金から引ける費用の表が、仲介業者を通じて知られています。',
      others: '公表された表はありません。多くは機構のやり方にならいます。',
      lowYen: null,
      highYen: null,
    },
    {
      point: '引越費用',
      jhf: '原則として認められません。',
      others: '機構より認められやすい傾向があります。',
      lowYen: 100_000,
      highYen: 300_000,
    },
    {
      point: '税金の差押えを外すためのお金',
      jhf: '機構に劣後する税金では、10万円と、固定資産税・都市計画税の1年分の、少ない方までです。',
      others: '認めないことが多く、認めるときも一件ごとの判断です。',
      lowYen: null,
      highYen: null,
    },
    {
      point: '後順位の債権者へのお金',
      jhf: '順位ごとに、10万〜30万円と残元金の10%の、少ない方までです。',
      others: '話合いで決まります。無剰余の家を差し押さえた民間の債権者に、この額を払った例が言われています。',
      lowYen: 300_000,
      highYen: 500_000,
    },
    {
      point: '時間の制限',
      jhf: '機構の手順で決まります。',
      others: '保証会社の回収の計画によって、急がされることがあります。',
      lowYen: null,
      highYen: null,
    },
  ],
  notes: [
    note(
      'practice',
      'どれも法律ではなく、債権者の判断です。受け取る権利ではありません。早めに債権者に聞いてください。',
    ),
    note(
      'doubt',
      '複数の実務家が同じように言う点と、一つの説明だけの点が混じっています。どの行がどちらかは、分けられていません。',
    ),
  ],
})
