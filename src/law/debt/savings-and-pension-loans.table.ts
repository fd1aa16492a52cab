import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 財形・契約者貸付・年金担保. Company savings, policy loans and loans against pensions. */
export const savingsAndPensionLoans = table<Row>({
  id: 'savings-and-pension-loans',
  title: '財形・契約者貸付・年金担保',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('貸金業法', '20条の2'), cite('労働基準法', '24条')],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '財形貯蓄・社内預金',
      says: '財形貯蓄と社内預金は、ふつうの財産です。差し押さえられることがあります。',
      basis: '実務の説明',
    },
    {
      point: '破産での数え方',
      says: '破産では、預金とは別の種類として数えます。',
      basis: '「同時廃止・管財の振分け」の資料',
    },
    {
      point: '財形住宅融資',
      says: '住宅金融支援機構を通した財形住宅融資は、機構が直接貸したお金です。',
      basis: '実務の説明',
    },
    {
      point: '保険の契約者貸付',
      says: '保険の契約者貸付は、解約したときに戻るお金を減らすだけです。',
      basis: '実務の説明',
    },
    {
      point: '年金を担保にした公的な貸付け',
      says: '新しい申込みは、2022年3月31日で終わりました。前に借りた分は、年金から引かれ続けます。',
      basis: '実務の説明',
    },
    {
      point: '年金を担保にした民間の貸付け',
      says: '貸金業者は、年金の入る口座を担保に取れません。',
      basis: '貸金業法20条の2',
    },
    {
      point: '給料との差引き',
      says: '会社は、本人の自由な同意がなければ、給料と貸したお金を差し引けません。',
      basis: '労働基準法24条',
    },
  ],
  notes: [
    note(
      'doubt',
      'この資料は記憶によるもので、公の文書と見比べていません。大きな額が関わるときは、弁護士や年金事務所に確かめてください。',
    ),
  ],
})
