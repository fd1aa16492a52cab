import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly option: string
  readonly covers: string
  readonly ground: string | null
  readonly deadline: string | null
  readonly deadlineMonths: number | null
  readonly years: number | null
  readonly moreYears: number | null
  readonly backMonths: number | null
  readonly effect: string
  readonly basis: string
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

const none = {
  ground: null,
  deadline: null,
  deadlineMonths: null,
  years: null,
  moreYears: null,
  backMonths: null,
}

/** 税・保険料の猶予と減免. Deferral, remission and other relief for taxes and premiums, and when to ask for it. */
export const taxReliefOptions = table<Row>({
  id: 'tax-relief-options',
  title: '税・保険料の猶予と減免',
  kind: 'data',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [
    cite('国税徴収法', '151条の2・153条'),
    cite('国税通則法', '46条'),
    cite('地方税法', '15条・15条の6・15条の7・367条'),
    cite('国民健康保険法', '44条'),
  ],
  sources: [],
  columns: {
    option: '制度',
    covers: '何の支払い',
    ground: '使える事情',
    deadline: '申請の期限',
    deadlineMonths: '申請の期限（か月）',
    years: '期間（年）',
    moreYears: '延ばせる期間（年）',
    backMonths: 'さかのぼれる期間（か月）',
    effect: '内容',
    basis: '根拠',
    attested: '確かさ',
  },
  rows: [
    {
      ...none,
      option: '納税の猶予',
      covers: '国税',
      ground: '災害、病気、事業をやめたことなどです。',
      effect: '支払いを待ってもらえます。',
      basis: '国税通則法46条',
      attested: '未確認',
    },
    {
      ...none,
      option: '徴収猶予',
      covers: '地方税',
      ground: '災害、病気、事業をやめたことなどです。',
      effect: '支払いを待ってもらえます。',
      basis: '地方税法15条',
      attested: '未確認',
    },
    {
      ...none,
      option: '換価の猶予（申請によるもの）',
      covers: '国税',
      ground: 'ほかに滞納がないことが要ります。',
      deadline: '納期限から6か月以内に申請します。',
      deadlineMonths: 6,
      years: 1,
      moreYears: 1,
      effect: '分割で払えます。延滞税が低くなり、差し押さえられた財産は売られません。',
      basis: '国税徴収法151条の2',
      attested: '公的',
    },
    {
      ...none,
      option: '換価の猶予（申請によるもの）',
      covers: '地方税',
      deadline: '申請の期限は、市区町村の条例で決まります。',
      years: 1,
      moreYears: 1,
      effect: '分割で払えます。延滞金が低くなり、差し押さえられた財産は売られません。',
      basis: '地方税法15条の6',
      attested: '未確認',
    },
    {
      ...none,
      option: '固定資産税の減免',
      covers: '固定資産税',
      ground: '生活保護、災害、生活が苦しいことなどです。',
      deadline: '納期限より前に申請します。',
      effect: '条例により、税の全部または一部がなくなります。',
      basis: '地方税法367条と条例',
      attested: '未確認',
    },
    {
      ...none,
      option: '滞納処分の執行停止',
      covers: '国税・地方税',
      effect:
        '財産がないときなどに、取立てが止まります。くわしくは「滞納処分の執行停止による納税義務の消滅」にあります。',
      basis: '国税徴収法153条・地方税法15条の7',
      attested: '公的',
    },
    {
      ...none,
      option: '国民健康保険料の非自発的失業者軽減',
      covers: '国民健康保険料',
      ground: '会社の都合などで仕事を失ったことです。',
      effect: '保険料が軽くなります。くわしくは「国民健康保険料の非自発的失業者軽減」にあります。',
      basis: '「国民健康保険料の非自発的失業者軽減」の資料',
      attested: '未確認',
    },
    {
      ...none,
      option: '国民健康保険料の減免',
      covers: '国民健康保険料',
      effect: '市区町村の条例により、保険料が減ることや、なくなることがあります。',
      basis: '条例',
      attested: '未確認',
    },
    {
      ...none,
      option: '一部負担金の減免',
      covers: '病院で払うお金（国民健康保険）',
      effect: '病院の窓口で払う分が減ることや、なくなることがあります。',
      basis: '国民健康保険法44条',
      attested: '未確認',
    },
    {
      ...none,
      option: '国民年金の免除（失業の特例を含む）',
      covers: '国民年金保険料',
      ground: '収入が少ないことです。失業のときは特例があります。',
      backMonths: 25,
      effect: '保険料が免除されます。2年1か月前までさかのぼって申請できます。',
      basis: '国民年金の免除の制度',
      attested: '未確認',
    },
  ],
  notes: [
    note(
      'doubt',
      '国税徴収法の部分は条文を読みましたが、ほかは記憶によるものです。地方税と保険料の期限や条件は、市区町村の窓口に確かめてください。',
    ),
    note(
      'doubt',
      '地方税の換価の猶予が「1年まで、もう1年延ばせる」形になることは、国税の条文と同じと読んだものです。元の資料は、国税と地方税の期間を分けて書いていません。',
    ),
    note(
      'caution',
      '固定資産税は、1月1日の所有者がその年の1年分を払います。2月に家を売っても同じです。買主が負担する分は、売買の代金の中での精算にすぎません。',
    ),
  ],
})
