import { add, least, most, type Yen, yen, zeroYen } from '#base/yen.ts'
import type { AllocationTerms } from './allocation-terms.ts'
import { isOrdinary } from './register.ts'

/** 価格の区間. Prices from `from` to `to`, both included. */
export interface PriceGap {
  readonly from: Yen
  readonly to: Yen
}

/** 成り立つ価格. The least price at which everybody agrees, and the higher prices at which somebody again does not. */
export interface Clearing {
  /** Null where no price up to the limit clears. */
  readonly leastPrice: Yen | null
  readonly gaps: readonly PriceGap[]
}

export interface ClearingSearch {
  /** Whether everybody agrees at a price with the costs of a price, which is the same one but for a look to the side. */
  readonly clearsAt: (price: Yen, costsOf: Yen) => boolean
  /** Prices above which a cost jumps (印紙税の区分など), in any order. Between two of them what is left never falls by more than roundings. */
  readonly steps: readonly Yen[]
  /** The highest price that is looked at. */
  readonly upTo: Yen
  /** How many yen of price the roundings of shares can shift the edge. */
  readonly slack: number
}

/**
 * Searches band by band, since clearing is not monotone across a jump: a price just above a stamp step can fail where the step
 * itself clears. Inside a band the edge is found by halving, and every price within `slack` of it is then looked at one by one.
 */
export function clearingOf(search: ClearingSearch): Clearing {
  const { steps, upTo } = search
  const edges = [...new Set([...steps.filter((step) => step >= 0 && step < upTo), upTo])].toSorted((a, b) => a - b)
  const runs: PriceGap[] = []
  let from = zeroYen
  for (const to of edges) {
    for (const run of runsIn(search, from, to)) push(runs, run)
    from = yen(to + 1)
  }
  const gaps = runs.slice(1).map((run, index) => ({ from: yen((runs[index]?.to ?? 0) + 1), to: yen(run.from - 1) }))
  return { leastPrice: runs[0]?.from ?? null, gaps }
}

/** The runs of clearing prices in one band. */
function runsIn({ clearsAt, slack }: ClearingSearch, from: Yen, to: Yen): readonly PriceGap[] {
  // Where some yen more would not help at the top, or some yen less not harm at the bottom, no rounding can change it in between.
  if (!clearsAt(yen(to + slack), to)) return []
  if (from >= slack && clearsAt(yen(from - slack), from)) return [{ from, to }]
  const clears = (price: number) => clearsAt(yen(price), yen(price))
  const edge = clears(to) ? halved(clears, from, to) : to
  const low = most(from, yen(edge - slack))
  const high = least(to, yen(edge + slack))
  const runs: PriceGap[] = []
  for (let price: number = low; price <= high; price++) {
    if (clears(price)) push(runs, { from: yen(price), to: yen(price) })
  }
  if (high < to) push(runs, { from: yen(high + 1), to })
  return runs
}

/** The edge below which no price clears but for roundings; `to` itself clears. */
function halved(clears: (price: number) => boolean, from: Yen, to: Yen): Yen {
  let failing = from - 1
  let clearing: number = to
  while (clearing - failing > 1) {
    const middle = Math.floor((failing + clearing) / 2)
    if (clears(middle)) clearing = middle
    else failing = middle
  }
  return yen(clearing)
}

/** Adds a run; one that touches the last is one with it. */
function push(runs: PriceGap[], run: PriceGap): void {
  const last = runs.at(-1)
  if (last !== undefined && last.to + 1 === run.from) runs[runs.length - 1] = { from: last.from, to: run.to }
  else runs.push(run)
}

/** The greatest amount from 0 to `limit` for which `holds`, where a greater amount never helps but for roundings; null where not even 0 does. */
export function greatestOf(holds: (amount: Yen) => boolean, limit: Yen, slack: number): Yen | null {
  if (!holds(zeroYen)) return null
  let holding = 0
  let failing = limit + 1
  while (failing - holding > 1) {
    const middle = Math.floor((holding + failing) / 2)
    if (holds(yen(middle))) holding = middle
    else failing = middle
  }
  const top = least(limit, add(yen(holding), yen(slack)))
  for (let amount: number = top; amount > holding; amount--) if (holds(yen(amount))) return yen(amount)
  return yen(holding)
}

/** Beyond it a search would take seconds: a share that moves by one yen in hundreds of the price is then found to some yen. */
export const mostSlack = 500

/**
 * The width of the rounding of shares in yen of price: a lot of small value, or an unsecured claim that is small among the others,
 * takes many yen to move by one.
 */
export function slackOf({ register, claims }: Pick<AllocationTerms, 'register' | 'claims'>): number {
  const values = register.bundles.map(({ lots }) => add(...lots.map(({ value }) => value)))
  const unsecured = claims.filter(isOrdinary).map(({ secured }) => secured)
  return Math.min(mostSlack, 16 + 4 * (timesTheLeast(values) * timesTheLeast(unsecured) - 1))
}

/** How many times the least of some amounts goes into all of them. */
function timesTheLeast(amounts: readonly Yen[]): number {
  const some = amounts.filter((amount) => amount > 0)
  return some.length === 0 ? 1 : Math.ceil(add(...some) / Math.min(...some))
}
