import { scenarioOf } from '#assessment/sale/home.ts'
import type { Day } from '#base/day.ts'
import { type Yen, zeroYen } from '#base/yen.ts'
import { reckon, step } from '#law/finding.ts'
import type { Matter, VoluntarySaleAssumptions } from '#matter/matter.ts'
import { withFact } from '#matter/with-fact.ts'
import type { AllocationRow } from './allocation-rows.ts'
import type { RowChange } from './changes.ts'
import type { SaleClaim } from './claims.ts'
import type { Proposal } from './proposals.ts'
import { type AllocationStudy, allocationStudy, type StudyResult } from './study.ts'

/** 配分の下書き. A price and some rows that somebody tries, before anything is written into the matter. */
export interface Sketch {
  /** Null for the price that the plan assumes. */
  readonly price: Yen | null
  readonly changes: readonly RowChange[]
}

export const noSketch: Sketch = { price: null, changes: [] }

const path = 'scenarios[0].voluntarySale'

/** The table of a matter with what is tried. */
export function sketchStudy(matter: Matter, on: Day, { price, changes }: Sketch): StudyResult {
  return allocationStudy(price === null ? matter : withFact(matter, `${path}.price`, price), on, changes)
}

/** A row is set, or its earlier setting is taken for the new one. */
export function withRow({ price, changes }: Sketch, change: RowChange): Sketch {
  return { price, changes: [...changes.filter(({ row }) => row !== change.row), change] }
}

/** A row goes back to what is reckoned for it. */
export function withoutRow({ price, changes }: Sketch, row: string): Sketch {
  return { price, changes: changes.filter((change) => change.row !== row) }
}

/** 行をそろえる. The rows as they stand, and at their places those that came to nothing and the moving money, so that they can be set. */
export function sheetRows(before: readonly AllocationRow[], now: readonly AllocationRow[]): readonly AllocationRow[] {
  const rest = [...now]
  const rows: AllocationRow[] = []
  for (const old of before) {
    const at = rest.findIndex(({ id }) => id === old.id)
    if (at >= 0) rows.push(...rest.splice(0, at + 1))
    else if (old.kind !== 'owner' && !rows.some(({ id }) => id === old.id)) rows.push(emptied(old))
  }
  return withMoving([...rows, ...rest])
}

function emptied(row: AllocationRow): AllocationRow {
  const amount = reckon('unpaid-row', row.label, zeroYen, [], () => [step('払う額', zeroYen)])
  return { ...row, amount }
}

/** 引越費用. Nobody has asked for any yet: the row stands all the same, before what goes to the first creditor. */
function withMoving(rows: readonly AllocationRow[]): readonly AllocationRow[] {
  if (rows.some(({ id }) => id === 'moving')) return rows
  const label = '引越費用（債権者が認めた場合）'
  const amount = reckon('unpaid-row', label, zeroYen, [], () => [step('払う額', zeroYen)])
  const movable = { canMove: true, words: '1番の債権者が認めた額です。権利ではありません。' }
  const moving: AllocationRow = { id: 'moving', kind: 'moving', creditor: '売主', label, amount, movable }
  const at = rows.findIndex(({ kind }) => kind === 'creditor' || kind === 'owner')
  return at < 0 ? [...rows, moving] : [...rows.slice(0, at), moving, ...rows.slice(at)]
}

/** 案を入れる. The rows that make the table of a proposal out of the plan's; null where they do not come to the same table. */
export function proposalSketch(study: AllocationStudy, { allocation }: Proposal, price: Yen | null): Sketch | null {
  const { matter, on, closingOn } = study.sale
  const base = sketchStudy(matter, on, { price, changes: [] })
  if (base.kind !== 'study' || closingOn !== allocation.closingOn) return null
  const amountIn = (rows: readonly AllocationRow[], id: string) =>
    rows.find((row) => row.id === id)?.amount.value ?? zeroYen
  const { rows } = base.study.allocation
  const ids = [...new Set([...rows, ...allocation.rows].filter(({ kind }) => isFree(kind)).map(({ id }) => id))]
  const changes = ids
    .map((row) => ({ row, amount: amountIn(allocation.rows, row) }))
    .filter(({ row, amount }) => amountIn(rows, row) !== amount)
  const sketch = { price, changes }
  const made = sketchStudy(matter, on, sketch)
  if (made.kind !== 'study') return null
  return sameAmounts(made.study.allocation.rows, allocation.rows) ? sketch : null
}

