import { yenWords } from '#base/words.ts'
import { type Yen, zeroYen } from '#base/yen.ts'
import type { Issue } from '#law/issues.ts'
import { type Allocation, allocationOf } from './allocation.ts'
import type { AllocationRow } from './allocation-rows.ts'
import { type PreparedSale, prepared } from './sale-allocation.ts'

/** 行の書換え. A row that somebody sets to an amount. */
export interface RowChange {
  readonly row: string
  readonly amount: Yen
}

/** What a change moved: a row, before and after. */
export interface Moved {
  readonly row: string
  readonly label: string
  readonly from: Yen
  readonly to: Yen
}

export interface Changed {
  readonly ready: PreparedSale
  readonly allocation: Allocation
  readonly moved: readonly Moved[]
}

/** Sets rows by hand; the others follow, so that the table still adds up to its price. Rows that cannot be set come back as issues. */
export function changed(before: PreparedSale, price: Yen, changes: readonly RowChange[]): Changed | readonly Issue[] {
  const old = allocationOf(before, price)
  const issues = [
    ...changes
      .filter(({ row }, index) => changes.findIndex((other) => other.row === row) < index)
      .map(({ row }) => ({ path: row, message: '同じ行に二つの額が書かれています。一つにしてください。' })),
    ...changes.flatMap((change) => refusal(before, old, change)),
  ]
  if (issues.length > 0) return issues
  const fixed = new Map(before.choice.fixed)
  for (const { row, amount } of changes) fixed.set(row, amount)
  // A move that nobody had asked for yet gets its row.
  const movingCost = fixed.get('moving') ?? before.choice.movingCost
  const ready = prepared(before.sale, { ...before.choice, movingCost, fixed })
  const allocation = allocationOf(ready, price)
  const unpaid = changes.flatMap((change) => notPaid(allocation, change))
  return unpaid.length > 0 ? unpaid : { ready, allocation, moved: movedRows(old.rows, allocation.rows) }
}

/** The rows that are paid before it leave no room for the amount. */
function notPaid({ values }: Allocation, { row, amount }: RowChange): readonly Issue[] {
  const paid = values.costs.find(({ id }) => id === row)?.amount ?? values.paid.get(row) ?? zeroYen
  if (paid === amount) return []
  const message = `先に払う行を払うと、${yenWords(paid)}までしか払えません。ほかの行を減らすか、この額を下げてください。`
  return [{ path: row, message }]
}

function refusal({ items, terms }: PreparedSale, old: Allocation, { row, amount }: RowChange): readonly Issue[] {
  const issue = (message: string) => [{ path: row, message }]
  const claim = terms.claims.find(({ id }) => id === row)
  const item = items.find(({ id }) => id === row)
  if (claim === undefined && item === undefined && row !== 'moving') {
    if (old.rows.some(({ id }) => id === row)) {
      return issue('売主の手取りは、ほかの行の残りで決まります。ほかの行を書き換えてください。')
    }
    const known = [...items, ...terms.claims].map(({ id }) => id).join('、')
    return issue(`「${row}」という行はありません。書き換えられる行：${known}`)
  }
  if (amount < 0) return issue('0円より小さい額にはできません。')
  if (amount > old.price) return issue(`売買代金（${yenWords(old.price)}）より多くはできません。`)
  if (claim !== undefined && amount > claim.owed) {
    return issue(`債権の額（${yenWords(claim.owed)}）より多くは払えません。`)
  }
  const cap = row === 'brokerage' ? item?.requestedAt(old.price) : undefined
  if (cap !== undefined && amount > cap) return issue(`仲介手数料の上限（${yenWords(cap)}）を超えています。`)
  return []
}

/** 動いた行. The rows whose amounts differ between two tables; one that stands in the other alone counts as nothing there. */
export function movedRows(before: readonly AllocationRow[], after: readonly AllocationRow[]): readonly Moved[] {
  const labels = new Map([...after, ...before].map(({ id, label }) => [id, label]))
  const amountIn = (rows: readonly AllocationRow[], row: string) =>
    rows.find(({ id }) => id === row)?.amount.value ?? zeroYen
  return [...labels]
    .map(([row, label]) => ({ row, label, from: amountIn(before, row), to: amountIn(after, row) }))
    .filter(({ from, to }) => from !== to)
}
