import type * as z from 'zod/mini'
import type { Combination } from '#assessment/ways/combination.ts'
import type { Finding } from '#law/finding.ts'
import type { combinationSchema } from './combinations-schema.ts'
import { figuresBy } from './finding-map.ts'
import { problemJson, wayPartsBy } from './way-json-parts.ts'
import { settleJson } from './ways-json.ts'

/** Ways that follow one another as plain JSON by `combinationSchema`. */
export function combinationJson(
  { money, owedAfter, residual, people, lacks, home, ways, reasons, ...rest }: Combination,
  idOf: (finding: Finding<unknown>) => string,
): z.infer<typeof combinationSchema> {
  const { orNull } = figuresBy(idOf)
  const parts = wayPartsBy(idOf)
  return {
    ...{ id: rest.id, ways: [...ways], title: rest.title, status: rest.status, until: rest.until, home: { ...home } },
    settle: settleJson(rest.settle ?? null, idOf),
    money: parts.money(money),
    endsOn: rest.endsOn,
    owedAfter: parts.owedAfter(owedAfter),
    residual: orNull(residual),
    people: parts.people(people),
    reasons: [...reasons],
    lacks: lacks.map(problemJson),
  }
}
