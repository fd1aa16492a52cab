import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, dayNumber } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { yen } from '#base/yen.ts'
import { lateChargeOf } from './late-charge.ts'
import { lateChargeRates } from './late-charge-rates.ts'

const local = { firstMonths: 1, leastTax: 2_000, taxUnit: 1_000 }
const national = { firstMonths: 2, leastTax: 10_000, taxUnit: 10_000 }

const facts = fc.record({
  tax: fc.integer({ min: 0, max: 3_000_000 }).map(yen),
  due: fc.integer({ min: -400, max: 6_300 }).map((days) => addDays(day('2010-01-01'), days)),
  days: fc.integer({ min: -10, max: 1_200 }),
  terms: fc.constantFrom(local, national),
})

describe('延滞金・延滞税の計算', () => {
  it('agrees with going from day to day', () => {
    fc.assert(
      fc.property(facts, ({ tax, due, days, terms }) => {
        const paid = addDays(due, days)
        const firstEnd = periodEnd(due, terms.firstMonths)
        const runs = new Map<string, { days: number; pct: number | null }>()
        const counted = { first: 0, second: 0 }
        for (let on = addDays(due, 1); on <= paid; on = addDays(on, 1)) {
          const band = on <= firstEnd ? 'first' : 'second'
          counted[band] += 1
          const { value, version } = lateChargeRates({ date: on, band })
          const key = `${band} ${version?.since}`
          runs.set(key, { days: (runs.get(key)?.days ?? 0) + 1, pct: value.pct })
        }
        const base = Math.floor(tax / terms.taxUnit) * terms.taxUnit
        const amounts = [...runs.values()].map((run) =>
          run.pct === null ? null : Number((BigInt(base) * BigInt(Math.round(run.pct * 10) * run.days)) / 365_000n),
        )
        const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0)
        const known = amounts.includes(null) ? null : sum < 1_000 ? 0 : Math.floor(sum / 100) * 100
        const found = lateChargeOf({ tax, dueDate: due, paidDate: paid }, terms)
        expect(found).toMatchObject({ firstDays: counted.first, secondDays: counted.second })
        expect(found.lateCharge).toBe(tax < terms.leastTax ? 0 : known)
      }),
      { seed: 20261121 },
    )
  })

  it('never falls with a day more or with more tax, is 0 or a thousand and whole hundreds', () => {
    fc.assert(
      fc.property(facts, fc.nat(100_000), ({ tax, due, days, terms }, more) => {
        const at = (amount: number, later: number) =>
          lateChargeOf({ tax: yen(amount), dueDate: due, paidDate: addDays(due, later) }, terms).lateCharge
        const [charge, dayLater, dearer] = [at(tax, days), at(tax, days + 1), at(tax + more, days)]
        if (charge === null) return
        expect(charge === 0 || (charge >= 1_000 && charge % 100 === 0)).toBe(true)
        if (dayLater !== null) expect(dayLater).toBeGreaterThanOrEqual(charge)
        if (dearer !== null) expect(dearer).toBeGreaterThanOrEqual(charge)
      }),
      { seed: 20261121 },
    )
  })

  it('leaves no day out and counts none twice', () => {
    fc.assert(
      fc.property(facts, ({ due, days, terms }) => {
        const paid = addDays(due, days)
        const { segments } = lateChargeOf({ tax: yen(50_000), dueDate: due, paidDate: paid }, terms)
        let next = addDays(due, 1)
        for (const segment of segments) {
          expect(segment.from).toBe(next)
          expect(segment.days).toBeGreaterThan(0)
          next = addDays(next, segment.days)
        }
        expect(dayNumber(next)).toBe(dayNumber(due) + Math.max(0, days) + 1)
      }),
      { seed: 20261121 },
    )
  })
})
