import { type Day, day } from '#base/day.ts'
import { type Yen, yen, zeroYen } from '#base/yen.ts'
import { legalAidMeansTest } from '#law/advice/legal-aid-means-test.ts'
import { shihoShoshi140 } from '#law/advice/shiho-shoshi-140.ts'
import { whoMayNegotiate } from '#law/advice/who-may-negotiate.ts'
import { lawyerFeeCaps } from '#law/arrangement/lawyer-fee-caps.ts'
import { bankruptcyCosts } from '#law/bankruptcy/bankruptcy-costs.table.ts'
import { brokerageFeeCap } from '#law/brokerage/brokerage-fee-cap.ts'
import { paymentOrderTimeline } from '#law/court/payment-order-timeline.ts'
import { prescriptionPeriod } from '#law/prescription/prescription-period.ts'
import { judicialScrivenerFeeRange } from '#law/registration/judicial-scrivener-fee-range.table.ts'
import { rehabCosts } from '#law/rehabilitation/rehab-costs.table.ts'
import { dayWordsIn, yenWordsIn } from '#web/words/format.ts'
import type { Language } from '#web/words/words.ts'
import type { GuideAmounts } from './guide-text.ts'

/** The prices of the two examples: an ordinary one, and one of 低廉な空家等. */
const [price, lowPrice] = [yen(15_000_000), yen(3_000_000)]

/** 案内の金額と日. What the pages name, by the rules as they are on that day. */
export function guideAmounts(today: Day, language: Language): GuideAmounts {
  const inWords = (amount: Yen) => yenWordsIn(language, amount)
  const caps = lawyerFeeCaps.value({
    creditors: 1,
    commercialLoanCreditors: 0,
    reduction: zeroYen,
    recoveredOutOfCourt: zeroYen,
    recoveredBySuit: zeroYen,
  })
  return {
    price: inWords(price),
    fee: inWords(sellerFee(price, today)),
    lowPrice: inWords(lowPrice),
    lowFee: inWords(sellerFee(lowPrice, today)),
    scrivenerLimit: inWords(scrivenerLimit()),
    perCreditor: inWords(caps.settlementCap),
    checked: dayWordsIn(language, brokerageFeeCap.checked),
    receivedOn: dayWordsIn(language, today),
    objectionUntil: dayWordsIn(language, paymentOrderTimeline.value({ servedOn: today }).objectionUntil),
  }
}

function sellerFee(amount: Yen, today: Day): Yen {
  const facts = { price: amount, side: 'seller', lowPriceAgreed: true, agentTaxable: true } as const
  return brokerageFeeCap.value({ ...facts, mediationContractDate: today }).capIncTax
}

/** The rule tells its limit in the first step of its working. */
function scrivenerLimit(): Yen {
  const limit = shihoShoshi140({ claims: [] }).steps[0]?.value
  if (typeof limit !== 'number') throw new Error('shiho-shoshi-140 has no limit in its first step')
  return yen(limit)
}

/** 資力基準の一行. The agency's limits for a household of that many persons. */
export interface MeansRow {
  readonly persons: number
  readonly income: string
  readonly urbanIncome: string
  readonly assets: string
}

/** 法テラスの資力基準. Households of one to four; rent and home loan come on top of it. */
export function meansRows(language: Language): readonly MeansRow[] {
  const inWords = (amount: Yen) => yenWordsIn(language, amount)
  return [1, 2, 3, 4].map((household) => {
    const facts = { household, tokyoWard: false, income: zeroYen, housing: zeroYen, assets: zeroYen }
    const other = legalAidMeansTest.value({ ...facts, urban: false })
    return {
      persons: household,
      income: inWords(other.incomeLimit),
      urbanIncome: inWords(legalAidMeansTest.value({ ...facts, urban: true }).incomeLimit),
      assets: inWords(other.assetLimit),
    }
  })
}

