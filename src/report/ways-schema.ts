import * as z from 'zod/mini'
import { wayIds } from '#assessment/ways/way.ts'
import { described, figure, orNull, problem } from './plan-parts.ts'

const day = z.iso.date()
const finding = described(orNull(z.string()), '理由（findings の id）')

/** 決済の期限の様式. By when a sale must be settled, and by when it must then have been begun. */
export const settleSchema = orNull(
  z.strictObject({
    safeOn: described(day, '余裕をみた日（開札の日が決まっていなければ、早い見込みの前）'),
    last: described(day, '最後の日（開札の日が決まっていなければ、ふつうの見込みの前）'),
    finding,
    expected: described(z.boolean(), '開札の日がまだ決まっていない'),
    begin: described(
      orNull(
        z.strictObject({
          usual: described(day, 'ふつうに進むとき、始める日'),
          latest: described(day, 'いちばん早く進むとき、始める日'),
          finding,
        }),
      ),
      '始める日の目安',
    ),
  }),
)

/** 道筋の様式. One course open to the household; money is always per month, months until the end, and total. */
export const waySchema = z.strictObject({
  id: z.enum(wayIds),
  title: z.string(),
  status: described(z.enum(['open', 'closed', 'unknown']), 'まだ選べるか'),
  reasons: z.array(z.string()),
  until: described(
    orNull(day),
    '始められる最後の日。売る道では、決済を済ませる日（settle。開札の日が決まっていなければ、早い見込みの前）',
  ),
  settle: described(z.optional(settleSchema), '売る道の、決済の期限と始める日'),
  basis: described(z.array(z.string()), '結論のもと（findings の id）'),
  lacks: described(z.array(problem), '決めるのに足りない事実'),
  home: z.strictObject({
    outcome: described(z.enum(['kept', 'sold', 'rented', 'unchanged', 'none']), '家がどうなるか'),
    leaveFrom: orNull(day),
    leaveBy: orNull(day),
    decidedBy: described(z.string(), '家を出る日を決めるのはだれか'),
  }),
  money: orNull(
    z.strictObject({
      perMonth: orNull(figure),
      ends: described(
        z.enum(['ends', 'never', 'beyond-100-years', 'unknown']),
        '終わるか（never は、払い続けても終わらない）',
      ),
      months: orNull(z.int()),
      total: orNull(figure),
    }),
  ),
  owedAfter: z.array(z.strictObject({ months: z.int(), owed: figure })),
  people: z.array(z.strictObject({ person: z.string(), name: z.string(), words: z.string(), owes: orNull(figure) })),
  learns: z.array(
    z.strictObject({
      who: z.enum(['family', 'neighbours', 'employer', 'gazette', 'court-site', 'borrower']),
      answer: z.enum(['no', 'possible', 'yes']),
      words: z.string(),
    }),
  ),
  credit: z.array(
    z.strictObject({ bureau: z.enum(['CIC', 'JICC', 'KSC']), until: orNull(day), finding, words: z.string() }),
  ),
  taxes: z.array(z.strictObject({ words: z.string(), finding })),
  costs: z.array(
    z.strictObject({
      label: z.string(),
      low: z.int(),
      high: z.int(),
      aided: described(z.boolean(), '法テラスの立替えの対象になりうるか'),
      source: z.string(),
    }),
  ),
  help: z.array(z.string()),
  steps: z.array(
    z.strictObject({
      title: z.string(),
      text: z.string(),
      who: described(z.string(), 'できる人'),
      paper: described(orNull(z.string()), '要る書類'),
      by: orNull(day),
    }),
  ),
  warnings: z.array(z.string()),
})

/** 注意の様式. Why not to sell, or what would hurt later; `path` names where the file tells of it. */
export const warningSchema = z.strictObject({
  id: z.string(),
  words: z.string(),
  path: orNull(z.string()),
  until: orNull(day),
  basis: z.array(z.string()),
})
