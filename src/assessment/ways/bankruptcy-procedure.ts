import { covered } from '#assessment/covered.ts'
import { isKnown, missing } from '#assessment/known.ts'
import { add, type Yen, yen, zeroYen } from '#base/yen.ts'
import { bankruptcyCosts } from '#law/bankruptcy/bankruptcy-costs.table.ts'
import { bankruptcyOverloan } from '#law/bankruptcy/bankruptcy-overloan.ts'
import { bankruptcyRetirementValuation } from '#law/bankruptcy/bankruptcy-retirement-valuation.ts'
import { bankruptcyRoute } from '#law/bankruptcy/bankruptcy-route.ts'
import type { Finding } from '#law/finding.ts'
import type { Property } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { isSoldBy } from '#matter/sold-home.ts'
import { type OwnAsset, ownAssets, securedOn, shareOf } from './liquidation.ts'
import type { WayContext, WayCost } from './way.ts'

/** 見込まれる手続. Which procedure the assets and the home call for; null where the file does not tell enough. */
export interface Procedure {
  readonly route: 'simultaneous' | 'trustee' | null
  readonly words: readonly string[]
  readonly basis: readonly Finding<unknown>[]
  readonly lacks: readonly Problem[]
}

const why = '同時廃止になるか管財になるか（費用と期間）の目安を出すため'
/** A class of assets that calls for a trustee, for kinds that the rule has no name for. */
const classLine = yen(200_000)

/** 同時廃止と管財の振分け by the court's practice, the home by its test of オーバーローン. */
export function procedureOf(context: WayContext): Procedure {
  const court = context.matter.budget?.court
  const assets = ownAssets(context)
  const unknown = assets.flatMap(({ value, path }) => (isKnown(value) ? [] : [missing(`${path}.value`, why)]))
  const none = { route: null, words: [], basis: [] } as const
  const lacks = [
    ...(isKnown(court) ? [] : [missing('budget.court', why)]),
    ...(isKnown(context.matter.assets) ? unknown : [missing('assets', why)]),
  ]
  if (court === 'other') {
    return {
      ...none,
      words: ['この裁判所の振分けの基準は確かめられていません。申し立てる裁判所か弁護士に聞いてください。'],
      lacks: [],
    }
  }
  if (!isKnown(court) || lacks.length > 0) return { ...none, lacks }
  const found = bankruptcyRoute({ court, cash: sumOf(assets, 'cash'), classes: classesOf(assets) })
  const home = homeTest(context, court)
  const basis = [found, ...home.basis]
  if (found.value.route === 'trustee' || isTrusteeBesides(assets) || home.answer === 'asset') {
    return { route: 'trustee', words: home.words, basis, lacks: [] }
  }
  if (home.answer === 'unknown') return { route: null, words: home.words, basis, lacks: home.lacks }
  return { route: 'simultaneous', words: home.words, basis, lacks: [] }
}

function sumOf(assets: readonly OwnAsset[], kind: OwnAsset['kind']): Yen {
  return add(zeroYen, ...assets.flatMap((one) => (one.kind === kind ? (one.value ?? []) : [])))
}

function classesOf(assets: readonly OwnAsset[]) {
  return {
    ...{ deposits: sumOf(assets, 'deposit'), insurance: sumOf(assets, 'insurance'), car: sumOf(assets, 'car') },
    ...{ securities: sumOf(assets, 'securities'), retirementFull: sumOf(assets, 'retirementPay') },
  }
}

/** What the rule does not take: other kinds, and retirement pay that counts for a quarter. */
function isTrusteeBesides(assets: readonly OwnAsset[]): boolean {
  const near = assets.filter(({ kind, retirementImminent }) => kind === 'retirementPay' && retirementImminent === true)
  const voluntaryResignationAmount = sumOf(near, 'retirementPay')
  const quarter = bankruptcyRetirementValuation.value({ voluntaryResignationAmount, retirementImminent: true }).value
  return sumOf(assets, 'other') >= classLine || quarter >= classLine
}

interface HomeTest {
  /** `none`: no home of the debtor, or it counts as no asset. */
  readonly answer: 'none' | 'asset' | 'unknown'
  readonly words: readonly string[]
  readonly basis: readonly Finding<unknown>[]
  readonly lacks: readonly Problem[]
}

