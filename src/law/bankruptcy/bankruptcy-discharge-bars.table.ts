import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly number: number
  readonly ground: string
  readonly withinYears: number | null
  readonly basis: string
}

/** 免責不許可事由. The eleven grounds on which a court may refuse discharge. */
export const bankruptcyDischargeBars = table<Row>({
  id: 'bankruptcy-discharge-bars',
  title: '免責不許可事由',
  kind: 'data',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [cite('破産法', '252条1項・2項')],
  sources: [],
  columns: { number: '号', ground: '事由', withinYears: '何年以内のこと（年）', basis: '根拠' },
  rows: [
    { number: 1, ground: '財産を隠した、または壊した。', withinYears: null, basis: '破産法252条1項1号' },
    {
      number: 2,
      ground: '破産を遅らせるために、とても不利な条件で借入れなどをした。',
      withinYears: null,
      basis: '破産法252条1項2号',
    },
    {
      number: 3,
      ground:
        '払う義務がない、期限が来ていない、またはその形で払う義務がないのに、一部の債権者に払った（担保を付けた）。その人を優遇するため、またはほかの債権者を害するためにした場合です。',
      withinYears: null,
      basis: '破産法252条1項3号',
    },
    {
      number: 4,
      ground: '浪費やギャンブルで、多すぎる借金を作った。',
      withinYears: null,
      basis: '破産法252条1項4号',
    },
    {
      number: 5,
      ground: '申立ての前の1年の間に、だまして借入れなどをした。',
      withinYears: 1,
      basis: '破産法252条1項5号',
    },
    { number: 6, ground: '帳簿などを偽造した、または変えた。', withinYears: null, basis: '破産法252条1項6号' },
    { number: 7, ground: '嘘の債権者名簿を出した。', withinYears: null, basis: '破産法252条1項7号' },
    {
      number: 8,
      ground: '裁判所に説明することを断った、または嘘の説明をした。',
      withinYears: null,
      basis: '破産法252条1項8号',
    },
    { number: 9, ground: '破産管財人などの仕事のじゃまをした。', withinYears: null, basis: '破産法252条1項9号' },
    {
      number: 10,
      ground:
        '前の7年の間に、免責の許可、給与所得者等再生の計画（払い終えたもの）、または個人再生のハードシップ免責があった。数え始める日は「7年以内の再度の免責等の制限」にあります。',
      withinYears: 7,
      basis: '破産法252条1項10号',
    },
    { number: 11, ground: '破産法が定める義務に違反した。', withinYears: null, basis: '破産法252条1項11号' },
  ],
  notes: [
    note(
      'practice',
      'どれかに当たっても、事情を見て裁判所が免責を許可することがあります（裁量免責。252条2項）。実務では多く認められていますが、約束ではありません。',
    ),
    note(
      'caution',
      '期限の来た借金を家族に返すことは、3号には当たりません。それでも、破産管財人がそのお金を取り戻すことがあります（「偏頗行為の否認」）。',
    ),
  ],
})
