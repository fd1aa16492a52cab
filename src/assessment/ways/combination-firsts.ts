import { covered } from '#assessment/covered.ts'
import { type Residue, residueAfter } from '#assessment/debts/residue.ts'
import { isKnown } from '#assessment/known.ts'
import { inUsualAuction } from '#assessment/sale/auction.ts'
import { homeForSale, scenarioOf } from '#assessment/sale/home.ts'
import { type SaleMoney, voluntarySale } from '#assessment/sale/voluntary-sale.ts'
import type { Day } from '#base/day.ts'
import { add, most, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import { withHousing } from './combination-month.ts'
import { familyPrice } from './family-price.ts'
import { homePrice } from './home-price.ts'
import { leasebackOffer } from './leaseback-offer.ts'
import { instalmentsState } from './states.ts'
import type { Way, WayContext } from './way.ts'

/** 先に家を手放す道. In the order of the ways. */
const firstIds = ['voluntary-sale', 'leaseback', 'family-sale', 'auction'] as const

export type FirstId = (typeof firstIds)[number]

/** 家を手放した後. What a first way leaves, and the household as the second way meets it. */
export interface First {
  readonly id: FirstId
  readonly way: Way
  /** The plan with the residual of this way in place of its own. */
  readonly after: WayContext
  /** The day from which what is left is paid. */
  readonly from: Day
  readonly residue: Residue
  /** What is left, with the price that it rests on. */
  readonly residual: Finding<Yen>
  /** リースバックの家賃, which goes on beside what is left; null on the other ways. */
  readonly rent: Finding<Yen> | null
  /** Nobody has named this price yet. */
  readonly isAssumedPrice: boolean
  readonly sellerBurden: Yen
  /** Whether the ways of the plan were reckoned from the same residual. */
  readonly isOfPlan: boolean
}

/** The sales and the auction that are not closed and leave something to pay; one whose residual cannot be told is left out. */
export function firstsOf(context: WayContext, ways: readonly Way[]): readonly First[] {
  return firstIds.flatMap((id) => {
    const way = ways.find((one) => one.id === id)
    // While all is paid there is nothing for which the court would sell.
    const isFar = id === 'auction' && context.plan.stage.value.id === 'paying'
    if (way === undefined || way.status === 'closed' || isFar) return []
    const { found } = covered(() => ({ found: leftBy(context, id), problems: [] }))
    return found === null || found.residue.amount.value === 0 ? [] : [{ id, way, ...found }]
  })
}

type Left = Omit<First, 'id' | 'way'>

function leftBy(context: WayContext, id: FirstId): Left | null {
  switch (id) {
    case 'voluntary-sale':
      return context.plan.voluntarySale === null ? null : afterSale(context, context.plan.voluntarySale, null, null)
    case 'auction':
      return afterAuction(context)
    case 'leaseback':
      return afterLeaseback(context)
    case 'family-sale':
      return afterFamilySale(context)
  }
}

function afterAuction(context: WayContext): Left | null {
  const { plan, matter } = context
  const { auction } = plan
  if (auction === null) return null
  const usual = auction.cases.typical
  const isOfPlan = plan.residual?.amount === usual.residual
  const residue = isOfPlan
    ? plan.residual
    : residueOf(context, { debt: auction.debt, ...usual }, auction.distributionOn)
  const paid = new Map(usual.payouts.map(({ claim, amount }) => [claim, amount.value]))
  const arrears = (matter.taxArrears ?? []).map((one) => lessened(one, taxOf(one), paid.get(one.id) ?? zeroYen))
  const after = { ...context, matter: { ...matter, taxArrears: arrears }, plan: { ...plan, voluntarySale: null } }
  return {
    ...{ after: withResidue(after, residue), from: auction.distributionOn, residue, residual: residue.amount },
    ...{ rent: null, isAssumedPrice: false, sellerBurden: zeroYen, isOfPlan },
  }
}

/** The firm's rent takes the place of the loan in the month; nobody moves, so that no moving costs come off the price. */
function afterLeaseback(context: WayContext): Left | null {
  const offer = leasebackOffer(context, homePrice(context))
  const sale = offer === null ? null : saleAt(context, offer.price.value, { movingCost: zeroYen })
  if (offer === null || sale === null) return null
  const left = afterSale(withHousing(context, offer.rent), sale, offer.price, offer.rent)
  return { ...left, isAssumedPrice: !offer.isOffered }
}

function afterFamilySale(context: WayContext): Left | null {
  const { price } = familyPrice(context)
  const sale = price === null ? null : saleAt(context, price.value, {})
  if (price === null || sale === null) return null
  return {
    ...afterSale(context, sale, price, null),
    isAssumedPrice: !isKnown(scenarioOf(context.matter)?.familySale?.price),
  }
}

/** The sale of the scenario at another price, shared out in the same way; at its own price it is that sale. */
function saleAt({ matter, plan, on }: WayContext, price: Yen, more: { readonly movingCost?: Yen }): SaleMoney | null {
  if (plan.voluntarySale?.price === price && more.movingCost === undefined) return plan.voluntarySale
  const [scenario = { id: 'sale' }, ...rest] = matter.scenarios ?? []
  const assumed = { ...scenario.voluntarySale, price, ...more }
  const priced: Matter = { ...matter, scenarios: [{ ...scenario, voluntarySale: assumed }, ...rest] }
  return voluntarySale(priced, plan.stage.value, on, inUsualAuction(plan.auction)).found
}

function afterSale(context: WayContext, sale: SaleMoney, price: Finding<Yen> | null, rent: Finding<Yen> | null): Left {
  const { plan, matter } = context
  const isOfPlan = plan.residual?.amount === sale.residual
  const residue = isOfPlan ? plan.residual : residueOf(context, sale, sale.closingOn)
  const after = { ...context, matter: taxesAfterSale(context, sale), plan: { ...plan, voluntarySale: sale } }
  return {
    ...{ after: withResidue(after, residue), from: sale.closingOn, residue, rent, isOfPlan },
    residual: price === null ? residue.amount : residualAt(residue.amount, price),
    isAssumedPrice: !isKnown(scenarioOf(matter)?.voluntarySale?.price),
    sellerBurden: sale.sellerBurden?.value ?? zeroYen,
  }
}

function residualAt(residual: Finding<Yen>, price: Finding<Yen>): Finding<Yen> {
  return reckon('residual-at-price', 'この値段で売った後に残る額', residual.value, [price, residual], () => [
    step(price.title, price.value),
    step('費用を引き、債務を払った後に残る額', residual.value),
  ])
}

function residueOf({ matter, plan }: WayContext, paid: Parameters<typeof residueAfter>[1], from: Day): Residue {
  return residueAfter(matter, paid, from, plan.debts).found
}

function withResidue(context: WayContext, residual: Residue): WayContext {
  const states = { ...context.plan.states, instalments: instalmentsState(residual.amount.value) }
  return { ...context, isAfterSale: true, plan: { ...context.plan, residual, states } }
}

type Arrears = NonNullable<Matter['taxArrears']>[number]

function taxOf({ principal, lateCharge }: Arrears): Yen | null {
  return isKnown(principal) ? add(principal, lateCharge ?? zeroYen) : null
}

/** A tax whose amount is unknown stays unknown. */
function lessened(arrears: Arrears, owed: Yen | null, paid: Yen): Arrears {
  return owed === null || paid === 0
    ? arrears
    : { ...arrears, principal: most(zeroYen, subtract(owed, paid)), lateCharge: zeroYen }
}

/** What the price pays of the taxes for which the home is seized is no longer owed. */
function taxesAfterSale({ matter, on }: WayContext, sale: SaleMoney): Matter {
  const home = homeForSale({ matter, on }).found
  const seized = (home?.taxSeizures ?? []).map(({ claim }) => claim)
  const arrears = (matter.taxArrears ?? []).map((one) => {
    const owed = taxOf(one)
    if (owed === null || !seized.includes(one.id)) return one
    const left = sale.taxesLeft.find(({ claim }) => claim === one.id)?.amount.value ?? zeroYen
    return lessened(one, owed, subtract(owed, left))
  })
  return { ...matter, taxArrears: arrears }
}
