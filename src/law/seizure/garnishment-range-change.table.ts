import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly weeks: number | null
  readonly yen: number | null
  readonly from: string | null
  readonly basis: string
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

const none = { weeks: null, yen: null, from: null, attested: '複数' } as const

/** 差押範囲の変更. The motion by which a debtor asks the court to narrow a seizure. */
export const garnishmentRangeChange = table<Row>({
  id: 'garnishment-range-change',
  title: '差押範囲の変更',
  kind: 'prose',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('民事執行法', '145条4項・153条・155条'), cite('破産法', '249条'), cite('民事再生法', '39条')],
  sources: ['https://smz-lo.com/archives/379'],
  columns: {
    point: '論点',
    says: '内容',
    weeks: '週数（週）',
    yen: '金額（円）',
    from: '適用の始まり',
    basis: '根拠',
    attested: '確かさ',
  },
  rows: [
    {
      ...none,
      point: 'できること',
      says: '債務者も債権者も、差押えの範囲を広げるか狭めるよう、執行裁判所に申し立てることができます。',
      basis: '民事執行法153条',
    },
    {
      ...none,
      point: '示すもの',
      says: '収入、家族、家賃、病気などの事情を書類で示します。',
      basis: '民事執行法153条',
    },
    {
      ...none,
      point: '給料のときの期限',
      says: '勤め先が払う前に申し立てます。差押命令が債務者に届いてから4週間以内が目安です。',
      weeks: 4,
      basis: '民事執行法155条の期間による目安',
    },
    {
      ...none,
      point: '預金のときの期限',
      says: '銀行が払う前に申し立てます。差押命令が債務者に届いてから1週間以内が目安です。',
      weeks: 1,
      basis: '民事執行法155条の期間による目安',
    },
    {
      ...none,
      point: '裁判所からの知らせ',
      says: '裁判所書記官は、差押命令を送るときに、この申立てができることを債務者に知らせます。',
      from: '2020-04-01',
      basis: '民事執行法145条4項',
    },
    {
      ...none,
      point: '払うことの一時の禁止',
      says: '裁判所は、決めるまでの間、勤め先や銀行に払わないよう命じることができます。',
      basis: '民事執行法153条3項',
    },
    {
      ...none,
      point: '手数料',
      says: 'かからないか、500円ほどです。',
      yen: 500,
      basis: '確かめられていない説明',
      attested: '未確認',
    },
  ],
  notes: [
    note(
      'doubt',
      '手数料は、かからないという説明と500円ほどという説明があります。申し立てる裁判所に確かめてください。',
    ),
    note(
      'caution',
      '養育費などの扶養の請求がまじる差押えでは、給料でも1週間で取り立てられるようになります（「取立権の発生日」）。4週間あると考えないでください。',
    ),
    note(
      'caution',
      '勤め先や銀行が債権者に払った後では間に合いません。差押命令が届いたら、すぐに裁判所か弁護士に相談してください。',
    ),
    note(
      'caution',
      '「差押えを防ぐ手段はない」という説明は正しくありません。この申立てのほかに、債権者との和解、特定調停による停止、自己破産（破産法249条）や個人再生（民事再生法39条）による停止があります。',
    ),
  ],
})
