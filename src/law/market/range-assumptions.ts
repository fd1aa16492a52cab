import { marketAppraisalAssumptions } from './market-appraisal.table.ts'
import { marketAuctionAdjustments, marketAuctionAssumptions, marketAuctionFacts } from './market-auction.table.ts'
import { marketHousePricesAssumptions, marketHousePricesFacts } from './market-house-prices.table.ts'
import { marketIncomeShocksAssumptions, marketIncomeShocksFacts } from './market-income-shocks.table.ts'
import { marketLeasebackAssumptions } from './market-leaseback.table.ts'
import { marketServicersAssumptions } from './market-servicers.table.ts'
import {
  marketTimeToSellAdjustments,
  marketTimeToSellAssumptions,
  marketTimeToSellFacts,
} from './market-time-to-sell.table.ts'
import {
  marketVoluntarySaleSuccessAssumptions,
  marketVoluntarySaleSuccessFacts,
} from './market-voluntary-sale-success.table.ts'
import { type RangeAssumptionId, rangeHeads } from './range-heads.ts'
import {
  asMixture,
  asPoints,
  asRow,
  figure,
  fromMarket,
  ours,
  type RangeAssumption,
  rowOf,
  yearsOf,
} from './range-shape.ts'

const sellYears = yearsOf(marketTimeToSellFacts.rows)
const auctionYears = yearsOf(marketAuctionFacts.rows)
const toSell = { table: marketTimeToSellAssumptions, period: sellYears }
const sale = { table: marketTimeToSellAdjustments, period: sellYears }
const bids = { table: marketAuctionAssumptions, period: auctionYears }
const auction = { table: marketAuctionAdjustments, period: auctionYears }
const prices = { table: marketHousePricesAssumptions, period: yearsOf(marketHousePricesFacts.rows) }
const consents = {
  table: marketVoluntarySaleSuccessAssumptions,
  period: yearsOf(marketVoluntarySaleSuccessFacts.rows),
}
const income = { table: marketIncomeShocksAssumptions, period: yearsOf(marketIncomeShocksFacts.rows) }
// What these were fitted to carries no date.
const appraisal = { table: marketAppraisalAssumptions, period: null }
const leaseback = { table: marketLeasebackAssumptions, period: null }
const servicers = { table: marketServicersAssumptions, period: null }

const constant = (fixed: number) => ({ form: 'constant', fixed }) as const
const noBuyer = rowOf(consents, 'fails-no-buyer')

