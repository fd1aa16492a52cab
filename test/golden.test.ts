import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { type Day, day } from '#base/day.ts'
import { evaluate } from '#law/evaluate.ts'
import { parseMatter } from '#matter/parse.ts'
import type { LetterDays } from '#reading/letter-entry.ts'
import { readLetter } from '#reading/read-letter.ts'
import { budgetJson } from '#report/budget-json.ts'
import { planJson } from '#report/plan-json.ts'
import { valueAt } from './golden/looking.ts'

// What is expected is worked by hand from the texts named beside it, never taken from an answer of the program.

/** One thing that a practitioner can check: in words, where it stands in `plan.v1` (or `budget.v1`), and its figure. */
interface Expected {
  readonly says: string
  readonly at: string
  readonly is?: unknown
  /** A day or a span lies in the band that stands there, with one of its days at least. */
  readonly covers?: readonly [string, string]
  readonly includes?: string
  readonly none?: true
}

interface Golden {
  readonly case: string
  readonly source: string
  readonly days: readonly { readonly on: string; readonly expected: readonly Expected[] }[]
}

interface RuleRow {
  readonly case: string
  readonly rule: string
  readonly facts: object
  readonly expected: object
  readonly working: string
}

interface LetterRow {
  readonly case: string
  readonly on: string
  readonly text: string
  readonly kind: string
  readonly given: LetterDays
  readonly deadlines: readonly { readonly by: string; readonly on: string; readonly safeOn?: string }[]
  readonly limitationFirst?: boolean
}

interface Listed {
  readonly id: string
  /** Null for the one that came as a text without an address. */
  readonly source: string | null
  readonly tested: readonly string[]
  /** What of the case no test shows; empty for nothing of weight. */
  readonly notShown: string
  /** Why it is left out; empty where it is tested. */
  readonly left: string
}

const folder = 'test/golden'
// The files are the project's own; each test below fails where one has another shape.
const read = <T>(name: string): T => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
const matters = readdirSync(folder).flatMap((name) => /^(.*)\.expected\.json$/.exec(name)?.[1] ?? [])
/** 想定の事例: made up for a question that no published case puts. */
const madeUp = matters.filter((id) => id.startsWith('I-'))
const published = matters.filter((id) => !madeUp.includes(id))
const ruleRows = read<readonly RuleRow[]>('rule-rows.json')
const letterRows = read<readonly LetterRow[]>('letter-rows.json')
const listed = read<readonly Listed[]>('cases.json')

function answerFor(id: string, on: Day): object {
  const parsed = parseMatter(readFileSync(`${folder}/${id}.json`, 'utf8'))
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { found, problems } = budgetOf(parsed.matter, on)
  return { ...planJson(planFor(parsed.matter, on)), budget: budgetJson(found, problems) }
}

function check(answer: object, { says, at, ...how }: Expected): void {
  const found = valueAt(answer, at)
  const words = `${says}（${at}）`
  if ('is' in how) expect(found, words).toEqual(how.is)
  if (how.none === true) expect(found, words).toBeUndefined()
  if (how.includes !== undefined) expect([found].flat().map(String).join('\n'), words).toContain(how.includes)
  if (how.covers !== undefined) {
    const [first, last] = how.covers
    const known = valueAt(found, 'on')
    const [earliest, latest] = [known ?? valueAt(found, 'earliest'), known ?? valueAt(found, 'latest')]
    expect({ from: earliest, inBand: String(earliest) <= last && first <= String(latest), to: latest }, words).toEqual({
      ...{ from: expect.any(String), inBand: true, to: expect.any(String) },
    })
  }
}

