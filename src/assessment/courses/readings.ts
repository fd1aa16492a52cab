import { isAgencyLoan } from '#assessment/debts/creditor.ts'
import { isKnown } from '#assessment/known.ts'
import { settingsOf } from '#assessment/settings.ts'
import type { Loan, Matter } from '#matter/matter.ts'
import { type CourseReading, usualReading } from './course-parts.ts'

/** 別の読み方. One other way in which courts or creditors read the law, by what it changes. */
export interface Reading {
  readonly words: string
  /** Null where the matter gives no cause for it. */
  readonly matter: (matter: Matter) => Matter | null
  /** What else is read otherwise. */
  readonly reading?: CourseReading
}

/** 消費者契約法9条1項2号: what a consumer owes for delay, in percent a year at most. */
const consumerMost = 14.6

function aboveCap({ guarantor, purpose }: Loan): boolean {
  return (
    guarantor?.kind === 'guarantee-company' &&
    purpose !== 'business' &&
    (guarantor.delayRatePercent ?? 0) > consumerMost
  )
}

/** 法律の読み方. Where sources or courts differ and the figures of a course do with them. */
export const readings: readonly Reading[] = [
  {
    words: '分割で払う間も損害金がかかり続けるとき（免除は債権者が決める。民法415条・419条）',
    reading: { ...usualReading, damages: 'running' },
    matter: (matter) =>
      (matter.loans ?? []).some(({ delayRatePercent }) => isKnown(delayRatePercent)) ? matter : null,
  },
  {
    words: '清算価値（財産の額）を、裁判所が広く数えるとき（民事再生法174条2項4号）',
    reading: { ...usualReading, assets: 'high' },
    matter: (matter) => ((matter.assets ?? []).some(({ value }) => isKnown(value)) ? matter : null),
  },
  {
    words: `保証会社の損害金のうち年${consumerMost}%を超える部分を無効とするとき（消費者契約法9条1項2号）`,
    matter: (matter) => {
      const loans = matter.loans ?? []
      if (!loans.some(aboveCap)) return null
      const capped = loans.map((loan) =>
        aboveCap(loan) && isKnown(loan.guarantor)
          ? { ...loan, guarantor: { ...loan.guarantor, delayRatePercent: consumerMost } }
          : loan,
      )
      return { ...matter, loans: capped }
    },
  },
  {
    words: '司法書士の報酬の上限を、債権ごとではなく1筆ごとに数えるとき（機構の基準）',
    matter: (matter) => {
      const isOther = settingsOf(matter).agencyScrivenerPer === 'parcel'
      if (isOther || !(matter.loans ?? []).some(isAgencyLoan)) return null
      return { ...matter, settings: { ...matter.settings, agencyScrivenerPer: 'parcel' } }
    },
  },
]
