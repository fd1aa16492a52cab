import type { Day } from '#base/day.ts'
import type { Note } from '#law/finding.ts'

/** 手紙の日. The days that a letter's deadlines are counted from or that are printed on it. */
export const letterDayLabels = {
  receivedOn: '受け取った日',
  sentOn: '督促状が発送された日',
  deadlineOn: '手紙に書かれた期限',
  inspectionOn: '現況調査の日',
  bidFrom: '入札期間の初日',
  bidTo: '入札期間の末日',
  openingOn: '開札期日',
  saleDecisionOn: '売却決定期日（公売では売却決定の日）',
  hearingOn: '裁判所の期日',
  pricePaidOn: '買受人が代金を納付した日',
  enforcementOn: '強制執行（断行）の日',
  taxSaleOn: '公売の日',
  subrogatedOn: '代位弁済の日',
  acceleratedOn: '期限の利益を失った日',
  creditorReceivedOn: '書面が債権者に届いた日',
  guaranteedOn: '保証契約の日',
} as const

export type LetterDayKey = keyof typeof letterDayLabels

/** What is known of these days. A missing key was not asked or not found; null is unknown. */
export type LetterDays = { readonly [K in LetterDayKey]?: Day | null }

/** The rules of law by which a letter's deadline is counted. */
export type StatuteId =
  | 'payment-order-timeline'
  | 'lawsuit-timeline'
  | 'objection-period'
  | 'execution-appeal'
  | 'delivery-order-window'
  | 'eviction-notice-term'
  | 'auction-withdrawal'
  | 'rehab-rewind-deadline'
  | 'collection-start-wage'
  | 'collection-start-deposit'
  | 'distribution-dates'
  | 'guarantor-default-notice'
  | 'extinction-answer'
  | 'tax-demand'
  | 'tax-objection'

/** 期限の決まり. Where the last day of a letter comes from. `hard`: after it something is lost by law or in fact. */
export type LetterDeadlineRule =
  | {
      readonly by: 'printed'
      readonly day: LetterDayKey
      readonly title: string
      readonly hard: boolean
      readonly lost: string
      /** How many days such letters usually leave, in words, for who does not find the day. */
      readonly typical?: string
      /** Days from receipt within which to act where no day is printed; practice, not law. */
      readonly usualDays?: number
      /** A paper must have reached the court by the day. */
      readonly posted?: true
      /** Asked for only where it is known: other letters tell it too. */
      readonly optional?: true
    }
  | {
      readonly by: 'statute'
      readonly rule: StatuteId
      readonly needs: readonly LetterDayKey[]
      readonly title: string
      readonly hard: boolean
      readonly lost: string
      readonly optional?: true
      /** A day of this name printed on the letter goes before the reckoned one. */
      readonly unless?: LetterDayKey
      /** 経過措置. Where the day of this name lies before the other one, the law did not have the rule yet. */
      readonly notBefore?: { readonly day: LetterDayKey; readonly on: Day }
    }

/** 手紙の説明. What a letter is, what to do by when, and what is lost after it. */
export interface LetterEntry {
  readonly sender: string
  readonly when: string
  readonly meaning: string
  readonly toDo: readonly string[]
  /** 経過措置. Those of the steps that rest on a law which did not hold yet where the day of this name lies before the other one. */
  readonly newer?: { readonly day: LetterDayKey; readonly on: Day; readonly steps: readonly string[] }
  /** Until when, in words. */
  readonly byWhen: string
  readonly deadlines: readonly LetterDeadlineRule[]
  readonly lost: string
  readonly who: string
  /** 消滅時効の確認 stands before paying, signing or calling. */
  readonly limitationFirst: boolean
  readonly notes: readonly Note[]
  /** Pages that were read. */
  readonly sources: readonly string[]
}

/** 相談先. Hours as published by 法テラス. */
export const lawyers = '弁護士（法テラス 0570-078374、平日9時〜21時・土曜9時〜17時）'
export const consumerCentre = '消費生活センター（電話188）'
export const brokers = '任意売却を扱う宅地建物取引業者'
