import { type Day, day } from '#base/day.ts'
import type { MixturePiece, QuantilePoint } from '#base/quantiles.ts'
import type { ReferenceTable } from '#law/table.ts'
import type { Assumption, Quantiles } from './assumption.ts'

/** 分布の数. The figures of an assumption by its form, in its unit. */
export type RangeShape =
  | { readonly form: 'constant'; readonly fixed: number }
  | { readonly form: 'span'; readonly low: number; readonly high: number }
  | { readonly form: 'triangle'; readonly low: number; readonly centre: number; readonly high: number }
  | { readonly form: 'normal' | 'lognormal'; readonly centre: number; readonly spread: number }
  /** Rows of quantiles, or the pieces of a mixture; all their values times the factor. */
  | { readonly form: 'points'; readonly points: readonly QuantilePoint[]; readonly factor: number }
  | { readonly form: 'points'; readonly pieces: readonly MixturePiece[]; readonly factor: number }

/** 幅の想定. One assumption with its figures and where they come from. */
export interface RangeAssumption {
  readonly shape: RangeShape
  /** Of the tables of market figures, or of ninbai's own judgement where those have none. */
  readonly from: 'market' | 'ninbai'
  readonly source: string
  readonly checked: Day
  /** The years of the published figures that it was fitted to; null where those carry no date. */
  readonly period: string | null
}

/** 想定の表. A table of assumptions, and the years of its published figures. */
export interface MarketTable<R extends { readonly key: string; readonly item: string }> {
  readonly table: ReferenceTable<R>
  readonly period: string | null
}

interface Dated {
  readonly from?: string | null
  readonly until?: string | null
  readonly month?: string
}

/** 2014〜2025年: the years in which the figures of a table lie. */
export function yearsOf(rows: readonly Dated[]): string {
  const years = rows.flatMap(({ from, until, month }) => [from, until, month].flatMap((on) => on?.slice(0, 4) ?? []))
  const sorted = years.sort()
  return `${sorted.at(0)}〜${sorted.at(-1)}年`
}

/** The row of a table by its key. Throws a RangeError where there is none. */
export function rowOf<R extends { readonly key: string }>(
  { table }: MarketTable<R & { item: string }>,
  key: string,
): R {
  const row = table.rows.find((one) => one.key === key)
  if (row === undefined) throw new RangeError(`${table.id} has no row ${key}`)
  return row
}

/** A figure that a row must have. */
export function figure(value: number | null): number {
  if (value === null) throw new RangeError('A row lacks a figure of its shape')
  return value
}

/** An assumption as a table of market figures has it. */
export function fromMarket(
  { table, period }: MarketTable<{ readonly key: string; readonly item: string }>,
  item: string,
  shape: RangeShape,
): RangeAssumption {
  return {
    ...{ shape, from: 'market', checked: table.checked, period },
    source: `資料「${table.title}」（${table.id}）：${item}`,
  }
}

type Plain = 'constant' | 'span' | 'triangle' | 'normal' | 'lognormal'

/** An assumption of one row, read by its form. */
export function asRow(form: Plain, market: MarketTable<Assumption>, key: string): RangeAssumption {
  const row = rowOf(market, key)
  return fromMarket(market, row.item, shapeOf(form, row))
}

function shapeOf(form: Plain, { low, centre, high, spread }: Assumption): RangeShape {
  switch (form) {
    case 'constant':
      return { form, fixed: figure(centre) }
    case 'span':
      return { form, low: figure(low), high: figure(high) }
    case 'triangle':
      return { form, low: figure(low), centre: figure(centre), high: figure(high) }
    // Scatter without a middle is scatter around nothing.
    case 'normal':
      return { form, centre: centre ?? 0, spread: figure(spread) }
    case 'lognormal':
      return { form, centre: figure(centre), spread: figure(spread) }
  }
}

const chances = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const

/** The quantiles that a row has. */
export function asPoints(market: MarketTable<Quantiles> | MarketTable<Assumption>, key: string): RangeAssumption {
  const rows: readonly (Quantiles | Assumption)[] = market.table.rows
  const row = rows.find((one) => one.key === key)
  if (row === undefined) throw new RangeError(`${market.table.id} has no row ${key}`)
  const named: Partial<Record<keyof typeof chances, number | null>> = row
  const points = Object.entries(chances).flatMap(([name, chance]) => {
    const value = named[name as keyof typeof chances] ?? null
    return value === null ? [] : [{ chance, value }]
  })
  return fromMarket(market, row.item, { form: 'points', points, factor: 1 })
}

/** Rows that exclude each other, from the lowest to the highest: each is drawn as often as it says. */
export function asMixture(market: MarketTable<Assumption>, title: string, keys: readonly string[]): RangeAssumption {
  const pieces = keys.map((key) => {
    const { low, centre, high, sharePercent } = rowOf(market, key)
    return { share: figure(sharePercent), low: figure(low ?? centre), high: figure(high ?? centre) }
  })
  return fromMarket(market, title, { form: 'points', pieces, factor: 1 })
}

/** 任売ナビの想定. What no table has: our own judgement, with the reason for it. */
export function ours(shape: RangeShape, why: string): RangeAssumption {
  return { shape, from: 'ninbai', source: `任売ナビの想定：${why}`, checked: day('2026-11-22'), period: null }
}
