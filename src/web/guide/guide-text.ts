/** 案内の図. What a part shows below its words; the figures come from the rules and tables of law. */
export type GuideFigure = 'contracts' | 'means' | 'fees' | 'who' | 'periods'

/** 案内の一節. */
export interface GuidePart {
  readonly title: string
  readonly text?: readonly string[]
  readonly list?: readonly string[]
  readonly figure?: GuideFigure
  /** Whether the rooms stand below it in which its days are entered and counted. */
  readonly hasRooms?: true
}

/** 案内の言葉. One plain page in one language. */
export interface GuideText {
  readonly title: string
  /** What the page is for, in one line; it stands in the list too. */
  readonly lead: string
  readonly parts: readonly GuidePart[]
  readonly terms: readonly { readonly term: string; readonly reading: string; readonly meaning: string }[]
}

/** 案内の金額と日. Amounts and days as words, reckoned by the rules for the day; no page writes one itself. */
export interface GuideAmounts {
  /** A price, and the most that a broker may take from its seller. */
  readonly price: string
  readonly fee: string
  readonly lowPrice: string
  readonly lowFee: string
  /** Up to this a certified judicial scrivener may represent. */
  readonly scrivenerLimit: string
  /** 任意整理: the most for each creditor, before tax. */
  readonly perCreditor: string
  readonly checked: string
  /** A day of receipt (today), and the last day on which an objection to a payment order received then must have arrived. */
  readonly receivedOn: string
  readonly objectionUntil: string
}
