import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 配当額の供託. The cases in which a share is deposited instead of paid, and what becomes of it. */
export const distributionDeposit = table<Row>({
  id: 'distribution-deposit',
  title: '配当額の供託',
  kind: 'data',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [cite('民事執行法', '91条・92条')],
  sources: [],
  columns: { point: '場面', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '条件付きの債権、期限の定まらない債権',
      says: '債権に条件が付いているとき、または期限の日が確かでないときは、裁判所書記官が配当額を供託します。',
      basis: '民事執行法91条',
    },
    {
      point: '仮差押えの債権者の債権',
      says: '仮差押えをした債権者の配当額は供託されます。',
      basis: '民事執行法91条',
    },
    {
      point: '裁判所が執行を停止している債権',
      says: '裁判所が執行を停止しているときは、その債権の配当額は供託されます。',
      basis: '民事執行法91条',
    },
    {
      point: '仮登記による担保の債権',
      says: '担保の権利が仮登記によるときは、その配当額は供託されます。',
      basis: '民事執行法91条',
    },
    {
      point: '先の仮差押えなどによって額が決まる債権',
      says: '額が先の仮差押えや差押えの結果によって決まるときは、その配当額は供託されます。',
      basis: '民事執行法91条',
    },
    {
      point: '配当に異議の訴えがある債権',
      says: '配当異議の訴えが続いているときは、その配当額は供託されます。',
      basis: '民事執行法91条',
    },
    {
      point: '債権者が来ないとき',
      says: '配当を受け取りに来ない債権者の配当額は供託されます。',
      basis: '民事執行法91条',
    },
    {
      point: '供託の理由がなくなったとき',
      says: '供託されたお金が配当されます。',
      basis: '民事執行法92条',
    },
    {
      point: '初めの人が受け取れないとき',
      says: '初めに予定された人が受け取れない分は、ほかの債権者に配当されます。',
      basis: '民事執行法92条',
    },
  ],
  notes: [
    note(
      'doubt',
      '91条と92条は、改正前の文言を読みました。2026年5月21日の後も番号は変わっていないと考えていますが、確かめていません。',
    ),
  ],
})
