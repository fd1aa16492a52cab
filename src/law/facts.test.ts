import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import {
  countFact,
  dayFact,
  type Fact,
  listOf,
  monthFact,
  numberFact,
  oneOf,
  orAbsent,
  orNull,
  percentFact,
  recordOf,
  tableSchema,
  textFact,
  yenFact,
  yesNo,
} from './facts.ts'

const takes = (fact: Fact<unknown>, value: unknown) => fact.schema.safeParse(value).success

describe('事実', () => {
  const count = countFact('数', 'count', { from: 2, to: 5 })

  it.each<readonly [string, Fact<unknown>, readonly unknown[], readonly unknown[]]>([
    [
      'an amount',
      yenFact('額'),
      [0, 1, 2 ** 53 - 1, 1e3, -0],
      [-1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '1', null, undefined, true, 1n],
    ],
    ['a count from 2 to 5', count, [2, 5, 3], [1, 6, 2.5, '2', null]],
    ['a rate', percentFact('率'), [0, 100, 14.6, 0.000001, 1.234567], [-0.1, 100.1, 1.2345678, 1e-7, '14.6', null]],
    [
      'a day',
      dayFact('日'),
      ['1900-01-01', '2199-12-31', '2028-02-29', '2000-02-29'],
      [
        '1899-12-31',
        '2200-01-01',
        '2026-02-29',
        '2026-02-30',
        '2026-13-01',
        '2026-1-1',
        '2026-01-01T00:00',
        '',
        20260101,
      ],
    ],
    [
      'a month',
      monthFact('月'),
      ['1900-01', '2199-12'],
      ['1899-12', '2200-01', '2026-13', '2026-1', '2026-01-01', 202601],
    ],
    ['a number', numberFact('面積', 'm2', { from: 1, to: 2 }), [1, 2, 1.123456], [0.9, 2.1, 1.1234567, '1', null]],
    ['one of a list', oneOf(['a', 'b'], '種'), ['a', 'b'], ['c', '', 'A', 0, null, 'constructor']],
    ['yes or no', yesNo('か'), [true, false], ['true', 0, 1, null]],
    ['a text', textFact('文'), ['あ', ' ', 'a'.repeat(200)], ['', 'a'.repeat(201), 1, null]],
    ['an amount or null', orNull(yenFact('額')), [0, null], [-1, undefined, '']],
    ['an amount or nothing', orAbsent(yenFact('額')), [0, undefined], [-1, null]],
    [
      'a list',
      listOf(count, '並び'),
      [[], [2, 3], Array(1_000).fill(2)],
      [[1], [2, null], Array(1_001).fill(2), 2, {}],
    ],
    ['a record', recordOf({ a: count }, '組'), [{ a: 2 }, { a: 2, b: 1 }], [{}, { a: 1 }, [], null]],
  ])('that is %s takes such values and no others', (_, fact, taken, refused) => {
    expect(taken.filter((value) => !takes(fact, value))).toEqual([])
    expect(refused.filter((value) => takes(fact, value))).toEqual([])
  })

  it('carries its label and its unit', () => {
    expect(yenFact('額')).toMatchObject({ label: '額', unit: 'yen' })
    expect(countFact('年数', 'years', { from: 0, to: 1 })).toMatchObject({ label: '年数', unit: 'years' })
    expect(orNull(dayFact('日'))).toMatchObject({ label: '日', unit: 'day' })
    expect(recordOf({}, '組')).toMatchObject({ label: '組', unit: 'record' })
  })

  it('has a default only where one is told', () => {
    expect('otherwise' in yenFact('額')).toBe(false)
    expect(yenFact('額', { otherwise: yen(0) }).otherwise).toBe(0)
    expect('otherwise' in orNull(yenFact('額', { otherwise: yen(0) }))).toBe(false)
    expect(orAbsent(yenFact('額'))).toMatchObject({ otherwise: undefined })
  })
})

describe('事実の表', () => {
  const table = tableSchema({
    price: yenFact('額'),
    agreed: yesNo('合意', { otherwise: false }),
    rate: orAbsent(percentFact('率')),
    order: listOf(textFact('名'), '順', { otherwise: ['a'] }),
  })

  it('fills in what has a default and leaves out what may be absent', () => {
    expect(table.parse({ price: 1 })).toEqual({ price: 1, agreed: false, order: ['a'] })
    expect(table.parse({ price: 1, agreed: true, rate: 3, order: [] })).toEqual({
      ...{ price: 1, agreed: true, rate: 3, order: [] },
    })
  })

  it('drops what it does not ask for', () => {
    expect(table.parse({ price: 1, colour: 'red' })).toEqual({ price: 1, agreed: false, order: ['a'] })
  })
})
