import type * as z from 'zod/mini'
import type { Assumed } from '#assessment/unknowns/expand.ts'
import type { HullEnd, WayHull } from '#assessment/unknowns/hull.ts'
import type { Unknowns } from '#assessment/unknowns/unknowns.ts'
import type { FindingMap } from './finding-map.ts'
import type { hullSchema, unknownSchema } from './unknowns-schema.ts'
import { fieldWords } from './words.ts'

interface UnknownsJson {
  readonly unknowns: z.infer<typeof unknownSchema>[]
  readonly nextQuestion: string | null
  readonly hulls: z.infer<typeof hullSchema>[]
}

/** 分からないことの JSON. The unknowns, the question that tells most next, and the hull of each way. */
export function unknownsJson({ unknowns, next, hulls }: Unknowns, idOf: FindingMap['idOf']): UnknownsJson {
  return {
    unknowns: unknowns.map(({ path, why, isAsked, domain, ways, decides, narrows }) => ({
      ...{ path, label: fieldWords(path), why, asked: isAsked },
      domain:
        domain === null
          ? null
          : { kind: domain.kind, values: domain.values.map((one) => ({ ...one })), source: domain.source },
      ...{ ways: [...ways], decides: [...decides], narrows },
    })),
    nextQuestion: next?.path ?? null,
    hulls: hulls.map((hull) => hullJson(hull, idOf)),
  }
}

function hullJson(hull: WayHull, idOf: FindingMap['idOf']): UnknownsJson['hulls'][number] {
  const end = ({ value, finding, facts }: HullEnd) => ({ value, finding: idOf(finding), facts: facts.map(factJson) })
  return {
    ...{ way: hull.way, statuses: [...hull.statuses], ends: [...hull.ends] },
    figures: hull.figures.map(({ figure, low, high, isAlways }) => ({
      ...{ figure, low: end(low), high: end(high), always: isAlways },
    })),
    ...{ cover: hull.cover, tried: [...hull.tried], dependsOn: [...hull.dependsOn] },
  }
}

function factJson({ path, value, words }: Assumed) {
  return { path, value, words }
}