type Court = Exclude<NonNullable<NonNullable<WayContext['matter']['budget']>['court']>, 'other'>

function homeTest(context: WayContext, court: Court): HomeTest {
  const { matter, on } = context
  const all = (matter.properties ?? []).map((property, index) => ({ property, path: `properties[${index}]` }))
  const own = all.filter(({ property }) => !isSoldBy(property, on) && shareOf(context, property)?.num !== 0)
  const [home, ...more] = own
  if (home === undefined) return { answer: 'none', words: [], basis: [], lacks: [] }
  const unknown = (words: string, ...lacks: readonly Problem[]): HomeTest => ({
    ...{ answer: 'unknown', words: [words], basis: [], lacks },
  })
  if (more.length > 0) return unknown('不動産が複数あるため、同時廃止になるかは弁護士に確かめてください。')
  if (court !== 'tokyo' && court !== 'osaka' && court !== 'nagoya') {
    return unknown('家があるときの基準は、この裁判所については確かめられていません。弁護士に聞いてください。')
  }
  const tested = covered(() => ({ found: overloan(context, home.property, court), problems: [] }))
  const met = tested.found?.value.overloanStandardMet ?? null
  const ask = missing(
    `${home.path}.${court === 'osaka' ? 'assessedLand' : 'brokerEstimates'}`,
    '家がオーバーローンの基準を満たすか（同時廃止になりうるか）を知るため',
  )
  if (tested.found === null || met === null) {
    return unknown('家がオーバーローンの基準を満たすかで、手続が変わります。', ask)
  }
  const words = met
    ? '家はオーバーローンの基準を満たす見込みで、家があっても同時廃止になりえます。'
    : '家はオーバーローンの基準を満たさないので、破産管財人が家を売る手続になる見込みです。'
  return { answer: met ? 'none' : 'asset', words: [words], basis: [tested.found], lacks: [] }
}

function overloan(context: WayContext, property: Property, court: 'tokyo' | 'osaka' | 'nagoya') {
  const { assessedLand, assessedBuilding, brokerEstimates } = property
  const [land, building] = [assessedLand ?? null, assessedBuilding ?? null]
  return bankruptcyOverloan({
    ...{ court, debt: securedOn(context, property).secured, estimates: brokerEstimates ?? [] },
    ...{ assessed: land === null || building === null ? null : add(land, building) },
    ...{ assessedBuilding: building, assessedLand: land, auctionMinimum: null, appraisal: null },
  })
}

const names = { simultaneous: '同時廃止', trustee: '管財' } as const
const rows = bankruptcyCosts.rows

/** 期間: the longest month of the procedure; of both where the route is open. */
export function longestMonthsOf(route: Procedure['route']): number {
  const own = rows.filter(
    ({ item, procedure }) => item === '手続の期間' && (route === null || procedure === names[route]),
  )
  return Math.max(...own.flatMap(({ highMonths }) => highMonths ?? []))
}

/** 費用 of the route; where it is open, from the cheaper to the dearer. */
export function bankruptcyCostsOf(route: Procedure['route'], aided: boolean): readonly WayCost[] {
  const source = `${bankruptcyCosts.id}（未確認の数字。裁判所と弁護士に確かめる）`
  const span = (item: string) => {
    const own = rows.filter((row) => row.item === item)
    const chosen = own.filter(
      ({ procedure }) => procedure === 'どちらも' || route === null || procedure === names[route],
    )
    const amounts = chosen.flatMap(({ lowYen, usualYen, highYen }) => [lowYen, usualYen, highYen]).filter(isKnown)
    return { low: yen(Math.min(...amounts)), high: yen(Math.max(...amounts)) }
  }
  const deposit = route === 'simultaneous' ? null : span('破産管財人のための予納金')
  return [
    { label: '官報に載せる費用（東京の例）', ...span('官報に載せる費用'), aided: false, source },
    ...(deposit === null
      ? []
      : [
          {
            label: '破産管財人のための予納金（いちばん少ない額。弁護士がいないときは多い方から）',
            ...{ low: route === null ? zeroYen : deposit.low, high: deposit.high, aided: false, source },
          },
        ]),
    { label: '弁護士の費用', ...span('弁護士の費用'), aided, source },
  ]
}
