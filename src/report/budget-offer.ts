import type { Budget, BudgetMonth } from '#assessment/budget/budget.ts'
import type { Offer } from '#assessment/budget/budget-offer.ts'
import { yenWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import { type Block, type FactRow, type Section, shown } from './report.ts'

/** 申し出る額の目安. What follows from the surplus of the usual month, and from that of the planned one. */
export function offerSection({ usual, planned }: Budget): Section {
  const months = [
    { month: usual, name: 'ふだんの月' },
    ...(planned === null ? [] : [{ month: planned, name: '計画の月' }]),
  ]
  const blocks = months.flatMap(({ month, name }) => monthBlocks(month, name))
  const offers = months.flatMap(({ month }) => month.offer?.value ?? [])
  const notices = [
    ...(offers.some(({ first }) => first.length > 0) ? [firstLook] : []),
    ...(offers.some(({ high }) => high > 0) ? [beforePaying] : []),
  ]
  return {
    id: 'offer',
    title: '毎月申し出る額の目安（私たちの見積り）',
    blocks: [...blocks, ...notices.map((text): Block => ({ kind: 'notice', text }))],
  }
}

const firstLook =
  '申し出る額が0円になるときは、払う約束をする前に、消滅時効が完成していないか、個人再生や自己破産が使えるかを先に確かめてください。弁護士（法テラス 0570-078374）に相談できます。支払いを0円のまま待ってもらえることもあります。'
const beforePaying =
  '法律の計算ではありません。払うよう勧める額でもありません。払うと時効の数え直しになるので、払う前に消滅時効を確かめてください。'

function monthBlocks({ offer, capacities, openIncomes, openExpenses }: BudgetMonth, name: string): readonly Block[] {
  if (offer === null) {
    const open = [...(openIncomes.length > 0 ? ['収入'] : []), ...(openExpenses.length > 0 ? ['支出'] : [])]
    const text = `${name}：まだ出せません。${open.join('と')}の、分からない項目とまだ聞いていない項目が分かると、出せることがあります。`
    return [{ kind: 'text', text }]
  }
  const rows: readonly FactRow[] = [
    { label: `${name}の目安`, cell: shown(offerWords(offer), offer) },
    ...capacities.map(({ amount }) => ({ label: amount.title, cell: shown(yenWords(amount.value), amount) })),
  ]
  return [{ kind: 'facts', rows }]
}

function offerWords({ value: { low, high } }: Finding<Offer>): string {
  if (high === 0) return '0円'
  if (low === null || low === high) return `月${yenWords(high)}まで`
  return `月${yenWords(low)}〜${yenWords(high)}`
}
