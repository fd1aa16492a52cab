import type { Day } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'

/** 売る不動産. One property that is sold, or one owner's share in it; the price is split over the lots by their values. */
export interface Lot {
  readonly id: string
  readonly value: Yen
}

/** 登記簿の一行. Where a claim stands on one lot. */
export interface Entry {
  readonly lot: string
  /** The day of registration, or 法定納期限等 of a tax; null for what is not ranked by a day. */
  readonly date: Day | null
  /** Among claims of the same kind on the lot; no two are equal. */
  readonly rank: number
  /** 累積共同根抵当の極度額 of this lot alone; null where no lot has a maximum of its own. */
  readonly limit: Yen | null
  /** Whether the lot is the debtor's own for this claim, or a third party's (物上保証人). */
  readonly owner: 'debtor' | 'third-party'
}

/** 順位のある債権. A claim, and the entries by which it takes part in the price. */
export interface RankedClaim {
  readonly id: string
  readonly kind: 'mortgage' | 'tax' | 'general-lien' | 'title' | 'attachment'
  readonly entries: readonly Entry[]
}

export interface Standing {
  readonly claim: RankedClaim
  readonly entry: Entry
}

/** Lots on which the same claims stand in the same way: for the order of payment they are one. */
export interface Bundle {
  readonly lots: readonly Lot[]
  readonly standings: readonly Standing[]
}

/** 共同抵当など. A claim on several bundles, with the claims ahead of it and behind it on each. */
export interface JointClaim {
  readonly id: string
  readonly places: readonly Place[]
}

export interface Place {
  readonly bundle: Bundle
  readonly entry: Entry
  readonly ahead: readonly string[]
  readonly behind: readonly string[]
}

/** 登記簿. Who stands where, made ready for sharing out any price. */
export interface Register {
  readonly bundles: readonly Bundle[]
  /** An earlier one before those that rank behind it. */
  readonly joint: readonly JointClaim[]
  /** Unsecured claims that have seized several bundles. */
  readonly spread: readonly RankedClaim[]
  /** Claims that on all their lots are paid after one and before another: in no circle and in no proportion. */
  readonly inLine: ReadonlySet<string>
}

/** Reads the register of the lots. Throws `NotCovered` where joint claims outrank each other in a circle. */
export function registerOf(lots: readonly Lot[], claims: readonly RankedClaim[]): Register {
  const bundles = bundlesOf(lots, claims)
  const onSeveral = claims.filter((claim) => bundles.filter((bundle) => standsOn(bundle, claim)).length > 1)
  const joint = onSeveral.filter((claim) => !isOrdinary(claim))
  if (bundles.some((bundle) => isCircular(bundle) && joint.some((claim) => standsOn(bundle, claim)))) throw circle()
  return {
    bundles,
    joint: inOrder(joint, bundles).map((claim) => jointClaim(claim, bundles)),
    spread: onSeveral.filter(isOrdinary).toSorted(byId),
    inLine: new Set(claims.filter((claim) => isInLine(claim, bundles)).map(({ id }) => id)),
  }
}

/** Claims without a lien: they share in proportion what the others leave. */
export function isOrdinary({ kind }: RankedClaim): boolean {
  return kind === 'title' || kind === 'attachment'
}

function isInLine(claim: RankedClaim, bundles: readonly Bundle[]): boolean {
  const own = bundles.filter((bundle) => standsOn(bundle, claim))
  const alone = own.every(({ standings }) => standings.filter((other) => isOrdinary(other.claim)).length < 2)
  return isOrdinary(claim) ? alone : !own.some(isCircular)
}

function standsOn({ standings }: Bundle, claim: RankedClaim): boolean {
  return standings.some((standing) => standing.claim.id === claim.id)
}

