import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { wayContextFor } from '#assessment/way-context.ts'
import { waysFor } from '#assessment/ways/all.ts'
import { type Day, day } from '#base/day.ts'
import { inSteps } from '#base/in-steps.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { withFact } from '#matter/with-fact.ts'
import { domainOf } from './domains.ts'
import { pathsOf } from './expand.ts'
import { figureOf, type HullEnd, type WayHull } from './hull.ts'
import { shapeOf, unknownsInSteps } from './unknowns.ts'

const on = day('2026-11-21')

/**
 * A loan of 30,000,000 without damages, a home worth 18 to 22 million, costs of 20,000 for the registration, no stamp; what stays owed is
 * paid by 100,000 a month. At 18,000,000 the broker may take (540,000 + 60,000) × 1.1 = 660,000, at 22,000,000 (660,000 + 60,000) × 1.1 =
 * 792,000: the residual is 30,000,000 − (18,000,000 − 680,000) = 12,680,000 or 30,000,000 − (22,000,000 − 812,000) = 8,812,000.
 */
function matterWith(more: object = {}, loan: object = {}): Matter {
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    people: [{ id: 'self', relation: 'self', earlierRelief: 'none' }],
    assets: [],
    properties: [
      {
        ...{ id: 'home', kind: 'house', owners: [{ person: 'self' }], registeredUnits: 2 },
        marketValue: { low: 18_000_000, typical: 20_000_000, high: 22_000_000 },
      },
    ],
    loans: [
      {
        ...{ id: 'loan', debtor: 'self', lender: { kind: 'bank', name: '銀行' }, dayCount: 'fixed365' },
        ...{ balance: 30_000_000, balanceOn: on, acceleratedOn: on, delayRatePercent: 0, ...loan },
      },
    ],
    rights: [{ id: 'first', property: 'home', kind: 'mortgage', claim: 'loan', rank: 1, holder: '銀行' }],
    scenarios: [
      {
        id: 'plan',
        voluntarySale: {
          ...{ mediationContractOn: on, contractOn: on, closingOn: on, medium: 'electronic', deeds: 0 },
          ...{ lowPriceAgreed: false, registrationCosts: 20_000 },
        },
      },
    ],
    settings: { instalments: [100_000] },
    ...more,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const hull = (matter: Matter, way: string) => {
  const found = planFor(matter, on)
    .unknowns()
    .hulls.find((one) => one.way === way)
  if (found === undefined) throw new Error(`no hull of ${way}`)
  return found
}
const figure = (found: WayHull, name: string) => found.figures.find((one) => one.figure === name)
const told = ({ value, facts }: HullEnd) => [value, facts.map(({ path, value }) => [path, value])]

describe('分からないことによる幅', () => {
  it('goes from the residual at the high price to the residual at the low one', () => {
    const found = hull(matterWith(), 'voluntary-sale')
    const price = 'scenarios[0].voluntarySale.price'
    expect(found).toMatchObject({ statuses: ['open'], ends: ['ends'], cover: 'ends', tried: [price] })
    const total = figure(found, 'total')
    expect(total?.isAlways).toBe(true)
    expect(total && told(total.low)).toEqual([8_812_000, [[price, 22_000_000]]])
    expect(total && told(total.high)).toEqual([12_680_000, [[price, 18_000_000]]])
    expect(total?.low.finding).toMatchObject({ rule: 'residual-total-paid', value: 8_812_000 })
    // 8,812,000 ÷ 100,000 = 88.12 and 12,680,000 ÷ 100,000 = 126.8, the last month begun counts.
    expect(figure(found, 'months')).toMatchObject({ low: { value: 89 }, high: { value: 127 } })
    // After twelve months from the closing of today 1,200,000 have been paid.
    expect(figure(found, 'owedAfter12')).toMatchObject({ low: { value: 7_612_000 }, high: { value: 11_480_000 } })
    // The instalment is the same whatever the price.
    expect(figure(found, 'perMonth')).toBeUndefined()
  })

  it('tries both values of a choice and says that nothing is left out', () => {
    // 22,000,000 sold for sure. From 2024-01-01 to 2024-12-31 are 365 days of a leap year (the day after the due day counts first), and
    // to 2026-11-21 another 690: at 14 % on 1,000,000 a year of 365 days brings 140,000 and a day of 2024 383.56 or 382.51.
    const loan = {
      balanceOn: '2024-01-01',
      acceleratedOn: '2024-01-01',
      delayRatePercent: 14,
      dayCount: null,
      balance: 30_000_000,
    }
    const sold = withFact(matterWith({}, loan), 'scenarios[0].voluntarySale.price', 22_000_000)
    const found = hull(sold, 'voluntary-sale')
    expect(found).toMatchObject({ tried: ['loans[0].dayCount'] })
    const total = figure(found, 'total')
    expect(total && told(total.low)[1]).toEqual([['loans[0].dayCount', 'calendarYear']])
    expect(total && told(total.high)[1]).toEqual([['loans[0].dayCount', 'fixed365']])
    // 30,000,000 × 14 % × 1055 days: all at 365, or 365 days of 2024 at 366 and 690 at 365.
    // 12,139,726.02… and 4,188,524.59… + 7,939,726.02… = 12,128,250.61…
    expect(total?.high.value).toBe(30_000_000 + 12_139_726 - (22_000_000 - 812_000))
    expect(total?.low.value).toBe(30_000_000 + 12_128_250 - (22_000_000 - 812_000))
  })

  it('meets an unknown that shows only under an assumption', () => {
    const people = [{ id: 'self', relation: 'self' }]
    const found = hull(withFact(matterWith({ people }), 'scenarios[0].voluntarySale.price', 18_000_000), 'bankruptcy')
    expect(found.tried).toEqual(expect.arrayContaining(['people[0].earlierRelief', 'people[0].earlierReliefFinalOn']))
    // Without a budget nobody can tell whether the household can pay, whatever was before.
    expect(found.dependsOn).toContain('budget')
  })

  it('says what the answer depends on where it may not try so often', () => {
    const context = wayContextFor(matterWith(), on)
    const ways = waysFor(context).found
    const within = (plans: number, leaves: number) =>
      inSteps(() => unknownsInSteps(context, ways, { plans, leaves })).whole()
    const found = within(0, 64)
    expect(found.hulls.find(({ way }) => way === 'voluntary-sale')).toMatchObject({
      ...{ statuses: ['open'], figures: [], cover: 'none', tried: [] },
      dependsOn: expect.arrayContaining(['scenarios[0].voluntarySale.price', 'budget']),
    })
    const few = within(32, 1)
    expect(few.hulls.find(({ way }) => way === 'voluntary-sale')?.cover).toBe('none')
  })
})

describe('次の質問', () => {
  it('is what decides most ways; then what narrows most', () => {
    const { unknowns, next } = planFor(matterWith(), on).unknowns()
    expect(next?.path).toBe('budget')
    expect(next?.domain).toBeNull()
    const price = unknowns.find(({ path }) => path === 'scenarios[0].voluntarySale.price')
    // 12,680,000 − 8,812,000: once the price is known nothing of the width is left.
    expect(price).toMatchObject({ narrows: 3_868_000, decides: [], isAsked: false })
    expect(price?.ways).toEqual(expect.arrayContaining(['voluntary-sale', 'instalments']))
    const weights = unknowns.map(({ decides }) => decides.length)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  })

  it('is not what has been answered わからない', () => {
    const { unknowns, next } = planFor(withFact(matterWith(), 'budget', null), on).unknowns()
    expect(next?.path).not.toBe('budget')
    expect(unknowns.at(-1)).toMatchObject({ path: 'budget', isAsked: true })
  })

  it('is nothing where nothing is missing', () => {
    const { unknowns, next, hulls } = planFor({ schema: 'ninbai/matter.v1' }, on).unknowns()
    expect(unknowns.every(({ isAsked }) => isAsked)).toBe(next === null)
    expect(hulls.every(({ dependsOn }) => dependsOn.length > 0)).toBe(true)
  })
})

/** A hull's end, reckoned anew from the file with its facts written in. */
function again(matter: Matter, at: Day, way: string, { facts }: HullEnd) {
  const file: unknown = facts.reduce((known, { path, value }) => withFact(known, path, value), matter)
  const parsed = matterFrom(JSON.parse(JSON.stringify(file)))
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return planFor(parsed.matter, at).ways.find(({ id }) => id === way)
}

const files = ['examples', 'test/golden'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => {
    if (!name.endsWith('.json')) return []
    const parsed = matterFrom(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
    return 'matter' in parsed ? [{ name, folder, matter: parsed.matter }] : []
  }),
)

describe.each(files)('the hulls of $name', ({ matter }) => {
  const { hulls } = planFor(matter, on).unknowns()

  it('are reproduced at both ends by writing the facts into the file', () => {
    for (const { way, figures } of hulls) {
      for (const { figure, low, high } of figures) {
        for (const end of [low, high]) {
          const found = again(matter, on, way, end)
          expect(found && figureOf(found, figure)?.value).toBe(end.value)
        }
      }
    }
  })

  it('leave out no way that is closed and lacks nothing, though some unknown would open it', () => {
    const { ways, unknowns } = { ways: planFor(matter, on).ways, unknowns: planFor(matter, on).unknowns().unknowns }
    const settled = ways.filter(
      ({ status, lacks, money }) => status === 'closed' && lacks.length === 0 && money === null,
    )
    for (const { path, domain } of unknowns) {
      for (const { value } of domain?.values ?? []) {
        const after = planFor(withFact(matter, path, value), on).ways
        for (const { id } of settled) {
          expect([path, id, after.find((way) => way.id === id)?.status]).toEqual([path, id, 'closed'])
        }
      }
    }
  })

  it('leave out no way that a fact of the ways moves without being named in what it lacks', () => {
    const context = wayContextFor(matter, on)
    const { found: ways } = waysFor(context)
    const paths = ways.flatMap(({ lacks }) => pathsOf(lacks))
    for (const path of new Set(paths)) {
      const domain = domainOf(context, path)
      if (domain?.reach !== 'way') continue
      for (const { value } of domain.values) {
        const after = planFor(withFact(matter, path, value), on).ways
        for (const way of ways.filter(({ lacks }) => !pathsOf(lacks).includes(path))) {
          const now = after.find(({ id }) => id === way.id)
          expect([path, way.id, now && shapeOf(now)]).toEqual([path, way.id, shapeOf(way)])
        }
      }
    }
  })
})

describe.each(files.filter(({ folder }) => folder === 'examples'))('the hulls of $name', ({ matter }) => {
  const { hulls, unknowns } = planFor(matter, on).unknowns()

  it('hold the plan of every value that was tried, and no fact that is learned widens them', () => {
    for (const { path, domain } of unknowns) {
      for (const { value } of domain?.values ?? []) {
        const learned = planFor(withFact(matter, path, value), on)
        const after = learned.unknowns().hulls
        for (const before of hulls.filter(({ tried }) => tried.includes(path))) {
          const now = after.find(({ way }) => way === before.way)
          const way = learned.ways.find(({ id }) => id === before.way)
          const statuses = now?.statuses ?? (way === undefined ? [] : [way.status])
          expect(before.statuses).toEqual(expect.arrayContaining([...statuses]))
          for (const { figure, low, high } of now?.cover === 'none' ? [] : (now?.figures ?? [])) {
            const was = before.figures.find((one) => one.figure === figure)
            expect(was?.low.value).toBeLessThanOrEqual(low.value)
            expect(was?.high.value).toBeGreaterThanOrEqual(high.value)
          }
        }
      }
    }
  })
})
