import { isKnown, missing } from '#assessment/known.ts'
import { type Ratio, ratio } from '#base/ratio.ts'
import { add, most, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { bankruptcyFreeAssets } from '#law/bankruptcy/bankruptcy-free-assets.ts'
import { bankruptcyRetirementValuation } from '#law/bankruptcy/bankruptcy-retirement-valuation.ts'
import { type Finding, type Note, reckon, step } from '#law/finding.ts'
import { rehabLiquidationValue } from '#law/rehabilitation/rehab-liquidation-value.table.ts'
import type { Property } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { isSoldBy } from '#matter/sold-home.ts'
import { principalOf } from './filer.ts'
import { isSecurity } from './own-debts.ts'
import type { WayContext } from './way.ts'

/** 清算価値. What creditors would get in bankruptcy, between the courts that leave the debtor most and those that leave least. */
export interface Liquidation {
  readonly low: Finding<Yen>
  /** Null where the file does not tell enough for an upper end. */
  readonly high: Finding<Yen> | null
  readonly lacks: readonly Problem[]
}

/** 34条3項1号: the cash that is left free, to which practice holds all that is left (bankruptcy-free-assets). */
const keptInAll = yen(bankruptcyFreeAssets.value({ cash: yen(10_000_000) }).kept)
/** What practice leaves of each other class. */
const keptOfClass = yen(200_000)
const why = '清算価値（財産の額）より多く払うことになるため'

interface Part {
  readonly label: string
  readonly low: Yen
  readonly high: Yen
  readonly from: readonly Finding<unknown>[]
}

/** 清算価値保障 (174条2項4号・241条2項2号). With `homes` the unsold homes count, net of what they secure. */
export function liquidation(context: WayContext, homes: boolean): Liquidation {
  const { matter } = context
  const owned = homes ? homesOf(context) : { parts: [], lacks: [] }
  const assets = ownAssets(context)
  const unknown = assets.flatMap(({ value, path }) => (isKnown(value) ? [] : [missing(`${path}.value`, why)]))
  const lacks = [...(isKnown(matter.assets) ? [] : [missing('assets', why)]), ...unknown, ...owned.lacks]
  const parts = [...assetParts(assets), ...owned.parts]
  const told = imminenceUnknown(assets)
  return {
    low: total('低い見込み', parts, ({ low }) => low),
    high: lacks.length > 0 ? null : total('高い見込み', parts, ({ high }) => high),
    lacks: [...lacks, ...told],
  }
}

export type OwnAsset = NonNullable<WayContext['matter']['assets']>[number] & { readonly path: string }

/** 本人の財産. An asset without an owner counts as the debtor's. */
export function ownAssets(context: WayContext): readonly OwnAsset[] {
  const who = principalOf(context)
  return (context.matter.assets ?? [])
    .map((asset, index) => ({ ...asset, path: `assets[${index}]` }))
    .filter(({ owner }) => who === null || !isKnown(owner) || owner === who.person)
}

function imminenceUnknown(assets: readonly OwnAsset[]): readonly Problem[] {
  return assets
    .filter(({ kind, retirementImminent }) => kind === 'retirementPay' && !isKnown(retirementImminent))
    .map(({ path }) => missing(`${path}.retirementImminent`, '退職金を8分の1で数えるか、4分の1で数えるかを決めるため'))
}

const classLabels = {
  deposit: '預金',
  insurance: '保険',
  car: '車',
  securities: '株式など',
  other: 'そのほかの財産',
} as const

function assetParts(assets: readonly OwnAsset[]): readonly Part[] {
  const of = (kind: OwnAsset['kind']) =>
    add(zeroYen, ...assets.flatMap((one) => (one.kind === kind ? (one.value ?? []) : [])))
  const free = bankruptcyFreeAssets({ cash: of('cash') })
  const { estateCash, kept } = free.value
  const cash: Part = { label: '現金（99万円を引く）', low: estateCash, high: estateCash, from: [free] }
  // The order of the table; what is left free together with the cash ends at 990,000 yen.
  let room = subtract(keptInAll, kept)
  const classes = (['deposit', 'insurance', 'car', 'securities', 'other'] as const).map((kind): Part => {
    const value = of(kind)
    const left = value <= keptOfClass && value <= room ? value : zeroYen
    room = subtract(room, left)
    return { label: classLabels[kind], low: subtract(value, left), high: value, from: [] }
  })
  return [cash, ...classes, ...assets.flatMap(retirementPart)].filter(({ high }) => high > 0)
}

function retirementPart({ kind, value, retirementImminent }: OwnAsset): readonly Part[] {
  if (kind !== 'retirementPay' || !isKnown(value)) return []
  const at = (imminent: boolean) =>
    bankruptcyRetirementValuation({ voluntaryResignationAmount: value, retirementImminent: imminent })
  const [low, high] = [at(retirementImminent ?? false), at(retirementImminent ?? true)]
  return [{ label: '退職金', low: low.value.value, high: high.value.value, from: low === high ? [low] : [low, high] }]
}

/** 家: its value less what it secures, and of that the debtor's share. */
function homesOf(context: WayContext): { readonly parts: readonly Part[]; readonly lacks: readonly Problem[] } {
  const { matter, on } = context
  const all = (matter.properties ?? []).map((property, index) => ({ property, path: `properties[${index}]` }))
  const unsold = all.filter(({ property }) => !isSoldBy(property, on))
  const found = unsold.map(({ property, path }) => homePart(context, property, path))
  return {
    parts: found.flatMap((part) => ('kind' in part ? [] : part)),
    lacks: found.flatMap((part) => ('kind' in part ? part : [])),
  }
}

function homePart(context: WayContext, property: Property, path: string): Part | Problem {
  const { marketValue } = property
  const share = shareOf(context, property)
  if (share === null) return missing(`${path}.owners`, '本人の持分を、清算価値に数えるため')
  if (!isKnown(marketValue))
    return missing(`${path}.marketValue`, '家の価値から住宅ローンを引いた額を、清算価値に数えるため')
  const { secured, from } = securedOn(context, property)
  const net = (value: Yen) => times(most(zeroYen, subtract(value, secured)), share, 'up')
  const label = '家（ローンを引いた、本人の持分）'
  return { label, low: net(marketValue.low), high: net(marketValue.high), from }
}

/** 家で担保された債務: the loans and other debts of the register on that home, as of today. */
export function securedOn(
  context: WayContext,
  property: Property,
): { readonly secured: Yen; readonly from: readonly Finding<unknown>[] } {
  const claims = securedBy(context, property)
  const debts = context.plan.debts.filter(({ loan }) => claims.includes(loan))
  const others = (context.matter.otherDebts ?? []).filter(({ id }) => claims.includes(id))
  const secured = add(...debts.map(({ claimed }) => claimed.value), ...others.map(({ balance }) => balance ?? zeroYen))
  return { secured, from: debts.map(({ claimed }) => claimed) }
}

/** Without a register, the loans for the home. */
function securedBy({ matter }: WayContext, { id }: Property): readonly string[] {
  const rights = (matter.rights ?? []).filter(({ property }) => property === id)
  // 民事再生法53条: a seizure is no security, and ends with the procedure (39条).
  if (rights.length > 0) return rights.flatMap(({ kind, claim }) => (isSecurity(kind) ? (claim ?? []) : []))
  const homes = (matter.loans ?? []).filter(({ purpose }) => purpose !== 'business' && purpose !== 'other')
  return homes.map((loan) => loan.id)
}

/** 持分; null where several own the home and the file does not tell the shares. */
export function shareOf(context: WayContext, { owners }: Property): Ratio | null {
  const who = principalOf(context)
  const own = (owners ?? []).find(({ person }) => person === who?.person)
  if (!isKnown(owners) || who === null) return ratio(1, 1)
  if (own === undefined) return ratio(0, 1)
  if (!isKnown(own.share)) return (owners ?? []).length === 1 ? ratio(1, 1) : null
  const [num = '1', den = '1'] = own.share.split('/')
  return ratio(Math.min(Number(num), Number(den)), Number(den))
}

function total(which: string, parts: readonly Part[], amountOf: (part: Part) => Yen): Finding<Yen> {
  const sum = add(...parts.map(amountOf))
  const from = parts.flatMap((part) => part.from)
  return reckon(
    'liquidation-value',
    `清算価値（${which}）`,
    sum,
    from,
    () => [...parts.map((part) => step(part.label, amountOf(part))), step('清算価値', sum)],
    (): readonly Note[] => rehabLiquidationValue.notes,
  )
}
