import { type Exposure, exposures, type Role } from '#assessment/people/people.ts'
import { add, type Yen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import { claimName } from '#matter/names.ts'
import type { Debt } from './debts.ts'

/** 人ごとの債務. All that one person can be asked for on the loans of the file on a day. */
export interface PersonDebt {
  readonly person: string
  readonly name: string
  readonly claims: readonly { readonly loan: string; readonly role: Role; readonly claimed: Finding<Yen> }[]
  /** Each loan once, whatever the roles. */
  readonly total: Finding<Yen>
}

/** Whole debts only: who merely pledged a property owes nothing beyond it. */
export function personDebts(matter: Matter, debts: readonly Debt[]): readonly PersonDebt[] {
  const owing = exposures(matter).filter(({ owes }) => owes === 'whole')
  const people = [...new Set(owing.map(({ person }) => person))]
  return people.flatMap((person) =>
    personDebt(
      matter,
      owing.filter((one) => one.person === person),
      debts,
    ),
  )
}

function personDebt(matter: Matter, owing: readonly Exposure[], debts: readonly Debt[]): readonly PersonDebt[] {
  const [first] = owing
  const once = owing.filter(({ loan }, index) => owing.findIndex((other) => other.loan === loan) === index)
  const claims = once.flatMap(({ loan, role }) => {
    const debt = debts.find((one) => one.loan === loan)
    return debt === undefined ? [] : [{ loan, role, claimed: debt.claimed }]
  })
  if (first === undefined || claims.length === 0) return []
  const sum = add(...claims.map(({ claimed }) => claimed.value))
  const isShared = owing.some(({ loan }) =>
    exposures(matter).some((other) => other.loan === loan && other.person !== first.person && other.owes === 'whole'),
  )
  const isPair = pairLoans(matter).some((pair) => claims.some(({ loan }) => pair.includes(loan)))
  const total = reckon(
    'person-debt',
    `${first.name}が請求されうる合計`,
    sum,
    claims.map(({ claimed }) => claimed),
    () => [...claims.map(({ loan, claimed }) => step(claimName(matter, loan), claimed.value)), step('合計', sum)],
    () => [
      ...(isShared
        ? [
            note(
              'caution',
              '連帯債務者や連帯保証人も全額を請求されます。人ごとの額を足した額を払うわけではありません。',
            ),
          ]
        : []),
      ...(isPair ? [pairNote] : []),
    ],
  )
  return [{ person: first.person, name: first.name, claims, total }]
}

const pairNote = note(
  'caution',
  '一つの家に、別の人のローンが二本以上あります（ペアローン）。一方が払えていても、もう一方の滞納で家は競売になることがあり、売るには両方の債権者の同意が要ります。',
)

/** ペアローン. Loans of different debtors that one home secures; each group once. */
export function pairLoans(matter: Matter): readonly (readonly string[])[] {
  return (matter.properties ?? []).flatMap(({ id }) => {
    const secured = (matter.rights ?? []).flatMap(({ property, claim }) => (property === id ? (claim ?? []) : []))
    const loans = (matter.loans ?? []).filter((loan) => secured.includes(loan.id))
    const debtors = new Set(loans.flatMap(({ debtor }) => debtor ?? []))
    return debtors.size > 1 ? [loans.map((loan) => loan.id)] : []
  })
}
