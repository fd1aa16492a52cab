import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 家賃保証の審査. What rent-guarantee companies look at, and where to rent without them. */
export const rentGuaranteeScreening = table<Row>({
  id: 'rent-guarantee-screening',
  title: '家賃保証の審査',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '信販系の保証会社',
      says: 'クレジットカードの会社の系列です。CIC と JICC を見ます。全国銀行個人信用情報センター（KSC）を見ることもあります。',
      basis: '記憶による',
    },
    {
      point: '協会に入っている保証会社',
      says: '家賃保証の協会の会員どうしで、家賃の滞納の記録を共有します。',
      basis: '記憶による',
    },
    { point: '独立系の保証会社', says: '自分の会社の記録だけを見ます。', basis: '記憶による' },
    {
      point: '借りる時期',
      says: '住宅ローンの滞納が信用情報に登録される前に、部屋を借りる道があります。',
      basis: '記憶による',
    },
    { point: '借りる人', says: '親族が契約者になって借りる道もあります。', basis: '記憶による' },
    {
      point: 'UR の住宅',
      says: '収入か貯金の基準で見ます。保証人は要らず、信用情報は見ません。',
      basis: '記憶による',
    },
    { point: '公営住宅', says: '信用情報は見ません。', basis: '記憶による' },
    { point: 'セーフティネット住宅', says: '信用情報は見ません。', basis: '記憶による' },
    { point: '居住支援法人', says: '信用情報は見ません。部屋探しを手伝います。', basis: '記憶による' },
    {
      point: '引越しのお金',
      says: '住居確保給付金の転居費用の補助で、引越しのお金を出せることがあります。',
      basis: '「住居確保給付金」の資料',
    },
  ],
  notes: [
    note(
      'doubt',
      'この資料は記憶によるもので、会社や団体の案内と見比べていません。審査の基準は公表されないことが多く、会社ごとに違います。',
    ),
    note('practice', '部屋を借りる前に、どの保証会社を使うかと、何を見るかを、不動産会社に聞くことができます。'),
  ],
})
