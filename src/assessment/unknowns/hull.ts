import type { Way, WayId } from '#assessment/ways/way.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import type { Assumed, Leaf } from './expand.ts'

/** 幅を持つ数. The figures of a way that an unknown may move. */
export const hullFigures = [
  'perMonth',
  'months',
  'total',
  'owedAfter12',
  'owedAfter36',
  'owedAfter60',
  'owedAfter120',
] as const

export type HullFigure = (typeof hullFigures)[number]

/** 幅の端. A figure as it is when these facts hold, and the finding that says so. */
export interface HullEnd {
  readonly value: number
  readonly finding: Finding<unknown>
  readonly facts: readonly Assumed[]
}

/** 一つの数の幅. From the least to the most that it can be. */
export interface FigureHull {
  readonly figure: HullFigure
  readonly low: HullEnd
  readonly high: HullEnd
  /** Whether the figure is there whatever the facts are: a way that never ends has no total. */
  readonly isAlways: boolean
}

/** 試し方. */
export const covers = ['all', 'ends', 'part', 'none'] as const

export type Cover = (typeof covers)[number]

/** 道筋の幅. What a way comes to, whatever the unknown facts turn out to be. */
export interface WayHull {
  readonly way: WayId
  readonly statuses: readonly Way['status'][]
  readonly ends: readonly NonNullable<Way['money']>['ends'][]
  /** The figures that the unknowns move; the others are as the way says. */
  readonly figures: readonly FigureHull[]
  /**
   * `all`: every value of every unknown was tried. `ends`: of a range only the ends. `part`: an unknown that moves nothing by itself was passed
   * over. `none`: nothing could be tried, or too much.
   */
  readonly cover: Cover
  /** The unknowns that were tried. */
  readonly tried: readonly string[]
  /** 「…で決まる」. The unknowns that no source bounds, or all of them where there are too many to try. */
  readonly dependsOn: readonly string[]
}

export function hullOf(way: WayId, leaves: readonly Leaf[], isWhole: boolean): WayHull {
  const ways = leaves.map((leaf) => leaf.way)
  const tried = [...new Set(leaves.flatMap(({ assumed }) => assumed.map(({ path }) => path)))]
  const ranges = leaves.some(({ assumed }) => assumed.some(({ domain }) => domain.kind === 'range'))
  return {
    way,
    statuses: [...new Set(ways.map((one) => one?.status ?? 'unknown'))],
    ends: [...new Set(ways.map((one) => one?.money?.ends ?? 'unknown'))],
    figures: hullFigures.flatMap((figure) => hullOfFigure(figure, leaves)),
    cover: tried.length === 0 ? 'none' : !isWhole ? 'part' : ranges ? 'ends' : 'all',
    tried,
    dependsOn: [...new Set(leaves.flatMap(({ open }) => open))],
  }
}

function hullOfFigure(figure: HullFigure, leaves: readonly Leaf[]): readonly FigureHull[] {
  const ends = leaves.flatMap(({ way, assumed }) => {
    const found = way === null ? null : figureOf(way, figure)
    return found === null ? [] : [{ ...found, facts: assumed }]
  })
  const [first] = ends
  if (first === undefined) return []
  const low = ends.reduce((least, end) => (end.value < least.value ? end : least), first)
  const high = ends.reduce((most, end) => (end.value > most.value ? end : most), first)
  const isAlways = ends.length === leaves.length
  return low.value === high.value && isAlways ? [] : [{ figure, low, high, isAlways }]
}

/** The figure of a way, with the finding that tells it; null where the way has none. */
export function figureOf(
  { money, owedAfter }: Way,
  figure: HullFigure,
): { readonly value: number; readonly finding: Finding<unknown> } | null {
  switch (figure) {
    case 'perMonth':
      return money?.perMonth == null ? null : { value: money.perMonth.value, finding: money.perMonth }
    case 'total':
      return money?.total == null ? null : { value: money.total.value, finding: money.total }
    case 'months':
      return money?.months == null ? null : { value: money.months, finding: monthsFinding(money.months, money) }
    default: {
      const owed = owedAfter.find(({ months }) => figure === `owedAfter${months}`)?.owed ?? null
      return owed === null ? null : { value: owed.value, finding: owed }
    }
  }
}

function monthsFinding(months: number, { perMonth, total }: NonNullable<Way['money']>): Finding<number> {
  const from = [perMonth, total].filter((one) => one !== null)
  return reckon('way-months', '終わるまでの月数', months, from, () => [step('終わるまで', months, 'months')])
}
