import type { Yen } from '#base/yen.ts'
import { zeroYen } from '#base/yen.ts'
import { type Allocation, allocationOf } from './allocation.ts'
import type { Sale } from './sale.ts'
import { mostMoving, prepared, type SaleChoice, statedChoice } from './sale-allocation.ts'

export type ProposalId = 'fast-consent' | 'most-for-household' | 'most-for-first-creditor'

/** 配分案. One way of filling in the table at a price, with what it is good for and what it gives up. */
export interface Proposal {
  readonly id: ProposalId
  readonly title: string
  readonly gains: string
  readonly gives: string
  readonly allocation: Allocation
}

const words: Readonly<Record<ProposalId, Pick<Proposal, 'title' | 'gains' | 'gives'>>> = {
  'fast-consent': {
    title: '早く同意を得やすい案',
    gains: '後の順位の債権者や役所が求める額を、できるだけそのまま入れます。話し合いが短くなりやすい案です。',
    gives: '引越費用は入れません。1番の債権者が受け取る額も少なくなることがあり、1番の債権者が認めないこともあります。',
  },
  'most-for-household': {
    title: '生活の立て直しに多く残す案',
    gains: '1番の債権者が応じる見込みの範囲で、引越費用をできるだけ多く入れます。',
    gives:
      '1番の債権者が受け取る額は、応じる見込みの下限に近くなります。認められない、時間がかかる、ということがあります。',
  },
  'most-for-first-creditor': {
    title: '1番の債権者に多く渡す案',
    gains: '1番の債権者が受け取る額と、残債の減り方がいちばん大きくなる案です。',
    gives: '引越費用は入れません。後の順位の債権者が求める額に届かず、話し合いが長くなることがあります。',
  },
}

/** At most three proposals for one price; one that comes to the same table as an earlier one is left out. */
export function proposalsFor(sale: Sale, price: Yen): readonly Proposal[] {
  const base = statedChoice(sale)
  const moving = mostMoving(sale, { ...base, mode: 'norm' }, price)
  const approved: Sale = { ...sale, assumed: { ...sale.assumed, movingApproved: true } }
  const all: readonly Proposal[] = [
    proposal('fast-consent', sale, { ...base, mode: 'asked', movingCost: zeroYen }, price),
    ...(moving === null || moving === 0
      ? []
      : [proposal('most-for-household', approved, { ...base, mode: 'norm', movingCost: moving }, price)]),
    proposal('most-for-first-creditor', sale, { ...base, mode: 'norm', movingCost: zeroYen }, price),
  ]
  return all.filter((one, index) => !all.slice(0, index).some((other) => isSame(one.allocation, other.allocation)))
}

function proposal(id: ProposalId, sale: Sale, choice: SaleChoice, price: Yen): Proposal {
  return { id, ...words[id], allocation: allocationOf(prepared(sale, choice), price) }
}

function isSame(one: Allocation, other: Allocation): boolean {
  const amounts = ({ rows }: Allocation) => rows.map(({ id, amount }) => `${id} ${amount.value}`).join('|')
  return amounts(one) === amounts(other)
}
