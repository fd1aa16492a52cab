import { isKnown } from '#assessment/known.ts'
import type { Loan, Matter } from '#matter/matter.ts'
import { exposures, type Role } from './people.ts'

/** わたしの立場. What binds who asks to the loans; `borrower` where the file does not tell that it is somebody else. */
export type AskerRole = 'borrower' | 'jointDebtor' | 'guarantor' | 'beside'

/** わたし. Who asks: the person of the file, from whom its relations are told. */
export interface Asker {
  /** Null where nobody is told to be the one. */
  readonly person: string | null
  readonly role: AskerRole
  /** The name of who borrowed, where that is somebody else. */
  readonly borrower: string | null
  /** Whether a home of the file is his, in whole or in part; null where that is not told. */
  readonly owns: boolean | null
  /** Whether he lives in a home of the file; null where that is not told. */
  readonly livesThere: boolean | null
  /** Whether anybody of the file is told to be divorced. */
  readonly divorced: boolean
}

/** Who asks, by the relation `self`; the borrower where nobody stands so. */
export function askerOf(matter: Matter): Asker {
  const person = (matter.people ?? []).find(({ relation }) => relation === 'self')?.id ?? null
  const all = exposures(matter)
  const own = all.filter((one) => one.person === person).map(({ role }) => role)
  const other = all.find(({ role, person: who }) => role === 'debtor' && who !== person)
  const theirs = (matter.loans ?? []).filter(({ debtor }) => debtor === other?.person)
  const role = person === null || other === undefined ? 'borrower' : roleAmong(own)
  return {
    ...{ person, role, borrower: role === 'borrower' ? null : (borrowersOf(matter, theirs)[0] ?? null) },
    owns: isAmong(
      person,
      (matter.properties ?? []).map(({ owners }) => owners?.map((owner) => owner.person)),
    ),
    livesThere: isAmong(
      person,
      (matter.properties ?? []).map(({ residents }) => residents),
    ),
    divorced: (matter.people ?? []).some(
      ({ relation, divorcedOn }) => relation === 'formerSpouse' || isKnown(divorcedOn),
    ),
  }
}

/** Beside somebody else who borrowed: what binds most comes first. */
function roleAmong(own: readonly Role[]): AskerRole {
  if (own.includes('debtor')) return 'borrower'
  if (own.includes('jointDebtor')) return 'jointDebtor'
  return own.includes('jointGuarantor') ? 'guarantor' : 'beside'
}

/** 借りた人のほかに負う人か. Whether who asks owes beside the borrower: as a guarantor or as a joint debtor. */
export function owesBeside({ role }: Pick<Asker, 'role'>): boolean {
  return role === 'guarantor' || role === 'jointDebtor'
}

/** 借りた人の名. Who borrowed these loans, each once, by name or by the place in the family; who has neither is not named. */
export function borrowersOf(matter: Matter, loans: readonly Loan[]): readonly string[] {
  const names = exposures({ ...matter, loans: [...loans] }).flatMap(({ role, person, name }) => {
    const told = matter.people?.find(({ id }) => id === person)
    const hasName = isKnown(told?.name) || (isKnown(told?.relation) && told.relation !== 'other')
    return role === 'debtor' && hasName ? [name] : []
  })
  return [...new Set(names)]
}

/** Yes where one list names him; no where every list is told and none does. */
function isAmong(person: string | null, lists: readonly (readonly string[] | null | undefined)[]): boolean | null {
  if (person === null || lists.length === 0) return null
  if (lists.some((list) => list?.includes(person) === true)) return true
  return lists.every(isKnown) ? false : null
}

/** 借りた人の呼び方. 「借りた人（元夫）」. */
export function borrowerWords({ borrower }: Pick<Asker, 'borrower'>): string {
  return borrower === null ? '借りた人' : `借りた人（${borrower}）`
}

/** 立場の言葉. */
export const askerTexts = {
  guarantor: 'あなたは連帯保証人（れんたいほしょうにん）です。全額を請求されることがあります。半分ではありません。',
  guarantorRecourse: (who: string) =>
    `払ったら、払った分を${who}に求められます（求償、民法459条）。ただし、${who}が自己破産や個人再生をすると、求められなくなったり、減ったりします。`,
  jointDebtor: 'あなたは連帯債務者（れんたいさいむしゃ）です。全額を請求されることがあります。半分ではありません。',
  jointDebtorRecourse: (who: string) => `払ったら、相手の負担する分を、${who}に求められます（求償、民法442条）。`,
  divorced:
    '離婚しても、ローンの責任は変わりません。二人の間で「相手が払う」と決めていても、債権者はあなたに請求できます。',
  notYours: '家はあなたのものではないので、売るか残すかを決めるのは、家の持ち主です。',
}

/** あなたの立場. What who asks must know before all else: joint guarantors have no halves (民法454条・447条), joint debtors neither (436条). */
export function askerWords(asker: Asker, texts: typeof askerTexts, who: string): readonly string[] {
  const { role, owns, divorced } = asker
  if (!owesBeside(asker)) return []
  const isGuarantor = role === 'guarantor'
  return [
    isGuarantor ? texts.guarantor : texts.jointDebtor,
    isGuarantor ? texts.guarantorRecourse(who) : texts.jointDebtorRecourse(who),
    ...(divorced ? [texts.divorced] : []),
    ...(owns === false ? [texts.notYours] : []),
  ]
}
