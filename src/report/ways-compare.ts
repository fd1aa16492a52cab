import type { Exposure } from '#assessment/people/people.ts'
import type { Plan } from '#assessment/plan.ts'
import { wholeIsDue } from '#assessment/road/stage.ts'
import { figureOf, type HullFigure, type WayHull } from '#assessment/unknowns/hull.ts'
import { ownersOf } from '#assessment/ways/borrower-learns.ts'
import { farMonths } from '#assessment/ways/sale-outcome.ts'
import type { Way, WayId } from '#assessment/ways/way.ts'
import { addMonths, type Day } from '#base/day.ts'
import { aboutDayWords, dayWords, yenWords } from '#base/words.ts'
import { costsBesideTotal, creditCell, monthWords } from './plan-ways.ts'
import { type Cell, plain, shown } from './report.ts'
import { settleCells } from './settle-words.ts'
import { courtWords, whilePaid, whoWords } from './ways-compare.table.ts'
import { endWords, fieldWords, homeWords, statusWords } from './words.ts'

/** 比べること. What is held side by side of each way, in the order in which a reader meets it. */
export const compareFacts = [
  'status',
  'home',
  'leaving',
  'perMonth',
  'months',
  'end',
  'total',
  'owedLater',
  'guarantor',
  'learns',
  'until',
  'court',
  'credit',
] as const

export type CompareFact = (typeof compareFacts)[number]

/** 道ひとつの比べ. Each fact in one or more lines, with the findings behind them. */
export interface ComparedWay {
  readonly way: Way
  readonly facts: Readonly<Record<CompareFact, readonly Cell[]>>
  /** What the figures still hang on, in words; empty where nothing does. */
  readonly dependsOn: readonly string[]
  /** Who alone can decide on it, by name, where that is not who asks. */
  readonly sellers: readonly string[]
}

/** What a comparison reads of a plan. */
export type ComparedPlan = Pick<
  Plan,
  'on' | 'ways' | 'people' | 'lastDays' | 'voluntarySale' | 'auction' | 'residual' | 'stage' | 'asker' | 'personViews'
>

/** 道を並べて比べる. The ways with the facts that can be held side by side; the hulls tell what unknown facts do to the figures. */
export function comparedWays(plan: ComparedPlan, hulls: readonly WayHull[]): readonly ComparedWay[] {
  return plan.ways.map((way) => {
    const hull = hulls.find((one) => one.way === way.id)
    return {
      way,
      facts: factsOf(plan, way, hull),
      dependsOn: (hull?.dependsOn ?? []).map(fieldWords),
      sellers: sellersOf(plan, way),
    }
  })
}

function factsOf(plan: ComparedPlan, way: Way, hull: WayHull | undefined): ComparedWay['facts'] {
  return {
    status: [...statusCells(way, hull), ...ownersCells(plan, way)],
    home: [plain(homeWords[way.home.outcome])],
    leaving: leavingCells(way),
    perMonth: figureCells(way, hull, 'perMonth'),
    months: figureCells(way, hull, 'months'),
    end: endCells(plan, way, hull),
    total: [...figureCells(way, hull, 'total'), ...costCells(way)],
    owedLater: figureCells(way, hull, 'owedAfter120'),
    guarantor: guarantorCells(plan, way),
    learns: learnsCells(way),
    until: untilCells(plan, way),
    court: [plain(courtWords[way.id])],
    credit: creditCells(way),
  }
}

function statusCells({ status }: Way, hull: WayHull | undefined): readonly Cell[] {
  const own = plain(statusWords[status])
  const may = hull?.statuses ?? []
  if (may.length < 2) return [own]
  return [own, plain(`事実によって、${may.map((one) => `「${statusWords[one]}」`).join('か')}`)]
}

const sales: readonly WayId[] = ['voluntary-sale', 'leaseback', 'family-sale']

/** 売ると決める人. Who alone can sell, where that is not who asks; nobody of a way that is closed or sells nothing. */
function sellersOf({ asker, personViews }: ComparedPlan, { id, status }: Way): readonly string[] {
  return asker.owns === false && status !== 'closed' && sales.includes(id) ? ownersOf(personViews) : []
}

function ownersCells(plan: ComparedPlan, way: Way): readonly Cell[] {
  const owners = sellersOf(plan, way)
  return owners.length === 0 ? [] : [plain(`${owners.join('・')}（持ち主）が売ると決めたときだけ`)]
}

function leavingCells({ home: { leaveFrom, leaveBy, decidedBy } }: Way): readonly Cell[] {
  const days = [leaveFrom, leaveBy].flatMap((on) => (on === null ? [] : [aboutDayWords(on)]))
  const ends = [...new Set(days)].join('から')
  return [...(ends === '' ? [] : [plain(`${ends}ごろ`)]), plain(decidedBy)]
}

/** The figure as it is reckoned, and the ends between which unknown facts may move it. */
function figureCells(way: Way, hull: WayHull | undefined, figure: HullFigure): readonly Cell[] {
  const own = figureOf(way, figure)
  const words = (value: number) => (figure === 'months' ? monthWords(value) : yenWords(value))
  const none = figure === 'months' && way.money !== null ? endWords[way.money.ends] : '—'
  const first = own === null ? plain(none) : shown(words(own.value), own.finding)
  const moved = hull?.figures.find((one) => one.figure === figure)
  if (moved === undefined) return [first]
  const { low, high, isAlways } = moved
  const rest = isAlways ? '' : '（この数がないこともある）'
  if (low.value === high.value) return [first]
  return [
    first,
    shown(`まだ分からないことを入れると、${words(low.value)}から`, low.finding),
    shown(`${words(high.value)}まで${rest}`, high.finding),
  ]
}

