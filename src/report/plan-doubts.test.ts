import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { parseMatter } from '#matter/parse.ts'
import { planDoubts } from './plan-doubts.ts'

function doubtsOf(name: string) {
  const parsed = parseMatter(readFileSync(`examples/${name}`, 'utf8'))
  if ('issues' in parsed) throw new Error(name)
  return planDoubts(planFor(parsed.matter, day('2026-11-22')))
}

describe('what is doubtful in a plan', () => {
  it.each(readdirSync('examples').filter((name) => name.endsWith('.json')))(
    'stands once, each with a finding that says so: %s',
    (name) => {
      const doubts = doubtsOf(name)
      expect(new Set(doubts.map(({ text }) => text)).size).toBe(doubts.length)
      for (const { text, finding } of doubts)
        expect(finding.notes.filter(({ kind }) => kind === 'doubt').map((note) => note.text)).toContain(text)
    },
  )

  it('is told of the old debt whose limitation is disputed', () => {
    expect(doubtsOf('old-agency-debt.json').length).toBeGreaterThan(0)
  })
})
