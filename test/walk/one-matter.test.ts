import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { parseMatter } from '#matter/parse.ts'
import { checkComplete } from './complete-plan.ts'
import { checkUntil } from './last-days.ts'
import { checkMoney } from './money.ts'
import { amountsAreConserved, learningSettles, sameMatterSameBytes } from './properties.ts'
import { checkSameBytes } from './same-bytes.ts'

const seed = 20261121

describe('any matter', () => {
  it('loses and makes no yen, of a price, of a debt or of what a way comes to', () => {
    amountsAreConserved(120, seed)
  }, 300_000)

  it('gives the same bytes again, however its keys stand and whatever its notes say', () => {
    sameMatterSameBytes(50, seed)
  }, 300_000)

  it('is asked for a fact no more once it is told, and keeps what was settled without it', () => {
    learningSettles(150, seed)
  }, 300_000)
})

describe('the plan of an example', () => {
  it.each(readdirSync('examples').filter((name) => name.endsWith('.json')))('holds to the same: %s', (name) => {
    const parsed = parseMatter(readFileSync(`examples/${name}`, 'utf8'))
    if ('issues' in parsed) throw new Error(name)
    for (const on of ['2018-01-01', '2020-06-30', '2026-11-21', '2027-02-01', '2036-09-01'].map(day)) {
      const plan = planFor(parsed.matter, on)
      checkComplete(plan, on)
      checkUntil(plan)
      checkMoney(plan)
    }
    checkSameBytes(parsed.matter, day('2026-11-21'))
  })
})
