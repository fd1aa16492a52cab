import * as z from 'zod/mini'
import { wayIds } from '#assessment/ways/way.ts'
import { described, figure, orNull, problem } from './plan-parts.ts'
import { settleSchema, waySchema } from './ways-schema.ts'

const day = z.iso.date()
const { home, money, owedAfter, people } = waySchema.shape

/** 続けて使う道の様式. Ways that follow or accompany one another, as one whole from the day of the plan. */
export const combinationSchema = z.strictObject({
  id: described(z.string(), '道の id を + でつないだもの'),
  ways: z.array(z.enum(wayIds)),
  title: z.string(),
  status: described(z.enum(['open', 'unknown']), 'まだ選べるか'),
  until: described(orNull(day), 'どの道もまだ始められる最後の日（売る道では、決済を済ませる日）'),
  settle: described(z.optional(settleSchema), '先の道が売る道のときの、決済の期限と始める日'),
  home,
  money: described(money, '全体のお金。月数は今日から数え、家が売れるまでの月を含む'),
  endsOn: described(orNull(day), '最後の支払いか、手続の終わる日'),
  owedAfter: described(owedAfter, '今日からの月数と、残る額'),
  residual: described(orNull(figure), '先の道の後に残る額'),
  people,
  reasons: z.array(z.string()),
  lacks: described(z.array(problem), '決めるのに足りない事実'),
})
