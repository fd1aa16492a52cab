import * as z from 'zod/mini'
import { mirrorWays } from '#assessment/creditors/creditor-view.ts'
import { described, figure, orNull } from './plan-parts.ts'

const day = z.iso.date()
const way = described(z.enum(mirrorWays), '道筋の id')

const receipt = z.strictObject({
  amount: figure,
  from: described(day, '最初に受け取る日'),
  until: described(day, '最後に受け取る日'),
  times: described(z.int(), '回数（1か月おき）'),
  words: z.string(),
})

const course = z.strictObject({
  way,
  basis: described(z.enum(['home', 'residual']), '家の代金からか、残る債務としてか'),
  receipts: z.array(receipt),
  total: described(orNull(figure), '受け取る額の合計（計算できなければ null）'),
  present: described(orNull(figure), '今の価値（割引率と、支払いが止まる割合による）'),
  low: orNull(figure),
  high: orNull(figure),
  why: described(z.string(), '額の説明。受け取りがないか計算できないときは、その理由'),
})

const leastOffer = z.strictObject({
  at: described(z.enum(['closing', 'lump']), '決済のときか、残債を一括で払うときか'),
  on: day,
  against: described(way, 'くらべる道'),
  amount: figure,
  words: z.string(),
})

/** 債権者から見た比べの様式. What one creditor receives, and when, under each course. */
export const creditorSchema = z.strictObject({
  creditor: z.string(),
  kind: z.enum(['secured', 'unsecured', 'tax', 'association']),
  claims: described(z.array(z.string()), '債権の id'),
  claimed: described(orNull(figure), '今日請求できる額'),
  courses: z.array(course),
  least: described(z.array(leastOffer), '代わりの道より得になる最も少ない額'),
  letter: described(z.array(z.string()), '手紙の文（時効を確かめる前は空）'),
})

/** 前提の様式. One figure that the views rest on. */
export const mirrorInputSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  values: described(z.array(z.union([z.number(), day])), '値（三つのときは、低い・標準・高い見込みなど）'),
  unit: z.enum(['yen', 'day', 'days', 'months', 'years', 'count', 'percent', 'text']),
  source: z.string(),
  path: described(orNull(z.string()), '案件の中で変えられる場所'),
})