/** 費用の幅. From which amount to which, as far as it is known; what it is for is told by the words of each language. */
export interface FeeRow {
  readonly id: 'bankruptcy' | 'rehabilitation' | 'housing-clause' | 'cancellation'
  readonly low: string
  readonly high: string
}

/** 費用の幅. Out of the tables of practice; none of them is a limit. */
export function feeRows(language: Language): readonly FeeRow[] {
  const bankruptcy = bankruptcyCosts.rows.find(({ item }) => item === '弁護士の費用')
  const rehabilitation = rehabCosts.rows.find(({ item }) => item === '弁護士の費用')
  const clause = rehabCosts.rows.find(({ item }) => item === '弁護士の費用に加わる額')
  const cancellations = judicialScrivenerFeeRange.rows.filter(({ work }) => work.startsWith('抵当権の抹消登記'))
  const rows = [
    { id: 'bankruptcy', low: bankruptcy?.lowYen, high: bankruptcy?.highYen },
    { id: 'rehabilitation', low: rehabilitation?.lowYen, high: rehabilitation?.highYen },
    { id: 'housing-clause', low: clause?.lowYen, high: clause?.highYen },
    {
      id: 'cancellation',
      low: Math.min(...cancellations.map(({ lowYen }) => lowYen)),
      high: Math.max(...cancellations.map(({ highYen }) => highYen)),
    },
  ] as const
  return rows.flatMap(({ id, low, high }) =>
    typeof low === 'number' && typeof high === 'number'
      ? [{ id, low: yenWordsIn(language, low), high: yenWordsIn(language, high) }]
      : [],
  )
}

export type GuideLender = 'company' | 'mutual' | 'mutual-business' | 'agency' | 'flat35'

/** 時効の年数. The years of a kind of lender; two where opinions differ. */
export interface PeriodRow {
  readonly id: GuideLender
  readonly years: readonly number[]
}

/** Each kind of lender by one that stands for it. */
const lenders = [
  { id: 'company', creditorKind: 'bank', debtorMerchantForBusiness: false },
  { id: 'mutual', creditorKind: 'shinkin', debtorMerchantForBusiness: false },
  { id: 'mutual-business', creditorKind: 'shinkin', debtorMerchantForBusiness: true },
  { id: 'agency', creditorKind: 'jhf-direct', debtorMerchantForBusiness: false },
  { id: 'flat35', creditorKind: 'flat35-purchase', debtorMerchantForBusiness: false },
] as const

/** 時効の年数の表. For a contract of that day; by the old law they differ by the lender, by the new one they do not. */
export function periodRows(causeDate: Day): readonly PeriodRow[] {
  return lenders.map(({ id, ...facts }) => {
    const { years, alternativeYears } = prescriptionPeriod.value({ ...facts, causeDate })
    return { id, years: alternativeYears === null ? [years] : [years, alternativeYears] }
  })
}

/** The last day of the old law and the first of the new one (平成29年法律第44号附則1条). */
export const [oldLaw, newLaw] = [day('2020-03-31'), day('2020-04-01')]

export const guideActors = [
  'debtor',
  'lawyer',
  'certified-judicial-scrivener',
  'real-estate-broker',
  'administrative-scrivener',
  'consultant',
] as const
export const guideTasks = [
  'list-or-appraise-property',
  'ask-lienholder-consent-to-sale',
  'negotiate-reduction',
  'negotiate-residual-instalments',
  'court-papers',
  'general-information',
] as const

export type GuideActor = (typeof guideActors)[number]
export type GuideTask = (typeof guideTasks)[number]

/** できること. What the rule answers for somebody and a task: yes, no, or up to the scrivener's limit. */
export function mayDo(actor: GuideActor, task: GuideTask): 'yes' | 'no' | 'limited' {
  const isAllowed = (claim: Yen) => whoMayNegotiate.value({ actor, task, claim }).allowed
  if (!isAllowed(scrivenerLimit())) return 'no'
  return isAllowed(yen(scrivenerLimit() + 1)) ? 'yes' : 'limited'
}
