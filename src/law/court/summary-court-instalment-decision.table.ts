import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly amountYen: number | null
  readonly years: number | null
  readonly weeks: number | null
  readonly basis: string
}

const none = { amountYen: null, years: null, weeks: null, basis: '民事訴訟法275条の2' }

/** 和解に代わる決定. The instalments that a summary court may order where the defendant does not dispute the claim. */
export const summaryCourtInstalmentDecision = table<Row>({
  id: 'summary-court-instalment-decision',
  title: '和解に代わる決定',
  kind: 'prose',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [cite('民事訴訟法', '275条の2')],
  sources: [],
  columns: {
    point: '論点',
    says: '内容',
    amountYen: '金額（円）',
    years: '年数（年）',
    weeks: '週数（週）',
    basis: '根拠',
  },
  rows: [
    {
      ...none,
      point: '使えるとき',
      says: '簡易裁判所のお金の訴訟で、訴えられた人が争わないときに使えます。裁判所は原告の意見を聴いて決めます。',
    },
    {
      ...none,
      point: '分割の長さ',
      says: '異議の期間が終わってから5年以内に払い終わる分割を定めることができます。',
      years: 5,
    },
    {
      ...none,
      point: '払えなかったとき',
      says: '分割では、払わなかったときに残りを一度に払うという定め（期限の利益の喪失）が付きます。',
    },
    {
      ...none,
      point: '遅延損害金',
      says: '期限のとおりに払ったときは、遅延損害金を免除すると定めることができます。',
    },
    {
      ...none,
      point: '異議',
      says: '決定の知らせを受けてから2週間以内に異議を出すと、決定は効力を失います。',
      weeks: 2,
    },
    {
      ...none,
      point: '異議がないとき',
      says: '裁判所での和解と同じ効力を持ちます。債務名義になり、払わないと差し押さえられることがあります。',
    },
    {
      ...none,
      point: '使える額',
      says: '簡易裁判所の訴訟なので、140万円以下の請求にだけ役に立ちます。',
      amountYen: 1_400_000,
    },
  ],
  notes: [note('caution', '住宅ローンの残債は140万円を超えることが多いので、この決定が使えることは多くありません。')],
})
