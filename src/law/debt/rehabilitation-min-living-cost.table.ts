import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 個人再生の最低生活費. What the yearly cost consists of; the amounts stand with the rule for two years' disposable income. */
export const rehabilitationMinLivingCost = table<Row>({
  id: 'rehabilitation-min-living-cost',
  title: '個人再生の最低生活費',
  kind: 'prose',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [
    cite('民事再生法', '241条2項7号・3項'),
    cite('民事再生法第241条第3項の額を定める政令', '2条・3条・4条・5条・6条'),
  ],
  sources: ['https://jplaws.app/d/413CO0000000050-m.html'],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: 'どこで計算するか',
      says: '1年分の最低生活費は、規定「可処分所得2年分（給与所得者等再生）」（rehab-disposable-income）で計算します。金額の表もそこにあります。',
      basis: '民事再生法241条2項7号・3項',
    },
    {
      point: '内訳',
      says: '個人別生活費、世帯別生活費、冬季特別生活費、住居費、勤労必要経費を足した額です。',
      basis: '政令2条・3条・4条・5条・6条',
    },
    {
      point: '使いみち',
      says: '給与所得者等再生では、手取りからこの額を引いた残りの2年分を、払う総額が下回れません。ninbai では「返済余力の目安」の基準の一つとしても使います。',
      basis: '民事再生法241条2項7号',
    },
  ],
  notes: [
    note(
      'doubt',
      '政令の金額は2013年の条文で確かめました。その後の改正は見つかっていません。額を使う前に、e-Gov の今の条文をもう一度見てください。',
    ),
  ],
})
