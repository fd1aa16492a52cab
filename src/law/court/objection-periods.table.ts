import { day } from '#base/day.ts'
import { type Citation, cite } from '#law/sources.ts'

// 裁判所の書類と不服申立ての期間. Counted from the day of receipt, that day not included; a last day on which the court is closed
// moves to the next open day (民訴法95条3項). Source: the articles cited with each row; compared on 2026-11-21.

/** The day on which the rows were last compared with their sources. */
export const objectionPeriodsChecked = day('2026-11-21')

export interface ObjectionPeriod {
  readonly letter: 'payment-order' | 'provisional-payment-order' | 'judgment' | 'claim-seizure-order' | 'delivery-order'
  readonly title: string
  readonly days: number
  readonly citations: readonly Citation[]
  readonly lost: string
}

export const objectionPeriods: readonly ObjectionPeriod[] = [
  {
    letter: 'payment-order',
    title: '支払督促への督促異議（とくそくいぎ）',
    days: 14,
    citations: [cite('民事訴訟法', '391条1項・386条2項')],
    lost: '仮執行宣言（かりしっこうせんげん）が付き、給料や預金を差し押さえられるようになります。過ぎても、宣言の前なら異議を出せます。',
  },
  {
    letter: 'provisional-payment-order',
    title: '仮執行宣言付支払督促への督促異議',
    days: 14,
    citations: [cite('民事訴訟法', '393条・396条')],
    lost: '支払督促が確定し、判決と同じ効力を持ちます（時効は10年になります）。異議だけでは差押えは止まりません。',
  },
  {
    letter: 'judgment',
    title: '判決への控訴',
    days: 14,
    citations: [cite('民事訴訟法', '285条')],
    lost: '判決が確定します（時効は確定から10年になります）。',
  },
  {
    letter: 'claim-seizure-order',
    title: '差押命令への執行抗告',
    days: 7,
    citations: [cite('民事執行法', '10条2項・145条6項')],
    lost: '差押命令への不服を言えなくなります。差押えの範囲を変える申立て（民事執行法153条）は別にできます。',
  },
  {
    letter: 'delivery-order',
    title: '引渡命令への執行抗告',
    days: 7,
    citations: [cite('民事執行法', '10条2項・83条4項')],
    lost: '引渡命令が確定し、強制執行の申立てができるようになります。',
  },
]
