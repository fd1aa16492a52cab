import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 再生計画の期間. How long the plan runs, when it may be extended, and when the rest is discharged. */
export const rehabPlanTerm = table<Row>({
  id: 'rehab-plan-term',
  title: '再生計画の期間',
  kind: 'prose',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [cite('民事再生法', '229条2項・3項・234条・235条')],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    { point: '払う回数', says: '少なくとも3か月に1回は払う分割にします。', basis: '民事再生法229条2項' },
    {
      point: '期間',
      says: '最後の支払いは、再生計画の認可の決定が確定した日から3年後の日がある月です。',
      basis: '民事再生法229条2項',
    },
    {
      point: '長くするとき',
      says: '特別な事情があるときは、5年までの期間にできます。',
      basis: '民事再生法229条2項',
    },
    {
      point: '後からの延長',
      says: 'やむをえない事情で払うことがとても難しくなったときは、後から2年まで延ばせることがあります。',
      basis: '民事再生法234条',
    },
    {
      point: 'ハードシップ免責',
      says: '4分の3以上を払い終え、自分のせいでなく払えなくなったときは、残りが免責されることがあります。',
      basis: '民事再生法235条',
    },
    {
      point: '減らせない債務',
      says: '養育費などの扶養の債務や、悪意で加えた不法行為の損害賠償などは、再生計画で減らせません。',
      basis: '民事再生法229条3項',
    },
  ],
  notes: [
    note(
      'caution',
      '住宅資金特別条項の住宅ローンは、この3年から5年の分割とは別に扱います。「住宅資金特別条項」を見てください。',
    ),
  ],
})
