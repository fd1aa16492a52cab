import { allocationOf } from '#assessment/allocation/allocation.ts'
import { prepared, statedChoice } from '#assessment/allocation/sale-allocation.ts'
import { covered } from '#assessment/covered.ts'
import { assumedSale } from '#assessment/sale/assumed-sale.ts'
import { auction, inUsualAuction } from '#assessment/sale/auction.ts'
import { settingsOf } from '#assessment/settings.ts'
import type { WayContext } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import { add, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { withFact } from '#matter/with-fact.ts'
import type { ByAmount } from './course.ts'

/** 値段ごとの行き先. What each price pays on the debts, with what it leaves the owner; and what is owed on the day that the money is shared. */
export interface Proceeds {
  readonly byPrice: ByAmount
  readonly owed: Yen
  readonly on: Day
  /** The claims that are paid from it, or stay owed. */
  readonly claims: readonly string[]
}

/** Where the straight lines meet, in hundredths of the price that is expected. */
const shares = [20, 40, 55, 65, 75, 85, 95, 100, 110, 125, 150, 200, 300] as const
/** Less than the costs of any sale: nothing of it reaches a debt. */
const nothing = zeroYen

function pricesAround(price: Yen): readonly Yen[] {
  const all = shares.map((share) => yen(Math.floor((price * share) / 100)))
  return [nothing, ...all.filter((one) => one > nothing)]
}

interface Shared {
  readonly residual: Yen
  readonly surplus: Yen
}

function proceedsOf(prices: readonly Yen[], at: (price: Yen) => Shared): Pick<Proceeds, 'byPrice' | 'owed'> {
  const shared = prices.map((price) => ({ price, ...at(price) }))
  const owed = most(yen(0), ...shared.map(({ residual }) => residual))
  // What a dearer sale costs more must not make it pay less on the debts: a step of a fee is smoothed, never turned round.
  let before = yen(0)
  const byPrice = shared.map(({ price, residual, surplus }) => {
    before = most(before, add(subtract(owed, residual), surplus))
    return { at: price, amount: before }
  })
  return { byPrice, owed }
}

/** 任意売却の代金の行き先, by the same sharing out as the plan's; null where home, price or debt are not known. */
export function saleProceeds({ matter, plan, on }: WayContext): Proceeds | null {
  return covered(() => {
    const { found } = assumedSale(matter, plan.stage.value, on, inUsualAuction(plan.auction))
    if (found === null) return { found, problems: [] }
    const { sale } = found
    const ready = prepared(sale, statedChoice(sale))
    const debts = (price: Yen) => {
      const { rows, residual } = allocationOf(ready, price)
      const left = residual.filter(({ kind }) => kind === 'debt')
      return {
        claims: left.map(({ claim }) => claim),
        residual: add(...left.map(({ amount }) => amount.value)),
        surplus: add(...rows.filter(({ kind }) => kind === 'owner').map(({ amount }) => amount.value)),
      }
    }
    const { claims } = debts(nothing)
    return { found: { ...proceedsOf(pricesAround(sale.price), debts), on: sale.closingOn, claims }, problems: [] }
  }).found
}

/** 競売の代金の行き先 in the usual case of its costs. */
export function auctionProceeds({ matter, plan, on }: WayContext): Proceeds | null {
  const { auction: usual } = plan
  if (usual === null) return null
  return covered(() => {
    const at = (price: Yen) =>
      auction(withFact(matter, 'scenarios[0].auction.salePrice', price), settingsOf(matter), plan.timeline, on).found
    const share = (price: Yen) => {
      const typical = at(price)?.cases.typical
      return { residual: typical?.residual.value ?? yen(0), surplus: typical?.surplus ?? yen(0) }
    }
    const claims = usual.cases.typical.residuals.map(({ claim }) => claim)
    const prices = pricesAround(usual.marketValue)
    return { found: { ...proceedsOf(prices, share), on: usual.distributionOn, claims }, problems: [] }
  }).found
}
