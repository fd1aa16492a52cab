import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
  readonly from: string | null
  readonly until: string | null
  readonly yen: number | null
}

const none = { from: null, until: null, yen: null }
const guideline = '自然災害による被災者の債務整理に関するガイドライン'

/** 自然災害による被災者の債務整理ガイドライン. How people hit by a disaster settle their debts out of court. */
export const disasterGuideline = table<Row>({
  id: 'disaster-guideline',
  title: '自然災害債務整理ガイドライン',
  kind: 'prose',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [],
  sources: ['https://www.uchida-houritsu.com/'],
  columns: {
    point: '論点',
    says: '内容',
    basis: '根拠',
    from: 'いつから',
    until: 'いつまで',
    yen: '額（円）',
  },
  rows: [
    {
      ...none,
      point: '使える人',
      says: '2015年9月2日から後に、災害救助法の適用された災害にあった個人です。借金を払えない人か、近いうちに払えなくなる人です。',
      basis: `${guideline}・災害救助法`,
      from: '2015-09-02',
    },
    {
      ...none,
      point: '手伝う人',
      says: '登録された支援専門家（弁護士など）が、お金を取らずに手伝います。',
      basis: guideline,
    },
    {
      ...none,
      point: '手元に残せるお金',
      says: '現金と預金は、原則として500万円まで残せます。義援金と被災者生活再建支援金は、これとは別に残せます。',
      basis: guideline,
      yen: 5_000_000,
    },
    {
      ...none,
      point: '家',
      says: '家の公正な価額を払うか、個人再生の住宅資金特別条項に似た定めを使えば、家を残せます。',
      basis: guideline,
    },
    { ...none, point: '信用情報', says: '信用情報機関に登録されません。', basis: guideline },
    { ...none, point: '保証人', says: '保証人には、原則として請求されません。', basis: guideline },
    {
      ...none,
      point: '税金',
      says: '免除された借金に税金はかからないのが、実務の扱いです。',
      basis: '実務の説明',
    },
    {
      ...none,
      point: '成り立つ条件',
      says: '債権者全員の同意が要ります。最後は特定調停で決まります。',
      basis: guideline,
    },
    {
      ...none,
      point: '新型コロナの特則',
      says: '2020年12月1日から、新型コロナウイルスの影響を受けた人のための特則がありました。',
      basis: '新型コロナウイルス感染症に適用する場合の特則',
      from: '2020-12-01',
    },
    {
      ...none,
      point: '新型コロナの特則の借金',
      says: '特則が使える借金は、2020年10月30日までのものでした。',
      basis: '新型コロナウイルス感染症に適用する場合の特則',
      until: '2020-10-30',
    },
  ],
  notes: [
    note(
      'caution',
      'ガイドラインは法律ではありません。同意しない債権者がいると成り立ちません。使えるかどうかは、いちばん多く借りている金融機関か弁護士会に相談してください。',
    ),
    note('practice', '元のページは2025年11月26日のものです。新型コロナの特則を今から使えるかは確かめていません。'),
  ],
})
