import fc from 'fast-check'
import { addDays, type Day, monthOf, monthsBetween } from '#base/day.ts'
import type { Cast } from './people.ts'
import type { Road } from './road.ts'
import { ago, anchor, mostly, names, oneIn, percentages, someOf, yenOf } from './values.ts'

const lenders = [
  ...(['bank', 'bank', 'bank', 'shinkin', 'shinkumi', 'nokyo', 'rokin'] as const),
  ...(['finance-company', 'other-company', 'jhf-direct', 'flat35-purchase'] as const),
] as const
const guarantors = [
  ...(['guarantee-company', 'guarantee-company', 'credit-guarantee-association'] as const),
  'non-merchant-guarantor',
] as const

/** One to three loans: the first is the one whose road the household has gone. */
export const loansOf = (cast: Cast, road: Road) =>
  fc.integer({ min: 0, max: 2 }).chain((more) => {
    const others = Array.from({ length: more }, () =>
      fc.boolean().chain((late) => loanOf(cast, late ? road : new Map(), false)),
    )
    return fc.tuple(loanOf(cast, road, true), ...others)
  })

const loanOf = (cast: Cast, road: Road, isFirst: boolean) =>
  fc
    .record({ contract: contractOf(isFirst), parties: partiesOf(cast), past: pastOf(road) })
    .map(({ contract, parties, past }) => told({ ...contract, ...parties, ...past }))

const purposes = (isFirst: boolean) =>
  isFirst
    ? fc.constantFrom('home', 'home', 'home', 'home', 'refinance', 'business')
    : fc.constantFrom('home', 'renovation', 'business', 'other')

const contractOf = (isFirst: boolean) =>
  fc.record({
    purpose: purposes(isFirst),
    contractOn: ago(300, 9_000),
    amount: fc.integer({ min: 1, max: isFirst ? 60 : 20 }).map((count) => count * 1_000_000),
    ratePercent: fc.constantFrom(0, 0.35, 0.625, 1, 1.5, 2.475, 3, 4),
    method: fc.constantFrom('levelPayment', 'levelPayment', 'levelPrincipal', 'interestOnly'),
    termMonths: fc.constantFrom(120, 240, 360, 420),
    paymentDay: fc.integer({ min: 1, max: 31 }),
    bonusPrincipal: oneIn(4, yenOf(5_000_000)),
    bonusInstalment: oneIn(4, yenOf(200_000)),
    bonusMonths: oneIn(4, fc.constantFrom([1, 7], [6, 12])),
    delayRatePercent: percentages,
    dayCount: fc.constantFrom('fixed365', 'calendarYear'),
    allocationOrder: fc.constantFrom('statutory', 'principalFirst'),
    paidBesides: fc.nat(100),
  })

const partiesOf = (cast: Cast) => {
  const some = () => oneIn(3, someOf(cast.slice(1), 2))
  return fc.record({
    lender: fc.record({ kind: fc.constantFrom(...lenders), name: mostly(names('みどり銀行', 'あおば信用金庫')) }),
    guarantor: mostly(
      fc.record({
        kind: fc.constantFrom(...guarantors),
        name: mostly(names('みどり保証')),
        contractOn: mostly(ago(300, 9_000)),
        delayRatePercent: mostly(percentages),
      }),
    ),
    debtor: fc.oneof({ weight: 5, arbitrary: fc.constant('self') }, { weight: 1, arbitrary: fc.constantFrom(...cast) }),
    ...{ jointDebtors: some(), jointGuarantors: some(), collateralProviders: some() },
  })
}

/** What has happened to the loan on the road, and what was paid last. */
const pastOf = (road: Road) => {
  const missed = road.get('missed') ?? null
  const assignedOn = road.get('assigned') ?? road.get('sued') ?? null
  return fc.record({
    firstMissedMonth: fc.constant(missed === null ? null : monthOf(missed)),
    lastPaidOn: missed === null ? ago(0, 40) : fc.nat(60).map((count) => addDays(missed, -count)),
    wholeDemanded: oneIn(4, fc.constant(road.has('accelerated'))),
    acceleratedOn: fc.constant(road.get('accelerated') ?? null),
    subrogatedOn: fc.constant(road.get('subrogated') ?? null),
    assignedOn: assignedOn === null ? fc.constant(null) : oneIn(2, fc.constant(assignedOn)),
    judgmentFinalOn: fc.constant(road.get('judged') ?? null),
    judgmentRatePercent: oneIn(4, percentages),
    withdrawalBy: oneIn(5, ago(-90, 30)),
    balanceOn: fc.nat(400).map((count) => addDays(anchor, -count)),
    accruedDamages: oneIn(2, yenOf(2_000_000)),
    assignee: fc.record({ kind: fc.constantFrom('servicer', 'other'), name: mostly(names('つばさ債権回収')) }),
  })
}

interface Drawn {
  readonly contractOn: Day
  readonly amount: number
  readonly ratePercent: number
  readonly termMonths: number
  readonly bonusInstalment: number | null
  readonly bonusMonths: readonly number[] | null
  readonly subrogatedOn: string | null
  readonly assignedOn: string | null
  readonly guarantor: object | null
  readonly assignee: object
  readonly paidBesides: number
}

/** With the balance and the instalment that follow from the contract: who owes as agreed, owes the rest of the term. */
function told({ paidBesides, assignee, ...loan }: Drawn) {
  const { amount, ratePercent, termMonths, contractOn } = loan
  const gone = Math.min(termMonths - 1, monthsBetween(monthOf(contractOn), monthOf(anchor)))
  const rate = ratePercent / 1_200
  const level = rate === 0 ? amount / termMonths : (amount * rate) / (1 - (1 + rate) ** -termMonths)
  const balance = Math.max(0, Math.round(amount * (1 - gone / termMonths)) - paidBesides * 1_000)
  const paid = loan.guarantor === null ? null : loan.subrogatedOn
  return {
    ...{ ...loan, balance, instalment: Math.floor(level), subrogatedOn: paid },
    subrogatedAmount: paid === null ? null : balance,
    assignee: loan.assignedOn === null ? null : assignee,
  }
}

/** What creditors say is owed on the first loan. */
export const statements = fc.array(
  fc.record({
    loan: fc.constant('loan0'),
    on: ago(-10, 400),
    creditor: mostly(names('みどり保証', 'みどり銀行')),
    principal: mostly(yenOf(40_000_000)),
    interest: mostly(yenOf(500_000)),
    damages: mostly(yenOf(3_000_000)),
    costs: oneIn(2, yenOf(300_000)),
    total: mostly(yenOf(45_000_000)),
  }),
  { maxLength: 2 },
)
