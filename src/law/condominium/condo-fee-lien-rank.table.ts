import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 管理費等の先取特権. The association's lien for unpaid fees: before ordinary creditors, after a registered mortgage. */
export const condoFeeLienRank = table<Row>({
  id: 'condo-fee-lien-rank',
  title: '管理費等の先取特権',
  kind: 'prose',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [cite('区分所有法', '7条'), cite('民法', '336条'), cite('民事執行法', '63条')],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '先取特権のある物',
      says: '管理組合は、滞納された管理費や修繕積立金について、その部屋（区分所有権）と、部屋に備え付けた動産の上に先取特権を持ちます。',
      basis: '区分所有法7条',
    },
    {
      point: '先取特権の種類',
      says: '順位は、共益費用の先取特権（一般の先取特権の一つ）と同じに扱われます。',
      basis: '区分所有法7条',
    },
    {
      point: '登記がないとき',
      says: '登記がなくても、担保のない債権者には優先します。登記のある抵当権には対抗できません。',
      basis: '民法336条',
    },
    {
      point: '競売の申立て',
      says: '管理組合は、判決がなくても、この先取特権で競売を申し立てられます。',
      basis: '区分所有法7条',
    },
    {
      point: '抵当権の残りが多い部屋の競売',
      says: '先の抵当権で家の価値がうまっているときは、管理組合の競売は、ふつう無剰余で続けられません。',
      basis: '民事執行法63条（無剰余）の実務',
    },
  ],
  notes: [
    note('caution', '配当での扱いは「配当における管理費の先取特権」、買主の責任は「特定承継人の責任」にあります。'),
    note('practice', '無剰余になるかどうかは、買受可能価額と、先の債権や手続費用の額によります。'),
  ],
})
