import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { byId, type Entry, isOrdinary, type Lot, type RankedClaim, registerOf } from './register.ts'

type Kind = RankedClaim['kind']
type Where = string | readonly [lot: string, rank: number, date?: string]

const lots = (...ids: readonly string[]): readonly Lot[] => ids.map((id) => ({ id, value: yen(1) }))
const entry = (lot: string, rank: number, date: string | null): Entry => ({
  ...{ lot, rank, limit: null, owner: 'debtor', date: date === null ? null : day(date) },
})

/** A claim on some lots; its rank is 1 and its day the same for all unless told. */
function claim(id: string, kind: Kind, ...where: readonly Where[]): RankedClaim {
  const isDated = kind === 'mortgage' || kind === 'tax'
  const entries = where.map((one) => {
    const [lot, rank, date = '2015-05-01'] = typeof one === 'string' ? ([one, 1] as const) : one
    return entry(lot, rank, isDated ? date : null)
  })
  return { id, kind, entries }
}

function on(lot: string, other: Partial<Entry>): RankedClaim['entries'] {
  return [entry('家', 1, '2015-05-01'), { ...entry(lot, 1, '2015-05-01'), ...other }]
}

const bundlesOf = (of: readonly Lot[], claims: readonly RankedClaim[]) =>
  registerOf(of, claims).bundles.map((bundle) => bundle.lots.map(({ id }) => id).join(''))

/** 共同抵当 on two lots with the other claim on the first: what stands ahead of it and behind it there. */
function places(joint: RankedClaim, other: RankedClaim) {
  const register = registerOf(lots('家', '地'), [joint, other])
  const place = register.joint[0]?.places.find(({ entry: own }) => own.lot === '家')
  return [place?.ahead, place?.behind]
}

describe('同じ順位の区分', () => {
  const two = lots('地', '家')

  it('are one where the same claims stand in the same way, whatever the order of the file', () => {
    const first = claim('一番', 'mortgage', '家', '地')
    const second = claim('二番', 'mortgage', ['地', 2], ['家', 2])
    expect(bundlesOf(two, [second, first])).toEqual(['地家'])
    expect(bundlesOf(two.toReversed(), [first, second])).toEqual(['地家'])
    expect(bundlesOf(two, [])).toEqual(['地家'])
  })

  it.each<readonly [string, RankedClaim['entries']]>([
    ['another rank', on('地', { rank: 2 })],
    ['another day', on('地', { date: day('2015-05-02') })],
    ['another owner', on('地', { owner: 'third-party' })],
    ['a maximum', on('地', { limit: yen(5) })],
    ['no entry', [entry('家', 1, '2015-05-01')]],
  ])('are apart with %s', (_, entries) => {
    expect(bundlesOf(two, [{ id: '一番', kind: 'mortgage', entries }])).toEqual(['地', '家'])
  })

  it('are apart where each has the same maximum of its own (累積共同根抵当)', () => {
    const entries = ['家', '地'].map((lot) => ({ ...entry(lot, 1, '2015-05-01'), limit: yen(5) }))
    expect(bundlesOf(two, [{ id: '根', kind: 'mortgage', entries }])).toEqual(['地', '家'])
  })

  it('lists the claims of a lot by their id', () => {
    const { bundles } = registerOf(lots('家'), [
      claim('乙', 'mortgage', ['家', 2]),
      claim('丙', 'tax', '家'),
      claim('甲', 'title', '家'),
    ])
    expect(bundles[0]?.standings.map((standing) => standing.claim.id)).toEqual(['丙', '乙', '甲'].toSorted())
  })
})

