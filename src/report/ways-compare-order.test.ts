import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import type { WayHull } from '#assessment/unknowns/hull.ts'
import type { Way, WayId } from '#assessment/ways/way.ts'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { reckon } from '#law/finding.ts'
import { parseMatter } from '#matter/parse.ts'
import type { ComparedPlan } from './ways-compare.ts'
import { priorityOf, wayOrder } from './ways-compare-order.ts'

const amount = (value: number) => reckon('amount', '額', yen(value), [], () => [])

interface Made {
  readonly status?: Way['status']
  readonly home?: Way['home']['outcome']
  readonly perMonth?: number
  readonly months?: number | 'never'
  readonly learns?: Way['learns']
  readonly guarantor?: number
}

/** A way with these figures and nothing else. */
function way(id: WayId, { status = 'open', home = 'sold', perMonth, months, learns = [], guarantor }: Made): Way {
  return {
    ...{ id, title: id, status, reasons: [], basis: [], lacks: [], until: null, owedAfter: [], learns },
    home: { outcome: home, leaveFrom: null, leaveBy: null, decidedBy: '' },
    money: {
      perMonth: perMonth === undefined ? null : amount(perMonth),
      ends: months === undefined ? 'unknown' : months === 'never' ? 'never' : 'ends',
      months: typeof months === 'number' ? months : null,
      total: null,
    },
    people:
      guarantor === undefined
        ? []
        : [{ person: 'father', name: '父', words: '請求されます。', owes: amount(guarantor) }],
    ...{ credit: [], taxes: [], costs: [], help: [], steps: [], warnings: [] },
  }
}

function planOf(...ways: readonly Way[]): ComparedPlan {
  const people: ComparedPlan['people'] = [
    { person: 'father', name: '父', role: 'jointGuarantor', loan: 'loan', owes: 'whole' },
  ]
  const { stage, asker, personViews } = planFor(
    { schema: 'ninbai/matter.v1', people: [{ id: 'father', name: '父' }] },
    day('2026-11-22'),
  )
  const none = { lastDays: [], voluntarySale: null, auction: null, residual: null }
  return { on: day('2026-11-22'), ways, people, stage, asker, personViews, ...none }
}

const end = (value: number) => ({ value, finding: amount(value), facts: [] })

function hull(
  id: WayId,
  figure: 'perMonth' | 'months',
  low: number,
  high: number,
  more: Partial<WayHull> = {},
): WayHull {
  const figures = [{ figure, low: end(low), high: end(high), isAlways: true }]
  return { way: id, statuses: ['open'], ends: ['ends'], figures, cover: 'ends', tried: [], dependsOn: [], ...more }
}

/** The places of the first part, as [order, ways]. */
const places = (order: ReturnType<typeof wayOrder>) => order.parts[0]?.places.map((one) => [one.order, one.ways])

