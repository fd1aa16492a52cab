import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly work: string
  readonly lowYen: number
  readonly highYen: number
  readonly says: string
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

/** 司法書士報酬の相場. What scriveners ask for the registrations of a sale; their fees are free, so these are ranges and no caps. */
export const judicialScrivenerFeeRange = table<Row>({
  id: 'judicial-scrivener-fee-range',
  title: '司法書士報酬',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('住宅金融支援機構の控除費用の取扱い（仲介業者の公表による）', '')],
  sources: ['https://one-twins-home.com/dictionary/dictionary-236'],
  columns: {
    work: '仕事',
    lowYen: '報酬の下（円）',
    highYen: '報酬の上（円）',
    says: '説明',
    attested: '確かさ',
  },
  rows: [
    {
      work: '抵当権の抹消登記（1件）',
      lowYen: 10_000,
      highYen: 30_000,
      says: 'ふつうの額とされています。',
      attested: '一つ',
    },
    {
      work: '抵当権の抹消登記（任意売却の解説記事の額）',
      lowYen: 20_000,
      highYen: 50_000,
      says: '任意売却の解説記事は、上の行より高い額を書いています。',
      attested: '一つ',
    },
    {
      work: '住所の変更登記',
      lowYen: 10_000,
      highYen: 15_000,
      says: '抹消登記とは別にかかります。',
      attested: '未確認',
    },
    {
      work: '込み入った決済への立会い、または本人確認情報の作成',
      lowYen: 50_000,
      highYen: 100_000,
      says: 'ほかの報酬に加わる額です。権利証（登記識別情報）をなくしたときには、本人確認情報を作ります。',
      attested: '未確認',
    },
    {
      work: '住宅金融支援機構が売買代金から引くのを認める額',
      lowYen: 10_000,
      highYen: 10_000,
      says: '原則として約1万円までです。これを超える分は、売主が別に用意することになります。',
      attested: '複数',
    },
  ],
  notes: [
    note(
      'practice',
      '司法書士の報酬は、2003年から自由に決められます。法律の上限はありません。先に見積りを取ってください。',
    ),
    note('practice', '登録免許税などの実費は、この報酬に含まれていません。'),
    note(
      'doubt',
      '抵当権の抹消登記の報酬は、1万〜3万円とする資料と、2万〜5万円とする資料があります。どちらも一つの資料だけです。',
    ),
    note(
      'doubt',
      '機構の約1万円は、1債権につきとする資料と、土地建物1筆につきとする資料があります。2026年の扱いは確かめていません。',
    ),
    note('doubt', '日本司法書士会連合会の報酬の調査は、読むことができませんでした。'),
  ],
})
