/** 欄の種類. What a field asks for. */
export type TypedKind = 'amount' | 'day' | 'month' | 'percent' | 'area' | 'whole' | 'share' | 'text'

/** 自由に書ける欄の言葉の形. Null where the reading of the text has its own words. */
export interface TypedWords {
  readonly unknown: string
  readonly takenUnknown: string
  /** Going on with an answer that is chosen by its words. */
  readonly takenAs: (words: string) => string
  readonly taken: (words: string) => string
  readonly nearestYear: string
  readonly yearAfterLetter: string
  readonly pickOne: string | null
  /** A month stands where a day is asked for, and may be all that is remembered. */
  readonly whichDay: string
  readonly notTheDay: (day: string) => string
  readonly asMonth: string
  /** Before anything is wrong. */
  readonly examples: Readonly<Record<'day' | 'dayOrMonth' | 'month', string>>
  readonly unreadable: Readonly<Record<TypedKind, string>> | null
}

/** 自由に書ける欄の言葉. */
export const typed: TypedWords = {
  unknown: 'わからない',
  takenUnknown: '「わからない」として進みます。',
  takenAs: (words: string) => `「${words}」として進みます。`,
  taken: (words: string) => `${words}として受け取りました。`,
  nearestYear: '年が書かれていないので、これまでで、いちばん近い年としました。',
  yearAfterLetter: '年が書かれていないので、手紙を受け取った後で、いちばん近い年としました。',
  pickOne: null,
  whichDay: '何日かも分かれば、書き足してください。覚えていなければ、下を選んでください。',
  notTheDay: (day: string) => `日は覚えていない（${day}として数えます）`,
  asMonth: '日が分からないことも、記録に残します。',
  examples: {
    day: '例：2026年7月1日、令和8年7月1日、7月1日',
    dayOrMonth: '例：2022年3月15日、令和4年3月15日。昔のことで、月しか覚えていないときは「2022年3月」',
    month: '例：2026年7月、令和8年7月、先月',
  },
  unreadable: null,
}
