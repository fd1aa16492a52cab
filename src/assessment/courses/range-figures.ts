import { isKnown } from '#assessment/known.ts'
import {
  constantQuantiles,
  lognormalQuantiles,
  mixtureQuantiles,
  normalQuantiles,
  quantileAt,
  quantilesThrough,
  quantilesWithin,
  triangularQuantiles,
  uniformQuantiles,
} from '#base/quantiles.ts'
import { rangeAssumption } from '#law/market/range-assumptions.ts'
import { type RangeAssumptionId, rangeFigures } from '#law/market/range-heads.ts'
import type { RangeShape } from '#law/market/range-shape.ts'
import type { Matter } from '#matter/matter.ts'
import { isInOrder } from '#matter/range-settings.ts'
import type { DrawTable } from './course.ts'

/** 一つの想定. An assumption with the figures that a matter uses. */
export type RangeUsed = ReturnType<typeof rangeAssumption> & {
  /** Whether the figures are the matter's own, in part or all. */
  readonly isOwn: boolean
  /** Whether the matter's figures do not fit the others in order: then the defaults stand. */
  readonly isRefused: boolean
}

/** The assumption as the matter has it: its own figures where it names them, else the defaults. */
export function rangeUsed(matter: Matter, id: RangeAssumptionId): RangeUsed {
  const standard = rangeAssumption(id)
  const { form } = standard.shape
  const own = matter.settings?.ranges?.[id] ?? {}
  const given = rangeFigures[form].flatMap((figure) => (isKnown(own[figure]) ? [[figure, own[figure]] as const] : []))
  if (given.length === 0) return { ...standard, isOwn: false, isRefused: false }
  // The figures that are given are those of the form.
  const shape = { ...standard.shape, ...Object.fromEntries(given) } as RangeShape
  const fits = isInOrder(form === 'span' || form === 'triangle' ? shape : {})
  return { ...standard, shape: fits ? shape : standard.shape, isOwn: fits, isRefused: !fits }
}

/** The one figure of an assumption that is a number. */
export function rangeValue(matter: Matter, id: RangeAssumptionId): number {
  const { shape } = rangeUsed(matter, id)
  if (shape.form !== 'constant') throw new RangeError(`${id} is no number`)
  return shape.fixed
}

/** The ends of an assumption that is a span. */
export function rangeEnds(matter: Matter, id: RangeAssumptionId): readonly [low: number, high: number] {
  const { shape } = rangeUsed(matter, id)
  if (shape.form !== 'span') throw new RangeError(`${id} is no span`)
  return [shape.low, shape.high]
}

/** 引く表, in so many whole units to one of the assumption. */
export function rangeTable(matter: Matter, id: RangeAssumptionId, unit: number): DrawTable {
  const { shape, least, most } = rangeUsed(matter, id)
  return tableOf(shape, unit, least, most)
}

function tableOf(shape: RangeShape, unit: number, least: number, most: number): DrawTable {
  // Tails may run past what a run can bear.
  return quantilesWithin(freeTable(shape, unit), Math.ceil(least * unit), Math.floor(most * unit))
}

function freeTable(shape: RangeShape, unit: number): DrawTable {
  switch (shape.form) {
    case 'constant':
      return constantQuantiles(shape.fixed, unit)
    case 'span':
      return uniformQuantiles(shape.low, shape.high, unit)
    case 'triangle':
      return triangularQuantiles(shape.low, shape.centre, shape.high, unit)
    case 'normal':
      return normalQuantiles(shape.centre, shape.spread, unit)
    case 'lognormal':
      return lognormalQuantiles(shape.centre, shape.spread, unit)
    case 'points': {
      const scale = unit * shape.factor
      return 'pieces' in shape ? mixtureQuantiles(shape.pieces, scale) : quantilesThrough(shape.points, 0, scale)
    }
  }
}

/** 想定の数の言葉. */
export function rangeWords({ id, shape, unit, least, most }: RangeUsed): string {
  const said = (value: number, places = 4) =>
    unit === '割合' ? `${written(100 * value, 2)}%` : `${written(value, places)}${unit === '比' ? '' : unit}`
  switch (shape.form) {
    case 'constant':
      // A chance of consent is never shown as if somebody had measured it.
      return id === 'consent' ? `${said(shape.fixed)}（実測ではありません）` : said(shape.fixed)
    case 'span': {
      const ends = `${written(shape.low, 4)}〜${said(shape.high)}`
      return id === 'price-cut-limits' ? `${ends}の間に収めます` : `${ends}の間の、どこも同じ見込み`
    }
    case 'triangle':
      return `${written(shape.low, 4)}〜${said(shape.high)}、いちばん多いのは${said(shape.centre)}`
    default: {
      const [few, half, many] = tenths(shape, least, most).map((one) => said(one, unit === '比' ? 2 : 1))
      return unit === 'か月'
        ? `ふつう${half}、10回に1回は${few}より短く、10回に1回は${many}より長い`
        : `まん中は${half}、10回に1回は${few}より小さく、10回に1回は${many}より大きい`
    }
  }
}

/** Below which a tenth, a half and nine tenths lie. */
function tenths(shape: RangeShape, least: number, most: number): readonly number[] {
  const fine = 10_000
  const table = tableOf(shape, fine, least, most)
  return [0.1, 0.5, 0.9].map((part) => {
    // A row that has the point tells it as printed.
    const printed = 'points' in shape ? shape.points.find(({ chance }) => chance === part) : undefined
    return printed === undefined || !('factor' in shape)
      ? quantileAt(table, part) / fine
      : Math.min(most, printed.value * shape.factor)
  })
}

function written(value: number, places: number): string {
  const scale = 10 ** places
  return String(Math.round(value * scale) / scale).replace('-', '−')
}
