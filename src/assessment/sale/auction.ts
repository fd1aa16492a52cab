import { allocate } from '#assessment/allocation/allocate.ts'
import { associationLiens, feesOwed } from '#assessment/allocation/association-liens.ts'
import { claimsOn, type SaleClaim } from '#assessment/allocation/claims.ts'
import { amountIn } from '#assessment/allocation/lawful-shares.ts'
import { lotsOf, type OwnedLot } from '#assessment/allocation/lots.ts'
import { type Register, registerOf } from '#assessment/allocation/register.ts'
import type { InAuction } from '#assessment/allocation/sale.ts'
import { besideOf } from '#assessment/debts/beside.ts'
import { type Debt, debtOn } from '#assessment/debts/debts.ts'
import { type Residual, totalResidual } from '#assessment/debts/residual.ts'
import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { bidNotice, standing } from '#assessment/road/happenings.ts'
import { bandOf, type TimelineEntry } from '#assessment/road/road.ts'
import type { Day } from '#base/day.ts'
import { percent } from '#base/ratio.ts'
import { add, most, subtract, times, type Yen, zeroYen } from '#base/yen.ts'
import { auctionPriceEstimate } from '#law/auction/auction-price-estimate.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { type SettingValues, settings } from '#law/settings.ts'
import type { Matter } from '#matter/matter.ts'
import { homeOf, namedIn, scenarioOf } from './home.ts'
import { taxClaims } from './tax-claims.ts'

export type Case = 'low' | 'typical' | 'high'

/** 競売のお金、一つの見込み. Price, costs, what the first creditor gets and what remains in one of the three cases. */
export interface AuctionCase {
  readonly price: Finding<Yen>
  /** 手続費用 alone. */
  readonly procedure: Finding<Yen>
  /** The costs of the procedure, and taxes that come before the mortgage. */
  readonly cost: Finding<Yen>
  readonly toFirstCreditor: Finding<Yen>
  /** 配当の見込み, claim by claim, the first mortgage first. */
  readonly payouts: readonly Payout[]
  readonly surplus: Yen
  readonly residuals: readonly Residual[]
  readonly residual: Finding<Yen>
  /** 残る税. The seized taxes that the auction does not pay in full; no part of the residual debt. */
  readonly taxesLeft: readonly Residual[]
}

/** What one holder would get. */
export interface Payout {
  readonly claim: string
  readonly creditor: string
  readonly position: SaleClaim['position']
  /** Whether it is a tax that the law puts before the first mortgage. */
  readonly isAhead: boolean
  readonly amount: Finding<Yen>
}

/** 競売のお金. The court's prices as far as they can be reckoned, and three cases of the result. */
export interface AuctionMoney {
  readonly marketValue: Yen
  readonly standardPrice: Finding<Yen>
  readonly minimumBid: Finding<Yen>
  readonly distributionOn: Day
  readonly debt: Debt
  readonly cases: Readonly<Record<Case, AuctionCase>>
}

/** The money of an auction by the court, if nothing is agreed before it. */
export function auction(
  matter: Matter,
  values: SettingValues,
  entries: readonly TimelineEntry[],
  on: Day,
): Assessed<AuctionMoney | null> {
  const scenario = scenarioOf(matter)
  const named = scenario?.auction?.property
  const home = homeOf(matter, isKnown(named) ? [named] : namedIn(scenario?.voluntarySale), on)
  if (home.found === null) return { found: null, problems: home.problems }
  const { properties, path, first } = home.found
  const estimates = properties.map((property) => property.marketValue?.typical)
  const marketValue = estimates.every(isKnown) ? add(...estimates) : scenario?.voluntarySale?.price
  const lots = lotsOf(matter, properties)
  if (!isKnown(marketValue) || lots.found === null) {
    const unknown = isKnown(marketValue) ? [] : [missing(`${path}.marketValue`, '競売の価格を見込むため')]
    return { found: null, problems: [...home.problems, ...lots.problems, ...unknown] }
  }
  const distributionOn = bandOf(entries, 'distribution')?.usual ?? on
  // What the debt lacks is told where the debt of today is found.
  const debt = debtOn(first.loan, first.path, distributionOn, true, besideOf(matter, first.loan, distributionOn))
  if (debt.found === null) return { found: null, problems: home.problems }
  const liens = associationLiens(matter, lots.found)
  // An association that has seized as well is paid once, by its lien.
  const isOnce = ({ id, position }: SaleClaim) => position === 'first' || !liens.some((lien) => lien.id === id)
  const claims = [...claimsOn(matter, home.found, lots.found, distributionOn, true).found.filter(isOnce), ...liens]
  const arrears = (matter.condominiumArrears ?? []).filter(({ property }) =>
    properties.some(({ id }) => id === property),
  )
  const known: Known = {
    ...{ lots: lots.found, claims, register: registerOf(lots.found, claims), marketValue, values },
    // The buyer takes over the arrears (区分所有法8条) and bids so much less.
    takenOver: add(...arrears.map((item) => feesOwed(item) ?? zeroYen)),
    stated: scenario?.auction?.salePrice ?? null,
    printed: bidNotice(standing(matter, on))?.standardPrice ?? null,
  }
  const cases = {
    low: auctionCase(known, 'low'),
    typical: auctionCase(known, 'typical'),
    high: auctionCase(known, 'high'),
  }
  return {
    found: { marketValue, ...courtPrices(known), distributionOn, debt: debt.found, cases },
    problems: [...home.problems, ...lots.problems, ...taxClaims(matter, home.found).problems],
  }
}