describe('the order by the monthly amount', () => {
  const ways = [
    way('voluntary-sale', { perMonth: 30_000 }),
    way('auction', { perMonth: 10_000 }),
    way('bankruptcy', { perMonth: 0 }),
  ]

  it('puts the least first', () => {
    expect(places(wayOrder(planOf(...ways), [], 'low-monthly'))).toEqual([
      [1, ['bankruptcy']],
      [2, ['auction']],
      [3, ['voluntary-sale']],
    ])
  })

  it.each([
    // What the sale may come to a month, beside the 10,000 of the auction: from 10,000 on the two overlap.
    [10_001, 40_000, [1, ['bankruptcy']], [2, ['auction']], [3, ['voluntary-sale']]],
    [10_000, 40_000, [1, ['bankruptcy']], [2, ['voluntary-sale', 'auction']], undefined],
    [0, 40_000, [1, ['voluntary-sale', 'auction', 'bankruptcy']], undefined, undefined],
  ])('tells ways as equal where what is unknown may turn them round: %i to %i', (low, high, ...expected) => {
    const found = places(wayOrder(planOf(...ways), [hull('voluntary-sale', 'perMonth', low, high)], 'low-monthly'))
    expect(found).toEqual(expected.filter((place) => place !== undefined))
  })

  it('tells two ways as equal that a third one overlaps', () => {
    const three = [
      way('voluntary-sale', { perMonth: 5_000 }),
      way('auction', { perMonth: 5_000 }),
      way('bankruptcy', { perMonth: 5_000 }),
    ]
    const hulls = [
      hull('voluntary-sale', 'perMonth', 20, 30),
      hull('auction', 'perMonth', 1, 10),
      hull('bankruptcy', 'perMonth', 5, 25),
    ]
    expect(places(wayOrder(planOf(...three), hulls, 'low-monthly'))).toEqual([
      [1, ['voluntary-sale', 'auction', 'bankruptcy']],
    ])
  })

  it('puts what is not told after all the rest, and what hangs on unbounded facts with it', () => {
    const found = wayOrder(
      planOf(way('servicer-settlement', {}), way('special-conciliation', { perMonth: 1 }), ...ways),
      [hull('special-conciliation', 'perMonth', 0, 2, { dependsOn: ['budget'] })],
      'low-monthly',
    )
    expect(places(found)?.at(-1)).toEqual([null, ['servicer-settlement', 'special-conciliation']])
  })

  it('holds like against like: the loan of the home, a rent, and what leaves the next home to be paid', () => {
    const found = wayOrder(
      planOf(
        way('keep-paying', { home: 'kept', perMonth: 100_000 }),
        way('reschedule', { home: 'kept', perMonth: 60_000 }),
        way('leaseback', { home: 'rented', perMonth: 80_000 }),
        ...ways,
      ),
      [],
      'low-monthly',
    )
    expect(found.parts.map(({ housing, places: own }) => [housing, own.flatMap((place) => place.ways)])).toEqual([
      ['kept', ['reschedule', 'keep-paying']],
      ['rented', ['leaseback']],
      ['left', ['bankruptcy', 'auction', 'voluntary-sale']],
    ])
  })

  it('keeps closed ways apart, whatever they would cost', () => {
    const found = wayOrder(planOf(way('keep-paying', { status: 'closed', perMonth: 0 }), ...ways), [], 'low-monthly')
    expect(found.closed).toEqual(['keep-paying'])
    expect(found.parts.flatMap((part) => part.places.flatMap((place) => place.ways))).not.toContain('keep-paying')
  })
})

describe('the order by the end', () => {
  it('puts the earlier day first, and what never ends last, all such alike', () => {
    const found = wayOrder(
      planOf(
        way('leaseback', { months: 'never' }),
        way('auction', { months: 'never' }),
        way('instalments', { months: 175 }),
        way('bankruptcy', { months: 12 }),
      ),
      [],
      'ends-early',
    )
    expect(places(found)).toEqual([
      [1, ['bankruptcy']],
      [2, ['instalments']],
      [3, ['leaseback', 'auction']],
    ])
  })

  it('counts what follows a sale from its closing', () => {
    // Twelve months from today are over on 2027-11-22; ten from a closing in 2027-02 on 2027-12-15.
    const closing = { closingOn: day('2027-02-15') }
    const plan = { ...planOf(way('voluntary-sale', { months: 10 }), way('bankruptcy', { months: 12 })) }
    const sold = { ...plan, voluntarySale: { ...examplePlan('guarantee-company').voluntarySale, ...closing } }
    expect(places(wayOrder(sold as ComparedPlan, [], 'ends-early'))).toEqual([
      [1, ['bankruptcy']],
      [2, ['voluntary-sale']],
    ])
    expect(places(wayOrder(plan, [], 'ends-early'))?.[0]).toEqual([1, ['voluntary-sale']])
  })

  it('tells as equal what may never end and what ends late', () => {
    const plan = planOf(way('instalments', { months: 100 }), way('bankruptcy', { months: 200 }))
    const open = hull('instalments', 'months', 90, 110, { ends: ['ends', 'never'] })
    expect(places(wayOrder(plan, [open], 'ends-early'))).toEqual([[1, ['instalments', 'bankruptcy']]])
  })
})

describe('the order by the home', () => {
  it('puts what keeps it first, open before what is not known, and what sells it last', () => {
    const found = wayOrder(
      planOf(
        way('keep-paying', { home: 'kept', status: 'unknown' }),
        way('reschedule', { home: 'kept' }),
        way('voluntary-sale', { home: 'sold' }),
        way('leaseback', { home: 'rented' }),
        way('auction', { home: 'sold' }),
        way('instalments', { home: 'unchanged' }),
      ),
      [],
      'keep-home',
    )
    expect(places(found)).toEqual([
      [1, ['reschedule']],
      [2, ['keep-paying']],
      [3, ['leaseback']],
      [4, ['instalments']],
      [5, ['voluntary-sale', 'auction']],
    ])
  })
})

