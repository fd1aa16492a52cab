import { settingsOf } from '#assessment/settings.ts'
import { longestMonthsOf, procedureOf } from '#assessment/ways/bankruptcy-procedure.ts'
import { debtsInBankruptcy, surviving } from '#assessment/ways/bankruptcy-state.ts'
import { homeIsAnothers } from '#assessment/ways/filer.ts'
import { savingsOf } from '#assessment/ways/household-room.ts'
import { assetsOf } from '#assessment/ways/individual-rehabilitation.ts'
import { debtsAfterHome } from '#assessment/ways/own-debts.ts'
import { payable } from '#assessment/ways/payable.ts'
import { monthsPaid, monthsToPlan, planFloor } from '#assessment/ways/rehabilitation.ts'
import type { Way, WayId } from '#assessment/ways/way.ts'
import { yenWords } from '#base/words.ts'
import { add, least, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Built, notTold } from './built.ts'
import type { ByAmount, DebtPart } from './course.ts'
import { type CourseParts, homeBefore, instalmentsPart } from './course-parts.ts'
import { afterSale, damagesTakes } from './sold-courses.ts'

/** 民事再生法221条1項. */
const mostUnsecured = 50_000_000

/** A way about what is left once the home is gone. */
function residual(
  parts: CourseParts,
  way: WayId,
  debt: DebtPart,
  { besides = zeroYen, room = parts.roomAfter, takes = [] }: Residual = {},
): Built {
  const told = homeBefore(parts, besides)
  const owed = parts.context.plan.residual?.amount.value ?? null
  if (told === null || (told.home.kind === 'none' && owed === null && besides === 0)) return { why: notTold }
  const now = told.home.kind === 'none' ? yen((owed ?? 0) + besides) : zeroYen
  return {
    course: { way, fails: 'debt', home: told.home, debt, owed: now, room: parts.room, roomAfter: room },
    takes: [
      ...told.takes,
      ...damagesTakes(parts),
      ...takes,
      ...(debt.kind === 'instalments' ? afterSale(parts.perMonth) : []),
    ],
  }
}

/** While there is a home to sell, this is the way of the sale or the auction, told there. */
export function instalments(parts: CourseParts): Built {
  const told = homeBefore(parts)
  if (told !== null && told.home.kind !== 'none') {
    const first = told.home.kind === 'auction' ? '競売' : '任意売却'
    return { why: `「${first}」の行と同じです。そこで、残った債務を分割で払うとして計算しました。` }
  }
  return residual(parts, 'instalments', instalmentsPart(parts))
}

interface Residual {
  readonly besides?: Yen
  readonly room?: Yen | null
  readonly takes?: readonly string[]
}

export function settlement(parts: CourseParts): Built {
  if (savingsOf(parts.context) === null) return { why: '一括で払えるお金がいくらあるかが、まだ分かりません。' }
  const debt: DebtPart = { ...instalmentsPart(parts), kind: 'lump', accepted: parts.chances.accepted }
  return residual(parts, 'servicer-settlement', debt, {
    takes: [
      '一括の額は想定の幅から引き、手元のお金で足りるときだけ和解できるとしました。できなければ分割を続けます。',
      ...(parts.perMonth === 0 ? [] : [`和解までは、毎月${yenWords(parts.perMonth)}ずつ払うとしました。`]),
    ],
  })
}

/** 残債のほかの債務: what the way heeds beyond the residual of the plan. */
function besidesOf({ context }: CourseParts, total: Yen): Yen {
  const { residual: left } = context.plan
  return most(zeroYen, subtract(total, left?.amount.value ?? zeroYen))
}

export function arrangement(parts: CourseParts, way: Way): Built {
  const { context } = parts
  const { total } = debtsAfterHome(context)
  const { low: usual, typical: longest } = settingsOf(context.matter).arrangementInstalments
  if (total === null || way.money === null) return { why: notTold }
  const months = way.money.months === usual ? usual : longest
  // All that is owed, whatever it is.
  const plan = { lag: 0, planMonths: months, planTotal: [] }
  const takes = [`債権者の全員が、利息なしの${months}回の分割に応じたとしました。`]
  return planned(parts, way.id, plan, total.value, takes)
}