describe('共同抵当', () => {
  it('is what stands on lots that differ, not on lots that are one', () => {
    const both = claim('共同', 'mortgage', '家', '地')
    expect(registerOf(lots('家', '地'), [both]).joint).toEqual([])
    const joint = registerOf(lots('家', '地'), [both, claim('後順位', 'mortgage', ['家', 2])]).joint
    expect(joint.map(({ id }) => id)).toEqual(['共同'])
    expect(joint[0]?.places.map(({ bundle, entry: own }) => [bundle.lots[0]?.id, own.lot])).toEqual([
      ['地', '地'],
      ['家', '家'],
    ])
  })

  it('comes after those ahead of it on any lot, and else by id', () => {
    const of = lots('a', 'b', 'c', 'd')
    const claims = [
      claim('1', 'mortgage', ['a', 3], ['b', 3]),
      claim('2', 'mortgage', ['b', 2], ['c', 2]),
      claim('3', 'mortgage', ['c', 1], ['d', 1]),
      claim('0', 'tax', ['d', 1, '2016-01-01'], 'b'),
    ]
    // 3 before 2 before 1; the tax is ahead of nobody: on the same day the mortgages come first.
    expect(registerOf(of, claims).joint.map(({ id }) => id)).toEqual(['3', '2', '1', '0'])
    expect(
      registerOf(of, claims).joint.map(({ places: all }) => all.map(({ entry: own }) => own.lot).join('')),
    ).toEqual([...['cd', 'bc', 'ab', 'bd']])
    expect(registerOf(of.toReversed(), claims.toReversed()).joint.map(({ id }) => id)).toEqual(['3', '2', '1', '0'])
  })

  it.each<readonly [string, RankedClaim, boolean]>([
    // 民法373条: by rank; 国税徴収法16条: registered on or before the 法定納期限等, the mortgage is first
    ['a mortgage of the rank before', claim('他', 'mortgage', ['家', 1]), true],
    ['a mortgage of the rank behind', claim('他', 'mortgage', ['家', 3]), false],
    ['a tax of the day before', claim('他', 'tax', ['家', 9, '2015-04-30']), true],
    ['a tax of the same day', claim('他', 'tax', ['家', 9, '2015-05-01']), false],
    ['a tax of the day after', claim('他', 'tax', ['家', 1, '2015-05-02']), false],
    ['a general lien', claim('他', 'general-lien', ['家', 1]), false],
    ['a judgment', claim('他', 'title', ['家', 1]), false],
  ])('of the second rank knows %s', (_, other, isAhead) => {
    const joint = claim('共同', 'mortgage', ['家', 2], ['地', 2])
    expect(places(joint, other)).toEqual(isAhead ? [['他'], []] : [[], ['他']])
  })

  it.each<readonly [string, RankedClaim, boolean]>([
    ['a mortgage of the day before', claim('他', 'mortgage', ['家', 9, '2015-04-30']), true],
    ['a mortgage of the same day', claim('他', 'mortgage', ['家', 9, '2015-05-01']), true],
    ['a mortgage of the day after', claim('他', 'mortgage', ['家', 1, '2015-05-02']), false],
    ['a tax seized before', claim('他', 'tax', ['家', 1, '2016-05-02']), true],
    ['a tax seized after', claim('他', 'tax', ['家', 3, '2014-05-02']), false],
  ])('as a tax knows %s', (_, other, isAhead) => {
    expect(places(claim('税', 'tax', ['家', 2], ['地', 2]), other)).toEqual(isAhead ? [['他'], []] : [[], ['他']])
  })

  it('as a general lien stands behind mortgages, taxes and the liens before it', () => {
    const lien = claim('管理組合', 'general-lien', ['家', 2], ['地', 2])
    const others = [
      ...[claim('い', 'general-lien', ['家', 1]), claim('ろ', 'general-lien', ['家', 3])],
      ...[
        claim('は', 'mortgage', ['家', 9]),
        claim('に', 'tax', ['家', 9, '2020-01-01']),
        claim('ほ', 'attachment', '家'),
      ],
    ]
    const [joint] = registerOf(lots('家', '地'), [lien, ...others]).joint
    const place = joint?.places.find(({ entry: own }) => own.lot === '家')
    expect(place?.ahead).toEqual(['い', 'に', 'は'])
    expect(place?.behind).toEqual(['ほ', 'ろ'])
  })
})

describe('一般債権', () => {
  it.each([
    ['title', true],
    ['attachment', true],
    ['mortgage', false],
    ['tax', false],
    ['general-lien', false],
  ] as const)('%s: %s', (kind, expected) => {
    expect(isOrdinary({ id: 'x', kind, entries: [] })).toBe(expected)
  })

  it('is spread where it stands on lots that differ, by id', () => {
    const claims = [
      ...[claim('乙', 'title', '家', '地'), claim('甲', 'attachment', '家', '地'), claim('丙', 'title', '家')],
      claim('抵当', 'mortgage', '地'),
    ]
    const register = registerOf(lots('家', '地'), claims)
    expect(register.spread.map(({ id }) => id)).toEqual(['乙', '甲'])
    expect(register.joint).toEqual([])
    expect(registerOf(lots('家', '地'), claims.slice(0, 2)).spread).toEqual([])
  })
})

