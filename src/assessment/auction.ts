import type { Day } from '#base/day.ts'
import { percent } from '#base/ratio.ts'
import { add, most, subtract, times, type Yen, zeroYen } from '#base/yen.ts'
import { allocationTable } from '#law/allocation/allocation-table.ts'
import { auctionPriceEstimate } from '#law/auction/auction-price-estimate.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { type SettingValues, settings } from '#law/settings.ts'
import type { Matter } from '#matter/matter.ts'
import { type Debt, debtOn } from './debts.ts'
import { bidNotice, standing } from './happenings.ts'
import { type Home, homeOf, scenarioOf } from './home.ts'
import { type Assessed, isKnown, missing } from './known.ts'
import { downTheRanks, owedOn } from './ranks.ts'
import { type Residual, totalResidual } from './residual.ts'
import { type TaxClaim, taxClaims } from './tax-claims.ts'
import { bandOf, type TimelineEntry } from './timeline.ts'

export type Case = 'low' | 'typical' | 'high'

/** 競売のお金、一つの見込み. Price, costs, what the first creditor gets and what remains in one of the three cases. */
export interface AuctionCase {
  readonly price: Finding<Yen>
  /** The costs of the procedure, and taxes that come before the mortgage. */
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
  const home = homeOf(matter, scenario?.auction?.property ?? scenario?.voluntarySale?.property, on)
  if (home.found === null) return { found: null, problems: home.problems }
  const { property, path, first } = home.found
  const marketValue = property.marketValue?.typical ?? scenario?.voluntarySale?.price
  if (!isKnown(marketValue)) {
    return { found: null, problems: [...home.problems, missing(`${path}.marketValue`, '競売の価格を見込むため')] }
  }
  const distributionOn = bandOf(entries, 'distribution')?.usual ?? on
  // What the debt lacks is told where the debt of today is found.
  const debt = debtOn(first.loan, first.path, distributionOn, true)
  if (debt.found === null) return { found: null, problems: home.problems }
  const taxes = taxClaims(matter, home.found)
  const arrears = (matter.condominiumArrears ?? []).filter((item) => item.property === property.id)
  const known: Known = {
    ...{ home: home.found, matter, marketValue, debt: debt.found, values, taxes: taxes.found },
    // The buyer takes over the arrears (区分所有法8条) and bids so much less.
    takenOver: add(...arrears.map(({ principal }) => principal ?? zeroYen)),
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
    problems: [...home.problems, ...taxes.problems],
  }
}

interface Known {
  readonly home: Home
  readonly matter: Matter
  readonly marketValue: Yen
  readonly debt: Debt
  readonly taxes: readonly TaxClaim[]
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
  const cost = costOf(known, which)
  const firstDebt = known.debt.total.value
  const table = allocationTable({
    price: price.value,
    deductions: [{ label: cost.title, amount: cost.value }],
    firstDebt,
    juniors: [],
  })
  const { firstPayout, shortfall, surplus } = table.value
  const toFirstCreditor = reckon('to-first-creditor', '1番の債権者に渡る額', firstPayout, [price, cost, table], () => [
    step('落札価格', price.value),
    step(`${cost.title}（先に引かれる）`, cost.value),
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
  const behind = behindFirst(known, surplus, toFirstCreditor)
  const residuals = [first, ...behind.residuals]
  return { price, cost, toFirstCreditor, surplus: behind.left, residuals, residual: totalResidual(residuals) }
}

/** 手続費用と優先する税. Both are paid before the first mortgagee (民事執行法85条, 国税徴収法8条・16条). */
function costOf({ values, taxes }: Known, which: Case): Finding<Yen> {
  // A dear case means a short and simple one: the high price goes with the low cost.
  const costCase = which === 'low' ? 'high' : which === 'high' ? 'low' : 'typical'
  const procedure = values.auctionCost[costCase]
  const before = taxes.filter((claim) => claim.before !== null)
  const sum = add(procedure, ...before.map(({ owed }) => owed ?? zeroYen))
  return reckon(
    'auction-cost',
    before.length === 0 ? '競売の手続費用（見込み）' : '競売の手続費用（見込み）と優先する税',
    sum,
    before.flatMap((claim) => claim.before ?? []),
    () => [
      step('手続費用', procedure),
      ...before.map(({ holder, owed }) => step(`${holder}の税（抵当権より優先）`, owed ?? zeroYen)),
      ...(before.length === 0 ? [] : [step('合計', sum)]),
    ],
    () => [note('practice', `設定 auctionCost。${settings.auctionCost.source}`)],
  )
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
      note('practice', `設定 auctionPricePercent。${settings.auctionPricePercent.source}`),
      note('caution', '競売の結果は物件と地域で大きく違います。約束された額ではありません。'),
    ],
  )
}

/** 後順位. What is left after the first mortgage goes down the ranks, then to the seized taxes, and only then to the owner. */
function behindFirst({ home, matter, taxes }: Known, surplus: Yen, from: Finding<Yen>) {
  const juniors = home.juniors.flatMap((right) => {
    const owed = owedOn(matter, right)
    return owed === null ? [] : [{ right, owed }]
  })
  const later = taxes.filter(({ before }) => before === null).map(({ owed }) => owed ?? zeroYen)
  const { paid, left } = downTheRanks(surplus, [...juniors.map(({ owed }) => owed), ...later])
  const residuals = juniors.map(({ right, owed }, index): Residual => {
    const got = paid[index] ?? zeroYen
    const rest = subtract(owed, got)
    const amount = reckon('residual-debt', '残債（後順位の債権）', rest, [from], () => [
      step('債権の残高', owed),
      step('配当で払われる額', got),
      step('残債', rest),
    ])
    return { claim: right.claim ?? right.id, creditor: right.holder ?? '後順位の債権者', amount }
  })
  return { residuals, left }
}
