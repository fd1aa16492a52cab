import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { householdPapers } from '#interview/tasks/household-papers.ts'
import { answers, inTableOrder, taskList } from '#interview/tasks/task-list.ts'
import { parseMatter } from '#matter/parse.ts'

const folder = 'test/golden'
const ids = readdirSync(folder).flatMap((name) => /^(.*)\.expected\.json$/.exec(name)?.[1] ?? [])

function matterOf(id: string) {
  const parsed = parseMatter(readFileSync(`${folder}/${id}.json`, 'utf8'))
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

interface Golden {
  readonly days: readonly { readonly on: string }[]
}

const all = ids.flatMap((id) => {
  // The files are the project's own.
  const golden: Golden = JSON.parse(readFileSync(`${folder}/${id}.expected.json`, 'utf8'))
  return golden.days.map(({ on }) => ({ id, on: day(on) }))
})

describe('the questions for golden matters', () => {
  it.each(all)('$id as of $on: whatever the plan lacks, some question asks', ({ id, on }) => {
    const matter = matterOf(id)
    const plan = planFor(matter, on)
    const { tasks } = taskList(matter, plan)
    const missing = plan.problems.flatMap((problem) => (problem.kind === 'missing' ? [problem.path] : []))
    const paths = [...plan.unknowns().unknowns.map(({ path }) => path), ...missing]
    expect(paths.filter((path) => !tasks.some((task) => answers(task, path)))).toEqual([])
  })

  it.each(all)(
    '$id as of $on: the next question is of a letter, of the wish and the people, or of the first unknown',
    ({ id, on }) => {
      const matter = matterOf(id)
      const plan = planFor(matter, on)
      const { tasks, next, left, moving } = taskList(matter, plan)
      const open = tasks.filter(({ state }) => state === 'later')
      expect(left).toBe(open.length)
      expect(moving).toBe(open.filter(({ moves }) => moves.length > 0).length)
      expect(next).toBe(open[0] ?? null)
      const asking = plan.unknowns().unknowns.flatMap(({ path, isAsked, ways }) => {
        const task = isAsked
          ? undefined
          : inTableOrder({ tasks }).find((one) => open.includes(one) && answers(one, path))
        return task === undefined ? [] : [{ task, ways }]
      })
      for (const { task, ways } of asking) expect(task.moves).toEqual(expect.arrayContaining([...ways]))
      const ofLetter = asking.find(({ task }) => task.section === 'letters')?.task
      const early = ['keep-home', 'people', 'loan-people'].flatMap((one) => open.find((task) => task.id === one) ?? [])
      const expected = [...(ofLetter === undefined ? [] : [ofLetter]), ...early, ...asking.map(({ task }) => task)]
      if (expected.length > 0) expect(next?.key).toBe(expected[0]?.key)
      const rest = [...new Set(asking.map(({ task }) => task))].filter(
        (task) => task.section !== 'letters' && !early.includes(task),
      )
      // Behind those, the order of the plan stays.
      expect(tasks.filter((task) => rest.includes(task))).toEqual(rest)
      expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length)
      expect(tasks.map(({ number }) => number).toSorted((one, other) => one - other)).toEqual(
        tasks.map((_, at) => at + 1),
      )
    },
  )

  it.each(all)('$id as of $on: the papers are named once each, those for now first', ({ id, on }) => {
    const matter = matterOf(id)
    const papers = householdPapers(matter, planFor(matter, on))
    expect(papers[0]?.kind).toBe('consultation-sheet')
    expect(new Set(papers.map(({ kind }) => kind)).size).toBe(papers.length)
    const firstLater = papers.findIndex(({ isNow }) => !isNow)
    expect(papers.slice(firstLater === -1 ? papers.length : firstLater).some(({ isNow }) => isNow)).toBe(false)
  })
})
