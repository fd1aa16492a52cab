import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly part: '月々の額' | '相手による違い' | '債権者が見ること' | '期間の計算例'
  readonly item: string
  readonly lowYen: number | null
  readonly usualYen: number | null
  readonly highYen: number | null
  readonly residualYen: number | null
  readonly months: number | null
  readonly says: string
  readonly source: string | null
  readonly attested: '公的' | '複数' | '一つ' | '未確認' | '計算'
}

const none = { lowYen: null, usualYen: null, highYen: null, residualYen: null, months: null }
const criterion = { ...none, part: '債権者が見ること', source: '任意売却の解説記事', attested: '複数' } as const

/** 残債の分割. What creditors usually accept per month on a residual debt, what they look at, and how long it lasts. */
export const residualInstalmentPractice = table<Row>({
  id: 'residual-instalment-practice',
  title: '残債の分割',
  kind: 'practice',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('民法', '152条')],
  sources: ['https://www.kyoto-ninbaikyokai.jp/after.html'],
  columns: {
    part: '区分',
    item: '項目',
    lowYen: '月額・少ない方（円）',
    usualYen: '月額・よくある額（円）',
    highYen: '月額・多い方（円）',
    residualYen: '残債（円）',
    months: '払い終わるまで（か月）',
    says: '内容',
    source: '出所',
    attested: '確かさ',
  },
  rows: [
    {
      ...none,
      part: '月々の額',
      item: 'ふつうの幅',
      lowYen: 5_000,
      highYen: 30_000,
      says: '任意売却の後の分割は、月5,000円から30,000円が多いと説明されています。',
      source: '任意売却の解説記事、多くの実務家',
      attested: '複数',
    },
    {
      ...none,
      part: '月々の額',
      item: 'いちばん多い額',
      usualYen: 10_000,
      says: '月10,000円ほどが、いちばん多いと説明されています。',
      source: '任意売却の解説記事3、kyoto-ninbaikyokai.jp',
      attested: '複数',
    },
    {
      ...none,
      part: '月々の額',
      item: '仕事がないとき・生活保護を受けているとき',
      lowYen: 0,
      says: '支払いを0円のまま待ってもらえることがあります。',
      source: '任意売却の解説記事1',
      attested: '複数',
    },
    {
      ...none,
      part: '相手による違い',
      item: '住宅金融支援機構などの公的な貸し手',
      says: '減額はしません。収入の報告を続けながら、少ない額を長く払う形になります。',
      source: '任意売却の解説記事3、kyoto-ninbaikyokai.jp',
      attested: '複数',
    },
    {
      ...none,
      part: '相手による違い',
      item: '民間の貸し手',
      says: '1年から数年たつと、ほかの債権といっしょに債権回収会社（サービサー）へまとめて売ることがあります。その後に、減額の和解ができることもあります。',
      source: '任意売却の解説記事',
      attested: '複数',
    },
    { ...criterion, item: '収入の証明', says: '給与明細などで、収入がいくらあるかを確かめます。' },
    { ...criterion, item: '世帯の人数', says: 'いっしょに暮らす家族が何人いるかを見ます。' },
    { ...criterion, item: '家賃', says: '住まいにいくらかかるかを見ます。' },
    {
      ...criterion,
      item: 'ほかの借金と、先に払うもの',
      says: 'ほかの借金と、税金や養育費のように先に払うものを見ます。',
    },
    {
      ...criterion,
      item: '財産',
      says: '預金、保険の解約返戻金、車、これからもらう退職金や相続を見ます。',
    },
    { ...criterion, item: '年齢', says: '定年まであと何年あるかを見ます。' },
    { ...criterion, item: '保証人の資力', says: '保証人に払う力があるかを見ます。' },
    { ...criterion, item: '手紙への返事', says: '債権者の手紙に返事をしている人かどうかを見ます。' },
    {
      ...none,
      part: '期間の計算例',
      item: '残債500万円を月1万円で払う',
      usualYen: 10_000,
      residualYen: 5_000_000,
      months: 500,
      says: '利息と損害金が免除されたとしても、500か月（約41.7年）かかります。',
      source: null,
      attested: '計算',
    },
    {
      ...none,
      part: '期間の計算例',
      item: '残債1,200万円を月1万円で払う',
      usualYen: 10_000,
      residualYen: 12_000_000,
      months: 1_200,
      says: '利息と損害金が免除されたとしても、1,200か月（100年）かかります。',
      source: null,
      attested: '計算',
    },
  ],
  notes: [
    note(
      'practice',
      'これは実務の説明にある額です。法律にはなく、債権者が同じ額を認めるという約束ではありません。債権者ごとに違います。',
    ),
    note(
      'practice',
      '払い終わるまでの月数は、残債を月額で割り、端数を切り上げた数です。利息と損害金が免除されたときの数なので、損害金が増え続けるときはもっと長くなります。',
    ),
    note(
      'caution',
      '少ない額の分割は、多くの場合、払い終わるためではなく時間をかせぐ形になります。特定調停、個人再生、自己破産と並べて比べてください。',
    ),
    note(
      'caution',
      '払うたびに債務を認めたこと（承認）になり、時効は数え直しになります（民法152条。「時効の更新」）。時効が完成しているかもしれない借金は、確かめる前に払い始めないでください。',
    ),
  ],
})
