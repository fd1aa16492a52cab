import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { wayIds } from '#assessment/ways/way.ts'
import { day } from '#base/day.ts'
import { parseMatter } from '#matter/parse.ts'
import { homeWords, statusWords } from '#report/words.ts'
import { planNames } from './names-plan.ts'
import { waysWords } from './ways.ts'

it('calls each way, status and home in Japanese as the plan does', () => {
  const parsed = parseMatter(readFileSync('examples/guarantee-company.json', 'utf8'))
  if ('issues' in parsed) throw new Error('issues')
  const { ways } = planFor(parsed.matter, day('2026-11-22'))
  expect(ways.map(({ id }) => id)).toEqual(wayIds)
  for (const { id, title } of ways) expect(planNames.ja.ways[id]).toBe(title)
  expect(planNames.ja.statuses).toEqual(statusWords)
  expect(waysWords.ja.homes).toEqual(homeWords)
})
