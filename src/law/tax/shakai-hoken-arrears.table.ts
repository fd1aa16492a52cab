import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 税・社会保険料の滞納. How arrears of taxes and premiums are paid by instalments. */
export const shakaiHokenArrears = table<Row>({
  id: 'shakai-hoken-arrears',
  title: '税・社会保険料の滞納',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('国税徴収法', '151条の2'), cite('国税通則法', '46条')],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '換価の猶予',
      says: '換価の猶予を認めてもらうと、1年までの分割で払えます。事情があれば、もう1年延ばせます。',
      basis: '国税徴収法151条の2',
    },
    {
      point: '納税の猶予',
      says: '災害や病気などのときは、納税の猶予（地方税では徴収猶予）を申請できます。',
      basis: '国税通則法46条',
    },
    {
      point: '延滞金の割合',
      says: '延滞税や延滞金の割合は、年ごとに決まります。',
      basis: '「延滞税・延滞金の割合」の資料',
    },
  ],
  notes: [
    note(
      'doubt',
      'この資料は記憶によるものです。社会保険料では、年金事務所や市区町村によって扱いが違うことがあります。窓口に確かめてください。',
    ),
    note('caution', '申請には期限があります。「税・保険料の猶予と減免」を見て、早めに窓口に相談してください。'),
  ],
})
