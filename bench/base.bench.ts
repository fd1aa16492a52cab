import { Temporal } from 'temporal-polyfill'
import { bench, describe } from 'vitest'
import { addMonths, type Day, dayFromNumber, dayNumber } from '#base/day.ts'
import { percent } from '#base/ratio.ts'
import { times, yen } from '#base/yen.ts'

// Each pair runs the same work on the same numbers; only the ratio between the two is a result.

const days = Array.from({ length: 1_000 }, (_, index): Day => dayFromNumber(dayNumber('2020-01-31' as Day) + index))
const rate = percent('14.6')
const amounts = Array.from({ length: 1_000 }, (_, index) => yen(1_000_000 + index * 7))

describe('a thousand times six months on', () => {
  bench('days of the engine', () => {
    for (const on of days) addMonths(on, 6)
  })
  bench('Temporal.PlainDate', () => {
    for (const on of days) Temporal.PlainDate.from(on).add({ months: 6 }).toString()
  })
})

describe('a thousand amounts times 14.6 %', () => {
  bench('plain numbers below 2^53', () => {
    for (const amount of amounts) times(amount, rate, 'down')
  })
  bench('BigInt throughout', () => {
    for (const amount of amounts) Number((BigInt(amount) * BigInt(rate.num)) / BigInt(rate.den))
  })
})
