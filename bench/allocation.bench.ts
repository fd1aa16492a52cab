import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { allocate } from '#assessment/allocation/allocate.ts'
import { allocationOf } from '#assessment/allocation/allocation.ts'
import type { AllocationTerms, ClaimTerms } from '#assessment/allocation/allocation-terms.ts'
import { type Entry, registerOf } from '#assessment/allocation/register.ts'
import { clearingFor, prepared, statedChoice, valuesAt } from '#assessment/allocation/sale-allocation.ts'
import { allocationStudy } from '#assessment/allocation/study.ts'
import { day } from '#base/day.ts'
import { percent } from '#base/ratio.ts'
import { times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { parseMatter } from '#matter/parse.ts'

// Each run of a bench is one allocation, so that its `hz` is allocations a second; the ratio to its twin is the result.

const on = day('2026-11-21')

function studied(file: string) {
  const parsed = parseMatter(readFileSync(`examples/${file}`, 'utf8'))
  if (!('matter' in parsed)) throw new Error(`the example ${file} is broken`)
  const result = allocationStudy(parsed.matter, on)
  if (result.kind !== 'study') throw new Error(`the example ${file} cannot be allocated`)
  const { sale } = result.study
  return { matter: parsed.matter, ready: prepared(sale, statedChoice(sale)) }
}

/** Another price at every run, over the whole range in which the order of law changes. */
function prices(from: number, to: number): () => Yen {
  let at = 0
  return () => {
    at = (at + 104_729) % (to - from)
    return yen(from + at)
  }
}

const { matter, ready } = studied('condominium-arrears.json')
const around = prices(5_000_000, 40_000_000)

describe('one home, one price', () => {
  bench('values alone', () => {
    valuesAt(ready, around())
  })
  bench('with every row', () => {
    allocationOf(ready, around())
  })
  bench('with every row and every reason read', () => {
    for (const { amount } of allocationOf(ready, around()).rows) amount.steps.length
  })
})

/** A mortgage, or a tax where it has a 法定納期限等, on some of four lots. */
function claim(id: string, kind: ClaimTerms['kind'], amount: number, lots: string, rank: number, from: string) {
  const date = kind === 'mortgage' || kind === 'tax' ? day(from) : null
  const entries = [...lots].map(
    (lot): Entry => ({ lot, date, rank, limit: null, owner: lot === 'd' ? 'third-party' : 'debtor' }),
  )
  const owed = yen(amount)
  return { id, kind, entries, owed, secured: owed, beyond: zeroYen, release: zeroYen, needs: zeroYen }
}

const claims: readonly ClaimTerms[] = [
  claim('bank', 'mortgage', 24_000_000, 'abcd', 1, '2012-04-02'),
  claim('second', 'mortgage', 6_000_000, 'ab', 2, '2016-09-15'),
  { ...claim('third', 'mortgage', 3_000_000, 'bc', 3, '2018-03-01'), release: yen(300_000) },
  { ...claim('city', 'tax', 700_000, 'd', 1, '2019-07-01'), release: yen(100_000) },
  claim('association', 'general-lien', 500_000, 'd', 1, '2020-01-01'),
  claim('card', 'title', 1_200_000, 'ad', 1, '2020-01-01'),
]
const lots = [
  { id: 'a', value: yen(14_000_000) },
  { id: 'b', value: yen(9_000_000) },
  { id: 'c', value: yen(2_000_000) },
  { id: 'd', value: yen(7_000_000) },
]
const rate = percent('3')
const fourLots: AllocationTerms = {
  ...{ lots, claims, register: registerOf(lots, claims), consentingCosts: [], fixed: new Map() },
  costs: (price) => [{ id: 'cost', requested: times(price, rate, 'down'), allowed: times(price, rate, 'down') }],
}
const oneLot: AllocationTerms = { ...fourLots, lots: lots.slice(0, 1), register: registerOf(lots.slice(0, 1), claims) }

describe('the same six claims', () => {
  bench('on one lot', () => {
    allocate(oneLot, around())
  })
  bench('on four lots, four of them joint', () => {
    allocate(fourLots, around())
  })
})

describe('over all prices', () => {
  bench('one allocation, as the measure', () => {
    valuesAt(ready, around())
  })
  bench('the least price that clears, with its gaps', () => {
    clearingFor(ready)
  })
  bench('the whole study', () => {
    allocationStudy(matter, on)
  })
})
