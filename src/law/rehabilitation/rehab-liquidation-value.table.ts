import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

/** 清算価値保障. A rehabilitation plan must pay at least what the creditors would get in bankruptcy. */
export const rehabLiquidationValue = table<Row>({
  id: 'rehab-liquidation-value',
  title: '清算価値保障',
  kind: 'prose',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('民事再生法', '174条2項4号・241条2項2号'), cite('破産法', '34条3項1号・4項')],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠', attested: '確かさ' },
  rows: [
    {
      point: '払う総額',
      says: '再生計画で払う総額は、破産をしたときに債権者が受け取る額（清算価値）以上でなければなりません。',
      basis: '民事再生法174条2項4号・241条2項2号',
      attested: '公的',
    },
    {
      point: '清算価値の計算',
      says: '清算価値は、財産の全部から、破産をしても手元に残せる財産を引いた額です。',
      basis: '民事再生法174条2項4号・241条2項2号',
      attested: '公的',
    },
    {
      point: '現金',
      says: '現金は、99万円まで引けます。',
      basis: '破産法34条3項1号',
      attested: '公的',
    },
    {
      point: '預金・保険・車など',
      says: '現金のほかに何を引けるかは、自由財産についての裁判所の基準によります。',
      basis: '破産法34条4項と裁判所の運用',
      attested: '複数',
    },
    {
      point: '家',
      says: '家は、その価値から抵当権で担保された借金を引いた額で数えます。',
      basis: '裁判所の運用',
      attested: '複数',
    },
    {
      point: '退職金',
      says: '退職金は、8分の1の額で数えます。退職が近いときは、4分の1の額で数えます。',
      basis: '裁判所の運用',
      attested: '複数',
    },
    {
      point: '一部の人だけに払ったお金',
      says: '破産管財人なら取り戻せるはずのお金（偏頗弁済）も、財産に加えます。',
      basis: '破産法の否認の考え方',
      attested: '複数',
    },
    {
      point: 'いつ調べるか',
      says: '再生計画を認可するときに調べます。手続が続く間、ずっと守られている必要があります。',
      basis: '民事再生法174条2項4号・241条2項2号',
      attested: '公的',
    },
  ],
  notes: [
    note(
      'caution',
      '再生計画の総額は、最低弁済額と清算価値のうち多い方の額以上です。給与所得者等再生では、可処分所得2年分も比べます。',
    ),
    note(
      'practice',
      '財産の数え方には裁判所の運用が入り、裁判所によって違います。申し立てる前に弁護士に確かめてください。',
    ),
  ],
})
