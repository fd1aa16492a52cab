import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { tableSchema } from '#law/facts.ts'
import type { Finding } from '#law/finding.ts'
import { rules } from '#law/rules.ts'

// Every rule on its worked examples: the value alone is the twin of the finding with every reason read.

interface Example {
  readonly rule: string
  readonly input: unknown
}

const examples: readonly Example[] = JSON.parse(readFileSync('test/data/law-examples.json', 'utf8'))

const asked = rules.flatMap((rule) => {
  const schema = tableSchema(rule.facts)
  const facts = examples.filter((example) => example.rule === rule.id).map(({ input }) => schema.safeParse(input).data)
  // A registry forgets the types of its rules; each is a function of its own facts.
  const callable = rule as unknown as { (facts: unknown): Finding<object>; value(facts: unknown): object }
  return facts.length === 0 ? [] : [{ id: rule.id, callable, facts }]
})

function values(): void {
  for (const { callable, facts } of asked) for (const each of facts) callable.value(each)
}

function findings(): void {
  for (const { callable, facts } of asked)
    for (const each of facts) {
      const { steps, notes } = callable(each)
      if (steps.length + notes.length === 0) throw new Error('a finding without reasons')
    }
}

describe('all rules on all their worked examples', () => {
  bench('values', values)
  bench('with steps and notes', findings)
})

describe.each(asked)('$id', ({ callable, facts }) => {
  bench(
    'value',
    () => {
      for (const each of facts) callable.value(each)
    },
    { time: 50 },
  )
  bench(
    'with steps and notes',
    () => {
      for (const each of facts) callable(each).steps.length
    },
    { time: 50 },
  )
})
