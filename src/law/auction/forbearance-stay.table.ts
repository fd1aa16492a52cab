import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 弁済猶予による停止・入札の延期. How a creditor that gives time stops or postpones an auction, on a judgment and on a mortgage. */
export const forbearanceStay = table<Row>({
  id: 'forbearance-stay',
  title: '弁済猶予による停止・入札の延期',
  kind: 'prose',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('民事執行法', '39条1項8号・2項・3項、72条3項、183条1項・2項')],
  sources: ['http://fudousanjournal.com/?p=451'],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '判決などによる競売（強制競売）：猶予の書面',
      says: '債権者が支払いを待つと書いた書面を出すと、手続は止まります。ただし2回まで、合わせて6か月までです。',
      basis: '民事執行法39条1項8号・3項',
    },
    {
      point: '判決などによる競売（強制競売）：弁済の書面',
      says: '債権者が支払いを受けたと書いた書面を出すと、手続は4週間止まります。',
      basis: '民事執行法39条1項8号・2項',
    },
    {
      point: '判決などによる競売（強制競売）：入札の後',
      says: '入札が終わった後は、これらの書面を出しても、ふつう手続は止まりません。',
      basis: '民事執行法72条3項',
    },
    {
      point: '抵当権による競売（担保不動産競売）：使う条文',
      says: '住宅ローンの競売は、ふつうこちらです。39条ではなく、183条によります。',
      basis: '民事執行法183条1項',
    },
    {
      point: '抵当権による競売（担保不動産競売）：要る書類',
      says: '裁判上の和解の調書などの公文書（債権者が、競売をしない、取り下げる、支払いを受けた、または待つとしたもの。3号）、判決、抹消された登記、裁判所の命令などが要ります。',
      basis: '民事執行法183条1項',
    },
    {
      point: '抵当権による競売（担保不動産競売）：書類の効果',
      says: '1号から5号までの書類では、手続が止まるだけでなく、それまでの手続が取り消されます。',
      basis: '民事執行法183条2項',
    },
    {
      point: '抵当権による競売（担保不動産競売）：債権者の私的な手紙',
      says: '債権者の手紙には、この効果がありません。',
      basis: '民事執行法183条1項',
    },
    {
      point: '抵当権による競売（担保不動産競売）：実際の進め方',
      says: '実務では、債権者が（公告までに）期間入札の延期を裁判所に頼むか、競売を取り下げます。',
      basis: '裁判所と債権者の実務',
    },
  ],
  notes: [
    note('caution', '自分の競売がどちらの種類かは、開始決定の書類で確かめてください。使える方法が違います。'),
    note(
      'caution',
      '債権者が「待つ」と言っても、裁判所の手続は進みます。延期や取下げの書類が出たかを、確かめてください。',
    ),
    note('doubt', '39条と183条は、古い時点の条文を読みました。その後の改正で号の番号が変わっていることがあります。'),
  ],
})