interface Known {
  readonly lots: readonly OwnedLot[]
  readonly claims: readonly SaleClaim[]
  readonly register: Register
  readonly marketValue: Yen
  /** 管理費の滞納. */
  readonly takenOver: Yen
  readonly stated: Yen | null
  /** The standard price that the court has printed. */
  readonly printed: Yen | null
  readonly values: SettingValues
}

/** 売却基準価額・買受可能価額. As the court printed them, or else the estimate. */
function courtPrices({ printed, marketValue, takenOver, values }: Known) {
  const estimate = auctionPriceEstimate({
    marketValue: printed ?? marketValue,
    correctionPct: printed === null ? values.auctionCorrectionPercent : 100,
    deductions: printed === null ? takenOver : zeroYen,
  })
  const { standardEstimate, minBidEstimate } = estimate.value
  const source = printed === null ? '見込み' : '期間入札の通知による'
  return {
    standardPrice: reckon('standard-price', `売却基準価額（${source}）`, standardEstimate, [estimate], () => [
      step(`売却基準価額（${source}）`, standardEstimate),
    ]),
    minimumBid: reckon('minimum-bid', '買受可能価額（これより低い入札は無効）', minBidEstimate, [estimate], () => [
      step('売却基準価額の8割（端数切上げ）', minBidEstimate),
    ]),
  }
}

function auctionCase(known: Known, which: Case): AuctionCase {
  const price = priceOf(known, which)
  const procedure = procedureCost(known, which)
  const { claims, surplus } = distributed(known, price.value, procedure.value)
  const cost = costOf(procedure, claims)
  const firstPaid = claims[0]?.paid ?? zeroYen
  const shares = claims.map(({ claim, paid }) => ({ claim, paid: paidFinding(claim, paid, price, cost) }))
  const toFirstCreditor = reckon('to-first-creditor', '1番の債権者に渡る額', firstPaid, [price, cost], () => [
    step('落札価格', price.value),
    step(`${cost.title}（先に引かれる）`, cost.value),
    step('1番の債権者へ', firstPaid),
  ])
  const leftOf = (some: (position: SaleClaim['position']) => boolean) =>
    shares.flatMap(({ claim, paid }): readonly Residual[] =>
      some(claim.position) && claim.owed !== null ? [residualOf(claim, claim.owed, paid)] : [],
    )
  const residuals = leftOf((position) => position === 'first' || position === 'junior')
  const taxesLeft = leftOf((position) => position === 'tax').filter(({ amount }) => amount.value > 0)
  const payouts = shares.map(({ claim: { id, creditor, position, before }, paid }) => ({
    ...{ claim: id, creditor, position, isAhead: before !== null, amount: paid },
  }))
  return {
    ...{ price, procedure, cost, toFirstCreditor, payouts, surplus },
    ...{ residuals, residual: totalResidual(residuals), taxesLeft },
  }
}

interface Paid {
  readonly claim: SaleClaim
  readonly paid: Yen
}

