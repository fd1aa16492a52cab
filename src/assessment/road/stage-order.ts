import { isKnown } from '#assessment/known.ts'
import { type Day, dayInMonth } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import type { Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'

/** 段階の印. What shows a stage of the road, from which day, and where the file says so. */
export interface StageSign<Id extends string> {
  readonly stage: Id
  readonly on: Day | null
  readonly path: string
  readonly words: string
}

/** 滞納の始まり. The first day on which a payment can have been missed, of all loans that tell their first missed month. */
export function beginning(matter: Matter): { readonly on: Day; readonly path: string } | null {
  const all = (matter.loans ?? []).flatMap(({ firstMissedMonth, paymentDay }, i) => {
    if (!isKnown(firstMissedMonth)) return []
    return [{ on: dayInMonth(firstMissedMonth, paymentDay ?? 1), path: `loans[${i}].firstMissedMonth` }]
  })
  return all.sort((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null
}

/** 印の日の言葉. */
export const unknownDay = '日付は分からない'
export const signDay = (on: Day | null) => (on === null ? unknownDay : dayWords(on))

/** 早すぎる日. Creditors demand, and the court opens an auction, only after arrears have begun. */
export function tooEarly<Id extends string>(
  all: readonly StageSign<Id>[],
  missed: ReturnType<typeof beginning>,
  isAfterArrears: (stage: Id) => boolean,
): readonly Problem[] {
  if (missed === null) return []
  const isOfLoan = (path: string) => path.startsWith('loans')
  return all
    .filter((sign) => !isOfLoan(sign.path) && sign.on !== null && sign.on < missed.on)
    .filter(({ stage }) => isAfterArrears(stage) && stage !== 'residual')
    .map((sign) => ({
      kind: 'contradiction',
      paths: [sign.path, missed.path],
      message: `${sign.words}（${signDay(sign.on)}）が、最初に払えなかった月の返済日（${dayWords(missed.on)}）より前です。どちらかの日付を確かめてください。`,
    }))
}

/** 手続の順番. The court takes its steps in one order; two papers whose days say otherwise cannot both be right. */
export function outOfOrder<Id extends string>(
  happened: readonly StageSign<Id>[],
  order: readonly Id[],
): readonly Problem[] {
  const firsts = order.flatMap((stage) => happened.find((sign) => sign.stage === stage && sign.on !== null) ?? [])
  return firsts.flatMap((sign, index) => {
    const before = firsts.slice(0, index).find(({ on }) => on !== null && sign.on !== null && on > sign.on)
    if (before === undefined) return []
    return [
      {
        kind: 'contradiction',
        paths: [before.path, sign.path],
        message: `${sign.words}（${signDay(sign.on)}）が、${before.words}（${signDay(before.on)}）より前です。競売の手続の順番と合いません。日付を確かめてください。`,
      },
    ] as const
  })
}
