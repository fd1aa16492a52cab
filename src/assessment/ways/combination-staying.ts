import { covered } from '#assessment/covered.ts'
import { distinct } from '#assessment/known.ts'
import { addMonths } from '#base/day.ts'
import type { Combination } from './combination.ts'
import { moneyBeside, owedBeside } from './combination-money.ts'
import { withHousing } from './combination-month.ts'
import { reasonsBeside, titleBeside } from './combination-words.ts'
import { debtsBesideHome, type OwnDebts } from './own-debts.ts'
import { voluntaryArrangement } from './voluntary-arrangement.ts'
import type { Way, WayContext } from './way.ts'

/** 家を残してほかの借金を整理する道. The home loan is paid on, as agreed or as changed, and the other debts are settled out of court. */
export function stayingCombinations(context: WayContext, ways: readonly Way[]): readonly Combination[] {
  const beside = covered(() => ({ found: debtsBesideHome(context), problems: [] })).found
  if (beside === null || beside.debts.length === 0) return []
  const byCourt = ways.some(({ id, status }) => id === 'individual-rehabilitation-home-loan' && status !== 'closed')
  return (['keep-paying', 'reschedule'] as const).flatMap((id) => {
    const first = ways.find((way) => way.id === id)
    if (first === undefined || first.status === 'closed') return []
    return covered(() => ({ found: besideHome(context, first, beside, byCourt), problems: [] })).found ?? []
  })
}

/** Null where the month cannot bear both. */
function besideHome(context: WayContext, first: Way, beside: OwnDebts, byCourt: boolean): Combination | null {
  const payment = first.money?.perMonth ?? null
  const month = payment === null ? context : withHousing(context, payment)
  const second = voluntaryArrangement(month, beside)
  if (second.status === 'closed') return null
  const money = first.money === null || second.money === null ? null : moneyBeside(first.money, second.money)
  const months = money?.months ?? null
  return {
    id: `${first.id}+${second.id}`,
    ways: [first.id, second.id],
    title: titleBeside(first),
    // What the second pays of the month was reckoned beside the home: both must be open for the whole to be.
    status: first.status === 'open' && second.status === 'open' ? 'open' : 'unknown',
    ...{ until: first.until, home: first.home, money },
    endsOn: months === null ? null : addMonths(context.on, months),
    owedAfter: owedBeside(first.owedAfter, second.owedAfter),
    residual: null,
    people: first.people,
    reasons: reasonsBeside(second, byCourt),
    lacks: distinct([...first.lacks, ...second.lacks]),
  }
}
