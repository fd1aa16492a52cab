import type { Day } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import { whoMayNegotiate } from '#law/advice/who-may-negotiate.ts'
import { creditInformationRetention } from '#law/credit/credit-information-retention.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import type { CreditRecord, Learns, PersonEffect, WayContext, WayMoney, WayStep } from './way.ts'

/** 家計の余り: what is left of a usual month; null where the budget does not tell. It may be negative. */
export function surplusOf({ budget }: WayContext): Finding<Yen> | null {
  return budget?.usual.surplus ?? null
}

/** 信用情報: how long each bureau keeps the entry once it has ended on a day; without the day only that it stays until then. */
export function creditAfter(end: Day | null, inGazetteOn: Day | null = null): readonly CreditRecord[] {
  const kept = (
    bureau: CreditRecord['bureau'],
    item: 'contract' | 'contract-2019-10-or-later' | 'transaction' | 'gazette',
    on: Day | null,
  ) =>
    ({
      bureau,
      until: on === null ? null : creditInformationRetention({ bureau, item, endDate: on }),
      words:
        item === 'gazette'
          ? '官報の情報として、決定の日から数えて残ります。'
          : on === null
            ? '払い終わるまで残り、そこから5年ほど残ります。'
            : '完済や契約の終わりから5年ほど残ります。',
    }) satisfies CreditRecord
  return [
    kept('CIC', 'contract', end),
    kept('JICC', 'contract-2019-10-or-later', end),
    kept('KSC', 'transaction', end),
    ...(inGazetteOn === null ? [] : [kept('KSC', 'gazette', inGazetteOn)]),
  ]
}

const learnsDefault: readonly Learns[] = [
  { who: 'neighbours', answer: 'no', words: '近所に知らせる手続はありません。' },
  { who: 'employer', answer: 'no', words: '勤め先に知らせる手続はありません。' },
  { who: 'gazette', answer: 'no', words: '官報には載りません。' },
  { who: 'court-site', answer: 'no', words: '裁判所のサイトには載りません。' },
]

/** だれに知られるか: nobody, but for what the way itself makes known. */
export function learnsOf(...known: readonly Learns[]): readonly Learns[] {
  return [
    ...known.filter(({ who }) => who === 'family'),
    ...learnsDefault.map((standard) => known.find(({ who }) => who === standard.who) ?? standard),
  ]
}

type Task = Parameters<typeof whoMayNegotiate.value>[0]['task']

const advisers = [
  ['debtor', '本人'],
  ['lawyer', '弁護士'],
  ['certified-judicial-scrivener', '認定司法書士'],
  ['real-estate-broker', '宅地建物取引業者'],
  ['consultant', '相談員・FP'],
] as const

/** 手順. Who may do it follows from 弁護士法72条 and, for a claim, from the scrivener's 1,400,000 yen. */
export function wayStep(
  title: string,
  text: string,
  task: Task,
  more: { readonly claim?: Yen | null; readonly paper?: string; readonly by?: Day | null } = {},
): WayStep {
  const claim = more.claim ?? null
  const who = advisers
    .filter(([actor]) => mayDo(actor, task, claim))
    .map(([, name]) => name)
    .join('・')
  return { title, text, who, paper: more.paper ?? null, by: more.by ?? null }
}

/** A scrivener's right to negotiate cannot be told without the claim, and is then not claimed. */
function mayDo(actor: (typeof advisers)[number][0], task: Task, claim: Yen | null): boolean {
  const negotiates = task === 'negotiate-reduction' || task === 'negotiate-residual-instalments'
  if (actor === 'certified-judicial-scrivener' && negotiates && claim === null) return false
  return whoMayNegotiate.value({ actor, task, claim }).allowed
}

/** その人への影響: every person who owes something on a loan or another debt, in the order of the file. */
export function peopleOf(
  { plan }: WayContext,
  effect: (person: WayContext['plan']['personViews'][number]) => Pick<PersonEffect, 'words' | 'owes'> | null,
): readonly PersonEffect[] {
  return plan.personViews.flatMap((view) => {
    const told = effect(view)
    return told === null ? [] : [{ person: view.person, name: view.name, ...told }]
  })
}

/** その人への言葉. What a way says to a person of a role; to a guarantor who asks, in words of his own (`ownGuarantee`) where there are any. */
export function saidTo<Role extends string>(
  { plan }: WayContext,
  words: Readonly<Record<Role, string>> & { readonly ownGuarantee?: string },
  role: Role,
  person: string,
): string {
  const isOwn = role === 'jointGuarantor' && person === plan.asker.person
  return isOwn ? (words.ownGuarantee ?? words[role]) : words[role]
}

/** 一つの毎月の額: so much a month for so many months. */
export function paidOff(
  rule: string,
  title: string,
  owed: Finding<Yen>,
  perMonth: Finding<Yen>,
  months: number,
  total: Yen,
): WayMoney {
  return {
    perMonth,
    ends: 'ends',
    months,
    total: reckon(rule, title, total, [owed, perMonth], () => [
      step('債務', owed.value),
      step('毎月の支払い', perMonth.value),
      step('終わるまでの月数', months, 'months'),
      step('支払いの合計', total),
    ]),
  }
}

/** Months after which every way tells what is still owed. */
export const milestones = [12, 36, 60, 120] as const
