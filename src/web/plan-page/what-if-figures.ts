import type { Plan } from '#assessment/plan.ts'
import { figureOf } from '#assessment/unknowns/hull.ts'
import type { Way, WayId } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import { type Cell, plain, shown } from '#report/report.ts'
import { dayWordsIn, yenWordsIn } from '#web/words/format.ts'
import { planNames } from '#web/words/names-plan.ts'
import { planWords } from '#web/words/plan.ts'
import type { Language } from '#web/words/words.ts'

/** 大切な数. What is held before and after a value is tried. */
export const keyFigures = ['status', 'residual', 'perMonth', 'months', 'total', 'left', 'fits'] as const

export type KeyFigure = (typeof keyFigures)[number]

const none = plain('—')

/** 道の大切な数. The key figures of one way of a plan, each with the finding that tells it. */
export function keyFiguresOf(plan: Plan, id: WayId, language: Language): Readonly<Record<KeyFigure, Cell>> {
  const words = planWords[language].whatIf
  const way = plan.ways.find((one) => one.id === id)
  if (way === undefined)
    return { status: none, residual: none, perMonth: none, months: none, total: none, left: none, fits: none }
  const amount = (found: { readonly value: unknown } | null) =>
    typeof found?.value === 'number' ? yenWordsIn(language, found.value) : '—'
  const [perMonth, months, total] = [figureOf(way, 'perMonth'), figureOf(way, 'months'), figureOf(way, 'total')]
  const residual = residualOf(plan, way)
  return {
    status: plain(planNames[language].statuses[way.status]),
    residual: residual === null ? none : shown(amount(residual), residual),
    perMonth: perMonth === null ? none : shown(amount(perMonth), perMonth.finding),
    months:
      months === null
        ? plain(way.money === null ? '—' : words.ends[way.money.ends])
        : shown(words.months(months.value), months.finding),
    total: total === null ? none : shown(amount(total), total.finding),
    left: leftOf(plan, way, language),
    fits: fitsOf(plan, way, language),
  }
}

/** 残債. Of the sale or the auction that the way is; of the plan where the way pays what is left. */
function residualOf({ voluntarySale, auction, residual }: Plan, { id, home }: Way) {
  switch (id) {
    case 'voluntary-sale':
      return voluntarySale?.residual ?? null
    case 'auction':
      return auction?.cases.typical.residual ?? null
    default:
      return home.outcome === 'unchanged' || home.outcome === 'none' ? (residual?.amount ?? null) : null
  }
}

/** 手元に残る額. What the sheet of the sale leaves to the owner, and for moving. */
function leftOf({ voluntarySale }: Plan, { id }: Way, language: Language): Cell {
  if (id !== 'voluntary-sale' || voluntarySale === null) return none
  const rows = voluntarySale.rows.filter(({ kind }) => kind === 'owner' || kind === 'moving')
  const [only] = rows
  const sum = rows.reduce((total, { amount }) => total + amount.value, 0)
  const words = yenWordsIn(language, sum)
  return only !== undefined && rows.length === 1 ? shown(words, only.amount) : shown(words, voluntarySale.deducted)
}

/** 期限. Whether the closing lies within the careful day of the sale, within the last one alone, or beyond both. */
function fitsOf({ voluntarySale, lastDays }: Plan, { id, until, settle }: Way, language: Language): Cell {
  const { whatIf } = planWords[language]
  if (id !== 'voluntary-sale' || voluntarySale === null) return none
  if (until === null) return plain(whatIf.noDeadline)
  const { closingOn } = voluntarySale
  const day = (on: Day) => dayWordsIn(language, on)
  const last = settle?.last ?? lastDays.find(({ day: found }) => found.value === until)?.day
  const end = last?.value ?? until
  const late = closingOn <= end ? whatIf.tight(day(until), day(end)) : whatIf.late(day(end))
  const words = closingOn <= until ? whatIf.fits(day(until)) : late
  return last === undefined ? plain(words) : shown(words, last)
}
