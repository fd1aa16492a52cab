import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

const source = '債権回収会社の解説（2024年6月）'

/** 住宅金融支援機構の残債. The JHF neither sells nor discounts its claims; others only collect for it. */
export const jhfNoHaircut = table<Row>({
  id: 'jhf-no-haircut',
  title: '機構の残債',
  kind: 'practice',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [],
  sources: ['https://sbi-efinance.co.jp/contents/what_is_servicer'],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: 'まとめて売るか',
      says: '住宅金融支援機構は、債権回収会社（サービサー）へ債権をまとめて売ること（バルクセール）をしません。',
      basis: '実務の説明',
    },
    { point: '減額するか', says: '機構は残債の減額をしません。', basis: '実務の説明' },
    {
      point: 'だれが取り立てるか',
      says: '機構は回収の仕事を債権回収会社に任せます（委託）。債権を売ったわけではありません。',
      basis: source,
    },
    { point: '委託先の例', says: 'エム・ユー・フロンティアがあります。', basis: source },
    { point: '委託先の例', says: 'オリックスがあります。', basis: source },
    { point: '委託先の例', says: '住宅債権管理回収機構があります。', basis: source },
    { point: '委託先の例', says: '三菱HCキャピタルがあります。', basis: source },
    {
      point: '分割の見直し',
      says: '分割の額は、収入の報告をもとに決め直します。',
      basis: '実務の説明',
    },
    {
      point: '時効',
      says: '委託では債権者は機構のままです。時効を考えるときの債権者の種類も、機構として考えます。',
      basis: 'この資料のまとめ（委託では債権が移らないため）',
    },
  ],
  notes: [
    note(
      'practice',
      '「公的な貸し手は減額しない」というのは実務の説明です。法律の決まりや、公表された数字は見つかっていません。',
    ),
    note(
      'caution',
      '委託先の名前は2024年6月のページにあるものです。手紙が来たら、書かれた会社が今も委託を受けているかを機構に確かめてください。',
    ),
  ],
})
