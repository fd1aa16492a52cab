import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { answersOf, withAnswers } from '#interview/tasks/answers.ts'
import { none, type Task } from '#interview/tasks/task.ts'
import { inTableOrder, taskList } from '#interview/tasks/task-list.ts'
import { withNothing, withoutThing, withThing } from '#interview/tasks/things.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { answersTo } from './answers.ts'
import { jsonOf, matterShape, type Place, placesOf } from './gaps.ts'
import { wholeMatters } from './whole-matters.ts'

const on = day('2026-11-22')
const runs = { numRuns: 20, seed: 20_261_122 }

const issuesOf = (matter: Matter) => {
  const parsed = matterFrom(jsonOf(matter))
  return 'issues' in parsed ? parsed.issues : []
}

/** One task, and what is said to it: an answer, or a thing more or less. */
const step = (matter: Matter) => {
  const tasks = inTableOrder(taskList(matter, null))
  return fc.constantFrom(...tasks).chain((task) => said(matter, task))
}

function said(matter: Matter, task: Task): fc.Arbitrary<{ readonly task: Task; readonly next: Matter }> {
  const { things } = task
  if (things === null) return answersTo(task).map((values) => ({ task, next: withAnswers(matter, task, values, on) }))
  const kinds = things.kinds.map(({ value }) => withThing(matter, task, value, on, on))
  const gone = things.things.map(({ id }) => withoutThing(matter, task, id))
  const nothing = (['none', 'unknown'] as const).map((answer) => withNothing(matter, task, answer))
  return fc.constantFrom(...kinds, ...gone, ...nothing).map((next) => ({ task, next }))
}

/** The facts of a matter by their paths, without origins. */
const factsOf = (matter: Matter) =>
  new Map(
    [...placesOf(jsonOf(matter), matterShape)]
      .filter(
        ({ path, value }: Place) => !path.startsWith('provenance') && (value === null || typeof value !== 'object'),
      )
      .map(({ path, value }) => [path, value] as const),
  )

/** What the answers of a page may touch beside their own places: how the file writes the same. */
const beside = /^(budget\.(noneOf|expenses)|note$|scenarios)/

describe('answering', () => {
  it('never leaves the schema, whatever is said in which order', () => {
    const walks = wholeMatters.chain(({ matter }) => fc.tuple(fc.constant(matter), fc.gen()))
    fc.assert(
      fc.property(walks, ([matter, draw]) => {
        let now = matter
        for (let at = 0; at < 12; at += 1) {
          now = draw(() => step(now)).next
          expect(issuesOf(now)).toEqual([])
        }
      }),
      runs,
    )
  })

  it('changes what is asked and nothing else', () => {
    const cases = wholeMatters.chain(({ matter }) => {
      const asking = inTableOrder(taskList(matter, null)).filter(({ things }) => things === null)
      return fc
        .constantFrom(...asking)
        .chain((task) =>
          answersTo(task).map((values) => ({ matter, task, next: withAnswers(matter, task, values, on) })),
        )
    })
    fc.assert(
      fc.property(cases, ({ matter, task, next }) => {
        const [before, after] = [factsOf(matter), factsOf(next)]
        const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
          (path) => before.get(path) !== after.get(path),
        )
        const isAsked = (path: string) =>
          beside.test(path) ||
          task.fields.some((field) => {
            const place = field.path
              .replace(/\.about$/, '')
              .replace(/\.(low|typical|high)$/, '')
              .replace(/(brokerEstimates)\[\d+\]$/, '$1')
            return path.startsWith(place)
          })
        expect(changed.filter((path) => !isAsked(path))).toEqual([])
      }),
      { ...runs, numRuns: 60 },
    )
  })

  it('reads an answer back as it was given', () => {
    const cases = wholeMatters.chain(({ matter }) => {
      const asking = inTableOrder(taskList(matter, null)).filter(({ things }) => things === null)
      return fc
        .constantFrom(...asking)
        .chain((task) =>
          answersTo(task).map((values) => ({ task, values, next: withAnswers(matter, task, values, on) })),
        )
    })
    /** A price and a list of estimates are told as a whole, and incomes that are all need no わからない. */
    const whole = /marketValue|brokerEstimates|noneOf/
    fc.assert(
      fc.property(cases, ({ task, values, next }) => {
        const told = answersOf(next, task)
        const asked = task.fields.filter(({ path, isOptional }) => !whole.test(path) && isOptional !== true)
        expect(asked.map(({ path }) => told[path])).toEqual(asked.map(({ path }) => values[path]))
      }),
      { ...runs, numRuns: 60 },
    )
  })

  it('of every question leaves none', () => {
    const walks = wholeMatters.chain(({ matter }) => fc.tuple(fc.constant(matter), fc.gen()))
    fc.assert(
      fc.property(walks, ([matter, draw]) => {
        let now = matter
        for (let asked = 0; asked < 400; asked += 1) {
          const { next } = taskList(now, null)
          if (next === null) break
          now =
            next.things === null
              ? withAnswers(
                  now,
                  next,
                  draw(() => answersTo(next)),
                  on,
                )
              : withNothing(
                  now,
                  next,
                  draw(() => fc.constantFrom('none', 'unknown')),
                )
        }
        expect(taskList(now, null).left).toBe(0)
        expect(issuesOf(now)).toEqual([])
      }),
      runs,
    )
  })
})

describe('a thing that is added and removed again', () => {
  it('leaves the matter as it was, but for the person whose income it is', () => {
    const cases = wholeMatters.chain(({ matter }) => {
      const asking = inTableOrder(taskList(matter, null)).filter(({ things }) => (things?.kinds ?? []).length > 0)
      return fc
        .constantFrom(...asking)
        .chain((task) =>
          fc.constantFrom(...(task.things?.kinds ?? [])).map(({ value }) => ({ matter, task, kind: value })),
        )
    })
    fc.assert(
      fc.property(cases, ({ matter, task, kind }) => {
        const before = task.things?.things.map(({ id }) => id) ?? []
        const added = withThing(matter, task, kind, on, on)
        const asked = taskList(added, null).tasks.find(({ key }) => key === task.key) ?? task
        const more = (asked.things?.things ?? []).filter(({ id }) => !before.includes(id))
        expect(more).toHaveLength(1)
        const removed = more.reduce((now, { id }) => withoutThing(now, asked, id), added)
        const [was, is] = [factsOf(matter), factsOf(removed)]
        const gone = [...was].filter(([path, value]) => value !== null && is.get(path) !== value && !beside.test(path))
        expect(gone).toEqual([])
        expect(issuesOf(removed)).toEqual([])
      }),
      { ...runs, numRuns: 40 },
    )
  })
})

it('knows an answer that there is none from わからない', () => {
  const matter: Matter = { schema: 'ninbai/matter.v1', loans: [{ id: 'a' }] }
  const task = taskList(matter, null).tasks.find(({ id }) => id === 'loan-missed')
  if (task === undefined) throw new Error('not asked')
  const path = 'loans[0].firstMissedMonth'
  const said = withAnswers(matter, task, { [path]: none }, on)
  expect(said.loans?.[0]?.firstMissedMonth).toBe(null)
  expect(answersOf(said, task)[path]).toBe(none)
  expect(answersOf(withAnswers(said, task, { [path]: null }, on), task)[path]).toBe(null)
})
