import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
  readonly from: string | null
  readonly yen: number | null
}

const guideline = '経営者保証に関するガイドライン'
const none = { basis: guideline, from: null, yen: null }

/** 経営者保証ガイドライン. How owners who guaranteed their company's debts settle the guarantees out of court. */
export const managerGuaranteeGuideline = table<Row>({
  id: 'manager-guarantee-guideline',
  title: '経営者保証ガイドライン',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠', from: 'いつから', yen: '額（円）' },
  rows: [
    { ...none, point: '始まり', says: '2014年2月1日から使われています。', from: '2014-02-01' },
    {
      ...none,
      point: '使える人',
      says: '会社の経営者で、借金の多くが自分の会社のための保証である人です。',
    },
    {
      ...none,
      point: '使う時',
      says: '会社の倒産や再建の手続といっしょに使います。保証を受けているすべての貸し手に、財産から払える分だけで終わりにするよう求めます。',
    },
    { ...none, point: '現金', says: '現金は99万円まで残せます。', yen: 990_000 },
    { ...none, point: '生活費', says: '何か月か分の生活費を残せることがあります。' },
    {
      ...none,
      point: '家',
      says: '債権者の受け取る額が破産のときより少なくならなければ、はなやかでない家（華美でない自宅）を残せることがあります。',
    },
    { ...none, point: '信用情報', says: '信用情報機関に登録されません。' },
    { ...none, point: '成り立つ条件', says: '貸し手全員の同意が要ります。' },
    {
      ...none,
      point: '対象にならない借金',
      says: '自分の住宅ローンやカードの借金は、対象になりません。',
    },
  ],
  notes: [
    note(
      'doubt',
      'この資料は記憶によるもので、ガイドラインの文と見比べていません。使えるかどうかは、弁護士に確かめてください。',
    ),
    note('caution', 'ガイドラインは法律ではありません。同意しない貸し手がいると成り立ちません。'),
  ],
})
