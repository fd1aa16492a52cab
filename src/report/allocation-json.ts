import type { Allocation, ConsentView } from '#assessment/allocation/allocation.ts'
import type { AllocationRow } from '#assessment/allocation/allocation-rows.ts'
import type { AllocationStudy, OtherConsent } from '#assessment/allocation/study.ts'
import type { AuctionCase } from '#assessment/sale/auction.ts'
import { ruleSetVersion } from '#law/rule-set.ts'
import type { AllocationJson } from './allocation-schema.ts'
import { figuresBy, findingMap } from './finding-map.ts'
import { problemJson } from './way-json-parts.ts'

/** A study as plain JSON by `allocationSchema`; the same study gives the same bytes. */
export function allocationJson(study: AllocationStudy): AllocationJson {
  const { idOf, findings } = findingMap()
  const { figure } = figuresBy(idOf)
  const row = ({ id, kind, creditor, label, amount, movable }: AllocationRow) => ({
    ...{ id, kind, creditor, label, amount: amount.value, finding: idOf(amount) },
    ...{ movable: movable.canMove, movableWords: movable.words },
  })
  const consent = ({ id, who, by, needs, gets, short, isAssumed, isUnknown }: ConsentView) => ({
    ...{ id, who, by, gets, assumed: isAssumed, reason: '' },
    ...(isUnknown ? { needs: null, finding: null, short: null } : { needs: needs.value, finding: idOf(needs), short }),
  })
  const other = ({ id, who, by, reason }: OtherConsent) => ({
    ...{ id, who, by, needs: null, finding: null, gets: null, short: null, assumed: false, reason },
  })
  const residuals = ({ residual }: Allocation) =>
    residual.map(({ claim, creditor, kind, amount, people }) => ({
      ...{ claim, creditor, kind, amount: figure(amount) },
      people: people.map((person) => ({ ...person })),
    }))
  const consents = (allocation: Allocation) => [...allocation.consents.map(consent), ...study.otherConsents.map(other)]
  const auctionCase = ({ price, procedure, payouts, surplus, residual }: AuctionCase) => ({
    ...{ price: figure(price), cost: figure(procedure), surplus, residual: figure(residual) },
    payouts: payouts.map(({ claim, creditor, amount }) => ({ claim, creditor, amount: figure(amount) })),
  })
  const { allocation, auction, clearing, sale } = study
  const shown: Omit<AllocationJson, 'findings'> = {
    schema: 'ninbai/allocation.v1',
    on: study.on,
    rules: { version: ruleSetVersion },
    title: study.title,
    price: allocation.price,
    closingOn: allocation.closingOn,
    norm: sale.normKind,
    clears: allocation.isClear,
    unpaidCosts: allocation.unpaidCosts,
    rows: allocation.rows.map(row),
    consents: consents(allocation),
    clearing: { leastPrice: clearing.leastPrice, gaps: clearing.gaps.map((gap) => ({ ...gap })) },
    mostMoving: study.mostMoving,
    sellerBurden: allocation.sellerBurden === null ? null : figure(allocation.sellerBurden),
    residual: residuals(allocation),
    proposals: study.proposals.map(({ id, title, gains, gives, allocation: proposed }) => ({
      ...{ id, title, gains, gives, clears: proposed.isClear, rows: proposed.rows.map(row) },
      ...{ consents: consents(proposed), residual: residuals(proposed) },
    })),
    auction:
      auction === null
        ? null
        : {
            distributionOn: auction.distributionOn,
            low: auctionCase(auction.cases.low),
            typical: auctionCase(auction.cases.typical),
            high: auctionCase(auction.cases.high),
          },
    levers: study.levers.map(({ finding, ...lever }) => ({ ...lever, finding: idOf(finding) })),
    range: study.range.map(({ isClear, ...point }) => ({ ...point, clears: isClear })),
    moved: study.moved.map((moved) => ({ ...moved })),
    cautions: [...study.cautions],
    problems: study.problems.map(problemJson),
  }
  return { ...shown, findings: findings as AllocationJson['findings'] }
}
