import type { Course } from '#assessment/debts/instalments.ts'
import type { Residual } from '#assessment/debts/residual.ts'
import type { Residue } from '#assessment/debts/residue.ts'
import type { PersonView } from '#assessment/people/person-views.ts'
import type { Plan } from '#assessment/plan.ts'
import type { AuctionCase, AuctionMoney } from '#assessment/sale/auction.ts'
import type { SaleMoney } from '#assessment/sale/voluntary-sale.ts'
import type { Since } from '#assessment/since/since.ts'
import type { Finding } from '#law/finding.ts'
import { ruleSetVersion } from '#law/rule-set.ts'
import type { Ranges } from '#simulation/ranges.ts'
import { claimsJson, debtPartsJson } from './claims-json.ts'
import { combinationJson } from './combinations-json.ts'
import { creditorJson, mirrorInputJson } from './creditors-json.ts'
import { figuresBy, findingMap } from './finding-map.ts'
import type { PlanJson } from './plan-schema.ts'
import { rangesJson } from './ranges-json.ts'
import { roadJson } from './road-json.ts'
import { sinceJson } from './since-json.ts'
import { unknownsJson } from './unknowns-json.ts'
import { problemJson } from './way-json-parts.ts'
import { hurtfulActJson, notToSellJson, wayJson } from './ways-json.ts'
import { nextStepWords } from './words.ts'

/**
 * A plan as plain JSON by `planSchema`; the same plan gives the same bytes. What has changed since an earlier one, and the ranges, stand where
 * they were asked for.
 */
export function planJson(plan: Plan, since: Since | null = null, ranges: Ranges | null = null): PlanJson {
  const { idOf, findings } = findingMap()
  const { figure, orNull } = figuresBy(idOf)
  const course = (found: Finding<Course>) => ({
    ...found.value,
    owedAfter: found.value.owedAfter.map((owed) => ({ ...owed })),
    finding: idOf(found),
  })
  const residuals = (all: readonly Residual[]) =>
    all.map(({ claim, creditor, amount }) => ({ claim, creditor, amount: figure(amount) }))

  function saleMoney(money: SaleMoney) {
    return {
      price: money.price,
      closingOn: money.closingOn,
      closingAssumed: money.closingAssumed !== null,
      debt: figure(money.debt.claimed),
      rows: money.deductions.map(({ label, amount }) => ({ label, amount: figure(amount) })),
      deducted: figure(money.deducted),
      toCreditor: figure(money.toFirstCreditor),
      surplus: money.surplus,
      sellerBurden: orNull(money.sellerBurden),
      residuals: residuals(money.residuals),
      residual: figure(money.residual),
      taxesLeft: residuals(money.taxesLeft),
    }
  }

  function auctionCase(money: AuctionCase) {
    return {
      price: figure(money.price),
      cost: figure(money.cost),
      toCreditor: figure(money.toFirstCreditor),
      surplus: money.surplus,
      residuals: residuals(money.residuals),
      residual: figure(money.residual),
    }
  }

  function auctionMoney(money: AuctionMoney) {
    return {
      marketValue: money.marketValue,
      standardPrice: figure(money.standardPrice),
      minimumBid: figure(money.minimumBid),
      distributionOn: money.distributionOn,
      debt: figure(money.debt.claimed),
      low: auctionCase(money.cases.low),
      typical: auctionCase(money.cases.typical),
      high: auctionCase(money.cases.high),
    }
  }

  function instalmentMoney({ amount, instalments, rehabilitation, otherDebts }: Residue) {
    return {
      residual: figure(amount),
      options: instalments().map(({ withoutDamages, withDamages, creditUntil }) => ({
        withoutDamages: course(withoutDamages),
        withDamages: withDamages === null ? null : course(withDamages),
        creditUntil: orNull(creditUntil),
      })),
      rehabilitationMinimum: { value: rehabilitation.value.minimum, finding: idOf(rehabilitation) },
      otherDebts,
    }
  }

  function personView({ roles, owes, recourse, decisions, notes, ...rest }: PersonView) {
    return {
      ...{ ...rest, roles: [...roles] },
      owes: owes.map(({ amount, ...owed }) => ({ ...owed, amount: orNull(amount) })),
      recourse: recourse.map(({ amount, ...claim }) => ({ ...claim, amount: figure(amount) })),
      decisions: decisions.map(({ finding, ...decision }) => ({ ...decision, finding: idOf(finding) })),
      notes: notes.map((each) => ({ ...each })),
    }
  }

  const { stage, voluntarySale, auction, residual } = plan
  const shown: Omit<PlanJson, 'findings'> = {
    schema: 'ninbai/plan.v1',
    on: plan.on,
    rules: { version: ruleSetVersion },
    title: plan.title,
    stage: { ...stage.value, finding: idOf(stage) },
    nextSteps: plan.nextSteps.map((step) => ({ ...step, ...nextStepWords[step.id] })),
    ...roadJson(plan, plan.deadlines, idOf),
    debts: plan.debts.map((debt) => ({
      ...{ loan: debt.loan, creditor: debt.creditor.name, principal: figure(debt.principal) },
      ...{ damages: orNull(debt.damages), total: figure(debt.total), arrears: orNull(debt.arrears) },
      ...debtPartsJson(debt, idOf),
    })),
    limitations: plan.limitations.map(({ loan, person, role, finding }) => ({
      ...{ loan, person, role },
      ...{ ...finding.value, finding: idOf(finding) },
    })),
    otherLimitations: plan.otherLimitations.map(({ finding, ...rest }) => ({
      ...rest,
      ...{ ...finding.value, finding: idOf(finding) },
    })),
    people: plan.people.map((person) => ({ ...person })),
    personViews: plan.personViews.map(personView),
    ways: plan.ways.map((way) => wayJson(way, idOf)),
    combinations: plan.combinations().map((one) => combinationJson(one, idOf)),
    creditors: plan.creditors().views.map((view) => creditorJson(view, idOf)),
    mirrorInputs: plan.creditors().inputs.map(mirrorInputJson),
    voluntarySale: voluntarySale === null ? null : saleMoney(voluntarySale),
    auction: auction === null ? null : auctionMoney(auction),
    instalments: residual === null ? null : instalmentMoney(residual),
    notToSell: plan.notToSell.map((found) => notToSellJson(found, idOf)),
    hurtfulActs: plan.hurtfulActs.map((act) => hurtfulActJson(act, idOf)),
    ...unknownsJson(plan.unknowns(), idOf),
    seizures: plan.seizures.map(({ seizable, ...rest }) => ({ ...rest, seizable: figure(seizable) })),
    ...claimsJson(plan, idOf),
    problems: plan.problems.map(problemJson),
  }
  const changed = since === null ? {} : { since: sinceJson(since, idOf) }
  const asked = ranges === null ? {} : { ranges: rangesJson(ranges) }
  return { ...shown, ...changed, ...asked, findings: findings as PlanJson['findings'] }
}
