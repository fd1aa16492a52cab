import type { Way, WayMoney } from '#assessment/ways/way.ts'
import type { Problem } from '#matter/problem.ts'
import { type FindingMap, figuresBy } from './finding-map.ts'

/** 分からないことの JSON. A problem as plain JSON by the schema `problem`. */
export function problemJson(problem: Problem) {
  return problem.kind === 'contradiction' ? { ...problem, paths: [...problem.paths] } : { ...problem }
}

/** 道のお金と人の JSON. What a way and ways that follow one another write alike. */
export function wayPartsBy(idOf: FindingMap['idOf']) {
  const { figure, orNull } = figuresBy(idOf)
  return {
    money: (money: WayMoney | null) =>
      money === null
        ? null
        : {
            ...{ perMonth: orNull(money.perMonth), ends: money.ends },
            ...{ months: money.months, total: orNull(money.total) },
          },
    owedAfter: (all: Way['owedAfter']) => all.map(({ months, owed }) => ({ months, owed: figure(owed) })),
    people: (all: Way['people']) => all.map(({ owes, ...person }) => ({ ...person, owes: orNull(owes) })),
  }
}