/** 配当. Costs first, then the order of law; what a mortgage's rank does not cover is paid before the owner alone. */
function distributed({ lots, claims, register }: Known, price: Yen, procedure: Yen) {
  const net = most(zeroYen, subtract(price, procedure))
  const values = allocate(
    {
      ...{ lots, register, consentingCosts: [], fixed: new Map(), costs: () => [] },
      claims: claims.map((claim) => ({
        ...claim,
        ...{ owed: claim.owed?.value ?? zeroYen, release: zeroYen, needs: null },
      })),
    },
    net,
  )
  return {
    claims: claims.map((claim): Paid => ({ claim, paid: amountIn(values.paid, claim.id) })),
    surplus: add(...values.surplus.values()),
  }
}

function paidFinding(
  { creditor, kind, owed, limit, before }: SaleClaim,
  paid: Yen,
  price: Finding<Yen>,
  cost: Finding<Yen>,
): Finding<Yen> {
  const from = [owed, limit, before, price, cost].filter((reason) => reason !== null)
  return reckon(
    'auction-share',
    `${creditor}への配当（見込み）`,
    paid,
    from,
    () => [...(owed === null ? [] : [step('配当の日の債務', owed.value)]), step('順位によって配当される額', paid)],
    () => (kind === 'attachment' && paid > 0 ? [deposited] : []),
  )
}

const deposited = note(
  'caution',
  '仮差押えの分は供託（きょうたく。国の機関に預けること）され、裁判の結果で、その債権者か、ほかの債権者や所有者に渡ります（民事執行法91条・92条）。',
)

function residualOf({ id, creditor, position }: SaleClaim, owed: Finding<Yen>, paid: Finding<Yen>): Residual {
  const left = subtract(owed.value, paid.value)
  const title =
    position === 'first'
      ? '残債（競売の後に残る借金）'
      : position === 'tax'
        ? '競売の後に残る税'
        : '残債（後順位の債権）'
  const amount = reckon('residual-debt', title, left, [owed, paid], () => [
    step('配当の日の債務', owed.value),
    step('配当で払われる額', paid.value),
    step('残債', left),
  ])
  return { claim: id, creditor, amount }
}

/** 手続費用: paid before all else (民事執行法42条・194条). A dear case means a short and simple one: the high price goes with the low cost. */
function procedureCost({ values }: Known, which: Case): Finding<Yen> {
  const costCase = which === 'low' ? 'high' : which === 'high' ? 'low' : 'typical'
  const procedure = values.auctionCost[costCase]
  return reckon(
    'auction-cost',
    '競売の手続費用（見込み）',
    procedure,
    [],
    () => [step('手続費用', procedure)],
    () => [note('practice', `手続費用の目安です。${settings.auctionCost.source}`)],
  )
}

/** With the taxes that come before the first mortgagee (国税徴収法8条・16条), as far as they are paid. */
function costOf(procedure: Finding<Yen>, claims: readonly Paid[]): Finding<Yen> {
  const before = claims.filter(({ claim }) => claim.before !== null)
  if (before.length === 0) return procedure
  const sum = add(procedure.value, ...before.map(({ paid }) => paid))
  const from = [procedure, ...before.flatMap(({ claim }) => claim.before ?? [])]
  return reckon('auction-cost', '競売の手続費用（見込み）と優先する税', sum, from, () => [
    step('手続費用', procedure.value),
    ...before.map(({ claim, paid }) => step(`${claim.creditor}の税（抵当権より優先）`, paid)),
    step('合計', sum),
  ])
}

function priceOf({ stated, marketValue, takenOver, values }: Known, which: Case): Finding<Yen> {
  if (stated !== null) {
    return reckon('auction-price', '落札価格（想定による）', stated, [], () => [step('想定した落札価格', stated)])
  }
  const share = values.auctionPricePercent[which]
  const price = most(zeroYen, subtract(times(marketValue, percent(share), 'down'), takenOver))
  return reckon(
    'auction-price',
    '落札価格（見込み）',
    price,
    [],
    () => [
      step('市場での価格', marketValue),
      step('落札価格の割合', share, 'percent'),
      ...(takenOver === 0 ? [] : [step('買受人が引き継ぐ管理費の滞納（引く）', takenOver)]),
      step('落札価格の見込み', price),
    ],
    () => [
      note('practice', `落札価格の割合の目安です。${settings.auctionPricePercent.source}`),
      note('caution', '競売の結果は物件と地域で大きく違います。約束された額ではありません。'),
    ],
  )
}

/** What each claim would get in the usual auction: below that no holder gains by consenting to a sale. */
export function inUsualAuction(money: AuctionMoney | null): InAuction {
  return money === null ? null : new Map(money.cases.typical.payouts.map(({ claim, amount }) => [claim, amount.value]))
}