function costCells(way: Way): readonly Cell[] {
  const words = costsBesideTotal(way)
  const total = way.money?.total ?? null
  return words === '' || total === null ? [] : [shown(words, total)]
}

/** 数え始め. The day from which the months of a way are counted: what follows a sale begins with it, all else today. */
export function countedFrom({ on, voluntarySale, auction, residual }: ComparedPlan, way: WayId): Day {
  switch (way) {
    case 'voluntary-sale':
      return voluntarySale?.closingOn ?? on
    case 'auction':
      return auction?.distributionOn ?? on
    case 'instalments':
      return residual?.from ?? on
    default:
      return on
  }
}

function endCells(plan: ComparedPlan, way: Way, hull: WayHull | undefined): readonly Cell[] {
  const from = countedFrom(plan, way.id)
  const isFar = (months: number) => way.id === 'instalments' && months > farMonths
  const words = (months: number) => (isFar(months) ? '20年より先' : `${aboutDayWords(addMonths(from, months))}ごろ`)
  const own = figureOf(way, 'months')
  const none = way.money === null ? '—' : endWords[way.money.ends]
  const first = own === null ? plain(none) : shown(isFar(own.value) ? '20年を超えます' : words(own.value), own.finding)
  const moved = hull?.figures.find(({ figure }) => figure === 'months')
  if (moved === undefined || moved.low.value === moved.high.value) return [first]
  const { low, high } = moved
  return [
    first,
    shown(`まだ分からないことを入れると、${words(low.value)}から`, low.finding),
    shown(`${words(high.value)}まで`, high.finding),
  ]
}

/** その立場の人. Each once, in the order of the file. */
export function peopleAs({ people }: Pick<Plan, 'people'>, roles: readonly Exposure['role'][]): readonly string[] {
  return [...new Set(people.filter(({ role }) => roles.includes(role)).map(({ person }) => person))]
}

/** What can be asked of those who have promised for the loan, in short; what it means for them stands with each person. */
function guarantorCells(plan: ComparedPlan, way: Way): readonly Cell[] {
  const guarantors = peopleAs(plan, ['jointGuarantor'])
  const concerned = [...guarantors, ...peopleAs(plan, ['collateralProvider'])]
  if (concerned.length === 0) return [plain('保証人は書かれていません。')]
  const told = way.people.filter(({ person }) => concerned.includes(person))
  if (told.length === 0) return [plain('まだ分かりません。')]
  return told.map(({ person, name, words, owes }) => {
    if (!guarantors.includes(person)) return plain(`${name}：${words}`)
    if (leavesGuarantors(plan, way.id)) return plain(`${name}：${unaskedWords(plan)}`)
    return owes === null
      ? plain(`${name}：まだ分かりません。`)
      : shown(`${name}：${yenWords(owes.value)}まで請求されうる`, owes)
  })
}

/** 保証人に請求が来ない道. Once the whole is due its guarantors are asked; only a plan that a court confirms binds for them too (民事再生法203条1項). */
export function leavesGuarantors({ stage }: Pick<Plan, 'stage'>, way: WayId): boolean {
  return whilePaid.includes(way) && (!wholeIsDue(stage.value) || way === 'individual-rehabilitation-home-loan')
}

function unaskedWords({ stage }: Pick<Plan, 'stage'>): string {
  return wholeIsDue(stage.value)
    ? '計画が認可され、払われている間は、ふつう請求されません。'
    : '払われている間は、ふつう請求されません。'
}

const answerWords = { yes: '知られる', possible: '知られうる' } as const

function learnsCells({ learns }: Way): readonly Cell[] {
  const cells = (['yes', 'possible'] as const).flatMap((answer) => {
    const who = learns.filter((one) => one.answer === answer).map((one) => whoWords[one.who])
    return who.length === 0 ? [] : [plain(`${answerWords[answer]}：${who.join('・')}`)]
  })
  return cells.length === 0 ? [plain('知らせる手続はありません。')] : cells
}

function creditCells({ credit }: Way): readonly Cell[] {
  if (credit.length === 0) return [plain('—')]
  return credit.map((record) => {
    const { words, finding } = creditCell(record)
    return { words: `${record.bureau}：${words}`, finding }
  })
}

/** By when a sale must be settled and begun, or the last day on which another way can be begun; with its finding where one of the last days of the plan says so. */
function untilCells({ lastDays, on }: ComparedPlan, { until, settle }: Way): readonly Cell[] {
  if (settle !== null && settle !== undefined) return settleCells(settle)
  if (until === null) return [plain('—')]
  const last = lastDays.find(({ day }) => day.value === until)
  const words = `${dayWords(until)}${until < on ? '（過ぎています）' : ''}`
  if (last === undefined) return [plain(words)]
  const told = last.basis === 'expected' ? `${aboutDayWords(until)}（見込み）` : words
  return [shown(told, last.day)]
}
