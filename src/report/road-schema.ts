import * as z from 'zod/mini'
import { described } from './plan-parts.ts'

const day = z.iso.date()

const lane = described(
  z.enum(['road', 'if-payments-stop', 'failed-rounds', 'public-sale', 'after-sale', 'after-voluntary-sale']),
  '道筋の列（競売までの道、払えなくなったときの道、入札がないとき、公売、売れた後、任意売却の後）',
)

/** 見通しの一行の様式. */
export const timelineEntrySchema = z.union([
  z.strictObject({ kind: z.literal('known'), lane, step: z.string(), title: z.string(), on: day }),
  z.strictObject({
    kind: z.literal('expected'),
    lane,
    step: z.string(),
    title: z.string(),
    earliest: day,
    usual: day,
    latest: day,
    overdue: z.boolean(),
    finding: z.string(),
  }),
])

/** 期限の様式. */
export const deadlineSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  on: day,
  safeOn: day,
  kind: z.enum(['statute', 'printed']),
  lost: z.string(),
  passed: z.boolean(),
  holidays: described(
    z.enum(['moves-on', 'not-moved', 'open-day-before', 'as-printed']),
    '休みの日の扱い（次の開庁日へ延びる、動かない、前の開庁日、書かれたまま）',
  ),
  evidence: described(z.array(z.string()), '日を示す書類、または間に合わせる書類'),
  dates: described(
    z.array(
      z.strictObject({
        id: z.enum(['statutory', 'safe', 'creditor']),
        title: z.string(),
        on: described(z.nullable(day), 'null は、債権者に聞く日'),
      }),
    ),
    '取下げの三つの日',
  ),
  finding: z.string(),
})

/** 任意売却の段階の様式. */
export const saleStepSchema = z.strictObject({
  order: z.int(),
  title: z.string(),
  who: z.string(),
  papers: z.array(
    z.strictObject({ name: z.string(), form: described(z.nullable(z.int()), '住宅金融支援機構の書式の番号（号）') }),
  ),
  basis: described(
    z.enum(['opening', 'closing', 'expected']),
    '何からさかのぼったか（開札、想定した決済の日、見込みの開札）',
  ),
  by: described(day, 'ふつうに進めるとき、この日まで'),
  last: described(day, 'いちばん早く進んでも、この日まで'),
  done: z.boolean(),
  passed: z.boolean(),
  finding: z.string(),
})

/** 選べる最後の日の様式. */
export const lastDaySchema = z.strictObject({
  way: z.enum([
    'voluntary-sale',
    'withdrawal',
    'rewind',
    'objection',
    'sale-appeal',
    'public-sale',
    'answer',
    'leaving',
    'renunciation',
    'property-division',
  ]),
  id: z.string(),
  person: z.nullable(z.string()),
  title: z.string(),
  on: day,
  safeOn: day,
  basis: described(z.enum(['statute', 'printed', 'expected']), '法律・手紙・見込み'),
  passed: z.boolean(),
  lost: z.string(),
  finding: z.string(),
})

/** 公売と競売の先後の様式. */
export const publicSaleOrderSchema = z.strictObject({
  courtMayProceed: z.boolean(),
  taxMayProceed: z.boolean(),
  leader: z.string(),
  finding: z.string(),
})
