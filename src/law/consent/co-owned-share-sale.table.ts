import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
  readonly lowPercent: number | null
  readonly highPercent: number | null
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

/** 共有持分の競売・売却. Each share of a co-owned home is a property of its own, and sells badly alone. */
export const coOwnedShareSale = table<Row>({
  id: 'co-owned-share-sale',
  title: '共有持分の競売・売却',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('民法', '256条〜258条'), cite('民事執行法', '68条')],
  sources: ['https://www.mc-law.jp/fudousan/28233/', 'https://kanteishi-bootlab.com/articles/kyouyuu-mochibun-hyouka'],
  columns: {
    point: '論点',
    says: '内容',
    basis: '根拠',
    lowPercent: '減価の下（%）',
    highPercent: '減価の上（%）',
    attested: '確かさ',
  },
  rows: [
    {
      point: '持分は一つの物件',
      says: '持分は、それぞれが別の物件です。所有者も、差押えも、剰余金も、持分ごとです。',
      basis: '「共同抵当の同時配当の割付」の規則',
      lowPercent: null,
      highPercent: null,
      attested: '公的',
    },
    {
      point: '家の全体にある抵当権',
      says: '家の全体に付いた抵当権は、すべての持分の上の共同抵当になります。',
      basis: '「共同抵当の同時配当の割付」の規則',
      lowPercent: null,
      highPercent: null,
      attested: '公的',
    },
    {
      point: '持分だけの価格：引かれる幅',
      says: '持分だけでは売れにくいので、評価では、割合で計算した額からさらに引きます。競売市場修正の前の引き方です。',
      basis: '弁護士・鑑定士の解説',
      lowPercent: 10,
      highPercent: 30,
      attested: '複数',
    },
    {
      point: '持分だけの価格：多い引き方',
      says: '割合で計算した額から20〜30%を引くことが多いとされています。',
      basis: '弁護士・鑑定士の解説',
      lowPercent: 20,
      highPercent: 30,
      attested: '複数',
    },
    {
      point: '持分を買う人',
      says: '買うのは主に業者で、買った後に共有物の分割の裁判を起こします。',
      basis: '民法256条〜258条',
      lowPercent: null,
      highPercent: null,
      attested: '複数',
    },
    {
      point: '共有者の入札',
      says: '債務者でない共有者は、競売で入札できます。',
      basis: '民事執行法68条は債務者の入札だけを禁じています。',
      lowPercent: null,
      highPercent: null,
      attested: '公的',
    },
    {
      point: '分割の裁判による競売',
      says: '裁判所が家の全体を売って分けるよう命じたときの競売は、形式的競売です。抵当権が残るか消えるかは、裁判所の定める条件によります。',
      basis: '民法258条と裁判所の運用',
      lowPercent: null,
      highPercent: null,
      attested: '未確認',
    },
  ],
  notes: [note('caution', '減価の割合は、評価の目安です。実際の価格ではありません。')],
})