export function rehabilitation(parts: CourseParts, way: Way): Built {
  const { context } = parts
  const { total } = debtsAfterHome(context)
  if (total === null) return { why: notTold }
  const planTotal = planTotals(parts)
  if (planTotal.length === 0) return { why: notTold }
  const months = monthsPaid(way.money)
  if (months === null) return { why: notTold }
  const plan = { lag: monthsToPlan, planMonths: months, planTotal }
  return planned(parts, 'individual-rehabilitation', plan, total.value, [
    `裁判所が${months}回払いの計画を認可したとしました。払い終えると残りは免除されます。`,
    ...beyondTakes(context),
  ])
}

/** Where so much is owed that a low price may leave more than the limit of the procedure. */
function beyondTakes({ plan }: CourseParts['context']): readonly string[] {
  return add(...plan.debts.map(({ claimed }) => claimed.value)) <= mostUnsecured
    ? []
    : [
        '売れた後に残る債務が5,000万円を超えると、この道は使えません（民事再生法221条1項）。超えた通りも、5,000万円のときの額で計算しています。',
      ]
}

/** A plan for the residual and for what is owed beside it, out of what the household can pay on debts; no damages run meanwhile. */
function planned(
  parts: CourseParts,
  way: WayId,
  plan: Pick<DebtPart, 'lag' | 'planMonths' | 'planTotal'>,
  total: Yen,
  takes: readonly string[],
): Built {
  const room = payable(parts.context, zeroYen, ['debt']).room?.value ?? null
  const debt: DebtPart = { ...instalmentsPart(parts), ...plan, kind: 'plan', runningRate: 0, perMonth: zeroYen }
  // Another's home goes its own way: the whole of today is what the plan is about.
  if (homeIsAnothers(parts.context)) {
    const course = { way, fails: 'debt', home: { kind: 'none' }, debt, owed: total, room, roomAfter: room } as const
    return { course, takes: [...takes, '家は本人のものではないので、売れる前の今日の債務の全額で計算しました。'] }
  }
  return residual(parts, way, debt, { besides: besidesOf(parts, total), room, takes })
}

/** 計画の総額 by what is owed: straight between the steps of 民事再生法231条2項 and where the assets' value takes over. */
function planTotals({ context, assets: which }: CourseParts): ByAmount {
  const assets = assetsOf(context)
  const value = which === 'low' ? assets.low.value : (assets.high?.value ?? assets.low.value)
  const steps = [0, 1_000_000, 5_000_000, 15_000_000, 30_000_000, mostUnsecured]
  const met = [value, 5 * value, 10 * value].filter((at) => at > 0 && at < mostUnsecured)
  return [...new Set([...steps, ...met])]
    .sort((one, other) => one - other)
    .flatMap((at) => {
      const floor = at === 0 ? null : planFloor(context, yen(at), assets)
      const told = which === 'low' ? floor?.low : (floor?.high ?? floor?.low)
      return at === 0
        ? [{ at: zeroYen, amount: zeroYen }]
        : told === undefined
          ? []
          : [{ at: yen(at), amount: told.value }]
    })
}

export function bankruptcy(parts: CourseParts, way: Way): Built {
  const { context } = parts
  const { total } = debtsInBankruptcy(context)
  const { amount } = surviving(context)
  if (total === null || amount === null || way.money === null) return { why: notTold }
  const lag = longestMonthsOf(procedureOf(context).route)
  return {
    course: {
      ...{
        way: 'bankruptcy',
        fails: 'debt',
        home: { kind: 'none' },
        owed: total.value,
        room: parts.room,
        roomAfter: parts.roomAfter,
      },
      debt: { ...instalmentsPart(parts), kind: 'discharge', lag, surviving: least(amount.value, total.value) },
    },
    takes: [
      `${lag}か月で免責が確定するとしました。免責されない見込みは、資料がないので数えていません。手続の費用は入っていません。`,
    ],
  }
}
