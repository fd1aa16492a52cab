import { expect } from 'vitest'
import type { Plan } from '#assessment/plan.ts'
import { type Way, wayIds } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import { planJson } from '#report/plan-json.ts'
import { planReport } from '#report/plan-report.ts'
import { planSchema } from '#report/plan-schema.ts'
import type { Block } from '#report/report.ts'

/** A plan is complete: it fits its schema, names its reasons, speaks plainly, and tells of every way, or why not. */
export function checkComplete(plan: Plan, on: Day): void {
  expect(plan.on).toBe(on)
  const json = planJson(plan)
  const text = JSON.stringify(json)
  expect(planSchema.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([])
  expect(plan.nextSteps.length).toBeLessThanOrEqual(3)
  // Amounts and days of this size have exact answers: a RangeError would be a fault.
  expect(text).not.toContain('exact-sums')
  checkFindings(json)
  checkWays(plan)
  const report = planReport(plan)
  const texts = [report.title, ...report.sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts))]
  // Paths of the file are English; no value is.
  for (const words of texts) expect(words.replace(/〔[^〕]*〕/g, '')).not.toMatch(unclear)
}

const unclear = /undefined|NaN|null|Infinity|\[object/
const sentence = /[。」）]$/

/** All fifteen ways, each once and in the order of the reader; one that is left out is a law that does not reach so far. */
function checkWays({ ways, problems }: Plan): void {
  const found = ways.map(({ id }) => id)
  expect(found).toEqual(wayIds.filter((id) => found.includes(id)))
  const uncovered = problems.filter(({ kind }) => kind === 'not-covered')
  if (found.length < wayIds.length) expect(uncovered.length).toBeGreaterThan(0)
  for (const way of ways) checkWay(way)
}

function checkWay(way: Way): void {
  const { id, reasons, money, owedAfter, learns, credit, steps, people } = way
  expect(reasons.length, id).toBeGreaterThan(0)
  expect(new Set(reasons).size, `${id}: ${reasons.join(' / ')}`).toBe(reasons.length)
  const said = [
    ...[...reasons, ...way.help, ...way.warnings, way.home.decidedBy],
    ...[...people, ...learns, ...credit, ...way.taxes].map(({ words }) => words),
    ...steps.map(({ text }) => text),
  ]
  for (const words of said) {
    expect(words, id).toMatch(sentence)
    expect(words, id).not.toMatch(unclear)
    // No two sentences run into each other without their mark, and none is empty.
    expect(words, id).not.toMatch(/。。|、。|（）|「」/)
  }
  if (money !== null) {
    expect(money.ends === 'ends' || money.months === null, `${id} ends ${money.ends}`).toBe(true)
    expect(money.months ?? 0, id).toBeGreaterThanOrEqual(0)
  }
  expect(
    owedAfter.every(({ months }, index) => index === 0 || months > (owedAfter[index - 1]?.months ?? 0)),
    id,
  ).toBe(true)
  for (const { low, high } of way.costs) expect(low, id).toBeLessThanOrEqual(high)
}

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'notice':
      return [block.text]
    case 'facts':
      return block.rows.flatMap(({ label, cell }) => [label, cell.words])
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat().map(({ words }) => words)]
    case 'steps':
      return block.items.flatMap(({ title, text, by, who }) => [title, text, by, who])
  }
}

/** Every number names a finding of the same value, and every finding is built on findings that are there. */
function checkFindings(json: ReturnType<typeof planJson>): void {
  const { findings, ...rest } = json
  const known = Object.keys(findings).toSorted()
  for (const { id, value } of figuresIn(rest)) if (value !== undefined) expect(findings[id]?.value).toEqual(value)
  const from = Object.values(findings).flatMap((finding) => finding.from)
  const named = new Set([...from, ...[...figuresIn(rest)].map(({ id }) => id)])
  expect([...named].toSorted()).toEqual(known)
}

/** Numbers that are one of several answers of the finding that they name. */
const partsOfAnswers = ['rehabilitationMinimum']

/** Every finding that is named, with the number that stands beside its name. */
function* figuresIn(value: unknown, isPart = false): Generator<{ readonly id: string; readonly value: unknown }> {
  if (value === null || typeof value !== 'object') return
  // What a way rests on is a list of findings without a number of its own.
  if ('basis' in value && Array.isArray(value.basis))
    for (const id of value.basis) yield { id: String(id), value: undefined }
  if ('finding' in value && typeof value.finding === 'string')
    yield { id: value.finding, value: 'value' in value && !isPart ? value.value : undefined }
  for (const [name, inner] of Object.entries(value)) yield* figuresIn(inner, isPart || partsOfAnswers.includes(name))
}
