import { isKnown } from '#assessment/known.ts'
import { deadlines } from '#assessment/road/deadlines.ts'
import { happenedBy } from '#assessment/road/happenings.ts'
import { aheadOf, lastDays } from '#assessment/road/last-days.ts'
import { type Stage, stageOn } from '#assessment/road/stage.ts'
import { timeline } from '#assessment/road/timeline.ts'
import { addDays, addMonths, type Day } from '#base/day.ts'
import { holidaysReckonedUntil, nextOpenDay } from '#base/holiday.ts'
import { dayWords } from '#base/words.ts'
import { type SaleStepRow, saleStepRows } from '#law/voluntary-sale/sale-steps.table.ts'
import type { Matter } from '#matter/matter.ts'
import { scenarioOf } from './home.ts'

/** 想定した決済の日. Where nobody has told it, and why it is taken. */
export interface UsualClosing {
  readonly on: Day
  readonly words: string
}

/** The steps from which a sale is counted: the first word to the creditor, the broker's contract, the contract of sale. */
const [first, listing, contract] = [1, 5, 8]

/**
 * ふつうの決済の日. As long after today as the nine steps usually take, or after the broker's contract where there is one; on an open day, and
 * before the opening by which the sale must be settled.
 */
export function usualClosing(matter: Matter, stage: Stage, on: Day): UsualClosing {
  const listed = listedOn(matter, on)
  const usual = listed === null ? after(on, first) : later(after(listed, listing), after(on, contract))
  const open = usual > lastReckoned ? usual : nextOpenDay(usual)
  const settled = settledBy(matter, stage, on)
  if (settled !== null && settled < open) {
    return {
      on: settled,
      words: `開札の前の${dayWords(settled)}に決済するとしました（ふつうにかかる期間では間に合いません）。`,
    }
  }
  const since = listed === null ? '申出から決済まで6か月半' : '媒介契約から決済まで5か月あまり'
  return { on: open, words: `ふつうにかかる期間（${since}）をみて、${dayWords(open)}に決済するとしました。` }
}

/** No row of closed days is longer than nine. */
const lastReckoned = addDays(holidaysReckonedUntil, -10)

function after(on: Day, order: number): Day {
  const { months, days } = rowOf(order).usual
  return addDays(addMonths(on, months), days)
}

function rowOf(order: number): SaleStepRow {
  const row = saleStepRows.find((one) => one.order === order)
  if (row === undefined) throw new TypeError(`A sale has no step ${order}`)
  return row
}

const later = (one: Day, other: Day) => (one > other ? one : other)

/** 媒介契約の日, by the scenario or by an event. */
function listedOn(matter: Matter, on: Day): Day | null {
  const told = scenarioOf(matter)?.voluntarySale?.mediationContractOn
  const days = happenedBy(matter, on).events.filter(({ kind }) => kind === 'brokerageAgreement')
  const all = [...days.map((event) => event.on), ...(isKnown(told) && told <= on ? [told] : [])]
  return all.toSorted().at(-1) ?? null
}

/** The careful day before an opening that is set or expected, and the last one once that has passed. */
function settledBy(matter: Matter, stage: Stage, on: Day): Day | null {
  const { signs } = stageOn(matter, on).found
  const all = lastDays(stage, deadlines(matter, stage, on), [], timeline(matter, signs, on), on)
  const last = aheadOf(all, 'voluntary-sale')
  if (last === null) return null
  return last.safeOn >= on ? last.safeOn : last.day.value
}