/** What follows from the other rows is not set. */
function isFree(kind: AllocationRow['kind']): boolean {
  return kind !== 'creditor' && kind !== 'owner'
}

function sameAmounts(one: readonly AllocationRow[], other: readonly AllocationRow[]): boolean {
  const amounts = (rows: readonly AllocationRow[]) =>
    rows
      .filter(({ amount }) => amount.value !== 0)
      .map(({ id, amount }) => `${id} ${amount.value}`)
      .join('|')
  return amounts(one) === amounts(other)
}

/** 計画に書いたもの. The matter with what of a sketch it can hold, and the rows that come out otherwise there. */
export interface WrittenSketch {
  readonly matter: Matter
  readonly notHeld: readonly AllocationRow[]
}

/**
 * Writes a sketch into the assumptions of the sale. A price, release money, moving money and the bills that the file has a field for go in; what is
 * fixed by a rule or stands in the file as a fact does not. Whether a row is held is not guessed: the matter is reckoned anew.
 */
export function writtenDown(matter: Matter, study: AllocationStudy, { price, changes }: Sketch): WrittenSketch {
  const before = scenarioOf(matter)?.voluntarySale ?? {}
  const priced: VoluntarySaleAssumptions = price === null ? before : { ...before, price }
  const assumed = changes.reduce((sale, change) => withChange(study, sale, change), priced)
  const next = assumed === before ? matter : withFact(matter, path, assumed)
  const again = allocationStudy(next, study.on)
  const held = again.kind === 'study' ? again.study.allocation.rows : []
  const now = sheetRows(held, study.allocation.rows)
  return {
    matter: next,
    notHeld: now.filter(
      ({ id, amount }) => (held.find((row) => row.id === id)?.amount.value ?? zeroYen) !== amount.value,
    ),
  }
}

function withChange(
  { sale }: AllocationStudy,
  assumed: VoluntarySaleAssumptions,
  { row, amount }: RowChange,
): VoluntarySaleAssumptions {
  const claim = sale.claims.find(({ id }) => id === row)
  if (claim !== undefined) return claim.position === 'first' ? assumed : withRelease(assumed, claim, amount)
  switch (row) {
    case 'moving':
      // Whether the first creditor approves is not for the household to write.
      return { ...assumed, movingCost: amount }
    case 'scrivener':
      return withScrivener(sale.assumed, assumed, amount)
    case 'registration':
      return { ...assumed, registrationCosts: amount }
    case 'landlord':
      return { ...assumed, landlordConsent: amount }
    case 'estate-share':
      return { ...assumed, estateShare: amount }
    default:
      return {
        ...assumed,
        ...(assumed.otherCosts === undefined || assumed.otherCosts === null
          ? {}
          : { otherCosts: assumed.otherCosts.map((cost) => (`cost:${cost.id}` === row ? { ...cost, amount } : cost)) }),
      }
  }
}

/** Where the file has one sum for tax and scrivener, the fee has no field of its own. */
function withScrivener(stated: VoluntarySaleAssumptions, assumed: VoluntarySaleAssumptions, amount: Yen) {
  const { registrationCosts } = stated
  return registrationCosts === undefined || registrationCosts === null ? { ...assumed, scrivenerFee: amount } : assumed
}

/** 合意した額. On the first right of the claim, in place of what stood there for any of them. */
function withRelease(assumed: VoluntarySaleAssumptions, { rights }: SaleClaim, amount: Yen): VoluntarySaleAssumptions {
  const [right] = rights
  if (right === undefined) return assumed
  const others = (assumed.releaseMoney ?? []).filter((one) => !rights.some(({ id }) => id === one.right))
  return { ...assumed, releaseMoney: [...others, { right: right.id, amount }] }
}
