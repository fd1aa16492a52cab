import type { Residual } from '#assessment/debts/residual.ts'
import { isKnown } from '#assessment/known.ts'
import type { PersonView } from '#assessment/people/person-views.ts'
import { add, type Yen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { withSan } from '#matter/names.ts'
import { peopleOf, saidTo } from './common.ts'
import type { PersonEffect, WayContext } from './way.ts'

/** What a way says to each kind of person. */
export interface PersonWords {
  readonly debtor: string
  readonly jointDebtor: string
  readonly jointGuarantor: string
  readonly ownGuarantee?: string
  readonly collateralProvider: string
  /** 債務のない所有者. */
  readonly owner: string
  readonly heir: string
  /** 債務者でも保証人でもない配偶者. */
  readonly spouse: string
}

const order = ['debtor', 'jointDebtor', 'jointGuarantor', 'heir', 'collateralProvider'] as const

/** その人への影響, by the role that binds the person most, with what of the residual can still be asked of each. */
export function residualEffects(
  context: WayContext,
  words: PersonWords,
  residuals: readonly Residual[] | null,
): readonly PersonEffect[] {
  return peopleOf(context, (view) => {
    const { roles } = view
    if (roles.includes('deceased')) return null
    const role = order.find((one) => roles.includes(one))
    if (role !== undefined) {
      return { words: saidTo(context, words, role, view.person), owes: owedBy(view, residuals) }
    }
    if (roles.includes('owner') || roles.includes('coOwner')) {
      const rest = roles.includes('otherDebtor') ? 'この人のほかの借金や保証は、別に残ります。' : ''
      return { words: `${words.owner}${rest}`, owes: null }
    }
    return roles.includes('spouse') ? { words: words.spouse, owes: null } : null
  })
}

/** 残る債務のうち、その人が負うもの. Whole debts only: an heir's part of what is left is not told. */
function owedBy({ name, owes }: PersonView, residuals: readonly Residual[] | null): Finding<Yen> | null {
  if (residuals === null || owes.some((one) => one.owes === 'share')) return null
  const claims = owes.filter((one) => one.owes === 'whole').map(({ claim }) => claim)
  const own = residuals.filter(({ claim }) => claims.includes(claim))
  if (own.length === 0) return null
  const sum = add(...own.map(({ amount }) => amount.value))
  const from = own.map(({ amount }) => amount)
  return reckon('residual-of-person', `${withSan(name)}が負う残債`, sum, from, () => [
    ...own.map(({ creditor, amount }) => step(creditor, amount.value)),
    step('合計（ほかの人が払えば、その分だけ減る）', sum),
  ])
}

/** 残債の内訳. The claims behind the residual of the plan: of the sale or the auction that it was reckoned from, else of today. */
export function residualsOf({ plan }: WayContext): readonly Residual[] | null {
  const { residual, voluntarySale, auction } = plan
  if (residual === null) return null
  const lists = [
    { paid: voluntarySale?.residual, list: voluntarySale?.residuals },
    { paid: auction?.cases.typical.residual, list: auction?.cases.typical.residuals },
  ]
  const found = lists.find(({ paid }) => paid === residual.amount)?.list
  if (isKnown(found)) return found
  return plan.debts.map(({ loan, creditor, claimed }) => ({ claim: loan, creditor: creditor.name, amount: claimed }))
}
