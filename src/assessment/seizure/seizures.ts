import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { exposures } from '#assessment/people/people.ts'
import { type Yen, yen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { wageGarnishment } from '#law/seizure/wage-garnishment.ts'
import type { Income, Matter } from '#matter/matter.ts'
import { personName } from '#matter/names.ts'

/** 給料の差押え. What an ordinary creditor with a title could take of one payment to one person. */
export interface WageSeizure {
  readonly person: string
  readonly income: string
  readonly net: Yen
  readonly seizable: Finding<Yen>
}

const wages: readonly Income['kind'][] = ['wage', 'bonus']

/** For every wage and bonus of somebody who owes; other income is protected or follows other rules. */
export function wageSeizures(matter: Matter): Assessed<readonly WageSeizure[]> {
  const incomes = (matter.budget?.incomes ?? []).map((income, index) => ({
    income,
    path: `budget.incomes[${index}].net`,
  }))
  const owing = owingPeople(matter)
  const paid = incomes.filter(({ income }) => wages.includes(income.kind) && (owing?.includes(income.person) ?? true))
  return {
    found: paid.flatMap(({ income }) => wageSeizure(matter, income)),
    problems: paid
      .filter(({ income }) => !isKnown(income.net))
      .map(({ path }) => missing(path, '給料から差し押さえられる額を知るため')),
  }
}

/** Who owes with all they have, on a loan or another debt; null where the file names nobody. */
export function owingPeople(matter: Matter): readonly string[] | null {
  const ofLoans = exposures(matter)
    .filter(({ owes }) => owes === 'whole')
    .map(({ person }) => person)
  const people = [...ofLoans, ...(matter.otherDebts ?? []).flatMap(({ debtor }) => debtor ?? [])]
  return people.length === 0 ? null : people
}

function wageSeizure(matter: Matter, income: Income): readonly WageSeizure[] {
  if (!isKnown(income.net)) return []
  const { net, person, id } = income
  const interval = income.kind === 'bonus' ? 'bonus' : (income.interval ?? 'monthly')
  const taken = wageGarnishment({
    net,
    interval,
    maintenance: false,
    months: income.months ?? 1,
    days: income.days ?? 1,
  })
  const amount = yen(taken.value.seizable)
  const unsure = income.kind === 'wage' && !isKnown(income.interval)
  const seizable = reckon(
    'seizable-wages',
    '1回の支払いから差し押さえられる額',
    amount,
    [taken],
    () => [step('1回の手取り', net), step('差し押さえられる額', amount)],
    () => (unsure ? [note('caution', '支払いの間隔が分からないため、月1回の給料として計算しました。')] : []),
  )
  return [{ person: personName(matter, person), income: id, net, seizable }]
}
