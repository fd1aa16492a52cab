import type { RowChange } from '#assessment/allocation/changes.ts'
import { allocationStudy } from '#assessment/allocation/study.ts'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import type { Day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { evaluate } from '#law/evaluate.ts'
import { type Issue, oneLine, withoutGiven } from '#law/issues.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom, parseJson } from '#matter/parse.ts'
import type { Problem } from '#matter/problem.ts'
import { allocationJson } from '#report/allocation-json.ts'
import { budgetJson } from '#report/budget-json.ts'
import { planJson } from '#report/plan-json.ts'
import { rangesFor } from '#report/ranges-for.ts'
import { ruleJson } from '#report/rule-json.ts'
import { problemWords } from '#report/words.ts'
import type { RangeOptions } from '#simulation/ranges.ts'
import { plainText, type Refusal, refusal } from './problem.ts'

/** 仕事. One question about a matter or a rule, as text. */
export type Job =
  | { readonly kind: 'plan'; readonly text: string; readonly on: Day; readonly ranges?: RangeOptions | null }
  | { readonly kind: 'allocate' | 'budget'; readonly text: string; readonly on: Day }
  | { readonly kind: 'rule'; readonly text: string; readonly id: string }

/** The answer as JSON, or why there is none. */
export type Reply = { readonly text: string } | Refusal

/** Answers a job by its text alone: the same text gives the same bytes. */
export function answerTo(job: Job): Reply {
  const json = parseJson(job.text)
  if ('issues' in json) return refusal('bad-json', json.issues.map(({ message }) => message).join(''))
  switch (job.kind) {
    case 'plan':
      return withMatter(json.value, (matter) => plan(matter, job.on, job.ranges ?? null))
    case 'budget':
      return withMatter(json.value, (matter) => budget(matter, job.on))
    case 'allocate':
      return allocate(json.value, job.on)
    case 'rule':
      return rule(job.id, json.value)
  }
}

function withMatter(value: unknown, answer: (matter: Matter) => Reply): Reply {
  const parsed = matterFrom(value)
  return 'matter' in parsed ? answer(parsed.matter) : invalid('案件ファイル', parsed.issues)
}

function invalid(what: string, issues: readonly Issue[]): Refusal {
  return refusal(
    'invalid',
    `${what}に直すところがあります。errors の path が、その場所です。`,
    issues.map(withoutGiven),
  )
}

function plan(matter: Matter, on: Day, asked: RangeOptions | null): Reply {
  const found = planFor(matter, on)
  const ranges = asked === null ? null : rangesFor(found.courses(), asked)
  return { text: plainText(planJson(found, null, ranges)) }
}

function budget(matter: Matter, on: Day): Reply {
  const { found, problems } = budgetOf(matter, on)
  return { text: plainText(budgetJson(found, problems)) }
}

function rule(id: string, facts: unknown): Reply {
  const evaluation = evaluate(id, facts)
  switch (evaluation.kind) {
    case 'answer':
      return { text: plainText(ruleJson(evaluation)) }
    case 'invalid':
      return invalid('事実', evaluation.issues)
    case 'not-covered': {
      const on = evaluation.on === null ? '' : `（${evaluation.on}）`
      return refusal('not-covered', `この規定では答えられません${on}：${evaluation.reason}。`)
    }
    case 'unknown-rule': {
      const { similar } = evaluation
      const hint = similar.length === 0 ? '一覧は GET /api/v1/rules にあります。' : `近いもの：${similar.join('、')}`
      return refusal('not-found', `この id の規定はありません。${hint}`)
    }
  }
}

function allocate(value: unknown, on: Day): Reply {
  const asked = allocationAsked(value)
  if ('issues' in asked) return invalid('配分表の問い', asked.issues)
  const below = (issues: readonly Issue[], name: string) =>
    issues.map(({ path, message }) => ({ path: path === '' ? name : `${name}.${path}`, message }))
  const parsed = matterFrom(asked.matter)
  if ('issues' in parsed) return invalid('案件ファイル', below(parsed.issues, 'matter'))
  const result = allocationStudy(parsed.matter, on, asked.changes)
  switch (result.kind) {
    case 'missing':
      return refusal(
        'missing-facts',
        '配分表を作るための事実が足りません。',
        below(result.problems.flatMap(placed), 'matter'),
      )
    case 'issues':
      return invalid('書き換える行', below(result.issues, 'set'))
    case 'study':
      return { text: plainText(allocationJson(result.study)) }
  }
}

interface AllocationAsked {
  readonly matter: unknown
  readonly changes: readonly RowChange[]
}

function allocationAsked(value: unknown): AllocationAsked | { readonly issues: readonly Issue[] } {
  if (!isRecord(value))
    return {
      issues: [{ path: '', message: '{ "matter": 案件ファイル, "set": { 行の名: 金額 } } の形で書いてください。' }],
    }
  const { matter, set = {}, ...rest } = value
  const unknown = Object.keys(rest).map((path) => ({
    path,
    message: 'この名前の項目はありません。matter と set だけを書けます。',
  }))
  if (!Object.hasOwn(value, 'matter'))
    return { issues: [...unknown, { path: 'matter', message: '必要な項目がありません。' }] }
  if (!isRecord(set))
    return { issues: [...unknown, { path: 'set', message: '{ 行の名: 金額 } の形で書いてください。' }] }
  const changes: RowChange[] = []
  const issues: Issue[] = [...unknown]
  if (Object.keys(set).length > mostChanges)
    return { issues: [{ path: 'set', message: '1,000件までにしてください。' }] }
  for (const [row, amount] of Object.entries(set)) {
    if (typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 0 && rowName.test(row))
      changes.push({ row, amount: yen(amount) })
    else
      issues.push({
        path: `set.${oneLine(row, 100)}`,
        message: '「行の名: 金額」の形で、金額を0以上の円の整数で書いてください。',
      })
  }
  return issues.length > 0 ? { issues } : { matter, changes }
}

/** As the command line takes them (`--set`). */
const rowName = /^[\w:-]{1,200}$/
/** No table has so many rows. */
const mostChanges = 1_000

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** A problem of an assessment by the places that it names. */
function placed(problem: Problem): readonly Issue[] {
  switch (problem.kind) {
    case 'missing':
      return [{ path: problem.path, message: problem.why }]
    case 'contradiction':
      return problem.paths.map((path) => ({ path, message: problem.message }))
    case 'not-covered':
      return [{ path: '', message: problemWords(problem) }]
  }
}
