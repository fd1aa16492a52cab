import type { Plan } from '#assessment/plan.ts'

/** ローンの呼び名. A loan by its creditor of today, with its id only where the file has several. */
export function loanName({ debts, limitations, people }: Plan, loan: string): string {
  const creditor = debts.find((debt) => debt.loan === loan)?.creditor.name
  if (creditor === undefined) return loan
  const loans = new Set([...debts, ...limitations, ...people].map((entry) => entry.loan))
  return loans.size === 1 ? creditor : `${creditor}（${loan}）`
}
