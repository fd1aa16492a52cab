import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 生活保護と債務. How debts and a home with a loan bear on public assistance. */
export const publicAssistanceAndDebt = table<Row>({
  id: 'public-assistance-and-debt',
  title: '生活保護と債務',
  kind: 'prose',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('生活保護法', '58条・63条')],
  sources: ['https://shinginza.com/db/01390.html', 'https://ameblo.jp/capybara321/entry-12845679364.html'],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    { point: '借金があるとき', says: '借金があっても、生活保護は受けられます。', basis: '実務の説明' },
    {
      point: '保護費での返済',
      says: '保護費を借金の返済に使わないように、福祉事務所から指導されます。',
      basis: '福祉事務所の指導',
    },
    {
      point: '保護費の差押え',
      says: '保護費を差し押さえることは禁じられています。預金の口座に入った後の残高は、この守りがなくなります。',
      basis: '生活保護法58条',
    },
    {
      point: 'ローンのない家',
      says: '自分が住んでいて、価値が大きすぎない家なら、持ち続けられることがあります。',
      basis: '実務の説明',
    },
    {
      point: 'ローンの残る家',
      says: '国の問答集は、原則として保護を認めるべきでないとしています。保護費でローンを払うことになるからです。',
      basis: '国の生活保護の問答集',
    },
    {
      point: 'ローンの残る家の例外',
      says: '残りが少なく、短い間に終わるローンでは、地域の運用で例外があります。',
      basis: '地域の運用',
    },
    {
      point: '申請',
      says: '申請はだれでもできます。家の売却や破産の手続を進めている間に、保護を認める福祉事務所があります。',
      basis: '実務の説明',
    },
    {
      point: '後で家が売れたとき',
      says: 'ローンを返して残ったお金は、その間に受けた保護費として返すことになります。',
      basis: '生活保護法63条',
    },
    {
      point: '返すお金と免責',
      says: 'この返すお金は、破産の免責を受けてもなくなりません。',
      basis: '「非免責債権」の資料',
    },
    {
      point: '破産の相談',
      says: '福祉事務所は、ふつう、破産について弁護士などに相談するよう求めます。',
      basis: '実務の説明',
    },
    {
      point: '法テラスの立替金',
      says: '保護を受けている間は、法テラスの立替金の返済が待ってもらえます。免除されることもあります。',
      basis: '「法テラス立替金の返済」の資料',
    },
  ],
  notes: [
    note(
      'caution',
      '生活保護を受けている間に家を売るときは、売る前に福祉事務所に相談してください。売れたお金の届出が要ります。',
    ),
    note(
      'practice',
      'ローンの残る家の扱いは、福祉事務所によって違います。断られたときは、弁護士や支援の団体に相談できます。',
    ),
  ],
})
