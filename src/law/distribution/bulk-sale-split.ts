import * as z from 'zod/mini'
import { add, subtract } from '#base/yen.ts'
import { recordOf, textFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { largestRemainder } from './largest-remainder.ts'
import { listById } from './list-by-id.ts'

/** 一括売却の割付. What each of several properties sold together stands for in the one price, and what it bears of the costs. */
export const bulkSaleSplit = rule({
  id: 'bulk-sale-split',
  title: '一括売却の代金・費用の各不動産への割付',
  citations: [cite('民事執行法', '86条の2第2項（2026年5月20日までは86条2項）')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    total: yenFact('まとめて売った代金'),
    costs: yenFact('手続費用の総額'),
    properties: propertiesFact(),
  },
  answers: {
    proceeds: '各不動産の代金',
    costShares: '各不動産が負担する費用',
    net: '各不動産の代金から費用を引いた額',
  },
  find({ total, costs, properties }) {
    const priced = largestRemainder(total, properties, ({ standardPrice }) => standardPrice)
    const lines = largestRemainder(costs, priced, ([{ standardPrice }]) => standardPrice).map(
      ([[property, proceeds], costShare]) => ({ ...property, proceeds, costShare, net: subtract(proceeds, costShare) }),
    )
    return {
      proceeds: Object.fromEntries(lines.map(({ id, proceeds }) => [id, proceeds])),
      costShares: Object.fromEntries(lines.map(({ id, costShare }) => [id, costShare])),
      net: Object.fromEntries(lines.map(({ id, net }) => [id, net])),
      lines,
    }
  },
  explain({ lines }, { total, costs }) {
    return [
      step('まとめて売った代金', total),
      step('手続費用の総額', costs),
      step('売却基準価額の合計', add(...lines.map(({ standardPrice }) => standardPrice))),
      ...lines.flatMap(({ id, standardPrice, proceeds, costShare, net }) => [
        step(`${id}の売却基準価額`, standardPrice),
        step(`${id}の代金（総額 × 売却基準価額 ÷ 合計）`, proceeds),
        step(`${id}が負担する費用（同じ割合）`, costShare),
        step(`${id}の代金から費用を引いた額`, net),
      ]),
    ]
  },
  notes({ lines }) {
    const notes = [
      note(
        'doubt',
        '割り切れない分の扱いは法律に定めがありません。1円未満を切り捨て、余った円は端数の大きい順に1円ずつ足しています。裁判所の配当表とは1円違うことがあります。',
      ),
      note(
        'caution',
        '余りが出たとき、それぞれの所有者が受け取るのは自分の不動産の余りです。全体の余りを持分で分けるのではありません。',
      ),
    ]
    if (lines.some(({ net }) => net < 0)) {
      notes.push(note('caution', '費用が代金を超えています。代金と費用の額を確かめてください。'))
    }
    return notes
  },
})

/** At least one property, each with a price above 0: without them there is no proportion. */
function propertiesFact() {
  const price = yenFact('売却基準価額')
  const standardPrice: typeof price = { ...price, schema: price.schema.check(z.gte(1)) }
  const properties = listById(recordOf({ id: textFact('不動産の名'), standardPrice }, '不動産'), '一括して売った不動産')
  return { ...properties, schema: properties.schema.check(z.minLength(1)) }
}
