import type { Debt } from '#assessment/debts/debts.ts'
import type { Plan } from '#assessment/plan.ts'
import type { Enforcement } from '#assessment/seizure/enforcement.ts'
import type { Finding } from '#law/finding.ts'
import { figuresBy } from './finding-map.ts'

type IdOf = (finding: Finding<unknown>) => string

/** 債務の内訳. The parts of one debt that a plan tells beside its total. */
export function debtPartsJson({ interest, costs, claimed, allocations, least }: Debt, idOf: IdOf) {
  const { figure, orNull } = figuresBy(idOf)
  return {
    ...{ interest: orNull(interest), costs: orNull(costs), claimed: figure(claimed) },
    ...(least === null ? {} : { least: { damages: figure(least.damages), total: figure(least.total) } }),
    allocations: allocations.map(({ payment, covered, unapplied, finding }) => ({
      ...{ payment: payment.id, on: payment.on, amount: payment.amount },
      ...{ ...covered, unapplied, finding: idOf(finding) },
    })),
  }
}

/** 請求のこれから. Debts by person, statements held against the reckoning, and what could be seized. */
export function claimsJson({ personDebts, reconciliations, enforcement }: Plan, idOf: IdOf) {
  const { figure, orNull } = figuresBy(idOf)
  return {
    personDebts: personDebts.map(({ claims, total, ...rest }) => ({
      ...rest,
      claims: claims.map(({ claimed, ...claim }) => ({ ...claim, claimed: figure(claimed) })),
      total: figure(total),
    })),
    reconciliations: reconciliations.map(({ differences, reasons, ...rest }) => ({
      ...rest,
      differences: differences.map(({ part, stated, reckoned, difference }) => ({
        ...{ part, stated, reckoned: orNull(reckoned), difference: orNull(difference) },
      })),
      reasons: reasons.map(({ id, part, finding }) => ({ id, part, title: finding.title, amount: figure(finding) })),
    })),
    enforcement: enforcement === null ? null : enforcementJson(enforcement, idOf),
  }
}

function enforcementJson(found: Enforcement, idOf: IdOf) {
  const { figure } = figuresBy(idOf)
  const named = <T extends { readonly finding: Finding<unknown> }>({ finding, ...rest }: T) => ({
    ...rest,
    finding: idOf(finding),
  })
  return {
    state: found.state,
    titles: found.titles.map(named),
    pay: found.pay.map(({ ordinary, maintenance, perMonth, tax, ...rest }) => ({
      ...{ ...rest, ordinary: figure(ordinary), maintenance: figure(maintenance) },
      perMonth: perMonth === null ? null : figure(perMonth),
      tax: tax === null ? null : { low: figure(tax.low), high: figure(tax.high) },
    })),
    incomes: found.incomes.map(named),
    assets: found.assets.map(({ seizable, ...rest }) => ({ ...rest, seizable: figure(seizable) })),
    competition: found.competition.map(({ income, shared }) => ({
      ...{ income, taken: shared.value.taken, kept: shared.value.kept },
      ...{ shares: shared.value.shares.map((share) => ({ ...share })), finding: idOf(shared) },
    })),
    inquiries: found.inquiries.map(named),
    remedies: found.remedies.map(named),
  }
}
