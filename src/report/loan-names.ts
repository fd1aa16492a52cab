import type { Plan } from '#assessment/plan.ts'

/** ローンの呼び名. A loan by its creditor of today, with what kind of loan it is only where the file has several. */
export function loanName({ debts, limitations, people, claimNames }: Plan, loan: string): string {
  const creditor = debts.find((debt) => debt.loan === loan)?.creditor.name
  const title = claimNames[loan] ?? 'ローン'
  if (creditor === undefined) return title
  const loans = new Set([...debts, ...limitations, ...people].map((entry) => entry.loan))
  return loans.size === 1 ? creditor : `${creditor}（${title}）`
}