describe('一列の順位', () => {
  const inLine = (claims: readonly RankedClaim[]) => [...registerOf(lots('家', '地'), claims).inLine].toSorted()

  it('holds for mortgages, taxes and liens that outrank each other in no circle', () => {
    const claims = [
      ...[claim('1', 'mortgage', '家'), claim('2', 'mortgage', ['家', 2, '2017-01-01'])],
      ...[claim('3', 'tax', ['家', 1, '2016-01-01']), claim('4', 'general-lien', '家'), claim('5', 'title', '家')],
    ]
    expect(inLine(claims)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('leaves out those of a lot with a circle, but nobody elsewhere, and the one judgment behind it', () => {
    // 国税徴収法26条: the older tax is ahead of the mortgage, the mortgage of the younger tax, that by its seizure of the older
    const circle = [
      ...[claim('1', 'tax', ['家', 2, '2014-01-01']), claim('2', 'mortgage', '家')],
      ...[claim('3', 'tax', ['家', 1, '2016-01-01']), claim('4', 'mortgage', '地'), claim('5', 'title', '家')],
    ]
    expect(inLine(circle)).toEqual(['4', '5'])
  })

  it('leaves out the unsecured who share one lot', () => {
    const mortgage = claim('1', 'mortgage', '家')
    expect(inLine([mortgage, claim('2', 'title', '家'), claim('3', 'attachment', '地')])).toEqual(['1', '2', '3'])
    expect(inLine([mortgage, claim('2', 'title', '家'), claim('3', 'attachment', '家', '地')])).toEqual(['1'])
  })
})

describe('ぐるぐる回り', () => {
  const reason =
    '複数の不動産にまたがる権利どうしの順位がめぐり合っている（ぐるぐる回り）ため、配分を計算できません。弁護士に相談してください'
  const oldTax = claim('古い税', 'tax', ['家', 2, '2014-01-01'])
  const youngTax = claim('新しい税', 'tax', ['家', 1, '2016-01-01'])

  function refusal(of: readonly Lot[], claims: readonly RankedClaim[]): unknown {
    try {
      return registerOf(of, claims).joint.map(({ id }) => id)
    } catch (error) {
      return error
    }
  }

  it('on one lot is no obstacle', () => {
    expect(refusal(lots('家', '地'), [oldTax, claim('抵当', 'mortgage', '家'), youngTax])).toEqual([])
  })

  it.each<readonly [string, readonly RankedClaim[]]>([
    [
      'each before the other on one lot',
      [claim('1', 'mortgage', ['a', 1], ['b', 2]), claim('2', 'mortgage', ['a', 2], ['b', 1])],
    ],
    [
      'three in a ring over three lots',
      [
        claim('1', 'mortgage', ['a', 1], ['c', 2]),
        claim('2', 'mortgage', ['b', 1], ['a', 2]),
        claim('3', 'mortgage', ['c', 1], ['b', 2]),
      ],
    ],
    [
      'a joint claim in the circle of a lot',
      [
        claim('1', 'tax', ['a', 2, '2014-01-01']),
        claim('2', 'mortgage', 'a', 'b'),
        claim('3', 'tax', ['a', 1, '2016-01-01']),
      ],
    ],
    [
      'a joint claim beside the circle of a lot',
      [
        claim('1', 'tax', ['a', 2, '2014-01-01']),
        claim('2', 'mortgage', 'a'),
        claim('3', 'tax', ['a', 1, '2016-01-01']),
        claim('4', 'general-lien', 'a', 'b'),
      ],
    ],
  ])('with %s is not covered, and says so', (_, claims) => {
    const error = refusal(lots('a', 'b', 'c'), claims)
    expect(error).toBeInstanceOf(NotCovered)
    expect(error).toMatchObject({ rule: 'allocation', on: null, reason, title: '売買代金の配分' })
  })

  it('elsewhere than on the lots of a joint claim is no obstacle, nor is an unsecured claim on both', () => {
    const local = [oldTax, claim('抵当', 'mortgage', '家'), youngTax]
    const joint = claim('共同', 'mortgage', '地', '畑')
    expect(refusal(lots('家', '地', '畑'), [...local, joint, claim('後', 'mortgage', ['地', 2])])).toEqual(['共同'])
    expect(refusal(lots('家', '地'), [...local, claim('判決', 'title', '家', '地')])).toEqual([])
  })
})

describe('名の順', () => {
  it('tells before, after and the same', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }]
    expect([byId(a, b), byId(b, a), byId(a, { id: 'a' })]).toEqual([-1, 1, 0])
  })
})
