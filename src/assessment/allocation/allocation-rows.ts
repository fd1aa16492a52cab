import { isKnown } from '#assessment/known.ts'
import { add, subtract, type Yen } from '#base/yen.ts'
import { type Finding, type Note, note, reckon, type Step, step } from '#law/finding.ts'
import { personName, propertyName } from '#matter/names.ts'
import type { Allocated } from './allocate.ts'
import type { SaleClaim } from './claims.ts'
import { type CostItem, isDuty } from './cost-items.ts'
import { lawfulOrder } from './lawful-order.ts'
import { amountIn } from './lawful-shares.ts'
import type { ReleaseTerms } from './release-terms.ts'
import type { PreparedSale } from './sale-allocation.ts'

export type RowKind = 'cost' | 'tax' | 'fees' | 'release' | 'estate' | 'moving' | 'creditor' | 'owner'

/** 動かせるか. Whether talks can change a row, and who must agree to it. */
export interface Movable {
  readonly canMove: boolean
  readonly words: string
}

/** 配分表の一行. */
export interface AllocationRow {
  readonly id: string
  readonly kind: RowKind
  /** 支払先. */
  readonly creditor: string
  readonly label: string
  readonly amount: Finding<Yen>
  readonly movable: Movable
}

/** The rows in the order of the sheet; their amounts add up to the price. */
export function allocationRows(ready: PreparedSale, values: Allocated): readonly AllocationRow[] {
  const costs = ready.items.flatMap((item) => costRow(ready, item, values))
  const of = (kind: RowKind) => costs.filter((row) => row.kind === kind)
  const lawful = lawfulOrder(ready, values)
  const isAgency = ready.sale.normKind === 'agency'
  const claims = ready.releases.map((release) => ({ release, row: claimRow(release, values, lawful, isAgency) }))
  const behind = claims.filter(({ release }) => release.claim.position !== 'first')
  const [priority, later] = [
    behind.filter(({ release }) => release.claim.before !== null),
    behind.filter(({ release }) => release.claim.before === null),
  ]
  const rows = (some: typeof claims) => some.map(({ row }) => row)
  return [
    ...of('cost'),
    ...rows(priority),
    ...of('fees'),
    ...rows(later),
    ...of('estate'),
    ...of('moving'),
    ...rows(claims.filter(({ release }) => release.claim.position === 'first')),
    ...ownerRows(ready, values),
  ]
}

function costRow({ choice }: PreparedSale, item: CostItem, { costs, price }: Allocated): readonly AllocationRow[] {
  const paid = costs.find(({ id }) => id === item.id)
  if (paid === undefined || paid.amount === 0) return []
  const { id, kind, label, payee } = item
  const amount = choice.fixed.has(id) ? byHand(label, paid.amount) : item.because(paid.amount, price)
  return [{ id, kind, creditor: payee, label, amount, movable: costMovable(item) }]
}

function byHand(label: string, amount: Yen): Finding<Yen> {
  return reckon('stated-row', label, amount, [], () => [step('書き換えた額', amount)])
}

function costMovable(item: CostItem): Movable {
  if (item.id === 'brokerage') return { canMove: true, words: '上限の額です。媒介業者が応じれば下がります。' }
  if (isDuty(item)) return { canMove: false, words: '法律で決まった税額です。' }
  switch (item.kind) {
    case 'fees':
      return { canMove: false, words: '払わないと買う人が引き継ぐため、下げられません（区分所有法8条）。' }
    case 'estate':
      return { canMove: true, words: '破産管財人と話し合い、裁判所の許可で決まります。' }
    case 'moving':
      return { canMove: true, words: '1番の債権者が認めた額です。権利ではありません。' }
    case 'cost':
      return { canMove: true, words: '見積もりで変わります。' }
  }
}

