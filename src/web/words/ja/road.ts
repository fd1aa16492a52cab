import type { RoadStep } from '#law/road-steps.ts'

/** 絵にする節目. The steps of the road that the picture shows. */
export type Milestone = Extract<
  RoadStep,
  | 'missed'
  | 'demand'
  | 'acceleration'
  | 'subrogation'
  | 'commencement'
  | 'inspection'
  | 'bid-notice'
  | 'bid-opening'
  | 'payment'
  | 'eviction'
  | 'public-sale-notice'
  | 'public-sale'
  | 'public-sale-payment'
  | 'residual-demand'
  | 'instalment-talks'
  | 'suit'
  | 'judgment'
  | 'claim-seizure'
>

/** 道のりの図の言葉の形. `milestones` and `limits` are null where the plan itself names them in the language of the page. */
export interface RoadWords {
  readonly ifStopped: string
  readonly ifNothing: string
  readonly mainOnly: string
  readonly asTable: string
  readonly today: string
  readonly kinds: Readonly<Record<'known' | 'expected' | 'hard' | 'printed', string>>
  readonly overdue: string
  readonly usually: (usual: string, earliest: string, latest: string) => string
  readonly lastDay: string
  readonly daysLeft: (days: number) => string
  readonly until: (day: string, left: string) => string
  readonly stop: (title: string, when: string) => string
  readonly between: string
  readonly label: (today: string, stops: string) => string
  readonly milestones: Readonly<Record<Milestone, string>> | null
  /** By the beginning of a deadline's id. */
  readonly limits: Readonly<Record<string, string>> | null
}

/** 道のりの図の言葉. */
export const road: RoadWords = {
  ifStopped: '次の返済から払えなくなったときの目安です。',
  ifNothing: '何もしないで進んだときの目安です。',
  mainOnly: '主な節目だけを描いています。',
  asTable: '道のりを表で見る',
  today: '今日',
  kinds: {
    known: '起きたこと・決まった日',
    expected: '目安：ふつうの時期（帯は、早ければ〜遅ければ。ずれることがあります）',
    hard: '期限：法律で決まった日',
    printed: '期限：手紙に書かれた日',
  },
  overdue: 'もう来ているころ',
  usually: (usual, earliest, latest) => `ふつう${usual}ごろ（早ければ${earliest}、遅ければ${latest}）`,
  lastDay: '今日まで',
  daysLeft: (days) => `あと${days}日`,
  until: (day, left) => `${day}まで（${left}）`,
  stop: (title, when) => `${title}、${when}`,
  between: '。',
  label: (today, stops) => `これからの道のりの図。今日は${today}。${stops}。くわしくは下の表にあります。`,
  milestones: null,
  limits: null,
}
