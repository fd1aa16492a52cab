import { settingsOf } from '#assessment/settings.ts'
import { longestMonthsOf } from '#assessment/ways/bankruptcy-procedure.ts'
import { savingsOf } from '#assessment/ways/household-room.ts'
import { monthsPaid, monthsToPlan, usualMonths } from '#assessment/ways/rehabilitation.ts'
import { discountPercentOf } from '#assessment/ways/settlement-lump.ts'
import type { Way, WayContext } from '#assessment/ways/way.ts'
import { bankruptcyCosts } from '#law/bankruptcy/bankruptcy-costs.table.ts'
import { rehabCosts } from '#law/rehabilitation/rehab-costs.table.ts'
import { settings } from '#law/settings.ts'
import type { MirrorInput } from './creditor-view.ts'

type Named =
  | 'discountPercent'
  | 'stopPercents'
  | 'settlementOpeningPercent'
  | 'auctionPricePercent'
  | 'auctionCost'
  | 'instalments'

const stated = '案件の設定に書かれた値'

/** 比べの前提. Every figure that the views rest on besides the facts, with its source and where it can be changed. */
export function mirrorInputs(context: WayContext, ways: readonly Way[]): readonly MirrorInput[] {
  const { matter, plan } = context
  const values = settingsOf(matter)
  const rate = discountPercentOf(context)
  const salePrice = matter.scenarios?.[0]?.auction?.salePrice ?? null
  const { voluntarySale: sale, auction } = plan
  const hand = savingsOf(context)
  const rehabilitation = ways.find(({ id }) => id === 'individual-rehabilitation')
  const of = (id: Named, unit: MirrorInput['unit'], all: MirrorInput['values']): MirrorInput => ({
    ...{ id, unit, values: all, path: `settings.${id}`, label: settings[id].label },
    source: matter.settings?.[id] === null || matter.settings?.[id] === undefined ? settings[id].source : stated,
  })
  const { low, typical, high } = values.auctionPricePercent
  const cost = values.auctionCost
  return [
    of('discountPercent', 'percent', rate === null ? [] : [rate]),
    of('stopPercents', 'percent', values.stopPercents),
    of('settlementOpeningPercent', 'percent', [values.settlementOpeningPercent]),
    fixed(
      'salePrice',
      '任意売却の売買代金',
      'yen',
      sale === null ? [] : [sale.price],
      'シナリオの想定。なければ市場での価格の見込み',
      'scenarios[0].voluntarySale.price',
    ),
    fixed(
      'closingOn',
      '任意売却の決済の日',
      'day',
      sale === null ? [] : [sale.closingOn],
      'シナリオの想定',
      'scenarios[0].voluntarySale.closingOn',
    ),
    salePrice === null
      ? of('auctionPricePercent', 'percent', [low, typical, high])
      : fixed(
          'auctionSalePrice',
          '競売の落札価格',
          'yen',
          [salePrice],
          'シナリオの想定',
          'scenarios[0].auction.salePrice',
        ),
    of('auctionCost', 'yen', [cost.low, cost.typical, cost.high]),
    fixed(
      'distributionOn',
      '競売の配当の日（見込み）',
      'day',
      auction === null ? [] : [auction.distributionOn],
      '手続ごとの日数の目安',
      'settings.timelineDays',
    ),
    of('instalments', 'yen', values.instalments),
    fixed('hand', 'すぐに使えるお金（現金と預金）', 'yen', hand === null ? [] : [hand.value], '案件の財産', 'assets'),
    fixed(
      'rehabilitationMonths',
      '個人再生：認可が確定するまでと、払う月数',
      'months',
      [monthsToPlan, monthsPaid(rehabilitation?.money ?? null) ?? usualMonths],
      `民事再生法229条2項、資料 ${rehabCosts.id}`,
      null,
    ),
    fixed(
      'bankruptcyMonths',
      '自己破産：配当までの月数（長い方）',
      'months',
      [longestMonthsOf('trustee')],
      `資料 ${bankruptcyCosts.id}（未確認の目安）`,
      null,
    ),
  ]
}

function fixed(
  id: string,
  label: string,
  unit: MirrorInput['unit'],
  values: MirrorInput['values'],
  source: string,
  path: string | null,
): MirrorInput {
  return { id, label, values, unit, source, path }
}
