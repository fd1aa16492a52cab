import type { Day } from '#base/day.ts'
import { percent } from '#base/ratio.ts'
import { add, subtract, times, type Yen, zeroYen } from '#base/yen.ts'
import { allocationTable } from '#law/allocation/allocation-table.ts'
import { auctionPriceEstimate } from '#law/auction/auction-price-estimate.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { type SettingValues, settings } from '#law/settings.ts'
import type { Matter } from '#matter/matter.ts'
import { type Debt, debtOn } from './debts.ts'
import { type Home, homeOf, scenarioOf } from './home.ts'
import { type Assessed, isKnown, missing } from './known.ts'
import { type Residual, totalResidual } from './residual.ts'
import { bandOf, type TimelineEntry } from './timeline.ts'

export type Case = 'low' | 'typical' | 'high'

/** 競売のお金、一つの見込み. Price, costs, what the first creditor gets and what remains in one of the three cases. */
export interface AuctionCase {
  readonly price: Finding<Yen>
  readonly cost: Finding<Yen>
  readonly toFirstCreditor: Finding<Yen>
  readonly surplus: Yen
  readonly residuals: readonly Residual[]
  readonly residual: Finding<Yen>
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
  const home = homeOf(matter, scenario?.auction?.property ?? scenario?.voluntarySale?.property)
  if (home.found === null) return { found: null, problems: [] }
  const { property, first } = home.found
  const marketValue = property.marketValue?.typical ?? scenario?.voluntarySale?.price
  if (!isKnown(marketValue)) {
    return { found: null, problems: [missing(`properties[0].marketValue`, '競売の価格を見込むため')] }
  }
  const distributionOn = bandOf(entries, 'distribution')?.usual ?? on
  const debt = debtOn(first.loan, first.path, distributionOn, true)
  if (debt.found === null) return { found: null, problems: [] }
  const known = {
    home: home.found,
    marketValue,
    debt: debt.found,
    stated: scenario?.auction?.salePrice ?? null,
    values,
    matter,
  }
  const { standardPrice, minimumBid } = courtPrices(known)
  const cases = {
    low: auctionCase(known, 'low'),
    typical: auctionCase(known, 'typical'),
    high: auctionCase(known, 'high'),
  }
  return { found: { marketValue, standardPrice, minimumBid, distributionOn, debt: debt.found, cases }, problems: [] }
}

interface Known {
  readonly home: Home
  readonly matter: Matter
  readonly marketValue: Yen
  readonly debt: Debt
  readonly stated: Yen | null
  readonly values: SettingValues
}

/** 売却基準価額・買受可能価額. As the court printed them, or else the estimate. */
function courtPrices({ matter, home, marketValue, values }: Known) {
  const printed = (matter.letters ?? []).map(({ standardPrice }) => standardPrice).find(isKnown)
  const arrears = (matter.condominiumArrears ?? []).filter(({ property }) => property === home.property.id)
  const estimate = auctionPriceEstimate({
    marketValue: printed ?? marketValue,
    correctionPct: printed === undefined ? values.auctionCorrectionPercent : 100,
    deductions: printed === undefined ? add(...arrears.map(({ principal }) => principal ?? zeroYen)) : zeroYen,
  })
  const { standardEstimate, minBidEstimate } = estimate.value
  const source = printed === undefined ? '見込み' : '期間入札の通知による'
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
  // A dear case means a short and simple one: the high price goes with the low cost.
  const costCase = which === 'low' ? 'high' : which === 'high' ? 'low' : 'typical'
  const cost = reckon(
    'auction-cost',
    '競売の手続費用（見込み）',
    known.values.auctionCost[costCase],
    [],
    () => [step('手続費用', known.values.auctionCost[costCase])],
    () => [note('practice', `設定 auctionCost。${settings.auctionCost.source}`)],
  )
  const firstDebt = known.debt.total.value
  const table = allocationTable({
    price: price.value,
    deductions: [{ label: '競売の手続費用', amount: cost.value }],
    firstDebt,
    juniors: [],
  })
  const { firstPayout, shortfall, surplus } = table.value
  const toFirstCreditor = reckon('to-first-creditor', '1番の債権者に渡る額', firstPayout, [price, cost, table], () => [
    step('落札価格', price.value),
    step('手続費用（先に引かれる）', cost.value),
    step('1番の債権者へ', firstPayout),
  ])
  const first: Residual = {
    claim: known.home.first.loan.id,
    creditor: known.debt.creditor.name,
    amount: reckon(
      'residual-debt',
      '残債（競売の後に残る借金）',
      shortfall,
      [known.debt.total, toFirstCreditor],
      () => [step('配当の日の債務', firstDebt), step('配当で払われる額', firstPayout), step('残債', shortfall)],
    ),
  }
  const behind = juniors(known, surplus, toFirstCreditor)
  const residuals = [first, ...behind.residuals]
  return { price, cost, toFirstCreditor, surplus: behind.left, residuals, residual: totalResidual(residuals) }
}

function priceOf({ stated, marketValue, values }: Known, which: Case): Finding<Yen> {
  if (stated !== null) {
    return reckon('auction-price', '落札価格（想定による）', stated, [], () => [step('想定した落札価格', stated)])
  }
  const share = values.auctionPricePercent[which]
  const price = times(marketValue, percent(share), 'down')
  return reckon(
    'auction-price',
    '落札価格（見込み）',
    price,
    [],
    () => [
      step('市場での価格', marketValue),
      step('落札価格の割合', share, 'percent'),
      step('落札価格の見込み', price),
    ],
    () => [
      note('practice', `設定 auctionPricePercent。${settings.auctionPricePercent.source}`),
      note('caution', '競売の結果は物件と地域で大きく違います。約束された額ではありません。'),
    ],
  )
}

/** 後順位. What is left after the first mortgage goes down the ranks. */
function juniors({ home, matter }: Known, surplus: Yen, from: Finding<Yen>) {
  const residuals: Residual[] = []
  let left = surplus
  for (const right of home.juniors) {
    const debts = [...(matter.loans ?? []), ...(matter.otherDebts ?? [])]
    const owed = debts.find(({ id }) => id === right.claim)?.balance ?? right.securedBalance
    if (!isKnown(owed)) continue
    const { value } = allocationTable({ price: left, deductions: [], firstDebt: owed, juniors: [] })
    const amount = reckon('residual-debt', '残債（後順位の債権）', value.shortfall, [from], () => [
      step('債権の残高', owed),
      step('配当で払われる額', subtract(owed, value.shortfall)),
      step('残債', value.shortfall),
    ])
    residuals.push({ claim: right.claim ?? right.id, creditor: right.holder ?? '後順位の債権者', amount })
    left = value.surplus
  }
  return { residuals, left }
}