describe('the order by guarantors and by who learns of it', () => {
  it('puts first where the loan goes on being paid, then by what can be asked', () => {
    const found = wayOrder(
      planOf(
        way('keep-paying', { home: 'kept', guarantor: 18_000_000 }),
        way('voluntary-sale', { guarantor: 1_743_000 }),
        way('auction', { guarantor: 7_500_000 }),
        way('leaseback', {}),
      ),
      [],
      'guarantor',
    )
    expect(places(found)).toEqual([
      [1, ['keep-paying']],
      [2, ['voluntary-sale']],
      [3, ['auction']],
      [null, ['leaseback']],
    ])
  })

  it('places no way where there is no guarantor', () => {
    const plan = { ...planOf(way('voluntary-sale', { guarantor: 0 })), people: [] }
    expect(places(wayOrder(plan, [], 'guarantor'))).toEqual([[null, ['voluntary-sale']]])
  })

  const learning = (who: Way['learns'][number]['who'], answer: Way['learns'][number]['answer']) => [
    { who, answer, words: '' },
  ]

  it('counts those who learn of it before those who may', () => {
    const ways = [
      way('auction', { learns: learning('neighbours', 'yes') }),
      way('voluntary-sale', { learns: [...learning('family', 'possible'), ...learning('neighbours', 'possible')] }),
      way('instalments', { learns: learning('employer', 'possible') }),
    ]
    expect(places(wayOrder(planOf(...ways), [], 'unnoticed'))).toEqual([
      [1, ['instalments']],
      [2, ['voluntary-sale']],
      [3, ['auction']],
    ])
  })

  it('heeds only those from whom it is to be kept, and what everybody can read', () => {
    const ways = [
      way('voluntary-sale', { learns: learning('employer', 'possible') }),
      way('family-sale', { learns: learning('family', 'yes') }),
      way('bankruptcy', { learns: learning('gazette', 'yes') }),
    ]
    expect(places(wayOrder(planOf(...ways), [], 'unnoticed', ['workplace']))).toEqual([
      [1, ['family-sale']],
      [2, ['voluntary-sale']],
      [3, ['bankruptcy']],
    ])
  })
})

describe('what the wishes name', () => {
  it.each([
    [{ keepHome: true, secrecy: ['family'] }, 'keep-home'],
    [{ secrecy: ['neighbours'] }, 'unnoticed'],
    [{ keepHome: false, secrecy: [] }, 'usual'],
    [{ keepHome: null, secrecy: null }, 'usual'],
    [undefined, 'usual'],
  ] as const)('%o: %s', (wishes, expected) => {
    expect(
      priorityOf(
        wishes === undefined ? undefined : { ...wishes, secrecy: wishes.secrecy ? [...wishes.secrecy] : null },
      ),
    ).toBe(expected)
  })
})

function examplePlan(name: string, folder = 'examples') {
  const parsed = parseMatter(readFileSync(`${folder}/${name}.json`, 'utf8'))
  if ('issues' in parsed) throw new Error(name)
  return planFor(parsed.matter, day('2026-11-22'))
}

describe('whole matters', () => {
  it.each([
    ['examples', 'guarantee-company'],
    ['examples', 'pair-loan'],
    ['test/golden', 'C-myhomeblack-guarantor'],
    ['test/golden', 'H-storec-divorce-guarantor'],
    ['test/golden', 'B-cvmax-overloan'],
  ])('has each way in one place, by whatever it is put in order: %s/%s', (folder, name) => {
    const plan = examplePlan(name, folder)
    const { hulls } = plan.unknowns()
    const all = plan.ways.map(({ id }) => id)
    for (const priority of ['usual', 'keep-home', 'low-monthly', 'ends-early', 'guarantor', 'unnoticed'] as const) {
      const { parts, closed } = wayOrder(plan, hulls, priority)
      const placed = [...parts.flatMap((part) => part.places.flatMap(({ ways }) => ways)), ...closed]
      expect(placed.toSorted()).toEqual(all.toSorted())
      expect(closed).toEqual(plan.ways.filter(({ status }) => status === 'closed').map(({ id }) => id))
    }
  })

  it('asks a guarantor of 600,000 yen for all of it where the debtor alone is discharged', () => {
    // Every open way leaves the guarantor bound for the 600,000; only bankruptcy frees the debtor, and nobody else.
    const plan = examplePlan('C-myhomeblack-guarantor', 'test/golden')
    const own = plan.ways.find(({ id }) => id === 'bankruptcy')?.people.map(({ name, owes }) => [name, owes?.value])
    expect(own).toEqual([
      ['本人', 0],
      ['保証人', 600_000],
    ])
    const without = places(wayOrder(plan, [], 'guarantor'))
    expect(without?.[0]?.[1]).toContain('bankruptcy')
    expect(without?.[0]?.[1]).toContain('instalments')
  })
})
