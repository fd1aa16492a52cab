import type { NextStepId } from '#assessment/next-steps.ts'
import type { StageId } from '#assessment/road/stage.ts'

// 十の世帯. Published cases (their addresses stand in test/golden/cases.json), walked from the first room. What a case does not tell is
// answered わからない, except for what is marked 想定 there: the same days as in test/golden/<case>.json. What is expected is worked by hand.

/** 一つの世帯. What stands on the table, what is answered, and what the page must say. */
export interface Household {
  readonly case: string
  /** Who it is, in a line. */
  readonly words: string
  /** The day of the visit, in Japan. */
  readonly today: string
  readonly start: 'letter' | 'month' | 'paying'
  /** Titles of the letters that came. */
  readonly letters: readonly string[]
  /** By the label of the field: typed text, or the beginning of a choice. What is not here is わからない. */
  readonly answers: Readonly<Record<string, string>>
  readonly stage: StageId
  /** The nearest deadline: how many days are left and the day; null where there is none. */
  readonly deadline: { readonly left: number; readonly on: string } | null
  /** One of the first steps. */
  readonly step: NextStepId
  /** How the deadline is counted. */
  readonly working: string
}

export const households: readonly Household[] = [
  {
    ...{ case: 'H-houterasu-1398', words: '支払督促が届き、放っておくとどうなるか知りたい', today: '2026-11-21' },
    ...{ start: 'letter', letters: ['支払督促'] },
    answers: { 受け取った日: '11月16日', '家は、いま': 'もう売れた', '売れたとき、引き渡した日': '2022年3月31日' },
    stage: 'sued',
    deadline: { left: 9, on: '2026年11月30日(月)' },
    step: 'check-limitation',
    working: '11月16日 + 14日 = 11月30日（民事訴訟法391条・392条）。21日から9日',
  },
  {
    ...{ case: 'H-nihonlegal-3050', words: '訴状と答弁書が届き、白紙で返そうか迷っている', today: '2026-11-21' },
    ...{ start: 'letter', letters: ['訴状・口頭弁論期日呼出状'] },
    answers: {
      受け取った日: '2026年11月9日',
      手紙に書かれた期限: '2026年12月7日',
      '家は、いま': 'もう売れた',
      '売れたとき、引き渡した日': '2019年3月31日',
    },
    stage: 'sued',
    deadline: { left: 16, on: '2026年12月7日(月)' },
    step: 'check-limitation',
    working: '書かれた期限。21日から11月の残り9日と12月7日で16日',
  },
  {
    ...{ case: 'H-nihonlegal-3006', words: '回収会社の和解案に署名してよいか知りたい', today: '2026-11-21' },
    ...{ start: 'letter', letters: ['和解案・減額のご提案'] },
    answers: {
      ...{ 受け取った日: '令和8年11月16日', 手紙に書かれた期限: '令和8年12月15日', '家は、いま': 'もう売れた' },
      ...{ '売れたとき、引き渡した日': '2022/3/31' },
    },
    stage: 'residual',
    deadline: { left: 24, on: '2026年12月15日(火)' },
    step: 'check-limitation',
    working: '書かれた期限。21日から9日と15日で24日',
  },
  {
    ...{
      case: 'H-ninnibaikyakujp-jitu',
      words: '手紙を開けられずにいたら、競売の開始決定が届いた',
      today: '2026-11-21',
    },
    ...{ start: 'letter', letters: ['担保不動産競売開始決定通知'] },
    answers: { 受け取った日: '１１月５日', 住宅ローンの借入先: 'そのほか' },
    stage: 'auction-opened',
    deadline: null,
    step: 'start-sale',
    working: '開始決定に返事の期限はない',
  },
  {
    ...{ case: 'H-storec-parents', words: '両親の家に競売の開始決定が届き、子が相談に来た', today: '2026-11-21' },
    ...{ start: 'letter', letters: ['担保不動産競売開始決定通知'] },
    answers: {
      ...{ 受け取った日: '11/5', 住宅ローンの借入先: '銀行（' },
      ...{ '代位弁済（だいいべんさい）の日': '2026年7月31日' },
    },
    stage: 'auction-opened',
    deadline: { left: 71, on: '2027年1月31日(日)' },
    step: 'ask-auction-stay',
    working: '7月31日から6か月（民事再生法198条2項）。9 + 31 + 31 = 71日',
  },
  {
    ...{
      case: 'H-nodachi-toolate',
      words: '銀行から競売にすると言われ、任意売却はもう遅いか知りたい',
      today: '2026-11-21',
    },
    ...{ start: 'letter', letters: ['競売予告通知'] },
    answers: { 受け取った日: '11月10日', 住宅ローンの借入先: '銀行（' },
    stage: 'demanded',
    deadline: null,
    step: 'ask-reschedule',
    working: '予告に返事の期限は書かれていない',
  },
  {
    ...{
      case: 'H-storec-10days',
      words: '売却が許可され、落札した人から10日で出るように言われた',
      today: '2020-07-01',
    },
    ...{ start: 'letter', letters: ['売却許可決定'] },
    answers: { 受け取った日: '2020年7月1日', 売却決定期日: '2020年7月1日' },
    stage: 'sold-by-court',
    deadline: { left: 7, on: '2020年7月8日(水)' },
    step: 'plan-move',
    working: '言渡しの7月1日 + 7日（民事執行法10条2項）',
  },
  {
    ...{ case: 'H-nagareyama-sudden', words: '執行官が来て、出る日を告げた', today: '2021-08-05' },
    ...{ start: 'letter', letters: ['明渡しの催告'] },
    answers: { 受け取った日: '8月2日' },
    stage: 'to-be-left',
    deadline: { left: 28, on: '2021年9月2日(木)' },
    step: 'agree-leaving',
    working: '8月2日の翌日から1か月の末日（民事執行法168条の2）。5日から26 + 2 = 28日',
  },
  {
    ...{ case: 'G-aera-83020', words: '収入が減り4月から払えず、6月に競売を予告された', today: '2020-06-30' },
    ...{ start: 'letter', letters: ['競売予告通知'] },
    answers: {
      ...{ 受け取った日: '2020年6月15日', 住宅ローンの借入先: '銀行（', 収入は: '減ったまま' },
      ...{ 住宅ローンの残り: '1,500万円' },
    },
    stage: 'demanded',
    deadline: null,
    step: 'ask-reschedule',
    working: '手紙に期限はない',
  },
  {
    ...{ case: 'H-storec-depressed', words: 'うつ病で休職中、住宅ローンが払えるか心配している', today: '2026-11-21' },
    ...{ start: 'paying', letters: [] },
    answers: { 収入は: '一時だけ', '一時だけのとき、戻りそうな月': '2028年2月', 毎月の返済額: '8万円' },
    stage: 'paying',
    deadline: null,
    step: 'talk-early',
    working: '払えている間に期限はない',
  },
]