function bundlesOf(lots: readonly Lot[], claims: readonly RankedClaim[]): readonly Bundle[] {
  const bundles = new Map<string, { lots: Lot[]; standings: readonly Standing[] }>()
  const sorted = claims.toSorted(byId)
  for (const lot of lots.toSorted(byId)) {
    const standings = sorted.flatMap((claim) =>
      claim.entries.filter((entry) => entry.lot === lot.id).map((entry) => ({ claim, entry })),
    )
    const key = standings.map(({ claim, entry }) => signature(claim, entry)).join('|')
    const bundle = bundles.get(key)
    if (bundle === undefined) bundles.set(key, { lots: [lot], standings })
    else bundle.lots.push(lot)
  }
  return [...bundles.values()]
}

/** A lot with a maximum of its own is like no other. */
function signature({ id }: RankedClaim, { lot, date, rank, limit, owner }: Entry): string {
  return `${id} ${date} ${rank} ${owner} ${limit === null ? '' : `${lot} ${limit}`}`
}

/** ぐるぐる回り. Whether the claims of a bundle outrank each other in a circle, as taxes and mortgages can (国税徴収法26条). */
function isCircular({ standings }: Bundle): boolean {
  const ranked = standings.filter(({ claim }) => !isOrdinary(claim))
  const behind = ranked.map((one) => ranked.filter((other) => one !== other && comesBefore(one, other)).length)
  // In a line, each has another number behind it.
  return new Set(behind).size < ranked.length
}

/** 国税徴収法8条・15条・16条, 民法373条: by rank within a kind, by day between a tax and a mortgage, on the same day the mortgage first. */
export function comesBefore(one: Standing, other: Standing): boolean {
  if (isOrdinary(one.claim) || isOrdinary(other.claim)) return !isOrdinary(one.claim)
  const [lien, otherLien] = [one.claim.kind === 'general-lien', other.claim.kind === 'general-lien']
  if (lien !== otherLien) return otherLien
  if (one.claim.kind === other.claim.kind) return one.entry.rank < other.entry.rank
  const [date, otherDate] = [one.entry.date ?? '', other.entry.date ?? '']
  return date === otherDate ? one.claim.kind === 'mortgage' : date < otherDate
}

/** Each joint claim after all those that come before it on any lot. */
function inOrder(joint: readonly RankedClaim[], bundles: readonly Bundle[]): readonly RankedClaim[] {
  const waiting = joint.toSorted(byId)
  const ordered: RankedClaim[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      (claim) => !waiting.some((other) => other !== claim && outranks(other, claim, bundles)),
    )
    if (next < 0) throw circle()
    ordered.push(...waiting.splice(next, 1))
  }
  return ordered
}

/** Where a claim stands on no circle, those ahead of it are all paid before it. */
function jointClaim({ id }: RankedClaim, bundles: readonly Bundle[]): JointClaim {
  const places = bundles.flatMap((bundle) => {
    const own = bundle.standings.find(({ claim }) => claim.id === id)
    if (own === undefined) return []
    const idsOf = (some: readonly Standing[]) => some.map(({ claim }) => claim.id)
    const ahead = bundle.standings.filter((other) => other !== own && comesBefore(other, own))
    const behind = bundle.standings.filter((other) => other !== own && !ahead.includes(other))
    return [{ bundle, entry: own.entry, ahead: idsOf(ahead), behind: idsOf(behind) }]
  })
  return { id, places }
}

function outranks(one: RankedClaim, other: RankedClaim, bundles: readonly Bundle[]): boolean {
  return bundles.some(({ standings }) => {
    const here = standings.find(({ claim }) => claim.id === one.id)
    const there = standings.find(({ claim }) => claim.id === other.id)
    return here !== undefined && there !== undefined && comesBefore(here, there)
  })
}

function circle(): NotCovered {
  return new NotCovered(
    'allocation',
    null,
    '複数の不動産にまたがる権利どうしの順位がめぐり合っている（ぐるぐる回り）ため、配分を計算できません。弁護士に相談してください',
    '売買代金の配分',
  )
}

/** Nothing hangs on the order in which things are given. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
