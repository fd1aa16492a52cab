import { readdirSync, readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { brokerageFeeCap } from '#law/brokerage/brokerage-fee-cap.ts'
import { parseMatter } from '#matter/parse.ts'
import { planJson } from '#report/plan-json.ts'

const on = day('2026-11-21')

const examples = readdirSync('examples').map((name) => {
  const text = readFileSync(`examples/${name}`, 'utf8')
  const parsed = parseMatter(text)
  if (!('matter' in parsed)) throw new Error(`${name} is broken`)
  return { name, text, matter: parsed.matter }
})

const long = { time: 2_000, warmupTime: 1_000 }

describe.each(examples)('one plan: $name', ({ text, matter }) => {
  bench(
    'values alone',
    () => {
      planFor(matter, on)
    },
    long,
  )
  bench(
    'with the creditors and what follows one another',
    () => {
      const plan = planFor(matter, on)
      plan.creditors()
      plan.combinations()
    },
    long,
  )
  bench(
    'with what is unknown tried',
    () => {
      planFor(matter, on).unknowns()
    },
    long,
  )
  bench(
    'whole, with every reason, as JSON',
    () => {
      planJson(planFor(matter, on))
    },
    long,
  )
  bench(
    'reading the file, as the measure',
    () => {
      parseMatter(text)
    },
    long,
  )
})

const facts = {
  price: yen(19_000_000),
  mediationContractDate: on,
  side: 'seller',
  lowPriceAgreed: false,
  agentTaxable: true,
} as const

describe('one rule', () => {
  bench('the value', () => {
    brokerageFeeCap.value(facts)
  })
  bench('the finding, unread', () => {
    brokerageFeeCap(facts)
  })
  bench('the finding with its steps', () => {
    brokerageFeeCap(facts).steps.length
  })
})
