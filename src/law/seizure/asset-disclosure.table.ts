import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly months: number | null
  readonly years: number | null
  readonly yen: number | null
  readonly from: string | null
  readonly until: string | null
  readonly basis: string
}

const none = { months: null, years: null, yen: null, from: null, until: null }

/** 財産開示. The hearing at which a debtor tells the court what he owns, and what follows if he does not. */
export const assetDisclosure = table<Row>({
  id: 'asset-disclosure',
  title: '財産開示',
  kind: 'prose',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('民事執行法', '196条から203条・213条'), cite('民法', '148条')],
  sources: [],
  columns: {
    point: '論点',
    says: '内容',
    months: '月数（か月）',
    years: '年数（年）',
    yen: '金額（円）',
    from: '適用の始まり',
    until: '適用の終わり',
    basis: '根拠',
  },
  rows: [
    {
      ...none,
      point: '申し立てられる人',
      says: 'お金の債務名義を持つ債権者は、だれでも申し立てることができます。支払督促や公正証書でもできます。',
      from: '2020-04-01',
      basis: '民事執行法196条から203条',
    },
    {
      ...none,
      point: '前提',
      says: '6か月以内の強制執行で足りなかったこと、または知られている財産では足りないことを示す必要があります。',
      months: 6,
      basis: '民事執行法197条',
    },
    {
      ...none,
      point: '従わないときの刑罰',
      says: '裁判所に行かない、宣誓を断る、うそを言うと、6か月以下の拘禁刑か50万円以下の罰金になることがあります。2025年5月31日までは懲役といいました。',
      months: 6,
      yen: 500_000,
      from: '2020-04-01',
      basis: '民事執行法213条',
    },
    {
      ...none,
      point: '前の制裁',
      says: '前は刑罰ではなく、30万円以下の過料でした。',
      yen: 300_000,
      until: '2020-03-31',
      basis: '改正前の民事執行法',
    },
    {
      ...none,
      point: '次の財産開示',
      says: '一度すると、3年間は新しくできません。新しい財産があるときや、仕事を失ったときなどは、できることがあります。',
      years: 3,
      basis: '民事執行法197条',
    },
    {
      ...none,
      point: '時効',
      says: '財産開示が終わると、時効は数え直しになります。',
      basis: '民法148条',
    },
  ],
  notes: [
    note(
      'caution',
      '裁判所から財産開示の呼出しが来たら、出かける前に弁護士に相談し、当日は裁判所に行って、本当のことを話してください。',
    ),
    note('caution', '財産開示の後、債権者はほかの機関から情報を取り寄せることができます（「第三者からの情報取得」）。'),
  ],
})
