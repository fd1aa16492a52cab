import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Plan, planFor } from '#assessment/plan.ts'
import { expanded, outlooks, pathsOf, usualBounds } from '#assessment/unknowns/expand.ts'
import { wayContextFor } from '#assessment/way-context.ts'
import { waysFor } from '#assessment/ways/all.ts'
import { day } from '#base/day.ts'
import { taskList } from '#interview/tasks/task-list.ts'
import { parseMatter } from '#matter/parse.ts'
import { planJson } from '#report/plan-json.ts'
import { unknownsSection } from '#report/plan-unknowns.ts'

// The page reckons what is not known step by step, between which it answers to touch; the command line and the server at once.

const on = day('2026-11-22')
const files = ['examples', 'test/golden'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (/\.json$/.test(name) ? [`${folder}/${name}`] : [])),
)

const matters = [...files, 'test/data/full-matter.json'].flatMap((name) => {
  const parsed = parseMatter(readFileSync(name, 'utf8'))
  return 'matter' in parsed ? [{ name, matter: parsed.matter }] : []
})

/** How many steps it took. */
function steppedToTheEnd(plan: Plan): number {
  let steps = 1
  while (!plan.stepUnknowns()) steps += 1
  return steps
}

const told = (plan: Plan) => JSON.stringify([planJson(plan), unknownsSection(plan)])

describe('what is not known, reckoned in steps', () => {
  it('is looked at for every golden matter and every example', () => {
    expect(matters.length).toBeGreaterThan(50)
  })

  it.each(matters)('is what it is at once: $name', ({ matter }) => {
    const [atOnce, stepped, broken] = [planFor(matter, on), planFor(matter, on), planFor(matter, on)]
    const expected = told(atOnce)
    const steps = steppedToTheEnd(stepped)
    expect(told(stepped)).toBe(expected)
    for (let taken = 0; taken < steps / 2; taken += 1) broken.stepUnknowns()
    expect(told(broken)).toBe(expected)
    expect(taskList(matter, stepped)).toEqual(taskList(matter, atOnce))
    // Each value that is tried on a way is a step of its own.
    const tried = atOnce.unknowns().unknowns.map(({ domain, ways }) => (domain?.values.length ?? 0) * ways.length)
    expect(steps).toBeGreaterThan(tried.reduce((sum, one) => sum + one, 0))
  })

  it('never reckons two ways in one step of growing', () => {
    const matter = matters.find(({ name }) => name.endsWith('/guarantee-company.json'))?.matter
    if (matter === undefined) throw new Error('an example is missing')
    const context = wayContextFor(matter, on)
    const ways = waysFor(context).found
    const looks = outlooks(context, ways, usualBounds)
    let asked = 0
    const counted: typeof looks = {
      ...looks,
      way(id, assumed) {
        asked += 1
        return looks.way(id, assumed)
      },
    }
    const counts = ways.flatMap(({ id, lacks }) => {
      const growing = expanded(counted, id, { heeded: pathsOf(lacks), isNew: () => false }, usualBounds)
      const found: number[] = []
      for (let isOver = false; !isOver; ) {
        asked = 0
        isOver = growing.next().done === true
        found.push(asked)
      }
      return found
    })
    expect(Math.max(...counts)).toBe(1)
    expect(counts.length).toBeGreaterThan(ways.length)
  })
})