/** Every assumption that ranges use. The figures of the market stand in its tables alone. */
export const rangeAssumptions: Readonly<Record<RangeAssumptionId, RangeAssumption>> = {
  'price-growth-house': asRow('constant', prices, 'drift-detached'),
  'price-growth-condominium': asRow('constant', prices, 'drift-condominium'),
  'price-growth-spread': asRow('normal', prices, 'volatility-prefecture'),
  'price-growth-persistence': asRow('constant', prices, 'autocorrelation'),
  recession: ours(
    constant(figure(rowOf(prices, 'stress-chance').centre)),
    '資料「住宅価格の動き（想定）」の、悪い場合の起こる割合を、不況の見込みとしました。不況そのものの見込みの資料はありません。',
  ),
  'recession-months': ours(
    constant(12 * figure(rowOf(prices, 'stress-years').centre)),
    '資料「住宅価格の動き（想定）」の、悪い場合の続く年数を、今日から続く不況の長さとしました。',
  ),
  'recession-growth': asRow('constant', prices, 'stress-fall'),
  'recession-job-loss': asRow('constant', income, 'job-loss-recession'),
  'recession-time': asRow('constant', sale, 'recession-time-factor'),
  'recession-bids': asRow('constant', auction, 'recession-bid-factor'),
  'sale-value-condominium': asRow('lognormal', appraisal, 'result-condominium'),
  'sale-value-house': asRow('lognormal', appraisal, 'result-house'),
  'sale-value-land': asRow('lognormal', appraisal, 'result-land-or-unusual'),
  'months-to-sell-condominium-city': asPoints(toSell, 'condominium-city'),
  'months-to-sell-house-city': asPoints(toSell, 'slow-condominium-or-city-house'),
  'months-to-sell-elsewhere': asPoints(toSell, 'elsewhere'),
  'months-before-listing': asRow('span', sale, 'before-listing'),
  'months-to-closing': asRow('span', sale, 'offer-to-closing'),
  'price-cut-at-once': asRow('constant', sale, 'price-cut-at-once'),
  'price-cut-per-month': asRow('constant', sale, 'price-cut-per-month'),
  'price-cut-noise': asRow('normal', sale, 'price-cut-noise'),
  'price-cut-limits': asRow('span', sale, 'price-ratio-limits'),
  'overpricing-slope': asRow('constant', sale, 'overpricing-slope'),
  'overpricing-most': asRow('constant', sale, 'overpricing-most'),
  consent: asRow('constant', consents, 'success-before-petition'),
  'consent-after-petition': asRow('constant', consents, 'after-petition-factor'),
  'consent-blocked': asRow('constant', consents, 'blocked-factor'),
  'consent-easy': asRow('constant', consents, 'easy-factor'),
  'consent-easy-most': asRow('constant', consents, 'easy-most'),
  'no-buyer-share': fromMarket(consents, noBuyer.item, constant(figure(noBuyer.sharePercent))),
  'bid-tokyo-condominium': asPoints(bids, 'tokyo-condominium'),
  'bid-tokyo-house-or-land': asPoints(bids, 'tokyo-house-or-land'),
  'bid-big-city': asPoints(bids, 'big-city'),
  'bid-elsewhere': asPoints(bids, 'elsewhere'),
  'least-bid': asRow('constant', auction, 'least-bid-ratio'),
  'failed-round-fall': asRow('constant', auction, 'failed-round-fall'),
  'base-price-fall': asRow('span', auction, 'base-price-fall'),
  'standard-price': asRow('triangle', auction, 'standard-over-market'),
  'petition-to-opening': asRow('lognormal', auction, 'petition-to-opening'),
  'opening-to-payment': asRow('span', auction, 'opening-to-payment'),
  'auction-round-months': ours(
    constant(4),
    '次の開札までは3〜6か月という説明の、短い方に近い4か月としました。https://moneflo.com/keibai-story7/',
  ),
  'auction-rounds': ours(
    constant(3),
    '3回売却をしても売れないと、裁判所は手続を止めることがあります（民事執行法68条の3）。',
  ),
  'leaseback-price': asRow('triangle', leaseback, 'price-ratio'),
  'leaseback-yield': asRow('triangle', leaseback, 'yield'),
  'lease-months': ours(
    constant(figure(rowOf(leaseback, 'months-of-stay').p50)),
    '資料「リースバックの条件（想定）」の、住み続ける月数のまん中を、契約の長さとしました。',
  ),
  'lease-not-renewed': asRow('constant', leaseback, 'renewal-refused'),
  'lump-sum': asRow('triangle', servicers, 'lump-sum'),
  'lump-sum-accepted': asRow('constant', servicers, 'accepted-within-year'),
  'months-to-settle': ours(
    { form: 'span', low: 0, high: 12 },
    '資料「債権回収会社と和解（想定）」の「1年以内」を、12か月のどこも同じ見込みとしました。',
  ),
  'job-loss': asRow('constant', income, 'job-loss'),
  'job-loss-age-25-34': asRow('constant', income, 'job-loss-age-25-34'),
  'job-loss-age-55-64': asRow('constant', income, 'job-loss-age-55-64'),
  'illness-age-35-44': asRow('constant', income, 'illness-age-35-44'),
  'illness-age-45-54': asRow('constant', income, 'illness-age-45-54'),
  'illness-age-55-64': asRow('constant', income, 'illness-age-55-64'),
  'months-to-new-work': asPoints(income, 'months-to-new-work'),
  'months-to-new-work-from-55': asRow('constant', income, 'months-to-new-work-from-55'),
  'new-pay': asMixture(income, '新しい給料 ÷ 前の給料', ['new-pay-lower', 'new-pay-same', 'new-pay-higher']),
  'new-pay-from-55': asMixture(income, '55歳からの新しい給料 ÷ 前の給料', [
    'new-pay-lower-from-55',
    'new-pay-same-from-55',
    'new-pay-higher-from-55',
  ]),
  'months-of-illness': ours(
    { form: 'triangle', low: 1, centre: 3, high: 18 },
    '休む長さの資料はありません。3か月をいちばん多いとし、傷病手当金の続く1年6か月（健康保険法99条4項）を終わりとしました。',
  ),
  'overtime-cut': asRow('constant', income, 'overtime-cut-chance'),
  'overtime-cut-size': asRow('span', income, 'overtime-cut-size'),
  'unemployment-benefit': ours(
    constant(60),
    '前の1日の給料の50〜80%（雇用保険法16条）のうちの60%としました。年齢と給料の額で変わります。手取りに掛けています。',
  ),
  'unemployment-benefit-months': ours(
    constant(3),
    'いちばん短い所定給付日数の90日（雇用保険法22条・23条）を、3か月としました。年齢と加入の年数で長くなります。',
  ),
  'sickness-benefit': ours(
    constant(2 / 3),
    '傷病手当金は、前の1日の給料のおよそ3分の2です（健康保険法99条2項）。手取りに掛けています。国民健康保険には、ふつうありません。',
  ),
  'sickness-benefit-months': ours(constant(18), '傷病手当金は、通算して1年6か月までです（健康保険法99条4項）。'),
  'saved-share': ours(constant(0.5), '余りの半分を生活の予備に回すとしました。資料はありません。'),
  'missed-before-acceleration': ours(
    constant(3),
    '資料「滞納から明渡しまでの日程」の、いちばん早い3か月としました。契約と金融機関で違います。',
  ),
  'missed-before-acceleration-jhf': ours(
    constant(6),
    '住宅金融支援機構では、およそ6回分の滞納とする資料によります（資料「機構の任意売却手続」）。',
  ),
  'missed-before-breach': ours(
    constant(2),
    '2回続けて遅れたとき、とする和解の条項の例によります（資料「和解契約書の条項」）。約束の文で違います。',
  ),
  'months-to-seizure': ours(
    constant(6),
    '裁判か支払督促の後に差し押さえるまでの長さです。まとまった資料はありません。',
  ),
}

/** An assumption with its title and unit. */
export function rangeAssumption(id: RangeAssumptionId) {
  return { id, ...rangeHeads[id], ...rangeAssumptions[id] }
}
