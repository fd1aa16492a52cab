import fc from 'fast-check'
import type { Cast } from './people.ts'
import type { Road } from './road.ts'
import { ago, anchor, mostly, names, notes, oneIn, percentages, someOf, spread, yenOf } from './values.ts'

/** One home or two; the first is the one that the first loan has paid for. */
export const propertiesOf = (cast: Cast, road: Road) =>
  fc
    .tuple(
      propertyOf(cast, ['house', 'condominium', 'condominium', 'building']),
      oneIn(4, propertyOf(cast, ['land', 'house', 'other'])),
    )
    .map(([home, second]) => {
      const soldOn = road.get('sold') ?? road.get('pricePaid') ?? null
      const isSold = soldOn !== null
      const sold = { ...home, sold: isSold, soldOn, soldFor: isSold ? home.marketValue.typical : null }
      return second === null ? [sold] : [sold, second]
    })

const propertyOf = (cast: Cast, kinds: readonly string[]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    name: mostly(names('さくら町の家', '大手町のマンション')),
    owners: ownersOf(cast),
    residents: mostly(fc.subarray([...cast])),
    registeredUnits: fc.integer({ min: 1, max: 4 }),
    areaM2: fc.constantFrom(55.5, 80, 120),
    residenceAreaM2: fc.constantFrom(20, 40, 55.5),
    boughtOn: ago(300, 9_000),
    boughtFor: yenOf(60_000_000),
    marketValue: spread(500_000, 60_000_000),
    marketValueOn: mostly(ago(0, 400)),
    annualPropertyTax: yenOf(300_000),
    assessedLand: yenOf(20_000_000),
    assessedBuilding: yenOf(20_000_000),
    brokerEstimates: oneIn(2, fc.array(yenOf(50_000_000), { maxLength: 3 })),
    tenure: fc.constantFrom('owned', 'owned', 'owned', 'leasehold'),
    landlord: oneIn(5, names('土地の持ち主')),
  })

const ownersOf = (cast: Cast) =>
  fc
    .oneof({ weight: 3, arbitrary: fc.constant(['self']) }, { weight: 1, arbitrary: someOf(cast, 3, 1) })
    .map((people) => people.map((person) => ({ person, share: `1/${people.length}` })))

const taxKinds = ['propertyTax', 'residentTax', 'incomeTax', 'healthInsurance', 'pensionPremium', 'other'] as const

/** 税と保険料の滞納. */
export const taxes = fc.array(
  fc.record({
    kind: fc.constantFrom(...taxKinds),
    office: mostly(names('市役所', '税務署', '年金事務所')),
    principal: yenOf(2_000_000),
    lateCharge: mostly(yenOf(400_000)),
    statutoryDueOn: ago(0, 2_500),
  }),
  { maxLength: 2 },
)

/** 管理費の滞納, at times month by month. */
export const fees = fc.array(
  fc.record({
    property: fc.constant('property0'),
    principal: mostly(yenOf(1_500_000)),
    lateCharge: mostly(yenOf(200_000)),
    parking: oneIn(2, yenOf(300_000)),
    fromMonth: mostly(ago(30, 2_500).map((on) => on.slice(0, 7))),
    acknowledged: oneIn(2, fc.boolean()),
    demandedOn: oneIn(2, ago(0, 700)),
    items: oneIn(3, fc.array(fc.record({ dueOn: ago(0, 2_500), principal: yenOf(40_000) }), { maxLength: 4 })),
  }),
  { maxLength: 1 },
)

interface Claims {
  readonly loans: number
  readonly taxes: number
  readonly fees: number
  readonly debts: number
  readonly properties: number
  /** 残高. Of the first loan. */
  readonly balance: number
}

const kinds = [
  ...(['mortgage', 'mortgage', 'revolvingMortgage', 'provisionalRegistration', 'provisionalSeizure'] as const),
  ...(['seizure', 'taxSeizure', 'taxParticipation'] as const),
] as const