function claimRow(
  { claim, asked, agreed, ceiling, release }: ReleaseTerms,
  values: Allocated,
  lawful: Finding<unknown>,
  isAgency: boolean,
): AllocationRow {
  const paid = amountIn(values.paid, claim.id)
  const { id, creditor, owed, limit, before, position } = claim
  const base = { id, creditor }
  const reasons = [owed, limit, before, ceiling, lawful].filter((reason) => reason !== null)
  if (position === 'first') {
    const deducted = subtract(values.price, paid)
    const amount = reckon('to-first-creditor', '1番の債権者に渡る額', paid, reasons, () => [
      step('売買代金', values.price),
      step('ほかの行の合計', deducted),
      step('1番の債権者へ', paid),
    ])
    const movable = { canMove: true, words: 'ほかの行が変わると、その分だけ変わります。' }
    return { ...base, kind: 'creditor', label: `${creditor}（1番）への支払い`, amount, movable }
  }
  if (position === 'tax' && before !== null) {
    const label = `${creditor}の税（抵当権より優先）`
    const amount = reckon('priority-tax', label, paid, reasons, () => [
      step('抵当権より優先する税の額（延滞金を含む）', owed?.value ?? paid),
      step('払う額', paid),
    ])
    return { ...base, kind: 'tax', label, amount, movable: { canMove: false, words: '抵当権より優先する税です。' } }
  }
  const isTax = position === 'tax'
  const byRank = paid > release
  const label = byRank
    ? `${creditor}への支払い`
    : isTax
      ? `${creditor}の差押えの解除`
      : claim.kind === 'mortgage'
        ? `${creditor}への抹消承諾料（ハンコ代）`
        : `${creditor}の差押えの取下げ`
  const steps = [
    ...(owed === null ? [] : [step('債権の残高', owed.value)]),
    ...askedSteps(claim, asked, agreed, ceiling === null),
    ...(ceiling === null ? [] : [step('基準による上限', ceiling.value.cap)]),
    ...(byRank ? [step('順位によって払われる額', paid)] : []),
    step('配分する額', paid),
  ]
  const amount = reckon(
    'release-money',
    label,
    paid,
    reasons,
    () => steps,
    () => (ceiling === null || isAgency ? [] : [yardstick]),
  )
  return {
    ...base,
    kind: isTax ? 'tax' : 'release',
    label,
    amount,
    movable: { canMove: true, words: '話し合いで決まります。' },
  }
}

/** What the holder wants, as far as anybody has said so; the norm alone stands in its own line. */
function askedSteps({ rights }: SaleClaim, asked: Yen, agreed: Yen | null, isWithoutNorm: boolean): readonly Step[] {
  if (agreed !== null) return [step('想定による額', asked)]
  if (rights.some(({ releaseAsked }) => isKnown(releaseAsked))) return [step('求められている額', asked)]
  return isWithoutNorm ? [step('求められている額', '分からない')] : []
}

const yardstick: Note = note(
  'practice',
  '機構以外の債権者に公表された基準はありません。機構の基準を目安にしました。話し合いで決まります。',
)

/** 売主の手取り. What each lot leaves to its owner; one row where there is one owner. */
function ownerRows({ sale }: PreparedSale, { surplus, price }: Allocated): readonly AllocationRow[] {
  const { properties } = sale.home
  const of = (property: string) => (properties.length === 1 ? '' : `（${propertyName(sale.matter, property)}）`)
  return sale.lots.flatMap((lot): AllocationRow[] => {
    const left = amountIn(surplus, lot.id)
    if (left === 0) return []
    const names = lot.owners.map((owner) => personName(sale.matter, owner))
    const who = names.length === 0 ? '売主' : names.join('・')
    const label = sale.lots.length === 1 ? '売主の手取り' : `${who}の手取り${of(lot.property)}`
    const amount = reckon('owner-surplus', label, left, [], () => [
      step('売買代金', price),
      step('すべての債権と費用を払った残り', left),
    ])
    const movable = { canMove: false, words: 'ほかの行の残りです。' }
    return [{ id: `owner:${lot.id}`, kind: 'owner', creditor: who, label, amount, movable }]
  })
}

/** The sum of some rows. */
export function sumOf(rows: readonly AllocationRow[]): Yen {
  return add(...rows.map(({ amount }) => amount.value))
}
