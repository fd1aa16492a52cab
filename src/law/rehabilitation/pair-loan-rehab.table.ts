import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** ペアローンと住宅資金特別条項. Whether the housing clause can be used when the home also carries the spouse's mortgage. */
export const pairLoanRehab = table<Row>({
  id: 'pair-loan-rehab',
  title: 'ペアローンと住宅資金特別条項',
  kind: 'practice',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('民事再生法', '198条1項・2項')],
  sources: [
    'https://www.hachinohe-saimuseiri.com/qa/q153/',
    'https://www.kojinsaisei-r.com/case_142pair.html',
    'https://www.shinginza.com/db/01792.html',
    'https://tamachuo-law.com/kojinsaisei/column-83',
  ],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '問題になること',
      says: 'ペアローンでは、同じ家にもう一人のローンの抵当権もあります。この抵当権は「ほかの担保」に当たり、条文どおりに読むと住宅資金特別条項を使えません。',
      basis: '民事再生法198条1項ただし書',
    },
    {
      point: '二人で申し立てるとき',
      says: '夫婦が二人いっしょに申し立て、どちらの計画にも住宅資金特別条項を置けば、実務では認められています。',
      basis: '裁判所の運用',
    },
    {
      point: '一人だけで申し立てるとき',
      says: 'もう一人が自分のローンを遅れずに払っていて、競売などのおそれがなく、貸し手も同意しているときに、認められた例があります。',
      basis: '裁判所の運用',
    },
    {
      point: '裁判所による違い',
      says: '扱いは裁判所によって違います。申し立てる前に裁判所に聞いてください。',
      basis: '裁判所の運用',
    },
    {
      point: '代位弁済の後の期限',
      says: 'どちらかのローンで代位弁済があったときは、巻戻しの6か月が終わる前に聞いて、申し立てる必要があります。',
      basis: '民事再生法198条2項',
    },
    {
      point: 'ペアローンでない場合',
      says: '一つの契約の連帯債務や連帯保証は、ペアローンではありません。この問題は起きません。',
      basis: '実務の説明',
    },
  ],
  notes: [
    note(
      'practice',
      '一人だけの申立てが認められるかは、裁判所が決めます。認められた例があるというだけで、同じ結果になるとは限りません。',
    ),
    note(
      'caution',
      'ペアローンは、一方の支払いが遅れると、両方のローンが一括で請求されることがあります。二人で早めに弁護士に相談してください。',
    ),
  ],
})
