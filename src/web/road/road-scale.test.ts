import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '#base/day.ts'
import { acrossScale, columnsOf, monthTicks, type Place, uprightScale, wrapped } from './road-scale.ts'

describe('折り返した文字', () => {
  it.each([
    ['開札', 4, ['開札']],
    ['競売の開始決定', 4, ['競売の開', '始決定']],
    // A closing mark stays with its word, even where it stands out.
    ['代位弁済）が', 4, ['代位弁済）', 'が']],
    // Words of Latin letters are not torn; eight letters of 0.6 take 4.8, and the blank stands out.
    ['Bids are opened', 5, ['Bids are ', 'opened']],
    ['Bids are opened', 4.8, ['Bids are ', 'opened']],
    ['Bids are opened', 4.7, ['Bids ', 'are ', 'opened']],
    ['Bids are (開札) here', 6, ['Bids are ', '(開札) ', 'here']],
    // Six narrow letters take 3.6 full ones.
    ['2026年7月', 3.4, ['2026年', '7月']],
    ['', 4, []],
  ])('%s in lines of %d', (text, perLine, lines) => {
    expect(wrapped(text, perLine)).toEqual(lines)
  })

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, perLine) => {
        expect(wrapped(text, perLine).join('')).toBe(text)
      }),
      { seed: 20261121 },
    )
  })
})

describe('目盛り', () => {
  it('stands on each first day of a month where they fit', () => {
    expect(monthTicks(day('2026-11-22'), day('2027-02-15'), 8, 'ja').map(({ words }) => words)).toEqual([
      '2026年12月',
      '2027年1月',
      '2027年2月',
    ])
  })

  it('takes every second, third or twelfth month where they do not', () => {
    // 24 months: at most 8 ticks are three months apart, in January, April, July and October.
    const [first, second] = monthTicks(day('2026-11-22'), day('2028-11-01'), 8, 'ja')
    expect([first?.on, second?.on]).toEqual(['2027-01-01', '2027-04-01'])
    expect(monthTicks(day('2026-01-15'), day('2036-01-15'), 10, 'ja')).toHaveLength(10)
  })

  it('has none within one month', () => {
    expect(monthTicks(day('2026-11-02'), day('2026-11-30'), 8, 'ja')).toEqual([])
  })
})

it('writes months in English as short as the axis needs', () => {
  expect(monthTicks(day('2026-11-22'), day('2027-01-15'), 8, 'en').map(({ words }) => words)).toEqual([
    'Dec 2026',
    'Jan 2027',
  ])
})

describe('横の物差し', () => {
  const x = acrossScale(
    { on: day('2026-11-22'), from: day('2026-11-01'), to: day('2026-11-11'), stops: [], isIfStopped: false },
    100,
    200,
  )
  it.each([
    ['2026-11-01', 100],
    ['2026-11-06', 150],
    ['2026-11-11', 200],
    // Outside, at the edge.
    ['2026-10-01', 100],
    ['2030-01-01', 200],
  ])('%s at %d', (on, at) => {
    expect(x(day(on))).toBe(at)
  })
})

describe('縦の物差し', () => {
  const place = (at: string, height: number): Place => ({ stop: null, at: day(at), height })

  it('gives each place its room and spreads the days between', () => {
    const { ys, height, y } = uprightScale([place('2026-11-01', 40), place('2026-11-11', 60)], 10)
    expect([ys, height]).toEqual([[10, 50], 110])
    expect(y(day('2026-11-06'))).toBe(30)
    expect(y(day('2026-10-01'))).toBe(10)
    // A year beyond the last place the room below it ends.
    expect(y(day('2027-11-11'))).toBe(110)
    expect(y(day('2040-01-01'))).toBe(110)
  })

  it('stands places of one day one below the other', () => {
    const { ys, y } = uprightScale([place('2026-11-01', 40), place('2026-11-01', 40), place('2026-11-03', 40)], 0)
    expect(ys).toEqual([0, 40, 80])
    expect(y(day('2026-11-02'))).toBe(40)
  })

  it('never runs back', () => {
    const days = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 20, max: 90 })), {
        minLength: 1,
        maxLength: 12,
      })
      .map((all) => all.toSorted(([a], [b]) => a - b))
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 3000 }), (all, further) => {
        const on = (days: number): Day => addDays(day('2026-01-01'), days)
        const { y, ys } = uprightScale(
          all.map(([at, height]) => ({ stop: null, at: on(at), height })),
          5,
        )
        expect(ys).toEqual(ys.toSorted((a, b) => a - b))
        expect(y(on(further + 1))).toBeGreaterThanOrEqual(y(on(further)))
      }),
      { seed: 20261121 },
    )
  })
})

describe('列の割り振り', () => {
  it('lays no band over another, and leaves out what finds no column', () => {
    const bands = [
      { top: 0, bottom: 10 },
      { top: 5, bottom: 20 },
      { top: 6, bottom: 9 },
      // The first column ends at 10: what begins there touches, what begins after it fits.
      { top: 10, bottom: 12 },
      { top: 11, bottom: 12 },
    ]
    expect(columnsOf(bands, 2)).toEqual([0, 1, null, null, 0])
  })
})
