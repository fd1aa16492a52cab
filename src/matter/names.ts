import type { Matter } from './matter.ts'

type Item<K extends keyof Matter> = NonNullable<Matter[K]> extends readonly (infer T)[] ? T : never
type Person = Item<'people'>
type Relation = NonNullable<Person['relation']>

/** 続柄の呼び名. `self` is who asks, and an adviser may read: no 「あなた」. */
export const kinWords: Readonly<Record<Exclude<Relation, 'other'>, string>> = {
  self: '本人',
  spouse: '配偶者',
  formerSpouse: '元配偶者',
  child: '子',
  parent: '親',
  sibling: '兄弟姉妹',
  relative: '親族',
}

/** 立場の呼び名. What binds somebody most comes first. */
const partWords: readonly (readonly [string, (matter: Matter, id: string) => boolean])[] = [
  ['債務者', ({ loans }, id) => (loans ?? []).some(({ debtor }) => debtor === id)],
  ['連帯債務者', ({ loans }, id) => (loans ?? []).some(({ jointDebtors }) => jointDebtors?.includes(id))],
  ['連帯保証人', ({ loans }, id) => (loans ?? []).some(({ jointGuarantors }) => jointGuarantors?.includes(id))],
  ['物上保証人', ({ loans }, id) => (loans ?? []).some(({ collateralProviders }) => collateralProviders?.includes(id))],
  ['ほかの借金の債務者', ({ otherDebts }, id) => (otherDebts ?? []).some(({ debtor }) => debtor === id)],
  ['所有者', ({ properties }, id) => owners(properties).includes(id)],
  ['亡くなった人', ({ people }, id) => (people ?? []).some((one) => one.id === id && typeof one.diedOn === 'string')],
  ['相続人', ({ people }, id) => (people ?? []).some((one) => one.id === id && typeof one.heirOf === 'string')],
  ['家族', ({ budget }, id) => budget?.household?.includes(id) ?? false],
  ['住んでいる人', ({ properties }, id) => (properties ?? []).some(({ residents }) => residents?.includes(id))],
]

const nobody = '名前を書いていない人'

function owners(properties: Matter['properties']): readonly string[] {
  return (properties ?? []).flatMap((property) => (property.owners ?? []).map(({ person }) => person))
}

function placeOf(matter: Matter, person: Person): string {
  const { relation } = person
  if (relation !== undefined && relation !== null && relation !== 'other') return kinWords[relation]
  return partWords.find(([, holds]) => holds(matter, person.id))?.[0] ?? nobody
}

/** 人の呼び名. The name of the file; who has none goes by the place in the family, or else by the part in the matter, the second of a kind with a number. */
export function personName(matter: Matter, id: string): string {
  const all = matter.people ?? []
  const person = all.find((one) => one.id === id)
  if (person === undefined) return nobody
  if (named(person.name)) return person.name
  const place = placeOf(matter, person)
  return numbered(
    place,
    id,
    all.filter((one) => !named(one.name) && placeOf(matter, one) === place),
  )
}

/** Places in a family and in a matter take no 「さん」. */
const withoutSan = new Set([...Object.values(kinWords), ...partWords.map(([words]) => words), nobody])

/** 敬称. A person's name as one speaks of somebody: 山田太郎さん, but 配偶者. */
export function withSan(name: string): string {
  return withoutSan.has(name.replace(/\d+$/u, '')) ? name : `${name}さん`
}

const loanWords: Readonly<Record<NonNullable<Item<'loans'>['purpose']>, string>> = {
  home: '住宅ローン',
  refinance: '借換えの住宅ローン',
  renovation: 'リフォームのローン',
  business: '事業の借入れ',
  other: '借入れ',
}

/** ほかの借金の呼び名. */
export const debtWords: Readonly<Record<Item<'otherDebts'>['kind'], string>> = {
  cardLoan: 'カードローン',
  creditCard: 'クレジット',
  autoLoan: '自動車ローン',
  studentLoan: '奨学金',
  businessLoan: '事業の借入れ',
  employer: '勤め先からの借入れ',
  family: '家族・知人からの借入れ',
  guarantee: '保証',
  other: 'ほかの借金',
}

