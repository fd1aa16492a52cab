import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly entry: string
  readonly effect: string
  readonly wayOut: string
  readonly basis: string
}

/** 財産分与・仮差押え・仮処分と売却. Entries and events that stop a voluntary sale, and what clears each. */
export const injunctionAndDivisionBlocks = table<Row>({
  id: 'injunction-and-division-blocks',
  title: '財産分与・仮差押え・仮処分と売却',
  kind: 'data',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [
    cite('民事保全法', '22条・39条・51条・53条・58条'),
    cite('民事執行法', '59条3項'),
    cite('不動産登記法', '69条の2'),
  ],
  sources: [],
  columns: {
    entry: '登記・出来事',
    effect: '任意売却への影響',
    wayOut: '外し方',
    basis: '根拠',
  },
  rows: [
    {
      entry: '仮差押え',
      effect: '買主は、仮差押えの付いたまま家を取得します。',
      wayOut: '債権者にお金を払って外してもらうか、債務者が解放金を供託して、取り消してもらいます。',
      basis: '民事保全法22条・51条',
    },
    {
      entry: '処分禁止の仮処分（財産分与を求める配偶者など）',
      effect: 'その後の売買は、仮処分をした人に主張できません。',
      wayOut:
        '申し立てた人の同意を得ます。特別の事情があるときは、裁判所が担保を立てさせて取り消すこともあります（39条）。抵当権より後の仮処分は、競売では消えます（民事執行法59条3項）。',
      basis: '民事保全法39条・53条・58条、民事執行法59条3項',
    },
    {
      entry: '財産分与は決まったが、名義を移していない',
      effect: '登記の名義人が売ることになります。',
      wayOut:
        '配偶者の同意を取っておくと安全です。夫婦のあいだで名義を移すのに、法律上は銀行の同意は要りません。ただし、多くのローン契約は同意を求めています。',
      basis: '契約と実務',
    },
    {
      entry: '判決を得たカード会社などの差押え',
      effect: '取り下げてもらうことが必要です。',
      wayOut:
        'お金を払って取り下げてもらいます。抵当権の残りが多い家では、そのカード会社の競売は、無剰余で続けられない見込みです。',
      basis: '「無剰余（民執法63条）」の規則',
    },
    {
      entry: '参加差押え',
      effect: '登記に載るので、外すことが必要です。',
      wayOut: '配当の見込みがない差押え（無益な差押え）なら、解除を求められます。',
      basis: '「無益な差押えの解除義務」の規則',
    },
    {
      entry: '交付要求だけ',
      effect: '登記には載りません。競売が終わると、交付要求も終わります。',
      wayOut: '競売が取り下げられると、効力がなくなります。',
      basis: '「無益な差押えの解除義務」の規則',
    },
    {
      entry: '買戻特約・賃借権の登記',
      effect: '残るか、抹消に権利者の同意が要ります。',
      wayOut:
        '契約から10年を過ぎた買戻特約の登記は、買主の側だけで抹消できます（69条の2）。賃借権の登記は、権利者の同意を得ます。',
      basis: '不動産登記法69条の2',
    },
    {
      entry: '相続の登記をしていない',
      effect: 'このままでは売れません。',
      wayOut: '先に相続の登記をします。',
      basis: '「相続登記の義務」の規則',
    },
    {
      entry: '所有権を争う裁判がある（知られている）',
      effect: '買主も銀行も、取引を断ります。',
      wayOut: '先に裁判を和解などで終わらせます。',
      basis: '実務',
    },
  ],
  notes: [
    note('doubt', '民事保全法の条文は、読み直していません。実務についての部分は、複数の実務家の説明によります。'),
    note('caution', '登記事項証明書を取り、どの登記があるかを、売り出す前に確かめてください。'),
  ],
})