/** The register: mostly a first mortgage for the first loan, and others behind it, or before it. */
export const rightsOf = (cast: Cast, has: Claims) => {
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`)
  const loans = ids('loan', has.loans)
  const properties = ids('property', has.properties)
  const first = fc
    .record({
      property: fc.constant('property0'),
      ...moneyOf(cast),
      holder: mostly(names('みどり保証')),
      accepts: oneIn(2, fc.integer({ min: 10, max: 100 })),
    })
    .map(({ accepts, ...right }) => ({
      ...{ ...right, kind: 'mortgage' as const, claim: 'loan0', rank: 1, securedBalance: null },
      // Nobody asks for more than is owed.
      leastAccepted: accepts === null ? null : Math.floor((has.balance * accepts) / 100),
    }))
  const other = fc.constantFrom(...kinds).chain((kind) => {
    const claims = kind.startsWith('tax')
      ? ids('tax', has.taxes)
      : [...loans, ...ids('debt', has.debts), ...ids('fee', kind === 'seizure' ? has.fees : 0)]
    return (
      fc
        .record({
          ...{ property: fc.constantFrom(...properties), kind: fc.constant(kind), ...moneyOf(cast) },
          holder: mostly(names('2番の会社', '市役所', '信用保証協会')),
          claim: claims.length === 0 ? fc.constant(null) : mostly(fc.constantFrom(...claims)),
          rank: mostly(fc.integer({ min: 1, max: 5 })),
        })
        // What a claim of the file comes to stands with the claim.
        .map((right) => (right.claim === null ? right : { ...right, securedBalance: null }))
    )
  })
  return fc
    .tuple(
      fc.oneof({ weight: 5, arbitrary: first }, { weight: 1, arbitrary: other }),
      fc.array(other, { maxLength: 3 }),
    )
    .map(([one, more]) => [one, ...more])
}

const moneyOf = (cast: Cast) => ({
  registeredOn: mostly(ago(0, 9_000)),
  maximumAmount: oneIn(3, yenOf(40_000_000)),
  principalFixedOn: oneIn(3, ago(-60, 900)),
  securedBalance: mostly(yenOf(30_000_000)),
  delayRatePercent: oneIn(2, percentages),
  owner: oneIn(5, fc.constantFrom(...cast)),
  jointRegistered: oneIn(2, fc.boolean()),
  releaseAsked: oneIn(2, yenOf(1_000_000)),
})

/** A second thing of value beside the home, or none. */
const assetKinds = ['cash', 'deposit', 'deposit', 'insurance', 'car', 'securities', 'retirementPay', 'other'] as const

export const assetsOf = (cast: Cast) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...assetKinds),
      owner: mostly(fc.constantFrom(...cast)),
      value: yenOf(5_000_000),
      on: mostly(fc.constant(anchor)),
      retirementImminent: oneIn(4, fc.boolean()),
      note: oneIn(5, notes),
    }),
    { maxLength: 4 },
  )

const debtKinds = [
  ...(['cardLoan', 'creditCard', 'autoLoan', 'studentLoan', 'businessLoan'] as const),
  ...(['employer', 'family', 'guarantee', 'other'] as const),
] as const

/** ほかの借金. Some still paid, some left for years, some with a judgment. */
export const debtsOf = (cast: Cast) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...debtKinds),
      creditor: mostly(names('カード会社', '消費者金融', '勤め先')),
      debtor: fc.oneof(
        { weight: 3, arbitrary: fc.constant('self') },
        { weight: 1, arbitrary: fc.constantFrom(...cast) },
      ),
      contractOn: mostly(ago(300, 7_000)),
      balance: yenOf(8_000_000),
      balanceOn: mostly(ago(0, 2_500)),
      creditLimit: oneIn(2, yenOf(2_000_000)),
      monthly: mostly(yenOf(100_000)),
      lastPaidOn: fc.oneof(ago(0, 60), ago(0, 5_000)),
      judgmentFinalOn: oneIn(4, ago(0, 5_000)),
    }),
    { maxLength: 4 },
  )
