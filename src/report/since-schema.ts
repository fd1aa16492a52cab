import * as z from 'zod/mini'
import { described, orNull } from './plan-parts.ts'

const day = z.iso.date()

const side = orNull(
  z.strictObject({
    shown: described(z.union([z.number(), z.string()]), '値（金額・日・言葉）'),
    unit: z.enum(['yen', 'day', 'text']),
    finding: orNull(z.string()),
  }),
)

/** 前回からの変化の様式. */
export const sinceSchema = z.strictObject({
  from: described(day, '前の見通しの基準日'),
  to: described(day, '今回の見通しの基準日'),
  facts: z.array(
    z.strictObject({
      what: z.enum(['new', 'changed', 'gone']),
      kind: z.enum(['letter', 'payment', 'offer', 'event', 'statement', 'fact']),
      id: z.string(),
      title: z.string(),
      fields: z.array(z.string()),
    }),
  ),
  changes: z.array(
    z.strictObject({
      key: z.string(),
      subject: z.enum([
        'stage',
        'debt',
        'person',
        'limitation',
        'deadline',
        'timeline',
        'way',
        'sale',
        'auction',
        'residual',
        'seizure',
      ]),
      about: z.string(),
      title: z.string(),
      before: side,
      after: side,
    }),
  ),
  urgent: described(
    z.array(z.strictObject({ id: z.string(), title: z.string(), by: day, finding: orNull(z.string()) })),
    '14日のうちに来る、前は近くなかった日',
  ),
  newSteps: z.array(z.string()),
  fellAway: z.array(
    z.strictObject({
      kind: z.enum(['deadline', 'remedy', 'next-step', 'way', 'question']),
      id: z.string(),
      title: z.string(),
      why: z.enum(['passed', 'gone', 'closed', 'answered']),
    }),
  ),
})

export type SinceJson = z.infer<typeof sinceSchema>
