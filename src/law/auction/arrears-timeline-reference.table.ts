import { note } from '#law/finding.ts'
import type { Span } from '#law/road-row.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'
import { arrearsTimeline, type TimelineStep } from './arrears-timeline.table.ts'

interface Row {
  readonly step: string
  readonly after: string | null
  readonly least: string
  readonly usual: string
  readonly most: string
  readonly says: string
  readonly basis: string
}

/** What practice and the texts say of each step, beside its length. */
const remarks: Readonly<Record<TimelineStep, string>> = {
  missed: '数日から1か月ほどで、電話や手紙が来始めます。',
  demand: '信用情報には、約3か月の滞納で記録されます。',
  acceleration:
    '最初の滞納から数えて、3か月、4〜6か月、長くて12か月です。銀行は6〜12か月待つことがあります。銀行の標準の約款では、書面で催告した後です。住宅金融支援機構では、6回分を超える滞納のときです。',
  subrogation: '保証会社との契約によります。機構のローンや、保証会社のないローンにはありません。',
  petition: '任意売却の申出が続いているあいだ、機構は申立てを待ちます。',
  commencement:
    '差押えが登記され、決定が届きます。効力は、届いた時と登記の時の早い方に生じます（46条1項）。所有者は、そのまま住み続けられます（46条2項）。',
  'claim-deadline-notice': '約1か月です。債権者と税務署などに知らせ、届出を求めます。この頃から業者の手紙が届きます。',
  inspection: '執行官は、家に立ち入り、鍵を開けることができます。',
  'bid-notice': '三点セットができ、売却基準価額が決まり、期間入札の通知が届きます。',
  'bid-start':
    '入札の2週間以上前に公告され、資料は1週間以上前に備え置かれます（規則31条・36条・49条）。東京ではふつう15日前、福岡では約3週間前、北九州では約4週間前に、公告や不動産競売物件情報サイト（BIT）への掲載があります。',
  'bid-opening':
    '入札期間は1週間から1か月、開札は入札の終わりから1週間以内です（規則46条1項）。東京と大阪の入札期間は8日、開札は約1週間後です。',
  'sale-decision':
    '2020年4月1日から、開札から3週間以内です（規則46条2項）。警察への照会があるためです。前は2日から1週間でした。',
  finality: '執行抗告がなければ、1週間で確定します（10条2項）。',
  payment: '3〜4週間です。期限は、確定から1か月以内に決められます（規則56条）。納付で所有権が移ります（79条）。',
  distribution: '約1か月です。代金の納付から1か月以内に行われます（規則59条）。',
  'delivery-order':
    '3、4日から2週間で出て、届いてから1週間で確定します。申立ては、納付から6か月以内です（保護される借り手がいるときは9か月。83条2項）。',
  eviction:
    '約2週間で明渡しの催告があり、その約1か月後に断行されます。催告では、1か月後が引渡しの期限になります（168条の2）。',
}

function words({ months, days }: Span): string {
  if (months === 0) return `${days}日`
  return days === 0 ? `${months}か月` : `${months}か月と${days}日`
}

function titleOf(step: string): string | null {
  return arrearsTimeline.find((row) => row.step === step)?.title ?? null
}

const rows: readonly Row[] = arrearsTimeline.map(({ step, title, after, least, usual, most, citations }) => ({
  step: title,
  after: after === null ? null : titleOf(after),
  least: words(least),
  usual: words(usual),
  most: words(most),
  says: remarks[step],
  basis: citations.length === 0 ? '契約・実務' : citations.map(({ law, article }) => `${law}${article}`).join('、'),
}))

/** Pages of the whole table, beside those that stand at a row. */
const furtherSources = [
  'https://www.century21-ninbai.jp/?p=1837',
  'https://wakeari-baikyaku.com/loan-default-foreclosure-months',
  'http://e-sellers.co.jp/keibaitetuzuki.html',
  'http://okanetotrouble.com/150623/31',
  'https://keibai.mira-ie.co.jp/post-14495/',
  'https://jutakuloan-sodanshitsu.or.jp/schedule-of-real-estate-auction/',
  'https://963281.or.jp/keibai/schedule',
  'https://nini-baikyaku.biz/keibai/k-schedule',
  'https://saimu4.com/ninbai/3601/',
  'https://www.courts.go.jp/tokyo/saiban/minzi_section21/kaiuketetuzuki_fudousan/index.html',
  'https://pdfslide.tips/documents/bitffe-oe.html',
]

/** 滞納から明渡しまでの日程. The road of `arrearsTimeline` as a table for readers, with what the texts say of each step. */
export const arrearsTimelineTable = table<Row>({
  id: 'arrears-timeline',
  title: '滞納から明渡しまでの日程',
  kind: 'range',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [
    cite(
      '民事執行法',
      '10条、45条・46条・48条・49条、57条・58条、60条・62条・64条、74条、78条・79条、83条・84条、168条の2、180条・181条、188条',
    ),
    cite('民事執行規則', '31条・36条・46条・49条・56条・59条'),
    cite('民法', '499条'),
  ],
  sources: [...new Set([...arrearsTimeline.flatMap(({ sources }) => sources), ...furtherSources])],
  columns: {
    step: '段階',
    after: '数え始め',
    least: 'いちばん短い',
    usual: 'ふつう',
    most: 'いちばん長い',
    says: '実務と決まり',
    basis: '根拠',
  },
  rows,
  notes: [
    note('practice', '長さは目安です。約束ではなく、法律の期限の計算にも使いません。'),
    note(
      'practice',
      '最初の滞納から明渡しまでは12〜18か月とされています。任意売却の解説記事は、最初の滞納から競売までを10〜12か月と書いています。',
    ),
    note(
      'doubt',
      '段階ごとの「ふつう」を足すと、最初の滞納から明渡しまで20か月ほどになり、12〜18か月とする資料より長くなります。どちらが近いかは確かめられていません。どちらも目安です。',
    ),
    note(
      'doubt',
      '開始決定から落札までは、3〜6か月、6〜12か月、東京で7〜10か月と、資料によって違います。画面では、開始決定から開札までを4か月・8か月・12か月としています。',
    ),
    note(
      'doubt',
      '期限の利益の喪失を、催告書から3〜6か月とする解説と、最初の滞納から数える解説があります。ここでは最初の滞納から数えています。',
    ),
    note('doubt', '民事執行規則のうち、31条・36条・49条・56条・59条は解説などで読みました。46条は条文を読みました。'),
    note(
      'caution',
      '配当要求の終期が公告されるまでは、任意売却はふつうの売却に見えます。公告の後は、たくさんの手紙が届くことがあります（東京で20通を超えたという不動産鑑定士の話があります）。「近所に知られない」という説明は、公告の前までのことです。',
    ),
  ],
})