describe('golden matters', () => {
  const all = matters.flatMap((id) => {
    const golden = read<Golden>(`${id}.expected.json`)
    return golden.days.map(({ on, expected }) => ({ id, on, expected }))
  })

  it.each(all)('$id as of $on answers as worked by hand', ({ id, on, expected }) => {
    const answer = answerFor(id, day(on))
    for (const one of expected) check(answer, one)
  })

  it.each(matters)('%s names its case and source, and each expectation has exactly one measure', (id) => {
    const golden = read<Golden>(`${id}.expected.json`)
    const { title, note } = read<{ readonly title: string; readonly note: string }>(`${id}.json`)
    expect(golden.case).toBe(id)
    const isMadeUp = madeUp.includes(id)
    expect(golden.source).toBe(isMadeUp ? '想定の事例' : listed.find((one) => one.id === id)?.source)
    expect(title).not.toBe('')
    expect(note).toContain(isMadeUp ? `想定の事例 ${id}。` : `公表された事例 ${id} から（${golden.source}）`)
    const measures = golden.days
      .flatMap(({ expected }) => expected)
      .map((one) => ['is', 'covers', 'includes', 'none'].filter((key) => Object.hasOwn(one, key)).length)
    expect(measures.every((count) => count === 1)).toBe(true)
  })
})

describe('rule rows', () => {
  it.each(ruleRows)('$case: $rule by hand: $working', ({ rule, facts, expected }) => {
    const answer = evaluate(rule, facts)
    expect(answer.kind).toBe('answer')
    if (answer.kind !== 'answer') return
    expect(answer.ignored).toEqual([])
    expect(answer.output).toMatchObject(expected)
  })
})

describe('letter rows', () => {
  it.each(letterRows)('$case: the text is found to be $kind', ({ on, text, kind, given, deadlines, ...more }) => {
    const { recognised, guides } = readLetter(text, null, given, day(on))
    expect(recognised.map((one) => one.kind)).toEqual([kind])
    const [only] = guides
    if (only === undefined) throw new Error('no guide')
    expect(only.guide.deadlines.map((one) => [one.kind, one.day.value])).toEqual(
      deadlines.map((one) => [one.by, one.on]),
    )
    for (const [index, { safeOn }] of deadlines.entries())
      if (safeOn !== undefined) expect(only.guide.deadlines[index]?.safeOn).toBe(safeOn)
    if (more.limitationFirst !== undefined) expect(only.guide.limitationFirst).toBe(more.limitationFirst)
  })
})

describe('the list of published cases', () => {
  const ids = listed.map(({ id }) => id)
  const casesOf = (rows: readonly { readonly case: string }[]) => [...new Set(rows.map((row) => row.case))]

  it('has all 79, each once', () => {
    expect(new Set(ids).size).toBe(79)
    expect(ids).toHaveLength(79)
    const counts = Object.fromEntries([...'ABCDEFGH'].map((kind) => [kind, ids.filter((id) => id[0] === kind).length]))
    expect(counts).toEqual({ A: 7, B: 7, C: 7, D: 7, E: 7, F: 8, G: 10, H: 26 })
  })

  it.each(listed)('$id is tested where it says, or left out with the reason', ({ id, tested, left }) => {
    expect(tested.length > 0).toBe(left === '')
    for (const file of tested) {
      expect(existsSync(file), file).toBe(true)
      expect(readFileSync(file, 'utf8'), file).toContain(id)
    }
  })

  it('names every golden matter, rule row and letter row', () => {
    const saying = (file: (id: string) => string) =>
      listed.flatMap(({ id, tested }) => (tested.includes(file(id)) ? [id] : [])).toSorted()
    expect(saying((id) => `${folder}/${id}.json`)).toEqual(published.toSorted())
    expect(saying(() => `${folder}/rule-rows.json`)).toEqual(casesOf(ruleRows).toSorted())
    expect(saying(() => `${folder}/letter-rows.json`)).toEqual(casesOf(letterRows).toSorted())
  })

  it('stands in the README as it stands in the data', () => {
    const rows = readFileSync(`${folder}/README.md`, 'utf8')
      .split('\n')
      .filter((line) => /^\| [A-H]-/.test(line))
    const files = ({ tested, notShown }: Listed) =>
      `${tested.map((file) => `\`${file}\``).join(', ')}${notShown === '' ? '' : `; not shown: ${notShown}`}`
    const words = (one: Listed) => `| ${one.id} | ${one.left === '' ? files(one) : `left out: ${one.left}`} |`
    expect(rows).toEqual(listed.map(words))
  })
})
