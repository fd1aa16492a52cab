import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { greatestCommonDivisor } from '#base/ratio.ts'
import { type Yen, yen } from '#base/yen.ts'
import type { Matter, Property } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import type { Lot } from './register.ts'

/** 区分. One property that is sold, or the share of one of its owners. */
export interface OwnedLot extends Lot {
  readonly property: string
  /** The owners as far as the file tells; of a share, its one owner. */
  readonly owners: readonly string[]
}

/** Shares with a greater common denominator are not told apart: weighed by value they would leave exact numbers. */
const mostParts = 1_000

/**
 * 売る区分. Each share of a co-owned property is a property of its own: own owner, own seizures, own surplus. Null where
 * several properties are sold and the value of one is not known: their price could not be split.
 */
export function lotsOf(matter: Matter, properties: readonly Property[]): Assessed<readonly OwnedLot[] | null> {
  const all = matter.properties ?? []
  const parts = properties.reduce((common, property) => commonDenominator(common, sharesOf(property)), 1)
  const lots = properties.flatMap((property) =>
    lotsIn(property, property.marketValue?.typical ?? yen(1), parts > mostParts ? null : parts),
  )
  const unvalued = properties.filter(({ marketValue }) => !isKnown(marketValue))
  if (properties.length > 1 && (unvalued.length > 0 || lots.every(({ value }) => value === 0))) {
    const first = unvalued[0] ?? properties[0]
    const at = first === undefined ? 0 : all.indexOf(first)
    return { found: null, problems: [missing(`properties[${at}].marketValue`, '売買代金を不動産ごとに分けるため')] }
  }
  return { found: lots, problems: properties.flatMap((property) => shareUnknown(property, all.indexOf(property))) }
}

interface Share {
  readonly person: string
  readonly num: number
  readonly den: number
}

/** The shares of a property's owners; none where there is one owner or where a share is not known. */
function sharesOf({ owners }: Property): readonly Share[] {
  const shares = (owners ?? []).flatMap(({ person, share }): Share[] => {
    const [num, den] = (share ?? '').split('/').map(Number)
    return num === undefined || den === undefined ? [] : [{ person, num, den }]
  })
  return shares.length > 1 && shares.length === owners?.length ? shares : []
}

function commonDenominator(common: number, shares: readonly Share[]): number {
  return shares.reduce(
    (sum, { den }) => (sum > mostParts ? sum : (sum / greatestCommonDivisor(sum, den)) * den),
    common,
  )
}

function lotsIn(property: Property, value: Yen, parts: number | null): readonly OwnedLot[] {
  const owners = (property.owners ?? []).map(({ person }) => person)
  const shares = parts === null ? [] : sharesOf(property)
  if (parts === null || shares.length === 0) {
    return [{ id: property.id, property: property.id, owners, value: yen(value * (parts ?? 1)) }]
  }
  return shares.map(({ person, num, den }) => ({
    ...{ id: `${property.id}:${person}`, property: property.id, owners: [person] },
    value: yen(value * num * (parts / den)),
  }))
}

function shareUnknown({ owners }: Property, at: number): readonly Problem[] {
  const unknown = (owners ?? []).findIndex(({ share }) => !isKnown(share))
  if ((owners ?? []).length < 2 || unknown < 0) return []
  return [missing(`properties[${at}].owners[${unknown}].share`, '手取りを持分ごとに分けるため')]
}