/** 登記の権利の呼び名. */
export const rightWords: Readonly<Record<Item<'rights'>['kind'], string>> = {
  mortgage: '抵当権',
  revolvingMortgage: '根抵当権',
  provisionalRegistration: '仮登記',
  provisionalSeizure: '仮差押え',
  seizure: '差押え',
  taxSeizure: '税の差押え',
  taxParticipation: '税の参加差押え',
}

/** 滞納している税・保険料の呼び名. */
export const taxWords: Readonly<Record<Item<'taxArrears'>['kind'], string>> = {
  propertyTax: '固定資産税',
  residentTax: '住民税',
  incomeTax: '所得税',
  healthInsurance: '国民健康保険',
  pensionPremium: '年金保険料',
  other: '税・保険料',
}

/** 家の種類の呼び名. */
export const propertyWords: Readonly<Record<Item<'properties'>['kind'], string>> = {
  house: '戸建て',
  condominium: 'マンション',
  land: '土地',
  building: '建物',
  other: '家',
}

/** 債権の呼び名. What a loan, another debt, a right, arrears of a tax or of fees is called apart from its creditor; two of a kind are told apart. */
export function claimName(matter: Matter, id: string): string {
  const loan = (matter.loans ?? []).find((one) => one.id === id)
  if (loan !== undefined) return loanTitle(matter, loan)
  return (
    ofKind(matter.otherDebts, id, ({ kind }) => debtWords[kind]) ??
    ofKind(
      matter.rights,
      id,
      ({ kind, rank }) => `${typeof rank === 'number' ? `${rank}番` : ''}${rightWords[kind]}`,
    ) ??
    ofKind(matter.taxArrears, id, ({ kind }) => taxWords[kind]) ??
    ofKind(matter.condominiumArrears, id, () => '管理費など') ??
    '債権'
  )
}

/** Of each loan and each other debt, by its id. */
export function claimNames(matter: Matter): Readonly<Record<string, string>> {
  const all = [...(matter.loans ?? []), ...(matter.otherDebts ?? [])]
  return Object.fromEntries(all.map(({ id }) => [id, claimName(matter, id)]))
}

function titleOf({ purpose }: Item<'loans'>): string {
  return purpose === undefined || purpose === null ? 'ローン' : loanWords[purpose]
}

/** Loans of one kind are told apart by their debtors, as in a pair loan, or else by a number. */
function loanTitle(matter: Matter, loan: Item<'loans'>): string {
  const title = titleOf(loan)
  const same = (matter.loans ?? []).filter((one) => titleOf(one) === title)
  const debtors = new Set(same.flatMap(({ debtor }) => debtor ?? []))
  if (same.length > 1 && debtors.size === same.length && typeof loan.debtor === 'string')
    return `${personName(matter, loan.debtor)}の${title}`
  return numbered(title, loan.id, same)
}

/** 不動産の呼び名. The name of the file, or else its kind. */
export function propertyName({ properties }: Matter, id: string): string {
  const all = properties ?? []
  const own = all.find((one) => one.id === id)?.name
  if (named(own)) return own
  return (
    ofKind(
      all.filter(({ name }) => !named(name)),
      id,
      ({ kind }) => propertyWords[kind],
    ) ?? '家'
  )
}

function ofKind<T extends { readonly id: string }>(
  all: readonly T[] | null | undefined,
  id: string,
  words: (thing: T) => string,
): string | null {
  const own = (all ?? []).find((one) => one.id === id)
  if (own === undefined) return null
  const title = words(own)
  return numbered(
    title,
    id,
    (all ?? []).filter((one) => words(one) === title),
  )
}

/** The first of a kind bears no number, the second 2. */
function numbered(title: string, id: string, same: readonly { readonly id: string }[]): string {
  const at = same.findIndex((one) => one.id === id)
  return at > 0 ? `${title}${at + 1}` : title
}

function named(name: string | null | undefined): name is string {
  return typeof name === 'string' && name.trim() !== ''
}
