import type { Debt } from '#assessment/debts/debts.ts'
import { partWords, type Reconciliation } from '#assessment/debts/reconcile.ts'
import type { Plan } from '#assessment/plan.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { loanName } from './loan-names.ts'
import { type Block, type Cell, type FactRow, plain, shown } from './report.ts'

/** 債務の内訳の行. What a debt tells beside principal, damages and total, as far as it is known. */
export function partRows({ interest, costs, claimed, total, allocations }: Debt): readonly FactRow[] {
  const isMore = claimed.value !== total.value
  return [
    ...(interest === null || interest.value === 0
      ? []
      : [{ label: '約定利息（期限の来た分）', cell: shown(yenWords(interest.value), interest) }]),
    ...(costs === null ? [] : [{ label: '費用（計算書による）', cell: shown(yenWords(costs.value), costs) }]),
    ...(isMore ? [{ label: '請求されうる合計', cell: shown(yenWords(claimed.value), claimed) }] : []),
    ...allocations.map(({ payment, covered, finding, unapplied }) => ({
      label: `${dayWords(payment.on)}の支払い${yenWords(payment.amount)}`,
      cell: shown(
        [
          ...(covered.costs > 0 ? [`費用へ${yenWords(covered.costs)}`] : []),
          ...(covered.interest > 0 ? [`利息へ${yenWords(covered.interest)}`] : []),
          ...(covered.damages > 0 ? [`損害金へ${yenWords(covered.damages)}`] : []),
          ...(covered.principal > 0 ? [`元金へ${yenWords(covered.principal)}`] : []),
          ...(unapplied > 0 ? [`余り${yenWords(unapplied)}`] : []),
        ].join('、'),
        finding,
      ),
    })),
  ]
}

/** 人ごとの合計. Where somebody owes several loans; with one loan the debt itself tells it. */
export function personDebtBlocks({ personDebts }: Plan): readonly Block[] {
  const several = personDebts.filter(({ claims }) => claims.length > 1)
  if (several.length === 0) return []
  const rows = several.map(({ name, total }) => ({
    label: `${name}が請求されうる合計`,
    cell: shown(yenWords(total.value), total),
  }))
  return [{ kind: 'facts', rows }]
}

/** 計算書との比べ. Each statement beside the reckoning, with what would explain the difference. */
export function reconciliationBlocks(plan: Plan): readonly Block[] {
  return plan.reconciliations.flatMap((one): readonly Block[] => [
    {
      kind: 'table',
      caption: `債権者の計算書との比べ（${loanName(plan, one.loan)}、${dayWords(one.on)}）`,
      head: ['', '計算書', 'この計算', 'くいちがい'],
      rows: one.differences.map(differenceRow),
    },
    ...reasonBlocks(one),
  ])
}

function differenceRow({ part, stated, reckoned, difference }: Reconciliation['differences'][number]): readonly Cell[] {
  return [
    plain(partWords[part]),
    plain(yenWords(stated)),
    reckoned === null ? plain('計算できない') : shown(yenWords(reckoned.value), reckoned),
    difference === null ? plain('—') : shown(yenWords(difference.value), difference),
  ]
}

function reasonBlocks({ reasons }: Reconciliation): readonly Block[] {
  if (reasons.length === 0) return []
  const rows = reasons.map(({ part, finding, id }) => ({
    label: partWords[part],
    cell: shown(id === 'rounding' ? `${finding.title}（1円か数円）` : finding.title, finding),
  }))
  return [{ kind: 'facts', rows }]
}
