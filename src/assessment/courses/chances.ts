import { isAgencyLoan } from '#assessment/debts/creditor.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import { homeForSale } from '#assessment/sale/home.ts'
import type { WayContext } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import type { RangeAssumptionId } from '#law/market/range-heads.ts'
import { chanceTables, worldOf } from './chance-tables.ts'
import { type Refusal, refusalOdds } from './consent.ts'
import type { Courses, Odds, Scaled, World } from './course.ts'
import { earnerIds, householdNotes } from './earners.ts'
import { type HomeMarket, homeMarket, marketIds } from './home-market.ts'
import { oddsOf, scaledOf } from './odds.ts'
import { type RangeUsed, rangeUsed, rangeValue, rangeWords } from './range-figures.ts'

/** 使った想定. One assumption of the ranges as it was used: its figures in words, and where they come from. */
export interface AssumptionUse {
  readonly id: string
  readonly title: string
  readonly words: string
  /** Of the tables of market figures, of ninbai where those have none, or of the matter's own settings. */
  readonly from: 'market' | 'ninbai' | 'matter'
  readonly source: string
  readonly checked: Day | null
  readonly period: string | null
}

/** 見込みの数字. What chance does to the courses of one matter. */
export interface Chances {
  /** `marketValue` is null: whoever builds the courses sets it. */
  readonly world: World
  readonly tables: Courses['tables']
  readonly refusal: Refusal
  /** 一括の申出が受け入れられる. */
  readonly accepted: Odds
  /** リースバックの契約が更新されない. */
  readonly notRenewed: Odds
  readonly leaseMonths: number
  /** What of a month's remainder is put aside. */
  readonly savedShare: Scaled
  /** Months from a breach to the first seizure. */
  readonly toSeizure: number
  /** 期限の利益の喪失: after so many instalments of the home loan missed in a row. */
  readonly mostMissed: number
  /** 破約: after so many payments of a promise on the residual missed in a row. */
  readonly brokenAfter: number
  readonly used: readonly AssumptionUse[]
  /** What is left out or taken for want of a fact, in whole sentences. */
  readonly notes: readonly string[]
}

/** 見込みの数字 for the homes and people of a matter. */
export function chancesOf(context: WayContext): Chances {
  const { matter, plan } = context
  const value = (id: RangeAssumptionId) => rangeValue(matter, id)
  const market = homeIsGone(plan.stage.value) ? null : homeMarket(context)
  const refusal = refusalOdds(context)
  const missed = missedId(context)
  const used = usedIds(context, market, refusal, missed).map((id) => rangeUsed(matter, id))
  return {
    ...{ world: worldOf(matter, market), tables: chanceTables(matter, market), refusal },
    accepted: oddsOf(value('lump-sum-accepted')),
    notRenewed: oddsOf(value('lease-not-renewed')),
    ...{ leaseMonths: value('lease-months'), savedShare: scaledOf(value('saved-share')) },
    ...{ toSeizure: value('months-to-seizure'), mostMissed: value(missed), brokenAfter: value('missed-before-breach') },
    used: used.map(useOf),
    notes: [...marketNotes(market), ...used.flatMap(refusedNote), ...householdNotes(context)],
  }
}

function missedId({ matter, on }: WayContext): 'missed-before-acceleration' | 'missed-before-acceleration-jhf' {
  const home = homeForSale({ matter, on }).found
  const isAgencys = home !== null && isAgencyLoan(home.first.loan)
  return isAgencys ? 'missed-before-acceleration-jhf' : 'missed-before-acceleration'
}

function usedIds(
  context: WayContext,
  market: HomeMarket | null,
  refusal: Refusal,
  missed: RangeAssumptionId,
): readonly RangeAssumptionId[] {
  const earners = earnerIds(context)
  return [
    ...(['recession', 'recession-months'] as const),
    ...(earners.length > 0 ? (['recession-job-loss'] as const) : []),
    ...(market === null ? [] : homeIds(market, refusal, missed)),
    ...(['lump-sum', 'lump-sum-accepted', 'months-to-settle', 'missed-before-breach', 'months-to-seizure'] as const),
    ...earners,
    'saved-share',
  ]
}

function homeIds(market: HomeMarket, refusal: Refusal, missed: RangeAssumptionId): readonly RangeAssumptionId[] {
  const { growth, saleValue, monthsToSell, bid } = marketIds(market)
  return [
    ...(['recession-growth', 'recession-time', 'recession-bids'] as const),
    ...([growth, 'price-growth-spread', 'price-growth-persistence', saleValue, monthsToSell] as const),
    ...(['months-before-listing', 'months-to-closing', 'price-cut-at-once', 'price-cut-per-month'] as const),
    ...(['price-cut-noise', 'price-cut-limits', 'overpricing-slope', 'overpricing-most'] as const),
    ...refusal.from,
    ...(['petition-to-opening', 'standard-price', bid, 'least-bid', 'failed-round-fall', 'base-price-fall'] as const),
    ...(['auction-round-months', 'auction-rounds', 'opening-to-payment'] as const),
    ...(['leaseback-price', 'leaseback-yield', 'lease-months', 'lease-not-renewed'] as const),
    missed,
  ]
}

function useOf(range: RangeUsed): AssumptionUse {
  const { id, title, isOwn, from, source, checked, period } = range
  const use = { id, title, words: rangeWords(range) }
  if (!isOwn) return { ...use, from, source, checked, period }
  return { ...use, from: 'matter', source: `案件の設定（標準の数は、${source}）`, checked: null, period: null }
}

function refusedNote({ title, isRefused }: RangeUsed): readonly string[] {
  if (!isRefused) return []
  return [
    `設定の「${title}」は、書かれた数が、ほかの数（書いていないものは標準の数）と、低い・中心・高いの順に並びません。標準の数を使いました。`,
  ]
}

const places: Readonly<Record<HomeMarket['place'], string>> = {
  tokyo: '東京',
  'big-city': '東京のほかの大都市',
  elsewhere: 'ほかの場所（大都市でない所）',
}

function marketNotes(market: HomeMarket | null): readonly string[] {
  if (market === null) return []
  const { kind, place, isPlaceTold } = market
  return [
    isPlaceTold
      ? `売れるまでの月数と落札価格は、「${places[place]}」の数を使いました。`
      : `家のある場所が分からないため、売れるまでの月数と落札価格は、慎重な方の「${places[place]}」の数を使いました。`,
    ...(kind === 'land'
      ? ['土地や、めずらしい家の売れるまでの月数の資料はありません。いちばん長くかかる数を使いました。']
      : []),
    '家の値段の動きは、一つの都道府県の動きの大きさとしました。自分の家と地元の値段の違いは、査定とのずれに含まれるとし、二度は入れていません。',
    '債権者が価格を見直していく動きは入れていません。競売の申立てまでの期間は、この案件の日程の、ふつうの見込みによります。',
    '一括の和解の額に、債権者が払った値段による下限と、給料による上乗せは入れていません。',
    'リースバックの家を買い戻すことは入れていません。',
  ]
}
