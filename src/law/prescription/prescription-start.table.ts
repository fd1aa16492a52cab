import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly situation: string
  /** The day that is not counted; it goes into `startEvent`. */
  readonly event: string
  readonly says: string
  readonly basis: string
}

/** 時効の起算点. The event day from which prescription runs, by situation; that day itself is not counted. */
export const prescriptionStart = table<Row>({
  id: 'prescription-start',
  title: '時効の起算点',
  kind: 'data',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('民法', '140条・143条・147条1項・148条1項・152条・169条・499条・501条')],
  sources: ['https://ilc.gr.jp/archives/74.html'],
  columns: { situation: 'どんなとき', event: '出来事の日（数えない日）', says: '内容', basis: '根拠' },
  rows: [
    {
      situation: '期限の利益を自動で失うとき（当然喪失）',
      event: '払わなかったために期限の利益を失うことになった支払日',
      says: 'その日の終わりに失うので、数えるのは次の日からです。',
      basis: '契約の定め、民法140条',
    },
    {
      situation: '請求されて期限の利益を失うとき（請求喪失）',
      event: '全額の請求が効いた日',
      says: '請求の前は、分割の一回ごとに、それぞれの支払日から別々に進みます。',
      basis: '最高裁昭和42年6月23日判決',
    },
    {
      situation: '保証会社などが代わりに払ったとき（代位弁済）',
      event: '保証人（保証会社）が払った日',
      says: '新しい債権（求償権）なので、それより前に過ぎた期間は引き継ぎません。',
      basis: '民法499条・501条',
    },
    {
      situation: '払ったとき・借金を認めたとき（承認）',
      event: '最後に払った日、または認めた日',
      says: 'その日から数え直します。',
      basis: '民法152条',
    },
    {
      situation: '判決などがあったとき',
      event: '判決などが確定した日',
      says: 'それまでの期間に代わって、確定から新しく数えます。',
      basis: '民法147条2項・169条',
    },
    {
      situation: '全額の請求が一度もされていないとき',
      event: '分割の一回ごとの支払日',
      says: '一回ごとに、別々に進みます。',
      basis: '最高裁昭和42年6月23日判決の考え方',
    },
  ],
  notes: [
    note(
      'caution',
      '裁判、支払督促、強制執行、抵当権の競売、財産開示などが続いている間は、時効は完成しません（民法147条1項・148条1項）。終わっていない手続があるときは完成の日を示せません。手続が終わった日を先に確かめてください。',
    ),
    note(
      'caution',
      '代位弁済の後、保証会社はもとの債権も持っています（民法499条・501条）。その時効は別に進みますが、求償権を超えて使えるものではありません。',
    ),
    note(
      'caution',
      '「最後の返済から数える」という説明だけでは足りません。期限の利益の喪失、代位弁済、最後の返済のうち、遅いものから数えます。',
    ),
    note(
      'doubt',
      '2020年4月1日に代位弁済があったとき、「2025年4月2日に完成する」と書く実務家がいます。民法140条・143条で数えると、期間は2025年4月1日の終わりに満ち、援用できるのは2025年4月2日からです。どちらも同じことを言っています。ninbai は、完成の日と援用できる日を分けて示します。',
    ),
  ],
})
