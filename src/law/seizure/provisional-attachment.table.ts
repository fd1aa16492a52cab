import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly lowPercent: number | null
  readonly highPercent: number | null
  readonly weeks: number | null
  readonly months: number | null
  readonly basis: string
}

const none = { lowPercent: null, highPercent: null, weeks: null, months: null }

/** 仮差押え. A seizure before judgment: what it needs, what it does to the home, and how it ends. */
export const provisionalAttachment = table<Row>({
  id: 'provisional-attachment',
  title: '仮差押え',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('民事保全法', '22条・37条・38条'), cite('民法', '149条')],
  sources: [],
  columns: {
    point: '論点',
    says: '内容',
    lowPercent: '割合・低い方（%）',
    highPercent: '割合・高い方（%）',
    weeks: '週数（週）',
    months: '月数（か月）',
    basis: '根拠',
  },
  rows: [
    {
      ...none,
      point: '要るもの',
      says: '債務名義も、本人を呼ぶ期日も要りません。債権があることと、取れなくなるおそれを示せば足ります。',
      basis: '民事保全法',
    },
    {
      ...none,
      point: '担保',
      says: '債権者は担保（お金を積むこと）を求められます。目的物の価値の10%から30%ほどが多いです。',
      lowPercent: 10,
      highPercent: 30,
      basis: '実務',
    },
    {
      ...none,
      point: '家に付いたとき',
      says: '仮差押えは登記されます。債権者が外すか、決められた額（解放金）を供託するまで、売ることのさまたげになります。',
      basis: '民事保全法22条',
    },
    {
      ...none,
      point: '順番',
      says: '仮差押えより先に登記された抵当権には後れます。',
      basis: '登記の順',
    },
    {
      ...none,
      point: '起訴命令',
      says: '債務者は、債権者に裁判を起こさせるよう裁判所に求めることができます。裁判所は2週間以上の期間を決め、起こされなければ仮差押えは取り消されます。',
      weeks: 2,
      basis: '民事保全法37条',
    },
    {
      ...none,
      point: '事情が変わったとき',
      says: '事情が変わったことを理由に、取消しを求めることができます。',
      basis: '民事保全法38条',
    },
    {
      ...none,
      point: '時効',
      says: '仮差押えが終わってから6か月たつまで、時効は完成しません。',
      months: 6,
      basis: '民法149条',
    },
    {
      ...none,
      point: '倒産手続',
      says: '破産管財人の付く破産では効力を失い、個人再生では止まります（「倒産手続と強制執行・競売・滞納処分」）。',
      basis: '破産法・民事再生法',
    },
  ],
  notes: [
    note(
      'doubt',
      'この資料は条文を知っている人の記憶によるもので、条文ではまだ確かめていません。仮差押えを受けたら、弁護士に確かめてください。',
    ),
    note(
      'doubt',
      '2020年3月31日までの仮差押えは、登記が残る間ずっと時効を中断すると読まれています。2020年4月1日からの仮差押えは、終わってから6か月の完成猶予です（民法149条）。',
    ),
    note('practice', '担保の割合は裁判所が決めます。10%から30%は多くの場合の幅です。'),
  ],
})
