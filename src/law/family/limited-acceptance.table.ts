import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly months: number | null
  readonly basis: string | null
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

/** 限定承認. Accepting an estate only as far as it reaches. */
export const limitedAcceptance = table<Row>({
  id: 'limited-acceptance',
  title: '限定承認',
  kind: 'prose',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [cite('民法', '915条・922条以下'), cite('所得税法', '59条')],
  sources: [],
  columns: { point: '論点', says: '内容', months: '月数（か月）', basis: '根拠', attested: '確かさ' },
  rows: [
    {
      point: '効き目',
      says: '亡くなった人の借金を、相続した財産の範囲でだけ払えばよくなります。',
      months: null,
      basis: '民法922条以下',
      attested: '公的',
    },
    {
      point: 'だれがするか',
      says: '相続人の全員がいっしょにします。一人だけではできません。',
      months: null,
      basis: '民法922条以下',
      attested: '公的',
    },
    {
      point: '期限',
      says: '相続放棄と同じ3か月の間に、家庭裁判所に申し出ます。',
      months: 3,
      basis: '民法915条・922条以下',
      attested: '公的',
    },
    {
      point: '財産の目録',
      says: '財産の目録を作って出します。',
      months: null,
      basis: '民法922条以下',
      attested: '公的',
    },
    {
      point: '税金',
      says: '亡くなった人が財産を時価で売ったものとみなされ、所得税がかかることがあります。',
      months: null,
      basis: '所得税法59条',
      attested: '公的',
    },
    {
      point: '使われ方',
      says: '実際に使われることは、めったにありません。',
      months: null,
      basis: null,
      attested: '未確認',
    },
  ],
  notes: [
    note(
      'caution',
      '相続財産を売ったり使ったりすると、限定承認も相続放棄もできなくなることがあります（「法定単純承認（民法921条）」）。選ぶ前に、弁護士か司法書士に相談してください。',
    ),
  ],
})
