import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 特定承継人の責任. Whoever buys the unit, by contract or at auction, owes the seller's unpaid fees as well. */
export const condoFeeSuccessor = table<Row>({
  id: 'condo-fee-successor',
  title: '特定承継人の責任',
  kind: 'prose',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [cite('区分所有法', '7条・8条')],
  sources: ['http://akiyama-law.net/blog/2017/01/post-45-402549.html'],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '買主の責任',
      says: '部屋を買った人は、売主が滞納した管理費や修繕積立金も払う責任を負います。任意売却でも競売でも同じです。滞納を知らされていなかったときも同じです。',
      basis: '区分所有法8条',
    },
    {
      point: '任意売却のとき',
      says: 'そのため、滞納分は決済の日に売買代金から払います。',
      basis: '区分所有法8条による実務',
    },
    {
      point: '競売のとき',
      says: '評価人が滞納分を評価額から引き、落札した人が滞納分を払います。',
      basis: '区分所有法8条による実務',
    },
    {
      point: '遅延損害金',
      says: '規約に定めがあるときは、遅延損害金も同じように引き継がれます。',
      basis: '区分所有法7条・8条',
    },
  ],
  notes: [
    note('caution', '条文は、2026年4月1日に施行された改正の後のものを読みました。7条と8条の文言は変わっていません。'),
  ],
})
